//! All access points of a daemon at once.

use std::vec::Vec;

use super::{AccessPoint, AccessPointsChanges, InterfaceName, tasks};
use crate::driver::face;

/// What the asynchronous face is made of.
#[cfg(feature = "tokio")]
mod streams {
    pub(super) mod asynchronous {
        pub(in super::super) use crate::access_point::asynchronous::AccessPoint;
        pub(in super::super) use crate::access_point::streams::asynchronous::AccessPointsChanges;
    }
}

face! {
    /// All access points of a hostapd, over its global socket (its option `-g`).
    blocking AccessPoints;

    /// All access points of a hostapd, over its global socket (its option `-g`). The blocking one
    /// with the same methods is
    /// [`access_point::AccessPoints`](crate::access_point::AccessPoints).
    tokio;

    /// The interfaces of the daemon, one for each BSS.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn interfaces() -> Vec<InterfaceName> = tasks::interface::all;

    /// One of the access points, over a connection of its own.
    ///
    /// # Errors
    /// As [`ClientBuilder::open`](crate::ClientBuilder::open).
    fn on(interface: &str) -> AccessPoint = tasks::interface::on => stream AccessPoint;

    /// The interfaces and the stations that are there, and then what comes and what goes. It has
    /// connections of its own, and goes on when the daemon is restarted.
    ///
    /// # Errors
    /// As [`Monitor::open`](crate::Monitor::open).
    fn changes() -> AccessPointsChanges = tasks::stations::all_changes => stream AccessPointsChanges;
}
