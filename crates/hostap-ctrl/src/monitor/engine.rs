//! A monitor's states: attached, greeting a daemon, waiting for one, ended.

use core::time::Duration;
use std::collections::VecDeque;
use std::time::Instant;
use std::vec;
use std::vec::Vec;

use super::builder::Settings;
use super::greeting::Stage;
use super::item::{Gap, Loss, MonitorItem, Reconnect};
use super::liveness::{Liveness, after};
use crate::client::OwnedMessage;
use crate::client::link::{self, Link, means_gone};
use crate::client::options::{Options, milliseconds};
use crate::client::session::{known_front, level_command};
use crate::connection_error::Errno;
use crate::error::Error;
use crate::error_diagnosis as diagnosis;
use crate::message::{self, Message, MessageKind};
use crate::reply::{Done, Reply};

/// How often a daemon that is away is looked for, at first and at last.
const FIRST_PAUSE: Duration = Duration::from_millis(50);
const LAST_PAUSE: Duration = Duration::from_secs(1);

#[derive(Debug)]
pub(super) struct Engine {
    pub(super) options: Options,
    pub(super) settings: Settings,
    /// The last one that there was; a dead one keeps the descriptor valid until the next.
    pub(super) link: Link,
    buffer: Vec<u8>,
    front: Vec<u8>,
    /// What came up while something else was waited for.
    kept: VecDeque<Result<MonitorItem<OwnedMessage>, Error>>,
    state: State,
    liveness: Liveness,
    /// What is being bridged by reconnecting.
    lost: Option<(Loss, Instant)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Attached,
    /// This was asked, and is to be answered by then.
    Greeting(Stage, Instant),
    /// To be tried again at this time, the pause after that.
    Away(Instant, Duration),
    Ended(Loss),
}

/// Where the event is that was received.
pub(super) enum Place {
    Buffer(usize),
    Kept(OwnedMessage),
}

/// How long to wait for an item.
#[derive(Clone, Copy)]
pub(super) enum Patience {
    None,
    Until(Instant),
    Endless,
}

impl Engine {
    pub(super) fn open(options: Options, settings: Settings) -> Result<Self, Error> {
        let mut engine = Self {
            link: Link::open(&options)?,
            buffer: vec![0; options.buffer_size],
            front: Vec::new(),
            kept: VecDeque::new(),
            state: State::Ended(Loss::Refused),
            liveness: Liveness::new(settings.ping_interval, options.time_limit),
            lost: None,
            options,
            settings,
        };
        engine.greet_and_wait()?;
        Ok(engine)
    }

    /// Opens a fresh connection and waits until it is attached.
    pub(super) fn reopen(&mut self) -> Result<(), Error> {
        self.link = Link::open(&self.options)?;
        self.greet_and_wait()
    }

