//! What a station tells one after another.

use super::tasks::connect::ConnectingSource;
use super::tasks::states::StatesSource;
use super::{ConnectStep, StationState};
use crate::driver::stream_face;

stream_face! {
    /// The steps of a connection that is being made, from
    /// [`Station::connecting`](super::Station::connecting).
    Connecting of ConnectStep = ConnectingSource;

    /// The states of an interface, from [`Station::states`](super::Station::states).
    States of StationState = StatesSource;
}
