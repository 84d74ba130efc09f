//! Typed getters over `key=value` lines: what a value may be, and the macro that makes them.

use core::net::IpAddr;

use crate::value::{DeviceType, EncodedText, HexBytes, HexNumber, MacAddress, Text, Uuid};

/// What the text behind a key can be read into.
pub(super) trait FromValue<'a>: Sized {
    /// `None` if the text is something else.
    fn from_value(value: Text<'a>) -> Option<Self>;
}

impl<'a> FromValue<'a> for Text<'a> {
    fn from_value(value: Text<'a>) -> Option<Self> {
        Some(value)
    }
}

impl<'a> FromValue<'a> for EncodedText<'a> {
    fn from_value(value: Text<'a>) -> Option<Self> {
        Some(Self::new(value.as_bytes()))
    }
}

impl FromValue<'_> for bool {
    /// `1` and `0`; the MACsec block writes `Yes` and `No`.
    fn from_value(value: Text<'_>) -> Option<Self> {
        match value.as_bytes() {
            b"1" | b"Yes" => Some(true),
            b"0" | b"No" => Some(false),
            _ => None,
        }
    }
}

impl FromValue<'_> for IpAddr {
    fn from_value(value: Text<'_>) -> Option<Self> {
        value.to_str().ok()?.parse().ok()
    }
}

/// Numbers: decimal, by the rules of the standard library.
macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl FromValue<'_> for $number {
            fn from_value(value: Text<'_>) -> Option<Self> {
                value.to_str().ok()?.parse().ok()
            }
        }
    )*};
}

numbers!(u8 u16 u32 u64 i32);

/// Values that have a `parse` of their own.
macro_rules! parsed {
    ($($value:ty)*) => {$(
        impl<'a> FromValue<'a> for $value {
            fn from_value(value: Text<'a>) -> Option<Self> {
                <$value>::parse(value.as_bytes())
            }
        }
    )*};
}

parsed!(MacAddress HexNumber<'a> HexBytes<'a> Uuid DeviceType);

/// Lines that belong together: each block begins where a line begins with `first`. What stands
/// before the first of them is a block, too.
pub(super) fn blocks<'a>(
    text: &'a [u8],
    first: &'static [u8],
) -> impl Iterator<Item = &'a [u8]> + Clone {
    let mut rest = text;
    core::iter::from_fn(move || {
        let mut end = 0;
        for line in rest.split_inclusive(|byte| *byte == b'\n') {
            if end > 0 && line.starts_with(first) {
                break;
            }
            end += line.len();
        }
        let (block, after) = rest.split_at_checked(end)?;
        rest = after;
        (!block.is_empty()).then_some(block)
    })
}

/// Makes getters of a type that has `get(self, &str) -> Option<Text>`, and what serde needs to
/// write them: the keys they read, and the entries of a map.
macro_rules! keyed {
    ($reply:ident { $($(#[$doc:meta])* $name:ident: $value:ty = $key:literal,)* }) => {
        impl<'a> $reply<'a> {
            $(
                $(#[$doc])*
                #[doc = concat!("\n\nThe key `", $key, "`; `None` also if its value is of another form, which `get` still gives.")]
                pub fn $name(self) -> Option<$value> {
                    self.get($key).and_then($crate::reply::keyed::FromValue::from_value)
                }
            )*

            /// The keys that have a getter.
            #[cfg(feature = "serde")]
            pub(in crate::reply) const KEYS: &'static [&'static str] = &[$($key),*];

            /// Writes what has a getter under the names of the wire; as text if it is of another
            /// form than expected.
            #[cfg(feature = "serde")]
            pub(in crate::reply) fn serialize_keys<M: serde::ser::SerializeMap>(self, map: &mut M) -> Result<(), M::Error> {
                $(
                    match (self.get($key), self.$name()) {
                        (_, Some(value)) => map.serialize_entry($key, &value)?,
                        (Some(text), None) => {
                            map.serialize_entry($key, &$crate::reply::keyed::Unread(text))?;
                        }
                        (None, None) => {}
                    }
                )*
                Ok(())
            }
        }
    };
}

/// Writes the pairs whose keys have no getter, each key once, its first value.
#[cfg(feature = "serde")]
pub(super) fn serialize_others<'a, M: serde::ser::SerializeMap>(
    pairs: impl Iterator<Item = (Text<'a>, Text<'a>)> + Clone,
    known: &[&str],
    map: &mut M,
) -> Result<(), M::Error> {
    for (index, (key, value)) in pairs.clone().enumerate() {
        let seen = pairs.clone().take(index).any(|(earlier, _)| earlier == key);
        if !seen && !known.iter().any(|name| key == *name) {
            map.serialize_entry(&key, &value)?;
        }
    }
    Ok(())
}

/// Text that is not of the form that its key should have.
#[cfg(feature = "serde")]
pub(super) struct Unread<'a>(pub(super) Text<'a>);

#[cfg(feature = "serde")]
impl serde::Serialize for Unread<'_> {
    /// The text.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("Unread", &self.0)
    }
}

/// Writes the items of an iterator as a list.
#[cfg(feature = "serde")]
pub(super) struct List<I>(pub(super) I);

#[cfg(feature = "serde")]
impl<T: serde::Serialize, I: Iterator<Item = T> + Clone> serde::Serialize for List<I> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.clone())
    }
}

/// Makes an enumeration of the words that a daemon writes for one value.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name<'a> {
            $(#[doc = concat!("`", $text, "`")] $(#[$about])* $variant,)*
            /// Another word, as it stood on the wire.
            Other(crate::value::Text<'a>),
        }

        impl<'a> $name<'a> {
            /// Reads a word; one that is not known becomes `Other`.
            #[allow(non_upper_case_globals, reason = "each constant is named as its variant")]
            pub fn new(word: &'a [u8]) -> Self {
                $(
                    const $variant: &[u8] = $text.as_bytes();
                )*
                match word {
                    $($variant => Self::$variant,)*
                    _ => Self::Other(crate::value::Text::new(word)),
                }
            }

            /// The word as it stands on the wire.
            pub fn text(self) -> crate::value::Text<'a> {
                match self {
                    $(Self::$variant => crate::value::Text::new($text.as_bytes()),)*
                    Self::Other(word) => word,
                }
            }
        }

        impl core::fmt::Display for $name<'_> {
            /// The word as it stands on the wire.
            fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Display::fmt(&self.text(), formatter)
            }
        }

        impl<'a> $crate::reply::keyed::FromValue<'a> for $name<'a> {
            fn from_value(value: crate::value::Text<'a>) -> Option<Self> {
                Some(Self::new(value.as_bytes()))
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name<'_> {
            /// The word as it stands on the wire.
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.text().serialize(serializer)
            }
        }
    };
}

pub(super) use {keyed, words};
