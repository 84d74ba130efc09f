//! What a test does to access points and hostapds while a world runs.

use hostap_ctrl_sim as sim;
use pyo3::prelude::*;

use super::super::surroundings::Station;
use super::super::values::{Address, written};
use crate::whole::whole;

/// An access point of a running world; see ``World.access_point``.
#[pyclass(frozen, module = "wpa_supplicant.simulation")]
pub(crate) struct AccessPointHandle {
    pub(super) handle: sim::AccessPointHandle,
}

#[pymethods]
impl AccessPointHandle {
    /// Its address.
    #[getter]
    fn bssid(&self) -> String {
        written(self.handle.bssid())
    }

    /// The stations that can use its network.
    fn stations(&self, py: Python<'_>) -> Vec<String> {
        py.detach(|| self.handle.stations()).into_iter().map(written).collect()
    }

    /// Changes the signal level at the stations, in dBm.
    fn set_signal(&self, py: Python<'_>, signal: i32) {
        py.detach(|| self.handle.set_signal(signal));
    }

    /// Moves to another channel, given by its frequency in MHz; its stations follow.
    fn switch_channel(&self, py: Python<'_>, #[pyo3(from_py_with = whole)] frequency: u32) {
        py.detach(|| self.handle.switch_channel(frequency));
    }

    /// It is gone, without a word to its stations.
    fn vanish(&self, py: Python<'_>) {
        py.detach(|| self.handle.vanish());
    }

    /// It is there again.
    fn appear(&self, py: Python<'_>) {
        py.detach(|| self.handle.appear());
    }

    /// Sends a station away with this reason of IEEE 802.11; ``False`` where it has no such station.
    #[pyo3(signature = (station, reason = 3))]
    fn deauthenticate(
        &self,
        py: Python<'_>,
        station: Address,
        #[pyo3(from_py_with = whole)] reason: u16,
    ) -> bool {
        py.detach(|| self.handle.deauthenticate(station.0, reason))
    }

    /// Lets this station in no more, or again.
    #[pyo3(signature = (station, denied = true))]
    fn set_denied(&self, py: Python<'_>, station: Address, denied: bool) {
        py.detach(|| self.handle.set_denied(station.0, denied));
    }

    /// Rejects every association with this status of IEEE 802.11, or none any more.
    fn set_association_status(
        &self,
        py: Python<'_>,
        #[pyo3(from_py_with = whole)] status: Option<u16>,
    ) {
        py.detach(|| self.handle.set_association_status(status));
    }

    /// Somebody pushes its WPS button.
    fn push_button(&self, py: Python<'_>) {
        py.detach(|| self.handle.push_button());
    }

    /// Somebody tells its WPS registrar the PIN of a station.
    fn accept_pin(&self, py: Python<'_>, pin: &str) {
        py.detach(|| self.handle.accept_pin(pin));
    }

    fn __repr__(&self) -> String {
        format!("<AccessPointHandle of {}>", self.bssid())
    }
}

/// An interface of a hostapd of a running world; see ``World.hostapd``.
#[pyclass(frozen, module = "wpa_supplicant.simulation")]
pub(crate) struct HostapdHandle {
    pub(super) handle: sim::HostapdHandle,
}

#[pymethods]
impl HostapdHandle {
    /// Its address.
    #[getter]
    fn bssid(&self) -> String {
        written(self.handle.bssid())
    }

    /// The channel's frequency in MHz.
    #[getter]
    fn frequency(&self, py: Python<'_>) -> u32 {
        py.detach(|| self.handle.frequency())
    }

    /// Whether its WPS button is pushed.
    #[getter]
    fn is_button_active(&self, py: Python<'_>) -> bool {
        py.detach(|| self.handle.is_button_active())
    }

    /// The stations that are associated, or on their way to it.
    fn stations(&self, py: Python<'_>) -> Vec<String> {
        py.detach(|| self.handle.stations()).into_iter().map(written).collect()
    }

    /// A station comes. ``False`` when it is not let in: by a list, since there is no room, since the
    /// access point is off, or since its passphrase is another one (hostapd finds that out in the
    /// handshake, which takes it some seconds of the world).
    fn join(&self, py: Python<'_>, station: &Station) -> bool {
        py.detach(|| self.handle.join(station.station.clone()))
    }

    /// A station goes by itself; ``False`` where it was not there.
    fn leave(&self, py: Python<'_>, station: Address) -> bool {
        py.detach(|| self.handle.leave(station.0))
    }

    /// A station whose WPS button is pushed; it joins where the access point's is pushed too.
    fn join_by_button(&self, py: Python<'_>, station: &Station) -> bool {
        py.detach(|| self.handle.join_by_button(station.station.clone()))
    }

    /// A station with this PIN of WPS; it joins where the same was entered at the access point.
    fn join_by_pin(&self, py: Python<'_>, station: &Station, pin: &str) -> bool {
        py.detach(|| self.handle.join_by_pin(station.station.clone(), pin))
    }

    /// A PIN with the right checksum, of the first seven digits.
    ///
    /// >>> HostapdHandle.pin(1234567)
    /// '12345670'
    #[staticmethod]
    fn pin(number: u64) -> String {
        sim::HostapdHandle::pin(number)
    }

    fn __repr__(&self) -> String {
        format!("<HostapdHandle of {}>", self.bssid())
    }
}
