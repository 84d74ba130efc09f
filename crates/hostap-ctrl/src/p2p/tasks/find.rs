//! Searching, and being found.

use core::time::Duration;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Instant;

use super::seconds;
use crate::command::{P2pFind, P2pListen, P2pStopFind};
use crate::driver::{Driver, Events, Source, part, send};
use crate::error::Error;
use crate::event::{Event, OwnedEvent};
use crate::monitor::{MonitorItem, Reconnect};
use crate::p2p::{FindOptions, Peer, PeerEvent};
use crate::value::MacAddress;

pub(crate) async fn start<D: Driver>(
    driver: &mut D,
    options: &FindOptions,
) -> Result<FindSource<D>, Error> {
    let mut command = P2pFind::new();
    if let Some(time) = options.time {
        command = command.timeout(seconds(time));
    }
    if let Some(kind) = options.kind {
        command = command.kind(kind);
    }
    if let Some(address) = options.device {
        command = command.device_address(address);
    }
    if let Some(device_type) = options.device_type {
        command = command.device_type(device_type);
    }
    if let Some(frequency) = options.frequency {
        command = command.frequency(frequency);
    }
    let own = D::open(Arc::clone(driver.settings())).await?;
    let events = own.listen(Reconnect::Never).await?;
    let mut source = FindSource { driver: own, events, seen: BTreeSet::new(), ended: false };
    match send(&mut source.driver, &command).await.map(drop) {
        Ok(()) => Ok(source),
        Err(error) => {
            // It may have begun, unless it was refused.
            source.ended = error.refusal().is_some();
            Err(error)
        }
    }
}

pub(crate) async fn stop<D: Driver>(driver: &mut D) -> Result<(), Error> {
    send(driver, &P2pStopFind).await.map(drop)
}

pub(crate) async fn listen<D: Driver>(driver: &mut D, time: Duration) -> Result<(), Error> {
    send(driver, &P2pListen::new().timeout(seconds(time))).await.map(drop)
}

/// The events of a search.
pub(crate) struct FindSource<D: Driver> {
    driver: D,
    events: D::Events,
    seen: BTreeSet<MacAddress>,
    ended: bool,
}

impl<D: Driver> FindSource<D> {
    fn take(&mut self, event: &OwnedEvent) -> Option<PeerEvent> {
        Some(match event.event() {
            Event::P2pDeviceLost(lost) => {
                self.seen.remove(&lost.p2p_dev_addr);
                PeerEvent::Lost(lost.p2p_dev_addr)
            }
            Event::P2pFindStopped(_) => {
                self.ended = true;
                PeerEvent::Stopped
            }
            _ => {
                let peer = Peer::from_event(event)?;
                if self.seen.insert(peer.address()) {
                    PeerEvent::Found(peer)
                } else {
                    PeerEvent::Updated(peer)
                }
            }
        })
    }
}

impl<D: Driver> Source for FindSource<D> {
    type Item = PeerEvent;

    async fn next(&mut self, deadline: Option<Instant>) -> Result<Option<PeerEvent>, Error> {
        while !self.ended {
            match self.events.next(deadline).await {
                Ok(Some(MonitorItem::Event(event))) => {
                    if let Some(told) = self.take(&event) {
                        return Ok(Some(told));
                    }
                }
                Ok(Some(_)) => {}
                Ok(None) => return Ok(None),
                Err(error) => {
                    self.ended = error.is_final();
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

impl<D: Driver> Drop for FindSource<D> {
    fn drop(&mut self) {
        if !self.ended {
            part(&self.driver, &P2pStopFind);
        }
    }
}
