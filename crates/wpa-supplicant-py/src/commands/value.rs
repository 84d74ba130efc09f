//! Arguments of commands, as Python has them.

use std::fmt::Write;
use std::net::Ipv4Addr;

use hostap_ctrl::command::{Argument, InvalidArgument, Number, Request};
use hostap_ctrl::value::{DeviceType, MacAddress, Text, Uuid};
use pyo3::exceptions::PyOverflowError;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyFloat, PyString};

use crate::halting;
use crate::text::Octets;

/// Why something is no value of its type. It never holds the value, which may be secret.
pub(super) struct Unfit {
    pub(super) wrong_type: bool,
    pub(super) reason: &'static str,
}

const fn wrong_type(reason: &'static str) -> Unfit {
    Unfit { wrong_type: true, reason }
}

const fn wrong(reason: &'static str) -> Unfit {
    Unfit { wrong_type: false, reason }
}

/// A value, kept while it is written.
pub(super) enum Value {
    Mac(MacAddress),
    Int(Number),
    Unsigned(Number),
    HexNumber(Number),
    Hex(Vec<u8>),
    Ssid(Vec<u8>),
    Pin(Vec<u8>),
    Uuid(Uuid),
    DeviceType(DeviceType),
    Ipv4(Ipv4Addr),
    Boolean(bool),
    Word(Plain),
    Text(Plain),
}

/// What may stand as a word or a text.
pub(super) enum Plain {
    Octets(Vec<u8>),
    Number(Number),
}

impl Value {
    /// Reads a value of the type that has this name in the table.
    pub(super) fn of(kind: &str, value: &Bound<'_, PyAny>) -> Result<Self, Unfit> {
        let parsed = |reason: &'static str| {
            let text = value.cast::<PyString>().map_err(|_| wrong_type("is to be a str"))?;
            Ok((text.to_string_lossy().into_owned(), wrong(reason)))
        };
        Ok(match kind {
            "mac" => {
                let (text, unfit) = parsed("is no MAC address, such as 02:00:00:00:01:00")?;
                Self::Mac(MacAddress::parse(text.as_bytes()).ok_or(unfit)?)
            }
            "uuid" => {
                let (text, unfit) = parsed("is no UUID of 32 hex digits")?;
                Self::Uuid(Uuid::parse(text.as_bytes()).ok_or(unfit)?)
            }
            "devtype" => {
                let (text, unfit) = parsed("is no device type, such as 10-0050F204-5")?;
                Self::DeviceType(DeviceType::parse(text.as_bytes()).ok_or(unfit)?)
            }
            "ip4" => {
                let (text, unfit) = parsed("is no IPv4 address, such as 192.0.2.1")?;
                Self::Ipv4(text.parse().map_err(|_| unfit)?)
            }
            "int" => Self::Int(number(value)?),
            "uint" => Self::Unsigned(number(value)?),
            "hexnum" => Self::HexNumber(number(value)?),
            "hex" => Self::Hex(bytes(value)?),
            "ssid" => Self::Ssid(octets(value)?),
            "pin" => Self::Pin(octets(value)?),
            "bool" => Self::Boolean(value.extract().map_err(|_| wrong_type("is to be a bool"))?),
            "word" => Self::Word(plain(value)?),
            _ => Self::Text(plain(value)?),
        })
    }

    /// Adds it to the request.
    pub(super) fn write(
        &self,
        request: &mut Request,
        stops: &[&str],
    ) -> Result<(), InvalidArgument> {
        // The name of the argument is not known here; who calls has it.
        const NAME: &str = "";
        match self {
            Self::Mac(address) => request.address(*address),
            Self::Int(number) => request.number(*number),
            Self::Unsigned(number) => request.unsigned(NAME, *number)?,
            Self::HexNumber(number) => request.hex_number(NAME, *number)?,
            Self::Hex(bytes) => request.hex(bytes.as_slice()),
            Self::Ssid(bytes) => request.ssid(NAME, bytes.as_slice())?,
            Self::Pin(digits) => request.pin(NAME, digits.as_slice())?,
            // A request refuses nothing that is written to it.
            Self::Uuid(uuid) => drop(write!(request, "{uuid}")),
            Self::DeviceType(device_type) => drop(write!(request, "{device_type}")),
            Self::Ipv4(address) => drop(write!(request, "{address}")),
            Self::Boolean(value) => request.boolean(*value),
            Self::Word(word) => request.word_until(NAME, word.argument(), stops)?,
            Self::Text(text) => request.text_until(NAME, text.argument(), stops)?,
        }
        Ok(())
    }
}

impl Plain {
    pub(super) fn argument(&self) -> Argument<'_> {
        match self {
            Self::Octets(octets) => Text::new(octets).into(),
            Self::Number(number) => (*number).into(),
        }
    }
}

/// An `int` that the crate can write.
pub(super) fn number(value: &Bound<'_, PyAny>) -> Result<Number, Unfit> {
    if value.is_instance_of::<PyFloat>() {
        return Err(wrong_type("is to be an int"));
    }
    match value.extract::<u64>().map_err(|error| halting::value(value.py(), error)) {
        Ok(number) => Ok(number.into()),
        Err(error) if error.is_instance_of::<PyOverflowError>() => {
            let negative = value.extract::<i64>();
            negative.map(Number::from).map_err(|_| wrong("is a number of more than 64 bits"))
        }
        Err(_) => Err(wrong_type("is to be an int")),
    }
}

/// Bytes that go in hex: a `str` could be meant to be the digits.
fn bytes(value: &Bound<'_, PyAny>) -> Result<Vec<u8>, Unfit> {
    match value.is_instance_of::<PyBytes>() || value.is_instance_of::<PyByteArray>() {
        true => octets(value),
        false => Err(wrong_type("is to be bytes")),
    }
}

pub(super) fn octets(value: &Bound<'_, PyAny>) -> Result<Vec<u8>, Unfit> {
    match Octets::extract(value.as_borrowed()) {
        Ok(octets) => Ok(octets.0),
        Err(_) if value.is_instance_of::<PyString>() => {
            Err(wrong("has a surrogate that stands for no byte"))
        }
        Err(_) => Err(wrong_type("is to be str or bytes")),
    }
}

pub(super) fn plain(value: &Bound<'_, PyAny>) -> Result<Plain, Unfit> {
    let texts = value.is_instance_of::<PyString>()
        || value.is_instance_of::<PyBytes>()
        || value.is_instance_of::<PyByteArray>();
    if texts {
        return octets(value).map(Plain::Octets);
    }
    number(value).map(Plain::Number).map_err(|unfit| match unfit.wrong_type {
        true => wrong_type("is to be str, bytes or int"),
        false => unfit,
    })
}
