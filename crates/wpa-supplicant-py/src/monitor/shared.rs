//! One monitor for several threads: a lock that is held for moments only. Who waits for events
//! does that without the monitor, and who asks something of it has it for itself meanwhile.

use std::os::fd::{AsFd, IntoRawFd, OwnedFd, RawFd};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Instant;

use hostap_ctrl::{Error, Monitor, MonitorItem};
use pyo3::exceptions::{PyOSError, PyRuntimeError};
use pyo3::prelude::*;
use rustix::io::Errno;

use super::turn::{About, User};
use super::waiting::{Bell, Wait};
use crate::errors::exception;
use crate::interruption::Interruption;

pub(super) struct Shared {
    state: Mutex<State>,
    /// Told when a turn is over, and when it is closed.
    pub(super) changed: Condvar,
    /// Of what is asked.
    pub(super) interruption: Interruption,
    /// The one that opened it.
    process: AtomicU32,
    /// The interpreter is about to end.
    pub(super) ended: AtomicBool,
}

/// Nobody who holds the lock waits for the GIL, or runs anything of Python's.
pub(super) struct State {
    /// `None` while a thread has it for itself, and once it is closed.
    pub(super) monitor: Option<Monitor>,
    /// Who has it for itself.
    pub(super) user: Option<User>,
    /// The error that ended the monitor has been raised: iterating is over.
    pub(super) told: bool,
    /// What was asked may have brought events, of which no descriptor tells.
    pub(super) unseen: bool,
    /// What those that wait now wait for. Made by the first one.
    bell: Option<Bell>,
    /// A copy of the descriptor of the connection that there is now.
    pub(super) socket: Option<Arc<OwnedFd>>,
}

/// Why the monitor is not to be had.
pub(super) enum Absent {
    Closed,
    /// Another thread has it for itself.
    Busy,
    /// This thread has: a signal handler or finaliser was run meanwhile.
    Nested,
}

impl State {
    pub(super) fn monitor(&mut self) -> Result<&mut Monitor, Absent> {
        match &mut self.monitor {
            Some(monitor) => Ok(monitor),
            None => Err(absent(self.user.as_ref())),
        }
    }

    pub(super) fn check_unopened(&self) -> PyResult<()> {
        match (&self.monitor, &self.user) {
            (None, None) => Ok(()),
            _ => {
                let text = "the monitor is open already: close() it first";
                Err(PyOSError::new_err((Errno::ISCONN.raw_os_error(), text)))
            }
        }
    }

    fn try_next(&mut self) -> Result<Result<Option<MonitorItem>, Error>, Absent> {
        let monitor = self.monitor()?;
        let outcome = monitor.try_next();
        match &outcome {
            Ok(Some(_)) => {}
            Ok(None) => self.unseen = false,
            Err(_) if monitor.next_deadline().is_none() => {
                self.told = true;
                self.unseen = false;
            }
            Err(_) => {}
        }
        self.follow();
        Ok(outcome)
    }

