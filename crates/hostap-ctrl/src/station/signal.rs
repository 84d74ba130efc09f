//! How well the connection goes.

use core::fmt;
use std::boxed::Box;

use crate::reply::{Reply, SignalPoll};
use crate::value::Megahertz;

/// What daemons write when the driver does not tell the noise.
const UNKNOWN_NOISE: i64 = 9999;

/// The signal of the connection, from [`Station::signal`](super::Station::signal).
///
/// ```
/// use hostap_ctrl::station::Signal;
///
/// let signal = Signal::from_text(b"RSSI=-52\nLINKSPEED=65\nNOISE=9999\nFREQUENCY=2437\n").unwrap();
/// assert_eq!((signal.level, signal.noise, signal.speed), (Some(-52), None, Some(65)));
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Signal {
    /// The strength of the last frame, in dBm.
    pub level: Option<i32>,
    /// The average strength, in dBm.
    pub average: Option<i32>,
    /// The noise, in dBm.
    pub noise: Option<i32>,
    /// The speed of sending, in Mbit/s.
    pub speed: Option<u32>,
    /// Where the access point sends.
    pub frequency: Option<Megahertz>,
    /// The width of the channel, in MHz.
    pub width: Option<Megahertz>,
    text: Box<[u8]>,
}

impl Signal {
    /// Reads the reply of `SIGNAL_POLL`; `None` if it is none.
    pub fn from_text(text: &[u8]) -> Option<Self> {
        SignalPoll::parse(text).ok().map(Self::new)
    }

    pub(super) fn new(poll: SignalPoll<'_>) -> Self {
        Self {
            level: poll.rssi(),
            average: poll.average_rssi(),
            noise: poll.noise(),
            speed: poll.link_speed(),
            frequency: poll.frequency(),
            width: poll.width().and_then(|width| width.megahertz()),
            text: poll.pairs().text().as_bytes().into(),
        }
    }

    /// The reply as it came.
    pub fn text(&self) -> &[u8] {
        &self.text
    }
}

impl fmt::Debug for Signal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Signal")
            .field("level", &self.level)
            .field("average", &self.average)
            .field("noise", &self.noise)
            .field("speed", &self.speed)
            .field("frequency", &self.frequency)
            .field("width", &self.width)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Signal {
    /// A map; what is not known is left out.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("level", &self.level)?;
        map.serialize_entry("average", &self.average)?;
        map.serialize_entry("noise", &self.noise)?;
        map.serialize_entry("speed", &self.speed)?;
        map.serialize_entry("frequency", &self.frequency)?;
        map.serialize_entry("width", &self.width)?;
        map.end()
    }
}

impl SignalChange {
    pub(super) fn new(change: &crate::event::SignalChange<'_>) -> Self {
        Self {
            above: change.above == 1,
            level: change.signal,
            noise: Some(change.noise).filter(|noise| *noise != UNKNOWN_NOISE),
            speed: change.txrate,
        }
    }
}

/// The signal has become better or worse than the threshold, from a
/// [`SignalMonitor`](super::SignalMonitor).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SignalChange {
    /// Whether it is above the threshold now.
    pub above: bool,
    /// The strength in dBm.
    pub level: i64,
    /// The noise in dBm, where the driver knows it.
    pub noise: Option<i64>,
    /// The speed of sending, in kbit/s.
    pub speed: u64,
}
