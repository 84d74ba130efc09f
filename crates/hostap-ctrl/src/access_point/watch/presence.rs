//! The stations of one access point, and how that changes.
//!
//! Events are attached to before the list is asked for, so what the list says may be told by an
//! event once more: an event that changes nothing is none. At the end of the events that came
//! before the list, the two agree in any case.

use std::boxed::Box;
use std::collections::{BTreeSet, VecDeque};

use super::super::KeptStation;
use super::super::station_change::{Departure, Join, Leave, StationChange};
use crate::client::KeptStations;
use crate::event::{ApStaConnected, Event};
use crate::value::MacAddress;

/// The stations that may send data.
#[derive(Debug, Default)]
pub(super) struct Presence {
    here: BTreeSet<MacAddress>,
    changes: VecDeque<StationChange>,
}

impl Presence {
    /// What has changed and was not asked for yet.
    pub(super) fn take(&mut self) -> Option<StationChange> {
        self.changes.pop_front()
    }

    pub(super) fn push(&mut self, change: StationChange) {
        self.changes.push_back(change);
    }

    /// Takes in the list that stands at the beginning.
    pub(super) fn begin(&mut self, stations: &KeptStations) {
        for station in stations.iter().filter(|station| station.is_authorized()) {
            if self.here.insert(station.address()) {
                self.changes.push_back(StationChange::Present(KeptStation::new(&station)));
            }
        }
    }

    /// Takes in a list after a time in which events were missed.
    pub(super) fn compare(&mut self, stations: &KeptStations) {
        let listed = || stations.iter().filter(|station| station.is_authorized());
        let now: BTreeSet<MacAddress> = listed().map(|station| station.address()).collect();
        // Who is not in a list that is not complete may yet be there.
        if stations.is_complete() {
            self.leave_all(Departure::Missed, |address| !now.contains(address));
        }
        for station in listed() {
            if self.here.insert(station.address()) {
                self.changes.push_back(StationChange::Joined(missed(KeptStation::new(&station))));
            }
        }
    }

    /// All stations have left, with their interface.
    pub(super) fn clear(&mut self) {
        self.leave_all(Departure::InterfaceGone, |_| true);
    }

    fn leave_all(&mut self, departure: Departure, gone: impl Fn(&MacAddress) -> bool) {
        let changes = &mut self.changes;
        self.here.retain(|address| {
            let leaves = gone(address);
            if leaves {
                let address = *address;
                changes.push_back(StationChange::Left(Leave { address, departure }));
            }
            !leaves
        });
    }

    /// Takes in an event. A station that has come by it is given back, for its details.
    pub(super) fn note(&mut self, event: &Event<'_>) -> Option<Join> {
        self.changes.push_back(match event {
            Event::ApStaConnected(event) => {
                return self.here.insert(event.addr).then(|| joined(event));
            }
            Event::ApStaDisconnected(event) => {
                if !self.here.remove(&event.addr) {
                    return None;
                }
                let (address, departure) = (event.addr, Departure::Told);
                StationChange::Left(Leave { address, departure })
            }
            Event::ApStaPossiblePskMismatch(event) => StationChange::WrongKey(event.addr),
            Event::ApRejectedMaxSta(event) => StationChange::TooMany(event.addr),
            Event::ApRejectedBlockedSta(event) => StationChange::Blocked(event.addr),
            Event::ApEnabled(_) => StationChange::Enabled,
            Event::ApDisabled(_) => StationChange::Disabled,
            _ => return None,
        });
        None
    }
}

fn joined(event: &ApStaConnected<'_>) -> Join {
    Join {
        address: event.addr,
        key_id: event.keyid.map(|name| Box::from(name.as_bytes())),
        vlan_id: event.vlanid,
        p2p_device_address: event.p2p_dev_addr,
        ip_address: event.ip_addr,
        dpp_key_hash: event.dpp_pkhash.map(|hash| hash.iter().collect()),
        details: None,
        missed: false,
    }
}

/// What an event would have told stands in the list as well, as far as hostapd tells it there.
fn missed(details: KeptStation) -> Join {
    let station = details.get();
    Join {
        address: station.address(),
        key_id: station.key_id().map(|name| Box::from(name.as_bytes())),
        vlan_id: station.vlan_id().map(u64::from),
        p2p_device_address: station.p2p_device_addr(),
        ip_address: None,
        dpp_key_hash: station.dpp_pkhash().map(|hash| hash.iter().collect()),
        missed: true,
        details: Some(details),
    }
}
