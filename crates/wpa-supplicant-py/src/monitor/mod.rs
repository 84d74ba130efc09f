//! The events of a daemon, as they come.

mod item;
mod opening;
mod settings;
mod shared;
mod turn;
mod waiting;

use std::os::fd::{AsRawFd, RawFd};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use hostap_ctrl::Endpoint;
use pyo3::exceptions::PyTimeoutError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};
use rustix::io::Errno;

use crate::calls::{call_method, import};
use crate::endpoint::{Cookie, EndpointArgument, PathArgument, shown_endpoint};
use crate::pending::Pending;
use crate::seconds::{Seconds, TimeLimit};
use crate::text::{shown, to_str};
pub(crate) use opening::Settings as MonitorSettings;
use opening::Settings;
use settings::{Interfaces, Level, ReconnectArgument};
use shared::{Look, Shared};
use turn::About;

/// What ``wpa_supplicant.Monitor`` is made of; use that.
#[pyclass(frozen, subclass, module = "wpa_supplicant._native")]
pub(crate) struct Monitor {
    shared: Shared,
    /// `None` before it is opened.
    endpoint: Mutex<Option<Endpoint>>,
}

impl Monitor {
    fn opened_at(&self) -> Option<Endpoint> {
        self.endpoint.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn next_until<'py>(
        &self,
        py: Python<'py>,
        deadline: Option<Instant>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        loop {
            match self.shared.look(py)? {
                Look::Item(item) => return item::object(py, item).map(Some),
                _ if deadline.is_some_and(|time| Instant::now() >= time) => return Ok(None),
                Look::Nothing(wait) => {
                    if wait.wait(py, deadline)? {
                        self.shared.heard(py, &wait)?;
                    }
                }
                Look::Busy => self.shared.wait_for_turn(py, deadline)?,
            }
        }
    }
}

#[pymethods]
impl Monitor {
    /// Arguments are for ``__init__``, which subclasses may have with others.
    #[new]
    #[pyo3(signature = (*_arguments, **_keywords))]
    fn new(_arguments: &Bound<'_, PyTuple>, _keywords: Option<&Bound<'_, PyDict>>) -> Self {
        Self { shared: Shared::new(), endpoint: Mutex::default() }
    }

