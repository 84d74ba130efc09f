//! Calls of Python code, in which the interpreter may end the thread: see [`crate::halting`].
//!
//! Clippy refuses PyO3's own calls in this crate (`clippy.toml`). Not covered is Python code that runs
//! without a call: `__index__` and `__float__` of arguments, finalisers that the collector runs.

use pyo3::BoundObject;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};

use crate::halting::halting;

mod unwinding {
    use pyo3::ffi::PyObject;

    // PyO3 declares them as functions that never unwind.
    unsafe extern "C-unwind" {
        pub(super) fn PyObject_Call(
            callable: *mut PyObject,
            arguments: *mut PyObject,
            keywords: *mut PyObject,
        ) -> *mut PyObject;
        pub(super) fn PyImport_Import(name: *mut PyObject) -> *mut PyObject;
    }
}

/// Calls what may be written in Python.
pub(crate) fn call<'py, A>(
    callable: &Bound<'py, PyAny>,
    arguments: A,
    keywords: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>>
where
    A: IntoPyObject<'py, Target = PyTuple>,
{
    let py = callable.py();
    let arguments = arguments.into_pyobject(py).map_err(Into::into)?.into_bound();
    let keywords = keywords.map_or(std::ptr::null_mut(), Bound::as_ptr);
    let (callable, arguments) = (callable.as_ptr(), arguments.as_ptr());
    // SAFETY: all three are objects that are borrowed for longer than the call, a tuple and a
    // dictionary or null where it asks for them, and `py` tells that the interpreter is held.
    let given = halting(|| unsafe { unwinding::PyObject_Call(callable, arguments, keywords) });
    // SAFETY: the function gives a new reference, or null with an exception set.
    unsafe { Bound::from_owned_ptr_or_err(py, given) }
}

/// Calls a method that may be written in Python.
pub(crate) fn call_method<'py, A>(
    object: &Bound<'py, PyAny>,
    name: &str,
    arguments: A,
) -> PyResult<Bound<'py, PyAny>>
where
    A: IntoPyObject<'py, Target = PyTuple>,
{
    call(&object.getattr(name)?, arguments, None)
}

/// A module, imported where it was not yet.
pub(crate) fn import<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    let name = PyString::new(py, name);
    let borrowed = name.as_ptr();
    // SAFETY: it is a string that is borrowed for longer than the call, and `py` tells that the
    // interpreter is held.
    let given = halting(|| unsafe { unwinding::PyImport_Import(borrowed) });
    // SAFETY: the function gives a new reference, or null with an exception set.
    unsafe { Bound::from_owned_ptr_or_err(py, given) }
}

/// A class of a module.
pub(crate) fn class<'py>(
    py: Python<'py>,
    module: &str,
    name: &str,
) -> PyResult<Bound<'py, PyType>> {
    Ok(import(py, module)?.getattr(name)?.cast_into()?)
}

/// What is looked up when it is first used, and remembered. Unlike in the cell's own functions, the
/// look-up does not hold the cell: a thread that halts meanwhile keeps it from nobody.
pub(crate) fn once<'a, 'py, T>(
    cell: &'a PyOnceLock<T>,
    py: Python<'py>,
    look_up: impl FnOnce() -> PyResult<T>,
) -> PyResult<&'a T> {
    if let Some(known) = cell.get(py) {
        return Ok(known);
    }
    let found = look_up()?;
    Ok(cell.get_or_init(py, || found))
}

/// A class that is imported when it is first used.
pub(crate) struct Class {
    module: &'static str,
    name: &'static str,
    class: PyOnceLock<Py<PyType>>,
}

impl Class {
    pub(crate) const fn new(module: &'static str, name: &'static str) -> Self {
        Self { module, name, class: PyOnceLock::new() }
    }

    pub(crate) fn get<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyType>> {
        let look_up = || class(py, self.module, self.name).map(Bound::unbind);
        Ok(once(&self.class, py, look_up)?.bind(py))
    }
}
