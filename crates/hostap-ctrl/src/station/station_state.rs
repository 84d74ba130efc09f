//! How far an interface is.

use super::Disconnection;
use crate::value::{MacAddress, Ssid};

/// How far an interface is with its connection, from [`Station::states`](super::Station::states).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum StationState {
    /// There is no connection.
    Disconnected {
        /// How the last one ended, if that was heard.
        cause: Option<Disconnection>,
    },
    /// The interface is down, or its radio is blocked.
    InterfaceDisabled,
    /// No network is enabled.
    Inactive,
    /// Networks are looked for.
    Scanning,
    /// It authenticates with a BSS.
    Authenticating {
        /// Which; `None` if the daemon did not say.
        bssid: Option<MacAddress>,
    },
    /// It associates with a BSS.
    Associating {
        /// Which; `None` if the daemon did not say.
        bssid: Option<MacAddress>,
    },
    /// It is associated.
    Associated {
        /// With which BSS; `None` if the daemon did not say.
        bssid: Option<MacAddress>,
    },
    /// The four-way handshake goes on.
    FourWayHandshake,
    /// The handshake for the group's key goes on.
    GroupHandshake,
    /// It is connected.
    Completed {
        /// The BSS.
        bssid: MacAddress,
        /// The network's name; empty on a wired interface.
        ssid: Ssid,
        /// The network's number; `None` if the daemon did not say.
        network_id: Option<u32>,
    },
    /// The daemon is gone, or does not answer. The next state comes when it is back.
    DaemonGone,
}

impl StationState {
    /// Whether it is connected.
    pub const fn is_connected(&self) -> bool {
        matches!(self, Self::Completed { .. })
    }
}
