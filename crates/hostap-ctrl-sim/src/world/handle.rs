//! What a test does to the world while it runs.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::World;
use super::core::{Core, PortState};
use super::process::SocketName;
use crate::behaviour::Mac;
use crate::daemon::Daemon;
use crate::fault::Fault;
use crate::log::Record;
use crate::transport::Transport;

/// An access point of a running world; see [`World::access_point`].
#[derive(Clone, Debug)]
pub struct AccessPointHandle {
    core: Arc<Core>,
    bssid: Mac,
}

impl World {
    /// The first access point of this name, whoever runs it.
    pub fn access_point(&self, ssid: impl AsRef<[u8]>) -> Option<AccessPointHandle> {
        let ssid = ssid.as_ref();
        let bssid = self.core.change(|state| {
            let mut points = state.air.points().iter();
            points.find(|point| point.setup.ssid == ssid).map(|point| point.bssid)
        })?;
        self.access_point_with(bssid)
    }

    /// The access point with this address.
    pub fn access_point_with(&self, bssid: [u8; 6]) -> Option<AccessPointHandle> {
        let known = self.core.change(|state| state.air.point(bssid).is_some());
        known.then(|| AccessPointHandle { core: Arc::clone(&self.core), bssid })
    }

    /// Where an interface's daemon listens.
    pub fn address(&self, interface: &str) -> Option<Transport> {
        self.daemon(interface).map(|daemon| daemon.address().clone())
    }

    /// Where an interface's daemon listens, when that is a socket file.
    pub fn path(&self, interface: &str) -> Option<PathBuf> {
        self.address(interface)?.path().map(PathBuf::from)
    }

    /// Where the global interface of this interface's daemon listens.
    pub fn global_address(&self, interface: &str) -> Option<Transport> {
        let process = self.process_of(interface)?;
        self.core.change(|state| {
            let mut ports = state.ports.iter();
            let global =
                ports.find(|port| port.process == process && port.name == SocketName::Global)?;
            Some(global.transport.clone())
        })
    }

    /// What an interface's socket received and sent so far.
    pub fn log(&self, interface: &str) -> Vec<Record> {
        self.daemon(interface).map(|daemon| daemon.log()).unwrap_or_default()
    }

    /// Waits until so many clients are attached to an interface; `false` after `limit`.
    pub fn wait_for_monitors(&self, interface: &str, count: usize, limit: Duration) -> bool {
        let daemon = self.daemon(interface);
        daemon.is_some_and(|daemon| daemon.wait_for_monitors(count, limit))
    }

    /// As [`Daemon::records_after`](crate::Daemon::records_after), of an interface's socket; empty
    /// where there is no such interface.
    pub fn records_after(&self, interface: &str, seen: usize, limit: Duration) -> Vec<Record> {
        let daemon = self.daemon(interface);
        daemon.map(|daemon| daemon.records_after(seen, limit)).unwrap_or_default()
    }

    /// Sends an event of the test's own to the monitors of an interface; how many the kernel took it
    /// for.
    ///
    /// # Errors
    /// `NotFound` where there is no such interface, `NotConnected` when its daemon has ended.
    pub fn send_event(&self, interface: &str, bytes: impl AsRef<[u8]>) -> io::Result<usize> {
        self.daemon(interface).ok_or_else(|| unknown(interface))?.send_event(bytes)
    }

    /// Lays a fault over what an interface's daemon does.
    ///
    /// # Errors
    /// `NotFound` where there is no such interface, `NotConnected` when its daemon has ended.
    pub fn fault(&self, interface: &str, fault: Fault) -> io::Result<()> {
        self.daemon(interface).ok_or_else(|| unknown(interface))?.fault(fault)
    }

    /// Ends the daemon of an interface, and starts it again after this long: its networks are those
    /// that SAVE_CONFIG wrote, nobody is attached. Returns when it is away.
    ///
    /// # Errors
    /// `NotFound` where there is no such interface, `NotConnected` when its daemon has ended.
    pub fn restart(&self, interface: &str, after: Duration) -> io::Result<()> {
        let process = self.process_of(interface).ok_or_else(|| unknown(interface))?;
        for (daemon, lasting) in self.daemons(process) {
            match daemon.restart(after) {
                // That of a group which is just being removed.
                Err(error) if !lasting && error.kind() == io::ErrorKind::NotConnected => {}
                outcome => outcome?,
            }
        }
        self.core.restart_process(process);
        Ok(())
    }

