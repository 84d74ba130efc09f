//! Whatever runs ends with its Python object, and at the latest with the interpreter.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::calls::{call, import};
use crate::exit::{Opening, linger};
use crate::runtime;

/// Something with threads and sockets.
pub(super) trait Ends: Send + Sync {
    /// Ends it; returns when its threads are gone.
    fn end(&self);
}

static RUNNING: Mutex<Vec<Weak<dyn Ends>>> = Mutex::new(Vec::new());

/// Before something is started; kept until it is [remembered](remember).
pub(super) fn begin(py: Python<'_>) -> PyResult<Opening> {
    let left_behind = || {
        linger(py);
        runtime::ended()
    };
    Opening::begin(py).ok_or_else(left_behind)
}

/// Ends it when the interpreter exits, if nobody does before.
pub(super) fn remember<T: Ends + 'static>(running: &Arc<T>) {
    let mut all = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
    all.retain(|one| one.strong_count() > 0);
    let weak: Weak<T> = Arc::downgrade(running);
    all.push(weak);
}

/// Ends all that runs; at exit, after what threads have to do with it.
#[pyfunction]
pub(crate) fn _stop_all(py: Python<'_>) {
    let all = std::mem::take(&mut *RUNNING.lock().unwrap_or_else(PoisonError::into_inner));
    py.detach(|| all.iter().filter_map(Weak::upgrade).for_each(|running| running.end()));
}

/// The process that started something. Its forks have neither the threads nor the right to remove
/// the sockets.
#[derive(Debug)]
pub(super) struct Owner(u32);

impl Owner {
    pub(super) fn this() -> Self {
        Self(std::process::id())
    }

    pub(super) fn is_this(&self) -> bool {
        self.0 == std::process::id()
    }
}

/// A new temporary directory that only its owner can enter.
pub(super) fn temporary_directory(py: Python<'_>) -> PyResult<PathBuf> {
    let keywords = PyDict::new(py);
    keywords.set_item("prefix", "wpa_supplicant-")?;
    call(&import(py, "tempfile")?.getattr("mkdtemp")?, (), Some(&keywords))?.extract()
}
