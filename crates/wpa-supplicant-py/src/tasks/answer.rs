//! What tasks come to, as Python's objects and exceptions.

use hostap_ctrl::Error;
use hostap_ctrl::station::{ConnectError, ConnectFailure};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyType};
use serde::Serialize;

use crate::calls;
use crate::errors::{closed, exception};
use crate::pending::Answer;
use crate::serializer::{record_of, to_python};
use crate::text::to_str;

const RESULTS: &str = "wpa_supplicant.results";

/// Why a task has nothing to give.
pub(crate) enum Failure {
    Request(Error),
    Connect(Box<ConnectFailure>),
    /// What was closed.
    Closed(&'static str),
    /// What later releases of the crate may tell.
    Other(String),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Request(error)
    }
}

impl From<ConnectError> for Failure {
    fn from(error: ConnectError) -> Self {
        match error {
            ConnectError::Failed(failure) => Self::Connect(failure),
            ConnectError::Request(error) => Self::Request(error),
            other => Self::Other(other.to_string()),
        }
    }
}

impl Failure {
    pub(crate) fn exception(self, py: Python<'_>) -> PyErr {
        match self {
            Self::Request(error) => exception(py, &error),
            Self::Connect(failure) => connect_error(py, &failure).unwrap_or_else(|error| error),
            Self::Closed(what) => closed(what),
            Self::Other(text) => PyRuntimeError::new_err(text),
        }
    }
}

/// An answer of what the task gave, put into Python's form by `form`.
pub(crate) fn answer<T: Send + 'static>(
    outcome: Result<T, Failure>,
    form: impl FnOnce(Python<'_>, T) -> PyResult<Py<PyAny>> + Send + 'static,
) -> Answer {
    Box::new(move |py| match outcome {
        Ok(value) => form(py, value),
        Err(failure) => Err(failure.exception(py)),
    })
}

/// As it is serialised.
pub(crate) fn plain<T: Serialize>(py: Python<'_>, value: T) -> PyResult<Py<PyAny>> {
    to_python(py, &value).map(Bound::unbind)
}

/// A record of this class in `wpa_supplicant.results`, or a list of them.
pub(crate) fn of_class<'py, T: Serialize>(
    py: Python<'py>,
    class: &str,
    value: &T,
) -> PyResult<Bound<'py, PyAny>> {
    record_of(&result_class(py, class)?, &to_python(py, value)?)
}

/// A class of `wpa_supplicant.results`.
pub(crate) fn result_class<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyType>> {
    calls::class(py, RESULTS, name)
}

/// A record of this class in `wpa_supplicant.replies`, or a list of them.
pub(crate) fn of_reply<'py, T: Serialize>(
    py: Python<'py>,
    class: &str,
    value: &T,
) -> PyResult<Bound<'py, PyAny>> {
    let class = calls::class(py, "wpa_supplicant.replies", class)?;
    record_of(&class, &to_python(py, value)?)
}

/// An enumeration as one record: the variant as `kind`, and what it carries beside it.
pub(crate) fn of_kind<'py, T: Serialize>(
    py: Python<'py>,
    class: &str,
    value: &T,
) -> PyResult<Bound<'py, PyAny>> {
    let flat = flat(py, class, value)?;
    record_of(&result_class(py, class)?, &flat)
}

/// An enumeration as one map: the variant as `kind`, and what it carries beside it. The class may
/// say by a table `_content` under which name a variant's content stands, and by `_whole` which of
/// them are records that stand under the variant's own name.
pub(crate) fn flat<'py, T: Serialize>(
    py: Python<'py>,
    class: &str,
    value: &T,
) -> PyResult<Bound<'py, PyDict>> {
    let class = result_class(py, class)?;
    let flat = PyDict::new(py);
    let value = to_python(py, value)?;
    let Ok(map) = value.cast::<PyDict>() else {
        flat.set_item("kind", value.cast::<PyString>()?)?;
        return Ok(flat);
    };
    let names = class.getattr_opt("_content")?.map(Bound::cast_into::<PyDict>).transpose()?;
    for (kind, content) in map {
        flat.set_item("kind", &kind)?;
        let name = match &names {
            Some(names) => names.get_item(&kind)?,
            None => None,
        };
        let whole = match class.getattr_opt("_whole")? {
            Some(whole) => whole.contains(&kind)?,
            None => false,
        };
        match (name, content.cast::<PyDict>()) {
            (Some(name), _) => flat.set_item(name, content)?,
            (None, Ok(content)) if !whole => flat.update(content.as_mapping())?,
            (None, _) => flat.set_item(&kind, content)?,
        }
    }
    Ok(flat)
}

/// The failure of a connection as it is raised, or told by a step.
pub(crate) fn connect_error(py: Python<'_>, failure: &ConnectFailure) -> PyResult<PyErr> {
    let class = calls::class(py, "wpa_supplicant._errors", "ConnectError")?;
    let keywords = PyDict::new(py);
    let reason = of_kind(py, "ConnectReason", &failure.reason)?;
    keywords.set_item("details", reason)?;
    let ssid = failure.ssid.as_ref().map(|ssid| to_str(py, ssid.as_bytes())).transpose()?;
    keywords.set_item("ssid", ssid)?;
    keywords.set_item("network_id", failure.network_id)?;
    let events: PyResult<Vec<_>> =
        failure.events.iter().map(|event| to_str(py, event.text().as_bytes())).collect();
    keywords.set_item("events", events?)?;
    Ok(PyErr::from_value(calls::call(&class, (failure.to_string(),), Some(&keywords))?))
}
