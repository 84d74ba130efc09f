//! What a monitor asks and waits for, in the midst of events.

use std::sync::Arc;
use std::time::Instant;

use super::engine::{Engine, State};
use super::greeting::Stage;
use super::item::{Loss, MonitorItem};
use super::liveness::after;
use crate::client::link::{INTERRUPTED, Link};
use crate::client::options::milliseconds;
use crate::client::session::{known_front, level_command};
use crate::connection_error::Errno;
use crate::error::{Error, ErrorKind};
use crate::error_diagnosis as diagnosis;
use crate::event::OwnedEvent;
use crate::message::{self, MessageKind};
use crate::reply::{Done, Reply};
use crate::sys;

impl Engine {
    /// Opens a fresh connection and waits until it is attached.
    pub(super) fn reopen(&mut self) -> Result<(), Error> {
        self.connect_anew()?;
        self.greet_and_wait()
    }

    pub(crate) fn connect_anew(&mut self) -> Result<(), Error> {
        self.link = Arc::new(Link::open(&self.options)?);
        Ok(())
    }

    pub(super) fn greet_and_wait(&mut self) -> Result<(), Error> {
        let outcome = self.greet_each();
        if outcome.is_err() {
            self.not_greeted();
        }
        outcome
    }

    fn greet_each(&mut self) -> Result<(), Error> {
        let mut stage = Some(self.first_stage());
        while let Some(asked) = stage {
            let command = asked.command();
            let length = self.ask(&command)?;
            stage = self.greeted(asked, &command, length)?;
        }
        Ok(())
    }

    /// What a fresh connection says first.
    pub(crate) fn first_stage(&mut self) -> Stage {
        self.front = known_front(&self.options).unwrap_or_default();
        Stage::first(&self.options)
    }

    /// Takes the reply to that, and gives what is said next; `None` when the monitor is attached.
    pub(crate) fn greeted(
        &mut self,
        asked: Stage,
        command: &[u8],
        length: usize,
    ) -> Result<Option<Stage>, Error> {
        let reply = self.buffer.get(..length).unwrap_or_default();
        let next = asked.answered(reply, self.settings.level, &mut self.front);
        let next = next.map_err(|error| diagnosis::refused(&self.options, command, error))?;
        if next.is_none() {
            self.lost = None;
            self.attached();
        }
        Ok(next)
    }

    /// The greeting came to nothing: ATTACH may have been done, or be done later.
    pub(crate) fn not_greeted(&mut self) {
        _ = self.link.send_now(&self.front, b"DETACH");
        self.state = State::Ended(Loss::Refused);
    }

    pub(super) fn set_level(&mut self, level: u8) -> Result<(), Error> {
        if self.state == State::Attached {
            let command = level_command(level);
            self.say(&command).inspect_err(|error| {
                // What was not taken will not be answered.
                if error.kind() != ErrorKind::Interrupted {
                    self.left_unanswered(error);
                }
            })?;
            let length = self.hear(&command).inspect_err(|error| match error.kind() {
                ErrorKind::Interrupted => self.expect_stale_answer(),
                _ => self.left_unanswered(error),
            })?;
            self.done(&command, length)?;
        }
        self.settings.level = Some(level);
        Ok(())
    }

    /// Something was asked, and nobody waits for its answer any more. Whether the daemon is still
    /// there is found out as ever.
    pub(crate) fn expect_stale_answer(&mut self) {
        self.stale += 1;
    }

    /// Something was asked in vain. Its answer may still come and would answer the next one: the
    /// connection is given up.
    pub(crate) fn left_unanswered(&mut self, error: &Error) {
        let loss = match error.kind() {
            ErrorKind::DaemonGone => Loss::Refused,
            _ => Loss::Silent,
        };
        if let Ok(Some(MonitorItem::Lost(loss))) = self.lose(loss) {
            self.kept.push_back(Ok(MonitorItem::Lost(loss)));
        }
    }

    pub(crate) fn done(&self, command: &[u8], length: usize) -> Result<(), Error> {
        let outcome = Done::parse(self.received_bytes(length));
        outcome.map(drop).map_err(|error| diagnosis::refused(&self.options, command, error))
    }

    /// A request in the midst of events, which are kept.
    fn ask(&mut self, command: &[u8]) -> Result<usize, Error> {
        self.say(command)?;
        self.hear(command)
    }

    fn say(&self, command: &[u8]) -> Result<(), Error> {
        let limit = sys::monotonic_milliseconds() + self.options.limit_milliseconds();
        let sent = self.link.send(&self.front, command, limit);
        sent.map_err(|errno| self.unsent(command, errno))
    }

    /// Waits for a reply; events are kept.
    fn hear(&mut self, command: &[u8]) -> Result<usize, Error> {
        let deadline = after(Instant::now(), self.options.time_limit);
        loop {
            match self.receive_reply() {
                Ok(Some(length)) => return Ok(length),
                Ok(None) | Err(Errno(libc::EINTR)) => {}
                Err(Errno(libc::EAGAIN)) => {
                    let left = deadline.saturating_duration_since(Instant::now());
                    if left.is_zero() {
                        return Err(diagnosis::no_answer(&self.options, &self.link, command, true));
                    }
                    let waited = self.link.wait_readable(milliseconds(left));
                    waited.map_err(|errno| self.unheard(command, errno))?;
                }
                Err(errno) => return Err(diagnosis::failed(&self.options, command, false, errno)),
            }
        }
    }

    pub(crate) fn unsent(&self, command: &[u8], errno: Errno) -> Error {
        match errno.0 {
            _ if errno == INTERRUPTED => {
                diagnosis::interrupted(&self.options, Some(command), false)
            }
            libc::EAGAIN | libc::ENOBUFS => {
                diagnosis::no_answer(&self.options, &self.link, command, false)
            }
            _ => diagnosis::failed(&self.options, command, true, errno),
        }
    }

    fn unheard(&self, command: &[u8], errno: Errno) -> Error {
        match errno {
            INTERRUPTED => diagnosis::interrupted(&self.options, Some(command), true),
            _ => diagnosis::failed(&self.options, command, false, errno),
        }
    }

    /// Takes a datagram if there is one; the length of the reply if it is one. Events are kept.
    pub(crate) fn receive_reply(&mut self) -> Result<Option<usize>, Errno> {
        let length = self.link.receive_now(&mut self.buffer)?;
        let datagram = self.buffer.get(..length).unwrap_or(&self.buffer);
        match message::kind(datagram) {
            MessageKind::Event => {
                let kept = self.keep(length);
                self.kept.push_back(kept);
                Ok(None)
            }
            // An answer to an earlier PING is none to this: nothing asked here gives it.
            MessageKind::Reply if datagram == b"PONG\n" => Ok(None),
            MessageKind::Reply if self.stale > 0 => {
                self.stale -= 1;
                Ok(None)
            }
            MessageKind::Reply => Ok(Some(datagram.len())),
        }
    }

    /// A copy of the event just received.
    fn keep(&mut self, length: usize) -> Result<MonitorItem<OwnedEvent>, Error> {
        self.fitting(length)?;
        let datagram = self.buffer.get(..length).unwrap_or_default();
        Ok(MonitorItem::Event(OwnedEvent::from_datagram(datagram)))
    }
}
