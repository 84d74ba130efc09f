//! The runtime that whole tasks run on: one for a process, with one thread, started on first use.
//!
//! Not that of the crate pyo3-async-runtimes: that one is there for good, so that a child of
//! `fork()` would wait for a thread that only its parent has; it hands each result over through yet
//! another thread; a cancelled task ends some time later; and it knows no blocking callers.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::runtime::{Builder, Handle, Runtime};

/// How long the interpreter's end waits for what is being undone.
const FAREWELL: Duration = Duration::from_secs(1);

struct Running {
    runtime: Runtime,
    /// The process whose thread it is.
    process: u32,
}

/// Only taken while attached to the interpreter, and not detached from it meanwhile: so nobody
/// holds it when Python forks.
static RUNNING: Mutex<Option<Running>> = Mutex::new(None);

/// The process's runtime.
pub(crate) fn handle(py: Python<'_>) -> PyResult<Handle> {
    let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
    let process = std::process::id();
    if let Some(of_here) = running.as_ref().filter(|running| running.process == process) {
        return Ok(of_here.runtime.handle().clone());
    }
    // Its thread stayed in the parent, where it would be waited for.
    std::mem::forget(running.take());
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name("wpa_supplicant")
        .enable_all()
        .build()?;
    let handle = runtime.handle().clone();
    *running = Some(Running { runtime, process });
    drop(running);
    // Before the interpreter's end: a thread that speaks to it later never comes back.
    let farewell = pyo3::wrap_pyfunction!(shut_down, py)?;
    py.import("atexit")?.call_method1("register", (farewell,))?;
    Ok(handle)
}

/// Ends the runtime; what runs on it is dropped, and so undone.
#[pyfunction(name = "_shut_down")]
fn shut_down(py: Python<'_>) {
    let running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner).take();
    let Some(running) = running else { return };
    if running.process == std::process::id() {
        py.detach(|| running.runtime.shutdown_timeout(FAREWELL));
    } else {
        std::mem::forget(running);
    }
}

/// Why nothing can be waited for here, if so.
pub(crate) fn check_thread() -> PyResult<()> {
    match Handle::try_current() {
        Ok(_) => Err(PyRuntimeError::new_err("tasks can't be waited for inside of another task")),
        Err(_) => Ok(()),
    }
}
