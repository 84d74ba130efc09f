//! A device of Wi-Fi Direct, as it is kept.

use core::fmt;
use std::borrow::ToOwned;
use std::vec::Vec;

use super::bits::{ConfigMethods, DeviceCapability, GroupCapability};
use crate::event::{Event, OwnedEvent, P2pDeviceFound};
use crate::reply::{P2pPeer, Reply};
use crate::value::{DeviceType, MacAddress, Text};

/// A device that was found, kept as the daemon told of it.
///
/// ```
/// use hostap_ctrl::event::OwnedEvent;
/// use hostap_ctrl::p2p::Peer;
///
/// let event = b"<3>P2P-DEVICE-FOUND 46:00:00:00:03:00 p2p_dev_addr=42:00:00:00:03:00 \
///     pri_dev_type=1-0050F204-1 name='Bob's \"TV\"' config_methods=0x188 dev_capab=0x25 \
///     group_capab=0x9 new=1";
/// let peer = Peer::from_event(&OwnedEvent::from_datagram(event)).unwrap();
/// assert_eq!(peer.address().to_string(), "42:00:00:00:03:00");
/// assert_eq!(peer.name(), "Bob's \"TV\"");
/// assert!(peer.config_methods().has_push_button());
/// assert!(peer.group_capability().is_group_owner());
/// assert_eq!(peer.interface_address().unwrap().to_string(), "46:00:00:00:03:00");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Peer {
    address: MacAddress,
    interface_address: Option<MacAddress>,
    name: Vec<u8>,
    device_type: Option<DeviceType>,
    config_methods: ConfigMethods,
    device_capability: DeviceCapability,
    group_capability: GroupCapability,
    level: Option<i32>,
    raw: Vec<u8>,
}

impl Peer {
    /// The device that an event tells of, if it is [`Event::P2pDeviceFound`].
    pub fn from_event(event: &OwnedEvent) -> Option<Self> {
        match event.event() {
            Event::P2pDeviceFound(found) => Some(Self::found(&found, event.datagram())),
            _ => None,
        }
    }

    /// The device that a reply to `P2P_PEER` tells of.
    ///
    /// # Errors
    /// As [`P2pPeer`]'s: the daemon refused, or this is no such reply.
    pub fn from_reply(datagram: &[u8]) -> Result<Self, crate::reply::ReplyError> {
        Ok(Self::told(&P2pPeer::parse(datagram)?, datagram))
    }

    fn found(event: &P2pDeviceFound<'_>, datagram: &[u8]) -> Self {
        Self {
            address: event.p2p_dev_addr,
            // A device that is in no group sends its frames from its device address.
            interface_address: Some(event.addr).filter(|address| *address != event.p2p_dev_addr),
            name: event.name.as_bytes().to_owned(),
            device_type: Some(event.pri_dev_type),
            config_methods: ConfigMethods(event.config_methods.value()),
            device_capability: DeviceCapability(event.dev_capab.value()),
            group_capability: GroupCapability(event.group_capab.value()),
            level: None,
            raw: datagram.to_owned(),
        }
    }

    fn told(peer: &P2pPeer<'_>, datagram: &[u8]) -> Self {
        let zero = MacAddress::new([0; 6]);
        Self {
            address: peer.address(),
            interface_address: peer.interface_addr().filter(|address| *address != zero),
            name: peer.device_name().unwrap_or_default().as_bytes().to_owned(),
            device_type: peer.pri_dev_type(),
            config_methods: ConfigMethods(peer.config_methods().map_or(0, |it| it.value())),
            device_capability: DeviceCapability(peer.dev_capab().map_or(0, |it| it.value())),
            group_capability: GroupCapability(peer.group_capab().map_or(0, |it| it.value())),
            level: peer.level(),
            raw: datagram.to_owned(),
        }
    }

    /// Its address as a device, the same in all groups: what commands take.
    pub fn address(&self) -> MacAddress {
        self.address
    }

    /// The address of its interface in the group that it is in, if it is known.
    pub fn interface_address(&self) -> Option<MacAddress> {
        self.interface_address
    }

    /// What it calls itself: any bytes, even those that look like an event.
    pub fn name(&self) -> Text<'_> {
        Text::new(&self.name)
    }

    /// What kind of device it is.
    pub fn device_type(&self) -> Option<DeviceType> {
        self.device_type
    }

    /// The ways of WPS that it has.
    pub fn config_methods(&self) -> ConfigMethods {
        self.config_methods
    }

    /// What it can do as a device.
    pub fn device_capability(&self) -> DeviceCapability {
        self.device_capability
    }

    /// What it does in groups.
    pub fn group_capability(&self) -> GroupCapability {
        self.group_capability
    }

    /// Its signal in dBm, which `P2P_PEER` tells and events don't.
    pub fn level(&self) -> Option<i32> {
        self.level
    }

    /// What the daemon said of it: the reply to `P2P_PEER`, or the datagram of the event.
    pub fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// All fields of the reply to `P2P_PEER`, if that is where this comes from.
    pub fn details(&self) -> Option<P2pPeer<'_>> {
        P2pPeer::parse(&self.raw).ok()
    }
}

impl fmt::Debug for Peer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Peer");
        shown.field("address", &self.address).field("name", &self.name());
        shown.field("interface_address", &self.interface_address);
        shown.field("device_type", &self.device_type);
        shown.field("config_methods", &self.config_methods);
        shown.field("group_capability", &self.group_capability).finish_non_exhaustive()
    }
}

/// What a search tells.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum PeerEvent {
    /// A device that was not known.
    Found(Peer),
    /// A device that was known, seen again; something about it may have changed.
    Updated(Peer),
    /// A device, told by its address, was not heard for too long.
    Lost(MacAddress),
    /// The search is over: its time has passed, it was stopped, or something else needed the
    /// radio. This is the last that comes.
    Stopped,
}

/// All devices that the daemon knows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PeerList {
    pub(super) peers: Vec<Peer>,
    pub(super) complete: bool,
}

impl PeerList {
    /// The devices in the daemon's order.
    pub fn iter(&self) -> core::slice::Iter<'_, Peer> {
        self.peers.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.peers.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.peers.is_empty()
    }

    /// Whether the daemon told of all. If not, devices came and went so fast that the list was
    /// given up, and there may be more.
    pub fn is_complete(&self) -> bool {
        self.complete
    }
}

impl IntoIterator for PeerList {
    type Item = Peer;
    type IntoIter = std::vec::IntoIter<Peer>;

    fn into_iter(self) -> Self::IntoIter {
        self.peers.into_iter()
    }
}

impl<'a> IntoIterator for &'a PeerList {
    type Item = &'a Peer;
    type IntoIter = core::slice::Iter<'a, Peer>;

    fn into_iter(self) -> Self::IntoIter {
        self.peers.iter()
    }
}
