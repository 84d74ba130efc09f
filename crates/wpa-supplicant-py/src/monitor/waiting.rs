//! Waiting for a descriptor in a way that Ctrl-C and other threads can end.

use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;
use std::time::{Duration, Instant};

use pyo3::prelude::*;
use rustix::event::{EventfdFlags, PollFd, PollFlags, Timespec, eventfd, poll};
use rustix::io::Errno;

use crate::interruption::GLANCE;

/// What a thread waits for. Others may close or replace the monitor's socket meanwhile: this holds
/// a descriptor of its own for it, whose number can't become that of something else.
#[derive(Clone)]
pub(super) struct Wait {
    pub(super) socket: Option<Arc<OwnedFd>>,
    pub(super) bell: Bell,
    /// When to go on even if nothing is received.
    pub(super) due: Option<Instant>,
}

/// Ends waits from another thread. Once rung, it goes on ringing. A forked child shares it.
#[derive(Clone)]
pub(super) struct Bell(Arc<OwnedFd>);

impl Bell {
    pub(super) fn new() -> PyResult<Self> {
        let made = eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK);
        Ok(Self(Arc::new(made.map_err(std::io::Error::from)?)))
    }

    pub(super) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    pub(super) fn ring(&self) {
        // It can only fail when it has been rung so often that it is full.
        _ = rustix::io::write(&self.0, &1_u64.to_ne_bytes());
    }
}

impl Wait {
    /// Waits without the GIL until there may be something to do, at the latest until `deadline`.
    /// Then Python handles the signals that have come. Whether the bell rang.
    pub(super) fn wait(&self, py: Python<'_>, deadline: Option<Instant>) -> PyResult<bool> {
        let now = Instant::now();
        let until = |time: Instant| time.saturating_duration_since(now);
        let limits = self.due.into_iter().chain(deadline).map(until);
        let limit = limits.fold(GLANCE, Duration::min);
        let rang = py.detach(|| self.poll(limit)).map_err(std::io::Error::from)?;
        py.check_signals()?;
        Ok(rang)
    }

    fn poll(&self, limit: Duration) -> Result<bool, Errno> {
        let mut polled = vec![PollFd::from_borrowed_fd(self.bell.0.as_fd(), PollFlags::IN)];
        let socket = self.socket.as_deref();
        polled.extend(socket.map(|fd| PollFd::from_borrowed_fd(fd.as_fd(), PollFlags::IN)));
        let limit = Timespec::try_from(limit).ok();
        match poll(&mut polled, limit.as_ref()) {
            Ok(_) => Ok(polled.first().is_some_and(|bell| !bell.revents().is_empty())),
            Err(Errno::INTR) => Ok(false),
            Err(errno) => Err(errno),
        }
    }
}
