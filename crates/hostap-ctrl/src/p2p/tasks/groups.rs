//! What happens to groups.

use std::borrow::ToOwned;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Instant;
use std::vec::Vec;

use super::group_interfaces;
use crate::driver::{Driver, Events, Settings, Source};
use crate::error::Error;
use crate::event::{Event, OwnedEvent};
use crate::monitor::{MonitorItem, Reconnect};
use crate::p2p::{Group, GroupEnd, GroupEvent, GroupRole, Member};
use crate::value::MacAddress;

pub(crate) async fn start<D: Driver>(driver: &mut D) -> Result<GroupSource<D>, Error> {
    let events = driver.listen(Reconnect::Always).await?;
    let settings = Arc::clone(driver.settings());
    let groups = group_interfaces(driver).await?.into_iter().collect();
    Ok(GroupSource { settings, events, groups, ended: false })
}

/// The events of groups.
pub(crate) struct GroupSource<D: Driver> {
    settings: Arc<Settings>,
    events: D::Events,
    /// The interfaces of the groups that run and may have others in them.
    groups: BTreeSet<Vec<u8>>,
    ended: bool,
}

impl<D: Driver> GroupSource<D> {
    fn take(&mut self, event: &OwnedEvent) -> Option<GroupEvent> {
        match event.event() {
            Event::P2pGroupStarted(started) => {
                let group = Group::started(&started, &self.settings.options.endpoint);
                if group.role() == GroupRole::Owner {
                    self.groups.insert(started.ifname.as_bytes().to_owned());
                }
                Some(GroupEvent::Started(group))
            }
            Event::P2pGroupRemoved(removed) => {
                self.groups.remove(removed.ifname.as_bytes());
                Some(GroupEvent::Stopped {
                    interface: removed.ifname.as_bytes().to_owned(),
                    role: GroupRole::of(removed.role),
                    reason: GroupEnd::of(removed.reason),
                })
            }
            Event::ApStaConnected(joined) => {
                let member = self.member(event, joined.addr, joined.p2p_dev_addr)?;
                Some(GroupEvent::Joined(member))
            }
            Event::ApStaDisconnected(left) => {
                let member = self.member(event, left.addr, left.p2p_dev_addr)?;
                Some(GroupEvent::Left(member))
            }
            _ => None,
        }
    }

    /// Who joined or left, if it was a group: over a global socket there may be other access
    /// points, whose events have their interfaces' names.
    fn member(
        &self,
        event: &OwnedEvent,
        address: MacAddress,
        device: Option<MacAddress>,
    ) -> Option<Member> {
        let group = match event.interface() {
            Some(name) => Some(self.groups.get(name.as_bytes())?.clone()),
            None if self.groups.len() == 1 => self.groups.first().cloned(),
            None => None,
        };
        Some(Member { address, device, group })
    }

    /// Asks anew what groups there are, after events may have been missed.
    async fn ask(&mut self) -> Result<(), Error> {
        self.groups.clear();
        let mut driver = D::open(Arc::clone(&self.settings)).await?;
        self.groups = group_interfaces(&mut driver).await?.into_iter().collect();
        Ok(())
    }
}

impl<D: Driver> Source for GroupSource<D> {
    type Item = GroupEvent;

    async fn next(&mut self, deadline: Option<Instant>) -> Result<Option<GroupEvent>, Error> {
        while !self.ended {
            let item = self.events.next(deadline).await;
            self.ended = item.as_ref().is_err_and(Error::is_final);
            match item? {
                None => return Ok(None),
                Some(MonitorItem::Event(event)) => {
                    if let Some(told) = self.take(&event) {
                        return Ok(Some(told));
                    }
                }
                Some(MonitorItem::Lost(loss)) => return Ok(Some(GroupEvent::DaemonLost(loss))),
                Some(MonitorItem::Reattached(gap)) => {
                    // If it is gone again, that is told next.
                    let _ = self.ask().await;
                    return Ok(Some(GroupEvent::DaemonBack(gap)));
                }
            }
        }
        Ok(None)
    }

    fn has_ended(&self) -> bool {
        self.ended
    }
}
