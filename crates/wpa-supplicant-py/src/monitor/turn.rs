//! The monitor in the hands of one thread, which opens it or asks something of it: that may take a
//! while, and signal handlers run meanwhile.

use std::sync::atomic::Ordering;
use std::sync::{MutexGuard, PoisonError};
use std::thread::ThreadId;
use std::time::{Duration, Instant};

use hostap_ctrl::{Error, Monitor};
use pyo3::prelude::*;

use super::shared::{Shared, State, closed};
use crate::interruption::GLANCE;
use crate::process::is_main_thread;
use crate::runtime::is_left_behind;

/// How long the interpreter's end waits for who is to leave: that notices it at a glance.
const FAREWELL: Duration = Duration::from_secs(2);

/// Who has the monitor for itself.
pub(super) struct User {
    thread: ThreadId,
    /// There is none yet.
    pub(super) opens: bool,
    /// It was closed meanwhile, and goes when this is over.
    pub(super) closed: bool,
    /// For who asks meanwhile.
    pub(super) about: About,
}

/// What a monitor is like.
#[derive(Clone, Copy, Default)]
pub(super) struct About {
    pub(super) attached: bool,
    pub(super) away: bool,
    pub(super) ended: bool,
}

impl About {
    pub(super) fn of(monitor: &Monitor) -> Self {
        let ended = monitor.next_deadline().is_none();
        Self { attached: monitor.is_attached(), away: monitor.is_away(), ended }
    }
}

impl User {
    fn new(opens: bool, about: About) -> Self {
        Self { thread: std::thread::current().id(), opens, closed: false, about }
    }

    pub(super) fn is_here(&self) -> bool {
        self.thread == std::thread::current().id()
    }
}

/// Dropping it lets others have the monitor.
struct Turn<'s> {
    shared: &'s Shared,
    monitor: Option<Monitor>,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        // It fails only in a forked child.
        let Ok(mut state) = self.shared.lock() else { return };
        let was_closed = state.user.take().is_some_and(|user| user.closed);
        let monitor = self.monitor.take();
        // Before others are told: then nothing of it is left behind.
        state.monitor = if was_closed { None } else { monitor };
        state.socket = None;
        state.unseen = true;
        state.wake();
        self.shared.changed.notify_all();
    }
}

impl Shared {
    /// Opens it in this thread.
    pub(super) fn open(
        &self,
        py: Python<'_>,
        open: impl FnOnce() -> Result<Monitor, Error> + Send,
    ) -> PyResult<()> {
        let begun = self.with(py, |state| {
            state.check_unopened()?;
            if is_left_behind() {
                self.ended.store(true, Ordering::Release);
                return Err(closed());
            }
            state.user = Some(User::new(true, About::default()));
            state.told = false;
            self.interruption.restart();
            PyResult::Ok(())
        });
        begun?.inspect_err(|_| self.let_the_end_come(py))?;
        self.set_ours();
        let mut turn = Turn { shared: self, monitor: None };
        let outcome = py.detach(|| {
            let outcome = open().map(|monitor| turn.monitor = Some(monitor));
            drop(turn);
            outcome
        });
        self.answer(py, outcome)
    }

    /// Asks something of the monitor that may take a while, in which it is `about` that. Events
    /// that come meanwhile are kept in it: those that wait have a look.
    pub(super) fn ask(
        &self,
        py: Python<'_>,
        about: impl Fn(&Monitor) -> About + Sync,
        act: impl FnOnce(&mut Monitor) -> Result<(), Error> + Send,
    ) -> PyResult<()> {
        let mut turn = self.turn(py, about)?;
        let outcome = py.detach(|| {
            let Some(monitor) = &mut turn.monitor else { return Ok(()) };
            let outcome = act(monitor);
            let again = outcome.is_ok() && monitor.is_attached();
            if let (true, Ok(mut state)) = (again, self.lock()) {
                state.told = false;
            }
            drop(turn);
            outcome
        });
        self.answer(py, outcome)
    }

    fn turn(&self, py: Python<'_>, about: impl Fn(&Monitor) -> About + Sync) -> PyResult<Turn<'_>> {
        loop {
            let taken = self.with(py, |state| {
                let about = about(state.monitor()?);
                state.user = Some(User::new(false, about));
                Ok(state.monitor.take())
            });
            match taken? {
                Ok(monitor) => return Ok(Turn { shared: self, monitor }),
                Err(absent) => {
                    self.check_busy(py, &absent)?;
                    self.wait_for_turn(py, None)?;
                }
            }
        }
    }

    fn answer(&self, py: Python<'_>, outcome: Result<(), Error>) -> PyResult<()> {
        let Err(error) = outcome else { return Ok(()) };
        self.let_the_end_come(py);
        match self.interruption.raised() {
            Some(raised) => Err(raised),
            None if self.interruption.is_stopped() => Err(closed()),
            None => Err(crate::errors::exception(py, &error)),
        }
    }

    /// Waits for another thread to be done with it, at the latest until `deadline` or until it is
    /// time to look again. Then Python handles the signals that have come.
    pub(super) fn wait_for_turn(&self, py: Python<'_>, deadline: Option<Instant>) -> PyResult<()> {
        self.wait_while(py, deadline, |user| !user.closed && !user.opens)
    }

    fn wait_while(
        &self,
        py: Python<'_>,
        deadline: Option<Instant>,
        idle: impl Fn(&User) -> bool + Sync,
    ) -> PyResult<()> {
        let left = deadline.map(|time| time.saturating_duration_since(Instant::now()));
        let limit = left.map_or(GLANCE, |left| left.min(GLANCE));
        py.detach(|| {
            let idle = |state: &mut State| state.user.as_ref().is_some_and(&idle);
            let outcome = self.changed.wait_timeout_while(self.lock()?, limit, idle);
            drop(outcome.unwrap_or_else(PoisonError::into_inner));
            PyResult::Ok(())
        })?;
        py.check_signals()
    }

    /// After closing it: until its socket is gone, unless that is for the caller of this one to do.
    pub(super) fn wait_for_last_user(&self, py: Python<'_>) -> PyResult<()> {
        let leaves = |user: &User| user.closed && !user.is_here();
        while self.is_ours() && self.with(py, |state| state.user.as_ref().is_some_and(leaves))? {
            self.wait_while(py, None, leaves)?;
        }
        Ok(())
    }

    /// The same at the end of the interpreter, which has its limit.
    pub(super) fn outwait_last_user(&self, state: MutexGuard<'_, State>) {
        let idle = |state: &mut State| state.user.as_ref().is_some_and(|user| !user.is_here());
        drop(self.changed.wait_timeout_while(state, FAREWELL, idle));
    }

    /// What daemon threads meet at the end of the interpreter they would tell as an error, had they
    /// the time; mostly they end with the program without a word. But a handler of `atexit` may
    /// wait for them.
    pub(super) fn let_the_end_come(&self, py: Python<'_>) {
        if self.ended.load(Ordering::Acquire) && !is_main_thread() {
            py.detach(|| std::thread::sleep(GLANCE));
        }
    }
}
