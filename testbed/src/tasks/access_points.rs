//! Whole tasks of an access point.

use std::rc::Rc;
use std::time::Duration;

use hostap_ctrl::access_point::{
    AccessPoint, AccessSide, ChannelSwitch, ChannelSwitchOutcome, Departure, Dismissal, KeptStatus,
    StationChange, StationChanges, WpsAdmission, WpsOutcome, WpsProgress, WpsStep,
};
use hostap_ctrl::command::{ConfigValue, NetworkVariable, RemoveNetworkAll, WpsPbc};
use hostap_ctrl::reply::AccessEntry;
use hostap_ctrl::value::MacAddress;
use hostap_ctrl::{Error, KeptStations, aio};

use super::face::{Faces, either, faced, streamed};
use super::ground::{Security, Site, Wanted, ground};
use super::tasks;
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};

faced! {
    /// An access point, through either face.
    AccessPointFace, AccessPoint, aio::AccessPoint
}

tasks! {
    { "task_stations", "task_stations_tokio", "stations come, are listed, sent away and kept out", true, stations }
    { "task_stranger", "task_stranger_tokio", "a wrong passphrase is noticed by the access point", true, wrong_key }
    { "task_channel", "task_channel_tokio", "an access point moves to another channel", true, channel }
    { "task_wps_admission", "task_wps_admission_tokio", "a device is let in by the WPS button", true, wps_button }
    { "task_access_point_again", "task_access_point_again_tokio", "who comes and leaves is told across a restart of hostapd", true, again }
}

/// What the simulated world has nothing for.
pub(super) mod on_radios {
    use super::super::tasks;

    tasks! {
    { "task_soft_access_point", "task_soft_access_point_tokio", "wpa_supplicant as an access point: stations, sending away, another channel", true, super::soft }
    }
}

/// More than anything takes on a busy machine.
pub(super) const LONG: Duration = Duration::from_secs(20);

impl AccessPointFace {
    fn stations(&mut self) -> Result<KeptStations, Failure> {
        Ok(either!(self, point => point.stations())?)
    }

    fn deauthenticate(&mut self, address: MacAddress, how: Dismissal) -> Outcome {
        Ok(either!(self, point => point.deauthenticate(address, how))?)
    }

    fn deny(&mut self, address: MacAddress) -> Outcome {
        Ok(either!(self, point => point.add_access(AccessSide::Deny, address, None))?)
    }

    fn denied(&mut self) -> Result<Vec<AccessEntry>, Failure> {
        Ok(either!(self, point => point.access_list(AccessSide::Deny))?)
    }

    fn deny_nobody(&mut self) -> Outcome {
        Ok(either!(self, point => point.clear_access(AccessSide::Deny))?)
    }

    fn switch_channel(&mut self, switch: &ChannelSwitch) -> Result<ChannelSwitchOutcome, Error> {
        either!(self, point => point.switch_channel(switch))
    }

    fn status(&mut self) -> Result<KeptStatus, Failure> {
        Ok(either!(self, point => point.status())?)
    }

    pub(super) fn station_changes(&mut self) -> Result<Changes, Failure> {
        Ok(match self {
            Self::Blocking(point) => Changes::Blocking(point.station_changes()?),
            Self::Tokio(runtime, point) => {
                let changes = runtime.block_on(point.station_changes())?;
                Changes::Tokio(Rc::clone(runtime), changes)
            }
        })
    }

    fn wps_button(&mut self) -> Result<Progress, Failure> {
        Ok(match self {
            Self::Blocking(point) => Progress::Blocking(point.wps_button()?),
            Self::Tokio(runtime, point) => {
                let progress = runtime.block_on(point.wps_button())?;
                Progress::Tokio(Rc::clone(runtime), progress)
            }
        })
    }
}

impl AccessPointFace {
    pub(super) fn wps_pin(&mut self, admission: &WpsAdmission) -> Result<Progress, Failure> {
        Ok(match self {
            Self::Blocking(point) => Progress::Blocking(point.wps_pin(admission)?),
            Self::Tokio(runtime, point) => {
                let progress = runtime.block_on(point.wps_pin(admission))?;
                Progress::Tokio(Rc::clone(runtime), progress)
            }
        })
    }
}

streamed! {
    /// Who comes and leaves.
    Changes of StationChange, StationChanges, aio::access_point::StationChanges
}

streamed! {
    /// What happens with WPS.
    Progress of WpsStep, WpsProgress, aio::access_point::WpsProgress
}

impl Changes {
    /// The next one is that this station has come.
    pub(super) fn joined(&mut self, address: MacAddress) -> Outcome {
        match self.next(LONG)? {
            StationChange::Joined(join) if join.address == address => {
                let details =
                    join.details.ok_or_else(|| Failure::new("it came without details"))?;
                check(details.get().is_authorized(), || format!("its port is closed: {details:?}"))
            }
            other => Err(Failure::new(format!("instead of a station that comes: {other:?}"))),
        }
    }

    /// The next one is that this station has left.
    pub(super) fn left(&mut self, address: MacAddress) -> Outcome {
        match self.next(LONG)? {
            StationChange::Left(leave) if leave.address == address => {
                equal("how it is known", leave.departure, Departure::Told)
            }
            other => Err(Failure::new(format!("instead of a station that leaves: {other:?}"))),
        }
    }
}

/// Lets the station connect, by the daemon's own means.
pub(super) fn connect(bed: &Bed, station: &Site, ssid: &[u8], passphrase: &str) -> Outcome {
    let mut client = bed.client(&station.socket)?;
    let id = client.add_network()?;
    client.set_network(id, NetworkVariable::ssid(ssid))?;
    client.set_network(id, NetworkVariable::passphrase(passphrase))?;
    client.select_network(id)?;
    Ok(())
}

