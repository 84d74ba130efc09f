//! The world itself.

use std::io;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use hostap_ctrl_sim as sim;
use pyo3::exceptions::{PyLookupError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use super::super::datagram::{datagrams, in_vain};
use super::super::pattern::Commands;
use super::super::place;
use super::super::running::{Ends, Owner, begin, remember, temporary_directory};
use super::super::script::read_fault;
use super::super::step::steps;
use super::super::values::{Address, exception, exception_at};
use super::super::wait::{timed_out, wait};
use super::super::wanted::Wanted;
use super::descriptions::AnySupplicant;
use super::{AccessPoint, AccessPointHandle, Hostapd, HostapdHandle, P2pPeer, P2pPeerHandle};
use crate::seconds::Seconds;
use crate::text::Octets;
use crate::whole::whole;

/// A simulated world: access points, and wpa_supplicants and hostapds that hear each other.
///
/// ``directory`` gets the sockets, in ``wpa_supplicant/`` and ``hostapd/``; without it, the world
/// makes a temporary one and removes it at the end. ``pace``: what takes a second in reality takes so
/// many here (0.001 to 1000; 1 is as slow as reality).
///
/// The end of a ``with`` statement stops all daemons and removes their sockets, as do ``stop``, the
/// last reference and the interpreter's exit.
///
/// Calls raise ``LookupError`` for an interface, access point or device that there is not, and
/// ``OSError`` for what the system says; after the end ``errno.ENOTCONN``.
///
/// >>> home = AccessPoint("Home", wpa2="correct horse", signal=-48)
/// >>> with World(access_points=[home], supplicants=["wlan0"]) as world:
/// ...     world.access_point("Home").set_signal(-80)
/// ...     world.address("wlan0").endswith("wpa_supplicant/wlan0")
/// True
#[pyclass(frozen, weakref, module = "wpa_supplicant.simulation")]
pub(crate) struct World {
    running: Arc<Running>,
}

struct Running {
    world: RwLock<Option<sim::World>>,
    directory: PathBuf,
    /// Whether the directory goes with the world.
    temporary: bool,
    owner: Owner,
}

impl Running {
    fn with<T>(&self, act: impl FnOnce(&sim::World) -> PyResult<T>) -> PyResult<T> {
        let world = self.world.read().unwrap_or_else(PoisonError::into_inner);
        act(world.as_ref().ok_or_else(over)?)
    }

    fn with_mut<T>(&self, act: impl FnOnce(&mut sim::World) -> PyResult<T>) -> PyResult<T> {
        let mut world = self.world.write().unwrap_or_else(PoisonError::into_inner);
        act(world.as_mut().ok_or_else(over)?)
    }
}

impl Ends for Running {
    fn end(&self) {
        if !self.owner.is_this() {
            return;
        }
        drop(self.world.write().unwrap_or_else(PoisonError::into_inner).take());
        if self.temporary {
            // When somebody cleared it away before, that was the aim.
            let _ = std::fs::remove_dir_all(&self.directory);
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.end();
        if !self.owner.is_this() {
            // A fork: the threads are not here, waiting for them would take forever.
            std::mem::forget(self.world.get_mut().unwrap_or_else(PoisonError::into_inner).take());
        }
    }
}

fn over() -> PyErr {
    exception(&io::Error::new(io::ErrorKind::NotConnected, "the world has ended"))
}

fn unknown(interface: &str) -> PyErr {
    PyLookupError::new_err(format!("the world has no interface {interface:?}"))
}

/// What the simulation said about an interface.
fn failed(interface: &str, error: &io::Error) -> PyErr {
    match (error.kind(), error.raw_os_error()) {
        (io::ErrorKind::NotFound, None) => unknown(interface),
        _ => exception(error),
    }
}

const USUAL: Option<Seconds> = Some(Seconds(Duration::from_secs(5)));

#[pymethods]
impl World {
    #[new]
    #[pyo3(signature = (
        directory = None, *, access_points = Vec::new(), supplicants = Vec::new(),
        hostapds = Vec::new(), peers = Vec::new(), pace = 0.01,
    ), text_signature = "(directory=None, *, access_points=(), supplicants=(), hostapds=(), \
peers=(), pace=0.01)")]
    fn new(
        py: Python<'_>,
        directory: Option<PathBuf>,
        access_points: Vec<PyRef<'_, AccessPoint>>,
        supplicants: Vec<AnySupplicant>,
        hostapds: Vec<PyRef<'_, Hostapd>>,
        peers: Vec<PyRef<'_, P2pPeer>>,
        pace: f64,
    ) -> PyResult<Self> {
        let mut builder = sim::World::builder().pace(pace);
        for access_point in access_points {
            builder = builder.access_point(access_point.setup.clone());
        }
        for supplicant in supplicants {
            builder = builder.supplicant(supplicant.0);
        }
        for hostapd in hostapds {
            builder = builder.hostapd(hostapd.get());
        }
        for peer in peers {
            builder = builder.peer(peer.setup.clone());
        }
        let _opening = begin(py)?;
        let temporary = directory.is_none();
        let directory = directory.map_or_else(|| temporary_directory(py), Ok)?;
        // Made first: it removes the directory also when the world can't be started.
        let running = Running {
            world: RwLock::new(None),
            directory: directory.clone(),
            temporary,
            owner: Owner::this(),
        };
        let world = py.detach(|| builder.start(&directory));
        let world = world.map_err(|error| exception_at(&error, &directory.to_string_lossy()))?;
        *running.world.write().unwrap_or_else(PoisonError::into_inner) = Some(world);
        let running = Arc::new(running);
        remember(&running);
        Ok(Self { running })
    }

    /// The directory that holds ``wpa_supplicant/`` and ``hostapd/``.
    #[getter]
    fn directory(&self) -> PathBuf {
        self.running.directory.clone()
    }

    /// Where an interface's daemon listens: a text that clients take as a path.
    fn address(&self, py: Python<'_>, interface: &str) -> PyResult<Py<PyAny>> {
        place::address(py, &self.transport(py, interface)?)
    }

    /// The socket file of an interface; ``None`` where its daemon listens on UDP.
    fn path(&self, py: Python<'_>, interface: &str) -> PyResult<Option<Py<PyAny>>> {
        place::path(py, &self.transport(py, interface)?)
    }

    /// Where the global interface of this interface's daemon listens.
    fn global_address(&self, py: Python<'_>, interface: &str) -> PyResult<Py<PyAny>> {
        place::address(py, &self.global_transport(py, interface)?)
    }

    /// The socket file of the global interface of this interface's daemon; ``None`` where the daemon
    /// listens on UDP.
    fn global_path(&self, py: Python<'_>, interface: &str) -> PyResult<Option<Py<PyAny>>> {
        place::path(py, &self.global_transport(py, interface)?)
    }

    /// The first access point with this SSID, whoever runs it, or the one with this address.
    #[pyo3(signature = (ssid = None, *, bssid = None))]
    fn access_point(
        &self,
        py: Python<'_>,
        ssid: Option<Octets>,
        bssid: Option<Address>,
    ) -> PyResult<AccessPointHandle> {
        let handle = match (ssid, bssid) {
            (Some(ssid), None) => self.act(py, |world| Ok(world.access_point(&ssid.0)))?,
            (None, Some(bssid)) => self.act(py, |world| Ok(world.access_point_with(bssid.0)))?,
            _ => return Err(PyTypeError::new_err("either ssid or bssid is needed")),
        };
        let missing = || PyLookupError::new_err("the world has no such access point");
        Ok(AccessPointHandle { handle: handle.ok_or_else(missing)? })
    }

    /// The hostapd with this interface, which may be one of its further BSSs.
    fn hostapd(&self, py: Python<'_>, interface: &str) -> PyResult<HostapdHandle> {
        let handle = self.act(py, |world| Ok(world.hostapd(interface)))?;
        Ok(HostapdHandle { handle: handle.ok_or_else(|| unknown(interface))? })
    }

    /// The P2P device with this P2P device address.
    fn peer(&self, py: Python<'_>, address: Address) -> PyResult<P2pPeerHandle> {
        let address = address.0;
        let handle = self.act(py, |world| Ok(world.peer(address)))?;
        let missing = || PyLookupError::new_err("the world has no such P2P device");
        Ok(P2pPeerHandle { handle: handle.ok_or_else(missing)?, address })
    }

    /// Adds an access point that no daemon of the world runs.
    fn add_access_point(&self, py: Python<'_>, access_point: &AccessPoint) -> PyResult<()> {
        let setup = access_point.setup.clone();
        self.act(py, |world| {
            world.add_access_point(setup);
            Ok(())
        })
    }

    /// Starts one more wpa_supplicant.
    fn add_supplicant(&self, py: Python<'_>, supplicant: AnySupplicant) -> PyResult<()> {
        py.detach(|| {
            self.running.with_mut(|world| {
                world.add_supplicant(supplicant.0).map(drop).map_err(|error| exception(&error))
            })
        })
    }

    /// Starts one more hostapd.
    fn add_hostapd(&self, py: Python<'_>, hostapd: &Hostapd) -> PyResult<()> {
        let setup = hostapd.get();
        py.detach(|| {
            self.running.with_mut(|world| {
                world.add_hostapd(setup).map(drop).map_err(|error| exception(&error))
            })
        })
    }

    /// Adds a P2P device, in place of one that has the same address.
    fn add_peer(&self, py: Python<'_>, peer: &P2pPeer) -> PyResult<P2pPeerHandle> {
        let (setup, address) = (peer.setup.clone(), peer.setup.device_address());
        let handle = self.act(py, |world| Ok(world.add_peer(setup)))?;
        Ok(P2pPeerHandle { handle, address })
    }

    /// From now on, an interface's daemon does these steps for a command; see ``Daemon.on``.
    #[pyo3(signature = (interface, pattern, *steps))]
    fn on(
        &self,
        py: Python<'_>,
        interface: &str,
        pattern: Commands,
        steps: &Bound<'_, PyTuple>,
    ) -> PyResult<()> {
        let fault = sim::Fault::new(pattern.0, self::steps(steps)?);
        self.act(py, |world| {
            world.fault(interface, fault).map_err(|error| failed(interface, &error))
        })
    }

    /// Lays a fault over what an interface's daemon does; see ``Daemon.fault``.
    fn fault(&self, py: Python<'_>, interface: &str, fault: &str) -> PyResult<()> {
        let fault = read_fault(fault)?;
        self.act(py, |world| {
            world.fault(interface, fault).map_err(|error| failed(interface, &error))
        })
    }

    /// Sends an event of the test's own to the monitors of an interface; returns how many.
    fn send_event(&self, py: Python<'_>, interface: &str, event: Octets) -> PyResult<usize> {
        self.act(py, |world| {
            world.send_event(interface, event.0).map_err(|error| failed(interface, &error))
        })
    }

    /// Ends the daemon of an interface, and starts it again after so many seconds: its networks are
    /// those that SAVE_CONFIG wrote, nobody is attached. Returns when it is away.
    #[pyo3(signature = (interface, after = Seconds(Duration::ZERO)), text_signature = "($self, interface, after=0.0)")]
    fn restart(&self, py: Python<'_>, interface: &str, after: Seconds) -> PyResult<()> {
        self.act(py, |world| {
            world.restart(interface, after.bounded()).map_err(|error| failed(interface, &error))
        })
    }

    /// Ends the daemon of an interface as if killed: its socket files stay, and nobody listens.
    fn kill(&self, py: Python<'_>, interface: &str) -> PyResult<()> {
        self.act(py, |world| world.kill(interface).map_err(|error| failed(interface, &error)))
    }

    /// Starts the daemon of an interface again that was killed or has ended.
    ///
    /// Raises ``FileExistsError`` when it runs.
    fn start_again(&self, py: Python<'_>, interface: &str) -> PyResult<()> {
        self.act(py, |world| {
            world.start_again(interface).map_err(|error| failed(interface, &error))
        })
    }

    /// Every datagram that an interface's socket received and sent so far, in order.
    fn log<'py>(&self, py: Python<'py>, interface: &str) -> PyResult<Vec<Bound<'py, PyAny>>> {
        datagrams(py, &self.records(py, interface)?)
    }

    /// The bytes of every datagram that an interface's socket received so far, in order.
    fn received(&self, py: Python<'_>, interface: &str) -> PyResult<Vec<Vec<u8>>> {
        let received = self.records(py, interface)?.into_iter().filter(sim::Record::is_received);
        Ok(received.map(|record| record.bytes).collect())
    }

    /// Waits until exactly so many clients are attached to an interface.
    ///
    /// Raises ``TimeoutError`` after ``timeout`` seconds (``None``: no limit).
    #[pyo3(signature = (interface, count, timeout = USUAL), text_signature = "($self, interface, count, timeout=5.0)")]
    fn wait_for_monitors(
        &self,
        py: Python<'_>,
        interface: &str,
        #[pyo3(from_py_with = whole)] count: usize,
        timeout: Option<Seconds>,
    ) -> PyResult<()> {
        self.transport(py, interface)?;
        let found = wait(py, timeout, |slice| {
            let attached =
                self.running.with(|world| Ok(world.wait_for_monitors(interface, count, slice)))?;
            if !attached {
                // Where the daemon is away, the wait was over at once.
                std::thread::sleep(slice.min(Duration::from_millis(5)));
            }
            Ok(attached.then_some(()))
        })?;
        let text = || format!("there were not {count} clients attached to {interface}");
        found.ok_or_else(|| timed_out(text()))
    }

    /// Waits until an interface's socket received that many datagrams, or this command, and returns
    /// what ``received`` does.
    ///
    /// Raises ``TimeoutError`` with the names of what was seen after ``timeout`` seconds (``None``: no limit).
    #[pyo3(signature = (interface, wanted, timeout = USUAL), text_signature = "($self, interface, wanted, timeout=5.0)")]
    fn wait_for_received(
        &self,
        py: Python<'_>,
        interface: &str,
        wanted: Wanted,
        timeout: Option<Seconds>,
    ) -> PyResult<Vec<Vec<u8>>> {
        self.transport(py, interface)?;
        let mut log: Vec<sim::Record> = Vec::new();
        let found = wait(py, timeout, |slice| {
            self.running.with(|world| {
                log.extend(world.records_after(interface, log.len(), slice));
                if wanted.is_in(&log) {
                    let received = log.iter().filter(|record| record.is_received());
                    return Ok(Some(received.map(|record| record.bytes.clone()).collect()));
                }
                // Where the daemon is away, the wait was over at once.
                std::thread::sleep(slice.min(Duration::from_millis(5)));
                Ok(None)
            })
        })?;
        found.ok_or_else(|| timed_out(in_vain(&log)))
    }

    /// Ends all daemons and removes their sockets.
    fn stop(&self, py: Python<'_>) {
        py.detach(|| self.running.end());
    }

    fn __enter__(this: Py<Self>) -> Py<Self> {
        this
    }

    #[pyo3(signature = (*_error))]
    fn __exit__(&self, py: Python<'_>, _error: &Bound<'_, PyTuple>) {
        self.stop(py);
    }

    fn __repr__(&self) -> String {
        format!("<World in {}>", self.running.directory.display())
    }
}

impl World {
    /// Without the GIL.
    fn act<T: Send>(
        &self,
        py: Python<'_>,
        act: impl FnOnce(&sim::World) -> PyResult<T> + Send,
    ) -> PyResult<T> {
        py.detach(|| self.running.with(act))
    }

    fn transport(&self, py: Python<'_>, interface: &str) -> PyResult<sim::Transport> {
        self.act(py, |world| world.address(interface).ok_or_else(|| unknown(interface)))
    }

    fn global_transport(&self, py: Python<'_>, interface: &str) -> PyResult<sim::Transport> {
        self.act(py, |world| world.global_address(interface).ok_or_else(|| unknown(interface)))
    }

    fn records(&self, py: Python<'_>, interface: &str) -> PyResult<Vec<sim::Record>> {
        self.transport(py, interface)?;
        self.act(py, |world| Ok(world.log(interface)))
    }
}
