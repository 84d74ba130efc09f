//! What a station tells one after another.

use super::tasks::connect::ConnectingSource;
use super::tasks::signal::Watch;
use super::tasks::states::StatesSource;
use super::tasks::wps::Attempt;
use super::{ConnectStep, SignalChange, StationState, WpsStep};
use crate::driver::stream_face;

stream_face! {
    /// The steps of a connection that is being made, from `connecting` of a station.
    Connecting of ConnectStep = ConnectingSource;

    /// The states of an interface, from `states` of a station.
    States of StationState = StatesSource;

    /// The signal's ups and downs about a threshold, from `signal_monitor` of a station.
    SignalMonitor of SignalChange = Watch;

    /// A set-up by WPS that is under way, from `wps_button` or `wps_pin` of a station: its steps,
    /// of which the last one tells how it ended. Dropped before its end, it is called off.
    WpsAttempt of WpsStep = Attempt;
}
