//! The changes of one access point.

use std::sync::Arc;
use std::time::Instant;
use std::vec::Vec;

use super::super::station_change::StationChange;
use super::listing::{Due, details, is_away, is_over, list};
use super::presence::Presence;
use crate::driver::{Driver, Events, Settings, Source};
use crate::error::{Error, ErrorKind};
use crate::event::{Event, OwnedEvent};
use crate::monitor::{MonitorItem, Reconnect};

/// Who comes to an access point, and who leaves.
pub(crate) struct Changes<D: Driver> {
    driver: D,
    events: D::Events,
    interface: Option<Vec<u8>>,
    presence: Presence,
    due: Due,
    ended: bool,
}

impl<D: Driver> Changes<D> {
    pub(in crate::access_point) async fn open(settings: Arc<Settings>) -> Result<Self, Error> {
        let interface = settings.interface.clone();
        let mut driver = D::open(settings).await?;
        let events = driver.listen(Reconnect::Always).await?;
        let mut presence = Presence::default();
        presence.begin(&list(&mut driver, interface.as_deref()).await?);
        Ok(Self { driver, events, interface, presence, due: Due::never(), ended: false })
    }

    async fn note(&mut self, event: &OwnedEvent) {
        let event = event.event();
        if let Some(mut join) = self.presence.note(&event) {
            let interface = self.interface.as_deref();
            join.details = details(&mut self.driver, interface, join.address).await;
            self.presence.push(StationChange::Joined(join));
        }
        // On a socket of its own, the daemon is lost then, which may come back.
        if self.interface.is_some() && matches!(event, Event::Terminating(_)) {
            self.presence.clear();
        }
    }

    async fn list_again(&mut self) -> Result<(), Error> {
        self.due = Due::later();
        match list(&mut self.driver, self.interface.as_deref()).await {
            Ok(stations) => {
                self.presence.compare(&stations);
                self.due = Due::never();
                Ok(())
            }
            Err(error) if is_away(&error) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

impl<D: Driver> Source for Changes<D> {
    type Item = StationChange;

    async fn next(&mut self, deadline: Option<Instant>) -> Result<Option<StationChange>, Error> {
        while !self.ended {
            if let Some(change) = self.presence.take() {
                return Ok(Some(change));
            }
            if self.due.has_come() {
                self.list_again().await?;
                continue;
            }
            match self.events.next(self.due.or(deadline)).await {
                Ok(Some(MonitorItem::Event(event))) => self.note(&event).await,
                Ok(Some(MonitorItem::Lost(loss))) => {
                    self.due = Due::never();
                    self.presence.push(StationChange::DaemonLost(loss));
                }
                Ok(Some(MonitorItem::Reattached(gap))) => {
                    self.due = Due::now();
                    self.presence.push(StationChange::DaemonBack(gap));
                }
                Ok(None) if is_over(deadline) => return Ok(None),
                Ok(None) => {}
                // An event that is lost: the list says what it may have been.
                Err(error) if error.kind() == ErrorKind::Truncated => self.due = Due::now(),
                Err(error) => {
                    self.ended = true;
                    return Err(error);
                }
            }
        }
        Ok(None)
    }

    fn has_ended(&self) -> bool {
        self.ended
    }
}
