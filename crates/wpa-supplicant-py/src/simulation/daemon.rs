//! One simulated daemon.

use std::path::PathBuf;
use std::sync::Arc;

use hostap_ctrl_sim as sim;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyTuple};

use super::datagram::{datagrams, in_vain};
use super::pattern::Commands;
use super::place::{self, Place};
use super::running::{Ends, Owner, begin, remember, temporary_directory};
use super::script::{self, Script, read_fault};
use super::step::steps;
use super::surroundings::{Bss, Station};
use super::values::{exception, exception_at};
use super::wait::{timed_out, wait};
use super::wanted::Wanted;
use crate::calls::call;
use crate::seconds::Seconds;
use crate::text::Octets;
use crate::whole::whole;

/// A simulated wpa_supplicant or hostapd at a socket of its own.
///
/// ``path`` is where it listens: a path, ``@abstract:NAME``, or for UDP ``udp:``, ``udp:PORT``,
/// ``udp:ADDRESS:PORT``, ``udp6:`` and so on, where no port means a free one. Without it, the daemon
/// makes a temporary directory and removes it at the end. Clients find the daemon at ``address``.
///
/// ``script`` is what it does; without it, it is a small wpa_supplicant, or a small hostapd
/// (``hostapd=True``), with this ``interface``, ``scan_time`` in seconds, ``bss`` that scans find and
/// ``stations``: see ``Script.wpa_supplicant`` and ``Script.hostapd``.
///
/// The end of a ``with`` statement stops it, as do ``stop``, its last reference and the
/// interpreter's exit.
///
/// Raises ``OSError``: ``errno.EADDRINUSE`` when somebody listens there, or when the path is
/// something else than a socket. A socket file that nobody listens on is replaced.
///
/// >>> with Daemon() as daemon:
/// ...     daemon.on("SIGNAL_POLL", "RSSI=-42\nLINKSPEED=866\n")
/// ...     daemon.is_running
/// True
#[pyclass(frozen, weakref, module = "wpa_supplicant.simulation")]
pub(crate) struct Daemon {
    running: Arc<Running>,
}

struct Running {
    /// Always there, until it is dropped.
    daemon: Option<sim::Daemon>,
    directory: Option<PathBuf>,
    owner: Owner,
}

impl Running {
    fn daemon(&self) -> PyResult<&sim::Daemon> {
        self.daemon.as_ref().ok_or_else(|| PyValueError::new_err("the daemon is gone"))
    }
}

impl Ends for Running {
    fn end(&self) {
        if !self.owner.is_this() {
            return;
        }
        if let Some(daemon) = &self.daemon {
            daemon.stop();
        }
        if let Some(directory) = &self.directory {
            // When somebody cleared it away before, that was the aim.
            let _ = std::fs::remove_dir_all(directory);
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.end();
        if !self.owner.is_this() {
            // A fork: the thread is not here, waiting for it would take forever.
            std::mem::forget(self.daemon.take());
        }
    }
}

impl Daemon {
    fn daemon(&self) -> PyResult<&sim::Daemon> {
        self.running.daemon()
    }

