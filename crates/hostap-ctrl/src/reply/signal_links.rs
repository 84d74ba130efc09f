//! `MLO_SIGNAL_POLL` and `MLO_STATUS`: the links of a multi-link connection.

use super::keyed::{blocks, keyed};
use super::{Pairs, Refusal, Reply, ReplyError, SignalPoll};
use crate::value::{MacAddress, Megahertz, Text};

/// The answer to `MLO_SIGNAL_POLL`, 2.11 and later: a signal for each link.
///
/// ```
/// use hostap_ctrl::reply::{MloSignalPoll, Reply};
///
/// let links = MloSignalPoll::parse(b"LINK_ID=0\nRSSI=-50\nLINK_ID=2\nRSSI=-61\n").unwrap();
/// let signals: Vec<_> = links.iter().map(|(id, signal)| (id, signal.rssi())).collect();
/// assert_eq!(signals, [(Some(0), Some(-50)), (Some(2), Some(-61))]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MloSignalPoll<'a>(&'a [u8]);

impl<'a> Reply<'a> for MloSignalPoll<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        blocks_of(reply, LINK_SIGNAL).map(Self)
    }
}

impl<'a> MloSignalPoll<'a> {
    /// The reply as it came.
    pub const fn text(self) -> Text<'a> {
        Text::new(self.0)
    }

    /// The links in their order: the id of each, and its signal.
    pub fn iter(self) -> impl Iterator<Item = (Option<u8>, SignalPoll<'a>)> + Clone {
        blocks(self.0, LINK_SIGNAL).map(|block| {
            let signal = SignalPoll::of(Pairs::new(block));
            (signal.link_id(), signal)
        })
    }
}

/// The answer to `MLO_STATUS`, 2.11 and later.
///
/// ```
/// use hostap_ctrl::reply::{MloStatus, Reply};
///
/// let status = MloStatus::parse(b"link_id=0\nfreq=2412\nap_link_addr=02:00:00:00:00:00\n\
///     sta_link_addr=02:00:00:00:01:00\nlink_id=1\nfreq=5180\n").unwrap();
/// let frequencies: Vec<_> = status.links().map(|link| link.freq()).collect();
/// assert_eq!(frequencies, [Some(2412), Some(5180)]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MloStatus<'a>(&'a [u8]);

impl<'a> Reply<'a> for MloStatus<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        blocks_of(reply, LINK).map(Self)
    }
}

impl<'a> MloStatus<'a> {
    /// The reply as it came.
    pub const fn text(self) -> Text<'a> {
        Text::new(self.0)
    }

    /// The links in their order.
    pub fn links(self) -> impl Iterator<Item = MloLink<'a>> + Clone {
        blocks(self.0, LINK).map(|block| MloLink(Pairs::new(block)))
    }
}

/// One link of a multi-link connection.
///
/// ```
/// use hostap_ctrl::reply::{MloStatus, Reply};
///
/// let status = MloStatus::parse(b"link_id=2\nchannel_width=320\n").unwrap();
/// let link = status.links().next().unwrap();
/// assert_eq!((link.link_id(), link.channel_width()), (Some(2), Some(320)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MloLink<'a>(Pairs<'a>);

impl<'a> MloLink<'a> {
    /// All keys and values.
    pub const fn pairs(self) -> Pairs<'a> {
        self.0
    }

    /// The first value of `key`.
    pub fn get(self, key: &str) -> Option<Text<'a>> {
        self.0.get(key)
    }
}

keyed! { MloLink {
    /// The link's id.
    link_id: u8 = "link_id",
    /// The frequency in MHz.
    freq: Megahertz = "freq",
    /// The access point's address on the link.
    ap_link_addr: MacAddress = "ap_link_addr",
    /// The station's address on the link.
    sta_link_addr: MacAddress = "sta_link_addr",
    /// How many spatial streams can be received; after 2.11.
    max_nss_rx: u8 = "max_nss_rx",
    /// How many spatial streams can be sent; after 2.11.
    max_nss_tx: u8 = "max_nss_tx",
    /// The channel's width in MHz; after 2.11.
    channel_width: Megahertz = "channel_width",
} }

/// How the lines on a link begin in each of the two replies.
const LINK_SIGNAL: &[u8] = b"LINK_ID=";
const LINK: &[u8] = b"link_id=";

/// The reply, if it begins with a link.
fn blocks_of<'a>(reply: &'a [u8], first: &[u8]) -> Result<&'a [u8], ReplyError> {
    match Refusal::of(reply) {
        Some(refusal) => Err(ReplyError::Refused(refusal)),
        None if reply.starts_with(first) => Ok(reply),
        None => Err(ReplyError::Unexpected { expected: "lines on each link" }),
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for MloLink<'_> {
    /// A map under the names of the wire.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        self.serialize_keys(&mut map)?;
        super::keyed::serialize_others(self.0.iter(), Self::KEYS, &mut map)?;
        map.end()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for MloStatus<'_> {
    /// A list of the links.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.links())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for MloSignalPoll<'_> {
    /// A list of the links, each with its `LINK_ID`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(|(_, signal)| signal))
    }
}