    /// Ends the daemon of an interface as if killed: its socket files stay, and nobody listens.
    ///
    /// # Errors
    /// `NotFound` where there is no such interface.
    pub fn kill(&self, interface: &str) -> io::Result<()> {
        let process = self.process_of(interface).ok_or_else(|| unknown(interface))?;
        self.core.kill_process(process);
        self.daemons(process).iter().for_each(|(daemon, _)| daemon.abandon());
        Ok(())
    }

    /// Starts the daemon of an interface again that was killed or has ended, as
    /// [`restart`](Self::restart) does.
    ///
    /// # Errors
    /// `NotFound` where there is no such interface, `AlreadyExists` where its daemon runs, and what
    /// binding its sockets said.
    pub fn start_again(&self, interface: &str) -> io::Result<()> {
        let process = self.process_of(interface).ok_or_else(|| unknown(interface))?;
        self.core.start_again(process)
    }

    fn process_of(&self, interface: &str) -> Option<super::notice::ProcessId> {
        self.core.change(|state| {
            let wanted = SocketName::Interface(interface.into());
            state.ports.iter().find(|port| port.name == wanted).map(|port| port.process)
        })
    }

    fn daemon(&self, interface: &str) -> Option<Arc<Daemon>> {
        self.core.change(|state| {
            let wanted = SocketName::Interface(interface.into());
            let mut ports = state.ports.iter().filter(|port| port.name == wanted && !port.closed);
            ports.next().and_then(|port| port.daemon.clone())
        })
    }

    /// Those of a process, and whether they are there as long as it.
    fn daemons(&self, process: super::notice::ProcessId) -> Vec<(Arc<Daemon>, bool)> {
        self.core.change(|state| {
            let ports = state.ports.iter().filter(|port| port.process == process);
            let daemon = |port: &PortState| Some((port.daemon.clone()?, port.lasting));
            ports.filter_map(daemon).collect()
        })
    }
}

fn unknown(interface: &str) -> io::Error {
    let text = format!("the world has no interface {interface}");
    io::Error::new(io::ErrorKind::NotFound, text)
}

impl AccessPointHandle {
    /// Its address.
    pub fn bssid(&self) -> [u8; 6] {
        self.bssid
    }

    /// The stations that can use its network.
    pub fn stations(&self) -> Vec<[u8; 6]> {
        self.core.change(|state| {
            let stations = state.air.point(self.bssid).map(|point| point.stations.clone());
            let joined = stations.into_iter().flatten().filter(|station| station.authorized);
            joined.map(|station| station.station).collect()
        })
    }

    /// Changes the signal level at the stations, in dBm.
    pub fn set_signal(&self, signal: i32) {
        self.core.change(|state| state.air.set_signal(self.bssid, signal));
    }

    /// Moves to another channel; its stations follow.
    pub fn switch_channel(&self, frequency: u32) {
        self.core.change(|state| state.air.switch_channel(self.bssid, frequency));
    }

    /// It is gone, without a word to its stations.
    pub fn vanish(&self) {
        self.core.change(|state| state.air.turn(self.bssid, false));
    }

    /// It is there again.
    pub fn appear(&self) {
        self.core.change(|state| state.air.turn(self.bssid, true));
    }

    /// Sends a station away with this reason of IEEE 802.11; `false` where it has no such station.
    pub fn deauthenticate(&self, station: [u8; 6], reason: u16) -> bool {
        self.core.change(|state| state.air.send_away(self.bssid, station, reason, false))
    }

    /// Lets this station in no more, or again.
    pub fn set_denied(&self, station: [u8; 6], denied: bool) {
        self.core.change(|state| {
            if let Some(point) = state.air.point_mut(self.bssid) {
                point.setup.denied.retain(|other| *other != station);
                point.setup.denied.extend(denied.then_some(station));
            }
        });
    }

    /// Rejects every association with this status, or none any more.
    pub fn set_association_status(&self, status: Option<u16>) {
        self.core.change(|state| {
            if let Some(point) = state.air.point_mut(self.bssid) {
                point.setup.association_status = status;
            }
        });
    }

    /// Somebody pushes its WPS button.
    pub fn push_button(&self) {
        self.core.change(|state| {
            if let Some(point) = state.air.point_mut(self.bssid) {
                point.button = true;
            }
        });
    }

    /// Somebody tells its WPS registrar the PIN of a station.
    pub fn accept_pin(&self, pin: &str) {
        self.core.change(|state| {
            if let Some(point) = state.air.point_mut(self.bssid) {
                point.pins.push(pin.into());
            }
        });
    }
}
