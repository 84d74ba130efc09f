//! `GET_NETWORK`: the value of one variable of a network.

use core::str::FromStr;

use super::{Refusal, Reply, ReplyError};
use crate::value::{HexBytes, Ssid, Text};

/// The value of one variable of a network. Which of the forms it has depends on the variable:
/// `10` is a number for `priority` and one byte for `ssid`.
///
/// ```
/// use hostap_ctrl::reply::{NetworkValue, Reply};
///
/// let ssid = NetworkValue::parse(br#""the "best" net""#).unwrap();
/// assert_eq!(ssid.to_ssid().unwrap().as_bytes(), br#"the "best" net"#);
/// let ssid = NetworkValue::parse(b"636166c3a9").unwrap();
/// assert_eq!(ssid.to_ssid().unwrap().as_bytes(), "café".as_bytes());
/// assert_eq!(NetworkValue::parse(b"10").unwrap().number(), Some(10));
/// assert!(NetworkValue::parse(b"WPA-PSK SAE").unwrap().words().eq(["WPA-PSK", "SAE"]));
/// assert!(NetworkValue::parse(b"*").unwrap().is_hidden());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct NetworkValue<'a>(Text<'a>);

impl<'a> Reply<'a> for NetworkValue<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        match Refusal::of(reply) {
            Some(refusal) => Err(ReplyError::Refused(refusal)),
            None => Ok(Self(Text::new(reply))),
        }
    }
}

impl<'a> NetworkValue<'a> {
    /// The value as it came.
    pub const fn text(self) -> Text<'a> {
        self.0
    }

    /// Whether the daemon keeps it to itself, as it does with keys and passwords: `*`.
    pub fn is_hidden(self) -> bool {
        self.0 == "*"
    }

    /// The text between the first and the last quotation mark, if it is in such; there are no
    /// escapes within.
    pub fn quoted(self) -> Option<Text<'a>> {
        let inner = self.0.as_bytes().strip_prefix(b"\"")?;
        let end = inner.iter().rposition(|byte| *byte == b'"')?;
        inner.get(..end).map(Text::new)
    }

    /// The bytes of a string variable, such as `ssid`: of quoted text, of `P"..."` with its
    /// escapes, or of hex. `None` for another form.
    pub fn bytes(self) -> Option<impl Iterator<Item = u8> + Clone + 'a> {
        let none = (&b""[..], &b""[..], HexBytes::default());
        let (plain, escaped, hex) = if let Some(text) = self.quoted() {
            (text.as_bytes(), none.1, none.2)
        } else if let Some(quoted) = self.0.as_bytes().strip_prefix(b"P") {
            (none.0, NetworkValue(Text::new(quoted)).quoted()?.as_bytes(), none.2)
        } else {
            (none.0, none.1, HexBytes::parse(self.0.as_bytes())?)
        };
        let escaped = crate::encoding::printf_decode(escaped);
        Some(plain.iter().copied().chain(escaped).chain(hex.iter()))
    }

    /// The bytes of a string variable in a vector; see [`bytes`](Self::bytes).
    pub fn to_vec(self) -> Option<std::vec::Vec<u8>> {
        self.bytes().map(Iterator::collect)
    }

    /// The value of `ssid`; `None` also if it has more than 32 bytes.
    pub fn to_ssid(self) -> Option<Ssid> {
        let mut buffer = [0; Ssid::MAXIMUM];
        let mut length = 0;
        for byte in self.bytes()? {
            *buffer.get_mut(length)? = byte;
            length += 1;
        }
        Ssid::new(buffer.get(..length)?)
    }

    /// The value of a variable that is a number.
    pub fn number(self) -> Option<i64> {
        i64::from_str(self.0.to_str().ok()?).ok()
    }

    /// The value of a variable that is a switch: `1` or `0`.
    pub fn switch(self) -> Option<bool> {
        match self.0.as_bytes() {
            b"1" => Some(true),
            b"0" => Some(false),
            _ => None,
        }
    }

    /// The words of a variable that is a list, such as `key_mgmt`.
    pub fn words(self) -> impl Iterator<Item = Text<'a>> + Clone {
        let words = self.0.as_bytes().split(|byte| *byte == b' ');
        words.filter(|word| !word.is_empty()).map(Text::new)
    }
}
