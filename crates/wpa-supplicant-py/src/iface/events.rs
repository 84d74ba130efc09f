//! Waiting for an event, while other threads make requests, detach or close.

use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::time::{Duration, Instant};

use pyo3::prelude::*;
use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::errors::Trouble;
use super::level::silence;
use super::line::{Line, State};
use crate::interruption::GLANCE;
use crate::process::is_main_thread;

/// How long a fresh connection may take to be attached where the caller does not want to wait.
const SHORTEST: Duration = Duration::from_millis(50);

/// How long to wait for an event.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Patience {
    Milliseconds(u64),
    Endless,
}

impl Patience {
    pub(super) const NONE: Self = Self::Milliseconds(0);
}

/// What to do next.
enum Next {
    Event(Vec<u8>),
    /// The connection is a fresh one, and not attached yet.
    MakeReady,
    /// Nobody polls the socket: this thread is to.
    Listen {
        socket: Arc<OwnedFd>,
        bell: Arc<OwnedFd>,
    },
    /// Another thread does, or makes a request.
    Wait,
}

/// An event that is here, as seen from a place where nothing may be waited for.
pub(super) enum Glance {
    Event(Vec<u8>),
    Nothing,
    NotReady,
    Busy,
}

impl Line {
    /// The next event.
    pub(super) fn next_event(
        &self,
        py: Python<'_>,
        patience: Patience,
        limit: Duration,
    ) -> Result<Vec<u8>, Trouble> {
        let start = Instant::now();
        loop {
            let left = match patience {
                Patience::Endless => None,
                Patience::Milliseconds(milliseconds) => {
                    Some(Duration::from_millis(milliseconds).saturating_sub(start.elapsed()))
                }
            };
            let late = left == Some(Duration::ZERO);
            match self.next_step(late)? {
                Some(Next::Event(event)) => return Ok(event),
                Some(Next::MakeReady) => {
                    let limit = left.map_or(limit, |left| limit.min(left.max(SHORTEST)));
                    self.make_ready(py, limit)?;
                }
                None => {
                    let Patience::Milliseconds(milliseconds) = patience else { continue };
                    return Err(Trouble::NoEvent(milliseconds));
                }
                Some(Next::Listen { socket, bell }) => {
                    py.detach(|| self.listen(&socket, &bell, left))?;
                }
                Some(Next::Wait) => {
                    py.detach(|| self.wait_while(left, Self::is_idle));
                }
            }
            py.check_signals().map_err(Trouble::Raised)?;
        }
    }

    /// `None` when it is too late to wait.
    fn next_step(&self, late: bool) -> Result<Option<Next>, Trouble> {
        let mut state = self.lock()?;
        Ok(match self.glance(&mut state)? {
            Glance::Event(event) => Some(Next::Event(event)),
            Glance::NotReady => Some(Next::MakeReady),
            Glance::Nothing | Glance::Busy if late => None,
            Glance::Busy if Self::is_own_turn(&state) => return Err(Trouble::Nested),
            Glance::Nothing if !state.listening => {
                let bell = state.bell()?;
                state.listening = true;
                Some(Next::Listen { socket: Arc::clone(&state.socket), bell })
            }
            Glance::Nothing | Glance::Busy => Some(Next::Wait),
        })
    }

    /// Whether there is nothing to do but to wait for other threads.
    fn is_idle(state: &State) -> bool {
        let others = state.user.is_some() || state.listening;
        others && !state.closed && state.attached && state.events.is_empty()
    }

    /// An event that is here.
    pub(super) fn glance(&self, state: &mut State) -> Result<Glance, Trouble> {
        if state.closed {
            return Err(self.why_closed(true));
        }
        if !state.attached {
            return Err(Trouble::NotAttached);
        }
        if let Some(event) = state.events.pop_front() {
            state.set_level();
            return Ok(Glance::Event(event));
        }
        if state.user.is_some() {
            return if state.lost { Err(Trouble::Forked) } else { Ok(Glance::Busy) };
        }
        let Some(client) = &mut state.client else { return Ok(Glance::Busy) };
        if !client.is_ready() {
            return Ok(Glance::NotReady);
        }
        let Some(mut loan) = client.attached() else { return Err(Trouble::NotAttached) };
        let outcome = loan.try_next_event();
        drop(loan);
        match outcome {
            Ok(Some(event)) => Ok(Glance::Event(event.datagram().to_vec())),
            Ok(None) => Ok(Glance::Nothing),
            Err(error) => {
                // It is spent: the next call makes another one.
                state.set_level();
                Err(error.into())
            }
        }
    }

    /// Attaches a fresh connection.
    fn make_ready(&self, py: Python<'_>, limit: Duration) -> Result<(), Trouble> {
        let mut turn = self.turn(py, limit)?;
        py.detach(|| turn.make_ready()).map_err(|error| Trouble::of(error, &self.signals))
    }

    /// Polls the socket. What is there is received by whoever has the lock then.
    fn listen(
        &self,
        socket: &OwnedFd,
        bell: &OwnedFd,
        left: Option<Duration>,
    ) -> Result<(), Trouble> {
        let mut entries = [PollFd::new(socket, PollFlags::IN), PollFd::new(bell, PollFlags::IN)];
        let look = is_main_thread().then_some(GLANCE);
        let limit = left.into_iter().chain(look).min();
        // More than the system can count is for ever.
        let limit = limit.and_then(|limit| Timespec::try_from(limit).ok());
        let outcome = poll(&mut entries, limit.as_ref());
        let mut state = self.lock()?;
        state.listening = false;
        silence(bell);
        if state.waiting > 0 {
            self.changed.notify_all();
        }
        match outcome {
            Ok(_) | Err(rustix::io::Errno::INTR) => Ok(()),
            Err(errno) => Err(errno.into()),
        }
    }

    /// Whether `recv` would have an event at once.
    pub(super) fn pending(&self, py: Python<'_>) -> Result<bool, Trouble> {
        loop {
            let mut state = self.lock()?;
            if !state.attached || state.events.is_empty() {
                match self.glance(&mut state)? {
                    Glance::Event(event) => state.keep(&event),
                    Glance::Nothing | Glance::Busy => return Ok(false),
                    Glance::NotReady => {
                        drop(state);
                        self.make_ready(py, SHORTEST)?;
                        continue;
                    }
                }
                state.set_level();
            }
            return Ok(true);
        }
    }
}
