//! The lines of a BSS that are not `key=value`: neighbours and links.

use super::keyed::keyed;
use crate::value::{HexNumber, MacAddress, Text};

/// How a line on a neighbour begins.
pub(super) const NEIGHBOR: &[u8] = b"ap_info[";
/// How the line on links begins.
pub(super) const MULTI_LINK: &[u8] = b"multi-link: ";

/// An access point that a BSS reports near it, in its reduced neighbour report.
///
/// ```
/// use hostap_ctrl::reply::{BssList, Reply};
///
/// let list = BssList::parse(b"id=0\nap_info[0]: tbtt_info[1]: hdr=0x0310, len=13, op_c=131, \
///     channel=37, tbtt_offset=255, bssid=02:00:00:00:00:05, short SSID=0x12345678, \n").unwrap();
/// let neighbor = list.first().unwrap().neighbors().next().unwrap();
/// assert_eq!((neighbor.access_point(), neighbor.target()), (0, 1));
/// assert_eq!((neighbor.operating_class(), neighbor.channel()), (Some(131), Some(37)));
/// assert_eq!(neighbor.short_ssid().unwrap().value(), 0x12345678);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Neighbor<'a> {
    access_point: u16,
    target: u16,
    fields: Fields<'a>,
}

impl<'a> Neighbor<'a> {
    pub(super) fn new(line: &'a [u8]) -> Option<Self> {
        let (access_point, rest) = index(line.strip_prefix(NEIGHBOR)?)?;
        let (target, fields) = index(rest.strip_prefix(b"tbtt_info[")?)?;
        Some(Self { access_point, target, fields: Fields(fields) })
    }

    /// The index of the information on an access point, `ap_info`.
    pub const fn access_point(self) -> u16 {
        self.access_point
    }

    /// The index of the beacon time within it, `tbtt_info`.
    pub const fn target(self) -> u16 {
        self.target
    }

    /// The fields of the line.
    pub fn pairs(self) -> impl Iterator<Item = (Text<'a>, Text<'a>)> + Clone {
        self.fields.iter()
    }

    /// The first value of `key`.
    pub fn get(self, key: &str) -> Option<Text<'a>> {
        self.fields.get(key)
    }
}

keyed! { Neighbor {
    /// The header of the information.
    header: HexNumber<'a> = "hdr",
    /// The length of the information, in bytes.
    length: u8 = "len",
    /// The operating class.
    operating_class: u8 = "op_c",
    /// The channel.
    channel: u8 = "channel",
    /// Time units to its next beacon; 255 for unknown.
    tbtt_offset: u8 = "tbtt_offset",
    /// Its address.
    bssid: MacAddress = "bssid",
    /// A hash of its SSID.
    short_ssid: HexNumber<'a> = "short SSID",
    /// What kind of BSS it is.
    parameters: HexNumber<'a> = "bss_params",
    /// The power spectral density that is allowed.
    power_spectral_density: HexNumber<'a> = "PSD",
    /// The number of its multi-link device.
    mld_id: u8 = "mld ID",
    /// The link of that device.
    link_id: u8 = "link ID",
} }

/// The links of a multi-link device.
///
/// ```
/// use hostap_ctrl::reply::{BssList, Reply};
///
/// let list = BssList::parse(b"id=0\nmulti-link: control=0x01b0, common info len=13, \
///     MLD addr=02:00:00:00:00:09, link ID=1\n").unwrap();
/// let links = list.first().unwrap().multi_link().unwrap();
/// assert_eq!(links.mld_address().unwrap().to_string(), "02:00:00:00:00:09");
/// assert_eq!(links.link_id(), Some(1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MultiLink<'a>(Fields<'a>);

impl<'a> MultiLink<'a> {
    pub(super) fn new(line: &'a [u8]) -> Option<Self> {
        line.strip_prefix(MULTI_LINK).map(|fields| Self(Fields(fields)))
    }

    /// The fields of the line.
    pub fn pairs(self) -> impl Iterator<Item = (Text<'a>, Text<'a>)> + Clone {
        self.0.iter()
    }

    /// The first value of `key`.
    pub fn get(self, key: &str) -> Option<Text<'a>> {
        self.0.get(key)
    }
}

keyed! { MultiLink {
    /// The control field of the element.
    control: HexNumber<'a> = "control",
    /// The length of the part that all links share, in bytes.
    common_length: u8 = "common info len",
    /// The address of the device.
    mld_address: MacAddress = "MLD addr",
    /// The link that this BSS is.
    link_id: u8 = "link ID",
} }

/// Fields with `, ` between, maybe also after the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    fn iter(self) -> impl Iterator<Item = (Text<'a>, Text<'a>)> + Clone {
        let fields = self.0.split(|byte| *byte == b',');
        fields.filter_map(|field| super::pairs::split(field.trim_ascii()))
    }

    fn get(self, key: &str) -> Option<Text<'a>> {
        self.iter().find(|(name, _)| *name == key).map(|(_, value)| value)
    }
}

/// Reads a number up to `]: `, and gives what follows.
fn index(text: &[u8]) -> Option<(u16, &[u8])> {
    let end = text.iter().position(|byte| *byte == b']')?;
    let (digits, rest) = text.split_at_checked(end)?;
    Some((core::str::from_utf8(digits).ok()?.parse().ok()?, rest.strip_prefix(b"]: ")?))
}

#[cfg(feature = "serde")]
impl serde::Serialize for Neighbor<'_> {
    /// A map under the names of the wire, with `ap_info` and `tbtt_info` for the indexes.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("ap_info", &self.access_point)?;
        map.serialize_entry("tbtt_info", &self.target)?;
        self.serialize_keys(&mut map)?;
        super::keyed::serialize_others(self.pairs(), Self::KEYS, &mut map)?;
        map.end()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for MultiLink<'_> {
    /// A map under the names of the wire.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        self.serialize_keys(&mut map)?;
        super::keyed::serialize_others(self.pairs(), Self::KEYS, &mut map)?;
        map.end()
    }
}
