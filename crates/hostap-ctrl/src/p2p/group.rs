//! Groups, and what happens to them.

use core::fmt;
use core::net::Ipv4Addr;
use std::borrow::ToOwned;
use std::path::PathBuf;
use std::string::{String, ToString};
use std::vec::Vec;

use crate::client::Endpoint;
use crate::event::{P2pGroupRemovedReason, P2pGroupStarted, Role};
use crate::monitor::{Gap, Loss};
use crate::value::{MacAddress, Secret, Ssid, Text};

/// What this device is in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum GroupRole {
    /// The owner, which is an access point to the others.
    Owner,
    /// A client of the owner.
    Client,
}

impl GroupRole {
    pub(super) fn of(role: Role<'_>) -> Self {
        if role == Role::Go { Self::Owner } else { Self::Client }
    }
}

impl fmt::Display for GroupRole {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Self::Owner => "group owner",
            Self::Client => "client",
        })
    }
}

/// The addresses that a client was given in the key exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GroupAddresses {
    /// This device's.
    pub own: Ipv4Addr,
    /// The mask of its network.
    pub mask: Ipv4Addr,
    /// The group owner's.
    pub owner: Ipv4Addr,
}

/// A group that runs, kept as `P2P-GROUP-STARTED` told of it.
///
/// ```no_run
/// use hostap_ctrl::p2p::{GroupOptions, P2p};
///
/// let mut p2p = P2p::open("/run/wpa_supplicant/p2p-dev-wlan0")?;
/// let group = p2p.create_group(&GroupOptions::new())?.finish()?;
/// println!("{:?} on {}", group.ssid(), group.interface());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Group {
    interface: Vec<u8>,
    role: GroupRole,
    ssid: Vec<u8>,
    frequency: i64,
    passphrase: Option<Secret<Vec<u8>>>,
    key: Option<Secret<String>>,
    owner: MacAddress,
    persistent: bool,
    addresses: Option<GroupAddresses>,
    socket: Option<PathBuf>,
}

impl Group {
    pub(super) fn started(event: &P2pGroupStarted<'_>, endpoint: &Endpoint) -> Self {
        let interface = event.ifname.as_bytes().to_owned();
        let addresses = match (event.ip_addr, event.ip_mask, event.go_ip_addr) {
            (Some(own), Some(mask), Some(owner)) => Some(GroupAddresses { own, mask, owner }),
            _ => None,
        };
        Self {
            socket: super::place::sibling(endpoint, &interface),
            interface,
            role: GroupRole::of(event.role),
            ssid: event.ssid.decode().collect(),
            frequency: event.freq,
            passphrase: event.passphrase.map(|text| Secret(text.reveal().as_bytes().to_owned())),
            key: event.psk.map(|key| Secret(key.reveal().as_str().to_string())),
            owner: event.go_dev_addr,
            persistent: event.persistent,
            addresses,
        }
    }

    /// The name of its network interface, such as `p2p-wlan0-0`.
    pub fn interface(&self) -> Text<'_> {
        Text::new(&self.interface)
    }

    /// What this device is in it.
    pub fn role(&self) -> GroupRole {
        self.role
    }

    /// Its name; `None` if the daemon told a longer one than there can be.
    pub fn ssid(&self) -> Option<Ssid> {
        Ssid::new(&self.ssid)
    }

    /// The bytes of its name.
    pub fn ssid_bytes(&self) -> &[u8] {
        &self.ssid
    }

    /// Its channel, in MHz.
    pub fn frequency(&self) -> i64 {
        self.frequency
    }

    /// Its passphrase, which its owner knows: what a device without P2P joins with.
    pub fn passphrase(&self) -> Option<Secret<Text<'_>>> {
        self.passphrase.as_ref().map(|text| Secret(Text::new(&text.0)))
    }

    /// Its key of 64 hexadecimal digits, which a client is told in place of the passphrase.
    pub fn key(&self) -> Option<Secret<&str>> {
        self.key.as_ref().map(|key| Secret(key.0.as_str()))
    }

    /// The address of its owner as a device.
    pub fn owner(&self) -> MacAddress {
        self.owner
    }

    /// Whether it is stored, to be started again.
    pub fn is_persistent(&self) -> bool {
        self.persistent
    }

    /// The addresses that this client was given in the key exchange, where owner and client do so.
    pub fn addresses(&self) -> Option<GroupAddresses> {
        self.addresses
    }

    /// The control socket of its interface: where the daemon makes it, beside its other sockets.
    /// `None` if the daemon is spoken to in another way, or if no such file is there (a daemon with
    /// a global socket alone; then its interface is reached by
    /// [`on_interface`](crate::command::Command::on_interface)).
    pub fn socket(&self) -> Option<&std::path::Path> {
        self.socket.as_deref()
    }
}

