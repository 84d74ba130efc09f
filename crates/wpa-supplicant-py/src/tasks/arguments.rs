//! Arguments of tasks.

use std::time::Duration;

use hostap_ctrl::Endpoint;
use hostap_ctrl::value::{MacAddress, Ssid};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::endpoint::{Cookie, EndpointArgument, PathArgument};
use crate::seconds::TimeLimit;
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

impl Settings {
    pub(crate) fn new(
        path: EndpointArgument,
        interface: Option<Octets>,
        timeout: TimeLimit,
        client_directory: Option<PathArgument>,
        socket_mode: Option<u32>,
        socket_group: Option<u32>,
        cookie: Option<Cookie>,
    ) -> PyResult<Self> {
        Ok(Self {
            endpoint: path.with_cookie(cookie)?,
            interface: interface.map(|name| name.0),
            time_limit: timeout.bounded(),
            client_directory: client_directory.map(|path| path.0),
            socket_mode,
            socket_group,
        })
    }
}

/// An object of the crate that is opened by its first task, with these settings.
macro_rules! opened_later {
    ($face:ty, $settings:expr) => {{
        let settings = $settings;
        $crate::tasks::shared::State::New(Box::new(move || {
            let mut builder = <$face>::builder(&settings.endpoint).time_limit(settings.time_limit);
            if let Some(directory) = &settings.client_directory {
                builder = builder.client_directory(directory);
            }
            if let Some(mode) = settings.socket_mode {
                builder = builder.socket_mode(mode);
            }
            if let Some(group) = settings.socket_group {
                builder = builder.socket_group(group);
            }
            if let Some(name) = &settings.interface {
                builder = builder.interface(name);
            }
            Box::pin(builder.open()) as _
        }))
    }};
}
pub(crate) use opened_later;

/// One of some words.
pub(crate) fn one_of<T: Copy>(what: &str, given: &str, words: &[(&str, T)]) -> PyResult<T> {
    let found = words.iter().find(|(word, _)| *word == given);
    found.map(|(_, meaning)| *meaning).ok_or_else(|| {
        let known: Vec<_> = words.iter().map(|(word, _)| format!("{word:?}")).collect();
        let known = known.join(", ");
        PyValueError::new_err(format!(
            "{what}={given:?} is not known: one of {known} would be right"
        ))
    })
}
