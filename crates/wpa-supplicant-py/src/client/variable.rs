//! Values of network variables, as Python has them.

use hostap_ctrl::command::{ConfigValue, NetworkVariable};
use hostap_ctrl::value::{HexBytes, MacAddress};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyInt, PyString};

use crate::halting;
use crate::text::{Octets, kind_of};
use crate::whole::whole;

/// Variables that take words without quotes.
const WORDS: &[&[u8]] =
    &[b"auth_alg", b"eap", b"group", b"group_mgmt", b"key_mgmt", b"pairwise", b"proto"];

/// Variables that take addresses.
const ADDRESSES: &[&[u8]] =
    &[b"bssid_accept", b"bssid_blacklist", b"bssid_ignore", b"bssid_whitelist", b"p2p_client_list"];

/// Variables of credentials that take bytes.
const CONSORTIUMS: &[&[u8]] = &[b"required_roaming_consortium", b"roaming_consortium"];

/// A value, kept while the command is written.
pub(crate) enum Value {
    Text(Vec<u8>),
    Words(Vec<u8>),
    Hex(Vec<u8>),
    Key(Box<[u8; 32]>),
    Address(MacAddress),
    Addresses(Vec<MacAddress>),
    Number(i64),
    Numbers(Vec<u32>),
}

fn wrong(name: &[u8], what: &str) -> PyErr {
    PyValueError::new_err(format!("{}: {what}", name.escape_ascii()))
}

impl Value {
    /// Reads a value for the variable of this name.
    pub(crate) fn of(name: &[u8], value: &Bound<'_, PyAny>) -> PyResult<Self> {
        let texts = value.is_instance_of::<PyString>()
            || value.is_instance_of::<PyBytes>()
            || value.is_instance_of::<PyByteArray>();
        if texts {
            return Self::of_text(
                name,
                value.extract::<Octets>()?.0,
                value.is_instance_of::<PyString>(),
            );
        }
        if let Ok(number) = value.extract::<i64>() {
            return Ok(Self::Number(number));
        }
        if value.is_instance_of::<PyInt>() {
            return Err(wrong(name, "a number of more than 64 bits"));
        }
        match whole(value) {
            Ok(numbers) => return Ok(Self::Numbers(numbers)),
            Err(error) => {
                let error = halting::value(value.py(), error);
                if error.is_instance_of::<PyValueError>() {
                    return Err(error.into());
                }
                // It has no numbers.
            }
        }
        let kind = kind_of(value);
        Err(PyTypeError::new_err(format!(
            "a value is str, bytes, int, bool or a sequence of int, not {kind}"
        )))
    }

    /// Reads a value for the variable of a credential of this name.
    pub(crate) fn of_credential(name: &[u8], value: &Bound<'_, PyAny>) -> PyResult<Self> {
        let is_str = value.is_instance_of::<PyString>();
        match Self::of(b"", value)? {
            Self::Text(text) if !is_str && CONSORTIUMS.contains(&name) => Ok(Self::Hex(text)),
            Self::Text(text) if name == b"eap" => Ok(Self::Words(text)),
            other => Ok(other),
        }
    }

    fn of_text(name: &[u8], text: Vec<u8>, is_str: bool) -> PyResult<Self> {
        if name == b"psk" {
            if let Ok(key) = <[u8; 32]>::try_from(text.as_slice()) {
                if !is_str {
                    return Ok(Self::Key(Box::new(key)));
                }
            }
            let digits = HexBytes::parse(&text).filter(|digits| digits.len() == 32);
            if let Some(Ok(key)) = digits.map(|digits| <[u8; 32]>::try_from(digits.to_vec())) {
                return Ok(Self::Key(Box::new(key)));
            }
        }
        if name == b"bssid" && text != b"any" {
            let address = MacAddress::parse(&text);
            return address.map(Self::Address).ok_or_else(|| wrong(name, "an address or any"));
        }
        if ADDRESSES.contains(&name) {
            let words = text.split(|byte| *byte == b' ').filter(|word| !word.is_empty());
            let all: Option<Vec<_>> = words.map(MacAddress::parse).collect();
            return all
                .map(Self::Addresses)
                .ok_or_else(|| wrong(name, "addresses with spaces between"));
        }
        if name.starts_with(b"mka_") || name.starts_with(b"wep_key") && !is_str {
            return Ok(Self::Hex(text));
        }
        match name == b"bssid" || WORDS.contains(&name) {
            true => Ok(Self::Words(text)),
            false => Ok(Self::Text(text)),
        }
    }

    /// The variable with this value.
    pub(crate) fn variable<'v>(&'v self, name: &'v [u8]) -> NetworkVariable<'v> {
        match self {
            Self::Text(text) if name == b"psk" => NetworkVariable::passphrase(text.as_slice()),
            Self::Key(key) => NetworkVariable::key(key),
            Self::Address(address) => NetworkVariable::bssid(*address),
            other => NetworkVariable::other(name, other.config()),
        }
    }

    /// The value in config-file form.
    pub(crate) fn config(&self) -> ConfigValue<'_> {
        match self {
            Self::Text(text) => ConfigValue::string(text.as_slice()),
            Self::Words(text) => ConfigValue::words(text.as_slice()),
            Self::Hex(bytes) => ConfigValue::hex(bytes.as_slice()),
            Self::Key(key) => ConfigValue::hex(key.as_slice()),
            Self::Address(address) => (*address).into(),
            Self::Addresses(addresses) => ConfigValue::addresses(addresses),
            Self::Number(number) => (*number).into(),
            Self::Numbers(numbers) => ConfigValue::numbers(numbers),
        }
    }
}
