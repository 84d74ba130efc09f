//! What the methods are given.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;
use std::time::Duration;

use hostap_ctrl::Endpoint;
use pyo3::exceptions::{PyOverflowError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyString};

use super::events::Patience;
use crate::text::Octets;

/// `str`, `bytes` or `bytearray`, to be sent: bytes that Python keeps, so that nothing is copied.
pub(super) fn command<'py>(cmd: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyBytes>> {
    if let Ok(text) = cmd.cast::<PyString>() {
        if let Ok(bytes) = text.encode_utf8() {
            return Ok(bytes);
        }
        let bytes = text.call_method1("encode", ("utf-8", "surrogateescape"))?;
        return Ok(bytes.cast_into()?);
    }
    if let Ok(bytes) = cmd.cast::<PyBytes>() {
        return Ok(bytes.clone());
    }
    if let Ok(bytes) = cmd.cast::<PyByteArray>() {
        return Ok(PyBytes::new(cmd.py(), &bytes.to_vec()));
    }
    let kind = cmd.get_type().name()?;
    Err(PyTypeError::new_err(format!("cmd must be str or bytes, not {kind}")))
}

/// Something to call, or `None`.
pub(super) fn callback(callback: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Py<PyAny>>> {
    let Some(callback) = callback else { return Ok(None) };
    if !callback.is_callable() {
        let kind = callback.get_type().name()?;
        return Err(PyTypeError::new_err(format!("callback must be callable or None, not {kind}")));
    }
    Ok(Some(callback.clone().unbind()))
}

/// Where the daemon listens: a text as `Endpoint` reads it, or an `os.PathLike`.
pub(super) fn endpoint(ctrl_path: &Bound<'_, PyAny>) -> PyResult<Endpoint> {
    let (octets, is_text) = path("ctrl_path", ctrl_path)?;
    if octets.is_empty() {
        let text = "ctrl_path is empty; the path of a control socket would be right";
        return Err(PyValueError::new_err(text));
    }
    Ok(if is_text { octets.as_slice().into() } else { path_of(octets).into() })
}

/// The directory of the client's own socket.
pub(super) fn directory(cli_path: &Bound<'_, PyAny>) -> PyResult<PathBuf> {
    let (octets, _) = path("cli_path", cli_path)?;
    if octets.is_empty() {
        return Err(PyValueError::new_err("cli_path is empty; a directory would be right"));
    }
    Ok(path_of(octets))
}

fn path_of(octets: Vec<u8>) -> PathBuf {
    OsString::from_vec(octets).into()
}

/// The bytes, and whether they were `str` or `bytes` themselves.
fn path(name: &str, value: &Bound<'_, PyAny>) -> PyResult<(Vec<u8>, bool)> {
    let is_text = value.is_instance_of::<PyString>() || value.is_instance_of::<PyBytes>();
    let octets: Octets = if is_text {
        value.extract()?
    } else {
        let wrong = |_| {
            let kind = value.get_type().to_string();
            let text = format!("{name} must be str, bytes or os.PathLike, not {kind}");
            PyTypeError::new_err(text)
        };
        let shown = value.getattr("__fspath__").map_err(wrong)?.call0()?;
        shown.extract()?
    };
    if octets.0.contains(&0) {
        return Err(PyValueError::new_err(format!("{name} holds a NUL, which no path can")));
    }
    Ok((octets.0, is_text))
}

/// Milliseconds as `recv` takes them: any integer.
pub(super) fn patience(timeout: Option<&Bound<'_, PyAny>>) -> PyResult<Patience> {
    let Some(timeout) = timeout else { return Ok(Patience::Milliseconds(0)) };
    match timeout.extract::<i64>() {
        Ok(..0) => Ok(Patience::Endless),
        Ok(milliseconds) => Ok(Patience::Milliseconds(milliseconds.unsigned_abs())),
        // More milliseconds than 292 million years have.
        Err(error) if error.is_instance_of::<PyOverflowError>(timeout.py()) => {
            let negative = timeout.lt(0)?;
            Ok(if negative { Patience::Endless } else { Patience::Milliseconds(u64::MAX) })
        }
        Err(_) => {
            let kind = timeout.get_type().name()?;
            let text = format!("timeout must be an int, in milliseconds, not {kind}");
            Err(PyTypeError::new_err(text))
        }
    }
}

/// Seconds, as a time limit.
pub(super) fn limit(seconds: f64) -> PyResult<Duration> {
    match Duration::try_from_secs_f64(seconds) {
        Ok(limit) if !limit.is_zero() => Ok(limit),
        _ => {
            let text = format!("timeout must be a number of seconds above 0, not {seconds}");
            Err(PyValueError::new_err(text))
        }
    }
}
