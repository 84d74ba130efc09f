//! Objects with attributes, of classes derived from `wpa_supplicant._record.Record`.
//!
//! A class says by three tables, each of which may be missing, how it is filled from a map:
//!
//! - `_names`: attributes for keys that are written otherwise, `{"multi-link": "multi_link"}`;
//! - `_nested`: the classes of attributes that are records or lists of records;
//! - `_keys`: all attributes it has. Then other keys go into the attribute `other`, a `dict`, and
//!   are `Secret` there if the class has a true `_secret_other`.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString, PyTuple, PyType};
use serde::Serialize;

use super::{secret, to_python};

/// An object of this class with the entries of this value, which serialises as a map.
pub(crate) fn record<'py, T>(
    py: Python<'py>,
    module: &str,
    class: &str,
    value: &T,
) -> PyResult<Bound<'py, PyAny>>
where
    T: Serialize + ?Sized,
{
    let class = py.import(module)?.getattr(class)?.cast_into::<PyType>()?;
    record_of(&class, &to_python(py, value)?)
}

/// An object of this class for a `dict`, a list of them for a list; anything else as it is.
pub(crate) fn record_of<'py>(
    class: &Bound<'py, PyType>,
    value: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    if let Ok(map) = value.cast::<PyDict>() {
        return of_map(class, map);
    }
    if let Ok(list) = value.cast::<PyList>() {
        let made: PyResult<Vec<_>> = list.iter().map(|item| record_of(class, &item)).collect();
        return Ok(PyList::new(class.py(), made?)?.into_any());
    }
    Ok(value.clone())
}

fn table<'py>(class: &Bound<'py, PyType>, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    class.getattr_opt(name)
}

fn of_map<'py>(
    class: &Bound<'py, PyType>,
    map: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = class.py();
    let object = class.call_method1("__new__", (class,))?;
    let attributes = object.getattr("__dict__")?.cast_into::<PyDict>()?;
    let names = table(class, "_names")?;
    let nested = table(class, "_nested")?;
    let keys = table(class, "_keys")?;
    let hidden = match table(class, "_secret_other")? {
        Some(hidden) => hidden.is_truthy()?,
        None => false,
    };
    let other = PyDict::new(py);
    for (key, value) in map.iter() {
        let name = match &names {
            Some(names) => names.call_method1("get", (&key, &key))?,
            None => key.clone(),
        };
        let known = keys.as_ref().is_none_or(|keys| keys.contains(&name).unwrap_or(false));
        if known {
            if value.is_none() {
                continue;
            }
            let class = match &nested {
                Some(nested) => nested.call_method1("get", (&name,))?,
                None => py.None().into_bound(py),
            };
            match class.cast::<PyType>() {
                Ok(class) => attributes.set_item(name, record_of(class, &value)?)?,
                Err(_) => attributes.set_item(name, value)?,
            }
        } else if key.cast::<PyString>().is_ok_and(|key| key == "other") {
            others(&other, &value, hidden)?;
        } else {
            put(&other, &key, &value, hidden)?;
        }
    }
    if !other.is_empty() {
        attributes.set_item("other", other)?;
    }
    Ok(object)
}

/// Takes over what a map has as its own `other`: pairs, or a `dict`.
fn others<'py>(
    other: &Bound<'py, PyDict>,
    value: &Bound<'py, PyAny>,
    hidden: bool,
) -> PyResult<()> {
    if let Ok(map) = value.cast::<PyDict>() {
        return map.iter().try_for_each(|(key, value)| put(other, &key, &value, hidden));
    }
    for pair in value.try_iter()? {
        let pair = pair?.cast_into::<PyTuple>()?;
        put(other, &pair.get_item(0)?, &pair.get_item(1)?, hidden)?;
    }
    Ok(())
}

/// The first value of a key stays, as in the daemon's clients.
fn put<'py>(
    other: &Bound<'py, PyDict>,
    key: &Bound<'py, PyAny>,
    value: &Bound<'py, PyAny>,
    hidden: bool,
) -> PyResult<()> {
    match (other.contains(key)?, hidden) {
        (true, _) => Ok(()),
        (false, true) => other.set_item(key, secret(value)?),
        (false, false) => other.set_item(key, value),
    }
}
