//! A monitor that keeps everything, so that a failure can show what came instead.

use std::cell::RefCell;
use std::path::Path;
use std::rc::Rc;
use std::time::{Duration, Instant};

use hostap_ctrl::event::{EventKind, OwnedEvent};
use hostap_ctrl::{Monitor, MonitorItem};

use crate::coverage::Coverage;
use crate::failure::{Context, Failure, Outcome};

/// The typed event that an owned one is; ends the scenario if it is something else.
macro_rules! typed {
    ($event:expr, $kind:ident) => {
        match $event.event() {
            hostap_ctrl::event::Event::$kind(typed) => typed,
            other => {
                let kind = stringify!($kind);
                let reason = format!("this should have the form of {kind}: {}", other.raw());
                return Err($crate::failure::Failure::new(reason));
            }
        }
    };
}
pub(crate) use typed;

/// An attached connection and all events that came over it.
#[derive(Debug)]
pub struct Watch {
    monitor: Monitor,
    coverage: Rc<RefCell<Coverage>>,
    seen: Vec<OwnedEvent>,
    /// How many of them `expect` and `until` have gone past.
    passed: usize,
}

impl Watch {
    pub(crate) fn open(path: &Path, coverage: Rc<RefCell<Coverage>>) -> Result<Self, Failure> {
        let monitor =
            Monitor::open(path).context(|| format!("no monitor at {}", path.display()))?;
        Ok(Self { monitor, coverage, seen: Vec::new(), passed: 0 })
    }

    /// The monitor itself. Events read from it are not kept here.
    pub fn monitor(&mut self) -> &mut Monitor {
        &mut self.monitor
    }

    /// The next event of this kind. Those before it are gone past.
    ///
    /// # Errors
    /// When it does not come within the time, with all events that came instead.
    pub fn expect(&mut self, kind: EventKind, limit: Duration) -> Result<OwnedEvent, Failure> {
        let name = kind.macro_name();
        self.until(name, limit, |event| event.event().kind() == Some(kind))
    }

    /// The next event that is `wanted`. Those before it are gone past.
    ///
    /// # Errors
    /// When it does not come within the time, with all events that came instead.
    pub fn until(
        &mut self,
        what: &str,
        limit: Duration,
        mut wanted: impl FnMut(&OwnedEvent) -> bool,
    ) -> Result<OwnedEvent, Failure> {
        let end = Instant::now() + limit;
        let first = self.passed;
        loop {
            while self.passed < self.seen.len() {
                self.passed += 1;
                let event = &self.seen[self.passed - 1];
                if wanted(event) {
                    return Ok(event.clone());
                }
            }
            if !self.read_one(end.saturating_duration_since(Instant::now()))? {
                let events = texts(&self.seen[first..]);
                return Err(Failure::new(format!(
                    "no {what} within {limit:?}; the events were:\n{events}"
                )));
            }
        }
    }

    /// Fails if an event of this kind comes within the time. Events are kept and not gone past.
    ///
    /// # Errors
    /// The event that should not have come.
    pub fn none_of(&mut self, kind: EventKind, duration: Duration) -> Outcome {
        self.read_for(duration)?;
        match self.seen[self.passed..].iter().find(|e| e.event().kind() == Some(kind)) {
            Some(event) => {
                Err(Failure::new(format!("this event should not have come: {}", event.text())))
            }
            None => Ok(()),
        }
    }

    /// Reads all that comes within the time.
    ///
    /// # Errors
    /// When the daemon is lost.
    pub fn read_for(&mut self, duration: Duration) -> Outcome {
        let end = Instant::now() + duration;
        while self.read_one(end.saturating_duration_since(Instant::now()))? {}
        Ok(())
    }

    /// Goes past all that has come so far.
    ///
    /// # Errors
    /// When the daemon is lost.
    pub fn skip(&mut self) -> Outcome {
        self.read_for(Duration::ZERO)?;
        self.passed = self.seen.len();
        Ok(())
    }

    /// All events since the watch began.
    pub fn seen(&self) -> &[OwnedEvent] {
        &self.seen
    }

    /// How many events of this kind have come since the watch began.
    pub fn count(&self, kind: EventKind) -> usize {
        self.seen.iter().filter(|event| event.event().kind() == Some(kind)).count()
    }

    /// Whether something was read within the time.
    fn read_one(&mut self, limit: Duration) -> Result<bool, Failure> {
        match self.monitor.next_within(limit)? {
            None => Ok(false),
            Some(MonitorItem::Event(event)) => {
                self.coverage.borrow_mut().event(&event);
                self.seen.push(event);
                Ok(true)
            }
            Some(MonitorItem::Lost(loss)) => {
                let events = texts(&self.seen);
                Err(Failure::new(format!("the daemon is lost: {loss}; the events were:\n{events}")))
            }
            Some(_) => Ok(true),
        }
    }
}

fn texts(events: &[OwnedEvent]) -> String {
    if events.is_empty() {
        return "  (none)".to_owned();
    }
    let lines: Vec<String> = events.iter().map(|event| format!("  {}", event.text())).collect();
    lines.join("\n")
}
