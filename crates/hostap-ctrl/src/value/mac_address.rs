//! A MAC address: a BSSID, a station, a peer.

use core::fmt;
use core::str::FromStr;

/// A MAC address of six bytes, such as a BSSID.
///
/// ```
/// use hostap_ctrl::value::MacAddress;
///
/// let bssid: MacAddress = "02:00:00:00:0A:01".parse().unwrap();
/// assert_eq!(bssid.octets(), [2, 0, 0, 0, 10, 1]);
/// assert_eq!(bssid.to_string(), "02:00:00:00:0a:01");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct MacAddress([u8; 6]);

impl MacAddress {
    /// How many bytes the written form has: `02:00:00:00:0a:01`.
    pub const TEXT_LENGTH: usize = 17;

    /// An address of these bytes.
    pub const fn new(octets: [u8; 6]) -> Self {
        Self(octets)
    }

    /// The six bytes in the order of the written form.
    pub const fn octets(self) -> [u8; 6] {
        self.0
    }

    /// Reads the form with colons, in lower or upper case, and nothing else.
    #[inline]
    pub fn parse(text: &[u8]) -> Option<Self> {
        let text: &[u8; Self::TEXT_LENGTH] = text.try_into().ok()?;
        let mut octets = [0; 6];
        for (index, octet) in octets.iter_mut().enumerate() {
            let at = index * 3;
            *octet = super::hex::pair(text[at], text[at + 1])?;
            if index < 5 && text[at + 2] != b':' {
                return None;
            }
        }
        Some(Self(octets))
    }
}

impl fmt::Display for MacAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, e, f] = self.0;
        write!(formatter, "{a:02x}:{b:02x}:{c:02x}:{d:02x}:{e:02x}:{f:02x}")
    }
}

impl fmt::Debug for MacAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

/// A text is not a MAC address such as `02:00:00:00:0a:01`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAMacAddress;

impl fmt::Display for NotAMacAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a MAC address: six pairs of hex digits with colons would be right, such as 02:00:00:00:0a:01")
    }
}

impl core::error::Error for NotAMacAddress {}

impl FromStr for MacAddress {
    type Err = NotAMacAddress;

    fn from_str(text: &str) -> Result<Self, NotAMacAddress> {
        Self::parse(text.as_bytes()).ok_or(NotAMacAddress)
    }
}

impl From<[u8; 6]> for MacAddress {
    fn from(octets: [u8; 6]) -> Self {
        Self(octets)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for MacAddress {
    /// A string of the usual form.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_six_pairs_with_colons() {
        for text in [
            &b""[..],
            b"02:00:00:00:0a",
            b"02:00:00:00:0a:0",
            b"02:00:00:00:0a:01 ",
            b"02-00-00-00-0a-01",
            b"02:00:00:00:0a.01",
            b"0200:00:00:0a:01:",
            b"02:00:00:00:0a:0g",
            b"+2:00:00:00:0a:01",
        ] {
            assert_eq!(MacAddress::parse(text), None, "{}", text.escape_ascii());
        }
        assert_eq!("02:00".parse::<MacAddress>(), Err(NotAMacAddress));
    }

    #[test]
    fn every_place_counts() {
        let address = MacAddress::parse(b"01:23:45:67:89:aB").unwrap();
        assert_eq!(address, MacAddress::from([0x01, 0x23, 0x45, 0x67, 0x89, 0xab]));
    }
}
