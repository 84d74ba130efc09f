//! Threads that still run when the interpreter ends: they go no further, as CPython 3.14 has it.
//! Before, it ends them by `pthread_exit` when they want to go on with Python, which unwinds frames
//! that Rust forbids to unwind; and once it is gone, it is not to be asked for.

use std::thread;

use pyo3::exceptions::PyBaseException;
use pyo3::prelude::*;

use crate::runtime::is_left_behind;

/// What a thread meets that is unwound.
struct Halt;

impl Drop for Halt {
    fn drop(&mut self) {
        halt()
    }
}

/// For the rest of the time; detached from the interpreter.
pub(crate) fn halt() -> ! {
    loop {
        thread::park();
    }
}

/// Has `function` do what may unwind. Nothing that is to be dropped may stand between the two.
pub(crate) fn halting<T>(function: impl FnOnce() -> T) -> T {
    let halt = Halt;
    let given = function();
    std::mem::forget(halt);
    given
}

/// `Python::attach` for threads that may outlive the interpreter. `None` in the thread that ends it,
/// within a finaliser.
pub(crate) fn attach<T>(function: impl FnOnce(Python<'_>) -> T) -> Option<T> {
    let given = Python::try_attach(function);
    if given.is_none() && is_left_behind() {
        halt();
    }
    given
}

/// The exception itself. PyO3 makes it when something is first asked of it, and leaves the interpreter
/// to do so: there may be none to come back to.
#[expect(clippy::disallowed_methods, reason = "it is made already")]
pub(crate) fn value(py: Python<'_>, raised: PyErr) -> Bound<'_, PyBaseException> {
    raised.restore(py);
    PyErr::fetch(py).into_value(py).into_bound(py)
}
