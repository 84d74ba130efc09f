//! Simulated daemons, for tests and demonstrations without a radio.

use hostap_ctrl_sim as sim;
use pyo3::prelude::*;

use crate::text::Octets;

/// A simulated wpa_supplicant or hostapd at a socket of its own.
#[pyclass(frozen, module = "wpa_supplicant.simulation")]
pub(crate) struct Daemon {
    daemon: sim::Daemon,
}

#[pymethods]
impl Daemon {
    #[new]
    #[pyo3(signature = (path, *, hostapd = false))]
    fn new(path: std::path::PathBuf, hostapd: bool) -> PyResult<Self> {
        let script = match hostapd {
            true => sim::Script::hostapd(),
            false => sim::Script::wpa_supplicant(),
        };
        Ok(Self { daemon: sim::Daemon::start(sim::Transport::unix(path), script)? })
    }

    /// Sends an event to all that are attached; returns how many there are.
    fn send_event(&self, py: Python<'_>, event: Octets) -> PyResult<usize> {
        Ok(py.detach(|| self.daemon.send_event(event.0))?)
    }

    /// All commands so far.
    fn received(&self) -> Vec<Vec<u8>> {
        self.daemon.received()
    }

    /// Ends the daemon and removes its socket.
    fn stop(&self, py: Python<'_>) {
        py.detach(|| self.daemon.stop());
    }
}
