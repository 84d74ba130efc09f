//! What must not be seen by accident: passphrases, keys, the cookie of the UDP transport.

use core::fmt;
use core::marker::PhantomData;

use super::body::refused;
use super::{FromText, Hex, Reply, ReplyError};
use crate::value::Text;

/// A value that `Debug` and serialisation hide.
///
/// ```
/// use hostap_ctrl::reply::Secret;
///
/// let passphrase = Secret::new("correct horse");
/// assert_eq!(format!("{passphrase:?}"), "<secret>");
/// assert_eq!(passphrase.expose(), "correct horse");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Secret<'a, T = Text<'a>> {
    value: T,
    text: PhantomData<&'a [u8]>,
}

impl<T: Copy> Secret<'_, T> {
    /// Hides this value.
    pub const fn new(value: T) -> Self {
        Self { value, text: PhantomData }
    }

    /// The value.
    pub const fn expose(&self) -> T {
        self.value
    }
}

impl<T> fmt::Debug for Secret<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("<secret>")
    }
}

impl<'a> super::keyed::FromValue<'a> for Secret<'a> {
    fn from_value(value: Text<'a>) -> Option<Self> {
        Some(Self::new(value))
    }
}

impl<'a, T: FromText<'a>> FromText<'a> for Secret<'a, T> {
    fn from_text(text: Text<'a>) -> Option<Self> {
        T::from_text(text).map(|value| Self { value, text: PhantomData })
    }
}

#[cfg(feature = "serde")]
impl<T> serde::Serialize for Secret<'_, T> {
    /// The word `<secret>` in place of the value.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("<secret>")
    }
}

/// The passphrase of a group: reply of `P2P_GET_PASSPHRASE`.
///
/// ```
/// use hostap_ctrl::reply::{Passphrase, Reply};
///
/// let passphrase = Passphrase::parse(b"wDU8DsuR").unwrap();
/// assert_eq!(passphrase.expose(), "wDU8DsuR");
/// assert_eq!(format!("{passphrase:?}"), "Passphrase(<secret>)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Passphrase<'a>(Secret<'a>);

impl<'a> Passphrase<'a> {
    /// The passphrase.
    pub const fn expose(&self) -> Text<'a> {
        self.0.expose()
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
/// assert_eq!(key.expose().bytes().len(), 5);
/// assert_eq!(format!("{key:?}"), "SecretHex(<secret>)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct SecretHex<'a>(Secret<'a, Hex<'a>>);

impl<'a> SecretHex<'a> {
    /// The bytes.
    pub const fn expose(&self) -> Hex<'a> {
        self.0.expose()
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
/// assert_eq!(cookie.expose(), "0123456789abcdef");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Cookie<'a>(Secret<'a>);

impl<'a> Cookie<'a> {
    /// The sixteen hex digits.
    pub const fn expose(&self) -> Text<'a> {
        self.0.expose()
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
