//! A monitor whose daemon is away: when to look for it, and what to say to it.

use core::time::Duration;
use std::sync::Arc;
use std::time::Instant;

use super::engine::{Engine, Patience, Place, State};
use super::greeting::Stage;
use super::item::{Loss, MonitorItem, Reconnect};
use super::liveness::after;
use crate::client::link::{self, Link};
use crate::client::session::known_front;
use crate::error::Error;

/// How often a daemon that is away is looked for, at first and at last.
pub(super) const FIRST_PAUSE: Duration = Duration::from_millis(50);
const LAST_PAUSE: Duration = Duration::from_secs(1);

impl Engine {
    /// Tries to connect when it is time to, else waits for that time.
    pub(super) fn look_for_daemon(
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
                self.link = Arc::new(link);
                self.front = known_front(&self.options).unwrap_or_default();
                self.state = State::Away(now, pause);
                self.greet(Stage::first(&self.options));
            }
            Err(_) => self.away(),
        }
        Ok(None)
    }

    pub(super) fn greet(&mut self, stage: Stage) {
        match self.link.send_now(&self.front, &stage.command()) {
            Ok(()) => {
                let deadline = after(Instant::now(), self.options.time_limit);
                self.state = State::Greeting(stage, deadline);
            }
            Err(_) => self.away(),
        }
    }

    pub(super) fn away(&mut self) {
        let pause = match self.state {
            State::Away(_, pause) => pause,
            _ => FIRST_PAUSE,
        };
        let next = (pause * 2).min(LAST_PAUSE);
        self.state = State::Away(after(Instant::now(), pause), next);
    }
}
