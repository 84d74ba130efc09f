//! Requests and events for asyncio: nothing here waits.

use std::os::fd::{AsFd, AsRawFd, IntoRawFd, RawFd};
use std::time::Duration;

use super::errors::Trouble;
use super::events::Glance;
use super::level::Level;
use super::line::{Line, State, User};

/// What is to be done in steps.
#[derive(Clone, Copy)]
pub(super) enum Intent<'r> {
    Request(&'r [u8]),
    Attach,
    Detach,
}

/// What has come so far.
pub(super) enum Progress {
    Reply(Vec<u8>),
    NotYet,
}

impl Line {
    /// Begins a request; `false` when another one is not finished.
    pub(super) fn begin(&self, intent: Intent<'_>, limit: Duration) -> Result<bool, Trouble> {
        let mut state = self.lock()?;
        if state.closed {
            return Err(self.why_closed(true));
        }
        if state.user.is_some() {
            return if state.lost { Err(Trouble::Forked) } else { Ok(false) };
        }
        match intent {
            Intent::Attach if state.attached => return Err(Trouble::AlreadyAttached),
            Intent::Detach if !state.attached => return Err(Trouble::NotAttached),
            _ => {}
        }
        let changed = state.limit != limit;
        let Some(client) = &mut state.client else { return Err(Trouble::NotOpen) };
        let limited = if changed { client.set_time_limit(limit) } else { Ok(()) };
        let outcome = limited.and_then(|()| match intent {
            Intent::Request(request) => client.begin(request),
            Intent::Attach => client.begin_attach(),
            Intent::Detach => client.begin_detach(),
        });
        state.limit = limit;
        state.user = Some(User::new(true));
        if matches!(intent, Intent::Detach) {
            self.set_detached(&mut state);
        }
        if let Err(error) = outcome {
            self.end_steps(&mut state);
            return Err(error.into());
        }
        // A fresh connection has another socket to wait for.
        if let Some(mut client) = state.client.take() {
            state.look_after(&mut client);
            state.client = Some(client);
        }
        state.set_level();
        Ok(true)
    }

    /// The reply, once it is here.
    pub(super) fn progress(&self) -> Result<Progress, Trouble> {
        let mut state = self.lock()?;
        if state.closed {
            return Err(Trouble::Closed);
        }
        let Some(client) = &mut state.client else { return Err(Trouble::Closed) };
        let progress = match client.try_reply() {
            Ok(Some(reply)) => {
                let reply = reply.to_vec();
                let attached = client.attached().is_some();
                state.attached = attached;
                Ok(Progress::Reply(reply))
            }
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
        let Ok(mut state) = self.lock() else { return };
        if state.user.as_ref().is_some_and(|user| user.in_steps) {
            if let Some(client) = &mut state.client {
                client.give_up();
            }
            self.end_steps(&mut state);
        }
    }

    /// Where replies come in; a copy, for the caller to close.
    pub(super) fn reply_descriptor(&self) -> Result<RawFd, Trouble> {
        let state = self.lock()?;
        if state.closed {
            return Err(Trouble::Closed);
        }
        Ok(state.socket.try_clone()?.into_raw_fd())
    }

    /// The descriptor for selectors; a copy, for the caller to close.
    pub(super) fn event_descriptor(&self) -> Result<RawFd, Trouble> {
        self.descriptor()?;
        let state = self.lock()?;
        let level = state.level.as_ref().filter(|_| !state.closed).ok_or(Trouble::Closed)?;
        Ok(level.as_fd().try_clone_to_owned()?.into_raw_fd())
    }

    /// An event that is here.
    pub(super) fn try_event(&self) -> Result<Glance, Trouble> {
        let mut state = self.lock()?;
        self.glance(&mut state)
    }

    /// The descriptor for selectors.
    pub(super) fn descriptor(&self) -> Result<RawFd, Trouble> {
        let mut state = self.lock()?;
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
