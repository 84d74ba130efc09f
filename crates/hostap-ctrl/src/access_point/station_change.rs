//! Who comes to an access point, and who leaves.

use core::net::Ipv4Addr;
use std::boxed::Box;

use super::{InterfaceName, KeptStation};
use crate::monitor::{Gap, Loss};
use crate::value::MacAddress;

/// What changes at an access point, from
/// [`AccessPoint::station_changes`](super::AccessPoint::station_changes).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum StationChange {
    /// A station that was there already when the stream began.
    Present(KeptStation),
    /// A station has come: it may send data from now on.
    Joined(Join),
    /// A station has left.
    Left(Leave),
    /// A station tried a wrong passphrase, as it seems: the first message that it signed is
    /// wrong. Stations try again and again. With SAE (WPA3) hostapd tells nothing.
    WrongKey(MacAddress),
    /// A station was turned away because there are too many.
    TooMany(MacAddress),
    /// A station was turned away because it is blocked.
    Blocked(MacAddress),
    /// The access point was switched on.
    Enabled,
    /// The access point was switched off. That its stations have left follows.
    Disabled,
    /// The daemon is gone. Who comes and leaves now is told when it is back.
    DaemonLost(Loss),
    /// The daemon is back. Who came and left meanwhile follows.
    DaemonBack(Gap),
}

/// A station that has come.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Join {
    /// Its address.
    pub address: MacAddress,
    /// The name of the passphrase that it used, if it has one (`keyid` in the file of
    /// passphrases).
    #[cfg_attr(feature = "serde", serde(serialize_with = "super::bytes::optional_text"))]
    pub key_id: Option<Box<[u8]>>,
    /// The VLAN that it was put into.
    pub vlan_id: Option<u64>,
    /// Its address as a P2P device.
    pub p2p_device_address: Option<MacAddress>,
    /// The IP address that it was given in the handshake, as P2P does.
    pub ip_address: Option<Ipv4Addr>,
    /// The hash of its key, if it used DPP.
    #[cfg_attr(feature = "serde", serde(serialize_with = "super::bytes::optional_hex"))]
    pub dpp_key_hash: Option<Box<[u8]>>,
    /// Everything that is told of it, such as its key management
    /// ([`akm_suite`](crate::reply::Station::akm_suite)); `None` if it has left already.
    pub details: Option<KeptStation>,
    /// It came while the daemon could not be heard, and was found in the list of stations.
    pub missed: bool,
}

/// A station that has left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Leave {
    /// Its address.
    pub address: MacAddress,
    /// How that is known.
    pub departure: Departure,
}

/// How it is known that a station has left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Departure {
    /// The daemon said so.
    Told,
    /// It is not there any more after a time in which the daemon could not be heard.
    Missed,
    /// The interface is gone, and its stations with it.
    InterfaceGone,
}

/// What changes at the access points of a daemon, from
/// [`AccessPoints::changes`](super::AccessPoints::changes).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum AccessPointsChange {
    /// An interface is there: when the stream begins, or since now.
    Appeared(InterfaceName),
    /// An interface is gone. That its stations have left was told before.
    Disappeared(InterfaceName),
    /// Something has changed at an access point.
    Station {
        /// Its interface.
        interface: InterfaceName,
        /// What has changed.
        change: StationChange,
    },
    /// The daemon is gone. What changes now is told when it is back.
    DaemonLost(Loss),
    /// The daemon is back. What changed meanwhile follows.
    DaemonBack(Gap),
}
