//! The state of the interface, kept.

use core::fmt;
use std::boxed::Box;

use crate::reply::{Status, WpaState};
use crate::value::{MacAddress, Megahertz, Ssid};

/// The state of a station's interface, from [`Station::status`](super::Station::status): what is
/// asked most often, and in [`status`](Self::status) all that the daemon told.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StationStatus {
    /// Whether the state is that of a connection that works: `COMPLETED`.
    pub connected: bool,
    /// The network's name; `None` unless there is a connection, or one is being made.
    pub ssid: Option<Ssid>,
    /// The access point.
    pub bssid: Option<MacAddress>,
    /// The number of the network among those configured.
    pub network: Option<u32>,
    /// Where the access point sends.
    pub frequency: Option<Megahertz>,
    /// The interface's own address.
    pub address: Option<MacAddress>,
    text: Box<[u8]>,
}

impl StationStatus {
    pub(super) fn new(status: Status<'_>) -> Self {
        Self {
            connected: status.wpa_state() == Some(WpaState::Completed),
            ssid: status.ssid().and_then(|ssid| ssid.to_ssid()),
            bssid: status.bssid(),
            network: status.id(),
            frequency: status.freq(),
            address: status.address(),
            text: status.text().as_bytes().into(),
        }
    }

    /// All that the daemon told.
    pub fn status(&self) -> Status<'_> {
        Status::new(&self.text)
    }
}

impl fmt::Debug for StationStatus {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.status(), formatter)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for StationStatus {
    /// As the reply: a map under the names of the wire.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.status().serialize(serializer)
    }
}
