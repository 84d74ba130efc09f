//! How the daemons of a world are described.

use std::sync::{Mutex, PoisonError};

use hostap_ctrl_sim as sim;
use pyo3::prelude::*;
use pyo3::types::PyString;

use super::super::shown::{self, Shown};
use super::super::values::Address;
use super::AccessPoint;

/// A wpa_supplicant of a world; where one is wanted, the name of its interface will do.
///
/// ``address``: the interface's; otherwise the world gives it one. ``update_config``: whether
/// SAVE_CONFIG may write its configuration, which is kept for a restart. ``p2p``: it speaks P2P
/// under this name, on an interface of its own, ``p2p-dev-wlan0``. ``udp``: it listens on UDP, each
/// socket on a free port of 127.0.0.1.
///
/// >>> supplicant = Supplicant("wlan0", update_config=True)
#[pyclass(frozen, module = "wpa_supplicant.simulation")]
pub(crate) struct Supplicant {
    setup: sim::Supplicant,
    /// For `repr`: what it was made of.
    shown: String,
}

#[pymethods]
impl Supplicant {
    #[new]
    #[pyo3(signature = (interface, *, address = None, update_config = false, p2p = None, udp = false))]
    fn new(
        py: Python<'_>,
        interface: String,
        address: Option<Address>,
        update_config: bool,
        p2p: Option<String>,
        udp: bool,
    ) -> PyResult<Self> {
        let mut shown = Shown::new("Supplicant", PyString::new(py, &interface).repr()?);
        shown.given("address", address.as_ref().map(shown::address));
        shown.given("update_config", update_config.then_some("True"));
        let name = p2p.as_ref().map(|name| PyString::new(py, name).repr()).transpose()?;
        shown.given("p2p", name);
        shown.given("udp", udp.then_some("True"));
        let mut setup = sim::Supplicant::new(interface).update_config(update_config);
        if let Some(address) = address {
            setup = setup.address(address.0);
        }
        if let Some(name) = p2p {
            setup = setup.p2p(name);
        }
        Ok(Self { setup: if udp { setup.udp() } else { setup }, shown: shown.end() })
    }

    fn __repr__(&self) -> &str {
        &self.shown
    }
}

/// A supplicant argument: its description, or its interface.
pub(super) struct AnySupplicant(pub(super) sim::Supplicant);

impl<'py> FromPyObject<'_, 'py> for AnySupplicant {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match object.cast::<Supplicant>() {
            Ok(supplicant) => Ok(Self(supplicant.get().setup.clone())),
            Err(_) => Ok(Self(sim::Supplicant::new(object.extract::<String>()?))),
        }
    }
}

/// A hostapd of a world whose interface is this access point; it may have more.
///
/// ``legacy``: without IEEE 802.11n. ``udp``: it listens on UDP, each socket on a free port of
/// 127.0.0.1.
///
/// >>> hostapd = Hostapd("wlan1", AccessPoint("Lab", wpa2="correct horse"))
/// >>> hostapd = hostapd.bss("wlan1_guests", AccessPoint("Lab guests"))
/// >>> hostapd = hostapd.interface("wlan2", AccessPoint("Lab 5 GHz", frequency=5180))
#[pyclass(frozen, module = "wpa_supplicant.simulation")]
pub(crate) struct Hostapd {
    setup: Mutex<sim::Hostapd>,
    /// For `repr`: what it was made of, and the calls after that.
    shown: Mutex<String>,
}

impl Hostapd {
    /// As it is now.
    pub(super) fn get(&self) -> sim::Hostapd {
        self.setup.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn change(&self, change: impl FnOnce(sim::Hostapd) -> sim::Hostapd) {
        let mut setup = self.setup.lock().unwrap_or_else(PoisonError::into_inner);
        *setup = change(setup.clone());
    }

    /// Notes that this method was called.
    fn show(&self, method: &str, name: &str, access_point: &AccessPoint) {
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        *shown = format!("{shown}.{method}({name}, {})", access_point.shown);
    }
}

#[pymethods]
impl Hostapd {
    #[new]
    #[pyo3(signature = (interface, access_point, *, legacy = false, udp = false))]
    fn new(
        py: Python<'_>,
        interface: String,
        access_point: &AccessPoint,
        legacy: bool,
        udp: bool,
    ) -> PyResult<Self> {
        let name = PyString::new(py, &interface).repr()?;
        let mut shown = Shown::new("Hostapd", format!("{name}, {}", access_point.shown));
        shown.given("legacy", legacy.then_some("True"));
        shown.given("udp", udp.then_some("True"));
        let mut setup = sim::Hostapd::new(interface, access_point.setup.clone());
        if legacy {
            setup = setup.legacy();
        }
        let setup = Mutex::new(if udp { setup.udp() } else { setup });
        Ok(Self { setup, shown: Mutex::new(shown.end()) })
    }

    /// Adds a BSS on the radio of the interface before it: it has the same channel. Returns this
    /// description.
    fn bss<'py>(
        this: Bound<'py, Self>,
        name: String,
        access_point: &AccessPoint,
    ) -> PyResult<Bound<'py, Self>> {
        let shown = PyString::new(this.py(), &name).repr()?.to_string();
        this.get().show("bss", &shown, access_point);
        this.get().change(|setup| setup.bss(name, access_point.setup.clone()));
        Ok(this)
    }

    /// Adds an interface with a radio of its own. Returns this description.
    fn interface<'py>(
        this: Bound<'py, Self>,
        name: String,
        access_point: &AccessPoint,
    ) -> PyResult<Bound<'py, Self>> {
        let shown = PyString::new(this.py(), &name).repr()?.to_string();
        this.get().show("interface", &shown, access_point);
        this.get().change(|setup| setup.interface(name, access_point.setup.clone()));
        Ok(this)
    }

    fn __repr__(&self) -> String {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
