//! How well the connection goes.

use std::sync::Arc;
use std::time::Instant;

use crate::command::{SignalMonitor, SignalPoll};
use crate::driver::{Driver, Events, Source, part, send};
use crate::error::Error;
use crate::event::Event;
use crate::monitor::Reconnect;
use crate::station::{Signal, SignalChange};

pub(crate) async fn signal<D: Driver>(driver: &mut D) -> Result<Signal, Error> {
    send(driver, &SignalPoll).await.map(Signal::new)
}

pub(crate) async fn monitor<D: Driver>(
    driver: &mut D,
    threshold: i32,
    hysteresis: u32,
) -> Result<Watch<D>, Error> {
    let driver = D::open(Arc::clone(driver.settings())).await?;
    let events = driver.listen(Reconnect::Never).await?;
    let mut watch = Watch { driver, events, ended: false };
    let command = SignalMonitor::new().threshold(threshold).hysteresis(hysteresis);
    // If it is refused, dropping the watch switches off what may be on: no harm.
    send(&mut watch.driver, &command).await?;
    Ok(watch)
}

/// The daemon watches the signal for as long as this is held.
pub(crate) struct Watch<D: Driver> {
    driver: D,
    events: D::Events,
    ended: bool,
}

impl<D: Driver> Source for Watch<D> {
    type Item = SignalChange;

    async fn next(&mut self, deadline: Option<Instant>) -> Result<Option<SignalChange>, Error> {
        loop {
            let item = match self.events.next(deadline).await {
                Ok(Some(item)) => item,
                Ok(None) => return Ok(None),
                Err(error) => {
                    self.ended = error.is_final();
                    return Err(error);
                }
            };
            let Some(event) = item.event() else { continue };
            if let Event::SignalChange(change) = event.event() {
                return Ok(Some(SignalChange::new(&change)));
            }
        }
    }

    fn has_ended(&self) -> bool {
        self.ended
    }
}

impl<D: Driver> Drop for Watch<D> {
    fn drop(&mut self) {
        part(&self.driver, &SignalMonitor::new());
    }
}
