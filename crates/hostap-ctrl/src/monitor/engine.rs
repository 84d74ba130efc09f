//! A monitor's states: attached, greeting a daemon, waiting for one, ended.

use core::time::Duration;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Instant;
use std::vec;
use std::vec::Vec;

use super::builder::Settings;
use super::greeting::Stage;
use super::item::{Gap, Loss, MonitorItem, Reconnect};
use super::liveness::Liveness;
use super::reconnecting::FIRST_PAUSE;
use super::suspicion::Suspicion;
use crate::client::link::{INTERRUPTED, Link, means_gone};
use crate::client::options::{Options, milliseconds};
use crate::connection_error::Errno;
use crate::error::Error;
use crate::error_diagnosis as diagnosis;
use crate::event::OwnedEvent;
use crate::message::{self, Message, MessageKind};
use crate::reply::Refusal;

#[derive(Debug)]
pub(crate) struct Engine {
    pub(crate) options: Options,
    pub(crate) settings: Settings,
    /// The last one that there was; a dead one keeps the descriptor valid until the next.
    pub(crate) link: Arc<Link>,
    pub(super) buffer: Vec<u8>,
    pub(crate) front: Vec<u8>,
    /// What came up while something else was waited for.
    pub(crate) kept: VecDeque<Result<MonitorItem<OwnedEvent>, Error>>,
    pub(crate) state: State,
    pub(super) liveness: Liveness,
    suspicion: Suspicion,
    /// So many replies are to come that nobody waits for any more.
    pub(super) stale: u32,
    /// What is being bridged by reconnecting.
    pub(crate) lost: Option<(Loss, Instant)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Attached,
    /// This was asked, and is to be answered by then.
    Greeting(Stage, Instant),
    /// To be tried again at this time, the pause after that.
    Away(Instant, Duration),
    Ended(Loss),
}

/// Where the event is that was received.
pub(crate) enum Place {
    Buffer(usize),
    Kept(OwnedEvent),
}

/// How long to wait for an item.
#[derive(Clone, Copy)]
pub(crate) enum Patience {
    None,
    Until(Instant),
    Endless,
}

impl Engine {
    pub(crate) fn open(options: Options, settings: Settings) -> Result<Self, Error> {
        let mut engine = Self::connect(options, settings)?;
        engine.greet_and_wait()?;
        Ok(engine)
    }

    /// Connects, but says nothing yet.
    pub(crate) fn connect(options: Options, settings: Settings) -> Result<Self, Error> {
        Ok(Self {
            link: Arc::new(Link::open(&options)?),
            buffer: vec![0; options.buffer_size],
            front: Vec::new(),
            kept: VecDeque::new(),
            state: State::Ended(Loss::Refused),
            liveness: Liveness::new(settings.ping_interval, options.time_limit),
            suspicion: Suspicion::default(),
            stale: 0,
            lost: None,
            options,
            settings,
        })
    }

    pub(super) fn attached(&mut self) {
        self.state = State::Attached;
        self.liveness = Liveness::new(self.settings.ping_interval, self.options.time_limit);
        self.suspicion = Suspicion::default();
        self.stale = 0;
    }

    /// An event that was cut off is an error; the next one of its length will fit.
    pub(super) fn fitting(&mut self, length: usize) -> Result<(), Error> {
        let size = self.buffer.len();
        if length <= size {
            return Ok(());
        }
        self.buffer.resize(length, 0);
        Err(diagnosis::truncated(&self.options, None, length, size))
    }

    /// What was received last.
    pub(crate) fn received_bytes(&self, length: usize) -> &[u8] {
        self.buffer.get(..length).unwrap_or_default()
    }

    pub(crate) fn is_attached(&self) -> bool {
        self.state == State::Attached
    }

    pub(crate) fn has_ended(&self) -> bool {
        matches!(self.state, State::Ended(_))
    }

    pub(crate) fn is_away(&self) -> bool {
        matches!(self.state, State::Away(..))
    }

    /// When something is to be done even if nothing is received.
    pub(crate) fn next_deadline(&self) -> Option<Instant> {
        match self.state {
            State::Attached => Some(self.liveness.next_check()),
            State::Greeting(_, deadline) => Some(deadline),
            State::Away(at, _) => Some(at),
            State::Ended(_) => None,
        }
    }

    /// The next item; `None` when patience is at its end.
    pub(crate) fn next(&mut self, patience: Patience) -> Result<Option<MonitorItem<Place>>, Error> {
        if let Some(kept) = self.kept.pop_front() {
            return Ok(Some(kept?.map(Place::Kept)));
        }
        loop {
            let item = match self.state {
                State::Ended(loss) => return Err(self.gone(loss)),
                State::Away(at, pause) => self.look_for_daemon(at, pause, patience)?,
                State::Attached | State::Greeting(..) => {
                    match self.link.receive_now(&mut self.buffer) {
                        Ok(length) => match self.received(length) {
                            Err(error) => return Err(error),
                            Ok(None) if !matches!(patience, Patience::Until(_)) => continue,
                            Ok(item) => item,
                        },
                        Err(Errno(libc::EINTR)) => continue,
                        Err(Errno(libc::EAGAIN)) => self.wait(patience)?,
                        Err(errno) => self.broken(errno)?,
                    }
                }
            };
            match item {
                None if self.over(patience) => return Ok(None),
                None => {}
                item => return Ok(item),
            }
        }
    }

    fn over(&self, patience: Patience) -> bool {
        match patience {
            Patience::None => true,
            Patience::Until(deadline) => Instant::now() >= deadline,
            Patience::Endless => false,
        }
    }

