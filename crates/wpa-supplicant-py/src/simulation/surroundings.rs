//! What the small daemons of a script find around them.

use hostap_ctrl_sim as sim;
use pyo3::prelude::*;
use pyo3::types::{PyList, PyString};

use super::shown::{Shown, address};
use super::values::Address;
use crate::text::{Octets, to_str};
use crate::whole::whole;

/// A BSS that the scans of a scripted wpa_supplicant find: ``frequency`` in MHz, ``level`` in dBm,
/// ``flags`` as SCAN_RESULTS writes them.
///
/// >>> bss = Bss("02:00:00:00:01:00", "café", frequency=5180, level=-60, flags="[ESS]")
/// >>> script = Script.wpa_supplicant(bss=[bss])
#[pyclass(frozen, module = "wpa_supplicant.simulation")]
pub(crate) struct Bss {
    pub(super) bss: sim::Bss,
    /// For `repr`: what it was made of.
    shown: String,
}

#[pymethods]
impl Bss {
    #[new]
    #[pyo3(
        signature = (bssid, ssid, *, frequency = 2412, level = -40, flags = "[WPA2-PSK-CCMP][ESS]"),
        text_signature = "(bssid, ssid, *, frequency=2412, level=-40, flags='[WPA2-PSK-CCMP][ESS]')"
    )]
    fn new(
        py: Python<'_>,
        bssid: Address,
        ssid: Octets,
        #[pyo3(from_py_with = whole)] frequency: u32,
        #[pyo3(from_py_with = whole)] level: i32,
        flags: &str,
    ) -> PyResult<Self> {
        let name = to_str(py, &ssid.0)?.repr()?;
        let mut shown = Shown::new("Bss", format!("{}, {name}", address(&bssid)));
        shown.given("frequency", Some(frequency));
        shown.given("level", Some(level));
        shown.given("flags", Some(PyString::new(py, flags).repr()?));
        let bss = sim::Bss::new(bssid.0, ssid.0).frequency(frequency).level(level).flags(flags);
        Ok(Self { bss, shown: shown.end() })
    }

    fn __repr__(&self) -> &str {
        &self.shown
    }
}

/// A station at a simulated hostapd: there from the beginning in a script, or come to a world by
/// ``HostapdHandle.join``.
///
/// ``lines`` are added to what STA answers. In a world, ``signal`` is the level at which the access
/// point hears it in dBm, ``key_name`` the name of its key in hostapd's list of passphrases
/// (``keyid=`` in events), and ``passphrase`` the one that it comes with; without, the right one.
///
/// >>> station = Station("02:00:00:00:09:00", lines=["signal=-42"])
/// >>> script = Script.hostapd(stations=[station])
#[pyclass(frozen, module = "wpa_supplicant.simulation")]
pub(crate) struct Station {
    pub(super) station: sim::Station,
    /// For `repr`: what it was made of.
    shown: String,
}

#[pymethods]
impl Station {
    #[new]
    #[pyo3(
        signature = (address, *, lines = Vec::new(), signal = -30, key_name = None, passphrase = None),
        text_signature = "(address, *, lines=(), signal=-30, key_name=None, passphrase=None)"
    )]
    fn new(
        py: Python<'_>,
        address: Address,
        lines: Vec<String>,
        #[pyo3(from_py_with = whole)] signal: i32,
        key_name: Option<String>,
        passphrase: Option<Octets>,
    ) -> PyResult<Self> {
        let mut shown = Shown::new("Station", self::address(&address));
        let texts = (!lines.is_empty()).then(|| PyList::new(py, &lines)).transpose()?;
        shown.given("lines", texts);
        shown.given("signal", (signal != -30).then_some(signal));
        let name = key_name.as_ref().map(|name| PyString::new(py, name).repr()).transpose()?;
        shown.given("key_name", name);
        shown.given("passphrase", passphrase.as_ref().map(|_| "<secret>"));
        let mut station = sim::Station::new(address.0).signal(signal);
        for line in lines {
            station = station.line(&line);
        }
        if let Some(name) = key_name {
            station = station.key_name(name);
        }
        if let Some(passphrase) = passphrase {
            station = station.passphrase(passphrase.0);
        }
        Ok(Self { station, shown: shown.end() })
    }

    fn __repr__(&self) -> &str {
        &self.shown
    }
}