    /// Waits for the log to be as wanted.
    fn wait_for_log(
        &self,
        py: Python<'_>,
        limit: Option<Seconds>,
        mut enough: impl FnMut(&[sim::Record]) -> bool + Send,
    ) -> PyResult<Vec<sim::Record>> {
        let daemon = self.daemon()?;
        let mut last = None;
        let found = wait(py, limit, |slice| match daemon.wait_for(slice, &mut enough) {
            Ok(log) => Ok(Some(log)),
            Err(error) if error.ended => Err(ended(&"the daemon ended before that was seen")),
            Err(error) => {
                last = Some(error);
                Ok(None)
            }
        })?;
        found.ok_or_else(|| timed_out(in_vain(&last.map_or_else(Vec::new, |error| error.log))))
    }
}

fn ended(error: &impl ToString) -> PyErr {
    exception(&std::io::Error::new(std::io::ErrorKind::NotConnected, error.to_string()))
}

#[pymethods]
impl Daemon {
    #[new]
    #[pyo3(signature = (path = None, script = None, *, hostapd = false, interface = None, scan_time = None, bss = None, stations = None))]
    #[expect(clippy::too_many_arguments, reason = "they are keywords in Python")]
    fn new(
        py: Python<'_>,
        path: Option<Place>,
        script: Option<PyRef<'_, Script>>,
        hostapd: bool,
        interface: Option<String>,
        scan_time: Option<Seconds>,
        bss: Option<Vec<PyRef<'_, Bss>>>,
        stations: Option<Vec<PyRef<'_, Station>>>,
    ) -> PyResult<Self> {
        let name = interface.clone().unwrap_or_else(|| "wlan0".into());
        let script = match (script, hostapd) {
            (Some(script), false)
                if interface.is_none()
                    && scan_time.is_none()
                    && bss.is_none()
                    && stations.is_none() =>
            {
                script.get()
            }
            (Some(_), _) => {
                let text = "script=... says it all; the other keywords are for a daemon without";
                return Err(PyTypeError::new_err(text));
            }
            (None, false) if stations.is_some() => {
                return Err(PyTypeError::new_err("stations=... is for hostapd=True"));
            }
            (None, false) => script::wpa_supplicant(interface, scan_time, bss),
            (None, true) if scan_time.is_some() || bss.is_some() => {
                let text = "scan_time=... and bss=... are for a wpa_supplicant";
                return Err(PyTypeError::new_err(text));
            }
            (None, true) => script::hostapd(interface, stations),
        };
        let _opening = begin(py)?;
        let (place, directory) = match path {
            Some(Place(place)) => (place, None),
            None => {
                let directory = temporary_directory(py)?;
                (sim::Transport::unix(directory.join(name)), Some(directory))
            }
        };
        // Made first: it removes the directory also when the daemon can't be started.
        let mut running = Running { daemon: None, directory, owner: Owner::this() };
        let shown = place.to_string();
        let daemon = py.detach(|| sim::Daemon::start(place, script));
        running.daemon = Some(daemon.map_err(|error| exception_at(&error, &shown))?);
        let running = Arc::new(running);
        remember(&running);
        Ok(Self { running })
    }

    /// Where clients find it: a text that ``Client``, ``IFace`` and the others take as a path.
    #[getter]
    fn address(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        place::address(py, self.daemon()?.address())
    }

    /// The socket file's path; ``None`` where there is none.
    #[getter]
    fn path(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        place::path(py, self.daemon()?.address())
    }

    /// The eight bytes that clients on UDP need; they ask for it by themselves.
    #[getter]
    fn cookie<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        Ok(PyBytes::new(py, &self.daemon()?.cookie()))
    }

    /// Whether it still runs.
    #[getter]
    fn is_running(&self) -> PyResult<bool> {
        Ok(self.daemon()?.is_running())
    }

    /// From now on, does these steps for a command, before all other rules; no step at all: never
    /// answers it.
    ///
    /// Raises ``OSError`` with ``errno.ENOTCONN`` when the daemon has ended.
    ///
    /// >>> with Daemon() as daemon:
    /// ...     daemon.on(Pattern.prefix("SET_NETWORK "), Step.delay(0.1), "FAIL\n")
    #[pyo3(signature = (pattern, *steps))]
    fn on(&self, py: Python<'_>, pattern: Commands, steps: &Bound<'_, PyTuple>) -> PyResult<()> {
        let fault = sim::Fault::new(pattern.0, self::steps(steps)?);
        let daemon = self.daemon()?;
        py.detach(|| daemon.fault(fault)).map_err(|error| exception(&error))
    }

