//! Values as the daemons' configuration files have them, which `SET_NETWORK` and `SET_CRED` take.

use core::fmt;
use core::ops::RangeInclusive;

use super::{Argument, InvalidArgument, Number, Request};
use crate::value::{MacAddress, Text};

/// A value of a network block, a credential or another part of a configuration.
///
/// A [`string`](Self::string) is put in quotes or, when it is not printable ASCII, in hex.
/// [`words`](Self::words) go as they are: the daemon reads their letters.
///
/// ```
/// use hostap_ctrl::command::{Command, ConfigValue, NetworkVariable, SetNetwork};
///
/// let set = |value| SetNetwork::new(0, NetworkVariable::other("id_str", value)).to_request();
/// assert_eq!(set(ConfigValue::string("at home"))?.as_bytes(), br#"SET_NETWORK 0 id_str "at home""#);
/// assert_eq!(set(ConfigValue::string("caf\u{e9}"))?.as_bytes(), b"SET_NETWORK 0 id_str 636166c3a9");
/// assert!(set(ConfigValue::words("two\nlines")).is_err());
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ConfigValue<'a>(Kind<'a>);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind<'a> {
    String(Text<'a>),
    Quoted(Text<'a>),
    Words(Text<'a>),
    Hex(Text<'a>),
    Number(Number),
    Numbers(&'a [u32]),
    Addresses(&'a [MacAddress]),
    Address(MacAddress),
}

impl<'a> ConfigValue<'a> {
    /// A string of any bytes, such as an SSID, an identity or a path.
    pub fn string(bytes: impl Into<Text<'a>>) -> Self {
        Self(Kind::String(bytes.into()))
    }

    /// A string that only quotes can hold, because hex means something else there: a passphrase.
    pub(super) fn quoted(bytes: impl Into<Text<'a>>) -> Self {
        Self(Kind::Quoted(bytes.into()))
    }

    /// Text as it is, such as `WPA-PSK SAE`. It may be a value that is in config-file form
    /// already.
    pub fn words(text: impl Into<Text<'a>>) -> Self {
        Self(Kind::Words(text.into()))
    }

    /// Bytes in hex.
    pub fn hex(bytes: impl Into<Text<'a>>) -> Self {
        Self(Kind::Hex(bytes.into()))
    }

    /// Numbers with spaces between, such as frequencies in MHz.
    pub const fn numbers(numbers: &'a [u32]) -> Self {
        Self(Kind::Numbers(numbers))
    }

    /// MAC addresses with spaces between.
    pub const fn addresses(addresses: &'a [MacAddress]) -> Self {
        Self(Kind::Addresses(addresses))
    }
}

impl ConfigValue<'_> {
    /// Refuses a string or bytes of another length.
    pub(super) fn check_string(
        &self,
        request: &Request,
        argument: &'static str,
        lengths: RangeInclusive<usize>,
        reason: &'static str,
    ) -> Result<(), InvalidArgument> {
        match self.0 {
            Kind::String(bytes) | Kind::Hex(bytes) if !lengths.contains(&bytes.len()) => {
                Err(request.invalid(argument, reason))
            }
            _ => Ok(()),
        }
    }

    /// Refuses a passphrase of another length.
    pub(super) fn check_quoted(
        &self,
        request: &Request,
        argument: &'static str,
        lengths: RangeInclusive<usize>,
        reason: &'static str,
    ) -> Result<(), InvalidArgument> {
        match self.0 {
            Kind::Quoted(bytes) if !lengths.contains(&bytes.len()) => {
                Err(request.invalid(argument, reason))
            }
            _ => Ok(()),
        }
    }
}

macro_rules! from_values {
    ($($kind:ident: $($from:ty)*;)*) => {
        $($(impl From<$from> for ConfigValue<'_> {
            fn from(value: $from) -> Self {
                Self(Kind::$kind(value.into()))
            }
        })*)*
    };
}

from_values! {
    Number: Number u8 u16 u32 u64 usize i8 i16 i32 i64 isize;
    Address: MacAddress;
}

impl From<bool> for ConfigValue<'_> {
    /// `1` or `0`.
    fn from(value: bool) -> Self {
        u8::from(value).into()
    }
}

impl fmt::Debug for ConfigValue<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::String(text) | Kind::Quoted(text) => write!(formatter, "{text:?}"),
            Kind::Words(text) => write!(formatter, "{}", text.as_bytes().escape_ascii()),
            Kind::Hex(bytes) => {
                bytes.as_bytes().iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
            }
            Kind::Number(number) => write!(formatter, "{number}"),
            Kind::Numbers(numbers) => write!(formatter, "{numbers:?}"),
            Kind::Addresses(addresses) => write!(formatter, "{addresses:?}"),
            Kind::Address(address) => write!(formatter, "{address}"),
        }
    }
}

