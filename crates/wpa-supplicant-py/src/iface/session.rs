//! What asyncio waits for: steps that do not wait themselves.

use std::sync::Arc;
use std::time::Duration;

use pyo3::prelude::*;

use super::IFace;
use super::arguments;
use super::errors::Trouble;
use super::events::{Glance, Patience};
use super::line::Line;
use super::request::text;
use super::steps::{Intent, Progress};

/// The connection that an ``IFace`` had when a task began to wait. It stays that one: who waits is
/// told that it was closed, even if it was opened anew before he could have a look.
#[pyclass(frozen, module = "wpa_supplicant._native")]
pub(crate) struct IFaceSession {
    line: Arc<Line>,
    limit: Duration,
}

impl IFaceSession {
    pub(super) fn of(iface: &IFace) -> Result<Self, Trouble> {
        Ok(Self { line: iface.line()?, limit: iface.limit() })
    }

    fn run<T>(
        &self,
        py: Python<'_>,
        action: impl FnOnce(&Line) -> Result<T, Trouble>,
    ) -> PyResult<T> {
        action(&self.line).map_err(|trouble| trouble.into_exception(py))
    }
}

#[pymethods]
impl IFaceSession {
    /// Begins a request; whether it was possible by now.
    fn begin(&self, cmd: &Bound<'_, PyAny>) -> PyResult<bool> {
        let command = arguments::command(cmd)?;
        self.run(cmd.py(), |line| line.begin(Intent::Request(command.as_bytes()), self.limit))
    }

    /// Begins to attach; whether it was possible by now.
    fn begin_attach(&self, py: Python<'_>) -> PyResult<bool> {
        self.run(py, |line| line.begin(Intent::Attach, self.limit))
    }

    /// Begins to detach; whether it was possible by now.
    fn begin_detach(&self, py: Python<'_>) -> PyResult<bool> {
        self.run(py, |line| line.begin(Intent::Detach, self.limit))
    }

    /// The reply to it, if it is here.
    fn progress(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        match self.run(py, |line| line.progress())? {
            Progress::Reply(reply) => text(py, &reply).map(Some),
            Progress::NotYet => Ok(None),
        }
    }

    /// Gives it up.
    fn give_up(&self) {
        self.line.give_up();
    }

    /// Where its reply comes in; a copy, to be closed.
    fn reply_descriptor(&self, py: Python<'_>) -> PyResult<i32> {
        self.run(py, |line| line.reply_descriptor())
    }

    /// As ``fileno``, but a copy, to be closed.
    fn event_descriptor(&self, py: Python<'_>) -> PyResult<i32> {
        self.run(py, |line| line.event_descriptor())
    }

    /// An event that is here; else whether it is of use to wait for the descriptor, which it is
    /// not when the connection is a fresh one (False) or in use (None).
    fn try_event(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(match self.run(py, |line| line.try_event())? {
            Glance::Event(event) => text(py, &event)?,
            Glance::Nothing => true.into_pyobject(py)?.to_owned().into_any().unbind(),
            Glance::NotReady => false.into_pyobject(py)?.to_owned().into_any().unbind(),
            Glance::Busy => py.None(),
        })
    }

    /// The time limit of ``recv`` in milliseconds, None for ever; checked as there.
    #[staticmethod]
    fn milliseconds(timeout: Patience) -> Option<u64> {
        match timeout {
            Patience::Milliseconds(milliseconds) => Some(milliseconds),
            Patience::Endless => None,
        }
    }
}
