//! The changes of all access points of a daemon.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::time::Instant;
use std::vec::Vec;

use super::super::InterfaceName;
use super::super::station_change::{AccessPointsChange, StationChange};
use super::super::tasks::interface;
use super::listing::{Due, details, is_away, is_over, list};
use super::presence::Presence;
use crate::driver::{Driver, Events, Settings, Source};
use crate::error::{Error, ErrorKind};
use crate::event::{Event, OwnedEvent};
use crate::monitor::{MonitorItem, Reconnect};

/// Which interfaces come and go, and their stations.
pub(crate) struct AllChanges<D: Driver> {
    driver: D,
    events: D::Events,
    here: BTreeMap<InterfaceName, Presence>,
    changes: VecDeque<AccessPointsChange>,
    due: Due,
    ended: bool,
}

impl<D: Driver> AllChanges<D> {
    pub(in crate::access_point) async fn open(settings: Arc<Settings>) -> Result<Self, Error> {
        let driver = D::open(settings).await?;
        let events = driver.listen(Reconnect::Always).await?;
        let (here, changes) = (BTreeMap::new(), VecDeque::new());
        let mut all = Self { driver, events, here, changes, due: Due::never(), ended: false };
        for name in interface::all(&mut all.driver).await? {
            let mut presence = Presence::default();
            presence.begin(&list(&mut all.driver, Some(name.as_bytes())).await?);
            all.appear(name, presence);
        }
        Ok(all)
    }

    fn appear(&mut self, name: InterfaceName, presence: Presence) {
        self.changes.push_back(AccessPointsChange::Appeared(name.clone()));
        self.here.insert(name.clone(), presence);
        self.collect(&name);
    }

    fn disappear(&mut self, name: &InterfaceName) {
        if let Some(presence) = self.here.get_mut(name) {
            presence.clear();
            self.collect(name);
            self.here.remove(name);
            self.changes.push_back(AccessPointsChange::Disappeared(name.clone()));
        }
    }

    /// Hands on what has changed at one of the interfaces.
    fn collect(&mut self, name: &InterfaceName) {
        let Some(presence) = self.here.get_mut(name) else { return };
        while let Some(change) = presence.take() {
            let interface = name.clone();
            self.changes.push_back(AccessPointsChange::Station { interface, change });
        }
    }

    async fn note(&mut self, event: &OwnedEvent) -> Result<(), Error> {
        let Some(name) = event.interface() else { return Ok(()) };
        let name = InterfaceName::from(name.as_bytes());
        let event = event.event();
        if matches!(event, Event::Terminating(_)) {
            self.disappear(&name);
            return Ok(());
        }
        if !self.here.contains_key(&name) {
            // Either it is new, and all its events are seen; or the event is older than its end.
            if !interface::all(&mut self.driver).await?.contains(&name) {
                return Ok(());
            }
            self.appear(name.clone(), Presence::default());
        }
        let Some(presence) = self.here.get_mut(&name) else { return Ok(()) };
        if let Some(mut join) = presence.note(&event) {
            join.details = details(&mut self.driver, Some(name.as_bytes()), join.address).await;
            presence.push(StationChange::Joined(join));
        }
        self.collect(&name);
        Ok(())
    }

    async fn list_again(&mut self) -> Result<(), Error> {
        self.due = Due::later();
        match self.compare().await {
            Ok(()) => self.due = Due::never(),
            Err(error) if is_away(&error) => {}
            Err(error) => return Err(error),
        }
        Ok(())
    }

    async fn compare(&mut self) -> Result<(), Error> {
        let names = match interface::all(&mut self.driver).await {
            // The first request after a restart finds the old connection dead.
            Err(error) if error.kind() == ErrorKind::DaemonGone => {
                interface::all(&mut self.driver).await?
            }
            names => names?,
        };
        let gone: Vec<_> = self.here.keys().filter(|name| !names.contains(name)).cloned().collect();
        gone.iter().for_each(|name| self.disappear(name));
        for name in names {
            let stations = list(&mut self.driver, Some(name.as_bytes())).await?;
            if !self.here.contains_key(&name) {
                self.appear(name.clone(), Presence::default());
            }
            if let Some(presence) = self.here.get_mut(&name) {
                presence.compare(&stations);
            }
            self.collect(&name);
        }
        Ok(())
    }
}

impl<D: Driver> Source for AllChanges<D> {
    type Item = AccessPointsChange;

    async fn next(
        &mut self,
        deadline: Option<Instant>,
    ) -> Result<Option<AccessPointsChange>, Error> {
        while !self.ended {
            if let Some(change) = self.changes.pop_front() {
                return Ok(Some(change));
            }
            if self.due.has_come() {
                self.list_again().await?;
                continue;
            }
            match self.events.next(self.due.or(deadline)).await {
                Ok(Some(MonitorItem::Event(event))) => match self.note(&event).await {
                    // What it was about is found again by the lists.
                    Err(error) if is_away(&error) => self.due = Due::later(),
                    outcome => outcome?,
                },
                Ok(Some(MonitorItem::Lost(loss))) => {
                    self.due = Due::never();
                    self.changes.push_back(AccessPointsChange::DaemonLost(loss));
                }
                Ok(Some(MonitorItem::Reattached(gap))) => {
                    self.due = Due::now();
                    self.changes.push_back(AccessPointsChange::DaemonBack(gap));
                }
                Ok(None) if is_over(deadline) => return Ok(None),
                Ok(None) => {}
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
