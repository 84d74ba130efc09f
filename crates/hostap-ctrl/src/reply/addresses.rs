//! Lists of addresses: BSSID_IGNORE, TRACK_STA_LIST, ACCEPT_ACL and DENY_ACL.

use super::body::words;

use super::FromText;
use crate::value::{HexBytes, MacAddress, Text};

/// Makes the type of a reply of rows without a header, in which each row reads as `$item`.
macro_rules! rows {
    ($(#[$meta:meta])* $name:ident of $item:ty, $read:expr, $expected:literal) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub struct $name<'a>($crate::reply::body::Body<'a>);

        impl<'a> $name<'a> {
            /// The entries that are whole.
            pub fn iter(&self) -> impl Iterator<Item = $item> + Clone + use<'a> {
                self.0.lines().filter_map($read)
            }

            /// The lines that are no entries.
            pub fn odd_lines(&self) -> impl Iterator<Item = $crate::value::Text<'a>> + Clone + use<'a> {
                self.0.lines().filter(|line| $read(line).is_none()).map($crate::value::Text::new)
            }

            /// All of the text.
            pub const fn text(&self) -> $crate::value::Text<'a> {
                self.0.text()
            }

            /// Whether the text stops within a line.
            pub fn is_cut(&self) -> bool {
                self.0.is_cut()
            }
        }

        impl<'a> $crate::reply::Reply<'a> for $name<'a> {
            fn parse(reply: &'a [u8]) -> Result<Self, $crate::reply::ReplyError> {
                $crate::reply::body::refused(reply)?;
                let body = $crate::reply::body::Body::new(reply);
                if body.lines().next().is_some_and(|line| $read(line).is_none()) {
                    return Err($crate::reply::ReplyError::Unexpected { expected: $expected });
                }
                Ok(Self(body))
            }
        }

        $crate::reply::reply_type::serialize_sequence! { $name iter; }
    };
}

pub(crate) use rows;

rows! {
    /// Addresses, one a line: reply of `BSSID_IGNORE`, and of `BLACKLIST`, its older name.
    ///
    /// ```
    /// use hostap_ctrl::reply::{Addresses, Reply};
    ///
    /// let ignored = Addresses::parse(b"02:00:00:00:00:00\n02:00:00:00:00:01\n").unwrap();
    /// assert_eq!(ignored.iter().count(), 2);
    /// assert_eq!(Addresses::parse(b"").unwrap().iter().count(), 0);
    /// ```
    Addresses of MacAddress, MacAddress::parse, "addresses, one a line"
}

/// A station that is near, though not associated.
///
/// ```
/// use hostap_ctrl::reply::{Reply, TrackedStations};
///
/// let list = TrackedStations::parse(b"02:00:00:00:01:00 12 -61\n").unwrap();
/// let station = list.iter().next().unwrap();
/// assert_eq!((station.age, station.signal), (12, -61));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TrackedStation {
    /// Its address.
    pub address: MacAddress,
    /// How many seconds ago it was heard.
    pub age: u64,
    /// Its signal in dBm.
    pub signal: i32,
}

impl TrackedStation {
    fn new(line: &[u8]) -> Option<Self> {
        let mut words = words(line).map(Text::new);
        Some(Self {
            address: words.next().and_then(MacAddress::from_text)?,
            age: words.next().and_then(u64::from_text)?,
            signal: words.next().and_then(i32::from_text)?,
        })
    }
}

rows! {
    /// The reply of hostapd's `TRACK_STA_LIST`: the stations that it has heard of.
    ///
    /// ```
    /// use hostap_ctrl::reply::{Reply, TrackedStations};
    ///
    /// assert_eq!(TrackedStations::parse(b"").unwrap().iter().count(), 0);
    /// ```
    TrackedStations of TrackedStation, TrackedStation::new, "stations, one a line: address, age, signal"
}

/// A station that is let in or kept out.
///
/// ```
/// use hostap_ctrl::reply::{AccessList, Reply};
///
/// let list = AccessList::parse(b"02:00:00:00:77:00 VLAN_ID=2\n").unwrap();
/// assert_eq!(list.iter().next().unwrap().vlan_id, 2);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AccessEntry {
    /// Its address.
    pub address: MacAddress,
    /// The VLAN that it is put into, 0 for none.
    #[cfg_attr(feature = "serde", serde(rename = "VLAN_ID"))]
    pub vlan_id: i32,
}

impl AccessEntry {
    fn new(line: &[u8]) -> Option<Self> {
        let mut words = words(line);
        let address = words.next().and_then(MacAddress::parse)?;
        let vlan = words.next()?.strip_prefix(b"VLAN_ID=")?;
        Some(Self { address, vlan_id: i32::from_text(Text::new(vlan))? })
    }
}

rows! {
    /// The reply of `ACCEPT_ACL SHOW` and `DENY_ACL SHOW`.
    ///
    /// ```
    /// use hostap_ctrl::reply::{AccessList, Reply};
    ///
    /// assert_eq!(AccessList::parse(b"").unwrap().iter().count(), 0);
    /// ```
    AccessList of AccessEntry, AccessEntry::new, "stations, one a line: address, VLAN_ID="
}

/// An access point nearby that stations are told of.
///
/// ```
/// use hostap_ctrl::reply::{Neighbors, Reply};
///
/// let reply = b"02:00:00:00:00:09 ssid=78 nr=0200000000090000000051010700 stat\n";
/// let neighbor = Neighbors::parse(reply).unwrap().iter().next().unwrap();
/// assert!(neighbor.ssid.iter().eq(*b"x"));
/// assert!(neighbor.stationary && neighbor.location.is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NeighborReport<'a> {
    /// Its BSSID.
    pub bssid: MacAddress,
    /// Its SSID.
    pub ssid: HexBytes<'a>,
    /// The element of the neighbor report.
    #[cfg_attr(feature = "serde", serde(rename = "nr", skip_serializing_if = "Option::is_none"))]
    pub report: Option<HexBytes<'a>>,
    /// Where it is, as coordinates (LCI).
    #[cfg_attr(feature = "serde", serde(rename = "lci", skip_serializing_if = "Option::is_none"))]
    pub location: Option<HexBytes<'a>>,
    /// Where it is, as a postal address.
    #[cfg_attr(
        feature = "serde",
        serde(rename = "civic", skip_serializing_if = "Option::is_none")
    )]
    pub civic: Option<HexBytes<'a>>,
    /// Whether it stays where it is.
    #[cfg_attr(feature = "serde", serde(rename = "stat"))]
    pub stationary: bool,
}

impl<'a> NeighborReport<'a> {
    fn new(line: &'a [u8]) -> Option<Self> {
        let value = |key: &str| {
            let found = words(line).find_map(|word| word.strip_prefix(key.as_bytes()));
            found.and_then(HexBytes::parse)
        };
        Some(Self {
            bssid: words(line).next().and_then(MacAddress::parse)?,
            ssid: value("ssid=")?,
            report: value("nr="),
            location: value("lci="),
            civic: value("civic="),
            stationary: words(line).any(|word| word == b"stat"),
        })
    }
}

rows! {
    /// The reply of hostapd's `SHOW_NEIGHBOR`.
    ///
    /// ```
    /// use hostap_ctrl::reply::{Neighbors, Reply};
    ///
    /// assert_eq!(Neighbors::parse(b"").unwrap().iter().count(), 0);
    /// ```
    Neighbors of NeighborReport<'a>, NeighborReport::new, "access points, one a line: BSSID, ssid="
}
