//! One open connection, for any number of threads: who uses it, and the events that nobody has
//! asked for yet.
//!
//! The lock is held for moments only, and never while Python code runs: who has it does not wait
//! for the interpreter, so who has the interpreter may wait for it.

use std::collections::VecDeque;
use std::os::fd::{AsFd, OwnedFd};
use std::path::PathBuf;
use std::sync::{Arc, Condvar, MutexGuard};
use std::thread::ThreadId;
use std::time::Duration;

use hostap_ctrl::{Client, Endpoint};

use super::errors::Trouble;
use super::level::{Level, bell, ring};
use super::signals::Signals;
use crate::process::{self, ForkLock};

/// How many events are kept; after that the oldest goes for each new one.
const EVENT_LIMIT: usize = 16_384;

pub(super) struct Line {
    pub(super) signals: Arc<Signals>,
    state: ForkLock<State>,
    /// Told when the state has changed and somebody waits for that.
    pub(super) changed: Condvar,
    pub(super) endpoint: Endpoint,
    process: u32,
}

pub(super) struct State {
    /// Absent while a request is under way, and after the end.
    pub(super) client: Option<Box<Client>>,
    pub(super) user: Option<User>,
    /// In a child: that one is a thread of the parent.
    pub(super) lost: bool,
    pub(super) closed: bool,
    pub(super) attached: bool,
    pub(super) events: VecDeque<Vec<u8>>,
    pub(super) dropped: u64,
    /// How many threads wait for `changed`.
    pub(super) waiting: usize,
    /// Whether a thread polls the socket.
    pub(super) listening: bool,
    /// Wakes the one that does. Made by the first one.
    bell: Option<Arc<OwnedFd>>,
    /// The connection's socket, under a number of our own.
    pub(super) socket: Arc<OwnedFd>,
    pub(super) level: Option<Level>,
    pub(super) limit: Duration,
    pub(super) local_path: Option<PathBuf>,
    renewals: u64,
}

/// Whose turn it is.
pub(super) struct User {
    pub(super) thread: ThreadId,
    /// The thread runs a callback: it reads nothing from the socket now.
    pub(super) in_callback: bool,
    /// It is a request in steps, and the client is in its place.
    pub(super) in_steps: bool,
}

impl User {
    pub(super) fn new(in_steps: bool) -> Self {
        let thread = std::thread::current().id();
        Self { thread, in_callback: false, in_steps }
    }

    pub(super) fn is_here(&self) -> bool {
        self.thread == std::thread::current().id()
    }
}

impl Line {
    pub(super) fn open(
        endpoint: Endpoint,
        directory: Option<PathBuf>,
        limit: Duration,
    ) -> Result<Self, Trouble> {
        let signals = Arc::new(Signals::default());
        let mut builder = Client::builder(&endpoint).time_limit(limit);
        builder = builder.interruption(signals.hook());
        if let Some(directory) = directory {
            builder = builder.client_directory(directory);
        }
        let client = builder.open().map_err(|error| Trouble::of(error, &signals))?;
        let state = State {
            user: None,
            lost: false,
            closed: false,
            attached: false,
            events: VecDeque::new(),
            dropped: 0,
            waiting: 0,
            listening: false,
            bell: None,
            socket: Arc::new(client.as_fd().try_clone_to_owned()?),
            level: None,
            limit,
            local_path: client.local_path().map(Into::into),
            renewals: client.reconnections(),
            client: Some(Box::new(client)),
        };
        Ok(Self {
            signals,
            state: ForkLock::new(state),
            changed: Condvar::new(),
            endpoint,
            process: process::ask(),
        })
    }

