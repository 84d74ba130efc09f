//! The bands of a station that can change between them fast.

use super::body::{Body, matches};
use super::pairs::split;
use super::{FromText, lines};
use crate::value::{HexBytes, Text};

/// A band of a station that can change between bands fast (FST).
///
/// ```
/// use hostap_ctrl::reply::Station;
///
/// let reply = b"02:00:00:00:01:00\nband0_frequency=5GHZ\nband0_iface=wlan1\nband0_fst_llt=100\n";
/// let station = Station::from_block(reply).unwrap();
/// let band = station.bands().next().unwrap();
/// assert_eq!(band.ifname.unwrap(), "wlan1");
/// assert_eq!(band.link_loss_timeout, Some(100));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct StationBand<'a> {
    /// Its number within the reply.
    pub number: u32,
    /// Its name, such as `5GHZ`.
    pub frequency: Text<'a>,
    /// The access point's interface in this band.
    #[cfg_attr(
        feature = "serde",
        serde(rename = "iface", skip_serializing_if = "Option::is_none")
    )]
    pub ifname: Option<Text<'a>>,
    /// The multi-band elements of the station.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mb_ies: Option<HexBytes<'a>>,
    /// The group of interfaces between which stations change.
    #[cfg_attr(
        feature = "serde",
        serde(rename = "fst_group_id", skip_serializing_if = "Option::is_none")
    )]
    pub group_id: Option<Text<'a>>,
    /// The priority of the interface in its group.
    #[cfg_attr(
        feature = "serde",
        serde(rename = "fst_priority", skip_serializing_if = "Option::is_none")
    )]
    pub priority: Option<u32>,
    /// After how long a link counts as lost.
    #[cfg_attr(
        feature = "serde",
        serde(rename = "fst_llt", skip_serializing_if = "Option::is_none")
    )]
    pub link_loss_timeout: Option<u32>,
}

impl<'a> StationBand<'a> {
    pub(super) fn starts(line: &[u8]) -> bool {
        split(line).is_some_and(|(key, _)| matches(key.as_bytes(), "band#_frequency"))
    }

    pub(super) fn new(block: &'a [u8]) -> Option<Self> {
        let (key, frequency) = split(lines(block).next()?)?;
        let number = key.as_bytes().strip_prefix(b"band")?.strip_suffix(b"_frequency")?;
        let pairs = Body::new(block).pairs();
        let value = |name: &str| {
            let mut values = pairs.iter().filter(|(key, _)| {
                let rest = key.as_bytes().strip_prefix(b"band");
                let rest = rest.and_then(|rest| rest.strip_prefix(number));
                rest.and_then(|rest| rest.strip_prefix(b"_")) == Some(name.as_bytes())
            });
            values.next().map(|(_, value)| value)
        };
        Some(Self {
            number: u32::from_text(Text::new(number))?,
            frequency,
            ifname: value("iface"),
            mb_ies: value("mb_ies").and_then(HexBytes::from_text),
            group_id: value("fst_group_id"),
            priority: value("fst_priority").and_then(u32::from_text),
            link_loss_timeout: value("fst_llt").and_then(u32::from_text),
        })
    }
}
