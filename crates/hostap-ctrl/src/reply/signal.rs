//! `SIGNAL_POLL` and `PKTCNT_POLL`: how well the connection goes.

use super::body::refused;
use super::keyed::{FromValue, keyed, words};
use super::{Pairs, Reply, ReplyError};
use crate::value::{Megahertz, Text};

/// The answer to `SIGNAL_POLL`, while connected.
///
/// ```
/// use hostap_ctrl::reply::{ChannelWidth, Reply, SignalPoll};
///
/// let signal = SignalPoll::parse(b"RSSI=-52\nLINKSPEED=65\nNOISE=9999\nFREQUENCY=2437\n\
///     WIDTH=20 MHz (no HT)\n").unwrap();
/// assert_eq!(signal.rssi(), Some(-52));
/// assert_eq!(signal.noise(), None);
/// assert_eq!(signal.width(), Some(ChannelWidth::TwentyWithoutHt));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignalPoll<'a>(Pairs<'a>);

words! {
    /// The width of a channel.
    ///
    /// ```
    /// use hostap_ctrl::reply::ChannelWidth;
    ///
    /// assert_eq!(ChannelWidth::new(b"80+80 MHz"), ChannelWidth::EightyPlusEighty);
    /// assert_eq!(ChannelWidth::EightyPlusEighty.megahertz(), Some(160));
    /// ```
    ChannelWidth {
        TwentyWithoutHt = "20 MHz (no HT)",
        Twenty = "20 MHz",
        Forty = "40 MHz",
        Eighty = "80 MHz",
        EightyPlusEighty = "80+80 MHz",
        OneHundredSixty = "160 MHz",
        ThreeHundredTwenty = "320 MHz",
    }
}

impl ChannelWidth<'_> {
    /// The width in MHz, both parts of it together.
    pub const fn megahertz(self) -> Option<Megahertz> {
        Some(match self {
            Self::TwentyWithoutHt | Self::Twenty => 20,
            Self::Forty => 40,
            Self::Eighty => 80,
            Self::EightyPlusEighty | Self::OneHundredSixty => 160,
            Self::ThreeHundredTwenty => 320,
            Self::Other(_) => return None,
        })
    }
}

impl<'a> Reply<'a> for SignalPoll<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let pairs = Pairs::new(reply);
        match pairs.iter().next() {
            Some(_) => Ok(Self(pairs)),
            None => Err(ReplyError::Unexpected { expected: "lines of key=value" }),
        }
    }
}

impl<'a> SignalPoll<'a> {
    /// The signal in these lines.
    pub(super) const fn of(pairs: Pairs<'a>) -> Self {
        Self(pairs)
    }

    /// All keys and values.
    pub const fn pairs(self) -> Pairs<'a> {
        self.0
    }

    /// The first value of `key`.
    pub fn get(self, key: &str) -> Option<Text<'a>> {
        self.0.get(key)
    }

    /// The noise in dBm; `None` also for the number that means unknown.
    ///
    /// The key `NOISE`.
    pub fn noise(self) -> Option<i32> {
        self.noise_as_written().filter(|noise| *noise != 9999)
    }

    /// The speed of sending in Mbit/s; `None` also for 0, which means unknown.
    ///
    /// The key `LINKSPEED`.
    pub fn link_speed(self) -> Option<u32> {
        self.link_speed_as_written().filter(|speed| *speed != 0)
    }
}

keyed! { SignalPoll {
    /// The link, of a multi-link connection (`MLO_SIGNAL_POLL`).
    link_id: u8 = "LINK_ID",
    /// The signal's strength in dBm.
    rssi: i32 = "RSSI",
    /// The speed of sending in Mbit/s, 0 for unknown.
    link_speed_as_written: u32 = "LINKSPEED",
    /// The noise in dBm, 9999 for unknown.
    noise_as_written: i32 = "NOISE",
    /// The frequency in MHz.
    frequency: Megahertz = "FREQUENCY",
    /// The channel's width.
    width: ChannelWidth<'a> = "WIDTH",
    /// The centre of the channel, in MHz.
    center_frequency_1: Megahertz = "CENTER_FRQ1",
    /// The centre of the channel's second part, in MHz.
    center_frequency_2: Megahertz = "CENTER_FRQ2",
    /// The signal's average strength in dBm.
    average_rssi: i32 = "AVG_RSSI",
    /// The average strength of beacons in dBm.
    average_beacon_rssi: i32 = "AVG_BEACON_RSSI",
} }

#[cfg(feature = "serde")]
impl serde::Serialize for SignalPoll<'_> {
    /// A map under the names of the wire.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        self.serialize_keys(&mut map)?;
        super::keyed::serialize_others(self.0.iter(), Self::KEYS, &mut map)?;
        map.end()
    }
}

/// The answer to `PKTCNT_POLL`: how many frames went and came since the connection.
///
/// ```
/// use hostap_ctrl::reply::{PacketCounters, Reply};
///
/// let counters = PacketCounters::parse(b"TXGOOD=5\nTXBAD=0\nRXGOOD=9\n").unwrap();
/// assert_eq!((counters.sent, counters.not_sent, counters.received), (5, 0, 9));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PacketCounters {
    /// Frames that were acknowledged.
    #[cfg_attr(feature = "serde", serde(rename = "TXGOOD"))]
    pub sent: u64,
    /// Frames that were not.
    #[cfg_attr(feature = "serde", serde(rename = "TXBAD"))]
    pub not_sent: u64,
    /// Frames that came.
    #[cfg_attr(feature = "serde", serde(rename = "RXGOOD"))]
    pub received: u64,
}

impl Reply<'_> for PacketCounters {
    fn parse(reply: &[u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let pairs = Pairs::new(reply);
        let number = |key| {
            let unexpected = ReplyError::Unexpected { expected: "TXGOOD, TXBAD and RXGOOD" };
            pairs.get(key).and_then(u64::from_value).ok_or(unexpected)
        };
        let (sent, not_sent) = (number("TXGOOD")?, number("TXBAD")?);
        Ok(Self { sent, not_sent, received: number("RXGOOD")? })
    }
}