    fn greet_and_wait(&mut self) -> Result<(), Error> {
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

    fn attached(&mut self) {
        self.state = State::Attached;
        self.liveness = Liveness::new(self.settings.ping_interval, self.options.time_limit);
    }

    /// A request in the midst of events, which are kept.
    fn ask(&mut self, command: &[u8]) -> Result<usize, Error> {
        let deadline = after(Instant::now(), self.options.time_limit);
        let sent = self.link.send(&self.front, command);
        sent.map_err(|errno| diagnosis::failed(&self.options, command, true, errno))?;
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
    fn keep(&mut self, length: usize) -> Result<MonitorItem<OwnedMessage>, Error> {
        self.fitting(length)?;
        let datagram = self.buffer.get(..length).unwrap_or_default();
        Ok(MonitorItem::Event(OwnedMessage::from_datagram(datagram)))
    }

    /// An event that was cut off is an error; the next one of its length will fit.
    fn fitting(&mut self, length: usize) -> Result<(), Error> {
        let size = self.buffer.len();
        if length <= size {
            return Ok(());
        }
        self.buffer.resize(length, 0);
        Err(diagnosis::truncated(&self.options, None, length, size))
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

    pub(super) fn datagram(&self, place: &Place) -> &[u8] {
        self.buffer
            .get(
                ..match place {
                    Place::Buffer(length) => *length,
                    Place::Kept(_) => 0,
                },
            )
            .unwrap_or_default()
    }

    pub(super) fn is_attached(&self) -> bool {
        self.state == State::Attached
    }

    pub(super) fn has_ended(&self) -> bool {
        matches!(self.state, State::Ended(_))
    }

    /// When something is to be done even if nothing is received.
    pub(super) fn next_deadline(&self) -> Option<Instant> {
        match self.state {
            State::Attached => Some(self.liveness.next_check()),
            State::Greeting(_, deadline) => Some(deadline),
            State::Away(at, _) => Some(at),
            State::Ended(_) => None,
        }
    }

    /// The next item; `None` when patience is at its end.
    pub(super) fn next(&mut self, patience: Patience) -> Result<Option<MonitorItem<Place>>, Error> {
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
                            Ok(None) => continue,
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
        if self.liveness.should_ask() {
            match self.link.send_now(&self.front, b"PING") {
                Err(errno) if means_gone(errno) => return self.lose(Loss::Refused),
                // A full queue, too, is a daemon that does not answer.
                _ => self.liveness.asked(now),
            }
        }
        self.liveness.checked(now);
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
        let State::Greeting(stage, _) = self.state else {
            self.liveness.heard(Instant::now());
            return Ok(None);
        };
        let reply = self.buffer.get(..length).unwrap_or_default();
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

    fn greet(&mut self, stage: Stage) {
        match self.link.send_now(&self.front, &stage.command()) {
            Ok(()) => {
                let deadline = after(Instant::now(), self.options.time_limit);
                self.state = State::Greeting(stage, deadline);
            }
            Err(_) => self.away(),
        }
    }

    fn away(&mut self) {
        let pause = match self.state {
            State::Away(_, pause) => pause,
            _ => FIRST_PAUSE,
        };
        let next = (pause * 2).min(LAST_PAUSE);
        self.state = State::Away(after(Instant::now(), pause), next);
    }

    fn broken(&mut self, errno: Errno) -> Result<Option<MonitorItem<Place>>, Error> {
        if means_gone(errno) {
            return self.lose(Loss::Refused);
        }
        Err(diagnosis::failed(&self.options, b"ATTACH", false, errno))
    }

    fn lose(&mut self, loss: Loss) -> Result<Option<MonitorItem<Place>>, Error> {
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

    fn gone(&self, loss: Loss) -> Error {
        diagnosis::gone(&self.options, None, None, &std::format!("{loss}"))
    }

    /// Tries to connect when it is time to, else waits for that time.
    fn look_for_daemon(
        &mut self,
        at: Instant,
        pause: Duration,
        patience: Patience,
    ) -> Result<Option<MonitorItem<Place>>, Error> {
        let now = Instant::now();
        let (loss, since) = *self.lost.get_or_insert((Loss::Refused, now));
        let mut until = at;
        if let Reconnect::For(limit) = self.settings.reconnect {
            let end = after(since, limit);
            if now >= end {
                self.state = State::Ended(loss);
                return Err(self.gone(loss));
            }
            until = until.min(end);
        }
        if now < until {
            let until = match patience {
                Patience::None => return Ok(None),
                Patience::Until(deadline) => until.min(deadline),
                Patience::Endless => until,
            };
            link::pause(until.saturating_duration_since(now));
            return Ok(None);
        }
        match Link::open(&self.options) {
            Ok(link) => {
                self.link = link;
                self.front = known_front(&self.options).unwrap_or_default();
                self.state = State::Away(now, pause);
                self.greet(Stage::first(&self.options));
            }
            Err(_) => self.away(),
        }
        Ok(None)
    }
}

/// With the macro's trailing space, so that no longer name matches.
const TERMINATING: &[u8] = b"CTRL-EVENT-TERMINATING ";

impl Drop for Engine {
    /// The daemon is told, without waiting for what it says.
    fn drop(&mut self) {
        if matches!(self.state, State::Attached | State::Greeting(..)) {
            _ = self.link.send_now(&self.front, b"DETACH");
        }
    }
}
