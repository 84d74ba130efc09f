//! Opening a monitor: in the thread that asks for it, or aside for asyncio.

use std::sync::PoisonError;

use hostap_ctrl::{Endpoint, Error, MonitorBuilder};
use pyo3::prelude::*;

use super::Monitor;
use crate::interruption::Interruption;
use crate::pending::{Answer, Pending};

/// What a monitor is to be opened with.
#[pyclass(frozen, module = "wpa_supplicant._native", name = "MonitorSettings")]
pub(crate) struct Settings {
    pub(super) builder: MonitorBuilder,
    pub(super) endpoint: Endpoint,
}

pub(super) fn open(monitor: &Monitor, py: Python<'_>, settings: &Settings) -> PyResult<()> {
    let shared = &monitor.shared;
    shared.check_unopened(py)?;
    monitor.name(settings);
    let builder = settings.builder.clone().interruption(shared.interruption.hook());
    shared.open(py, || builder.open())
}

/// Where it is not waited for any more, nothing of it stays.
pub(super) fn open_aside(
    monitor: Py<Monitor>,
    py: Python<'_>,
    settings: &Settings,
) -> PyResult<Pending> {
    let shared = &monitor.get().shared;
    shared.check_unopened(py)?;
    let interruption = shared.interruption.clone();
    interruption.restart();
    monitor.get().name(settings);
    // The thread that waits is none of Python's, which may end meanwhile.
    interruption.set_aside(true);
    let builder = settings.builder.clone().interruption(interruption.hook());
    Ok(Pending::new(async move {
        let mut unwanted = Unwanted(Some(&interruption));
        let opened = tokio::task::spawn_blocking(|| builder.open()).await;
        unwanted.0 = None;
        interruption.set_aside(false);
        let answer: Answer = Box::new(move |py| put(monitor.get(), py, opened));
        answer
    }))
}

impl Monitor {
    fn name(&self, settings: &Settings) {
        let mut endpoint = self.endpoint.lock().unwrap_or_else(PoisonError::into_inner);
        *endpoint = Some(settings.endpoint.clone());
    }
}

fn put(
    monitor: &Monitor,
    py: Python<'_>,
    opened: Result<Result<hostap_ctrl::Monitor, Error>, tokio::task::JoinError>,
) -> PyResult<Py<PyAny>> {
    let shared = &monitor.shared;
    let opened = opened.map_err(|error| std::io::Error::other(error.to_string()))?;
    shared.put(py, opened.map_err(|error| shared.interruption.exception(py, &error))?)?;
    Ok(py.None())
}

/// Ends the wait when it is dropped before its time.
struct Unwanted<'i>(Option<&'i Interruption>);

impl Drop for Unwanted<'_> {
    fn drop(&mut self) {
        if let Some(interruption) = self.0 {
            interruption.stop();
        }
    }
}
