//! What one process of the world hears of what others do.

use super::p2p::Message;
use crate::behaviour::Mac;

/// A process of the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ProcessId(pub(crate) usize);

/// An interface of a process, as the air knows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Member {
    pub(crate) process: ProcessId,
    pub(crate) interface: String,
}

/// Something that an interface hears of. Delivered after the handler that caused it has ended, in
/// the same order for everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Notice {
    // To the owner of an access point, about its station:
    /// The station authenticated (open system or SAE).
    Authenticated { bssid: Mac, station: Mac },
    /// It may not: the status that it got.
    Refused { bssid: Mac, station: Mac, status: u16 },
    /// The station associated; keys are still to come where the network has some.
    Associated { bssid: Mac, station: Mac, id: u16 },
    /// The 4-way handshake failed: its passphrase is another one.
    WrongKey { bssid: Mac, station: Mac },
    /// SAE failed: its password is another one.
    WrongPassword { bssid: Mac, station: Mac },
    /// EAP began.
    EapStarted { bssid: Mac, station: Mac },
    /// EAP ended.
    EapEnded { bssid: Mac, station: Mac, identity: Vec<u8>, method: u8, success: bool },
    /// The station has its keys (or needs none): it can use the network.
    Joined { bssid: Mac, station: Mac },
    /// The station left by itself, or was sent away.
    Left { bssid: Mac, station: Mac, reason: u16, by_itself: bool },
    /// A station looks for an access point that takes part in WPS (by button without a PIN).
    WpsSeen { bssid: Mac, station: Mac, pin: Option<String> },
    /// A station takes part in WPS (by button without a PIN).
    WpsStarted { bssid: Mac, station: Mac, pin: Option<String> },
    /// It has got the network's credential; or its PIN was wrong.
    WpsEnded { bssid: Mac, station: Mac, success: bool },
    // To a station, about its access point:
    /// Sent away by a frame of deauthentication or disassociation.
    SentAway { bssid: Mac, reason: u16, disassociated: bool },
    /// No beacons any more.
    BeaconLost { bssid: Mac },
    /// The access point has changed its channel.
    ChannelSwitched { bssid: Mac, frequency: u32 },
    /// The signal is another one.
    SignalChanged { bssid: Mac },
    /// To a P2P device: another one says something.
    P2p { from: Mac, message: Message },
}
