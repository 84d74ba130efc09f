//! SSIDs, and text that the daemon encoded before it wrote it.

use core::fmt::{self, Write};

use super::Text;

/// Text that the daemon wrote through its printf_encode(): SSIDs and names, with `\"`, `\\`,
/// `\e`, `\n`, `\r`, `\t` and `\xNN` for what is not printable ASCII.
///
/// ```
/// use hostap_ctrl::value::EncodedText;
///
/// let name = EncodedText::new(br"caf\xc3\xa9");
/// assert!(name.decode().eq("café".bytes()));
/// assert_eq!(name.encoded(), r"caf\xc3\xa9");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct EncodedText<'a>(Text<'a>);

impl<'a> EncodedText<'a> {
    /// This text, still encoded.
    pub const fn new(encoded: &'a [u8]) -> Self {
        Self(Text::new(encoded))
    }

    /// The text as it stood on the wire, still encoded.
    pub const fn encoded(self) -> Text<'a> {
        self.0
    }

    /// The bytes that it stands for.
    pub fn decode(self) -> impl Iterator<Item = u8> + Clone + 'a {
        crate::encoding::printf_decode(self.0.as_bytes())
    }

    /// The SSID that it stands for; `None` if it has more than 32 bytes.
    pub fn to_ssid(self) -> Option<Ssid> {
        Ssid::collect(self.decode())
    }
}

impl fmt::Display for EncodedText<'_> {
    /// As it stood on the wire, still encoded.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl fmt::Debug for EncodedText<'_> {
    /// In quotes, with `\xNN` also for what the daemon should have encoded: releases up to 2.10
    /// write raw SSIDs into some messages.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_char('"')?;
        for byte in self.0.as_bytes() {
            match byte {
                0x20..=0x7e => formatter.write_char(char::from(*byte))?,
                _ => write!(formatter, "\\x{byte:02x}")?,
            }
        }
        formatter.write_char('"')
    }
}

/// Text in which the daemon put `\` before each `\` and `'`.
///
/// ```
/// use hostap_ctrl::value::EscapedText;
///
/// let service = EscapedText::new(br"Anna\'s screen");
/// assert!(service.decode().eq(*b"Anna's screen"));
/// assert_eq!(service.to_string(), r"Anna\'s screen");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct EscapedText<'a>(Text<'a>);

impl<'a> EscapedText<'a> {
    /// This text, still escaped.
    pub const fn new(escaped: &'a [u8]) -> Self {
        Self(Text::new(escaped))
    }

    /// The text as it stood on the wire, still escaped.
    pub const fn escaped(self) -> Text<'a> {
        self.0
    }

    /// The bytes that it stands for.
    pub fn decode(self) -> impl Iterator<Item = u8> + Clone + 'a {
        crate::encoding::utf8_unescape(self.0.as_bytes())
    }
}

impl fmt::Display for EscapedText<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl fmt::Debug for EscapedText<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, formatter)
    }
}

/// The name of a network: 0 to 32 bytes of any value.
///
/// ```
/// use hostap_ctrl::value::{EncodedText, Ssid};
///
/// let ssid = EncodedText::new(br#"caf\xc3\xa9 \"new\""#).to_ssid().unwrap();
/// assert_eq!(ssid.as_bytes(), "café \"new\"".as_bytes());
/// assert_eq!(ssid.to_string(), r#"caf\xc3\xa9 \"new\""#);
/// assert!(Ssid::new(&[0; 33]).is_none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Ssid {
    bytes: [u8; 32],
    length: u8,
}

impl Ssid {
    /// The most bytes that an SSID has.
    pub const MAXIMUM: usize = 32;

    /// An SSID of these bytes; `None` if they are more than 32.
    pub fn new(bytes: &[u8]) -> Option<Self> {
        Self::collect(bytes.iter().copied())
    }

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.length)).unwrap_or(&self.bytes)
    }

    pub(crate) fn collect(bytes: impl Iterator<Item = u8>) -> Option<Self> {
        let mut ssid = Self::default();
        for byte in bytes {
            *ssid.bytes.get_mut(usize::from(ssid.length))? = byte;
            ssid.length += 1;
        }
        Some(ssid)
    }
}

impl fmt::Display for Ssid {
    /// As the daemons write it in their replies: printable ASCII whatever the bytes.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::encoding::printf_encode(self.as_bytes(), formatter)
    }
}

impl fmt::Debug for Ssid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "\"{self}\"")
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for EncodedText<'_> {
    /// A string, still encoded.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("EncodedText", &self.0)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for EscapedText<'_> {
    /// A string, still escaped.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("EscapedText", &self.0)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Ssid {
    /// A string, encoded as the daemons write it.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("Ssid", &Encoded(self))
    }
}

/// What is in the newtype `Ssid`.
#[cfg(feature = "serde")]
struct Encoded<'a>(&'a Ssid);

#[cfg(feature = "serde")]
impl serde::Serialize for Encoded<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match serializer.is_human_readable() {
            true => serializer.collect_str(self.0),
            false => serializer.serialize_bytes(self.0.as_bytes()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::format;

    #[test]
    fn at_most_32_bytes() {
        assert_eq!(Ssid::new(&[7; 32]).unwrap().as_bytes(), [7; 32]);
        assert_eq!(Ssid::new(&[7; 33]), None);
        assert_eq!(EncodedText::new(&[b'a'; 33]).to_ssid(), None);
        assert_eq!(EncodedText::new(&br"\x00".repeat(32)).to_ssid(), Ssid::new(&[0; 32]));
    }

    #[test]
    fn ssids_are_ordered_as_their_bytes() {
        let ssid = |bytes| Ssid::new(bytes).unwrap();
        assert!(ssid(b"") < ssid(b"\0") && ssid(b"\0") < ssid(b"\0\0"));
        assert!(ssid(b"ab") < ssid(b"b"));
    }

    #[test]
    fn shown_in_quotes_for_debugging() {
        assert_eq!(format!("{:?}", Ssid::new(b"a\"\n").unwrap()), r#""a\"\n""#);
        assert_eq!(format!("{:?}", EncodedText::new(br"a\n")), r#""a\n""#);
        assert_eq!(format!("{:?}", EncodedText::new(b"\x1b[0m\xff")), r#""\x1b[0m\xff""#);
        assert_eq!(format!("{:?}", EscapedText::new(br"a\'")), r#""a\\\'""#);
    }
}
