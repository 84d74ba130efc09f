//! Text as it stood on the wire: bytes that are mostly, but not surely, UTF-8.

use core::fmt;

/// Bytes from the daemon that are meant as text and need not be UTF-8.
///
/// ```
/// use hostap_ctrl::value::Text;
///
/// let name = Text::new(b"caf\xe9");
/// assert_eq!(name.to_string(), "caf\u{fffd}");
/// assert_eq!(name.as_bytes(), b"caf\xe9");
/// assert!(name.to_str().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Text<'a>(&'a [u8]);

impl<'a> Text<'a> {
    /// These bytes as text.
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// The bytes as they stood on the wire.
    pub const fn as_bytes(self) -> &'a [u8] {
        self.0
    }

    /// The text, if it is UTF-8.
    ///
    /// # Errors
    /// Where it stops being UTF-8.
    pub const fn to_str(self) -> Result<&'a str, core::str::Utf8Error> {
        core::str::from_utf8(self.0)
    }

    /// Whether there is no byte at all.
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// How many bytes.
    pub const fn len(self) -> usize {
        self.0.len()
    }
}

impl fmt::Display for Text<'_> {
    /// The text with U+FFFD in place of what is not UTF-8.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for chunk in self.0.utf8_chunks() {
            formatter.write_str(chunk.valid())?;
            if !chunk.invalid().is_empty() {
                formatter.write_str("\u{fffd}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "\"{}\"", self.0.escape_ascii())
    }
}

impl<'a> From<&'a [u8]> for Text<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Self {
        Self(text.as_bytes())
    }
}

impl AsRef<[u8]> for Text<'_> {
    fn as_ref(&self) -> &[u8] {
        self.0
    }
}

impl PartialEq<str> for Text<'_> {
    fn eq(&self, other: &str) -> bool {
        self.0 == other.as_bytes()
    }
}

impl PartialEq<&str> for Text<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.0 == other.as_bytes()
    }
}

impl PartialEq<[u8]> for Text<'_> {
    fn eq(&self, other: &[u8]) -> bool {
        self.0 == other
    }
}

impl PartialEq<&[u8]> for Text<'_> {
    fn eq(&self, other: &&[u8]) -> bool {
        self.0 == *other
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Text<'_> {
    /// A string, with U+FFFD in place of what is not UTF-8; the bytes in formats that are not for
    /// people to read. See [`value`](crate::value#serialising).
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("Text", &TextOrBytes(self.0))
    }
}

/// What is in the newtype `Text`.
#[cfg(feature = "serde")]
struct TextOrBytes<'a>(&'a [u8]);

#[cfg(feature = "serde")]
impl serde::Serialize for TextOrBytes<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match serializer.is_human_readable() {
            true => serializer.collect_str(&Text(self.0)),
            false => serializer.serialize_bytes(self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{format, string::ToString};

    #[test]
    fn each_piece_that_is_not_utf_8_is_one_mark() {
        assert_eq!(Text::new(b"a\xffb\xc3").to_string(), "a\u{fffd}b\u{fffd}");
        assert_eq!(format!("{:?}", Text::new(b"a\xff\"\n")), r#""a\xff\"\n""#);
    }

    #[test]
    fn compared_as_bytes() {
        let text = Text::from("café");
        assert_eq!(text, "café");
        assert_eq!(text, *"café");
        assert_eq!(text, "café".as_bytes());
        assert_ne!(text, "cafe");
        assert_eq!((text.len(), text.is_empty()), (5, false));
    }
}
