//! Objects with attributes, of classes derived from `wpa_supplicant._record.Record`.
//!
//! A class says by three tables, each of which may be missing, how it is filled from a map:
//!
//! - `_names`: the attribute for each key, `{"multi-link": "multi_link"}`. Other keys go into the
//!   attribute `other`, a `dict`. Without this table all keys are attributes.
//! - `_nested`: the classes of attributes that are records or lists of records;
//! - `_parts`: attributes that are records, the keys of which stand in the same map.
//!
//! Keys are a stranger's: what stands where a record should be goes into `other` as well.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList, PyType};

use crate::calls::{call, call_method, once};

/// A new object of a class, whose `__init__` is not called, and its `__dict__`.
pub(crate) fn new_object<'py>(
    class: &Bound<'py, PyType>,
) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyDict>)> {
    /// `object.__new__`
    static NEW: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let py = class.py();
    let new = once(&NEW, py, || Ok(py.get_type::<PyAny>().getattr("__new__")?.unbind()))?;
    let object = call(new.bind(py), (class,), None)?;
    let attributes = object.getattr(pyo3::intern!(py, "__dict__"))?.cast_into::<PyDict>()?;
    Ok((object, attributes))
}

/// An object of this class for a `dict`, a list of them for a list; anything else as it is.
pub(crate) fn record_of<'py>(
    class: &Bound<'py, PyType>,
    value: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    if let Ok(map) = value.cast::<PyDict>() {
        let (object, attributes) = new_object(class)?;
        fill(class, &attributes, map)?;
        return Ok(object);
    }
    if let Ok(list) = value.cast::<PyList>() {
        let made: PyResult<Vec<_>> = list.iter().map(|item| record_of(class, &item)).collect();
        return Ok(PyList::new(class.py(), made?)?.into_any());
    }
    Ok(value.clone())
}

fn table<'py>(class: &Bound<'py, PyType>, name: &str) -> PyResult<Option<Bound<'py, PyDict>>> {
    Ok(class.getattr_opt(name)?.map(Bound::cast_into::<PyDict>).transpose()?)
}

/// Fills the attributes of an object of this class.
pub(crate) fn fill<'py>(
    class: &Bound<'py, PyType>,
    attributes: &Bound<'py, PyDict>,
    map: &Bound<'py, PyDict>,
) -> PyResult<()> {
    let py = class.py();
    let names = table(class, "_names")?;
    let nested = table(class, "_nested")?;
    let parts = parts(class)?;
    let other = PyDict::new(py);
    for (key, value) in map.iter() {
        let name = match &names {
            Some(names) => names.get_item(&key)?,
            None => Some(key.clone()),
        };
        let Some(name) = name else {
            match parts.iter().find(|part| part.names.contains(&key).unwrap_or(false)) {
                Some(part) => part.map.set_item(key, value)?,
                None => put(&other, &key, &value)?,
            }
            continue;
        };
        let inner = match &nested {
            Some(nested) => nested.get_item(&name)?,
            None => None,
        };
        match inner.as_ref().map(|inner| inner.cast::<PyType>()) {
            _ if value.is_none() => {}
            Some(Ok(_)) if !is_container(&value) => put(&other, &key, &value)?,
            Some(Ok(inner)) => attributes.set_item(name, record_of(inner, &value)?)?,
            _ => attributes.set_item(name, value)?,
        }
    }
    for Part { attribute, class, map, .. } in parts {
        if !map.is_empty() {
            let part = record_of(&class, &map)?;
            // What it could not read belongs to the whole.
            let strange = call_method(&part.getattr("__dict__")?, "pop", ("other", py.None()))?;
            if let Ok(strange) = strange.cast::<PyDict>() {
                strange.iter().try_for_each(|(key, value)| put(&other, &key, &value))?;
            }
            attributes.set_item(attribute, part)?;
        }
    }
    if !other.is_empty() {
        attributes.set_item("other", other)?;
    }
    Ok(())
}

/// An attribute of which the keys stand beside the others.
struct Part<'py> {
    attribute: Bound<'py, PyAny>,
    class: Bound<'py, PyType>,
    names: Bound<'py, PyDict>,
    map: Bound<'py, PyDict>,
}

fn parts<'py>(class: &Bound<'py, PyType>) -> PyResult<Vec<Part<'py>>> {
    let mut parts = Vec::new();
    if let Some(table) = table(class, "_parts")? {
        for (attribute, class) in table.iter() {
            let class = class.cast_into::<PyType>()?;
            let names = self::table(&class, "_names")?.unwrap_or_else(|| PyDict::new(class.py()));
            parts.push(Part { attribute, map: PyDict::new(class.py()), names, class });
        }
    }
    Ok(parts)
}

fn is_container(value: &Bound<'_, PyAny>) -> bool {
    value.is_instance_of::<PyDict>() || value.is_instance_of::<PyList>()
}

/// Keeps what has no attribute. A map may have such things as `other` already: a `dict`, or a list
/// of pairs. The first value of a key stays.
fn put<'py>(
    other: &Bound<'py, PyDict>,
    key: &Bound<'py, PyAny>,
    value: &Bound<'py, PyAny>,
) -> PyResult<()> {
    let own = is_container(value) && key.eq("other")?;
    if let (true, Ok(map)) = (own, value.cast::<PyDict>()) {
        return map.iter().try_for_each(|(key, value)| put(other, &key, &value));
    }
    if own {
        for pair in value.try_iter()? {
            let pair = pair?;
            put(other, &pair.get_item(0)?, &pair.get_item(1)?)?;
        }
        return Ok(());
    }
    if !other.contains(key)? && !value.is_none() {
        other.set_item(key, value)?;
    }
    Ok(())
}