    /// What it is to be opened with.
    #[staticmethod]
    #[pyo3(signature = (
        path, *, interface = None, reconnect = None, level = None, ping_interval = None,
        client_directory = None, cookie = None, timeout = TimeLimit::USUAL
    ), text_signature = "(path, *, interface=None, reconnect=None, level=None, ping_interval=None, \
        client_directory=None, cookie=None, timeout=10.0)")]
    #[allow(clippy::too_many_arguments, reason = "keywords, in Python")]
    fn _settings(
        path: EndpointArgument,
        interface: Option<Interfaces>,
        reconnect: Option<ReconnectArgument>,
        level: Option<Level>,
        ping_interval: Option<Seconds>,
        client_directory: Option<PathArgument>,
        cookie: Option<Cookie>,
        timeout: TimeLimit,
    ) -> PyResult<Settings> {
        let endpoint = path.with_cookie(cookie)?;
        let mut builder = hostap_ctrl::Monitor::builder(endpoint.clone());
        builder = builder.time_limit(timeout.0);
        for name in interface.into_iter().flat_map(|interfaces| interfaces.0) {
            builder = builder.interface(name.0);
        }
        if let Some(ReconnectArgument(policy)) = reconnect {
            builder = builder.reconnect(policy);
        }
        if let Some(Level(level)) = level {
            builder = builder.level(level);
        }
        if let Some(Seconds(interval)) = ping_interval {
            builder = builder.ping_interval(interval);
        }
        if let Some(PathArgument(directory)) = client_directory {
            builder = builder.client_directory(directory);
        }
        Ok(Settings { builder, endpoint })
    }

    /// Opens it, and waits for that.
    fn _open(&self, py: Python<'_>, settings: &Settings) -> PyResult<()> {
        opening::open(self, py, settings)
    }

    /// Opens it without a wait of this thread.
    fn _open_aside(slf: Py<Self>, py: Python<'_>, settings: &Settings) -> PyResult<Pending> {
        opening::open_aside(slf, py, settings)
    }

    /// The next event or notice; waits up to ``timeout`` seconds for it, or as long as it takes.
    ///
    /// Raises ``TimeoutError`` when nothing came in time, and ``OSError`` when the daemon is gone
    /// and not waited for (now and in every later call), for an event that was too long (after
    /// which it goes on), and when the monitor is closed, also by another thread.
    #[pyo3(signature = (timeout = None))]
    fn next<'py>(&self, py: Python<'py>, timeout: Option<Seconds>) -> PyResult<Bound<'py, PyAny>> {
        match self.next_until(py, timeout.and_then(Seconds::deadline))? {
            Some(item) => Ok(item),
            None => Err(PyTimeoutError::new_err((
                Errno::TIMEDOUT.raw_os_error(),
                "no event came in time",
            ))),
        }
    }

    /// The next event or notice that is here already, or ``None``; it does not wait. While another
    /// thread is in ``set_level()`` or ``reopen()``, none is here.
    ///
    /// Raises ``OSError`` as :meth:`next`.
    fn try_next<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.shared.try_next(py)?.map(|item| item::object(py, item)).transpose()
    }

    /// Iterates over events and notices, and ends when none came for so many seconds, each time
    /// anew. The monitor can be used again then.
    fn within(slf: Py<Self>, seconds: Seconds) -> Within {
        Within { monitor: slf, seconds }
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        if self.shared.is_over(py) { Ok(None) } else { self.next_until(py, None) }
    }

    /// The descriptor that becomes readable when something comes, for ``select`` and the like.
    ///
    /// A monitor that reconnects gets another one: ask for it after each notice, or before each
    /// wait. Raises ``OSError`` when the monitor is closed.
    fn fileno(&self, py: Python<'_>) -> PyResult<RawFd> {
        self.shared.get(py, AsRawFd::as_raw_fd)
    }

    /// In how many seconds :meth:`try_next` is to be called even if the descriptor does not become
    /// readable: the daemon is looked after then, or looked for. Zero where events may have come
    /// while the monitor was opened or something was asked of it. ``None`` when the monitor has
    /// ended.
    ///
    /// Raises ``OSError`` when the monitor is closed.
    fn next_timeout(&self, py: Python<'_>) -> PyResult<Option<f64>> {
        self.shared.next_timeout(py)
    }

    /// When that is, on the clock of ``time.monotonic()``.
    #[getter]
    fn next_deadline(&self, py: Python<'_>) -> PyResult<Option<f64>> {
        let now: f64 = call_method(&import(py, "time")?, "monotonic", ())?.extract()?;
        Ok(self.next_timeout(py)?.map(|left| now + left))
    }

    /// Whether the daemon has confirmed the attachment, and has not gone since. False when closed.
    #[getter]
    fn is_attached(&self, py: Python<'_>) -> bool {
        self.shared.about(py).is_some_and(|about| about.attached)
    }

    /// Whether the daemon is gone and being waited for. Its descriptor tells nothing then, and may
    /// be readable all the time: wait for :attr:`next_deadline` alone.
    #[getter]
    fn is_away(&self, py: Python<'_>) -> bool {
        self.shared.about(py).is_some_and(|about| about.away)
    }

    /// Where the daemon listens, such as ``/run/wpa_supplicant/wlan0`` or ``udp:127.0.0.1:9877``.
    #[getter]
    fn endpoint<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        match self.opened_at() {
            Some(endpoint) => shown_endpoint(py, &endpoint),
            None => Ok(PyString::new(py, "")),
        }
    }

    /// The path of the monitor's own socket file; ``None`` over UDP.
    #[getter]
    fn local_path<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let path = self.shared.get(py, |monitor| monitor.local_path().map(ToOwned::to_owned))?;
        let text = |path: std::path::PathBuf| to_str(py, path.as_os_str().as_encoded_bytes());
        path.map(|path| text(path).map(Bound::into_any)).transpose()
    }

    /// See ``wpa_supplicant.Monitor.set_level``.
    fn set_level(&self, py: Python<'_>, level: Level) -> PyResult<()> {
        self.shared.ask(py, About::of, |monitor| monitor.set_level(level.0))
    }

    /// See ``wpa_supplicant.Monitor.reopen``.
    fn reopen(&self, py: Python<'_>) -> PyResult<()> {
        self.shared.ask(py, |_| About::default(), hostap_ctrl::Monitor::reopen)
    }

    /// See ``wpa_supplicant.Monitor.close``.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        self.shared.close(py)
    }

    /// For a wait on an event loop: a copy of the descriptor, to be closed, or ``None`` if it tells
    /// nothing; and in how many seconds to look in any case. ``None`` while another thread uses the
    /// monitor.
    fn _watch(&self, py: Python<'_>) -> PyResult<Option<(Option<RawFd>, Option<f64>)>> {
        self.shared.watch(py)
    }

    /// As :meth:`close`, but who waits is left waiting: the interpreter ends.
    fn _close_quietly(&self, py: Python<'_>) {
        self.shared.close_quietly(py);
    }

    /// Whether it is closed.
    #[getter]
    fn closed(&self, py: Python<'_>) -> bool {
        self.shared.about(py).is_none()
    }

    /// Whether iterating has come to its end, which has been told by an error.
    #[getter]
    fn _is_over(&self, py: Python<'_>) -> bool {
        self.shared.is_over(py)
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let monitor = slf.get();
        let state = match monitor.shared.about(slf.py()) {
            None => "closed",
            Some(About { attached: true, .. }) => "attached",
            Some(About { ended: false, .. }) => "waits for the daemon",
            Some(About { ended: true, .. }) => "ended",
        };
        let endpoint = monitor.opened_at().map(|endpoint| endpoint.to_string());
        shown(slf.as_any(), &endpoint.unwrap_or_default(), state)
    }
}

/// An iterator that waits only so long.
#[pyclass(frozen, module = "wpa_supplicant._native", name = "MonitorWithin")]
pub(crate) struct Within {
    monitor: Py<Monitor>,
    seconds: Seconds,
}

#[pymethods]
impl Within {
    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let monitor = self.monitor.get();
        if monitor.shared.is_over(py) {
            return Ok(None);
        }
        monitor.next_until(py, self.seconds.deadline())
    }
}
