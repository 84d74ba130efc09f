//! Lists, tuples and dictionaries.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use serde::ser::{self, Serialize};

use super::{Failure, Made, Values};

/// A list or a tuple that is being filled.
pub(super) struct Items<'py> {
    values: Values<'py>,
    items: Vec<Bound<'py, PyAny>>,
    tuple: bool,
}

impl<'py> Items<'py> {
    pub(super) const fn new(values: Values<'py>, tuple: bool) -> Self {
        Self { values, items: Vec::new(), tuple }
    }

    fn add<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failure> {
        self.items.push(value.serialize(self.values)?.object);
        Ok(())
    }

    fn finish(self) -> Result<Made<'py>, Failure> {
        let py = self.values.py;
        let object = match self.tuple {
            true => PyTuple::new(py, self.items)?.into_any(),
            false => PyList::new(py, self.items)?.into_any(),
        };
        Ok(Made { object, unread: false })
    }
}

/// A dictionary that is being filled.
pub(super) struct Map<'py> {
    values: Values<'py>,
    dict: Bound<'py, PyDict>,
    /// What could not be read.
    other: Option<Bound<'py, PyDict>>,
    key: Option<Bound<'py, PyAny>>,
    /// The struct's name; nothing for maps.
    name: &'static str,
}

impl<'py> Map<'py> {
    pub(super) fn new(values: Values<'py>, name: &'static str) -> Self {
        Self { values, dict: PyDict::new(values.py), other: None, key: None, name }
    }

    fn add<T: Serialize + ?Sized>(
        &mut self,
        key: impl IntoPyObject<'py>,
        value: &T,
    ) -> Result<(), Failure> {
        let made = value.serialize(self.values)?;
        let key = self.values.made(key)?.object;
        if made.unread {
            return self.other().set_item_once(&key, &made.object);
        }
        // A stranger's key may be one that stands for something else: that has a value of its own.
        if let Some(earlier) = self.dict.get_item(&key)? {
            let late =
                made.object.is_instance_of::<PyList>() || made.object.is_instance_of::<PyDict>();
            if !late {
                return self.other().set_item_once(&key, &made.object);
            }
            self.other().set_item_once(&key, &earlier)?;
        }
        Ok(self.dict.set_item(key, made.object)?)
    }

    fn other(&mut self) -> &Bound<'py, PyDict> {
        self.other.get_or_insert_with(|| PyDict::new(self.values.py))
    }

    fn finish(self) -> Result<Made<'py>, Failure> {
        if self.name == "Duration" {
            let part = |name: &str| self.dict.as_any().get_item(name)?.extract::<f64>();
            return self.values.made(part("secs")? + part("nanos")? / 1e9);
        }
        if let Some(other) = self.other {
            // A map may have a list of pairs of its own there: what could not be read is before it.
            if let Some(known) = self.dict.get_item("other")? {
                match known.cast::<PyList>() {
                    Ok(known) => {
                        for pair in known.iter() {
                            other.set_item_once(&pair.get_item(0)?, &pair.get_item(1)?)?;
                        }
                    }
                    Err(_) => other
                        .set_item_once("other".into_pyobject(self.values.py)?.as_any(), &known)?,
                }
            }
            self.dict.set_item("other", other)?;
        }
        Ok(Made { object: self.dict.into_any(), unread: false })
    }
}

/// A dictionary in which the first value of a key stays.
trait SetOnce<'py> {
    fn set_item_once(
        &self,
        key: &Bound<'py, PyAny>,
        value: &Bound<'py, PyAny>,
    ) -> Result<(), Failure>;
}

impl<'py> SetOnce<'py> for Bound<'py, PyDict> {
    fn set_item_once(
        &self,
        key: &Bound<'py, PyAny>,
        value: &Bound<'py, PyAny>,
    ) -> Result<(), Failure> {
        match self.contains(key)? {
            true => Ok(()),
            false => Ok(self.set_item(key, value)?),
        }
    }
}

/// The content of an enumeration's variant.
pub(super) struct Variant<C> {
    pub(super) name: &'static str,
    pub(super) content: C,
}

fn under<'py>(py: Python<'py>, name: &str, made: Made<'py>) -> Result<Made<'py>, Failure> {
    let dict = PyDict::new(py);
    dict.set_item(name, made.object)?;
    Ok(Made { object: dict.into_any(), unread: false })
}

macro_rules! items {
    ($($trait:ident $method:ident)*) => {$(
        impl<'py> ser::$trait for Items<'py> {
            type Ok = Made<'py>;
            type Error = Failure;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failure> {
                self.add(value)
            }

            fn end(self) -> Result<Made<'py>, Failure> {
                self.finish()
            }
        }
    )*};
}

items! {
    SerializeSeq serialize_element
    SerializeTuple serialize_element
    SerializeTupleStruct serialize_field
}

impl<'py> ser::SerializeTupleVariant for Variant<Items<'py>> {
    type Ok = Made<'py>;
    type Error = Failure;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failure> {
        self.content.add(value)
    }

    fn end(self) -> Result<Made<'py>, Failure> {
        under(self.content.values.py, self.name, self.content.finish()?)
    }
}

impl<'py> ser::SerializeMap for Map<'py> {
    type Ok = Made<'py>;
    type Error = Failure;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Failure> {
        self.key = Some(key.serialize(self.values)?.object);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failure> {
        match self.key.take() {
            Some(key) => self.add(key, value),
            None => Err(ser::Error::custom("a value without a key")),
        }
    }

    fn end(self) -> Result<Made<'py>, Failure> {
        self.finish()
    }
}

impl<'py> ser::SerializeStruct for Map<'py> {
    type Ok = Made<'py>;
    type Error = Failure;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Failure> {
        self.add(name, value)
    }

    fn end(self) -> Result<Made<'py>, Failure> {
        self.finish()
    }
}

impl<'py> ser::SerializeStructVariant for Variant<Map<'py>> {
    type Ok = Made<'py>;
    type Error = Failure;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Failure> {
        self.content.add(name, value)
    }

    fn end(self) -> Result<Made<'py>, Failure> {
        under(self.content.values.py, self.name, self.content.finish()?)
    }
}