impl fmt::Debug for Group {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Group")
            .field("interface", &self.interface())
            .field("role", &self.role)
            .field("ssid", &Text::new(&self.ssid))
            .field("frequency", &self.frequency)
            .field("passphrase", &self.passphrase)
            .field("key", &self.key)
            .field("owner", &self.owner)
            .field("persistent", &self.persistent)
            .field("addresses", &self.addresses)
            .finish()
    }
}

/// Why a group ended.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum GroupEnd {
    /// It was removed on request.
    Requested,
    /// It was not formed in the end.
    FormationFailed,
    /// Nobody used it.
    Idle,
    /// Its owner is not there any more, or its interface.
    Unavailable,
    /// Its owner ended it.
    OwnerEnded,
    /// The key of a persistent group is not right any more.
    KeyFailure,
    /// Another connection needed another channel.
    FrequencyConflict,
    /// Another reason, in the daemon's word.
    Other(String),
    /// The daemon told no reason, as old ones do.
    Unknown,
}

impl GroupEnd {
    pub(super) fn of(reason: Option<P2pGroupRemovedReason<'_>>) -> Self {
        match reason {
            None => Self::Unknown,
            Some(P2pGroupRemovedReason::Requested) => Self::Requested,
            Some(P2pGroupRemovedReason::FormationFailed) => Self::FormationFailed,
            Some(P2pGroupRemovedReason::Idle) => Self::Idle,
            Some(P2pGroupRemovedReason::Unavailable) => Self::Unavailable,
            Some(P2pGroupRemovedReason::GoEndingSession) => Self::OwnerEnded,
            Some(P2pGroupRemovedReason::PskFailure) => Self::KeyFailure,
            Some(P2pGroupRemovedReason::FreqConflict) => Self::FrequencyConflict,
            Some(other) => Self::Other(other.as_text().to_string()),
        }
    }
}

impl fmt::Display for GroupEnd {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Requested => "it was removed on request",
            Self::FormationFailed => "it could not be formed",
            Self::Idle => "nobody used it",
            Self::Unavailable => "its owner or its interface is not there any more",
            Self::OwnerEnded => "its owner ended it",
            Self::KeyFailure => "the key kept of the persistent group is wrong: forget the group",
            Self::FrequencyConflict => "another connection needs another channel",
            Self::Unknown => "the daemon tells no reason",
            Self::Other(word) => return formatter.write_str(word),
        })
    }
}

/// What happens to the groups of this device.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum GroupEvent {
    /// A group runs.
    Started(Group),
    /// A group is gone.
    #[non_exhaustive]
    Stopped {
        /// The name of its interface.
        #[cfg_attr(feature = "serde", serde(serialize_with = "super::serialised::text"))]
        interface: Vec<u8>,
        /// What this device was in it.
        role: GroupRole,
        /// Why.
        reason: GroupEnd,
    },
    /// Somebody joined a group that this device owns.
    Joined(Member),
    /// Somebody left a group that this device owns.
    Left(Member),
    /// The daemon is gone, and its groups with it. The stream waits for it to come back.
    DaemonLost(Loss),
    /// The daemon is back. What groups there were before are gone.
    DaemonBack(Gap),
}

/// Who joins or leaves a group.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Member {
    /// The address of its interface in the group.
    pub address: MacAddress,
    /// Its address as a device, if it does P2P.
    pub device: Option<MacAddress>,
    /// The name of the group's interface, if it is known: it is from a global socket, or while
    /// this device owns one group only.
    #[cfg_attr(feature = "serde", serde(serialize_with = "super::serialised::optional_text"))]
    pub group: Option<Vec<u8>>,
}

/// A group that is stored, to be started again.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct StoredGroup {
    /// The number of the network that keeps it.
    pub network: u32,
    /// The bytes of its name.
    #[cfg_attr(feature = "serde", serde(serialize_with = "super::serialised::ssid"))]
    pub ssid: Vec<u8>,
    /// The address of its owner as a device: this device's own, if it owns the group.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner: Option<MacAddress>,
}

impl StoredGroup {
    pub(super) fn of(network: &crate::reply::Network<'_>) -> Self {
        let ssid = network.ssid.decode().collect();
        Self { network: network.id, ssid, owner: network.bssid }
    }
}
