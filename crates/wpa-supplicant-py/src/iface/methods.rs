//! The methods as Python sees them.

use std::sync::PoisonError;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};

use super::IFace;
use super::errors::Trouble;
use super::events::Patience;
use super::line::Line;
use super::request::{Convert, bytes, text};
use super::session::IFaceSession;
use crate::endpoint::{Cookie, EndpointArgument, PathArgument, shown_endpoint};
use crate::seconds::TimeLimit;
use crate::text::shown;

#[pymethods]
impl IFace {
    /// Arguments are for ``__init__``, which subclasses may have with others.
    #[new]
    #[pyo3(signature = (*_arguments, **_keywords))]
    fn new(_arguments: &Bound<'_, PyTuple>, _keywords: Option<&Bound<'_, PyDict>>) -> Self {
        Self::unopened()
    }

    #[pyo3(signature = (ctrl_path = None, cli_path = None, *, cookie = None))]
    fn __init__(
        &self,
        py: Python<'_>,
        ctrl_path: Option<EndpointArgument>,
        cli_path: Option<PathArgument>,
        cookie: Option<Cookie>,
    ) -> PyResult<()> {
        // As if it were a new object.
        if self.try_line().is_some() {
            self.close(py)?;
        }
        match (ctrl_path, cli_path, cookie) {
            (Some(ctrl_path), cli_path, cookie) => self.open(py, ctrl_path, cli_path, cookie),
            (None, None, None) => Ok(()),
            (None, ..) => {
                let text = "cli_path and cookie make sense only with a ctrl_path";
                Err(PyTypeError::new_err(text))
            }
        }
    }

    /// Connect to the daemon whose control socket is `ctrl_path`.
    ///
    /// `ctrl_path` is a path such as ``/run/wpa_supplicant/wlan0``, or a text for another kind of
    /// socket: ``@abstract:NAME``, ``udp:HOST:PORT``. `cli_path` is the directory for the
    /// client's own socket, ``/tmp`` unless given; a relative one counts from the current
    /// directory (the C library ignored those). `cookie` is what a daemon at a UDP endpoint wants
    /// in front of each command, 8 bytes or 16 hex digits; it is asked for unless given.
    ///
    /// Raises OSError when it can't, with nothing left behind, and when it is open already;
    /// ValueError for an empty path or one with a NUL in it.
    #[pyo3(signature = (ctrl_path, cli_path = None, *, cookie = None))]
    fn open(
        &self,
        py: Python<'_>,
        ctrl_path: EndpointArgument,
        cli_path: Option<PathArgument>,
        cookie: Option<Cookie>,
    ) -> PyResult<()> {
        let endpoint = ctrl_path.with_cookie(cookie)?;
        let directory = cli_path.map(|PathArgument(directory)| directory);
        self.connect(py, endpoint, directory).map_err(|trouble| trouble.into_exception(py))
    }

