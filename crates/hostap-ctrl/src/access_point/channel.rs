//! A move to another channel.

use core::fmt;
use core::time::Duration;

use crate::event::ChWidth;

/// A move to another channel, for
/// [`AccessPoint::switch_channel`](super::AccessPoint::switch_channel).
///
/// ```
/// use hostap_ctrl::access_point::{ChannelSwitch, ChannelWidth};
///
/// let plain = ChannelSwitch::to(2437);
/// // Channels 36 to 48 together.
/// let wide = ChannelSwitch::to(5180).width(ChannelWidth::Mhz80 { center: 5210 }).vht();
/// # assert_ne!(plain, wide);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct ChannelSwitch {
    pub(super) frequency: u32,
    pub(super) beacons: u32,
    pub(super) width: ChannelWidth,
    pub(super) quiet: bool,
    pub(super) ht: bool,
    pub(super) vht: bool,
    pub(super) he: bool,
    pub(super) eht: bool,
    pub(super) limit: Duration,
}

/// How wide a channel is, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelWidth {
    /// 20 MHz.
    Mhz20,
    /// 40 MHz, the second half above the first.
    Mhz40Above,
    /// 40 MHz, the second half below the first.
    Mhz40Below,
    /// 80 MHz around this frequency in MHz.
    Mhz80 {
        /// The middle.
        center: u32,
    },
    /// Twice 80 MHz around these frequencies in MHz.
    Mhz80Plus80 {
        /// The middle of the part with the primary channel.
        center: u32,
        /// The middle of the other part.
        second_center: u32,
    },
    /// 160 MHz around this frequency in MHz.
    Mhz160 {
        /// The middle.
        center: u32,
    },
    /// 320 MHz around this frequency in MHz (hostapd 2.11).
    Mhz320 {
        /// The middle.
        center: u32,
    },
}

impl ChannelSwitch {
    /// To the channel whose (primary) frequency is this, in MHz.
    pub fn to(frequency: u32) -> Self {
        Self {
            frequency,
            beacons: 5,
            width: ChannelWidth::Mhz20,
            quiet: false,
            ht: false,
            vht: false,
            he: false,
            eht: false,
            limit: Duration::from_secs(10),
        }
    }

    /// Announced in so many beacons before (5 unless set).
    pub fn beacons(mut self, count: u32) -> Self {
        self.beacons = count;
        self
    }

    /// How wide (20 MHz unless set).
    pub fn width(mut self, width: ChannelWidth) -> Self {
        self.width = width;
        self
    }

    /// Stations are to be silent until then.
    pub fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }

    /// With 802.11n. Without any of these, hostapd leaves them all off on the new channel.
    pub fn ht(mut self) -> Self {
        self.ht = true;
        self
    }

    /// With 802.11ac.
    pub fn vht(mut self) -> Self {
        self.vht = true;
        self
    }

    /// With 802.11ax.
    pub fn he(mut self) -> Self {
        self.he = true;
        self
    }

    /// With 802.11be (hostapd 2.11).
    pub fn eht(mut self) -> Self {
        self.eht = true;
        self
    }

    /// How long to wait for the end (10 s unless set). Listening for radar, which some channels
    /// need first, is waited for besides.
    pub fn limit(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }
}

/// A channel that an access point has moved to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NewChannel {
    /// The frequency in MHz.
    pub frequency: u32,
    /// The width, if it was told.
    pub width: Option<ChWidth<'static>>,
    /// Whether it is one on which radar has to be watched for.
    pub dfs: Option<bool>,
}

/// How a move to another channel ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ChannelSwitchOutcome {
    /// It is there.
    Switched(NewChannel),
    /// It went to another channel than the one that was asked for: there was radar, or somebody
    /// else has switched.
    Elsewhere(NewChannel),
    /// Radar was heard on the channel, so it can't be used now.
    Radar,
    /// The access point was switched off meanwhile.
    Disabled,
    /// Nothing was heard of the end in time.
    TimedOut,
}

impl fmt::Display for ChannelSwitchOutcome {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Switched(channel) => write!(formatter, "it is on {} MHz", channel.frequency),
            Self::Elsewhere(channel) => write!(
                formatter,
                "it went to {} MHz instead: there was radar, or somebody else has switched",
                channel.frequency
            ),
            Self::Radar => formatter.write_str(
                "there is radar on the channel: take another one, or try again in half an hour",
            ),
            Self::Disabled => formatter.write_str("the access point was switched off meanwhile"),
            Self::TimedOut => formatter.write_str("the daemon did not say in time that it is done"),
        }
    }
}
