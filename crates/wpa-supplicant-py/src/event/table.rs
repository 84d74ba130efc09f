//! The Python classes of the events: made ready once, when the first event of a kind comes.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyType};

/// `object.__new__`
static NEW: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

/// What the generated table says about a class.
pub(super) struct Class {
    /// The module in `wpa_supplicant.events`.
    pub(super) module: &'static str,
    /// The name in it.
    pub(super) name: &'static str,
    /// The fields in the order in which the crate visits them.
    pub(super) fields: &'static [Field],
}

/// What it says about a field.
pub(super) struct Field {
    wire: &'static str,
    attribute: &'static str,
    element: Option<&'static Class>,
}

impl Field {
    pub(super) const fn new(name: &'static str) -> Self {
        Self { wire: name, attribute: name, element: None }
    }

    /// The name on the wire is none in Python.
    pub(super) const fn renamed(wire: &'static str, attribute: &'static str) -> Self {
        Self { wire, attribute, element: None }
    }

    pub(super) const fn list(name: &'static str, element: &'static Class) -> Self {
        Self { wire: name, attribute: name, element: Some(element) }
    }
}

/// A class that was imported.
pub(super) struct Ready {
    class: Py<PyType>,
    names: Vec<Name>,
}

struct Name {
    wire: &'static str,
    attribute: Py<PyString>,
    element: Option<Ready>,
}

impl Ready {
    pub(super) fn import(py: Python<'_>, class: &Class) -> PyResult<Self> {
        let module = py.import(format!("wpa_supplicant.events.{}", class.module))?;
        let names = class.fields.iter().map(|field| {
            Ok(Name {
                wire: field.wire,
                attribute: PyString::intern(py, field.attribute).unbind(),
                element: field.element.map(|element| Self::import(py, element)).transpose()?,
            })
        });
        Ok(Self {
            class: module.getattr(class.name)?.cast_into::<PyType>()?.unbind(),
            names: names.collect::<PyResult<_>>()?,
        })
    }

    pub(super) fn class<'py>(&self, py: Python<'py>) -> &Bound<'py, PyType> {
        self.class.bind(py)
    }

    /// A new object and its `__dict__`.
    pub(super) fn object<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyDict>)> {
        new_object(self.class(py))
    }

    /// What the field is called that comes next, if its name on the wire is this: fields come in
    /// the order of the table, without those that are absent.
    pub(super) fn next(
        &self,
        position: &mut usize,
        wire: &str,
    ) -> Option<(&Py<PyString>, Option<&Ready>)> {
        let rest = self.names.get(*position..)?;
        let found = rest.iter().position(|name| name.wire == wire)?;
        *position += found + 1;
        rest.get(found).map(|name| (&name.attribute, name.element.as_ref()))
    }
}

/// A new object of a class, whose `__init__` is not called, and its `__dict__`.
pub(super) fn new_object<'py>(
    class: &Bound<'py, PyType>,
) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyDict>)> {
    let py = class.py();
    let make = || PyResult::Ok(py.get_type::<PyAny>().getattr("__new__")?.unbind());
    let new = NEW.get_or_try_init(py, make)?.bind(py);
    let object = new.call1((class,))?;
    let attributes = object.getattr(pyo3::intern!(py, "__dict__"))?.cast_into::<PyDict>()?;
    Ok((object, attributes))
}
