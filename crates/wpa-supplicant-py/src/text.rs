//! Text and bytes: what daemons say is mostly UTF-8, need not be, and survives all the same.
//!
//! One rule for the whole module: bytes become `str` as UTF-8 with the error handler
//! `surrogateescape`, and `str` becomes bytes the same way back.

use std::ffi::CStr;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyString};

use crate::calls::call_method;

const UTF_8: &CStr = c"utf-8";
const SURROGATEESCAPE: &CStr = c"surrogateescape";

/// These bytes as `str`.
pub(crate) fn to_str<'py>(py: Python<'py>, bytes: &[u8]) -> PyResult<Bound<'py, PyString>> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(PyString::new(py, text)),
        Err(_) => {
            let bytes = PyBytes::new(py, bytes);
            PyString::from_encoded_object(&bytes, Some(UTF_8), Some(SURROGATEESCAPE))
        }
    }
}

/// The bytes that a text with surrogates in it stands for, by this error handler.
pub(crate) fn encoded<'py>(
    text: &Bound<'py, PyString>,
    errors: &str,
) -> PyResult<Bound<'py, PyBytes>> {
    Ok(call_method(text, "encode", ("utf-8", errors))?.cast_into()?)
}

/// The name of its class, for errors.
pub(crate) fn kind_of(object: &Bound<'_, PyAny>) -> String {
    object.get_type().name().map_or_else(|_| "this".into(), |name| name.to_string())
}

/// How a connection is shown: `<Client /run/wpa_supplicant/wlan0, closed>`, the state only if there
/// is something to say.
pub(crate) fn shown(object: &Bound<'_, PyAny>, endpoint: &str, state: &str) -> PyResult<String> {
    let class = object.get_type();
    let class = class.name()?;
    let comma = if state.is_empty() || endpoint.is_empty() { "" } else { ", " };
    Ok(format!("<{class} {endpoint}{comma}{state}>"))
}

/// An argument that is text or bytes: `str`, `bytes` or `bytearray`.
#[derive(Debug, Clone)]
pub(crate) struct Octets(pub(crate) Vec<u8>);

impl<'py> FromPyObject<'_, 'py> for Octets {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(text) = object.cast::<PyString>() {
            if let Ok(text) = text.to_cow() {
                return Ok(Self(text.into_owned().into_bytes()));
            }
            return Ok(Self(encoded(&text, "surrogateescape")?.as_bytes().to_vec()));
        }
        if let Ok(bytes) = object.cast::<PyBytes>() {
            return Ok(Self(bytes.as_bytes().to_vec()));
        }
        if let Ok(bytes) = object.cast::<PyByteArray>() {
            return Ok(Self(bytes.to_vec()));
        }
        let kind = kind_of(&object);
        Err(PyTypeError::new_err(format!("expected str or bytes, not {kind}")))
    }
}
