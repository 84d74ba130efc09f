//! Values of `key=value` lines, read on demand.

use crate::value::{DeviceType, EncodedText, HexBytes, HexNumber, MacAddress, Text, Uuid};

/// A value that stands in a reply as text. What is not of the type's form is `None`; the text
/// itself stays reachable in the reply.
///
/// ```
/// use hostap_ctrl::reply::FromText;
/// use hostap_ctrl::value::MacAddress;
///
/// assert_eq!(u16::from_text("2412".into()), Some(2412));
/// assert_eq!(bool::from_text("TRUE".into()), Some(true));
/// assert!(MacAddress::from_text("any".into()).is_none());
/// ```
pub trait FromText<'a>: Sized {
    /// Reads the whole text.
    fn from_text(text: Text<'a>) -> Option<Self>;
}

macro_rules! numbers {
    ($($type:ty)*) => {$(
        impl FromText<'_> for $type {
            fn from_text(text: Text<'_>) -> Option<Self> {
                text.to_str().ok()?.parse().ok()
            }
        }
    )*};
}

numbers!(u8 u16 u32 u64 i8 i16 i32 i64);

macro_rules! values {
    ($($type:ident)*) => {$(
        impl<'a> FromText<'a> for crate::value::$type<'a> {
            fn from_text(text: Text<'a>) -> Option<Self> {
                $type::parse(text.as_bytes())
            }
        }
    )*};
}

values!(HexBytes HexNumber);

impl<'a> FromText<'a> for Text<'a> {
    fn from_text(text: Text<'a>) -> Option<Self> {
        Some(text)
    }
}

impl<'a> FromText<'a> for EncodedText<'a> {
    fn from_text(text: Text<'a>) -> Option<Self> {
        Some(Self::new(text.as_bytes()))
    }
}

impl FromText<'_> for MacAddress {
    fn from_text(text: Text<'_>) -> Option<Self> {
        Self::parse(text.as_bytes())
    }
}

impl FromText<'_> for Uuid {
    fn from_text(text: Text<'_>) -> Option<Self> {
        Self::parse(text.as_bytes())
    }
}

impl FromText<'_> for DeviceType {
    fn from_text(text: Text<'_>) -> Option<Self> {
        Self::parse(text.as_bytes())
    }
}

impl FromText<'_> for bool {
    /// The ways in which the daemons write a truth value.
    fn from_text(text: Text<'_>) -> Option<Self> {
        match text.as_bytes() {
            b"1" | b"TRUE" | b"yes" | b"Authorized" => Some(true),
            b"0" | b"FALSE" | b"no" | b"Unauthorized" => Some(false),
            _ => None,
        }
    }
}
