//! Whatever implements `Serialize`, as Python objects.
//!
//! | in Rust | in Python |
//! | --- | --- |
//! | numbers, `bool`, `None`, `()` | `int`, `float`, `bool`, `None` |
//! | `Text`, strings | `str`, by the rule of [`text`](crate::text) |
//! | `Ssid`, `EncodedText`, `EscapedText` | `str` of what they stand for, decoded |
//! | `HexBytes`, bytes | `bytes` |
//! | `HexNumber` | `int` |
//! | `Secret` | `Secret` with the text in it; hex stays text there |
//! | `Duration` | `float`, in seconds |
//! | sequences; tuples | `list`; `tuple` |
//! | maps, structs | `dict` |
//! | enumerations | the name as `str`; with values a `dict` of the name and them |
//!
//! A map's text that has not the form that its key asks for (`Unread`) goes into a `dict` of its own
//! under the key `other`.

mod compound;
mod record;

use std::fmt;

use hostap_ctrl::encoding::{printf_decode, utf8_unescape};
use hostap_ctrl::value::{HexBytes, HexNumber};
use pyo3::BoundObject;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use serde::ser::{self, Serialize, Serializer};

use self::compound::{Items, Map, Variant};
pub(crate) use self::record::{fill, new_object, record_of};
use crate::calls::{Class, call};
use crate::text::to_str;

/// This value as Python objects.
pub(crate) fn to_python<'py, T>(py: Python<'py>, value: &T) -> PyResult<Bound<'py, PyAny>>
where
    T: Serialize + ?Sized,
{
    match value.serialize(Values { py, form: Form::Plain, hidden: false }) {
        Ok(made) => Ok(made.object),
        Err(Failure(error)) => Err(error),
    }
}

/// An object, and whether it is text that could not be read.
struct Made<'py> {
    object: Bound<'py, PyAny>,
    unread: bool,
}

/// What the strings or bytes inside a newtype stand for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Themselves.
    Plain,
    /// Text that need not be UTF-8.
    Text,
    Encoded,
    Escaped,
    HexBytes,
    HexNumber,
}

/// Makes objects.
#[derive(Clone, Copy)]
struct Values<'py> {
    py: Python<'py>,
    form: Form,
    /// Inside a secret.
    hidden: bool,
}

impl<'py> Values<'py> {
    /// The same for what is inside of something.
    const fn plain(self) -> Self {
        Self { form: Form::Plain, ..self }
    }

    fn made<T: IntoPyObject<'py>>(self, value: T) -> Result<Made<'py>, Failure> {
        let object = value.into_pyobject(self.py).map_err(Into::into)?;
        Ok(Made { object: object.into_bound().into_any(), unread: false })
    }

    /// A string or bytes, as the form has it.
    fn text(self, bytes: &[u8]) -> Result<Made<'py>, Failure> {
        let decoded: Vec<u8>;
        let text = match self.form {
            Form::Encoded => {
                decoded = printf_decode(bytes).collect();
                &decoded
            }
            Form::Escaped => {
                decoded = utf8_unescape(bytes).collect();
                &decoded
            }
            Form::HexBytes if !self.hidden => match HexBytes::parse(bytes) {
                Some(hex) => return self.made(PyBytes::new(self.py, &hex.to_vec())),
                None => bytes,
            },
            Form::HexNumber if !self.hidden => match HexNumber::parse(bytes) {
                Some(number) => return self.made(number.value()),
                None => bytes,
            },
            _ => bytes,
        };
        self.made(to_str(self.py, text)?)
    }
}

/// What hides a text.
pub(crate) static SECRET: Class = Class::new("wpa_supplicant._record", "Secret");

/// An object that hides this one.
pub(crate) fn secret<'py>(object: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let class = SECRET.get(object.py())?;
    match object.is_instance(class)? {
        true => Ok(object.clone()),
        false => call(class, (object.str()?,), None),
    }
}

/// Why there is no object.
#[derive(Debug)]
struct Failure(PyErr);

impl From<PyErr> for Failure {
    fn from(error: PyErr) -> Self {
        Self(error)
    }
}

impl From<std::convert::Infallible> for Failure {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl std::error::Error for Failure {}

impl ser::Error for Failure {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(PyValueError::new_err(message.to_string()))
    }
}

/// Methods for values that Python has as they are.
macro_rules! plain {
    ($($method:ident $value:ty,)*) => {$(
        fn $method(self, value: $value) -> Result<Self::Ok, Failure> {
            self.made(value)
        }
    )*};
}

impl<'py> Serializer for Values<'py> {
    type Ok = Made<'py>;
    type Error = Failure;
    type SerializeSeq = Items<'py>;
    type SerializeTuple = Items<'py>;
    type SerializeTupleStruct = Items<'py>;
    type SerializeTupleVariant = Variant<Items<'py>>;
    type SerializeMap = Map<'py>;
    type SerializeStruct = Map<'py>;
    type SerializeStructVariant = Variant<Map<'py>>;

    /// Bytes are wanted where text is known not to be sure UTF-8.
    fn is_human_readable(&self) -> bool {
        self.form == Form::Plain
    }

    plain! {
        serialize_bool bool,
        serialize_i8 i8,
        serialize_i16 i16,
        serialize_i32 i32,
        serialize_i64 i64,
        serialize_u8 u8,
        serialize_u16 u16,
        serialize_u32 u32,
        serialize_u64 u64,
        serialize_f32 f32,
        serialize_f64 f64,
        serialize_char char,
    }

    fn serialize_str(self, value: &str) -> Result<Self::Ok, Failure> {
        self.text(value.as_bytes())
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<Self::Ok, Failure> {
        match self.form {
            Form::Plain => self.made(PyBytes::new(self.py, value)),
            _ => self.text(value),
        }
    }

    fn serialize_none(self) -> Result<Self::Ok, Failure> {
        self.made(self.py.None())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Self::Ok, Failure> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Self::Ok, Failure> {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Self::Ok, Failure> {
        self.serialize_none()
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<Self::Ok, Failure> {
        self.made(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<Self::Ok, Failure> {
        let form = match name {
            "Text" | "Ssid" if self.form == Form::Plain => Form::Text,
            "EncodedText" => Form::Encoded,
            "EscapedText" => Form::Escaped,
            "HexBytes" => Form::HexBytes,
            "HexNumber" => Form::HexNumber,
            _ => self.form,
        };
        let hidden = self.hidden || name == "Secret";
        let mut made = value.serialize(Self { form, hidden, ..self })?;
        if hidden && !self.hidden && !made.object.is_none() {
            made.object = secret(&made.object)?;
        }
        made.unread |= name == "Unread";
        Ok(made)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Self::Ok, Failure> {
        let mut map = Map::new(self.plain(), "");
        ser::SerializeStruct::serialize_field(&mut map, variant, value)?;
        ser::SerializeStruct::end(map)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items<'py>, Failure> {
        Ok(Items::new(self.plain(), false))
    }

    fn serialize_tuple(self, _: usize) -> Result<Items<'py>, Failure> {
        Ok(Items::new(self.plain(), true))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Items<'py>, Failure> {
        Ok(Items::new(self.plain(), true))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Variant<Items<'py>>, Failure> {
        Ok(Variant { name: variant, content: Items::new(self.plain(), true) })
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Map<'py>, Failure> {
        Ok(Map::new(self.plain(), ""))
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Map<'py>, Failure> {
        Ok(Map::new(self.plain(), name))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Variant<Map<'py>>, Failure> {
        Ok(Variant { name: variant, content: Map::new(self.plain(), "") })
    }
}
