//! What comes into a world while it runs.

use std::io;
use std::path::{Path, PathBuf};

use super::air::numbered;
use super::hostapd::HostapdProcess;
use super::supplicant::WpaSupplicant;
use super::{AccessPoint, Hostapd, Supplicant, World};

impl World {
    /// Adds an access point that no daemon of the world runs.
    pub fn add_access_point(&self, access_point: AccessPoint) {
        self.core.change(|state| state.air.add(access_point, None));
    }

    /// Starts one more wpa_supplicant. Its interface's control socket, unless it listens on UDP.
    ///
    /// # Errors
    /// As [`WorldBuilder::start`](super::WorldBuilder::start).
    pub fn add_supplicant(&mut self, supplicant: impl Into<Supplicant>) -> io::Result<PathBuf> {
        let setup = supplicant.into();
        let (interface, udp) = (setup.interface.clone(), setup.udp);
        let address = numbered(0x20, self.count("wpa_supplicant"));
        let process = Box::new(WpaSupplicant::new(setup, address));
        self.add("wpa_supplicant", &interface, udp, process)?;
        Ok(self.socket("wpa_supplicant", &interface))
    }

    /// Starts one more hostapd. Its interface's control socket, unless it listens on UDP.
    ///
    /// # Errors
    /// As [`WorldBuilder::start`](super::WorldBuilder::start).
    pub fn add_hostapd(&mut self, hostapd: Hostapd) -> io::Result<PathBuf> {
        let (interface, udp) = (hostapd.interfaces[0].name.clone(), hostapd.udp);
        self.add("hostapd", &interface, udp, Box::new(HostapdProcess::new(hostapd)))?;
        Ok(self.socket("hostapd", &interface))
    }

    fn socket(&self, program: &str, interface: &str) -> PathBuf {
        self.directory().join(Path::new(program)).join(interface)
    }
}
