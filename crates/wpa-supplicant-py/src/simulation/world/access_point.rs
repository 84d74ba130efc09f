//! How an access point of a world is described.

use hostap_ctrl_sim as sim;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyBool;

use super::super::shown::{Shown, address, addresses};
use super::super::values::Address;
use crate::text::{Octets, to_str};
use crate::whole::whole;

/// No station could be told one that WPA2 does not have.
fn check_passphrase(passphrase: &[u8]) -> PyResult<()> {
    let is_key = passphrase.len() == 64 && passphrase.iter().all(u8::is_ascii_hexdigit);
    if is_key || (8..=63).contains(&passphrase.len()) {
        return Ok(());
    }
    Err(PyValueError::new_err(format!(
        "wpa2 is a passphrase of 8 to 63 bytes, or 64 hex digits, not {} bytes",
        passphrase.len()
    )))
}

/// An access point that the stations of a world can find; without more an open network on 2412 MHz
/// at -50 dBm.
///
/// ``ssid``: its name, which may be any bytes. ``bssid``: its address; otherwise the world gives it
/// one. ``frequency`` in MHz, ``signal`` at the stations in dBm. ``hidden``: only a scan for its SSID
/// finds it. ``wpa2``: WPA2-PSK with this passphrase; ``wpa3``: WPA3-SAE with this password; both: the
/// transition mode. ``owe``: encrypted without a password. ``users``: WPA2-Enterprise with these pairs
/// of identity and password; ``bad_certificate``: its server shows one that no station believes.
/// ``wps``: ``True``, or a PIN of its own. ``deny``: stations that it does not let in.
/// ``reject_authentication``, ``reject_association``: it rejects all with this status of IEEE 802.11.
/// ``silent``: it is heard but answers nothing. ``max_stations``: it has room for these only.
/// ``country``: what its beacons tell, such as ``"DE"``. ``transition_disable``: the bits of that
/// bitmap.
///
/// >>> lab = AccessPoint("Lab", wpa2="correct horse", signal=-42)
/// >>> cellar = AccessPoint("cellar", wpa3="battery staple", frequency=5180, hidden=True)
#[pyclass(frozen, module = "wpa_supplicant.simulation")]
pub(crate) struct AccessPoint {
    pub(super) setup: sim::AccessPoint,
    /// For `repr`: what it was made of.
    pub(super) shown: String,
}

