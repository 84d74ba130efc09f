//! The fields of an event by name, for who treats all events alike: printers, other languages.

use core::net::Ipv4Addr;

use super::cursor::Cursor;
use super::list::{Element, List};
use super::{Binary8, Event, Secret};
use crate::value::{DeviceType, EncodedText, EscapedText, HexBytes, HexNumber, MacAddress};
use crate::value::{Text, Uuid};

/// The value of one field, whatever its type.
///
/// ```
/// use hostap_ctrl::event::{Event, FieldValue};
///
/// let event = Event::parse(b"CTRL-EVENT-BSS-ADDED 34 00:11:22:33:44:55");
/// let mut names = Vec::new();
/// event.for_each_field(&mut |name, value| names.push((name, value)));
/// assert_eq!(names[0], ("bss_id", FieldValue::Unsigned(34)));
/// assert_eq!(names[1].0, "bssid");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FieldValue<'a> {
    /// A number that may be negative.
    Integer(i64),
    /// A number.
    Unsigned(u64),
    /// Text as it is: words, names, one of the texts of an enumeration.
    Text(Text<'a>),
    /// Text that the daemon encoded, mostly an SSID.
    Encoded(EncodedText<'a>),
    /// Text in which the daemon escaped quotes.
    Escaped(EscapedText<'a>),
    /// A number that stood in hex.
    HexNumber(HexNumber<'a>),
    /// Bytes that stood in hex.
    HexBytes(HexBytes<'a>),
    /// A text whose presence is the value.
    Flag(&'static str),
    /// A passphrase, a key or a PIN, as it stood on the wire.
    Secret(Secret<Text<'a>>),
    /// An address.
    Mac(MacAddress),
    /// A UUID.
    Uuid(Uuid),
    /// A WPS device type.
    DeviceType(DeviceType),
    /// An IPv4 address.
    Ipv4(Ipv4Addr),
    /// Eight binary digits.
    Binary(Binary8),
    /// A part that repeats.
    List(Elements<'a>),
}

impl<'a> FieldValue<'a> {
    /// The text on the wire, of what is kept as text: still encoded, hex digits as they were
    /// written, secrets too. `None` for numbers, addresses and lists.
    ///
    /// ```
    /// use hostap_ctrl::event::FieldValue;
    /// use hostap_ctrl::value::HexNumber;
    ///
    /// let capabilities = FieldValue::from(HexNumber::parse(b"0x0188").unwrap());
    /// assert_eq!(capabilities.wire_text().unwrap(), "0x0188");
    /// assert_eq!(FieldValue::Integer(3).wire_text(), None);
    /// ```
    pub fn wire_text(&self) -> Option<Text<'a>> {
        Some(match *self {
            Self::Text(text) => text,
            Self::Encoded(text) => text.encoded(),
            Self::Escaped(text) => text.escaped(),
            Self::HexNumber(number) => Text::from(number.as_str()),
            Self::HexBytes(bytes) => Text::from(bytes.as_str()),
            Self::Flag(text) => Text::from(text),
            Self::Secret(secret) => secret.reveal(),
            Self::Integer(_)
            | Self::Unsigned(_)
            | Self::Mac(_)
            | Self::Uuid(_)
            | Self::DeviceType(_)
            | Self::Ipv4(_)
            | Self::Binary(_)
            | Self::List(_) => return None,
        })
    }
}

/// Hands each field that is there to `field`.
pub(crate) trait Visit<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>));
}

/// The elements of a part that repeats.
#[derive(Clone, Copy)]
pub struct Elements<'a> {
    text: &'a [u8],
    each: fn(&'a [u8], Hand<'_, 'a>),
}

/// Takes one element.
type Hand<'h, 'a> = &'h mut dyn FnMut(&dyn Visit<'a>);

impl<'a> Elements<'a> {
    /// Hands the fields of each element to `field`, with the element's number.
    pub fn for_each_field(&self, field: &mut dyn FnMut(usize, &'static str, FieldValue<'a>)) {
        let mut number = 0;
        self.for_each(&mut |element| {
            element.visit(&mut |name, value| field(number, name, value));
            number += 1;
        });
    }

    pub(super) fn for_each(&self, element: Hand<'_, 'a>) {
        (self.each)(self.text, element);
    }
}

impl core::fmt::Debug for Elements<'_> {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        core::fmt::Debug::fmt(&Text::new(self.text), formatter)
    }
}

