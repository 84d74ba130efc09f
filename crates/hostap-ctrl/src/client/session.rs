//! The conversation of a client: requests in turn, events between them, and a fresh connection
//! whenever the old one may hold something that is not for the next request.

use core::time::Duration;
use std::vec::Vec;

use super::channel::{Channel, Meet};
use super::failure::{Aftermath, Failure};
use super::link::{self, Link};
use super::options::Options;
use super::stepwise::Stepwise;
use crate::command::Command;
use crate::connection_error::{ConnectionError, Errno, Operation};
use crate::error::Error;
use crate::error_diagnosis as diagnosis;
use crate::event::OwnedEvent;
use crate::reply::{Done, Refusal, Reply, ReplyError};
use crate::sys;

pub(crate) struct Session {
    pub(crate) options: Options,
    pub(crate) channel: Channel,
    renewals: u64,
    /// What the connection is to be; a fresh one is made so before its first use.
    pub(crate) attached: bool,
    pub(super) level: Option<u8>,
    pub(super) condition: Condition,
    pub(super) stepwise: Option<Stepwise>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Condition {
    Ready,
    /// Connected, but the daemon does not know us yet: the cookie and ATTACH are missing.
    Fresh,
    /// To be replaced: a reply may still come to it, or nobody is at its other end.
    Spent,
}

impl Session {
    pub(crate) fn open(options: Options) -> Result<Self, Error> {
        let mut session = Self {
            channel: Channel::open(&options)?,
            renewals: 0,
            attached: false,
            level: None,
            condition: Condition::Fresh,
            stepwise: None,
            options,
        };
        session.make_ready()?;
        Ok(session)
    }

    /// One request; how much of the buffer its reply is.
    pub(crate) fn request(&mut self, request: &[u8]) -> Result<usize, Error> {
        self.request_with(request, &mut None)
    }

    /// The same; events that come meanwhile go to `meet` if there is one.
    pub(crate) fn request_with(
        &mut self,
        request: &[u8],
        meet: &mut Meet<'_>,
    ) -> Result<usize, Error> {
        link::check(&self.options, request)?;
        self.make_ready()?;
        self.ask_with(request, self.channel.limit, meet)
    }

    pub(crate) fn set_time_limit(&mut self, limit: Duration) -> Result<(), Error> {
        self.options.time_limit = limit;
        self.channel.limit = self.options.limit_milliseconds();
        let failed = |errno| {
            Error::from(ConnectionError::system(Operation::Wait, errno))
                .of_endpoint(&self.options.endpoint)
        };
        self.channel.link.set_time_limit(&self.options).map_err(failed)
    }

    pub(crate) fn send<C: Command>(&mut self, command: &C) -> Result<C::Reply<'_>, Error> {
        let request = command.to_request()?;
        let length = self.request(request.as_bytes())?;
        let reply = C::Reply::parse(self.channel.reply(length));
        reply.map_err(|error| diagnosis::refused(&self.options, request.as_bytes(), error))
    }

    /// Notices without a request that another daemon listens at the path by now.
    pub(crate) fn freshen(&mut self) {
        if !self.channel.link.is_current(&self.options.endpoint) {
            self.channel.collect();
            self.condition = Condition::Spent;
        }
    }

    /// Sends a request and leaves its reply to nobody, without waiting for anything.
    pub(crate) fn post(&self, request: &[u8]) {
        link::post(&self.options, &self.channel.front, request);
    }

    pub(crate) fn reply(&self, length: usize) -> &[u8] {
        self.channel.reply(length)
    }

    /// A request whose only good reply is `OK`.
    pub(crate) fn command(&mut self, request: &[u8]) -> Result<(), Error> {
        let length = self.request(request)?;
        self.done(request, length)
    }

    pub(super) fn done(&self, request: &[u8], length: usize) -> Result<(), Error> {
        let outcome = Done::parse(self.reply(length));
        outcome.map(drop).map_err(|error| diagnosis::refused(&self.options, request, error))
    }

    /// What the next request needs: a connection that no late reply can come to, the cookie,
    /// and the attachment.
    pub(crate) fn make_ready(&mut self) -> Result<(), Error> {
        if self.stepwise.is_some() {
            self.give_up();
        }
        if self.condition == Condition::Ready {
            return Ok(());
        }
        if self.condition == Condition::Spent {
            self.renew()?;
        }
        let limit = self.channel.limit;
        if let Some(front) = known_front(&self.options) {
            self.channel.front = front;
        } else {
            self.channel.front.clear();
            let length = self.ask(b"GET_COOKIE", limit)?;
            self.channel.front = front_of(self.reply(length));
        }
        if self.attached {
            let length = self.ask(b"ATTACH", limit)?;
            self.done(b"ATTACH", length)?;
            if let Some(command) = self.level.map(level_command) {
                let length = self.ask(&command, limit)?;
                self.done(&command, length)?;
            }
        }
        self.condition = Condition::Ready;
        Ok(())
    }

    /// Replaces the connection by one of another name: what was sent to the old one goes nowhere.
    pub(super) fn renew(&mut self) -> Result<(), Error> {
        // The old one is closed after the new one is there, so that they can't have one name.
        self.channel.link = Link::open(&self.options)?;
        self.condition = Condition::Fresh;
        self.renewals += 1;
        Ok(())
    }

    /// Takes what has come already, opens a fresh connection, and makes it what this one was.
    pub(crate) fn reconnect(&mut self) -> Result<(), Error> {
        self.channel.collect();
        self.condition = Condition::Spent;
        self.make_ready()
    }

    pub(crate) fn attach(&mut self) -> Result<(), Error> {
        self.command(b"ATTACH")?;
        self.attached = true;
        Ok(())
    }

