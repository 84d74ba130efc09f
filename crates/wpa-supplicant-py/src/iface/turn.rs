//! The exclusive use of a connection by one thread, such as for a request.

use std::ops::{Deref, DerefMut};
use std::sync::PoisonError;
use std::time::Duration;

use hostap_ctrl::Client;
use pyo3::prelude::*;

use super::errors::Trouble;
use super::line::{Line, State, User};
use crate::process::is_main_thread;

/// How long the main thread waits for another one before it looks for signals.
const LOOK: Duration = Duration::from_millis(250);

/// Dropping it lets the next one have it.
pub(super) struct Turn<'l> {
    pub(super) line: &'l Line,
    client: Option<Box<Client>>,
}

impl Line {
    /// Waits until nobody else makes a request, and makes this thread the one that does.
    pub(super) fn turn(&self, py: Python<'_>, limit: Duration) -> Result<Turn<'_>, Trouble> {
        match self.try_turn(limit)? {
            Some(turn) => Ok(turn),
            None => self.wait_for_turn(py, limit),
        }
    }

    #[cold]
    fn wait_for_turn(&self, py: Python<'_>, limit: Duration) -> Result<Turn<'_>, Trouble> {
        loop {
            py.detach(|| self.wait_while(None, |state| state.user.is_some() && !state.closed));
            py.check_signals().map_err(Trouble::Raised)?;
            if let Some(turn) = self.try_turn(limit)? {
                return Ok(turn);
            }
        }
    }

    /// The turn, if nobody has it.
    fn try_turn(&self, limit: Duration) -> Result<Option<Turn<'_>>, Trouble> {
        let mut state = self.lock()?;
        if state.closed {
            return Err(self.why_closed(false));
        }
        if let Some(user) = &state.user {
            return match () {
                () if user.is_here() => Err(Trouble::Nested),
                () if state.lost => Err(Trouble::Forked),
                () => Ok(None),
            };
        }
        let changed = state.limit != limit;
        let Some(mut client) = state.client.take() else { return Err(Trouble::NotOpen) };
        if changed {
            if let Err(error) = client.set_time_limit(limit) {
                state.client = Some(client);
                return Err(error.into());
            }
            state.limit = limit;
        }
        state.user = Some(User::new(false));
        Ok(Some(Turn { line: self, client: Some(client) }))
    }

    /// Where the state is such, waits until it changes, `limit` is over, or it is time to look for
    /// signals.
    pub(super) fn wait_while(&self, limit: Option<Duration>, idle: impl Fn(&State) -> bool) {
        let Ok(mut state) = self.lock() else { return };
        if !idle(&state) {
            return;
        }
        state.waiting += 1;
        let look = is_main_thread().then_some(LOOK);
        let mut state = match limit.into_iter().chain(look).min() {
            Some(limit) => {
                let outcome = self.changed.wait_timeout(state, limit);
                outcome.unwrap_or_else(PoisonError::into_inner).0
            }
            None => self.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
        };
        state.waiting -= 1;
    }

    /// Whether this thread is the one whose request is under way.
    pub(super) fn is_own_turn(state: &State) -> bool {
        state.user.as_ref().is_some_and(User::is_here)
    }
}

impl Turn<'_> {
    /// While the callback runs nobody needs to wait for this thread to leave the socket.
    pub(super) fn in_callback(line: &Line, running: bool) {
        let Ok(mut state) = line.lock() else { return };
        if let Some(user) = &mut state.user {
            user.in_callback = running;
        }
        if state.waiting > 0 {
            line.changed.notify_all();
        }
    }
}

impl Deref for Turn<'_> {
    type Target = Client;

    fn deref(&self) -> &Client {
        self.client.as_deref().expect("it is taken only by drop")
    }
}

impl DerefMut for Turn<'_> {
    fn deref_mut(&mut self) -> &mut Client {
        self.client.as_deref_mut().expect("it is taken only by drop")
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if let Some(client) = self.client.take() {
            self.line.give_back(client);
        }
    }
}