impl PartialEq for Elements<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<'a, E: Element<'a>> From<List<'a, E>> for FieldValue<'a> {
    fn from(list: List<'a, E>) -> Self {
        fn each<'a, E: Element<'a>>(text: &'a [u8], hand: Hand<'_, 'a>) {
            let mut cursor = Cursor::new(text);
            while let Some(element) = cursor.optional(E::read) {
                hand(&element);
            }
        }
        FieldValue::List(Elements { text: list.raw().as_bytes(), each: each::<E> })
    }
}

macro_rules! from {
    ($($kind:ty, $value:ident => $made:expr;)*) => {
        $(impl<'a> From<$kind> for FieldValue<'a> {
            #[inline]
            fn from($value: $kind) -> Self {
                $made
            }
        })*
    };
}

from! {
    i64, value => FieldValue::Integer(value);
    u64, value => FieldValue::Unsigned(value);
    Text<'a>, value => FieldValue::Text(value);
    &'static str, value => FieldValue::Flag(value);
    EncodedText<'a>, value => FieldValue::Encoded(value);
    EscapedText<'a>, value => FieldValue::Escaped(value);
    HexNumber<'a>, value => FieldValue::HexNumber(value);
    HexBytes<'a>, value => FieldValue::HexBytes(value);
    Secret<Text<'a>>, value => FieldValue::Secret(value);
    Secret<HexBytes<'a>>, value => {
        FieldValue::Secret(Secret::new(Text::from(value.reveal().as_str())))
    };
    MacAddress, value => FieldValue::Mac(value);
    Uuid, value => FieldValue::Uuid(value);
    DeviceType, value => FieldValue::DeviceType(value);
    Ipv4Addr, value => FieldValue::Ipv4(value);
    Binary8, value => FieldValue::Binary(value);
}

/// The fields of an event as a map, for `serde`: numbers as numbers, all else as text as it stood
/// on the wire, a part that repeats as a list of maps; what is absent is left out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fields<'e, 'a>(pub(super) &'e Event<'a>);

#[cfg(feature = "serde")]
mod serialize {
    use super::super::EventKind;
    use super::{Event, FieldValue, Fields, Visit};
    use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

    impl Serialize for FieldValue<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self {
                Self::Integer(number) => serializer.serialize_i64(*number),
                Self::Unsigned(number) => serializer.serialize_u64(*number),
                Self::Text(text) => text.serialize(serializer),
                Self::Encoded(text) => text.serialize(serializer),
                Self::Escaped(text) => text.serialize(serializer),
                Self::HexNumber(number) => number.serialize(serializer),
                Self::HexBytes(bytes) => bytes.serialize(serializer),
                Self::Flag(text) => serializer.serialize_str(text),
                Self::Secret(secret) => secret.serialize(serializer),
                Self::Mac(address) => serializer.collect_str(address),
                Self::Uuid(uuid) => serializer.collect_str(uuid),
                Self::DeviceType(kind) => serializer.collect_str(kind),
                Self::Ipv4(address) => serializer.collect_str(address),
                Self::Binary(bits) => serializer.collect_str(bits),
                Self::List(elements) => {
                    let mut list = serializer.serialize_seq(None)?;
                    let mut result = Ok(());
                    elements.for_each(&mut |element| {
                        if result.is_ok() {
                            result = list.serialize_element(&Visited(element));
                        }
                    });
                    result?;
                    list.end()
                }
            }
        }
    }

    /// Whatever has fields, as a map of them.
    pub(crate) struct Visited<'v, 'a>(pub(crate) &'v dyn Visit<'a>);

    impl Serialize for Visited<'_, '_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut map = serializer.serialize_map(None)?;
            let mut result = Ok(());
            self.0.visit(&mut |name, value| {
                if result.is_ok() {
                    result = map.serialize_entry(name, &value);
                }
            });
            result?;
            map.end()
        }
    }

    impl Serialize for Fields<'_, '_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            Visited(self.0).serialize(serializer)
        }
    }

    impl Serialize for Event<'_> {
        /// A map of `kind`, the macro's name or nothing, and `fields`; the whole text as `text`
        /// where the fields are not known.
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut map = serializer.serialize_map(None)?;
            map.serialize_entry("kind", &self.kind().map(EventKind::macro_name))?;
            if matches!(self, Event::Unknown(_) | Event::Unrecognised(_)) {
                map.serialize_entry("text", &self.raw())?;
            } else {
                map.serialize_entry("fields", &self.fields())?;
            }
            map.end()
        }
    }

    impl Serialize for EventKind {
        /// The macro's name.
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.macro_name())
        }
    }
}

#[cfg(feature = "serde")]
pub(crate) use serialize::Visited;