    /// Lays a fault over what it does, in one line: a command (``PING``, ``SET_NETWORK*``, ``*``, then
    /// maybe ``nth N``, ``first N`` or ``after N``), ``=``, and one of ``no-reply``, ``delay:TIME``,
    /// ``late:TIME``, ``twice``, ``empty``, ``oversized:BYTES``, ``refuse``, ``reply:TEXT``,
    /// ``event:TEXT``, ``events:COUNT``, ``ignore:COUNT``, ``fill``, ``reopen``, ``restart:TIME``,
    /// ``die``, ``die-leaving-file``; TIME as ``100ms`` or ``2s``.
    ///
    /// Raises ``ValueError`` for another text, and ``OSError`` with ``errno.ENOTCONN`` when the daemon
    /// has ended.
    ///
    /// >>> with Daemon() as daemon:
    /// ...     daemon.fault("STATUS nth 2=late:300ms")
    fn fault(&self, py: Python<'_>, fault: &str) -> PyResult<()> {
        let (fault, daemon) = (read_fault(fault)?, self.daemon()?);
        py.detach(|| daemon.fault(fault)).map_err(|error| exception(&error))
    }

    /// Sends an event to the monitors whose level lets it through; returns how many the kernel took it
    /// for. The level stands in front, as in ``<3>CTRL-EVENT-SCAN-RESULTS ``.
    ///
    /// Raises ``OSError`` with ``errno.ENOTCONN`` when the daemon has ended or is restarting.
    fn send_event(&self, py: Python<'_>, event: Octets) -> PyResult<usize> {
        let daemon = self.daemon()?;
        py.detach(|| daemon.send_event(event.0)).map_err(|error| exception(&error))
    }

    /// Sends a datagram to a client, as ``monitors`` or the log name it.
    ///
    /// Raises ``OSError`` when the kernel does not take it.
    fn send_to(&self, py: Python<'_>, peer: &str, data: Octets) -> PyResult<()> {
        let daemon = self.daemon()?;
        let known = daemon.monitors().into_iter();
        let mut known = known.chain(daemon.log().into_iter().map(|record| record.peer));
        let Some(to) = known.find(|known| known.to_string() == peer) else {
            let text = format!("{peer:?} is no client that the daemon has heard of");
            return Err(PyValueError::new_err(text));
        };
        py.detach(|| daemon.send_to(&to, data.0)).map_err(|error| exception(&error))
    }

    /// Opens its socket anew under the same address, as wpa_supplicant does when a queue is full.
    fn reopen(&self, py: Python<'_>) -> PyResult<()> {
        let daemon = self.daemon()?;
        py.detach(|| daemon.reopen()).map_err(|error| exception(&error))
    }

    /// Goes away, and comes back after so many seconds as a new daemon: no monitors, no state, a new
    /// cookie. Returns when it is away.
    #[pyo3(signature = (after = Seconds(std::time::Duration::ZERO)), text_signature = "($self, after=0.0)")]
    fn restart(&self, py: Python<'_>, after: Seconds) -> PyResult<()> {
        let daemon = self.daemon()?;
        py.detach(|| daemon.restart(after.bounded())).map_err(|error| exception(&error))
    }

    /// The attached clients, the newest first.
    fn monitors(&self) -> PyResult<Vec<String>> {
        Ok(self.daemon()?.monitors().iter().map(ToString::to_string).collect())
    }

