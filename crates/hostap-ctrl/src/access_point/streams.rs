//! What an access point tells one after another.

use super::station_change::{AccessPointsChange, StationChange};
use super::tasks::wps::Progress;
use super::watch::{AllChanges, Changes};
use super::wps::WpsStep;
use crate::driver::stream_face;

stream_face! {
    /// The stations that are there, and then who comes and who goes, from
    /// [`AccessPoint::station_changes`](crate::access_point::AccessPoint::station_changes).
    StationChanges of StationChange = Changes;

    /// The same of all access points of a daemon, from
    /// [`AccessPoints::changes`](crate::access_point::AccessPoints::changes).
    AccessPointsChanges of AccessPointsChange = AllChanges;

    /// What happens while a device is let in with WPS, from
    /// [`AccessPoint::wps_button`](crate::access_point::AccessPoint::wps_button) and
    /// [`AccessPoint::wps_pin`](crate::access_point::AccessPoint::wps_pin).
    WpsProgress of WpsStep = Progress;
}
