//! The part of `STATUS` that tells of MACsec key agreement.

use super::Pairs;
use super::keyed::{blocks, keyed, words};
use crate::value::{HexBytes, Text};

/// The state of MACsec key agreement.
///
/// ```
/// use hostap_ctrl::reply::{MacsecStatus, Reply, Status};
///
/// let status = Status::parse(b"PAE KaY status=Active\nSecured=Yes\nparticipant_idx=0\nckn=6162\n\
///     participant_idx=1\nckn=6364\nis_elected=No\n").unwrap();
/// let macsec = status.macsec().unwrap();
/// assert_eq!(macsec.status(), Some(MacsecStatus::Active));
/// assert_eq!(macsec.participants().count(), 2);
/// assert_eq!(macsec.participants().nth(1).unwrap().is_elected(), Some(false));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Macsec<'a>(Pairs<'a>);

words! {
    /// Whether key agreement runs.
    ///
    /// ```
    /// use hostap_ctrl::reply::MacsecStatus;
    ///
    /// assert_eq!(MacsecStatus::new(b"Not-Active"), MacsecStatus::NotActive);
    /// ```
    MacsecStatus {
        Active = "Active",
        NotActive = "Not-Active",
    }
}

impl<'a> Macsec<'a> {
    /// The block among these lines; none if its first key is not there.
    pub(super) fn of(lines: Pairs<'a>) -> Option<Self> {
        lines.get("PAE KaY status").map(|_| Self(lines))
    }

    /// The first value of `key`.
    pub fn get(self, key: &str) -> Option<Text<'a>> {
        self.0.get(key)
    }

    /// The participants, whose keys repeat: each begins at `participant_idx`.
    pub fn participants(self) -> impl Iterator<Item = MacsecParticipant<'a>> + Clone {
        const FIRST: &[u8] = b"participant_idx=";
        let blocks = blocks(self.0.text().as_bytes(), FIRST);
        blocks
            .filter(|block| block.starts_with(FIRST))
            .map(|block| MacsecParticipant(Pairs::new(block)))
    }
}

keyed! { Macsec {
    /// Whether key agreement runs.
    status: MacsecStatus<'a> = "PAE KaY status",
    /// Whether the peer is authenticated.
    authenticated: bool = "Authenticated",
    /// Whether frames are protected.
    secured: bool = "Secured",
    /// Whether key agreement failed.
    failed: bool = "Failed",
    /// The priority of this side.
    actor_priority: u8 = "Actor Priority",
    /// The priority of the key server.
    key_server_priority: u8 = "Key Server Priority",
    /// Whether this side is the key server.
    is_key_server: bool = "Is Key Server",
    /// How many keys this side has given out.
    keys_distributed: u32 = "Number of Keys Distributed",
    /// How many keys this side was given.
    keys_received: u32 = "Number of Keys Received",
    /// Milliseconds between two greetings.
    hello_time: u32 = "MKA Hello Time",
    /// This side's secure channel: a MAC address and a port.
    actor_sci: Text<'a> = "actor_sci",
    /// The key server's secure channel.
    key_server_sci: Text<'a> = "key_server_sci",
} }

/// One participant of MACsec key agreement.
///
/// ```
/// use hostap_ctrl::reply::{Reply, Status};
///
/// let status = Status::parse(b"PAE KaY status=Active\nparticipant_idx=0\nlive_peers=2\n").unwrap();
/// let participant = status.macsec().unwrap().participants().next().unwrap();
/// assert_eq!((participant.index(), participant.live_peers()), (Some(0), Some(2)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MacsecParticipant<'a>(Pairs<'a>);

impl<'a> MacsecParticipant<'a> {
    /// The first value of `key`.
    pub fn get(self, key: &str) -> Option<Text<'a>> {
        self.0.get(key)
    }
}

keyed! { MacsecParticipant {
    /// Its index.
    index: u32 = "participant_idx",
    /// The name of its connectivity association key; not the key.
    ckn: HexBytes<'a> = "ckn",
    /// Its member identifier.
    mi: HexBytes<'a> = "mi",
    /// Its message number.
    mn: u32 = "mn",
    /// Whether it is active.
    active: bool = "active",
    /// Whether it takes part.
    participant: bool = "participant",
    /// Whether it stays after a failure.
    retain: bool = "retain",
    /// How many peers answer.
    live_peers: u32 = "live_peers",
    /// How many peers may answer yet.
    potential_peers: u32 = "potential_peers",
    /// Whether it is the key server.
    is_key_server: bool = "is_key_server",
    /// Whether it was elected.
    is_elected: bool = "is_elected",
} }

#[cfg(feature = "serde")]
impl serde::Serialize for MacsecParticipant<'_> {
    /// A map under the names of the wire.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        self.serialize_keys(&mut map)?;
        map.end()
    }
}

#[cfg(feature = "serde")]
impl Macsec<'_> {
    /// Its entries, within the map of a whole status; the participants as one list.
    pub(super) fn serialize_into<M: serde::ser::SerializeMap>(
        self,
        map: &mut M,
    ) -> Result<(), M::Error> {
        self.serialize_keys(map)?;
        map.serialize_entry("participants", &Participants(self))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Macsec<'_> {
    /// A map under the names of the wire, and a list of `participants`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        self.serialize_into(&mut map)?;
        map.end()
    }
}

#[cfg(feature = "serde")]
struct Participants<'a>(Macsec<'a>);

#[cfg(feature = "serde")]
impl serde::Serialize for Participants<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.participants())
    }
}
