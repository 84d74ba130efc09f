//! Requests and events for asyncio: nothing here waits.

use std::os::fd::{AsRawFd, RawFd};
use std::time::Duration;

use super::errors::Trouble;
use super::events::Glance;
use super::level::Level;
use super::line::{Line, State, User};

/// What has come so far.
pub(super) enum Progress {
    Reply(Vec<u8>),
    NotYet,
}

impl Line {
    /// Begins a request; `false` when another one is not finished.
    pub(super) fn begin(&self, request: &[u8], limit: Duration) -> Result<bool, Trouble> {
        let mut state = self.lock();
        if state.closed {
            return Err(Trouble::NotOpen);
        }
        if state.user.is_some() {
            return if self.is_ours() { Ok(false) } else { Err(Trouble::Forked) };
        }
        let changed = state.limit != limit;
        let Some(client) = &mut state.client else { return Err(Trouble::NotOpen) };
        let outcome = match changed {
            true => client.set_time_limit(limit).and_then(|()| client.begin(request)),
            false => client.begin(request),
        };
        state.limit = limit;
        state.user = Some(User::new(true));
        if let Err(error) = outcome {
            self.end_steps(&mut state);
            return Err(error.into());
        }
        // A fresh connection has another socket to wait for.
        if let Some(mut client) = state.client.take() {
            state.look_after(&mut client, &self.bell);
            state.client = Some(client);
        }
        Ok(true)
    }

    /// The reply, once it is here.
    pub(super) fn progress(&self) -> Result<Progress, Trouble> {
        let mut state = self.lock();
        if state.closed {
            return Err(Trouble::Closed);
        }
        let Some(client) = &mut state.client else { return Err(Trouble::Closed) };
        let progress = match client.try_reply() {
            Ok(Some(reply)) => Ok(Progress::Reply(reply.to_vec())),
            Ok(None) => {
                // What came before the reply is for recv().
                self.take_events(&mut state);
                return Ok(Progress::NotYet);
            }
            Err(error) => Err(error.into()),
        };
        self.end_steps(&mut state);
        progress
    }

    fn take_events(&self, state: &mut State) {
        let mut any = false;
        while let Some(event) = state.client.as_mut().and_then(|client| client.queued_event()) {
            state.keep(event.datagram());
            any = true;
        }
        if any {
            self.tell(state);
        }
    }

    /// Nobody wants the reply any more.
    pub(super) fn give_up(&self) {
        let mut state = self.lock();
        if state.user.as_ref().is_some_and(|user| user.in_steps) {
            if let Some(client) = &mut state.client {
                client.give_up();
            }
            self.end_steps(&mut state);
        }
    }

    /// Where replies come in.
    pub(super) fn reply_descriptor(&self) -> Result<RawFd, Trouble> {
        let state = self.lock();
        if state.closed { Err(Trouble::NotOpen) } else { Ok(state.socket.as_raw_fd()) }
    }

    /// An event that is here.
    pub(super) fn try_event(&self) -> Result<Glance, Trouble> {
        let mut state = self.lock();
        self.glance(&mut state)
    }

    /// The descriptor for selectors.
    pub(super) fn descriptor(&self) -> Result<RawFd, Trouble> {
        use std::os::fd::AsFd;
        let mut state = self.lock();
        if state.closed {
            return Err(Trouble::NotOpen);
        }
        if state.level.is_none() {
            state.level = Some(Level::new(std::sync::Arc::clone(&state.socket))?);
            state.set_level();
        }
        let level = state.level.as_ref().map(|level| level.as_fd().as_raw_fd());
        level.ok_or(Trouble::NotOpen)
    }
}
