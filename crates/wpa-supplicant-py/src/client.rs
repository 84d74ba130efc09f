//! The typed client that waits for each reply.

mod methods;
mod shared;
mod variable;

pub(crate) use methods::{parse_address, records};
pub(crate) use variable::Value;

use std::sync::Arc;

use hostap_ctrl::{Client as Inner, Endpoint, Error, ErrorKind};
use pyo3::exceptions::{PyOSError, PyRuntimeError};
use pyo3::prelude::*;
use rustix::io::Errno;

use crate::commands::Sent;
use crate::endpoint::shown_endpoint;
use crate::errors::{closed, exception, from_endpoint};
use crate::exit::{Open, linger};
use crate::replies::{typed, typed_as};
use shared::{Shared, Trouble};

/// Those to be closed at exit.
pub(crate) static OPEN: Open<Shared> = Open::new();

/// A connection to a daemon: commands go out, typed replies come back.
///
/// ``path`` is where the daemon listens: a ``str``, ``bytes`` or path of its control socket, or
/// ``"@abstract:NAME"``, ``"udp:HOST:PORT"`` and so on. ``timeout`` is how many seconds a reply may
/// take, ``client_directory`` where the client's own socket is put, ``cookie`` what a daemon at a UDP
/// endpoint wants, if it is not to be asked for it.
///
/// It may be used by several threads: their requests wait for each other. Ctrl-C ends a wait. A
/// request of a signal handler that runs during one of the same thread raises ``RuntimeError``. The
/// child of a fork shares the connection and does no harm by closing it, but should make one of its
/// own. The end of the program closes it.
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
    shared: Arc<Shared>,
    endpoint: Endpoint,
}

/// What the end of the program has closed, or does not let a thread open any more.
fn ended(py: Python<'_>) -> PyErr {
    linger(py);
    let text = "the client was closed at the end of the program";
    PyOSError::new_err((Errno::BADF.raw_os_error(), text))
}

impl Client {
    /// Does something with the connection, without the GIL.
    fn with<T: Send>(
        &self,
        py: Python<'_>,
        act: impl FnOnce(&mut Inner) -> Result<T, Error> + Send,
    ) -> PyResult<T> {
        let done = py.detach(|| {
            let mut inner = self.shared.take()?;
            let result = act(&mut inner);
            self.shared.give_back(inner);
            result.map_err(Trouble::Crate)
        });
        done.map_err(|trouble| self.exception(py, trouble))
    }

    fn exception(&self, py: Python<'_>, trouble: Trouble) -> PyErr {
        match trouble {
            Trouble::Closed => closed("this client"),
            Trouble::Ended => ended(py),
            Trouble::Forked => {
                let text = "this process was forked while a request was under way: close() the client and make another one";
                PyOSError::new_err((Errno::BUSY.raw_os_error(), text))
            }
            Trouble::Nested => PyRuntimeError::new_err(
                "a request of this Client is not finished in this thread: wait for it to return, or use another Client",
            ),
            Trouble::Raised(raised) => raised,
            // A handler may have closed it, too, before it raised something.
            Trouble::Crate(error) => match self.shared.interruption.raised() {
                Some(raised) => raised,
                None if error.kind() == ErrorKind::Interrupted && self.shared.is_closed() => {
                    self.exception(py, self.shared.why_closed())
                }
                None => self.sign(py, exception(py, &error)),
            },
        }
    }

    /// With whom it came from.
    fn sign(&self, py: Python<'_>, raised: PyErr) -> PyErr {
        match shown_endpoint(py, &self.endpoint) {
            Ok(endpoint) => from_endpoint(py, raised, endpoint),
            Err(failure) => failure,
        }
    }

    fn ask(&self, py: Python<'_>, command: &[u8]) -> PyResult<Vec<u8>> {
        self.with(py, |inner| inner.request(command).map(<[u8]>::to_vec))
    }

    /// The typed reply to a text or to a typed command.
    fn send_any<'py>(&self, py: Python<'py>, sent: &Sent) -> PyResult<Bound<'py, PyAny>> {
        let reply = self.ask(py, &sent.text)?;
        typed_as(py, sent, &reply).map_err(|raised| self.sign(py, raised))
    }

    /// The typed reply to a command that the crate has written.
    fn ask_typed<'py>(&self, py: Python<'py>, command: &[u8]) -> PyResult<Bound<'py, PyAny>> {
        let reply = self.ask(py, command)?;
        typed(py, command, &reply).map_err(|raised| self.sign(py, raised))
    }
}
