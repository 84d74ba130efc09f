//! What the small daemons of a script find around them.

use hostap_ctrl_sim as sim;
use pyo3::prelude::*;

use super::values::Address;
use crate::text::Octets;

/// A BSS that the scans of a scripted wpa_supplicant find: ``frequency`` in MHz, ``level`` in dBm,
/// ``flags`` as SCAN_RESULTS writes them.
///
/// >>> bss = Bss("02:00:00:00:01:00", "café", frequency=5180, level=-60, flags="[ESS]")
/// >>> script = Script.wpa_supplicant(bss=[bss])
#[pyclass(frozen, module = "wpa_supplicant.simulation")]
pub(crate) struct Bss {
    pub(super) bss: sim::Bss,
}

#[pymethods]
impl Bss {
    #[new]
    #[pyo3(
        signature = (bssid, ssid, *, frequency = 2412, level = -40, flags = "[WPA2-PSK-CCMP][ESS]"),
        text_signature = "(bssid, ssid, *, frequency=2412, level=-40, flags='[WPA2-PSK-CCMP][ESS]')"
    )]
    fn new(bssid: Address, ssid: Octets, frequency: u32, level: i32, flags: &str) -> Self {
        let bss = sim::Bss::new(bssid.0, ssid.0).frequency(frequency).level(level).flags(flags);
        Self { bss }
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.bss)
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
}

#[pymethods]
impl Station {
    #[new]
    #[pyo3(
        signature = (address, *, lines = Vec::new(), signal = -30, key_name = None, passphrase = None),
        text_signature = "(address, *, lines=(), signal=-30, key_name=None, passphrase=None)"
    )]
    fn new(
        address: Address,
        lines: Vec<String>,
        signal: i32,
        key_name: Option<String>,
        passphrase: Option<Octets>,
    ) -> Self {
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
        Self { station }
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.station)
    }
}
