//! The values of an event's fields as Python objects.

use hostap_ctrl::event::{Elements, FieldValue};
use hostap_ctrl::value::MacAddress;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyList, PyString};

use super::table::Ready;
use crate::calls::call;
use crate::serializer::SECRET;
use crate::text::to_str;

/// Puts fields into the `__dict__` of an object; the first failure ends it.
pub(super) struct Filling<'r, 'py> {
    ready: &'r Ready,
    attributes: &'r Bound<'py, PyDict>,
    position: usize,
    result: PyResult<()>,
}

impl<'r, 'py> Filling<'r, 'py> {
    pub(super) fn new(ready: &'r Ready, attributes: &'r Bound<'py, PyDict>) -> Self {
        Self { ready, attributes, position: 0, result: Ok(()) }
    }

    pub(super) fn add(&mut self, name: &str, value: FieldValue<'_>) {
        if self.result.is_ok() {
            self.result = self.set(name, value);
        }
    }

    pub(super) fn end(self) -> PyResult<()> {
        self.result
    }

    fn set(&mut self, name: &str, value: FieldValue<'_>) -> PyResult<()> {
        let py = self.attributes.py();
        match self.ready.next(&mut self.position, name) {
            Some((attribute, element)) => {
                self.attributes.set_item(attribute, object(py, value, element)?)
            }
            // Table and crate are made of the same: never.
            None => self.attributes.set_item(name, object(py, value, None)?),
        }
    }
}

fn object<'py>(
    py: Python<'py>,
    value: FieldValue<'_>,
    element: Option<&Ready>,
) -> PyResult<Bound<'py, PyAny>> {
    let text = match value {
        FieldValue::Integer(number) => return Ok(number.into_pyobject(py)?.into_any()),
        FieldValue::Unsigned(number) => return Ok(number.into_pyobject(py)?.into_any()),
        FieldValue::HexNumber(number) => return Ok(number.value().into_pyobject(py)?.into_any()),
        FieldValue::Binary(bits) => return Ok(bits.value().into_pyobject(py)?.into_any()),
        FieldValue::Flag(_) => return Ok(PyBool::new(py, true).to_owned().into_any()),
        FieldValue::HexBytes(bytes) => return Ok(PyBytes::new(py, &bytes.to_vec()).into_any()),
        FieldValue::List(elements) => return list(py, elements, element),
        FieldValue::Secret(secret) => return self::secret(py, secret.reveal().as_bytes()),
        FieldValue::Text(text) => to_str(py, text.as_bytes())?,
        FieldValue::Encoded(text) if !text.encoded().as_bytes().contains(&b'\\') => {
            to_str(py, text.encoded().as_bytes())?
        }
        FieldValue::Encoded(text) => to_str(py, &text.decode().collect::<Vec<u8>>())?,
        FieldValue::Escaped(text) => to_str(py, &text.decode().collect::<Vec<u8>>())?,
        FieldValue::Mac(address) => mac(py, address),
        FieldValue::Uuid(uuid) => PyString::new(py, &uuid.to_string()),
        FieldValue::DeviceType(kind) => PyString::new(py, &kind.to_string()),
        FieldValue::Ipv4(address) => PyString::new(py, &address.to_string()),
        other => to_str(py, other.wire_text().unwrap_or_default().as_bytes())?,
    };
    Ok(text.into_any())
}

/// The address in hex: most events have one, and a formatter takes a third of an event's time.
fn mac<'py>(py: Python<'py>, address: MacAddress) -> Bound<'py, PyString> {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = [b':'; 17];
    for (pair, octet) in text.chunks_mut(3).zip(address.octets()) {
        pair[0] = DIGITS[usize::from(octet >> 4)];
        pair[1] = DIGITS[usize::from(octet & 15)];
    }
    PyString::new(py, &String::from_utf8_lossy(&text))
}

fn secret<'py>(py: Python<'py>, text: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    call(SECRET.get(py)?, (to_str(py, text)?,), None)
}

/// A list with an object for each element.
fn list<'py>(
    py: Python<'py>,
    elements: Elements<'_>,
    ready: Option<&Ready>,
) -> PyResult<Bound<'py, PyAny>> {
    let list = PyList::empty(py);
    if let Some(ready) = ready {
        let mut growing = Growing { list: &list, ready, last: None };
        let mut result = Ok(());
        elements.for_each_field(&mut |number, name, value| {
            if result.is_ok() {
                result = growing.add(number, name, value);
            }
        });
        result?;
    }
    Ok(list.into_any())
}

struct Growing<'r, 'py> {
    list: &'r Bound<'py, PyList>,
    ready: &'r Ready,
    /// The number of the last element, its `__dict__`, and where its next field is.
    last: Option<(usize, Bound<'py, PyDict>, usize)>,
}

impl Growing<'_, '_> {
    fn add(&mut self, number: usize, name: &str, value: FieldValue<'_>) -> PyResult<()> {
        let (attributes, position) = match self.last.take() {
            Some((last, attributes, position)) if last == number => (attributes, position),
            _ => {
                let (object, attributes) = self.ready.object(self.list.py())?;
                self.list.append(object)?;
                (attributes, 0)
            }
        };
        let mut filling = Filling { position, ..Filling::new(self.ready, &attributes) };
        filling.set(name, value)?;
        let position = filling.position;
        self.last = Some((number, attributes, position));
        Ok(())
    }
}