    pub(crate) fn set_level(&mut self, level: u8) -> Result<(), Error> {
        self.command(&level_command(level))?;
        self.level = Some(level);
        Ok(())
    }

    /// Ends the attachment. Whatever becomes of it, this connection gets no events any more: where
    /// the daemon does not confirm it, a fresh one takes its place.
    pub(crate) fn detach(&mut self, milliseconds: u64) -> Result<(), Error> {
        self.attached = false;
        self.level = None;
        if self.condition != Condition::Ready {
            // A fresh one is not attached yet, a spent one is about to go.
            return Ok(());
        }
        let limit = milliseconds.min(self.channel.limit);
        let length = self.ask(b"DETACH", limit)?;
        if Refusal::of(self.reply(length)) == Some(Refusal::Fail) {
            // The daemon had dropped it: that is what was wanted.
            return Ok(());
        }
        self.done(b"DETACH", length)
    }

    /// An event that is here already, without a system call.
    pub(crate) fn queued_event(&mut self) -> Option<OwnedEvent> {
        self.channel.events.pop_front()
    }

    pub(crate) fn dropped(&self) -> u64 {
        self.channel.dropped
    }

    pub(crate) fn renewals(&self) -> u64 {
        self.renewals
    }

    /// An event that is here already or comes within so many milliseconds.
    pub(crate) fn next_event(&mut self, milliseconds: u64) -> Result<Option<OwnedEvent>, Error> {
        if let Some(event) = self.queued_event() {
            return Ok(Some(event));
        }
        self.make_ready()?;
        let mut deadline = None;
        loop {
            match self.channel.link.receive_now(&mut self.channel.buffer) {
                Ok(length) => {
                    // A reply nobody waits for says nothing.
                    _ = self.channel.is_reply(length);
                    if let Some(event) = self.queued_event() {
                        return Ok(Some(event));
                    }
                }
                Err(Errno(libc::EAGAIN)) => {
                    let now = sys::monotonic_milliseconds();
                    let deadline = *deadline.get_or_insert(now.saturating_add(milliseconds));
                    if now >= deadline {
                        return Ok(None);
                    }
                    let waited = self.channel.link.wait_readable(deadline - now);
                    waited.map_err(|errno| match errno {
                        link::INTERRUPTED => diagnosis::interrupted(&self.options, None, false),
                        _ => self.broken(errno),
                    })?;
                }
                Err(Errno(libc::EINTR)) => {}
                Err(errno) => return Err(self.broken(errno)),
            }
        }
    }

    /// Sends a request and waits for its reply, on the connection as it is.
    fn ask(&mut self, request: &[u8], limit: u64) -> Result<usize, Error> {
        self.ask_with(request, limit, &mut None)
    }

    #[inline]
    fn ask_with(
        &mut self,
        request: &[u8],
        limit: u64,
        meet: &mut Meet<'_>,
    ) -> Result<usize, Error> {
        match self.channel.exchange(request, limit, meet) {
            Ok(length) => Ok(length),
            Err(failure) => Err(self.failed(request, failure)),
        }
    }

    /// The error of a failed request, and what it means for the connection.
    #[cold]
    pub(super) fn failed(&mut self, request: &[u8], failure: Failure) -> Error {
        let size = self.channel.buffer.len();
        let error = failure.error(&self.options, &self.channel.link, request, size);
        match failure.aftermath() {
            Aftermath::Usable => {}
            Aftermath::Grow(length) => self.channel.grow(length),
            Aftermath::Replace => self.abandon(),
            Aftermath::Gone => self.spend(),
        }
        error
    }

    /// The connection is not to be used again: a late reply may come to it. Its socket goes at
    /// once if another one can be had, else before the next request.
    pub(super) fn abandon(&mut self) {
        self.spend();
        // What kept it from being replaced, the next request will tell.
        _ = self.renew();
    }

    /// Takes what has come already; the next request gets a fresh connection.
    fn spend(&mut self) {
        self.channel.collect();
        self.condition = Condition::Spent;
    }

    #[cold]
    fn broken(&mut self, errno: Errno) -> Error {
        self.spend();
        diagnosis::gone(&self.options, None, Some(errno), diagnosis::why_gone(&self.options))
    }
}

impl Drop for Session {
    /// The daemon is told, without waiting for what it says. A child of the
    /// process that opened it says nothing: the connection is its parent's.
    fn drop(&mut self) {
        if self.attached && self.condition == Condition::Ready && self.channel.link.is_ours() {
            _ = self.channel.link.send_now(&self.channel.front, b"DETACH");
        }
    }
}

/// What goes before each command, where that needs not be asked for.
pub(crate) fn known_front(options: &Options) -> Option<Vec<u8>> {
    let super::Endpoint::Udp(udp) = &options.endpoint else { return Some(Vec::new()) };
    let cookie = udp.cookie()?;
    let digits = cookie.map(|byte| std::format!("{byte:02x}")).concat();
    Some([b"COOKIE=", digits.as_bytes(), b" "].concat())
}

/// What goes before each command after this answer to `GET_COOKIE`: nothing, if the daemon is one
/// that knows no cookies.
pub(crate) fn front_of(answer: &[u8]) -> Vec<u8> {
    if !answer.starts_with(b"COOKIE=") {
        return Vec::new();
    }
    [answer.trim_ascii_end(), b" "].concat()
}

pub(crate) fn level_command(level: u8) -> Vec<u8> {
    std::format!("LEVEL {level}").into_bytes()
}

/// Makes sure that a reply is an `OK`.
pub(crate) fn expect_done(reply: &[u8]) -> Result<(), ReplyError> {
    Done::parse(reply).map(drop)
}
