//! What the methods are given.

use pyo3::exceptions::{PyOverflowError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyString};

use super::events::Patience;
use crate::halting::value;
use crate::text::{encoded, kind_of};

/// `str`, `bytes` or `bytearray`, to be sent: bytes that Python keeps, so that nothing is copied.
pub(super) fn command<'py>(cmd: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyBytes>> {
    if let Ok(text) = cmd.cast::<PyString>() {
        if let Ok(bytes) = text.encode_utf8() {
            return Ok(bytes);
        }
        return encoded(text, "surrogateescape");
    }
    if let Ok(bytes) = cmd.cast::<PyBytes>() {
        return Ok(bytes.clone());
    }
    if let Ok(bytes) = cmd.cast::<PyByteArray>() {
        return Ok(PyBytes::new(cmd.py(), &bytes.to_vec()));
    }
    let kind = kind_of(cmd);
    Err(PyTypeError::new_err(format!("cmd must be str or bytes, not {kind}")))
}

/// Something to call, or `None`.
pub(super) fn callback(callback: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Py<PyAny>>> {
    let Some(callback) = callback else { return Ok(None) };
    if !callback.is_callable() {
        let kind = kind_of(callback);
        return Err(PyTypeError::new_err(format!("callback must be callable or None, not {kind}")));
    }
    Ok(Some(callback.clone().unbind()))
}

/// Milliseconds as `recv` takes them: any integer.
impl<'py> FromPyObject<'_, 'py> for Patience {
    type Error = PyErr;

    fn extract(timeout: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match timeout.extract::<i64>().map_err(|error| value(timeout.py(), error)) {
            Ok(..0) => Ok(Self::Endless),
            Ok(milliseconds) => Ok(Self::Milliseconds(milliseconds.unsigned_abs())),
            // More milliseconds than 292 million years have.
            Err(error) if error.is_instance_of::<PyOverflowError>() => {
                let negative = timeout.lt(0)?;
                Ok(if negative { Self::Endless } else { Self::Milliseconds(u64::MAX) })
            }
            Err(_) => {
                let kind = kind_of(&timeout);
                let text = format!("timeout must be an int, in milliseconds, not {kind}");
                Err(PyTypeError::new_err(text))
            }
        }
    }
}
