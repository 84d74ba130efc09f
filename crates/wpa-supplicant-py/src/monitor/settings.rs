//! How a monitor is to be opened, as arguments.

use std::time::Duration;

use hostap_ctrl::Reconnect;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyByteArray, PyBytes, PyList, PyString};

use crate::calls::call;
use crate::halting::value;
use crate::seconds::Seconds;
use crate::text::Octets;

/// `False`, `True`, or for how many seconds.
pub(super) struct ReconnectArgument(pub(super) Reconnect);

impl<'py> FromPyObject<'_, 'py> for ReconnectArgument {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(always) = object.cast::<PyBool>() {
            return Ok(Self(if always.is_true() { Reconnect::Always } else { Reconnect::Never }));
        }
        let Seconds(limit) = object.extract().map_err(|error: PyErr| {
            let error = value(object.py(), error);
            if !error.is_instance_of::<PyTypeError>() {
                return error.into();
            }
            PyTypeError::new_err("reconnect is False, True or a number of seconds")
        })?;
        Ok(Self(if limit == Duration::MAX { Reconnect::Always } else { Reconnect::For(limit) }))
    }
}

/// The name of an interface, or several of them.
pub(super) struct Interfaces(pub(super) Vec<Octets>);

impl<'py> FromPyObject<'_, 'py> for Interfaces {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let is_one = object.is_instance_of::<PyString>()
            || object.is_instance_of::<PyBytes>()
            || object.is_instance_of::<PyByteArray>();
        if is_one {
            return Ok(Self(vec![object.extract()?]));
        }
        if !object.hasattr("__iter__")? && !object.hasattr("__getitem__")? {
            return Err(PyTypeError::new_err("interface is a name or several names"));
        }
        let names = call(&object.py().get_type::<PyList>(), (object,), None)?;
        let names = names.cast::<PyList>()?.iter().map(|name| name.extract());
        Ok(Self(names.collect::<PyResult<_>>()?))
    }
}

/// A level of events, as the daemon counts them.
pub(super) struct Level(pub(super) u8);

impl<'py> FromPyObject<'_, 'py> for Level {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let level: i64 = object.extract().map_err(|error: PyErr| {
            if !value(object.py(), error).is_instance_of::<PyTypeError>() {
                return PyValueError::new_err("a level is 0 to 5");
            }
            PyTypeError::new_err("a level is an int from 0 to 5")
        })?;
        let known = u8::try_from(level).ok().filter(|level| *level <= 5);
        let wrong = || PyValueError::new_err(format!("a level is 0 to 5, not {level}"));
        known.map(Self).ok_or_else(wrong)
    }
}
