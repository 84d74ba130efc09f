//! Arguments and errors of the simulation.

use std::io;

use hostap_ctrl::value::MacAddress;
use pyo3::exceptions::{PyOSError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyString;

/// An address argument, such as `"02:00:00:00:09:00"`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Address(pub(super) [u8; 6]);

impl<'py> FromPyObject<'_, 'py> for Address {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let text = object
            .cast::<PyString>()
            .map_err(|_| PyTypeError::new_err("an address is a str such as '02:00:00:00:09:00'"))?;
        let text = text.to_string();
        let address: MacAddress = text.parse().map_err(|_| {
            PyValueError::new_err(format!("{text:?} is no address such as '02:00:00:00:09:00'"))
        })?;
        Ok(Self(address.octets()))
    }
}

/// An address as it is given out.
pub(super) fn written(address: [u8; 6]) -> String {
    MacAddress::from(address).to_string()
}

/// The exception for an error of the simulation: with an errno, so that Python makes
/// `FileExistsError` and its kin of it.
pub(super) fn exception(error: &io::Error) -> PyErr {
    use rustix::io::Errno;
    let number = error.raw_os_error().or(match error.kind() {
        io::ErrorKind::AddrInUse => Some(Errno::ADDRINUSE.raw_os_error()),
        io::ErrorKind::AlreadyExists => Some(Errno::EXIST.raw_os_error()),
        io::ErrorKind::NotConnected => Some(Errno::NOTCONN.raw_os_error()),
        io::ErrorKind::NotFound => Some(Errno::NOENT.raw_os_error()),
        io::ErrorKind::TimedOut => Some(Errno::TIMEDOUT.raw_os_error()),
        _ => None,
    });
    match number {
        Some(number) => PyOSError::new_err((number, text_of(error))),
        None => PyValueError::new_err(error.to_string()),
    }
}

/// As [`exception`], with the place that it is about.
pub(super) fn exception_at(error: &io::Error, place: &str) -> PyErr {
    match error.raw_os_error() {
        Some(number) => PyOSError::new_err((number, text_of(error), place.to_string())),
        None => exception(&io::Error::new(error.kind(), format!("{place}: {error}"))),
    }
}

/// The number is in the exception already.
fn text_of(error: &io::Error) -> String {
    let text = error.to_string();
    text.split_once(" (os error ").map_or_else(|| text.clone(), |(text, _)| text.to_string())
}
