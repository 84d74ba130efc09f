//! One client for several threads: it is lent to one at a time.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, MutexGuard, PoisonError};
use std::thread::ThreadId;

use hostap_ctrl::{Client as Inner, Error};
use pyo3::prelude::*;

use crate::halting::attach;
use crate::interruption::{GLANCE, Interruption};
use crate::process::{self, ForkLock};

pub(crate) struct Shared {
    /// The lock is never waited for with the GIL.
    state: ForkLock<State>,
    /// Told when the connection is free, or closed.
    changed: Condvar,
    pub(super) interruption: Interruption,
    closed: AtomicBool,
    /// The interpreter has ended it, not `close()`.
    ended: AtomicBool,
    /// The one that opened it.
    process: u32,
}

struct State {
    /// Absent while a thread uses it, and after the end.
    inner: Option<Box<Inner>>,
    /// The thread that uses it.
    user: Option<ThreadId>,
    /// In a child: that thread is one of the parent's.
    lost: bool,
    /// Of its socket file.
    path: Option<PathBuf>,
    renewals: u64,
}

/// Why there is no result.
pub(super) enum Trouble {
    Closed,
    /// The interpreter is about to end.
    Ended,
    /// In the child of a process in which another thread was just making a request.
    Forked,
    /// A request of this thread is not finished: this one is made by a signal handler or the like.
    Nested,
    Crate(Error),
    Raised(PyErr),
}

impl State {
    /// The first look at it in a child.
    fn inherit(&mut self) {
        let here = std::thread::current().id();
        self.lost |= self.user.is_some_and(|user| user != here);
    }
}

impl Shared {
    pub(super) fn new(inner: Inner, interruption: Interruption) -> Self {
        let (path, renewals) = (inner.local_path().map(Into::into), inner.reconnections());
        let inner = Some(Box::new(inner));
        let state = State { inner, user: None, lost: false, path, renewals };
        Self {
            state: ForkLock::new(state),
            changed: Condvar::new(),
            interruption,
            closed: AtomicBool::new(false),
            ended: AtomicBool::new(false),
            process: process::ask(),
        }
    }

    fn lock(&self) -> Option<MutexGuard<'_, State>> {
        self.state.lock(State::inherit)
    }

    pub(super) fn why_closed(&self) -> Trouble {
        let ended = self.ended.load(Ordering::Acquire);
        if ended { Trouble::Ended } else { Trouble::Closed }
    }

    pub(super) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }

    /// The connection, when no other thread uses it.
    pub(super) fn take(&self) -> Result<Box<Inner>, Trouble> {
        let here = std::thread::current().id();
        let mut locked = self.lock();
        loop {
            if self.is_closed() {
                return Err(self.why_closed());
            }
            let Some(mut state) = locked else { return Err(Trouble::Forked) };
            if let Some(inner) = state.inner.take() {
                state.user = Some(here);
                return Ok(inner);
            }
            if state.user == Some(here) {
                return Err(Trouble::Nested);
            }
            if state.lost {
                return Err(Trouble::Forked);
            }
            let waited = self.changed.wait_timeout(state, GLANCE);
            let (free, waited) = waited.unwrap_or_else(PoisonError::into_inner);
            locked = Some(free);
            if waited.timed_out() {
                drop(locked);
                attach(|py| py.check_signals()).transpose().map_err(Trouble::Raised)?;
                locked = self.lock();
            }
        }
    }

    pub(super) fn give_back(&self, inner: Box<Inner>) {
        let Some(mut state) = self.lock() else { return };
        state.user = None;
        if inner.reconnections() != state.renewals {
            state.renewals = inner.reconnections();
            state.path = inner.local_path().map(Into::into);
        }
        if !self.is_closed() {
            state.inner = Some(inner);
        }
        self.changed.notify_one();
    }

    pub(super) fn close(&self) {
        // Kept up to date where it matters that the lock may be that of a thread of the parent.
        process::ask();
        self.closed.store(true, Ordering::Release);
        self.interruption.stop();
        let Some(mut state) = self.lock() else { return };
        self.changed.notify_all();
        drop(state.inner.take());
    }

    /// At the end of the interpreter: no socket file stays. A request that is under way gets no
    /// reply any more, and ends when it looks for signals.
    pub(crate) fn finish(&self) {
        if self.process != process::ask() {
            // The parent's.
            return;
        }
        let Some(mut state) = self.lock() else { return };
        self.ended.store(true, Ordering::Release);
        self.closed.store(true, Ordering::Release);
        self.interruption.stop();
        drop(state.inner.take());
        if let (Some(_), Some(path)) = (state.user, &state.path) {
            _ = std::fs::remove_file(path);
        }
    }
}
