//! `GET_CAPABILITY channels` and `GET_CAPABILITY freq`: where the radio can be used.

use super::keyed::{FromValue, words};
use super::{Refusal, Reply, ReplyError, lines};
use crate::value::{Megahertz, Text};

words! {
    /// A mode of the radio, which goes with a band.
    ///
    /// ```
    /// use hostap_ctrl::reply::HardwareMode;
    ///
    /// assert_eq!(HardwareMode::new(b"G"), HardwareMode::G);
    /// ```
    HardwareMode {
        /// 2.4 GHz
        B = "B",
        /// 2.4 GHz
        G = "G",
        /// 5 GHz, and 6 GHz
        A = "A",
        /// 60 GHz
        Ad = "AD",
    }
}

/// The answer to `GET_CAPABILITY channels`: a line for each mode.
///
/// ```
/// use hostap_ctrl::reply::{Channels, HardwareMode, Reply};
///
/// let channels = Channels::parse(b"Mode[G] Channels: 1 6 11\nMode[A] Channels: 36\n").unwrap();
/// let first = channels.iter().next().unwrap();
/// assert_eq!(first.mode, HardwareMode::G);
/// assert!(first.numbers().eq([1, 6, 11]));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Channels<'a>(Text<'a>);

/// The channels of one mode.
///
/// ```
/// use hostap_ctrl::reply::{Channels, Reply};
///
/// let channels = Channels::parse(b"Mode[B] Channels: 1 2\n").unwrap();
/// assert!(channels.iter().flat_map(|mode| mode.numbers()).eq([1, 2]));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModeChannels<'a> {
    /// The mode.
    pub mode: HardwareMode<'a>,
    /// What follows on the line: numbers with spaces between.
    pub channels: Text<'a>,
}

impl<'a> Reply<'a> for Channels<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        text_of_modes(reply).map(Self)
    }
}

impl<'a> Channels<'a> {
    /// The reply as it came.
    pub const fn text(self) -> Text<'a> {
        self.0
    }

    /// The modes in their order.
    pub fn iter(self) -> impl Iterator<Item = ModeChannels<'a>> + Clone {
        lines(self.0.as_bytes()).filter_map(|line| {
            let (mode, channels) = mode_and_rest(line)?;
            Some(ModeChannels { mode, channels: Text::new(channels) })
        })
    }
}

impl<'a> ModeChannels<'a> {
    /// The channels' numbers.
    pub fn numbers(self) -> impl Iterator<Item = u16> + Clone + 'a {
        let words = self.channels.as_bytes().split(|byte| *byte == b' ');
        words.filter_map(|word| u16::from_value(Text::new(word)))
    }
}

/// The answer to `GET_CAPABILITY freq`: for each mode a line for each channel.
///
/// ```
/// use hostap_ctrl::reply::{Frequencies, Reply};
///
/// let frequencies = Frequencies::parse(b"Mode[A] Channels:\n 36 = 5180 MHz\n\
///     52 = 5260 MHz (NO_IR) (DFS)\n\n").unwrap();
/// let radar = frequencies.iter().nth(1).unwrap();
/// assert_eq!((radar.channel, radar.frequency), (52, 5260));
/// assert!(radar.has_dfs() && radar.has_no_ir());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frequencies<'a>(Text<'a>);

/// One channel.
///
/// ```
/// use hostap_ctrl::reply::{Frequencies, Reply};
///
/// let frequencies = Frequencies::parse(b"Mode[G] Channels:\n 1 = 2412 MHz\n").unwrap();
/// let channel = frequencies.iter().next().unwrap();
/// assert_eq!(channel.frequency, 2412);
/// assert!(channel.restrictions.is_empty());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChannelFrequency<'a> {
    /// The mode under which it stands.
    pub mode: HardwareMode<'a>,
    /// The channel's number in its band.
    pub channel: u16,
    /// The frequency in MHz.
    pub frequency: Megahertz,
    /// What follows on the line: ` (NO_IR)`, ` (DFS)`, both or nothing.
    pub restrictions: Text<'a>,
}

impl<'a> Reply<'a> for Frequencies<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        text_of_modes(reply).map(Self)
    }
}

impl<'a> Frequencies<'a> {
    /// The reply as it came.
    pub const fn text(self) -> Text<'a> {
        self.0
    }

    /// The channels of all modes in their order.
    pub fn iter(self) -> impl Iterator<Item = ChannelFrequency<'a>> + Clone {
        let mut current = HardwareMode::Other(Text::default());
        lines(self.0.as_bytes()).filter_map(move |line| match mode_and_rest(line) {
            Some((mode, _)) => {
                current = mode;
                None
            }
            None => ChannelFrequency::new(current, line),
        })
    }
}

impl<'a> ChannelFrequency<'a> {
    fn new(mode: HardwareMode<'a>, line: &'a [u8]) -> Option<Self> {
        let line = line.strip_prefix(b" ").unwrap_or(line);
        let (channel, rest) = split(line, b" = ")?;
        let (frequency, restrictions) = split(rest, b" MHz")?;
        Some(Self {
            mode,
            channel: u16::from_value(Text::new(channel))?,
            frequency: u32::from_value(Text::new(frequency))?,
            restrictions: Text::new(restrictions),
        })
    }

    /// Whether a station may not send there before it has heard an access point.
    pub fn has_no_ir(self) -> bool {
        split(self.restrictions.as_bytes(), b"(NO_IR)").is_some()
    }

    /// Whether radars have to be looked for.
    pub fn has_dfs(self) -> bool {
        split(self.restrictions.as_bytes(), b"(DFS)").is_some()
    }
}

/// A reply that is empty or begins with a mode.
fn text_of_modes(reply: &[u8]) -> Result<Text<'_>, ReplyError> {
    match Refusal::of(reply) {
        Some(refusal) => Err(ReplyError::Refused(refusal)),
        None if reply.is_empty() || reply.starts_with(b"Mode[") => Ok(Text::new(reply)),
        None => Err(ReplyError::Unexpected { expected: "the channels of each mode" }),
    }
}

/// Reads `Mode[A] Channels:`, and gives what follows.
fn mode_and_rest(line: &[u8]) -> Option<(HardwareMode<'_>, &[u8])> {
    let (mode, rest) = split(line.strip_prefix(b"Mode[")?, b"] Channels:")?;
    Some((HardwareMode::new(mode), rest))
}

/// Splits at the first `separator`.
fn split<'a>(text: &'a [u8], separator: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = text.windows(separator.len()).position(|window| window == separator)?;
    let (before, rest) = text.split_at_checked(at)?;
    Some((before, rest.strip_prefix(separator)?))
}

#[cfg(feature = "serde")]
impl serde::Serialize for ModeChannels<'_> {
    /// A map of `mode` and `channels`, the latter a list of numbers.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("mode", &self.mode)?;
        map.serialize_entry("channels", &super::keyed::List(self.numbers()))?;
        map.end()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Channels<'_> {
    /// A list of the modes.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Frequencies<'_> {
    /// A list of the channels.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
