//! Arguments of tasks.

use std::time::Duration;

use hostap_ctrl::Endpoint;
use hostap_ctrl::value::{MacAddress, Ssid};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::text::{Octets, kind_of};

/// A MAC address.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mac(pub(crate) MacAddress);

impl<'py> FromPyObject<'_, 'py> for Mac {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let Ok(text) = object.cast::<PyString>() else {
            let kind = kind_of(&object);
            return Err(PyTypeError::new_err(format!("expected a MAC address as str, not {kind}")));
        };
        let text = text.to_string_lossy();
        match text.parse() {
            Ok(address) => Ok(Self(address)),
            Err(error) => Err(PyValueError::new_err(format!("{text:?} is {error}"))),
        }
    }
}

/// The name of a network.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Name(pub(crate) Ssid);

impl<'py> FromPyObject<'_, 'py> for Name {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let octets = Octets::extract(object)?.0;
        Ssid::new(&octets).map(Self).ok_or_else(|| {
            let length = octets.len();
            PyValueError::new_err(format!("an SSID has at most 32 bytes, not {length}"))
        })
    }
}

/// Whom to open, and how: what the builders of the crate take.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) endpoint: Endpoint,
    pub(crate) interface: Option<Vec<u8>>,
    pub(crate) time_limit: Duration,
    pub(crate) client_directory: Option<std::path::PathBuf>,
    pub(crate) socket_mode: Option<u32>,
    pub(crate) socket_group: Option<u32>,
}

/// Applies the settings that all builders of the crate take.
macro_rules! build {
    ($builder:expr, $settings:expr) => {{
        let (mut builder, settings) = ($builder.time_limit($settings.time_limit), $settings);
        if let Some(directory) = &settings.client_directory {
            builder = builder.client_directory(directory);
        }
        if let Some(mode) = settings.socket_mode {
            builder = builder.socket_mode(mode);
        }
        if let Some(group) = settings.socket_group {
            builder = builder.socket_group(group);
        }
        builder
    }};
}
pub(crate) use build;
