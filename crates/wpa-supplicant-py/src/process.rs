//! Children of `fork()`: which process this is, and locks that are sound in a child.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::calls::{call, import};
use crate::exit::Opening;

/// Kept by Python, which calls [`forked`]: asking the system each time would cost.
static PROCESS: AtomicU32 = AtomicU32::new(0);

/// This process.
#[inline]
pub(crate) fn current() -> u32 {
    match PROCESS.load(Ordering::Relaxed) {
        0 => ask(),
        process => process,
    }
}

/// This process, as the system knows it.
pub(crate) fn ask() -> u32 {
    let process = std::process::id();
    PROCESS.store(process, Ordering::Relaxed);
    process
}

/// Whether Python would run signal handlers in this thread, and runs the interpreter's end in it.
pub(crate) fn is_main_thread() -> bool {
    rustix::thread::gettid() == rustix::process::getpid()
}

/// Python calls it first of all in a child.
#[pyfunction]
fn forked() {
    ask();
    Opening::forget_all();
}

/// For the start of the module.
pub(crate) fn register(py: Python<'_>) -> PyResult<()> {
    let hooks = PyDict::new(py);
    hooks.set_item("after_in_child", pyo3::wrap_pyfunction!(forked, py)?)?;
    call(&import(py, "os")?.getattr("register_at_fork")?, (), Some(&hooks)).map(drop)
}

/// A lock that is held for moments only, but without the interpreter's: so a process may be forked
/// while another thread has it, which does not exist in the child and never gives it back there.
pub(crate) struct ForkLock<T> {
    value: Mutex<T>,
    /// The process in which it is known that somebody gives it back.
    process: AtomicU32,
}

impl<T> ForkLock<T> {
    pub(crate) fn new(value: T) -> Self {
        Self { value: Mutex::new(value), process: AtomicU32::new(ask()) }
    }

    /// `None` if it was held at the fork. `inherit` is for the first who has it in a child.
    #[inline]
    pub(crate) fn lock(&self, inherit: impl FnOnce(&mut T)) -> Option<MutexGuard<'_, T>> {
        let process = current();
        if self.process.load(Ordering::Relaxed) == process {
            return Some(self.value.lock().unwrap_or_else(PoisonError::into_inner));
        }
        self.lock_inherited(process, inherit)
    }

    #[cold]
    fn lock_inherited(
        &self,
        process: u32,
        inherit: impl FnOnce(&mut T),
    ) -> Option<MutexGuard<'_, T>> {
        // Another thread of the child may be here as well, for a moment.
        const TRIES: u32 = 50;
        for _ in 0..TRIES {
            let mut value = match self.value.try_lock() {
                Ok(value) => value,
                Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
                Err(TryLockError::WouldBlock) => {
                    std::thread::sleep(Duration::from_millis(1));
                    continue;
                }
            };
            if self.process.load(Ordering::Relaxed) != process {
                inherit(&mut value);
                self.process.store(process, Ordering::Relaxed);
            }
            return Some(value);
        }
        None
    }
}