    /// Nothing is there: does what is due, or else waits.
    fn wait(&mut self, patience: Patience) -> Result<Option<MonitorItem<Place>>, Error> {
        let now = Instant::now();
        if let Some(question) = self.suspicion.drained(self.settings.level) {
            if self.state == State::Attached && self.liveness.should_ask() {
                return self.ask_whether_there(&question, now);
            }
        }
        let due = self.next_deadline().unwrap_or(now);
        if now >= due {
            return match self.state {
                State::Attached => self.check(now),
                _ => self.lose(Loss::Silent),
            };
        }
        let until = match patience {
            Patience::None => return Ok(None),
            Patience::Until(deadline) => deadline.min(due),
            Patience::Endless => due,
        };
        let left = until.saturating_duration_since(now);
        match self.link.wait_readable(milliseconds(left)) {
            Ok(_) => Ok(None),
            Err(INTERRUPTED) => Err(diagnosis::interrupted(&self.options, None, false)),
            Err(errno) => self.broken(errno),
        }
    }

    /// Whether the daemon is still there.
    fn check(&mut self, now: Instant) -> Result<Option<MonitorItem<Place>>, Error> {
        if !self.link.is_current(&self.options.endpoint) {
            return self.lose(Loss::SocketReplaced);
        }
        if self.liveness.is_overdue(now) {
            return self.lose(Loss::Silent);
        }
        let item = match self.liveness.should_ask() {
            true => self.ask_whether_there(b"PING", now)?,
            false => None,
        };
        self.liveness.checked(now);
        Ok(item)
    }

    fn ask_whether_there(
        &mut self,
        question: &[u8],
        now: Instant,
    ) -> Result<Option<MonitorItem<Place>>, Error> {
        match self.link.send_now(&self.front, question) {
            Err(errno) if means_gone(errno) => return self.lose(Loss::Refused),
            Err(Errno(libc::EINTR)) => {}
            // A full queue, too, is a daemon that does not answer.
            _ => self.liveness.asked(now),
        }
        Ok(None)
    }

    fn received(&mut self, length: usize) -> Result<Option<MonitorItem<Place>>, Error> {
        let datagram = self.buffer.get(..length).unwrap_or(&self.buffer);
        if message::kind(datagram) == MessageKind::Reply {
            return self.answered(length);
        }
        let message = Message::split(datagram);
        let wanted = self.wants(message);
        let terminating = message.text.starts_with(TERMINATING);
        self.suspicion.received(message);
        if self.state == State::Attached {
            self.liveness.heard(Instant::now());
        }
        if terminating {
            self.liveness.terminating();
        }
        if !wanted {
            return Ok(None);
        }
        self.fitting(length)?;
        Ok(Some(MonitorItem::Event(Place::Buffer(length))))
    }

    fn wants(&self, message: Message<'_>) -> bool {
        match (&self.settings.interfaces, message.interface) {
            (Some(wanted), Some(name)) => wanted.contains(name),
            _ => true,
        }
    }

    /// A reply: to PING, or to what a fresh connection asked.
    fn answered(&mut self, length: usize) -> Result<Option<MonitorItem<Place>>, Error> {
        let reply = self.buffer.get(..length).unwrap_or_default();
        let State::Greeting(stage, _) = self.state else {
            if self.stale > 0 && reply != b"PONG\n" {
                self.stale -= 1;
            } else if Refusal::of(reply) == Some(Refusal::Fail) {
                return self.lose(Loss::Detached);
            }
            self.liveness.answered(Instant::now());
            return Ok(None);
        };
        match stage.answered(reply, self.settings.level, &mut self.front) {
            Ok(Some(next)) => self.greet(next),
            Ok(None) => {
                self.attached();
                let gap = |(loss, since): (Loss, Instant)| Gap { loss, lasted: since.elapsed() };
                return Ok(self.lost.take().map(gap).map(MonitorItem::Reattached));
            }
            // A daemon that refuses now may be about to start or to end.
            Err(_) => self.away(),
        }
        Ok(None)
    }

    fn broken(&mut self, errno: Errno) -> Result<Option<MonitorItem<Place>>, Error> {
        if means_gone(errno) {
            return self.lose(Loss::Refused);
        }
        Err(diagnosis::failed(&self.options, b"ATTACH", false, errno))
    }

    pub(super) fn lose(&mut self, loss: Loss) -> Result<Option<MonitorItem<Place>>, Error> {
        if matches!(self.state, State::Greeting(..)) {
            // The loss was told already; this is one more attempt that failed.
            self.away();
            return Ok(None);
        }
        let loss = if self.liveness.is_terminating() { Loss::Terminated } else { loss };
        if self.settings.reconnect == Reconnect::Never {
            self.state = State::Ended(loss);
            return Err(self.gone(loss));
        }
        self.lost = Some((loss, Instant::now()));
        self.state = State::Away(Instant::now(), FIRST_PAUSE);
        Ok(Some(MonitorItem::Lost(loss)))
    }

    pub(super) fn gone(&self, loss: Loss) -> Error {
        diagnosis::gone(&self.options, None, None, &std::format!("{loss}"))
    }
}

/// With the macro's trailing space, so that no longer name matches.
const TERMINATING: &[u8] = b"CTRL-EVENT-TERMINATING ";

impl Drop for Engine {
    /// The daemon is told, without waiting for what it says.
    fn drop(&mut self) {
        let attached = matches!(self.state, State::Attached | State::Greeting(..));
        // A child of the process that opened it shares the socket, and must not detach its parent.
        if attached && self.link.is_ours() {
            _ = self.link.send_now(&self.front, b"DETACH");
        }
    }
}
