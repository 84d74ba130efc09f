//! A connection that was made.

use core::fmt;
use std::string::String;

use crate::value::{MacAddress, Ssid};

/// A connection that was made: the daemon said so, and its `STATUS` agrees.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Connected {
    /// The network's number in the daemon's list.
    pub network_id: u32,
    /// The BSS. On a wired interface, the group address of IEEE 802.1X.
    pub bssid: MacAddress,
    /// The network's name; empty on a wired interface.
    pub ssid: Ssid,
    /// The frequency in MHz; `None` on a wired interface.
    pub frequency: Option<u32>,
    /// The address of the other side of the four-way handshake: of the access point's multi-link
    /// device, where it is one. `None` where there was none: open networks, wired interfaces, a
    /// connection that was there before.
    pub handshake_peer: Option<MacAddress>,
    /// The key management in the daemon's words, such as `WPA2-PSK` or `SAE`.
    pub key_management: Option<String>,
    /// The cipher of frames to one station, such as `CCMP`.
    pub pairwise_cipher: Option<String>,
    /// The cipher of frames to groups.
    pub group_cipher: Option<String>,
    /// The interface's own address.
    pub address: Option<MacAddress>,
    /// The network was connected before; nothing had to be done.
    pub already: bool,
}

impl fmt::Display for Connected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "connected to {:?} at {}", self.ssid, self.bssid)?;
        if let Some(frequency) = self.frequency {
            write!(formatter, " on {frequency} MHz")?;
        }
        if let Some(key_management) = &self.key_management {
            write!(formatter, ", {key_management}")?;
        }
        Ok(())
    }
}
