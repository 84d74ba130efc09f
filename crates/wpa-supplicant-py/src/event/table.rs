//! The Python classes of the events: made ready once, when the first event of a kind comes.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyType};

use crate::calls::import;
use crate::serializer::new_object;

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
        let module = import(py, &format!("wpa_supplicant.events.{}", class.module))?;
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
