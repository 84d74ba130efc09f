//! What tasks of P2P tell, as Python has it.

use hostap_ctrl::p2p::{
    ConnectFailure, ConnectStep, GroupEvent, InvitationAnswer, PairingAnswer, PeerStatus,
    ServiceAnswer,
};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};

use crate::calls;
use crate::errors::exception;
use crate::halting::value;
use crate::serializer::record_of;
use crate::tasks::answer::{flat, of_class, of_kind, result_class};

/// The attribute as a word: what has no name comes as `{"other": ...}`.
fn word(map: &Bound<'_, PyDict>, name: &str) -> PyResult<()> {
    let Some(value) = map.get_item(name)? else { return Ok(()) };
    let Ok(nested) = value.cast::<PyDict>() else { return Ok(()) };
    match nested.get_item("other")?.filter(|content| content.is_instance_of::<PyString>()) {
        Some(word) => map.set_item(name, word),
        None => map.set_item(name, "other"),
    }
}

fn made(py: Python<'_>, class: &str, map: &Bound<'_, PyDict>) -> PyResult<Py<PyAny>> {
    Ok(record_of(&result_class(py, class)?, map)?.unbind())
}

fn status(map: &Bound<'_, PyDict>, status: PeerStatus) -> PyResult<()> {
    word(map, "status")?;
    map.set_item("status_code", status.code())
}

/// The failure of a connection as it is raised, or told by a step.
fn failure(py: Python<'_>, failure: &ConnectFailure) -> PyResult<PyErr> {
    if let ConnectFailure::Other(error) = failure {
        return Ok(exception(py, error));
    }
    let map = flat(py, "P2pFailure", failure)?;
    if let ConnectFailure::Negotiation(code) | ConnectFailure::Invitation(code) = failure {
        status(&map, *code)?;
    }
    word(&map, "group_end")?;
    let class = calls::class(py, "wpa_supplicant._errors", "P2pConnectError")?;
    let keywords = PyDict::new(py);
    keywords.set_item("details", made(py, "P2pFailure", &map)?)?;
    Ok(PyErr::from_value(calls::call(&class, (failure.to_string(),), Some(&keywords))?))
}

pub(super) fn connect_step(py: Python<'_>, step: ConnectStep) -> PyResult<Py<PyAny>> {
    match &step {
        ConnectStep::Failed(why) => {
            let map = PyDict::new(py);
            map.set_item("kind", "failed")?;
            map.set_item("failure", value(py, failure(py, why)?))?;
            made(py, "P2pStep", &map)
        }
        step => Ok(of_kind(py, "P2pStep", step)?.unbind()),
    }
}

pub(super) fn group_event(py: Python<'_>, event: GroupEvent) -> PyResult<Py<PyAny>> {
    let map = flat(py, "P2pGroupEvent", &event)?;
    word(&map, "reason")?;
    made(py, "P2pGroupEvent", &map)
}

pub(super) fn invitation_answer(py: Python<'_>, answer: InvitationAnswer) -> PyResult<Py<PyAny>> {
    let map = flat(py, "P2pInvitationAnswer", &answer)?;
    if let InvitationAnswer::Refused(code) = answer {
        status(&map, code)?;
    }
    made(py, "P2pInvitationAnswer", &map)
}

pub(super) fn pairing_answer(py: Python<'_>, answer: PairingAnswer) -> PyResult<Py<PyAny>> {
    Ok(of_kind(py, "P2pPairingAnswer", &answer)?.unbind())
}

pub(super) fn service_answer(py: Python<'_>, answer: ServiceAnswer) -> PyResult<Py<PyAny>> {
    let record = of_class(py, "P2pServiceAnswer", &answer)?;
    let services = record.getattr("services")?;
    for (service, made) in answer.services().zip(services.try_iter()?) {
        let attributes = made?.getattr("__dict__")?.cast_into::<PyDict>()?;
        word(&attributes, "protocol")?;
        attributes.set_item("data", PyBytes::new(py, service.data))?;
    }
    if let Some(bytes) = &answer.bytes {
        let attributes = record.getattr("__dict__")?;
        attributes.del_item("bytes")?;
        attributes.set_item("raw", PyBytes::new(py, bytes))?;
    }
    Ok(record.unbind())
}
