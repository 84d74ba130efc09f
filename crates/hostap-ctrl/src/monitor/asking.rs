//! What a monitor asks and waits for, in the midst of events.

use std::time::Instant;

use super::engine::{Engine, State};
use super::greeting::Stage;
use super::item::{Loss, MonitorItem};
use super::liveness::after;
use crate::client::link::Link;
use crate::client::options::milliseconds;
use crate::client::session::{known_front, level_command};
use crate::connection_error::Errno;
use crate::error::Error;
use crate::error_diagnosis as diagnosis;
use crate::event::OwnedEvent;
use crate::message::{self, MessageKind};
use crate::reply::{Done, Reply};
use crate::sys;

impl Engine {
    /// Opens a fresh connection and waits until it is attached.
    pub(super) fn reopen(&mut self) -> Result<(), Error> {
        self.link = Link::open(&self.options)?;
        self.greet_and_wait()
    }

    pub(super) fn greet_and_wait(&mut self) -> Result<(), Error> {
        let outcome = self.greet_each();
        if outcome.is_err() {
            // ATTACH may have been done, or be done later.
            _ = self.link.send_now(&self.front, b"DETACH");
            self.state = State::Ended(Loss::Refused);
        }
        outcome
    }

    fn greet_each(&mut self) -> Result<(), Error> {
        self.front = known_front(&self.options).unwrap_or_default();
        let mut stage = Some(Stage::first(&self.options));
        while let Some(asked) = stage {
            let command = asked.command();
            let length = self.ask(&command)?;
            let reply = self.buffer.get(..length).unwrap_or_default();
            let next = asked.answered(reply, self.settings.level, &mut self.front);
            stage = next.map_err(|error| diagnosis::refused(&self.options, &command, error))?;
        }
        self.lost = None;
        self.attached();
        Ok(())
    }

    pub(super) fn set_level(&mut self, level: u8) -> Result<(), Error> {
        if self.state == State::Attached {
            let command = level_command(level);
            let length = match self.ask(&command) {
                Ok(length) => length,
                Err(error) => {
                    // Its answer may still come, and would answer the next one.
                    if let Ok(Some(MonitorItem::Lost(loss))) = self.lose(Loss::Silent) {
                        self.kept.push_back(Ok(MonitorItem::Lost(loss)));
                    }
                    return Err(error);
                }
            };
            let outcome = Done::parse(self.buffer.get(..length).unwrap_or_default());
            outcome.map_err(|error| diagnosis::refused(&self.options, &command, error))?;
        }
        self.settings.level = Some(level);
        Ok(())
    }

    /// A request in the midst of events, which are kept.
    fn ask(&mut self, command: &[u8]) -> Result<usize, Error> {
        let deadline = after(Instant::now(), self.options.time_limit);
        let limit = sys::monotonic_milliseconds() + self.options.limit_milliseconds();
        let sent = self.link.send(&self.front, command, limit);
        sent.map_err(|errno| match errno.0 {
            libc::EAGAIN | libc::ENOBUFS => {
                diagnosis::no_answer(&self.options, &self.link, command, false)
            }
            _ => diagnosis::failed(&self.options, command, true, errno),
        })?;
        loop {
            match self.link.receive_now(&mut self.buffer) {
                Ok(length) => {
                    let datagram = self.buffer.get(..length).unwrap_or(&self.buffer);
                    match message::kind(datagram) {
                        MessageKind::Event => {
                            let kept = self.keep(length);
                            self.kept.push_back(kept);
                        }
                        // An answer to an earlier PING is none to this: nothing asked here gives it.
                        MessageKind::Reply if datagram == b"PONG\n" => {}
                        MessageKind::Reply => return Ok(datagram.len()),
                    }
                }
                Err(Errno(libc::EAGAIN)) => {
                    let left = deadline.saturating_duration_since(Instant::now());
                    if left.is_zero() {
                        return Err(diagnosis::no_answer(&self.options, &self.link, command, true));
                    }
                    let waited = self.link.wait_readable(milliseconds(left));
                    waited.map_err(|e| diagnosis::failed(&self.options, command, false, e))?;
                }
                Err(Errno(libc::EINTR)) => {}
                Err(errno) => return Err(diagnosis::failed(&self.options, command, false, errno)),
            }
        }
    }

    /// A copy of the event just received.
    fn keep(&mut self, length: usize) -> Result<MonitorItem<OwnedEvent>, Error> {
        self.fitting(length)?;
        let datagram = self.buffer.get(..length).unwrap_or_default();
        Ok(MonitorItem::Event(OwnedEvent::from_datagram(datagram)))
    }
}
