//! The typed client that waits for each reply.

mod methods;
mod variable;

pub(crate) use methods::{parse_address, records};
pub(crate) use variable::Value;

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hostap_ctrl::{Client as Inner, Error, ErrorKind};
use pyo3::prelude::*;

use crate::commands::Sent;
use crate::errors::{closed, exception, from_endpoint};
use crate::interruption::Interruption;
use crate::replies::{typed, typed_as};

/// How long a signal that came just before a wait may go unnoticed.
const GLANCE: Duration = Duration::from_millis(500);

/// A connection to a daemon: commands go out, typed replies come back.
///
/// ``path`` is where the daemon listens: a ``str``, ``bytes`` or path of its control socket, or
/// ``"@abstract:NAME"``, ``"udp:HOST:PORT"`` and so on. ``timeout`` is how many seconds a reply may
/// take, ``client_directory`` where the client's own socket is put, ``cookie`` what a daemon at a UDP
/// endpoint wants, if it is not to be asked for it.
///
/// It may be used by several threads: their requests wait for each other. Ctrl-C ends a wait.
/// Events are not for it: see :class:`wpa_supplicant.Monitor`.
///
/// Raises ``OSError`` (``FileNotFoundError``, ``PermissionError``, ...) if there is no daemon. Methods
/// raise ``TimeoutError`` when no reply came in time, another ``OSError`` when the daemon is gone or
/// the client closed, and, but for :meth:`request` and :meth:`request_bytes`,
/// :class:`wpa_supplicant.Refused` when the daemon says no.
///
/// >>> import os, tempfile
/// >>> from wpa_supplicant import Client, simulation
/// >>> place = tempfile.TemporaryDirectory()
/// >>> path = os.path.join(place.name, "wlan0")
/// >>> daemon = simulation.Daemon(path)
/// >>> with Client(path) as client:
/// ...     client.request("PING"), client.status().wpa_state
/// ('PONG\n', 'INACTIVE')
/// >>> daemon.stop()
/// >>> place.cleanup()
#[pyclass(frozen, module = "wpa_supplicant")]
pub(crate) struct Client {
    state: Mutex<State>,
    /// Told when the connection is free, or closed.
    changed: Condvar,
    interruption: Interruption,
    endpoint: String,
}

struct State {
    /// Absent while a thread uses it, and after the end.
    inner: Option<Box<Inner>>,
    closed: bool,
}

/// Why there is no result.
enum Trouble {
    Closed,
    Crate(Error),
    Raised(PyErr),
}

impl Client {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The connection, when no other thread uses it. The lock is never held with the GIL.
    fn take(&self) -> Result<Box<Inner>, Trouble> {
        let mut state = self.lock();
        loop {
            if state.closed {
                return Err(Trouble::Closed);
            }
            if let Some(inner) = state.inner.take() {
                return Ok(inner);
            }
            let (free, waited) =
                self.changed.wait_timeout(state, GLANCE).unwrap_or_else(PoisonError::into_inner);
            state = free;
            if waited.timed_out() {
                drop(state);
                Python::attach(|py| py.check_signals()).map_err(Trouble::Raised)?;
                state = self.lock();
            }
        }
    }

    fn give_back(&self, inner: Box<Inner>) {
        let mut state = self.lock();
        if !state.closed {
            state.inner = Some(inner);
        }
        self.changed.notify_one();
    }

    /// Does something with the connection, without the GIL.
    fn with<T: Send>(
        &self,
        py: Python<'_>,
        act: impl FnOnce(&mut Inner) -> Result<T, Error> + Send,
    ) -> PyResult<T> {
        let done = py.detach(|| {
            let mut inner = self.take()?;
            let result = act(&mut inner);
            self.give_back(inner);
            result.map_err(Trouble::Crate)
        });
        done.map_err(|trouble| self.exception(py, trouble))
    }

    fn exception(&self, py: Python<'_>, trouble: Trouble) -> PyErr {
        let closed = || closed("this client");
        match trouble {
            Trouble::Closed => closed(),
            Trouble::Raised(raised) => raised,
            Trouble::Crate(error) if error.kind() == ErrorKind::Interrupted => {
                // Otherwise it was a signal handler that raised something.
                match self.lock().closed {
                    true => closed(),
                    false => self.interruption.exception(py, &error),
                }
            }
            Trouble::Crate(error) => exception(py, &error),
        }
    }

    fn ask(&self, py: Python<'_>, command: &[u8]) -> PyResult<Vec<u8>> {
        self.with(py, |inner| inner.request(command).map(<[u8]>::to_vec))
    }

    /// The typed reply to a text or to a typed command.
    fn send_any<'py>(&self, py: Python<'py>, sent: &Sent) -> PyResult<Bound<'py, PyAny>> {
        let reply = self.ask(py, &sent.text)?;
        typed_as(py, sent, &reply).map_err(|raised| from_endpoint(py, raised, &self.endpoint))
    }

    /// The typed reply to a command that the crate has written.
    fn ask_typed<'py>(&self, py: Python<'py>, command: &[u8]) -> PyResult<Bound<'py, PyAny>> {
        let reply = self.ask(py, command)?;
        typed(py, command, &reply).map_err(|raised| from_endpoint(py, raised, &self.endpoint))
    }
}