fn stations(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let site = ground.access_point(&Wanted::new(b"Lab", Security::Wpa2("correct horse")))?;
    let station = ground.station()?;
    let mut point = AccessPointFace::open(faces, &site.socket)?;
    let mut changes = point.station_changes()?;
    connect(bed, &station, b"Lab", "correct horse")?;
    changes.joined(station.address)?;
    let there = point.stations()?;
    equal("how many stations are there", there.len(), 1)?;
    // One that begins later is told who is there.
    let first = point.station_changes()?.next(LONG)?;
    check(
        matches!(&first, StationChange::Present(kept) if kept.address() == station.address),
        || format!("instead of the station that is there: {first:?}"),
    )?;
    // It comes back by itself.
    let how = Dismissal::reason(5).wait(LONG);
    point.deauthenticate(station.address, how)?;
    changes.left(station.address)?;
    changes.joined(station.address)?;
    point.deny(station.address)?;
    changes.left(station.address)?;
    let denied = point.denied()?;
    equal("who is denied", denied.first().map(|entry| entry.address), Some(station.address))?;
    point.deny_nobody()?;
    changes.joined(station.address)
}

fn wrong_key(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let site = ground.access_point(&Wanted::new(b"Lab", Security::Wpa2("correct horse")))?;
    let station = ground.station()?;
    let mut changes = AccessPointFace::open(faces, &site.socket)?.station_changes()?;
    connect(bed, &station, b"Lab", "another passphrase")?;
    equal("what is told", changes.next(LONG)?, StationChange::WrongKey(station.address))
}

fn channel(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let site = ground.access_point(&Wanted::new(b"Lab", Security::Open))?;
    let mut point = AccessPointFace::open(faces, &site.socket)?;
    let switch = ChannelSwitch::to(2437).ht();
    let outcome = point.switch_channel(&switch)?;
    let ChannelSwitchOutcome::Switched(channel) = outcome else {
        return Err(Failure::new(outcome.to_string()));
    };
    equal("where it is", channel.frequency, 2437)?;
    let status = point.status()?;
    equal("where its state says it is", status.get().freq(), Some(2437))?;
    let nowhere = ChannelSwitch::to(1234);
    let outcome = point.switch_channel(&nowhere);
    check(outcome.is_err_and(|error| error.refusal().is_some()), || "it moved".to_owned())
}

fn wps_button(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let mut wanted = Wanted::new(b"Lab", Security::Wpa2("correct horse"));
    wanted.wps = true;
    let site = ground.access_point(&wanted)?;
    let station = ground.unbiased_station()?;
    let mut point = AccessPointFace::open(faces, &site.socket)?;
    let mut changes = point.station_changes()?;
    let mut progress = point.wps_button()?;
    bed.client(&station.socket)?.send(&WpsPbc::new())?;
    let outcome = loop {
        if let WpsStep::Ended(outcome) = progress.next(LONG)? {
            break outcome;
        }
    };
    check(
        matches!(outcome, WpsOutcome::Registered { address, .. } if address == station.address),
        || outcome.to_string(),
    )?;
    changes.joined(station.address)
}

fn again(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let site = ground.access_point(&Wanted::new(b"Lab", Security::Wpa2("correct horse")))?;
    let station = ground.station()?;
    let mut changes = AccessPointFace::open(faces, &site.socket)?.station_changes()?;
    connect(bed, &station, b"Lab", "correct horse")?;
    changes.joined(station.address)?;
    ground.kill(&site)?;
    let lost = changes.next(LONG)?;
    check(matches!(lost, StationChange::DaemonLost(_)), || format!("instead: {lost:?}"))?;
    // It leaves while nobody can tell.
    bed.client(&station.socket)?.send(&RemoveNetworkAll)?;
    ground.start_again(&site)?;
    let back = changes.next(LONG)?;
    check(matches!(back, StationChange::DaemonBack(_)), || format!("instead: {back:?}"))?;
    let left = changes.next(LONG)?;
    check(
        matches!(&left, StationChange::Left(leave) if leave.departure == Departure::Missed),
        || format!("instead of a station that is missed: {left:?}"),
    )?;
    connect(bed, &station, b"Lab", "correct horse")?;
    changes.joined(station.address)
}

fn soft(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let site = ground.station()?;
    let station = ground.station()?;
    let mut point = AccessPointFace::open(faces, &site.socket)?;
    // It is no access point yet.
    let mut changes = point.station_changes()?;
    let mut client = bed.client(&site.socket)?;
    let id = client.add_network()?;
    client.set_network(id, NetworkVariable::ssid(b"Lab soft"))?;
    for (variable, value) in
        [("mode", "2"), ("frequency", "2437"), ("key_mgmt", "WPA-PSK"), ("proto", "RSN")]
    {
        client.set_network(id, NetworkVariable::other(variable, ConfigValue::words(value)))?;
    }
    client.set_network(id, NetworkVariable::passphrase("correct horse"))?;
    client.select_network(id)?;
    equal("what is told", changes.next(LONG)?, StationChange::Enabled)?;
    connect(bed, &station, b"Lab soft", "correct horse")?;
    changes.joined(station.address)?;
    equal("how many stations are there", point.stations()?.len(), 1)?;
    point.deauthenticate(station.address, Dismissal::default().wait(LONG))?;
    changes.left(station.address)?;
    changes.joined(station.address)?;
    let outcome = point.switch_channel(&ChannelSwitch::to(2462).ht())?;
    check(matches!(outcome, ChannelSwitchOutcome::Switched(_)), || outcome.to_string())
}
