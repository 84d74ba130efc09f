//! Values as the daemons' configuration files have them, which `SET_NETWORK` and `SET_CRED` take.

use core::fmt;

use super::{Argument, InvalidArgument, Number, Request};
use crate::encoding;
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
    Hash(&'a [u8; 16]),
    External(Text<'a>),
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

impl<'a> ConfigValue<'a> {
    /// The hash of a password for MSCHAPV2: the MD4 of its UTF-16.
    pub(super) const fn hash(hash: &'a [u8; 16]) -> Self {
        Self(Kind::Hash(hash))
    }

    /// The name under which the daemon finds a password elsewhere.
    pub(super) fn external(name: impl Into<Text<'a>>) -> Self {
        Self(Kind::External(name.into()))
    }

    /// A string as one that only quotes can hold; anything else as it is.
    pub(super) const fn in_quotes(self) -> Self {
        match self.0 {
            Kind::String(text) => Self(Kind::Quoted(text)),
            _ => self,
        }
    }

    /// The bytes of a string, and whether they go in hex whatever they are; `None` for numbers,
    /// words and the like.
    pub(super) const fn bytes(&self) -> Option<(&'a [u8], bool)> {
        match self.0 {
            Kind::String(text) | Kind::Quoted(text) => Some((text.as_bytes(), false)),
            Kind::Hex(text) => Some((text.as_bytes(), true)),
            _ => None,
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
            Kind::Hash(_) => formatter.write_str("hash:<secret>"),
            Kind::External(name) => write!(formatter, "ext:{}", name.as_bytes().escape_ascii()),
        }
    }
}

impl Request {
    /// Adds a value in config-file form.
    ///
    /// # Errors
    /// Words hold a line end or NUL, or a passphrase is none.
    pub fn config<'a>(
        &mut self,
        argument: &'static str,
        value: impl Into<ConfigValue<'a>>,
    ) -> Result<(), InvalidArgument> {
        match value.into().0 {
            Kind::String(text) => {
                // A request refuses nothing that is written to it.
                let _ = encoding::config_encode(text.as_bytes(), self);
            }
            Kind::Hex(bytes) => self.hex(bytes),
            Kind::Quoted(text) => {
                self.check_passphrase(argument, text)?;
                self.literal("\"");
                self.push(text.as_bytes());
                self.literal("\"");
            }
            Kind::Hash(hash) => {
                self.literal("hash:");
                self.hex(hash);
            }
            Kind::External(name) => {
                self.literal("ext:");
                self.text(argument, Argument::from(name))?;
            }
            Kind::Words(text) => self.text(argument, Argument::from(text))?,
            Kind::Number(number) => self.number(number),
            Kind::Numbers(numbers) => self.list(numbers),
            Kind::Addresses(addresses) => self.list(addresses),
            Kind::Address(address) => self.address(address),
        }
        Ok(())
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
        let umlauts = ConfigValue::string("\u{f6}\u{f6}\u{f6}\u{f6}").in_quotes();
        let quoted = "\"\u{f6}\u{f6}\u{f6}\u{f6}\"";
        assert_eq!(written(umlauts).unwrap(), quoted.as_bytes());
        let reason = |text: &str| written(ConfigValue::quoted(text)).unwrap_err().reason;
        assert!(reason("1234567\n").contains("control byte"));
        assert!(reason("1234567\0").contains("control byte"));
        assert!(reason("1234567").contains("8 to 63"));
        assert_eq!(written(ConfigValue::hex("a").in_quotes()).unwrap(), b"61");
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
