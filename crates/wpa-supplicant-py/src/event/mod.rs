//! Events as Python objects.

mod classes;
mod table;
mod value;

use hostap_ctrl::event::{Event, EventKind, OwnedEvent};
use hostap_ctrl::message::Message;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyString};

use crate::calls::{self, once};
use crate::serializer::new_object;
use crate::text::{encoded, kind_of, to_str};
use classes::CLASSES;
use table::Ready;

/// The classes, each from the first event of its kind on.
static READY: [PyOnceLock<Ready>; CLASSES.len()] = [const { PyOnceLock::new() }; CLASSES.len()];

static UNKNOWN: calls::Class = calls::Class::new(BASE, "UnknownEvent");
static UNRECOGNISED: calls::Class = calls::Class::new(BASE, "UnrecognisedEvent");

/// Where the two classes are that no table has.
const BASE: &str = "wpa_supplicant.events._base";

/// Reads a message of a daemon as an event.
///
/// ``text`` is a datagram, with or without ``IFNAME=wlan0`` and a level such as ``<3>`` in front,
/// or the text of a message: ``str``, ``bytes`` or ``bytearray``. Whatever it holds, an event comes
/// back: :class:`~wpa_supplicant.events.UnknownEvent` for what is of no known kind,
/// :class:`~wpa_supplicant.events.UnrecognisedEvent` for a known kind in a form that is not known.
///
/// The text counts as it came, to its last character: several kinds end with a space, such as
/// ``CTRL-EVENT-SCAN-RESULTS ``, and are unknown when that was stripped off.
///
/// Raises ``TypeError`` for an argument of another type, and nothing else.
///
/// >>> import wpa_supplicant
/// >>> event = wpa_supplicant.parse_event(
/// ...     "<3>CTRL-EVENT-DISCONNECTED bssid=02:00:00:00:01:00 reason=3 locally_generated=1"
/// ... )
/// >>> event
/// Disconnected(bssid='02:00:00:00:01:00', reason=3, locally_generated=1, level=3)
/// >>> event.reason
/// 3
#[pyfunction]
pub(crate) fn parse_event<'py>(
    py: Python<'py>,
    text: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let datagram = datagram(text)?;
    object(py, Message::split(datagram.as_bytes()), &datagram)
}

/// The same for an event that was kept.
pub(crate) fn owned_event_object<'py>(
    py: Python<'py>,
    event: &OwnedEvent,
) -> PyResult<Bound<'py, PyAny>> {
    object(py, event.message(), &PyBytes::new(py, event.datagram()))
}

fn object<'py>(
    py: Python<'py>,
    message: Message<'_>,
    raw: &Bound<'py, PyBytes>,
) -> PyResult<Bound<'py, PyAny>> {
    let event = message.event();
    let (object, attributes) = match (event, event.kind()) {
        (Event::Unrecognised(_), Some(kind)) => unrecognised(py, kind, raw)?,
        (_, Some(kind)) => recognised(py, &event, kind, raw)?,
        (_, None) => {
            let (object, attributes) = new_object(UNKNOWN.get(py)?)?;
            attributes.set_item(pyo3::intern!(py, "raw"), raw)?;
            (object, attributes)
        }
    };
    if let Some(interface) = message.interface {
        attributes.set_item(pyo3::intern!(py, "interface"), to_str(py, interface)?)?;
    }
    if let Some(level) = message.level {
        attributes.set_item(pyo3::intern!(py, "level"), level)?;
    }
    Ok(object)
}

type Made<'py> = (Bound<'py, PyAny>, Bound<'py, PyDict>);

fn recognised<'py>(
    py: Python<'py>,
    event: &Event<'_>,
    kind: EventKind,
    raw: &Bound<'py, PyBytes>,
) -> PyResult<Made<'py>> {
    let number = kind as usize;
    let ready = once(&READY[number], py, || Ready::import(py, &CLASSES[number]))?;
    let (object, attributes) = ready.object(py)?;
    attributes.set_item(pyo3::intern!(py, "raw"), raw)?;
    let mut filling = value::Filling::new(ready, &attributes);
    event.for_each_field(&mut |name, value| filling.add(name, value));
    filling.end()?;
    let rest = event.rest();
    if !rest.is_empty() {
        attributes.set_item(pyo3::intern!(py, "rest"), to_str(py, rest.as_bytes())?)?;
    }
    Ok((object, attributes))
}

fn unrecognised<'py>(
    py: Python<'py>,
    kind: EventKind,
    raw: &Bound<'py, PyBytes>,
) -> PyResult<Made<'py>> {
    let number = kind as usize;
    let class = &CLASSES[number];
    let (object, attributes) = new_object(UNRECOGNISED.get(py)?)?;
    attributes.set_item(pyo3::intern!(py, "raw"), raw)?;
    attributes.set_item(pyo3::intern!(py, "kind"), class.name)?;
    attributes.set_item(pyo3::intern!(py, "macro"), kind.macro_name())?;
    attributes.set_item(pyo3::intern!(py, "prefix"), kind.prefix())?;
    if kind.holds_secret() {
        let ready = once(&READY[number], py, || Ready::import(py, class))?;
        let secrets = ready.class(py).getattr(pyo3::intern!(py, "secrets"))?;
        attributes.set_item(pyo3::intern!(py, "secrets"), secrets)?;
    }
    Ok((object, attributes))
}

/// The bytes of an argument that is text or bytes.
fn datagram<'py>(text: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyBytes>> {
    let py = text.py();
    if let Ok(bytes) = text.cast::<PyBytes>() {
        return Ok(bytes.clone());
    }
    if let Ok(text) = text.cast::<PyString>() {
        if let Ok(text) = text.to_cow() {
            return Ok(PyBytes::new(py, text.as_bytes()));
        }
        // The second takes what is no text of bytes either, such as a lone surrogate U+D800.
        return encoded(text, "surrogateescape").or_else(|_| encoded(text, "surrogatepass"));
    }
    if let Ok(bytes) = text.cast::<PyByteArray>() {
        return Ok(PyBytes::new(py, &bytes.to_vec()));
    }
    let kind = kind_of(text);
    Err(PyTypeError::new_err(format!("text must be str or bytes, not {kind}")))
}