    fn what_to_wait_for(&mut self) -> PyResult<Wait> {
        let bell = match &self.bell {
            Some(bell) => bell.clone(),
            None => self.bell.insert(Bell::new()?).clone(),
        };
        let Some(monitor) = &self.monitor else {
            return Ok(Wait { socket: None, bell, due: None });
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

    fn next_timeout(&mut self) -> Result<Option<f64>, Absent> {
        let unseen = self.unseen;
        let deadline = self.monitor()?.next_deadline();
        let left = |time: Instant| time.saturating_duration_since(Instant::now()).as_secs_f64();
        Ok(if unseen { Some(0.0) } else { deadline.map(left) })
    }

    /// All that wait for something at a descriptor have a look again.
    pub(super) fn wake(&mut self) {
        if let Some(bell) = self.bell.take() {
            bell.ring();
        }
    }

    /// Detaches and removes the socket; nothing if it is closed.
    fn close(&mut self) {
        self.monitor = None;
        self.socket = None;
        if let Some(user) = &mut self.user {
            user.closed = true;
        }
    }
}

#[cold]
fn absent(user: Option<&User>) -> Absent {
    match user {
        Some(user) if user.closed || user.opens => Absent::Closed,
        Some(user) if user.is_here() => Absent::Nested,
        Some(_) => Absent::Busy,
        None => Absent::Closed,
    }
}

/// What came of looking for an item.
pub(super) enum Look {
    Item(MonitorItem),
    Nothing(Wait),
    /// Another thread has the monitor for itself.
    Busy,
}

impl Shared {
    /// Of a monitor that is not open yet.
    pub(super) fn new() -> Self {
        let state = State {
            monitor: None,
            user: None,
            told: false,
            unseen: false,
            bell: None,
            socket: None,
        };
        Self {
            state: Mutex::new(state),
            changed: Condvar::new(),
            interruption: Interruption::default(),
            process: AtomicU32::new(std::process::id()),
            ended: AtomicBool::new(false),
        }
    }

    /// Before it is opened, and once more by [`put`](Self::put).
    pub(super) fn check_unopened(&self, py: Python<'_>) -> PyResult<()> {
        self.with(py, |state| state.check_unopened())?
    }

    /// From here on it is open.
    pub(super) fn put(&self, py: Python<'_>, monitor: Monitor) -> PyResult<()> {
        self.with(py, |state| {
            state.check_unopened()?;
            state.monitor = Some(monitor);
            state.told = false;
            state.unseen = true;
            PyResult::Ok(())
        })??;
        self.set_ours();
        Ok(())
    }

    /// In a child of the process that opened it, the lock may be that of a thread which exists only
    /// in the parent: it is not waited for.
    pub(super) fn lock(&self) -> PyResult<MutexGuard<'_, State>> {
        if self.is_ours() {
            return Ok(self.state.lock().unwrap_or_else(PoisonError::into_inner));
        }
        match self.state.try_lock() {
            Ok(state) => Ok(state),
            Err(TryLockError::Poisoned(poisoned)) => Ok(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => Err(forked()),
        }
    }

    pub(super) fn is_ours(&self) -> bool {
        self.process.load(Ordering::Relaxed) == std::process::id()
    }

    pub(super) fn set_ours(&self) {
        self.process.store(std::process::id(), Ordering::Relaxed);
    }

    /// Does something with the state. What can't wait is done at once, with the GIL held: giving
    /// it away and taking it back costs more than receiving an event.
    pub(super) fn with<T: Send>(
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

    /// The next item that is here. None is while another thread has the monitor for itself.
    pub(super) fn try_next(&self, py: Python<'_>) -> PyResult<Option<MonitorItem>> {
        match self.with(py, State::try_next)? {
            Ok(outcome) => outcome.map_err(|error| exception(py, &error)),
            Err(absent) => self.check_busy(py, &absent).map(|()| None),
        }
    }

    /// The next item that is here, or what to wait for.
    pub(super) fn look(&self, py: Python<'_>) -> PyResult<Look> {
        let outcome = self.with(py, |state| {
            let outcome = state.try_next()?;
            let wait = matches!(outcome, Ok(None)).then(|| state.what_to_wait_for());
            Ok((outcome, wait))
        })?;
        match outcome {
            Ok((Ok(Some(item)), _)) => Ok(Look::Item(item)),
            Ok((Err(error), _)) => Err(exception(py, &error)),
            Ok((Ok(None), wait)) => wait.unwrap_or_else(|| Err(closed())).map(Look::Nothing),
            Err(absent) => self.check_busy(py, &absent).map(|()| Look::Busy),
        }
    }

    /// The bell rang. If it is still the one that there is, nobody here rang it but a process that
    /// shares it, a parent or a child: it would go on ringing.
    pub(super) fn heard(&self, py: Python<'_>, wait: &Wait) -> PyResult<()> {
        self.with(py, |state| {
            if state.bell.as_ref().is_some_and(|bell| bell.is(&wait.bell)) {
                state.bell = None;
            }
        })
    }

    /// For a wait on an event loop: a copy of the descriptor, if it is of use now, and in how many
    /// seconds to look in any case. `None` while another thread has the monitor for itself.
    pub(super) fn watch(&self, py: Python<'_>) -> PyResult<Option<(Option<RawFd>, Option<f64>)>> {
        let watched = self.with(py, |state| {
            let limit = state.next_timeout()?;
            let monitor = state.monitor()?;
            let copy = (!monitor.is_away()).then(|| monitor.as_fd().try_clone_to_owned());
            Ok(copy.transpose().map(|copy| (copy.map(IntoRawFd::into_raw_fd), limit)))
        })?;
        match watched {
            Ok(watched) => Ok(Some(watched?)),
            Err(absent) => self.check_busy(py, &absent).map(|()| None),
        }
    }

    /// In how many seconds to look even if nothing shows at the descriptor.
    pub(super) fn next_timeout(&self, py: Python<'_>) -> PyResult<Option<f64>> {
        self.get_of(py, State::next_timeout)
    }

    /// What the monitor says of itself.
    pub(super) fn get<T: Send>(
        &self,
        py: Python<'_>,
        read: impl Fn(&Monitor) -> T + Sync,
    ) -> PyResult<T> {
        self.get_of(py, |state| Ok(read(state.monitor()?)))
    }

    fn get_of<T: Send>(
        &self,
        py: Python<'_>,
        read: impl Fn(&mut State) -> Result<T, Absent> + Sync,
    ) -> PyResult<T> {
        loop {
            match self.with(py, |state| read(state))? {
                Ok(got) => return Ok(got),
                Err(absent) => {
                    self.check_busy(py, &absent)?;
                    self.wait_for_turn(py, None)?;
                }
            }
        }
    }

    /// How it is, without a wait: what it was like before, where a thread has it for itself. `None`
    /// when it is closed.
    pub(super) fn about(&self, py: Python<'_>) -> Option<About> {
        let about = self.with(py, |state| match (&state.monitor, &state.user) {
            (Some(monitor), _) => Some(About::of(monitor)),
            (None, Some(user)) if !user.closed && !user.opens => Some(user.about),
            (None, _) => None,
        });
        about.unwrap_or(None)
    }

    pub(super) fn is_over(&self, py: Python<'_>) -> bool {
        self.with(py, |state| state.told && state.monitor.is_some()).unwrap_or(false)
    }

    pub(super) fn close(&self, py: Python<'_>) -> PyResult<()> {
        py.detach(|| {
            let mut state = self.lock()?;
            self.interruption.stop();
            state.close();
            match self.is_ours() {
                true => state.wake(),
                // Its parent's threads hear it as well.
                false => state.bell = None,
            }
            self.changed.notify_all();
            PyResult::Ok(())
        })?;
        self.wait_for_last_user(py)
    }

    /// At the end of the interpreter. Wakes nobody who waits for events.
    pub(super) fn close_quietly(&self, py: Python<'_>) {
        if !self.is_ours() {
            return;
        }
        self.ended.store(true, Ordering::Release);
        py.detach(|| {
            let Ok(mut state) = self.lock() else { return };
            self.interruption.stop();
            state.close();
            self.outwait_last_user(state);
        });
    }

    /// What it is to be waited for, if so.
    pub(super) fn check_busy(&self, py: Python<'_>, absent: &Absent) -> PyResult<()> {
        match absent {
            Absent::Closed => {
                self.let_the_end_come(py);
                Err(closed())
            }
            Absent::Nested => Err(nested()),
            Absent::Busy if !self.is_ours() => Err(forked()),
            Absent::Busy => Ok(()),
        }
    }
}

fn nested() -> PyErr {
    PyRuntimeError::new_err(
        "set_level() or reopen() of this monitor is not finished in this thread: wait for it to \
         return, or use another Monitor",
    )
}

fn forked() -> PyErr {
    let text = "this process was forked while another thread used the monitor: open one here";
    PyOSError::new_err((Errno::BUSY.raw_os_error(), text))
}

pub(super) fn closed() -> PyErr {
    crate::errors::closed("the monitor")
}