impl Request {
    /// Adds a value in config-file form.
    ///
    /// # Errors
    /// Words hold a line end or NUL, or a passphrase holds a control byte.
    pub fn config<'a>(
        &mut self,
        argument: &'static str,
        value: impl Into<ConfigValue<'a>>,
    ) -> Result<(), InvalidArgument> {
        match value.into().0 {
            Kind::String(text) if is_printable(text.as_bytes()) => self.quote(text.as_bytes()),
            Kind::String(bytes) | Kind::Hex(bytes) => self.hex(bytes),
            Kind::Quoted(text) => {
                if text.as_bytes().iter().any(u8::is_ascii_control) {
                    let reason = "holds a control byte; a passphrase of printable text is expected";
                    return Err(self.invalid(argument, reason));
                }
                self.quote(text.as_bytes());
            }
            Kind::Words(text) => self.text(argument, Argument::from(text))?,
            Kind::Number(number) => self.number(number),
            Kind::Numbers(numbers) => self.list(numbers),
            Kind::Addresses(addresses) => self.list(addresses),
            Kind::Address(address) => self.address(address),
        }
        Ok(())
    }

    /// Adds a text in quotes. The daemons read up to the last quote, so quotes inside are text.
    fn quote(&mut self, text: &[u8]) {
        self.literal("\"");
        self.push(text);
        self.literal("\"");
    }

    fn list(&mut self, values: &[impl fmt::Display]) {
        for (index, value) in values.iter().enumerate() {
            if index > 0 {
                self.literal(" ");
            }
            self.display(value);
        }
    }
}

/// Whether quotes can hold these bytes: what the daemons themselves would write in quotes.
fn is_printable(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| matches!(byte, b' '..=b'~'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    fn written<'a>(value: impl Into<ConfigValue<'a>>) -> Result<Vec<u8>, InvalidArgument> {
        let mut request = Request::new();
        request.config("x", value)?;
        Ok(request.as_bytes().to_vec())
    }

    #[test]
    fn strings_are_quoted_or_in_hex() {
        assert_eq!(written(ConfigValue::string("a b")).unwrap(), b"\"a b\"");
        assert_eq!(written(ConfigValue::string("a\"b")).unwrap(), b"\"a\"b\"");
        assert_eq!(written(ConfigValue::string("")).unwrap(), b"\"\"");
        assert_eq!(written(ConfigValue::string("a\nb")).unwrap(), b"610a62");
        assert_eq!(written(ConfigValue::string(&[0u8, 0xff])).unwrap(), b"00ff");
        assert_eq!(written(ConfigValue::hex("ab")).unwrap(), b"6162");
    }

    #[test]
    fn passphrases_are_never_hex() {
        assert_eq!(written(ConfigValue::quoted("a\u{f6}b")).unwrap(), "\"a\u{f6}b\"".as_bytes());
        assert!(written(ConfigValue::quoted("a\nb")).unwrap_err().reason.contains("control byte"));
        assert!(written(ConfigValue::quoted("a\0b")).is_err());
    }

    #[test]
    fn the_rest_goes_as_it_is() {
        assert_eq!(written(ConfigValue::words("WPA-PSK SAE")).unwrap(), b"WPA-PSK SAE");
        assert!(written(ConfigValue::words("NONE\nTERMINATE")).is_err());
        assert_eq!(written(-3).unwrap(), b"-3");
        assert_eq!(written(true).unwrap(), b"1");
        assert_eq!(written(ConfigValue::numbers(&[2412, 2437])).unwrap(), b"2412 2437");
        let address = MacAddress::new([2, 0, 0, 0, 1, 0]);
        assert_eq!(written(address).unwrap(), b"02:00:00:00:01:00");
        let two = [address, address];
        assert_eq!(
            written(ConfigValue::addresses(&two)).unwrap(),
            b"02:00:00:00:01:00 02:00:00:00:01:00"
        );
    }
}
