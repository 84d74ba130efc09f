//! Makes the objects of `wpa_supplicant.replies`.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyList, PyString, PyType};

use super::Kind;
use crate::calls::{import, once};
use crate::serializer::{fill, new_object, record_of};

/// The class of replies of this kind.
fn class<'py>(py: Python<'py>, kind: Kind) -> PyResult<Bound<'py, PyType>> {
    static MODULE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let look_up = || import(py, "wpa_supplicant.replies").map(Bound::unbind);
    let module = once(&MODULE, py, look_up)?.bind(py);
    Ok(module.getattr(kind.name())?.cast_into()?)
}

/// An object for this reply, of which `value` is what it serialised to.
pub(super) fn reply<'py>(
    py: Python<'py>,
    kind: Kind,
    text: &[u8],
    value: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let class = class(py, kind)?;
    let (object, attributes) = new_object(&class)?;
    if let Some(value) = value {
        if let Some(item) = class.getattr_opt("_items")? {
            items(&attributes, &item, value)?;
        } else if let Some(inner) = class.getattr_opt("_single")? {
            let value = match inner.cast::<PyType>() {
                Ok(inner) => record_of(inner, value)?,
                Err(_) => value.clone(),
            };
            attributes.set_item("value", value)?;
        } else if let Ok(map) = value.cast::<PyDict>() {
            fill(&class, &attributes, map)?;
        }
    }
    let odd = super::odd::lines(kind, text);
    if !odd.is_empty() {
        let odd: PyResult<Vec<_>> = odd.iter().map(|line| crate::text::to_str(py, line)).collect();
        attributes.set_item("_odd", odd?)?;
    }
    attributes.set_item("_raw", PyBytes::new(py, text))?;
    Ok(object)
}

/// The entries of a list; where they are records, texts are rows of another form.
fn items<'py>(
    attributes: &Bound<'py, PyDict>,
    item: &Bound<'py, PyAny>,
    value: &Bound<'py, PyAny>,
) -> PyResult<()> {
    let Ok(class) = item.cast::<PyType>() else { return attributes.set_item("items", value) };
    let py = attributes.py();
    let (items, odd) = (PyList::empty(py), PyList::empty(py));
    for entry in value.try_iter()? {
        let entry = entry?;
        match entry.is_instance_of::<PyString>() {
            true => odd.append(entry)?,
            false => items.append(record_of(class, &entry)?)?,
        }
    }
    attributes.set_item("items", items)?;
    if !odd.is_empty() {
        attributes.set_item("_odd", odd)?;
    }
    Ok(())
}
