//! What a station tells one after another.

use super::tasks::signal::Watch;
use super::tasks::wps::Attempt;
use super::{SignalChange, WpsStep};
use crate::driver::stream_face;

stream_face! {
    /// The signal's ups and downs about a threshold, from `signal_monitor` of a station.
    SignalMonitor of SignalChange = Watch;

    /// A set-up by WPS that is under way, from `wps_button` or `wps_pin` of a station: its steps,
    /// of which the last one tells how it ended. Dropped before its end, it is called off.
    WpsAttempt of WpsStep = Attempt;
}
