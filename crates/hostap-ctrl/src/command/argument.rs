//! What a caller can give as an argument: numbers of any width, texts, addresses.

use core::fmt;
use std::string::String;
use std::vec::Vec;

use crate::value::{DeviceType, HexNumber, MacAddress, Ssid, Text, Uuid};

/// A number of any width. Where the daemon takes no negative number, one is refused when the
/// command is written.
///
/// ```
/// use hostap_ctrl::command::{Command, P2pFind};
///
/// let seconds: u8 = 20;
/// assert_eq!(P2pFind::new().timeout(seconds).to_request()?.as_bytes(), b"P2P_FIND 20");
/// let error = P2pFind::new().timeout(-1).to_request().unwrap_err();
/// assert_eq!(error.argument, "timeout");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Number {
    pub(super) negative: bool,
    pub(super) magnitude: u64,
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.negative { "-" } else { "" };
        write!(formatter, "{sign}{}", self.magnitude)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

macro_rules! numbers {
    ($($unsigned:ty)*; $($signed:ty)*) => {
        $(impl From<$unsigned> for Number {
            fn from(number: $unsigned) -> Self {
                Self { negative: false, magnitude: number as u64 }
            }
        })*
        $(impl From<$signed> for Number {
            fn from(number: $signed) -> Self {
                Self { negative: number < 0, magnitude: number.unsigned_abs() as u64 }
            }
        })*
        $(impl From<$unsigned> for Argument<'_> {
            fn from(number: $unsigned) -> Self {
                Self(Kind::Number(number.into()))
            }
        })*
        $(impl From<$signed> for Argument<'_> {
            fn from(number: $signed) -> Self {
                Self(Kind::Number(number.into()))
            }
        })*
    };
}

numbers!(u8 u16 u32 u64 usize; i8 i16 i32 i64 isize);

impl From<HexNumber<'_>> for Number {
    fn from(number: HexNumber<'_>) -> Self {
        number.value().into()
    }
}

/// A word or a text: made from `&str`, bytes, a number, an address or another value. Numbers are
/// written in decimal.
///
/// ```
/// use hostap_ctrl::command::{Command, Set};
/// use hostap_ctrl::value::MacAddress;
///
/// let address = MacAddress::new([2, 0, 0, 0, 1, 0]);
/// assert_eq!(Set::new("ap_scan", 1).to_request()?.as_bytes(), b"SET ap_scan 1");
/// let set = Set::new("own_address", address);
/// assert_eq!(set.to_request()?.as_bytes(), b"SET own_address 02:00:00:00:01:00");
/// # Ok::<(), hostap_ctrl::command::InvalidArgument>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Argument<'a>(pub(super) Kind<'a>);

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind<'a> {
    Text(Text<'a>),
    Number(Number),
    Address(MacAddress),
    Uuid(Uuid),
    DeviceType(DeviceType),
}

impl fmt::Debug for Argument<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Text(text) => fmt::Debug::fmt(text, formatter),
            Kind::Number(number) => fmt::Debug::fmt(number, formatter),
            Kind::Address(address) => fmt::Debug::fmt(address, formatter),
            Kind::Uuid(uuid) => fmt::Debug::fmt(uuid, formatter),
            Kind::DeviceType(device_type) => fmt::Debug::fmt(device_type, formatter),
        }
    }
}

macro_rules! arguments {
    ($($kind:ident: $from:ty;)*) => {
        $(impl<'a> From<$from> for Argument<'a> {
            fn from(value: $from) -> Self {
                Self(Kind::$kind(value.into()))
            }
        })*
    };
}

arguments! {
    Text: Text<'a>;
    Text: &'a str;
    Text: &'a [u8];
    Text: &'a String;
    Text: &'a Vec<u8>;
    Number: Number;
    Address: MacAddress;
    Uuid: Uuid;
    DeviceType: DeviceType;
}

impl<'a, const N: usize> From<&'a [u8; N]> for Argument<'a> {
    fn from(bytes: &'a [u8; N]) -> Self {
        Self(Kind::Text(bytes.into()))
    }
}

impl<'a, const N: usize> From<&'a [u8; N]> for Text<'a> {
    fn from(bytes: &'a [u8; N]) -> Self {
        Self::new(bytes)
    }
}

impl<'a> From<&'a String> for Text<'a> {
    fn from(text: &'a String) -> Self {
        Self::new(text.as_bytes())
    }
}

impl<'a> From<&'a Vec<u8>> for Text<'a> {
    fn from(bytes: &'a Vec<u8>) -> Self {
        Self::new(bytes)
    }
}

impl<'a> From<&'a Ssid> for Text<'a> {
    fn from(ssid: &'a Ssid) -> Self {
        Self::new(ssid.as_bytes())
    }
}
