//! Numbers and bytes in hex, kept as they were written.

use core::fmt;

/// A number that stood in hex on the wire, with the digits as they were written.
///
/// ```
/// use hostap_ctrl::value::HexNumber;
///
/// let capabilities = HexNumber::parse(b"0x0188").unwrap();
/// assert_eq!(capabilities.value(), 0x188);
/// assert_eq!(capabilities.to_string(), "0x0188");
/// assert_eq!(HexNumber::parse(b"1f").unwrap().value(), 31);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct HexNumber<'a> {
    text: &'a str,
    value: u64,
}

impl<'a> HexNumber<'a> {
    /// Reads digits with or without `0x` before them; at most 64 bits.
    #[inline]
    pub fn parse(text: &'a [u8]) -> Option<Self> {
        let digits = text.strip_prefix(b"0x").unwrap_or(text);
        if digits.is_empty() {
            return None;
        }
        let mut value = 0u64;
        for digit in digits {
            if value >> 60 != 0 {
                return None;
            }
            value = value << 4 | u64::from(nibble(*digit)?);
        }
        Some(Self { text: core::str::from_utf8(text).ok()?, value })
    }

    /// The number.
    pub const fn value(self) -> u64 {
        self.value
    }

    /// The digits as they stood on the wire, with `0x` where it stood.
    pub const fn as_str(self) -> &'a str {
        self.text
    }
}

impl fmt::Display for HexNumber<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.text)
    }
}

impl fmt::Debug for HexNumber<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.text)
    }
}

/// Bytes that stand in hex on the wire, two digits each.
///
/// ```
/// use hostap_ctrl::value::HexBytes;
///
/// let frame = HexBytes::parse(b"d000ff").unwrap();
/// assert_eq!(frame.len(), 3);
/// assert!(frame.iter().eq([0xd0, 0, 0xff]));
/// assert!(HexBytes::parse(b"d0f").is_none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct HexBytes<'a>(&'a str);

impl<'a> HexBytes<'a> {
    /// Reads an even number of hex digits, also none.
    #[inline]
    pub fn parse(text: &'a [u8]) -> Option<Self> {
        text.iter().all(u8::is_ascii_hexdigit).then(|| Self::of_digits(text))?
    }

    /// The same for what is known to be hex digits.
    #[inline]
    pub(crate) fn of_digits(text: &'a [u8]) -> Option<Self> {
        let whole = text.len() % 2 == 0;
        whole.then(|| core::str::from_utf8(text).ok().map(Self))?
    }

    /// The digits as they stood on the wire.
    pub const fn as_str(self) -> &'a str {
        self.0
    }

    /// How many bytes they stand for.
    pub const fn len(self) -> usize {
        self.0.len() / 2
    }

    /// Whether they stand for no byte.
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The bytes.
    pub fn iter(self) -> impl ExactSizeIterator<Item = u8> + Clone + 'a {
        self.0.as_bytes().chunks_exact(2).map(|digits| pair(digits[0], digits[1]).unwrap_or(0))
    }

    /// The bytes in a vector.
    #[cfg(feature = "std")]
    pub fn to_vec(self) -> std::vec::Vec<u8> {
        self.iter().collect()
    }
}

impl fmt::Display for HexBytes<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.0)
    }
}

impl fmt::Debug for HexBytes<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

/// The value of one hex digit.
#[inline]
pub(crate) const fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

/// The byte that two hex digits stand for.
#[inline]
pub(crate) const fn pair(high: u8, low: u8) -> Option<u8> {
    match (nibble(high), nibble(low)) {
        (Some(high), Some(low)) => Some(high << 4 | low),
        _ => None,
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for HexNumber<'_> {
    /// The digits as a string.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("HexNumber", self.text)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for HexBytes<'_> {
    /// The digits as a string.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("HexBytes", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_up_to_64_bits() {
        let value = |text: &'static [u8]| HexNumber::parse(text).map(HexNumber::value);
        assert_eq!(value(b"ffffffffffffffff"), Some(u64::MAX));
        assert_eq!(value(b"0x0000ffffffffffffFFFF"), Some(u64::MAX));
        assert_eq!(value(b"0"), Some(0));
        for text in [&b""[..], b"0x", b"0X1", b"0x0x1", b"+1", b"g", b"10000000000000000"] {
            assert_eq!(value(text), None, "{}", text.escape_ascii());
        }
    }

    #[test]
    fn bytes_of_two_digits_each() {
        assert!(HexBytes::parse(b"00fFA5").unwrap().iter().eq([0, 0xff, 0xa5]));
        assert!(HexBytes::parse(b"").unwrap().is_empty());
        for text in [&b"0"[..], b"0x00", b"0g", b"00 00"] {
            assert_eq!(HexBytes::parse(text), None, "{}", text.escape_ascii());
        }
    }
}