    /// Detach if attached, disconnect, and remove the client's own socket.
    ///
    /// Whoever waits in another thread, for an event or a reply, gets an OSError at once. Raises
    /// OSError when it is not open.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        self.disconnect(py).map_err(|trouble| trouble.into_exception(py))
    }

    /// Let the daemon send its events, to be had from `recv`.
    ///
    /// Raises OSError when it is attached already or the daemon refuses, TimeoutError when it
    /// does not answer.
    fn attach(&self, py: Python<'_>) -> PyResult<()> {
        self.run(py, |line| {
            if line.lock()?.attached {
                return Err(Trouble::AlreadyAttached);
            }
            let mut turn = line.turn(py, self.limit())?;
            if line.lock()?.attached {
                return Err(Trouble::AlreadyAttached);
            }
            let attached = py.detach(|| turn.attach().map(hostap_ctrl::Attached::keep));
            attached.map_err(|error| Trouble::of(error, &line.signals))?;
            let mut state = line.lock()?;
            if state.closed {
                return Err(Trouble::Closed);
            }
            state.attached = true;
            line.tell(&mut state);
            Ok(())
        })
    }

    /// Tell the daemon to send no more events. Those that nobody has asked for are dropped.
    ///
    /// Raises OSError when it is not attached. It is not attached afterwards, even after another
    /// error.
    fn detach(&self, py: Python<'_>) -> PyResult<()> {
        self.run(py, |line| {
            if !line.lock()?.attached {
                return Err(Trouble::NotAttached);
            }
            let mut turn = line.turn(py, self.limit())?;
            if !line.lock()?.attached {
                return Err(Trouble::NotAttached);
            }
            let detached = py.detach(|| turn.detach());
            // Before the next one has its turn.
            line.set_detached(&mut *line.lock()?);
            drop(turn);
            detached.map_err(|error| Trouble::of(error, &line.signals))
        })
    }

    /// Whether `recv` would return an event at once.
    ///
    /// Raises OSError when it is not attached.
    fn pending(&self, py: Python<'_>) -> PyResult<bool> {
        self.run(py, |line| line.pending(py))
    }

    /// The next event, with its level in front, such as ``<3>CTRL-EVENT-SCAN-RESULTS``.
    ///
    /// `timeout` is in milliseconds: 0, as when it is not given, does not wait, and a negative
    /// one waits for ever. Raises TimeoutError when no event came in time, OSError when it is not
    /// attached or is closed meanwhile. (The C extension's ``recv()`` without a timeout raised
    /// OSError when no event was there; TimeoutError is one.)
    ///
    /// It can't notice that the daemon is gone: no event says so, and a datagram socket tells it
    /// only at the next request. That one fails, mostly with ConnectionRefusedError; the next
    /// request or `recv` connects and attaches anew once the daemon is back. Until then no event
    /// comes, so send a ``PING`` now and then. ``wpa_supplicant.Monitor`` does that by itself.
    #[pyo3(signature = (timeout = Patience::NONE), text_signature = "($self, timeout=0)")]
    fn recv(&self, py: Python<'_>, timeout: Patience) -> PyResult<Py<PyAny>> {
        self.receive(py, timeout, text)
    }

    /// As `recv`, but the event is bytes.
    #[pyo3(signature = (timeout = Patience::NONE), text_signature = "($self, timeout=0)")]
    fn recv_bytes(&self, py: Python<'_>, timeout: Patience) -> PyResult<Py<PyAny>> {
        self.receive(py, timeout, bytes)
    }

    /// Send a command and return the daemon's reply as it is, refusals such as ``FAIL`` included.
    ///
    /// Events that come before the reply are kept for `recv`, or handed to `callback` if there is
    /// one. When the callback raises an exception, it is called no more and later events are
    /// kept; when the reply is there, the exception is raised, and the reply is in `last_reply`.
    ///
    /// Raises TimeoutError when no reply came in time (see `timeout`), RuntimeError within a
    /// callback of the same object, else OSError.
    #[pyo3(signature = (cmd, callback = None))]
    fn request(
        &self,
        cmd: &Bound<'_, PyAny>,
        callback: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        self.exchange(cmd, callback, text)
    }

    /// As `request`, but the reply, and the events for the callback, are bytes.
    #[pyo3(signature = (cmd, callback = None))]
    fn request_bytes(
        &self,
        cmd: &Bound<'_, PyAny>,
        callback: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        self.exchange(cmd, callback, bytes)
    }

    /// A descriptor for selectors: readable while `recv` would not wait.
    ///
    /// It stays the same until `close`. It may be readable for nothing now and then, so use
    /// ``recv(0)`` and expect TimeoutError.
    fn fileno(&self, py: Python<'_>) -> PyResult<i32> {
        self.run(py, |line| line.descriptor())
    }

    /// How long a request may take, in seconds: 10 unless set. A request that is under way is
    /// not changed by setting it.
    #[getter]
    fn timeout(&self) -> f64 {
        self.limit().as_secs_f64()
    }

    #[setter]
    fn set_timeout(&self, seconds: TimeLimit) {
        self.set_limit(seconds.0);
    }

    /// Where the daemon listens; None when it is not open.
    #[getter]
    fn ctrl_path<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyString>>> {
        self.try_line().map(|line| shown_endpoint(py, &line.endpoint)).transpose()
    }

    /// Whether it is not open.
    #[getter]
    fn closed(&self) -> bool {
        self.try_line().is_none_or(|line| line.is_closed())
    }

    /// Whether the daemon sends events.
    #[getter]
    fn attached(&self) -> bool {
        self.try_line().is_some_and(|line| line.lock().is_ok_and(|state| state.attached))
    }

    /// How many events were lost because nobody asked for them: 16,384 are kept.
    #[getter]
    fn dropped_events(&self) -> u64 {
        self.try_line().and_then(|line| Some(line.lock().ok()?.dropped)).unwrap_or(0)
    }

    /// The reply to the last request whose callback raised an exception; None if there was none.
    #[getter]
    fn last_reply(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        let reply = self.last_reply.lock().unwrap_or_else(PoisonError::into_inner).clone();
        reply.map(|reply| text(py, &reply)).transpose()
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let iface = slf.get();
        let path = iface.try_line().map(|line| line.endpoint.to_string());
        match (path, iface.closed(), iface.attached()) {
            (Some(path), false, true) => shown(slf.as_any(), &path, "attached"),
            (Some(path), false, false) => shown(slf.as_any(), &path, ""),
            _ => shown(slf.as_any(), "", "closed"),
        }
    }

    fn __enter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, py: Python<'_>, _exception: &Bound<'_, PyTuple>) -> PyResult<()> {
        // It may have been closed within.
        if self.closed() { Ok(()) } else { self.close(py) }
    }

    fn __iter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    /// The next event, however long it takes.
    fn __next__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let event = self.run(py, |line| line.next_event(py, Patience::Endless, self.limit()))?;
        text(py, &event)
    }

    /// The open connection, for one wait of asyncio.
    fn _session(&self, py: Python<'_>) -> PyResult<IFaceSession> {
        IFaceSession::of(self).map_err(|trouble| trouble.into_exception(py))
    }
}

impl IFace {
    fn run<T>(
        &self,
        py: Python<'_>,
        action: impl FnOnce(&Line) -> Result<T, Trouble>,
    ) -> PyResult<T> {
        let outcome = self.line().and_then(|line| action(&line));
        outcome.map_err(|trouble| trouble.into_exception(py))
    }

    fn receive(&self, py: Python<'_>, patience: Patience, convert: Convert) -> PyResult<Py<PyAny>> {
        let event = self.run(py, |line| line.next_event(py, patience, self.limit()))?;
        convert(py, &event)
    }
}
