//! Where in the spectrum a frequency lies.

use core::fmt;

use crate::value::Megahertz;

/// A frequency band of Wi-Fi.
///
/// ```
/// use hostap_ctrl::station::Band;
///
/// assert_eq!(Band::of(5180), Band::Five);
/// assert_eq!(Band::TwoPointFour.to_string(), "2.4 GHz");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum Band {
    /// 2.4 GHz
    #[cfg_attr(feature = "serde", serde(rename = "2.4 GHz"))]
    TwoPointFour,
    /// 5 GHz, and what lies at 4.9 GHz in Japan
    #[cfg_attr(feature = "serde", serde(rename = "5 GHz"))]
    Five,
    /// 6 GHz
    #[cfg_attr(feature = "serde", serde(rename = "6 GHz"))]
    Six,
    /// 60 GHz
    #[cfg_attr(feature = "serde", serde(rename = "60 GHz"))]
    Sixty,
    /// Another one, such as that of IEEE 802.11ah.
    #[cfg_attr(feature = "serde", serde(rename = "other"))]
    Other,
}

impl Band {
    /// The band of a frequency.
    pub const fn of(frequency: Megahertz) -> Self {
        match frequency {
            2400..=2500 => Self::TwoPointFour,
            4900..=5924 => Self::Five,
            5925..=7125 => Self::Six,
            56_160..=73_440 => Self::Sixty,
            _ => Self::Other,
        }
    }
}

impl fmt::Display for Band {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::TwoPointFour => "2.4 GHz",
            Self::Five => "5 GHz",
            Self::Six => "6 GHz",
            Self::Sixty => "60 GHz",
            Self::Other => "another band",
        })
    }
}

/// The number of the channel at this frequency; none if channels of its band are elsewhere.
pub(super) const fn channel(frequency: Megahertz) -> Option<u16> {
    let (start, step) = match (Band::of(frequency), frequency) {
        (Band::TwoPointFour, 2484) => return Some(14),
        (Band::TwoPointFour, 2412..=2472) => (2407, 5),
        (Band::Five, 4900..=4999) => (4000, 5),
        (Band::Five, 5001..) => (5000, 5),
        // One channel of 20 MHz lies below all others.
        (Band::Six, 5935) => return Some(2),
        (Band::Six, 5955..) => (5950, 5),
        (Band::Sixty, 58_320..) => (56_160, 2160),
        _ => return None,
    };
    let distance = frequency - start;
    if distance % step != 0 { None } else { Some((distance / step) as u16) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn channels_of_all_bands() {
        for (frequency, number) in [
            (2412, Some(1)),
            (2472, Some(13)),
            (2484, Some(14)),
            (2413, None),
            (4920, Some(184)),
            (5180, Some(36)),
            (5885, Some(177)),
            (5935, Some(2)),
            (5955, Some(1)),
            (7115, Some(233)),
            (58_320, Some(1)),
            (64_800, Some(4)),
            (868, None),
            (0, None),
            (u32::MAX, None),
        ] {
            assert_eq!(channel(frequency), number, "{frequency} MHz");
        }
    }

    #[test]
    fn the_end_of_5_ghz_is_not_6_ghz() {
        assert_eq!((Band::of(5885), Band::of(5935)), (Band::Five, Band::Six));
        assert_eq!(Band::of(924), Band::Other);
    }
}
