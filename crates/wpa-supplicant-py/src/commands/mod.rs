//! Typed commands: their text, written piece by piece by the rules of the crate.

mod by_hand;
mod value;

pub(crate) use by_hand::{interface_add, response, scan, set, set_credential, set_network};

use std::fmt::Write;

use hostap_ctrl::command::{Command, Request};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use self::value::Value;
use crate::replies::Kind;
use crate::text::Octets;

/// The text of a command while it is written, and afterwards. Its secret parts are not shown.
#[pyclass(module = "wpa_supplicant._native")]
pub(crate) struct CommandText {
    request: Request,
    /// The command's name, for errors.
    command: String,
}

impl CommandText {
    fn wrong(&self, argument: &str, reason: &str) -> PyErr {
        PyValueError::new_err(format!("{}: {argument} {reason}", self.command))
    }

    /// What a type of the crate writes.
    fn of(command: &impl Command) -> PyResult<Self> {
        let request = command.to_request();
        let request = request.map_err(|error| PyValueError::new_err(error.to_string()))?;
        Ok(Self { request, command: String::new() })
    }
}

#[pymethods]
impl CommandText {
    /// Begins with this text, which is the command's name.
    #[new]
    fn new(command: &str) -> Self {
        let mut text = Self { request: Request::new(), command: command.trim_end().to_owned() };
        text.literal(command);
        text
    }

    /// Adds fixed text.
    fn literal(&mut self, text: &str) {
        // A request refuses nothing that is written to it.
        let _ = self.request.write_str(text);
    }

    /// Adds a value of this type of `protocol/README.md`; `stops` are what it must not hold.
    #[pyo3(signature = (kind, argument, value, secret = false, stops = Vec::new()))]
    fn put(
        &mut self,
        kind: &str,
        argument: &str,
        value: &Bound<'_, PyAny>,
        secret: bool,
        stops: Vec<String>,
    ) -> PyResult<()> {
        let value = Value::of(kind, value).map_err(|unfit| {
            let text = format!("{}: {argument} {}", self.command, unfit.reason);
            match unfit.wrong_type {
                true => PyTypeError::new_err(text),
                false => PyValueError::new_err(text),
            }
        })?;
        let stops: Vec<&str> = stops.iter().map(String::as_str).collect();
        let written = match secret {
            true => self.request.secret(|request| value.write(request, &stops)),
            false => value.write(&mut self.request, &stops),
        };
        written.map_err(|error| self.wrong(argument, error.reason))
    }

    /// Adds one of these words.
    fn choice(
        &mut self,
        argument: &str,
        value: &Bound<'_, PyAny>,
        choices: Vec<String>,
    ) -> PyResult<()> {
        let given = value.extract::<String>().ok();
        match choices.iter().find(|choice| Some(*choice) == given.as_ref()) {
            Some(choice) => {
                self.literal(choice);
                Ok(())
            }
            None => Err(self.wrong(argument, &format!("is to be one of {}", choices.join(", ")))),
        }
    }

    /// Whether a word that is there or not is to be there.
    fn given(&self, argument: &str, value: &Bound<'_, PyAny>) -> PyResult<bool> {
        value.extract().map_err(|_| {
            PyTypeError::new_err(format!("{}: {argument} is to be a bool", self.command))
        })
    }

    /// Refuses an argument that means nothing without another one.
    fn needs(&self, argument: &str, other: &str) -> PyResult<()> {
        Err(self.wrong(argument, &format!("needs {other} to be given too")))
    }

    fn __bytes__<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.request.as_bytes())
    }

    fn __str__(&self) -> String {
        let shown = format!("{:?}", self.request);
        let inner = shown.strip_prefix('"').and_then(|shown| shown.strip_suffix('"'));
        inner.unwrap_or(&shown).replace("\\\"", "\"").replace("\\'", "'")
    }
}

/// What is sent: a text, or a typed command, which knows its reply.
pub(crate) struct Sent {
    pub(crate) text: Vec<u8>,
    pub(crate) kind: Option<Kind>,
}

impl<'py> FromPyObject<'_, 'py> for Sent {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(text) = Octets::extract(object) {
            return Ok(Self { text: text.0, kind: None });
        }
        let typed = object.getattr_opt("_text")?;
        let Some(Ok(text)) = typed.as_ref().map(|text| text.cast::<CommandText>()) else {
            let kind = object.get_type();
            let kind = kind.name()?;
            return Err(PyTypeError::new_err(format!(
                "expected str, bytes or a command of wpa_supplicant.commands, not {kind}"
            )));
        };
        let kind: String = object.getattr("_reply")?.extract()?;
        let text = text.borrow().request.as_bytes().to_vec();
        Ok(Self { text, kind: Kind::of_name(&kind) })
    }
}
