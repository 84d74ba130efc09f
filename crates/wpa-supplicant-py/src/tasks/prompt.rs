//! What the daemon asks the user for.

use hostap_ctrl::station;
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::serializer::to_python;
use crate::text::to_str;

/// A question of the daemon: for a password, a PIN, or another answer that only the user has.
///
/// It comes as a step of kind ``"prompt"`` from ``Station.connecting`` and to the callback of
/// ``Station.connect_with``, once; answer it with ``Station.answer``, or with what the callback
/// returns. ``str`` of it is a question for people.
#[pyclass(frozen, eq, from_py_object, module = "wpa_supplicant.results")]
#[derive(Clone, PartialEq)]
pub(crate) struct Prompt(pub(crate) station::Prompt);

#[pymethods]
impl Prompt {
    /// What is asked for: ``"identity"``, ``"password"``, ``"new_password"``, ``"pin"``,
    /// ``"one_time_password"``, ``"private_key_passphrase"``, ``"sim"``, ``"passphrase"``,
    /// ``"certificate_check"`` (to be answered ``"good"`` or ``"bad"``), or the daemon's name of
    /// what is newer than this release.
    #[getter]
    fn field<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match &self.0.field {
            station::PromptField::Other(name) => Ok(PyString::new(py, name).into_any()),
            field => to_python(py, field),
        }
    }

    /// The number of the network that needs it.
    #[getter]
    fn network_id(&self) -> u32 {
        self.0.network_id
    }

    /// The question in the daemon's words, such as ``Password``; for a one-time password the
    /// words of the server.
    #[getter]
    fn text(&self) -> &str {
        &self.0.text
    }

    /// The network's name; None if it has none, as on a wired interface.
    #[getter]
    fn ssid<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyString>>> {
        self.0.ssid.as_ref().map(|ssid| to_str(py, ssid.as_bytes())).transpose()
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("<Prompt: {}>", self.0)
    }
}