    /// Fails only in a child of the process that has opened it.
    pub(super) fn lock(&self) -> Result<MutexGuard<'_, State>, Trouble> {
        self.state.lock(State::inherit).ok_or(Trouble::Forked)
    }

    /// Tells everybody who waits that something is another way now.
    pub(super) fn tell(&self, state: &mut State) {
        if state.waiting > 0 {
            self.changed.notify_all();
        }
        state.ring();
        state.set_level();
    }

    pub(super) fn keep(&self, event: &[u8]) {
        let Ok(mut state) = self.lock() else { return };
        state.keep(event);
        self.tell(&mut state);
    }

    /// It gets no more events, and those that nobody has asked for are dropped.
    pub(super) fn set_detached(&self, state: &mut State) {
        state.attached = false;
        state.events.clear();
        self.tell(state);
    }

    /// Puts the client back after a turn.
    pub(super) fn give_back(&self, mut client: Box<Client>) {
        let Ok(mut state) = self.lock() else { return };
        if state.closed {
            // Before others are told that the turn is over: then nothing is left behind.
            drop(client);
        } else {
            state.look_after(&mut client);
            state.client = Some(client);
        }
        state.user = None;
        state.set_level();
        if state.waiting > 0 {
            self.changed.notify_all();
        }
    }

    /// Ends a request in steps, whose client is in its place.
    pub(super) fn end_steps(&self, state: &mut State) {
        if let Some(mut client) = state.client.take() {
            state.look_after(&mut client);
            state.client = Some(client);
        }
        state.user = None;
        self.tell(state);
    }

    /// Whether this process opened it, and not one that it was forked from: threads of that one
    /// do not exist here, whatever they were about.
    pub(super) fn is_ours(&self) -> bool {
        self.process == process::ask()
    }

    /// Known without the lock.
    pub(super) fn is_closed(&self) -> bool {
        self.signals.is_closed() || self.signals.is_ended()
    }

    /// What a closed one says.
    pub(super) fn why_closed(&self, meanwhile: bool) -> Trouble {
        match () {
            () if self.signals.is_ended() => Trouble::Ended,
            () if meanwhile => Trouble::Closed,
            () => Trouble::NotOpen,
        }
    }

    /// Ends it; whoever waits is told. What remains to be dropped outside of the lock.
    pub(super) fn begin_closing(&self, quietly: bool) -> Result<Option<Box<Client>>, Trouble> {
        let ours = self.is_ours();
        let mut state = self.lock()?;
        if state.closed {
            return Err(Trouble::NotOpen);
        }
        state.closed = true;
        state.attached = false;
        state.events.clear();
        if quietly {
            self.signals.end();
            return Ok(state.client.take());
        }
        self.signals.close();
        if state.user.is_some() && ours {
            // Ends a waiting recv(). Of a child it would be the parent's that ends.
            _ = rustix::net::shutdown(&*state.socket, rustix::net::Shutdown::Read);
        }
        self.tell(&mut state);
        Ok(state.client.take())
    }

    /// At the end of the interpreter: no socket file stays. Nobody is woken; a request that is under
    /// way gets no reply any more, and ends when it looks for signals.
    pub(super) fn finish(&self) {
        if !self.is_ours() {
            // The parent's; and the lock may be that of a thread which exists only there.
            return;
        }
        let left = self.begin_closing(true);
        let Ok(state) = self.lock() else { return };
        if state.user.is_some() && matches!(left, Ok(None)) {
            if let Some(path) = &state.local_path {
                _ = std::fs::remove_file(path);
            }
        }
    }
}

impl State {
    /// The first look at it in a child: the parent's threads are not there, and what wakes them is
    /// the parent's.
    fn inherit(&mut self) {
        self.lost |= self.user.as_ref().is_some_and(|user| !user.is_here());
        self.waiting = 0;
        self.listening = false;
        self.bell = None;
        // Without descriptors to spare there is none until it is asked for again.
        self.level = self.level.take().and_then(|level| level.inherited().ok());
        self.set_level();
    }

    /// What wakes the thread that polls the socket.
    pub(super) fn bell(&mut self) -> Result<Arc<OwnedFd>, Trouble> {
        let bell = match self.bell.take() {
            Some(bell) => bell,
            None => Arc::new(bell()?),
        };
        Ok(Arc::clone(self.bell.insert(bell)))
    }

    fn ring(&self) {
        if let Some(bell) = self.bell.as_ref().filter(|_| self.listening) {
            ring(bell);
        }
    }

    /// What is left of an earlier attachment is for nobody.
    pub(super) fn keep(&mut self, event: &[u8]) {
        if !self.attached {
            return;
        }
        if self.events.len() >= EVENT_LIMIT {
            self.events.pop_front();
            self.dropped += 1;
        }
        self.events.push_back(event.to_vec());
    }

    pub(super) fn set_level(&mut self) {
        if self.level.is_none() {
            return;
        }
        // A fresh connection gets no events before recv() has attached it.
        let fresh = self.client.as_ref().is_some_and(|client| !client.is_ready());
        let fresh = fresh && self.user.is_none();
        let raised = self.closed || !self.attached || !self.events.is_empty() || fresh;
        if let Some(level) = &mut self.level {
            level.set(raised);
        }
    }

    /// Takes what a request has left in the client, and notices if it has another connection. The
    /// level is to be set afterwards, when the client is back in its place.
    pub(super) fn look_after(&mut self, client: &mut Client) {
        let mut changed = client.reconnections() != self.renewals;
        while let Some(event) = client.queued_event() {
            self.keep(event.datagram());
            changed = true;
        }
        if !changed {
            return;
        }
        if client.reconnections() != self.renewals {
            self.renewals = client.reconnections();
            self.local_path = client.local_path().map(Into::into);
            // Without descriptors to spare the old one stays: then waits end by their limits.
            if let Ok(socket) = client.as_fd().try_clone_to_owned() {
                self.socket = Arc::new(socket);
            }
            if let Some(level) = &mut self.level {
                level.replace(&self.socket);
            }
        }
        self.ring();
    }
}
