//! One monitor for several threads: a lock that is held while it is read, and not while it is
//! waited for.

use std::os::fd::{AsFd, OwnedFd};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};

use hostap_ctrl::{Error, Monitor, MonitorItem};
use pyo3::exceptions::PyOSError;
use pyo3::prelude::*;
use rustix::io::Errno;

use super::waiting::{Bell, Wait};
use crate::errors::exception;
use crate::interruption::Interruption;

pub(super) struct Shared {
    state: Mutex<State>,
    /// Of what is asked with the lock held.
    pub(super) interruption: Interruption,
    /// The one that opened it.
    process: AtomicU32,
    /// The interpreter is about to end.
    ended: AtomicBool,
}

/// Nobody who holds the lock waits for the GIL.
pub(super) struct State {
    /// `None` once it is closed.
    monitor: Option<Monitor>,
    /// The error that ended the monitor has been raised: iterating is over.
    told: bool,
    /// What those that wait now wait for. Made by the first one.
    bell: Option<Bell>,
    /// It was closed because the interpreter ends: who still waits goes on waiting for that.
    ends: bool,
    /// A copy of the descriptor of the connection that there is now.
    socket: Option<Arc<OwnedFd>>,
}

impl State {
    fn monitor(&mut self) -> PyResult<&mut Monitor> {
        self.monitor.as_mut().ok_or_else(closed)
    }

    fn check_unopened(&mut self) -> PyResult<()> {
        match self.monitor {
            None => Ok(()),
            Some(_) => {
                let text = "the monitor is open already: close() it first";
                Err(PyOSError::new_err((Errno::ISCONN.raw_os_error(), text)))
            }
        }
    }

    fn try_next(&mut self) -> PyResult<Result<Option<MonitorItem>, Error>> {
        let monitor = self.monitor()?;
        let outcome = monitor.try_next();
        if outcome.is_err() && monitor.next_deadline().is_none() {
            self.told = true;
        }
        self.follow();
        Ok(outcome)
    }

    fn what_to_wait_for(&mut self) -> PyResult<Wait> {
        let monitor = self.monitor.as_ref().ok_or_else(closed)?;
        let bell = match &self.bell {
            Some(bell) => bell.clone(),
            None => self.bell.insert(Bell::new()?).clone(),
        };
        if self.socket.is_none() && !monitor.is_away() {
            self.socket = Some(Arc::new(monitor.as_fd().try_clone_to_owned()?));
        }
        let (socket, due) = (self.socket.clone(), monitor.next_deadline());
        Ok(Wait { socket, bell, due })
    }

    /// On the way to another connection, the one before it is forgotten.
    fn follow(&mut self) {
        if !self.monitor.as_ref().is_some_and(Monitor::is_attached) {
            self.socket = None;
        }
    }

    /// All that wait have a look again.
    fn wake(&mut self) {
        if let Some(bell) = self.bell.take() {
            bell.ring();
        }
    }

    /// Detaches and removes the socket; nothing if it is closed.
    fn close(&mut self) {
        self.monitor = None;
        self.socket = None;
    }
}

/// What came of looking for an item.
pub(super) enum Look {
    Item(MonitorItem),
    Nothing(Wait),
}

impl Shared {
    /// Of a monitor that is not open yet.
    pub(super) fn new() -> Self {
        let state = State { monitor: None, told: false, bell: None, ends: false, socket: None };
        let interruption = Interruption::default();
        let process = AtomicU32::new(std::process::id());
        Self { state: Mutex::new(state), interruption, process, ended: AtomicBool::new(false) }
    }

    /// Before it is opened, and once more by [`put`](Self::put).
    pub(super) fn check_unopened(&self, py: Python<'_>) -> PyResult<()> {
        self.with(py, State::check_unopened)?
    }

    /// From here on it is open.
    pub(super) fn put(&self, py: Python<'_>, monitor: Monitor) -> PyResult<()> {
        self.with(py, |state| {
            state.check_unopened()?;
            state.monitor = Some(monitor);
            state.told = false;
            PyResult::Ok(())
        })??;
        self.process.store(std::process::id(), Ordering::Relaxed);
        Ok(())
    }

    /// In a child of the process that opened it, the lock may be that of a thread which exists only
    /// in the parent: it is not waited for.
    fn lock(&self) -> PyResult<MutexGuard<'_, State>> {
        if self.is_ours() {
            return Ok(self.state.lock().unwrap_or_else(PoisonError::into_inner));
        }
        match self.state.try_lock() {
            Ok(state) => Ok(state),
            Err(TryLockError::Poisoned(poisoned)) => Ok(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => Err(forked()),
        }
    }

