//! The crate's errors as Python's exceptions.

use hostap_ctrl::{Error, ErrorKind};
use pyo3::exceptions::{PyOSError, PyTimeoutError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use rustix::io::Errno;

use crate::calls;
use crate::halting::value;

/// The exception for an error: `TimeoutError` for a time limit, another `OSError` with its number
/// where a system call failed, `Refused` and its kin where the daemon said no.
pub(crate) fn exception(py: Python<'_>, error: &Error) -> PyErr {
    named(py, error, "client_directory")
}

/// The builders' method is an argument in Python.
fn named(py: Python<'_>, error: &Error, client_directory: &str) -> PyErr {
    let text = error.to_string().replace("client_directory()", client_directory);
    let errno = error.errno().map_or_else(|| stand_in(error.kind()), |errno| Some(errno.0));
    match (error.kind(), errno) {
        (ErrorKind::Timeout, errno) => PyTimeoutError::new_err((errno, text)),
        (ErrorKind::Refused, _) => of_module(py, "Refused", error),
        (ErrorKind::UnexpectedReply, _) => of_module(py, "UnexpectedReply", error),
        (ErrorKind::Failed, _) => of_module(py, "Failed", error),
        // Python makes FileNotFoundError, PermissionError and so on of the number.
        (_, Some(errno)) => PyOSError::new_err((errno, text)),
        (ErrorKind::System, None) => PyOSError::new_err(text),
        _ => PyValueError::new_err(text),
    }
}

/// As [`exception`], for users of `IFace`: an `OSError` whatever it was, and their name for the
/// argument.
pub(crate) fn os_error(py: Python<'_>, error: &Error) -> PyErr {
    let errno = match error.kind() {
        ErrorKind::Refused | ErrorKind::UnexpectedReply | ErrorKind::Failed => Errno::PROTO,
        _ => return named(py, error, "cli_path"),
    };
    PyOSError::new_err((errno.raw_os_error(), error.to_string()))
}

/// What is raised by what was closed, named so.
pub(crate) fn closed(name: &str) -> PyErr {
    let text = format!("{name} is closed; open another one");
    PyOSError::new_err((Errno::BADF.raw_os_error(), text))
}

/// The number for what no system call told: that the daemon does not answer any more is
/// `ConnectionResetError`, a kind of `ConnectionError` as is that its socket refuses.
fn stand_in(kind: ErrorKind) -> Option<i32> {
    match kind {
        ErrorKind::DaemonGone => Some(Errno::CONNRESET.raw_os_error()),
        ErrorKind::Truncated | ErrorKind::RequestTooLong => Some(Errno::MSGSIZE.raw_os_error()),
        _ => None,
    }
}

/// What reading a reply raised, with whom it came from.
pub(crate) fn from_endpoint<'py>(
    py: Python<'py>,
    raised: PyErr,
    endpoint: impl IntoPyObject<'py>,
) -> PyErr {
    let value = value(py, raised);
    // Other exceptions have no such attribute.
    if value.hasattr("endpoint").unwrap_or(false) {
        if let Err(failure) = value.setattr("endpoint", endpoint) {
            return failure;
        }
    }
    value.into()
}

/// One of the classes in `wpa_supplicant._errors`.
fn of_module(py: Python<'_>, class: &str, error: &Error) -> PyErr {
    let made = || -> PyResult<PyErr> {
        let class = calls::class(py, "wpa_supplicant._errors", class)?;
        let keywords = PyDict::new(py);
        keywords.set_item("command", error.command())?;
        keywords.set_item("reply", error.refusal().map(hostap_ctrl::reply::Refusal::text))?;
        keywords.set_item("endpoint", error.endpoint())?;
        Ok(PyErr::from_value(calls::call(&class, (error.to_string(),), Some(&keywords))?))
    };
    made().unwrap_or_else(|failure| failure)
}
