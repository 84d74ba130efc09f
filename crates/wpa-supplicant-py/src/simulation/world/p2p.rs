//! P2P devices of a world.

use hostap_ctrl_sim as sim;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use super::super::values::{Address, written};
use crate::text::Octets;
use crate::whole::{Number, whole};

/// A P2P device that the supplicants of a world can find, as a television or a phone; without more a
/// computer that agrees to everything and leaves the ownership of the group to the other side.
///
/// ``kind``: its primary device type. ``methods``: its methods of configuration, a mask of Wi-Fi
/// Simple Configuration. ``frequency``: where it listens, in MHz; ``level`` of its signal in dBm.
/// ``made_by``: manufacturer, model name, model number and serial number. ``intent``: how much it
/// wants to own the group, 0 to 15. ``answer`` to whoever asks for a group: ``"accepts"``,
/// ``"rejects"`` or ``"silent"``. ``label_pin``: the PIN on its label or display. ``bonjour``: pairs of
/// query and response, ``upnp``: pairs of version and name. ``group``: one that it owns already, as
/// SSID, passphrase and frequency.
///
/// >>> television = P2pPeer("42:00:00:00:03:00", "TV", kind="7-0050F204-1", label_pin="12345670")
#[pyclass(frozen, module = "wpa_supplicant.simulation")]
pub(crate) struct P2pPeer {
    pub(super) setup: sim::P2pPeer,
}

#[pymethods]
impl P2pPeer {
    #[new]
    #[pyo3(signature = (
        address, name, *, kind = None, methods = None, frequency = 2412, level = -50,
        made_by = None, intent = 1, answer = "accepts", label_pin = None, bonjour = Vec::new(),
        upnp = Vec::new(), group = None,
    ), text_signature = "(address, name, *, kind=None, methods=None, frequency=2412, level=-50, \
made_by=None, intent=1, answer='accepts', label_pin=None, bonjour=(), upnp=(), group=None)")]
    #[expect(clippy::too_many_arguments, reason = "they are keywords in Python")]
    fn new(
        address: Address,
        name: String,
        kind: Option<String>,
        #[pyo3(from_py_with = whole)] methods: Option<u16>,
        #[pyo3(from_py_with = whole)] frequency: u32,
        #[pyo3(from_py_with = whole)] level: i32,
        made_by: Option<(String, String, String, String)>,
        #[pyo3(from_py_with = whole)] intent: u8,
        answer: &str,
        label_pin: Option<String>,
        bonjour: Vec<(Vec<u8>, Vec<u8>)>,
        upnp: Vec<(Number<u8>, String)>,
        group: Option<(Octets, Octets, Number<u32>)>,
    ) -> PyResult<Self> {
        let mut setup = sim::P2pPeer::new(address.0, name).frequency(frequency).level(level);
        setup = setup.intent(intent).answer(read_answer(answer)?);
        if let Some(kind) = kind {
            setup = setup.kind(kind);
        }
        if let Some(methods) = methods {
            setup = setup.methods(methods);
        }
        if let Some((manufacturer, model, number, serial)) = made_by {
            setup = setup.made_by(&manufacturer, &model, &number, &serial);
        }
        if let Some(pin) = label_pin {
            setup = setup.label_pin(pin);
        }
        for (query, response) in bonjour {
            setup = setup.bonjour(&query, &response);
        }
        for (Number(version), name) in upnp {
            setup = setup.upnp(version, name);
        }
        if let Some((ssid, passphrase, Number(frequency))) = group {
            setup = setup.group(ssid.0, passphrase.0, frequency);
        }
        Ok(Self { setup })
    }
}

fn read_answer(text: &str) -> PyResult<sim::P2pAnswer> {
    match text {
        "accepts" => Ok(sim::P2pAnswer::Accepts),
        "rejects" => Ok(sim::P2pAnswer::Rejects),
        "silent" => Ok(sim::P2pAnswer::Silent),
        other => {
            let text = format!("{other:?} is no answer; they are accepts, rejects and silent");
            Err(PyValueError::new_err(text))
        }
    }
}

