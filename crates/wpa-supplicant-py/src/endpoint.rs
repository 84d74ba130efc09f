//! Where a daemon listens, and other places in the file system, as arguments.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;

use hostap_ctrl::Endpoint;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

use crate::calls::{call_method, import};
use crate::text::{Octets, to_str};

/// An argument that says where a daemon listens: a text, read as the crate's [`Endpoint`] does, or
/// an object for a path, which is a file whatever its name looks like.
#[derive(Debug, Clone)]
pub(crate) struct EndpointArgument(pub(crate) Endpoint);

impl EndpointArgument {
    /// With the cookie of a daemon with a UDP control interface, if one is given.
    pub(crate) fn with_cookie(self, cookie: Option<Cookie>) -> PyResult<Endpoint> {
        match (self.0, cookie) {
            (endpoint, None) => Ok(endpoint),
            (Endpoint::Udp(udp), Some(Cookie(cookie))) => {
                Ok(Endpoint::Udp(udp.with_cookie(cookie)))
            }
            (endpoint, Some(_)) => Err(PyValueError::new_err(format!(
                "only daemons at UDP endpoints (udp:HOST:PORT) have a cookie, not {endpoint}"
            ))),
        }
    }
}

impl<'py> FromPyObject<'_, 'py> for EndpointArgument {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if !(object.is_instance_of::<PyString>() || object.is_instance_of::<PyBytes>()) {
            return Ok(Self(Endpoint::Path(PathArgument::extract(object)?.0)));
        }
        let text = checked(Octets::extract(object)?.0)?;
        Ok(Self(Endpoint::from(text.as_slice())))
    }
}

/// Where a daemon listens, as `str`: of a path, every byte is in it.
pub(crate) fn shown_endpoint<'py>(
    py: Python<'py>,
    endpoint: &Endpoint,
) -> PyResult<Bound<'py, PyString>> {
    match endpoint {
        Endpoint::Path(path) => to_str(py, path.as_os_str().as_encoded_bytes()),
        other => Ok(PyString::new(py, &other.to_string())),
    }
}

/// An argument that names a file or directory: `str`, `bytes` or `os.PathLike`.
#[derive(Debug, Clone)]
pub(crate) struct PathArgument(pub(crate) PathBuf);

impl<'py> FromPyObject<'_, 'py> for PathArgument {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        // On Linux, Python's encoding of file names is the module's rule for texts, or undoes it.
        let text = match object.is_instance_of::<PyString>() || object.is_instance_of::<PyBytes>() {
            true => object.extract::<Octets>()?,
            false => call_method(&import(object.py(), "os")?, "fspath", (object,))?.extract()?,
        };
        let path = checked(text.0)?;
        Ok(Self(OsString::from_vec(path).into()))
    }
}

fn checked(text: Vec<u8>) -> PyResult<Vec<u8>> {
    if text.is_empty() {
        let right = "a path or endpoint can't be empty; /run/wpa_supplicant/wlan0 would be one";
        return Err(PyValueError::new_err(right));
    }
    match text.contains(&0) {
        false => Ok(text),
        true => Err(PyValueError::new_err("a path or endpoint can't have a NUL in it")),
    }
}

/// An argument that is what a daemon at a UDP endpoint wants in front of each command: 8 bytes, or
/// their 16 hex digits as text.
#[derive(Clone)]
pub(crate) struct Cookie([u8; 8]);

impl<'py> FromPyObject<'_, 'py> for Cookie {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let is_text = object.is_instance_of::<PyString>();
        let Octets(given) = Octets::extract(object)?;
        let bytes = if is_text { from_hex(&given) } else { given.try_into().ok() };
        // What was given is not shown: it is what lets a client command the daemon.
        let wrong = || PyValueError::new_err("a cookie has 8 bytes, or 16 hex digits as text");
        bytes.map(Self).ok_or_else(wrong)
    }
}

fn from_hex(digits: &[u8]) -> Option<[u8; 8]> {
    let digits = std::str::from_utf8(digits).ok()?;
    let all_digits = digits.len() == 16 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    let number = u64::from_str_radix(digits, 16).ok().filter(|_| all_digits)?;
    Some(number.to_be_bytes())
}