    /// Every datagram received and sent so far, in order.
    fn log<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        datagrams(py, &self.daemon()?.log())
    }

    /// The bytes of every datagram received so far, in order; on UDP each with its cookie.
    fn received(&self) -> PyResult<Vec<Vec<u8>>> {
        Ok(self.daemon()?.received())
    }

    /// The commands so far that the replayed recording does not have.
    fn not_recorded(&self) -> PyResult<Vec<Vec<u8>>> {
        Ok(self.daemon()?.not_recorded())
    }

    /// Waits until exactly so many clients are attached.
    ///
    /// Raises ``TimeoutError`` after ``timeout`` seconds (``None``: no limit), and ``OSError`` with
    /// ``errno.ENOTCONN`` when the daemon has ended.
    #[pyo3(signature = (count, timeout = Some(Seconds(std::time::Duration::from_secs(5)))), text_signature = "($self, count, timeout=5.0)")]
    fn wait_for_monitors(
        &self,
        py: Python<'_>,
        #[pyo3(from_py_with = whole)] count: usize,
        timeout: Option<Seconds>,
    ) -> PyResult<()> {
        let daemon = self.daemon()?;
        let found = wait(py, timeout, |slice| match daemon.wait_for_monitors(count, slice) {
            true => Ok(Some(())),
            false if daemon.is_running() => Ok(None),
            false => Err(ended(&"the daemon ended before the clients were attached")),
        })?;
        let there = || format!("{} clients are attached, not {count}", daemon.monitors().len());
        found.ok_or_else(|| timed_out(there()))
    }

    /// Waits until that many datagrams were received, or until this command was, and returns what
    /// ``received`` does.
    ///
    /// Raises ``TimeoutError`` with the names of what was seen after ``timeout`` seconds (``None``: no limit),
    /// and ``OSError`` with ``errno.ENOTCONN`` when the daemon has ended.
    #[pyo3(signature = (wanted, timeout = Some(Seconds(std::time::Duration::from_secs(5)))), text_signature = "($self, wanted, timeout=5.0)")]
    fn wait_for_received(
        &self,
        py: Python<'_>,
        wanted: Wanted,
        timeout: Option<Seconds>,
    ) -> PyResult<Vec<Vec<u8>>> {
        let log = self.wait_for_log(py, timeout, |log| wanted.is_in(log))?;
        let received = log.into_iter().filter(sim::Record::is_received);
        Ok(received.map(|record| record.bytes).collect())
    }

    /// Waits until ``enough(log)`` is true, and returns the log.
    ///
    /// Raises what ``enough`` raises, and otherwise as ``wait_for_received``.
    ///
    /// >>> with Daemon() as daemon:
    /// ...     daemon.wait_for(lambda log: len(log) == 0)
    /// []
    #[pyo3(signature = (enough, timeout = Some(Seconds(std::time::Duration::from_secs(5)))), text_signature = "($self, enough, timeout=5.0)")]
    fn wait_for<'py>(
        &self,
        py: Python<'py>,
        enough: &Bound<'py, PyAny>,
        timeout: Option<Seconds>,
    ) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let end = timeout.and_then(Seconds::deadline);
        loop {
            let log = self.daemon()?.log();
            let seen = log.len();
            let log = datagrams(py, &log)?;
            if call(enough, (log.clone(),), None)?.is_truthy()? {
                return Ok(log);
            }
            let now = std::time::Instant::now();
            let left = end.map(|end| Seconds(end.saturating_duration_since(now)));
            self.wait_for_log(py, left, |log| log.len() > seen)?;
        }
    }

    /// Waits until the daemon has dealt with all that clients have sent so far.
    fn settle(&self, py: Python<'_>) -> PyResult<()> {
        let daemon = self.daemon()?;
        py.detach(|| daemon.settle()).map_err(|error| exception(&error))
    }

    /// Waits until it has ended by itself.
    ///
    /// Raises ``TimeoutError`` after ``timeout`` seconds (``None``: no limit).
    #[pyo3(signature = (timeout = Some(Seconds(std::time::Duration::from_secs(5)))), text_signature = "($self, timeout=5.0)")]
    fn wait_for_end(&self, py: Python<'_>, timeout: Option<Seconds>) -> PyResult<()> {
        let daemon = self.daemon()?;
        let found = wait(py, timeout, |slice| Ok(daemon.wait_for_end(slice).then_some(())))?;
        found.ok_or_else(|| timed_out("the daemon still runs".into()))
    }

    /// Ends the daemon and removes its socket. The log stays readable.
    fn stop(&self, py: Python<'_>) {
        py.detach(|| self.running.end());
    }

    /// Ends the daemon as if killed: the socket file stays, and nobody listens on it.
    fn abandon(&self, py: Python<'_>) -> PyResult<()> {
        let daemon = self.daemon()?;
        py.detach(|| daemon.abandon());
        Ok(())
    }

    fn __enter__(this: Py<Self>) -> Py<Self> {
        this
    }

    #[pyo3(signature = (*_error))]
    fn __exit__(&self, py: Python<'_>, _error: &Bound<'_, PyTuple>) {
        self.stop(py);
    }

    fn __repr__(&self) -> PyResult<String> {
        let daemon = self.daemon()?;
        let state = if daemon.is_running() { "" } else { ", ended" };
        Ok(format!("<Daemon at {}{state}>", daemon.address()))
    }
}