fn read_method(text: &str) -> PyResult<sim::P2pMethod> {
    match text {
        "button" => Ok(sim::P2pMethod::Button),
        "display" => Ok(sim::P2pMethod::Display),
        "keypad" => Ok(sim::P2pMethod::Keypad),
        other => {
            let text = format!("{other:?} is no method; they are button, display and keypad");
            Err(PyValueError::new_err(text))
        }
    }
}

/// A P2P device of a running world; see ``World.peer``. What it does is told to every supplicant of
/// the world that speaks P2P.
#[pyclass(frozen, module = "wpa_supplicant.simulation")]
pub(crate) struct P2pPeerHandle {
    pub(super) handle: sim::P2pPeerHandle,
    pub(super) address: [u8; 6],
}

#[pymethods]
impl P2pPeerHandle {
    /// Its P2P device address.
    #[getter]
    fn address(&self) -> String {
        written(self.address)
    }

    /// It wants a group: ``method`` is ``"button"``, ``"display"`` (the other side shows a PIN) or
    /// ``"keypad"`` (a PIN is typed there).
    #[pyo3(signature = (method = "button"))]
    fn want_group(&self, py: Python<'_>, method: &str) -> PyResult<()> {
        let method = read_method(method)?;
        py.detach(|| self.handle.want_group(method));
        Ok(())
    }

    /// It asks for provision discovery by this method.
    #[pyo3(signature = (method = "button"))]
    fn prove(&self, py: Python<'_>, method: &str) -> PyResult<()> {
        let method = read_method(method)?;
        py.detach(|| self.handle.prove(method));
        Ok(())
    }

    /// It asks for services, with TLVs as P2P_SERV_DISC_REQ has them.
    fn ask_services(&self, py: Python<'_>, tlvs: Vec<u8>) {
        py.detach(|| self.handle.ask_services(&tlvs));
    }

    /// It owns a group from now on, which others can join.
    #[pyo3(signature = (ssid, passphrase, frequency = 2412))]
    fn own_group(
        &self,
        py: Python<'_>,
        ssid: Octets,
        passphrase: Octets,
        #[pyo3(from_py_with = whole)] frequency: u32,
    ) {
        py.detach(|| self.handle.own_group(ssid.0, passphrase.0, frequency));
    }

    /// It invites: into the group that it owns, or else to the persistent group that both have.
    fn invite(&self, py: Python<'_>) {
        py.detach(|| self.handle.invite());
    }

    /// It asks to be let into the supplicant's group, and joins once the button is pushed there.
    fn join_by_button(&self, py: Python<'_>) {
        py.detach(|| self.handle.join_by_button());
    }

    /// It joins the supplicant's group by PIN.
    fn join_by_pin(&self, py: Python<'_>, pin: &str) {
        py.detach(|| self.handle.join_by_pin(pin));
    }

    /// It leaves the group, or ends the one that it owns.
    fn leave_group(&self, py: Python<'_>) {
        py.detach(|| self.handle.leave_group());
    }

    /// From now on it answers ``"accepts"``, ``"rejects"`` or ``"silent"``.
    fn set_answer(&self, py: Python<'_>, answer: &str) -> PyResult<()> {
        let answer = read_answer(answer)?;
        py.detach(|| self.handle.set_answer(answer));
        Ok(())
    }

    /// It is switched off: a search does not find it, and it is lost after a minute.
    fn vanish(&self, py: Python<'_>) {
        py.detach(|| self.handle.vanish());
    }

    /// It is switched on again.
    fn appear(&self, py: Python<'_>) {
        py.detach(|| self.handle.appear());
    }

    fn __repr__(&self) -> String {
        format!("<P2pPeerHandle of {}>", self.address())
    }
}