    fn is_ours(&self) -> bool {
        self.process.load(Ordering::Relaxed) == std::process::id()
    }

    /// Does something with the state. What can't wait is done at once, with the GIL held: giving
    /// it away and taking it back costs more than receiving an event.
    fn with<T: Send>(
        &self,
        py: Python<'_>,
        act: impl FnOnce(&mut State) -> T + Send,
    ) -> PyResult<T> {
        let at_once = match self.state.try_lock() {
            Ok(state) => Some(state),
            Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        };
        match at_once {
            // Connecting anew may look a host's name up.
            Some(mut state) if state.monitor.as_ref().is_none_or(Monitor::is_attached) => {
                Ok(act(&mut state))
            }
            other => {
                drop(other);
                py.detach(|| Ok(act(&mut *self.lock()?)))
            }
        }
    }

    /// The next item that is here.
    pub(super) fn try_next(&self, py: Python<'_>) -> PyResult<Option<MonitorItem>> {
        self.with(py, State::try_next)??.map_err(|error| exception(py, &error))
    }

    /// The next item that is here, or what to wait for.
    pub(super) fn look(&self, py: Python<'_>) -> PyResult<Look> {
        let outcome = self.with(py, |state| {
            if state.ends && !is_main_thread() {
                let wait = Wait { socket: None, bell: Bell::new()?, due: None };
                return Ok((Ok(None), Some(wait)));
            }
            let outcome = state.try_next()?;
            let wait = matches!(outcome, Ok(None)).then(|| state.what_to_wait_for()).transpose()?;
            PyResult::Ok((outcome, wait))
        });
        match outcome?? {
            (Err(error), _) => Err(exception(py, &error)),
            (Ok(Some(item)), _) => Ok(Look::Item(item)),
            (Ok(None), Some(wait)) => Ok(Look::Nothing(wait)),
            (Ok(None), None) => Err(closed()),
        }
    }

    /// Asks something of the monitor that may take a while. Events that come meanwhile are kept in
    /// it, of which no descriptor tells: those that wait have a look.
    pub(super) fn ask(
        &self,
        py: Python<'_>,
        act: impl FnOnce(&mut Monitor) -> Result<(), Error> + Send,
    ) -> PyResult<()> {
        let outcome = py.detach(|| {
            let mut state = self.lock()?;
            let outcome = act(state.monitor()?);
            if outcome.is_ok() && state.monitor()?.is_attached() {
                state.told = false;
            }
            state.socket = None;
            state.wake();
            PyResult::Ok(outcome)
        });
        if self.ended.load(Ordering::Acquire) && !is_main_thread() {
            // Only daemon threads are left, and Python stops them without a word.
            py.detach(|| {
                loop {
                    std::thread::park();
                }
            });
        }
        outcome?.map_err(|error| self.interruption.exception(py, &error))
    }

    /// What the monitor says of itself.
    pub(super) fn get<T: Send>(
        &self,
        py: Python<'_>,
        read: impl FnOnce(&Monitor) -> T + Send,
    ) -> PyResult<T> {
        self.with(py, |state| Ok(read(state.monitor()?)))?
    }

    pub(super) fn is_over(&self, py: Python<'_>) -> bool {
        self.with(py, |state| state.told && state.monitor.is_some()).unwrap_or(false)
    }

    pub(super) fn is_closed(&self, py: Python<'_>) -> bool {
        self.with(py, |state| state.monitor.is_none()).unwrap_or(false)
    }

    pub(super) fn close(&self, py: Python<'_>) -> PyResult<()> {
        py.detach(|| {
            self.interruption.stop();
            let mut state = self.lock()?;
            state.close();
            state.wake();
            Ok(())
        })
    }

    /// Wakes nobody.
    pub(super) fn close_quietly(&self, py: Python<'_>) {
        if !self.is_ours() {
            return;
        }
        self.ended.store(true, Ordering::Release);
        self.interruption.stop();
        py.detach(|| {
            let Ok(mut state) = self.lock() else { return };
            state.ends |= state.monitor.is_some();
            state.close();
        });
    }
}

/// The one that runs the interpreter's end.
fn is_main_thread() -> bool {
    rustix::thread::gettid() == rustix::process::getpid()
}

fn forked() -> PyErr {
    let text = "this process was forked while another thread used the monitor: open one here";
    PyOSError::new_err((Errno::BUSY.raw_os_error(), text))
}

fn closed() -> PyErr {
    crate::errors::closed("the monitor")
}
