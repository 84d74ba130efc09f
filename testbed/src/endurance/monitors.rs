//! Those who listen: monitors that reconnect, read at once, slowly, or not at all for a while.

use std::sync::Arc;
use std::time::Duration;

use hostap_ctrl::event::Event;
use hostap_ctrl::{Error, Monitor, MonitorItem, Reconnect};

use super::sequence::{Sequence, Stamp};
use super::shared::{Participant, Progress};

/// The level of texts about commands, which the numbers are in.
pub const NUMBERS: u8 = 2;
/// The level of ordinary events.
pub const EVENTS: u8 = 3;

/// How long a monitor is left unread.
const NEGLECT: Duration = Duration::from_secs(12);

/// How a monitor is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// As soon as something is there.
    Promptly,
    /// With a pause after each event.
    Slowly,
    /// Not at all for some seconds, then everything that is there, and so on.
    AtTimes,
}

/// A monitor.
#[derive(Debug)]
pub struct Listener {
    /// Who it is.
    pub participant: Participant,
    /// The lowest level of its events.
    pub level: u8,
    /// How it is read.
    pub reading: Reading,
    /// How far it has read, where senders wait for it.
    pub progress: Option<Arc<Progress>>,
}

impl Listener {
    /// Reads until it is to stop.
    pub fn run(self) {
        let mut sequence = Sequence::default();
        while !self.participant.stop.is_now() {
            let outcome = Monitor::builder(&self.participant.socket)
                .level(self.level)
                .reconnect(Reconnect::Always)
                .open()
                .and_then(|mut monitor| self.read(&mut monitor, &mut sequence));
            if let Err(error) = outcome {
                // It reconnects by itself: only the first time the daemon may be away.
                super::requests::note(&self.participant, &error);
                sequence.report();
                self.participant.stop.sleep(Duration::from_millis(50));
            }
        }
    }

    fn read(&self, monitor: &mut Monitor, sequence: &mut Sequence) -> Result<(), Error> {
        let Participant { tally, stop, .. } = &self.participant;
        tally.opened.count();
        while !stop.is_now() {
            let patience = match self.reading {
                Reading::AtTimes => Duration::from_millis(1),
                _ => Duration::from_millis(200),
            };
            match monitor.receive_within(patience)? {
                Some(MonitorItem::Event(message)) => {
                    tally.events.count();
                    if let Some(stamp) = Stamp::of(message.text) {
                        tally.finding(sequence.saw(stamp));
                        if let Some(progress) = &self.progress {
                            progress.reached(stamp);
                        }
                    } else if message.level.is_some_and(|level| level >= EVENTS) {
                        let unread =
                            matches!(message.event(), Event::Unrecognised(_) | Event::Unknown(_));
                        tally.untyped.add(u64::from(unread));
                    }
                    if self.reading == Reading::Slowly {
                        stop.sleep(Duration::from_millis(3));
                    }
                }
                Some(_) => {
                    tally.reports.count();
                    sequence.report();
                }
                None if self.reading == Reading::AtTimes => stop.sleep(NEGLECT),
                None => {}
            }
        }
        Ok(())
    }
}
