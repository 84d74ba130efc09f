//! Strings as wpa_supplicant's configuration has them.

use core::fmt::{self, Write};

use super::{hex_encode, printf_decode};
use crate::value::{EncodedText, HexBytes, Text};

/// Writes `bytes` so that the daemon reads exactly them as the value of a text variable: in
/// quotes when all of them are printable ASCII, else in hex.
///
/// Quotes inside need no care, because the daemon reads up to the last one. Not every variable
/// takes both forms, and `psk` takes hex for something else: see the [module](super).
///
/// ```
/// use hostap_ctrl::encoding::config_encode;
///
/// let mut text = String::new();
/// config_encode(br#"Anna's "5G" #1 "#, &mut text)?;
/// assert_eq!(text, r#""Anna's "5G" #1 ""#);
/// text.clear();
/// config_encode("café".as_bytes(), &mut text)?;
/// assert_eq!(text, "636166c3a9");
/// # Ok::<(), std::fmt::Error>(())
/// ```
///
/// # Errors
/// Those of `out`.
pub fn config_encode(bytes: &[u8], out: &mut impl Write) -> fmt::Result {
    if !is_printable(bytes) {
        return hex_encode(bytes, out);
    }
    out.write_char('"')?;
    bytes.iter().try_for_each(|byte| out.write_char(char::from(*byte)))?;
    out.write_char('"')
}

/// Whether a text variable with this value is the same after SAVE_CONFIG and a restart.
///
/// SAVE_CONFIG writes printable values in quotes, whichever form they were set in. A `#` after an
/// odd number of `"` then begins a comment when the file is read, and the daemon finds another
/// value or none; with none it gives the whole file up. No form of SET_NETWORK prevents that.
/// Values of more than some 1,900 bytes (some 200 with SET_CRED) are also cut.
///
/// ```
/// use hostap_ctrl::encoding::config_file_keeps;
///
/// assert!(config_file_keeps(br#"room #5"#));
/// assert!(config_file_keeps(br#"room "five""#));
/// assert!(!config_file_keeps(br#"5" #1"#));
/// ```
pub fn config_file_keeps(value: &[u8]) -> bool {
    !is_printable(value) || !has_comment(value)
}

/// Whether the reader of configuration files finds a comment in this value between quotes.
pub(super) fn has_comment(value: &[u8]) -> bool {
    let mut quoted = true;
    value.iter().any(|byte| {
        quoted ^= *byte == b'"';
        *byte == b'#' && !quoted
    })
}

fn is_printable(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| matches!(byte, 0x20..=0x7e))
}

/// The value of a text variable, as SET_NETWORK takes it and GET_NETWORK answers it.
///
/// ```
/// use hostap_ctrl::encoding::ConfigString;
///
/// let ssid = ConfigString::parse(br#""a "quoted" name""#).unwrap();
/// assert!(ssid.bytes().eq(*br#"a "quoted" name"#));
/// let ssid = ConfigString::parse(b"636166c3a9").unwrap();
/// assert!(ssid.bytes().eq("café".bytes()));
/// let ssid = ConfigString::parse(br#"P"caf\xc3\xa9""#).unwrap();
/// assert!(ssid.bytes().eq("café".bytes()));
/// assert_eq!(ConfigString::parse(b"*"), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigString<'a> {
    /// `"text"`: the bytes between the first and the last quote.
    Quoted(Text<'a>),
    /// `P"text"`: the bytes that printf_decode() makes of it.
    Encoded(EncodedText<'a>),
    /// Hex digits.
    Hex(HexBytes<'a>),
}

impl<'a> ConfigString<'a> {
    /// Reads a whole value; `None` if it is of none of the three forms.
    ///
    /// The value of a number or of an enumeration may look like hex: the variable has to be
    /// known to be text.
    pub fn parse(value: &'a [u8]) -> Option<Self> {
        if let Some(text) = value.strip_prefix(b"\"") {
            return text.strip_suffix(b"\"").map(|text| Self::Quoted(Text::new(text)));
        }
        if let Some(text) = value.strip_prefix(b"P\"") {
            return text.strip_suffix(b"\"").map(|text| Self::Encoded(EncodedText::new(text)));
        }
        HexBytes::parse(value).map(Self::Hex)
    }

    /// The bytes that it stands for.
    pub fn bytes(self) -> impl Iterator<Item = u8> + Clone + 'a {
        let (quoted, encoded, hex) = match self {
            Self::Quoted(text) => (text.as_bytes(), &b""[..], HexBytes::default()),
            Self::Encoded(text) => (&b""[..], text.encoded().as_bytes(), HexBytes::default()),
            Self::Hex(hex) => (&b""[..], &b""[..], hex),
        };
        quoted.iter().copied().chain(printf_decode(encoded)).chain(hex.iter())
    }
}

impl fmt::Display for ConfigString<'_> {
    /// The value as it stood on the wire.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Quoted(text) => write!(formatter, "\"{text}\""),
            Self::Encoded(text) => write!(formatter, "P\"{text}\""),
            Self::Hex(hex) => formatter.write_str(hex.as_str()),
        }
    }
}

impl fmt::Debug for ConfigString<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Quoted(text) => write!(formatter, "{text:?}"),
            Self::Encoded(text) => write!(formatter, "P{text:?}"),
            Self::Hex(hex) => write!(formatter, "{hex:?}"),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for ConfigString<'_> {
    /// A string, as it stood on the wire.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::{String, ToString};
    use std::vec::Vec;

    fn read(value: &[u8]) -> Option<Vec<u8>> {
        ConfigString::parse(value).map(|value| value.bytes().collect())
    }

    #[test]
    fn what_is_no_configuration_string() {
        for value in
            [&b"\""[..], b"P\"", b"\"abc", b"\"abc\"d", b"P\"abc", b"P", b"abc", b"*", b"0g"]
        {
            assert_eq!(read(value), None, "{}", value.escape_ascii());
        }
    }

    #[test]
    fn nothing_between_is_no_byte() {
        for value in [&b""[..], b"\"\"", b"P\"\""] {
            assert_eq!(read(value).as_deref(), Some(&b""[..]));
        }
    }

    #[test]
    fn only_the_last_quote_ends_a_string() {
        assert_eq!(read(br#""a"b\"c""#).unwrap(), br#"a"b\"c"#);
        assert_eq!(read(br#"P"a"b\"c""#).unwrap(), br#"a"b"c"#);
    }

    #[test]
    fn it_is_shown_as_it_stood() {
        for value in [r#""a b""#, r#"P"caf\xc3""#, "00ff"] {
            assert_eq!(ConfigString::parse(value.as_bytes()).unwrap().to_string(), value);
        }
    }

    #[test]
    fn control_characters_are_written_in_hex() {
        for (bytes, text) in
            [(&b"a\nb"[..], "610a62"), (b"\0", "00"), (b"\x7f", "7f"), (b"", "\"\"")]
        {
            let mut out = String::new();
            config_encode(bytes, &mut out).unwrap();
            assert_eq!(out, text);
        }
    }

    #[test]
    fn a_comment_begins_outside_of_quotes_only() {
        for (value, kept) in [
            (&br##"#"##[..], true),
            (br##""#"##, false),
            (br##""a"#"##, true),
            (br##"#""##, true),
            (br##"#"#"##, false),
            (b"\"#\x01", true),
        ] {
            assert_eq!(config_file_keeps(value), kept, "{}", value.escape_ascii());
        }
    }
}
