//! Identifiers of WPS and P2P devices.

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};

use super::hex::pair;

/// A UUID, as WPS devices have one.
///
/// ```
/// use hostap_ctrl::value::Uuid;
///
/// let uuid = Uuid::parse(b"572cf82f-c957-5653-9b16-b5cfb298abf1").unwrap();
/// assert_eq!(uuid.bytes()[0], 0x57);
/// assert_eq!(uuid.to_string(), "572cf82f-c957-5653-9b16-b5cfb298abf1");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Uuid([u8; 16]);

impl Uuid {
    /// A UUID of these bytes.
    pub const fn new(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The sixteen bytes in the order of the written form.
    pub const fn bytes(self) -> [u8; 16] {
        self.0
    }

    /// Reads the form with four hyphens.
    pub fn parse(text: &[u8]) -> Option<Self> {
        let text: &[u8; 36] = text.try_into().ok()?;
        let mut bytes = [0; 16];
        let mut at = 0;
        for (index, byte) in bytes.iter_mut().enumerate() {
            if matches!(index, 4 | 6 | 8 | 10) {
                if text[at] != b'-' {
                    return None;
                }
                at += 1;
            }
            *byte = pair(text[at], text[at + 1])?;
            at += 2;
        }
        Some(Self(bytes))
    }
}

impl fmt::Display for Uuid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, byte) in self.0.iter().enumerate() {
            if matches!(index, 4 | 6 | 8 | 10) {
                formatter.write_str("-")?;
            }
            write!(formatter, "{byte:02x}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Uuid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

/// A WPS device type: category, OUI with the vendor's number, and subcategory.
///
/// ```
/// use hostap_ctrl::value::DeviceType;
///
/// let phone = DeviceType::parse(b"10-0050F204-5").unwrap();
/// assert_eq!((phone.category(), phone.subcategory()), (10, 5));
/// assert_eq!(phone.oui(), [0x00, 0x50, 0xf2, 0x04]);
/// assert_eq!(phone.to_string(), "10-0050F204-5");
/// ```
#[derive(Clone, Copy, Default)]
pub struct DeviceType {
    category: u16,
    oui: [u8; 4],
    subcategory: u16,
    /// The OUI was written in lower case: it is printed as it was, but is no part of the value.
    lower: bool,
}

impl DeviceType {
    /// A device type of these parts.
    pub const fn new(category: u16, oui: [u8; 4], subcategory: u16) -> Self {
        Self { category, oui, subcategory, lower: false }
    }

    /// The main category, such as 1 for a computer or 10 for a telephone.
    pub const fn category(self) -> u16 {
        self.category
    }

    /// The OUI's three bytes and the number the vendor gave, `00 50 F2 04` for the standard's.
    pub const fn oui(self) -> [u8; 4] {
        self.oui
    }

    /// The subcategory within the category.
    pub const fn subcategory(self) -> u16 {
        self.subcategory
    }

    /// Reads decimal, eight hex digits, decimal, with hyphens between.
    pub fn parse(text: &[u8]) -> Option<Self> {
        let mut parts = text.splitn(3, |byte| *byte == b'-');
        let number = |part: &[u8]| {
            let digits = part.iter().all(u8::is_ascii_digit);
            digits.then(|| core::str::from_utf8(part).ok()?.parse().ok())?
        };
        let category = number(parts.next()?)?;
        let hex: &[u8; 8] = parts.next()?.try_into().ok()?;
        let mut oui = [0; 4];
        for (index, byte) in oui.iter_mut().enumerate() {
            *byte = pair(hex[index * 2], hex[index * 2 + 1])?;
        }
        let lower = hex.iter().any(u8::is_ascii_lowercase);
        Some(Self { category, oui, subcategory: number(parts.next()?)?, lower })
    }
}

impl DeviceType {
    const fn value(&self) -> (u16, [u8; 4], u16) {
        (self.category, self.oui, self.subcategory)
    }
}

impl PartialEq for DeviceType {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl Eq for DeviceType {}

impl PartialOrd for DeviceType {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DeviceType {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value().cmp(&other.value())
    }
}

impl Hash for DeviceType {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value().hash(state);
    }
}

impl fmt::Display for DeviceType {
    /// The form that the daemons write, with the OUI in upper case unless it was read otherwise.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d] = self.oui;
        if self.lower {
            let (category, subcategory) = (self.category, self.subcategory);
            return write!(formatter, "{category}-{a:02x}{b:02x}{c:02x}{d:02x}-{subcategory}");
        }
        write!(formatter, "{}-{a:02X}{b:02X}{c:02X}{d:02X}-{}", self.category, self.subcategory)
    }
}

impl fmt::Debug for DeviceType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Uuid {
    /// A string of the usual form.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for DeviceType {
    /// A string as the daemons write it.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    #[test]
    fn what_is_no_uuid() {
        for text in [
            &b""[..],
            b"572cf82fc957-5653-9b16-b5cfb298abf1-",
            b"572cf82f-c957-5653-9b16-b5cfb298abf",
            b"572cf82f-c957-5653-9b16-b5cfb298abf12",
            b"572cf82f-c957-5653-9b16+b5cfb298abf1",
            b"572cf82g-c957-5653-9b16-b5cfb298abf1",
        ] {
            assert_eq!(Uuid::parse(text), None, "{}", text.escape_ascii());
        }
    }

    #[test]
    fn what_is_no_device_type() {
        for text in [
            &b""[..],
            b"10",
            b"10-0050F204",
            b"10-0050F204-",
            b"-0050F204-5",
            b"10-0050F2-5",
            b"10-0050F20G-5",
            b"+1-0050F204-5",
            b"10-0050F204-5-",
            b"65536-0050F204-5",
        ] {
            assert_eq!(DeviceType::parse(text), None, "{}", text.escape_ascii());
        }
    }

    #[test]
    fn the_largest_device_type() {
        let largest = DeviceType::new(u16::MAX, [0xff; 4], u16::MAX);
        assert_eq!(largest.to_string(), "65535-FFFFFFFF-65535");
        assert_eq!(DeviceType::parse(b"65535-ffffffff-65535"), Some(largest));
    }
}
