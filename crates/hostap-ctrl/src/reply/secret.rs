//! What must not be seen by accident: passphrases, keys, the cookie of the UDP transport.

use super::body::refused;
use super::{FromText, Hex, Reply, ReplyError};
use crate::value::{Secret, Text};

impl<'a> super::keyed::FromValue<'a> for Secret<Text<'a>> {
    fn from_value(value: Text<'a>) -> Option<Self> {
        Some(Self::new(value))
    }
}

impl<'a, T: FromText<'a>> FromText<'a> for Secret<T> {
    fn from_text(text: Text<'a>) -> Option<Self> {
        T::from_text(text).map(Self)
    }
}

/// The passphrase of a group: reply of `P2P_GET_PASSPHRASE`.
///
/// ```
/// use hostap_ctrl::reply::{Passphrase, Reply};
///
/// let passphrase = Passphrase::parse(b"wDU8DsuR").unwrap();
/// assert_eq!(passphrase.reveal(), "wDU8DsuR");
/// assert_eq!(format!("{passphrase:?}"), "Passphrase(<secret>)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Passphrase<'a>(Secret<Text<'a>>);

impl<'a> Passphrase<'a> {
    /// The passphrase.
    pub const fn reveal(&self) -> Text<'a> {
        self.0.reveal()
    }
}

impl<'a> Reply<'a> for Passphrase<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        if reply.is_empty() || reply.contains(&b'\n') {
            return Err(ReplyError::Unexpected { expected: "a passphrase" });
        }
        Ok(Self(Secret::new(Text::new(reply))))
    }
}

/// Key material in hex: reply of `DPP_CONFIGURATOR_GET_KEY`, `WPS_NFC_TOKEN`,
/// `WPS_NFC_CONFIG_TOKEN`, `GET_PMK`, `GET_TK` and their kin.
///
/// ```
/// use hostap_ctrl::reply::{Reply, SecretHex};
///
/// let key = SecretHex::parse(b"3077020101").unwrap();
/// assert_eq!(key.reveal().bytes().len(), 5);
/// assert_eq!(format!("{key:?}"), "SecretHex(<secret>)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct SecretHex<'a>(Secret<Hex<'a>>);

impl<'a> SecretHex<'a> {
    /// The bytes.
    pub const fn reveal(&self) -> Hex<'a> {
        self.0.reveal()
    }
}

impl<'a> Reply<'a> for SecretHex<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        Hex::parse(reply).map(|hex| Self(Secret::new(hex)))
    }
}

/// The cookie that the UDP transport wants before each command: reply of `GET_COOKIE`.
///
/// ```
/// use hostap_ctrl::reply::{Cookie, Reply};
///
/// let cookie = Cookie::parse(b"COOKIE=0123456789abcdef").unwrap();
/// assert_eq!(cookie.reveal(), "0123456789abcdef");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Cookie<'a>(Secret<Text<'a>>);

impl<'a> Cookie<'a> {
    /// The sixteen hex digits.
    pub const fn reveal(&self) -> Text<'a> {
        self.0.reveal()
    }
}

impl<'a> Reply<'a> for Cookie<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        match reply.strip_prefix(b"COOKIE=") {
            Some(digits) if digits.len() == 16 && digits.iter().all(u8::is_ascii_hexdigit) => {
                Ok(Self(Secret::new(Text::new(digits))))
            }
            _ => Err(ReplyError::Unexpected { expected: "COOKIE= and 16 hex digits" }),
        }
    }
}
