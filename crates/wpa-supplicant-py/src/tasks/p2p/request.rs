//! What another device asks of this one.

use hostap_ctrl::p2p::{Incoming, PeerRequest, RequestKind};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use crate::serializer::{record_of, secret, to_python};
use crate::tasks::answer::{flat, result_class};
use crate::text::to_str;

/// What another device asks of this one; it comes from ``P2p.requests``, and ``P2p.accept`` and
/// ``P2p.reject`` answer it.
#[pyclass(frozen, eq, from_py_object, module = "wpa_supplicant.results")]
#[derive(Clone, PartialEq)]
pub(crate) struct P2pRequest(pub(crate) PeerRequest);

fn optional<'py>(
    py: Python<'py>,
    text: Option<&Vec<u8>>,
) -> PyResult<Option<Bound<'py, PyString>>> {
    text.map(|text| to_str(py, text)).transpose()
}

#[pymethods]
impl P2pRequest {
    /// Who asks: its address as a device where that is told, and else the one it sent from.
    #[getter]
    fn peer(&self) -> String {
        self.0.peer.to_string()
    }

    /// What it asks: ``"negotiation"`` (it wants to form a group), ``"show_pin"`` (``pin`` is to be
    /// shown here), ``"enter_pin"`` (it shows one, which is typed in here), ``"push_button"``,
    /// ``"invitation"`` (into a group), or ``"invitation_accepted"`` (the daemon did so by itself).
    #[getter]
    fn kind<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let kind = to_python(py, &self.0.kind)?;
        match kind.cast::<PyDict>() {
            Ok(map) => Ok(map.keys().get_item(0)?),
            Err(_) => Ok(kind),
        }
    }

    /// What it calls itself, if that was told.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyString>>> {
        optional(py, self.0.name.as_ref())
    }

    /// The interface of the group of this device that the other one wants to join.
    #[getter]
    fn group<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyString>>> {
        optional(py, self.0.group.as_ref())
    }

    /// ``"show_pin"``: what is to be shown here and typed in there, a ``Secret``.
    #[getter]
    fn pin<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        match &self.0.kind {
            RequestKind::ShowPin(pin) => secret(&PyString::new(py, pin.reveal())).map(Some),
            _ => Ok(None),
        }
    }

    /// ``"negotiation"``: the Device Password ID of WPS: 4 for buttons, 1 if a PIN is to be shown
    /// here, 5 if it shows one.
    #[getter]
    fn password_id(&self) -> Option<u64> {
        match self.0.kind {
            RequestKind::Negotiation { password, .. } => Some(password),
            _ => None,
        }
    }

    /// ``"negotiation"``: how much it wants to own the group, 0 to 15.
    #[getter]
    fn intent(&self) -> Option<u64> {
        match self.0.kind {
            RequestKind::Negotiation { intent, .. } => intent,
            _ => None,
        }
    }

    /// ``"invitation"`` and ``"invitation_accepted"``: the number of the network that keeps the
    /// group here, if it is a stored one.
    #[getter]
    fn network(&self) -> Option<u32> {
        match self.0.kind {
            RequestKind::Invitation { network, .. }
            | RequestKind::InvitationAccepted { network, .. } => network,
            _ => None,
        }
    }

    /// ``"invitation"``: who owns the group, if it is one that runs.
    #[getter]
    fn owner(&self) -> Option<String> {
        match self.0.kind {
            RequestKind::Invitation { owner, .. } => owner.map(|owner| owner.to_string()),
            _ => None,
        }
    }

    /// ``"invitation"``: the channel in MHz, if it is told.
    #[getter]
    fn frequency(&self) -> Option<i64> {
        match self.0.kind {
            RequestKind::Invitation { frequency, .. } => frequency,
            _ => None,
        }
    }

    /// Whether accepting needs the PIN that the other device shows, which the user types in.
    #[getter]
    fn needs_pin(&self) -> bool {
        self.0.needs_pin()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("<P2pRequest of {}: {}>", self.0.peer, self.kind(py)?))
    }
}

pub(super) fn incoming(py: Python<'_>, incoming: Incoming) -> PyResult<Py<PyAny>> {
    let map = match incoming {
        Incoming::Request(request) => {
            let map = PyDict::new(py);
            map.set_item("kind", "request")?;
            map.set_item("request", Py::new(py, P2pRequest(request))?)?;
            map
        }
        other => flat(py, "P2pIncoming", &other)?,
    };
    Ok(record_of(&result_class(py, "P2pIncoming")?, &map)?.unbind())
}