#[pymethods]
impl AccessPoint {
    #[new]
    #[pyo3(signature = (
        ssid, *, bssid = None, frequency = 2412, signal = -50, hidden = false, wpa2 = None,
        wpa3 = None, owe = false, users = Vec::new(), bad_certificate = false, wps = None,
        deny = Vec::new(), reject_authentication = None, reject_association = None, silent = false,
        max_stations = None, country = None, transition_disable = None,
    ), text_signature = "(ssid, *, bssid=None, frequency=2412, signal=-50, hidden=False, wpa2=None, \
wpa3=None, owe=False, users=(), bad_certificate=False, wps=None, deny=(), \
reject_authentication=None, reject_association=None, silent=False, max_stations=None, \
country=None, transition_disable=None)")]
    #[expect(clippy::too_many_arguments, reason = "they are keywords in Python")]
    fn new(
        py: Python<'_>,
        ssid: Octets,
        bssid: Option<Address>,
        #[pyo3(from_py_with = whole)] frequency: u32,
        #[pyo3(from_py_with = whole)] signal: i32,
        hidden: bool,
        wpa2: Option<Octets>,
        wpa3: Option<Octets>,
        owe: bool,
        users: Vec<(Octets, Octets)>,
        bad_certificate: bool,
        wps: Option<Bound<'_, PyAny>>,
        deny: Vec<Address>,
        #[pyo3(from_py_with = whole)] reject_authentication: Option<u16>,
        #[pyo3(from_py_with = whole)] reject_association: Option<u16>,
        silent: bool,
        #[pyo3(from_py_with = whole)] max_stations: Option<usize>,
        country: Option<&str>,
        #[pyo3(from_py_with = whole)] transition_disable: Option<u8>,
    ) -> PyResult<Self> {
        if let Some(passphrase) = &wpa2 {
            check_passphrase(&passphrase.0)?;
        }
        let mut shown = Shown::new("AccessPoint", to_str(py, &ssid.0)?.repr()?);
        shown.given("bssid", bssid.as_ref().map(address));
        shown.given("frequency", (frequency != 2412).then_some(frequency));
        shown.given("signal", (signal != -50).then_some(signal));
        shown.given("wpa2", wpa2.as_ref().map(|_| "<secret>"));
        shown.given("wpa3", wpa3.as_ref().map(|_| "<secret>"));
        shown.given("users", (!users.is_empty()).then_some("<secret>"));
        shown.given(
            "wps",
            wps.as_ref().filter(|wps| !wps.is(PyBool::new(py, false))).map(|_| "<secret>"),
        );
        for (name, flag) in [
            ("hidden", hidden),
            ("owe", owe),
            ("bad_certificate", bad_certificate),
            ("silent", silent),
        ] {
            shown.given(name, flag.then_some("True"));
        }
        shown.given("deny", (!deny.is_empty()).then(|| addresses(&deny)));
        shown.given("reject_authentication", reject_authentication);
        shown.given("reject_association", reject_association);
        shown.given("max_stations", max_stations);
        shown.given("country", country.map(|country| format!("'{country}'")));
        shown.given("transition_disable", transition_disable);
        let mut setup = sim::AccessPoint::new(ssid.0).frequency(frequency).signal(signal);
        setup = when(setup, bssid, |setup, bssid| setup.bssid(bssid.0));
        setup = when(setup, wpa2, |setup, passphrase| setup.wpa2(passphrase.0));
        setup = when(setup, wpa3, |setup, password| setup.wpa3(password.0));
        setup = when(setup, hidden.then_some(()), |setup, ()| setup.hidden());
        setup = when(setup, owe.then_some(()), |setup, ()| setup.owe());
        setup = when(setup, bad_certificate.then_some(()), |setup, ()| setup.bad_certificate());
        setup = when(setup, silent.then_some(()), |setup, ()| setup.silent());
        for (identity, password) in users {
            setup = setup.user(identity.0, password.0);
        }
        for station in deny {
            setup = setup.deny(station.0);
        }
        setup = when(setup, reject_authentication, sim::AccessPoint::reject_authentication);
        setup = when(setup, reject_association, sim::AccessPoint::reject_association);
        setup = when(setup, max_stations, sim::AccessPoint::max_stations);
        setup = when(setup, transition_disable, sim::AccessPoint::transition_disable);
        if let Some(country) = country {
            let letters = country.as_bytes().try_into().map_err(|_| {
                let text = format!("{country:?} is no country of two letters such as 'DE'");
                PyValueError::new_err(text)
            })?;
            setup = setup.country(letters);
        }
        if let Some(wps) = wps {
            setup = with_wps(setup, &wps)?;
        }
        Ok(Self { setup, shown: shown.end() })
    }

    fn __repr__(&self) -> &str {
        &self.shown
    }
}

/// `change` with the value, where there is one.
fn when<T>(
    setup: sim::AccessPoint,
    value: Option<T>,
    change: impl FnOnce(sim::AccessPoint, T) -> sim::AccessPoint,
) -> sim::AccessPoint {
    match value {
        Some(value) => change(setup, value),
        None => setup,
    }
}

fn with_wps(setup: sim::AccessPoint, wps: &Bound<'_, PyAny>) -> PyResult<sim::AccessPoint> {
    if let Ok(offered) = wps.cast::<PyBool>() {
        return Ok(if offered.is_true() { setup.wps(None) } else { setup });
    }
    let pin: String = wps
        .extract()
        .map_err(|_| PyTypeError::new_err("wps is True, or a str: the access point's own PIN"))?;
    Ok(setup.wps(Some(&pin)))
}
