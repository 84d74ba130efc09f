//! Settings of an access point: who is let in, on and off, and what a client has to know.

use std::time::Duration;

use hostap_ctrl::access_point::{AccessPolicy, AccessSide, Dismissal, KeptConfig, StationChange};
use hostap_ctrl::event::{Event, EventKind};
use hostap_ctrl::reply::AccessEntry;
use hostap_ctrl::value::MacAddress;

use super::access_points::{AccessPointFace, LONG, connect};
use super::connecting::{PASSPHRASE, has_access};
use super::face::{Faces, either};
use super::ground::{Security, Wanted, ground};
use super::tasks;
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::wifi::SOON;

tasks! {
    { "task_disassociate", "task_disassociate_tokio",
      "a station is disassociated, and comes back by itself", true, disassociate }
    { "task_switched", "task_switched_tokio",
      "an access point is switched off and on; its stations leave and come back", true, switched }
    { "task_configuration", "task_configuration_tokio",
      "what a client must know to connect, with the secrets hidden", true, configuration }
    { "task_accept", "task_accept_tokio",
      "only a station that is on the accept list is let in", true, accept }
}

impl AccessPointFace {
    fn disassociate(&mut self, address: MacAddress, how: Dismissal) -> Outcome {
        Ok(either!(self, point => point.disassociate(address, how))?)
    }

    fn disable(&mut self) -> Outcome {
        Ok(either!(self, point => point.disable())?)
    }

    fn enable(&mut self) -> Outcome {
        Ok(either!(self, point => point.enable())?)
    }

    fn configuration(&mut self) -> Result<KeptConfig, Failure> {
        Ok(either!(self, point => point.configuration())?)
    }

    fn set_access_policy(&mut self, policy: AccessPolicy) -> Outcome {
        Ok(either!(self, point => point.set_access_policy(policy))?)
    }

    fn accept(&mut self, address: MacAddress) -> Outcome {
        Ok(either!(self, point => point.add_access(AccessSide::Accept, address, None))?)
    }

    fn no_longer_accept(&mut self, address: MacAddress) -> Outcome {
        Ok(either!(self, point => point.remove_access(AccessSide::Accept, address))?)
    }

    fn accepted(&mut self) -> Result<Vec<AccessEntry>, Failure> {
        Ok(either!(self, point => point.access_list(AccessSide::Accept))?)
    }
}

fn disassociate(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let site = ground.access_point(&Wanted::new(b"Lab", Security::Wpa2(PASSPHRASE)))?;
    let station = ground.station()?;
    let mut point = AccessPointFace::open(faces, &site.socket)?;
    let mut changes = point.station_changes()?;
    connect(bed, &station, b"Lab", PASSPHRASE)?;
    changes.joined(station.address)?;
    let mut heard = bed.watch(&station.socket)?;
    // Reason 8: the station leaves the BSS.
    point.disassociate(station.address, Dismissal::reason(8).wait(LONG))?;
    changes.left(station.address)?;
    let event = heard.expect(EventKind::Disconnected, SOON)?;
    let reason = match event.event() {
        Event::Disconnected(event) => Some(event.reason),
        _ => None,
    };
    equal("the reason that the station got", reason, Some(8))?;
    changes.joined(station.address)
}

fn switched(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let site = ground.access_point(&Wanted::new(b"Lab", Security::Wpa2(PASSPHRASE)))?;
    let station = ground.station()?;
    let mut point = AccessPointFace::open(faces, &site.socket)?;
    let mut changes = point.station_changes()?;
    connect(bed, &station, b"Lab", PASSPHRASE)?;
    changes.joined(station.address)?;
    point.disable()?;
    equal("what is told", changes.next(LONG)?, StationChange::Disabled)?;
    changes.left(station.address)?;
    point.enable()?;
    equal("what is told", changes.next(LONG)?, StationChange::Enabled)?;
    changes.joined(station.address)?;
    has_access(&site, station.address)
}

fn configuration(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    // hostapd tells the passphrase only where WPS would give it to anybody, too.
    let wanted = Wanted::new(b"Lab \"settings\"", Security::Wpa2(PASSPHRASE));
    let site = ground.access_point(&Wanted { wps: true, ..wanted })?;
    let mut point = AccessPointFace::open(faces, &site.socket)?;
    let kept = point.configuration()?;
    let settings = kept.get();
    equal("the BSSID", settings.bssid(), Some(site.address))?;
    let ssid = settings.ssid().map(|ssid| ssid.decode().collect::<Vec<u8>>());
    equal("the SSID", ssid.as_deref(), Some(&b"Lab \"settings\""[..]))?;
    let management: Vec<_> = settings
        .key_mgmt()
        .into_iter()
        .flat_map(|list| list.iter())
        .map(|it| it.to_string())
        .collect();
    equal("the key management", management, vec!["WPA-PSK".to_owned()])?;
    let passphrase = settings.passphrase().ok_or_else(|| Failure::new("no passphrase is told"))?;
    equal("the passphrase", passphrase.reveal().as_bytes(), PASSPHRASE.as_bytes())?;
    check(!format!("{kept:?}").contains(PASSPHRASE), || "Debug shows the passphrase".to_owned())
}

fn accept(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let site = ground.access_point(&Wanted::new(b"Lab", Security::Wpa2(PASSPHRASE)))?;
    let (guest, stranger) = (ground.station()?, ground.station()?);
    let mut point = AccessPointFace::open(faces, &site.socket)?;
    let mut changes = point.station_changes()?;
    point.set_access_policy(AccessPolicy::DenyUnlessAccepted)?;
    point.accept(guest.address)?;
    let accepted: Vec<_> = point.accepted()?.iter().map(|entry| entry.address).collect();
    equal("who is accepted", accepted, vec![guest.address])?;
    let mut rejected = bed.watch(&stranger.socket)?;
    connect(bed, &stranger, b"Lab", PASSPHRASE)?;
    rejected.expect(EventKind::AuthReject, LONG)?;
    connect(bed, &guest, b"Lab", PASSPHRASE)?;
    changes.joined(guest.address)?;
    // Who is taken off the list has to go.
    point.no_longer_accept(guest.address)?;
    changes.left(guest.address)?;
    point.set_access_policy(AccessPolicy::AcceptUnlessDenied)?;
    // Both try again by themselves, in any order.
    let mut back = Vec::new();
    for _ in 0..2 {
        match changes.next(Duration::from_secs(60))? {
            StationChange::Joined(join) => back.push(join.address),
            other => return Err(Failure::new(format!("instead of one that comes: {other:?}"))),
        }
    }
    back.sort();
    equal("who is let in", back, vec![guest.address, stranger.address])
}
