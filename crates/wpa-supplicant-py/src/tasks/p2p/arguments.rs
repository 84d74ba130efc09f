//! Arguments of tasks of P2P.

use crate::whole::{network_number, whole};
use hostap_ctrl::p2p::{ConnectOptions, LocalService, Method, PairingQuestion, Pin, ServiceQuery};
use hostap_ctrl::value::DeviceType;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::calls::call_method;
use crate::seconds::Seconds;
use crate::tasks::arguments::{Mac, one_of};

/// A PIN: `str`, or the `Secret` that a step or a request had.
pub(crate) struct PinArgument(pub(crate) Pin);

impl<'py> FromPyObject<'_, 'py> for PinArgument {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let text = match object.cast::<PyString>() {
            Ok(text) => text.to_string_lossy().into_owned(),
            Err(_) => match call_method(&object, "reveal", ()) {
                Ok(text) => text.extract()?,
                Err(_) => {
                    let kind = object.get_type();
                    let kind = kind.name()?;
                    let text = format!("expected a PIN as str or Secret, not {kind}");
                    return Err(PyTypeError::new_err(text));
                }
            },
        };
        let digits = text.len() == 4 || text.len() == 8;
        // It is not shown: it lets devices in.
        if !digits || !text.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(PyValueError::new_err("a PIN of WPS has 4 or 8 digits"));
        }
        Ok(Self(Pin::new(text)))
    }
}

/// How the two sides make sure of each other.
pub(super) fn method(method: Option<&str>, pin: Option<PinArgument>) -> PyResult<Method> {
    match (method, pin) {
        (None | Some("button"), None) => Ok(Method::PushButton),
        (Some("show_pin"), None) => Ok(Method::ShowPin),
        (Some("show_pin"), Some(pin)) => Ok(Method::ShownPin(pin.0)),
        (None | Some("enter_pin"), Some(pin)) => Ok(Method::EnteredPin(pin.0)),
        (Some("button"), Some(_)) => {
            Err(PyTypeError::new_err("with method=\"button\" there is no PIN"))
        }
        (Some("enter_pin"), None) => Err(PyTypeError::new_err(
            "method=\"enter_pin\" needs the PIN that the other device shows",
        )),
        (Some(other), _) => {
            let words = [("button", ()), ("show_pin", ()), ("enter_pin", ())];
            one_of("method", other, &words).map(|()| Method::PushButton)
        }
    }
}

pub(super) fn question(question: &str) -> PyResult<PairingQuestion> {
    let words = [
        ("press_button", PairingQuestion::PressButton),
        ("show_pin", PairingQuestion::ShowPin),
        ("enter_pin", PairingQuestion::EnterPin),
    ];
    one_of("question", question, &words)
}

pub(super) fn device_type(text: &str) -> PyResult<DeviceType> {
    DeviceType::parse(text.as_bytes()).ok_or_else(|| {
        let right = "1-0050F204-1, a computer, would be one";
        PyValueError::new_err(format!("{text:?} is no device type; {right}"))
    })
}

/// Sets a mark of how to connect.
type Setter = fn(ConnectOptions) -> ConnectOptions;

/// The keywords of `connect`, as a `dict`.
pub(crate) struct Options(pub(crate) ConnectOptions);

impl<'py> FromPyObject<'_, 'py> for Options {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let given = |name: &str| object.get_item(name);
        let is_set = |name: &str| given(name)?.is_truthy();
        let method_name: Option<String> = given("method")?.extract()?;
        let mut options =
            ConnectOptions::new(method(method_name.as_deref(), optional(&given("pin")?)?)?);
        let flags: [(&str, Setter); 5] = [
            ("join", ConnectOptions::join),
            ("automatic", ConnectOptions::automatic),
            ("persistent", ConnectOptions::persistent),
            ("authorize_only", ConnectOptions::authorize_only),
            ("provision_discovery", ConnectOptions::provision_discovery),
        ];
        for (name, set) in flags {
            options = if is_set(name)? { set(options) } else { options };
        }
        if let Some(network) = network_number::<Option<u32>>(&given("network")?)? {
            options = options.persistent_network(network);
        }
        match given("intent")?
            .extract::<Option<i64>>()?
            .map(|intent| (intent, u8::try_from(intent)))
        {
            Some((_, Ok(intent @ 0..=15))) => options = options.group_owner_intent(intent),
            Some((other, _)) => {
                let text = format!("an intent of {other} can't be: 0 to 15 would be right");
                return Err(PyValueError::new_err(text));
            }
            None => {}
        }
        if let Some(frequency) = whole::<Option<u32>>(&given("frequency")?)? {
            options = options.frequency(frequency);
        }
        let limit: Seconds = given("timeout")?.extract()?;
        Ok(Self(options.time_limit(limit.bounded())))
    }
}

/// A PIN, or None.
fn optional(object: &Bound<'_, PyAny>) -> PyResult<Option<PinArgument>> {
    if object.is_none() { Ok(None) } else { object.extract().map(Some) }
}

type QueryAndResponse = (Vec<u8>, Vec<u8>);

/// A service that is offered: of Bonjour a pair of query and response, of UPnP its name.
pub(crate) struct Service(pub(crate) LocalService);

impl<'py> FromPyObject<'_, 'py> for Service {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let (bonjour, upnp): (Option<QueryAndResponse>, Option<String>) = object.extract()?;
        match (bonjour, upnp) {
            (Some((query, response)), None) => Ok(Self(LocalService::bonjour(query, response))),
            (None, Some(name)) => Ok(Self(LocalService::upnp(name))),
            _ => Err(PyTypeError::new_err(
                "a service is of one kind: bonjour=(query, response) or upnp=\"its name\"",
            )),
        }
    }
}

/// A question about services.
pub(super) fn query(
    peer: Option<Mac>,
    bonjour: Option<Vec<u8>>,
    upnp: Option<String>,
) -> PyResult<ServiceQuery> {
    let query = match (bonjour, upnp) {
        (None, None) => ServiceQuery::everything(),
        (Some(query), None) => ServiceQuery::bonjour(query),
        (None, Some(target)) => ServiceQuery::upnp(target),
        _ => {
            let text = "one question asks for services of Bonjour or of UPnP, or for all of them";
            return Err(PyTypeError::new_err(text));
        }
    };
    Ok(match peer {
        Some(peer) => query.of(peer.0),
        None => query,
    })
}
