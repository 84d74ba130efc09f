//! What a station finds, what is configured, its states, its signal, and WPS.

use std::collections::BTreeSet;
use std::time::Duration;

use hostap_ctrl::Client;
use hostap_ctrl::command::WpsPbc;
use hostap_ctrl::station::{
    NetworkConfiguration, NetworkSecurity, ScanOptions, StationState, WpsFailure, WpsStep,
};
use hostap_ctrl::value::Ssid;

use super::connecting::{PASSPHRASE, has_access};
use super::face::Faces;
use super::ground::{Security, Wanted, ground};
use super::station_face::StationFace;
use super::tasks;
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::process::wait_until;
use crate::wifi::{LATER, SOON};

tasks! {
    { "task_scan", "task_scan_tokio", "a scan that waits for its own results, by signal", true,
      scan }
    { "task_scan_hidden", "task_scan_hidden_tokio",
      "a scan for a network that keeps its name to itself", true, scan_hidden }
    { "task_networks", "task_networks_tokio",
      "networks that are put in order, saved and forgotten", true, networks }
    { "task_states", "task_states_tokio",
      "the states of an interface, across a restart of its daemon", true, states }
    { "task_signal", "task_signal_tokio", "the signal of the connection", true, signal }
    { "task_wps_button", "task_wps_button_tokio", "a network set up by WPS, with the button", true,
      wps_button }
    { "task_wps_nobody", "task_wps_nobody_tokio", "WPS where no button is pressed", true,
      wps_nobody }
}

fn scan(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let near = ground.access_point(&Wanted::new(b"task near", Security::Wpa2(PASSPHRASE)))?;
    let far = Wanted { channel: 6, ..Wanted::new(b"task far", Security::Wpa3(PASSPHRASE)) };
    let far = ground.access_point(&far)?;
    ground.set_signal(&near, -40)?;
    ground.set_signal(&far, -70)?;
    let site = ground.station()?;
    let mut station = StationFace::open(faces, &site.socket)?;
    let found = station.scan(&ScanOptions::new().frequencies([2412, 2437]))?;
    let one = |name: &str| {
        found.find(name).ok_or_else(|| Failure::new(format!("{name} is not among {found:?}")))
    };
    let (strong, weak) = (one("task near")?, one("task far")?);
    equal("the BSSID", strong.bssid, near.address)?;
    equal("the frequency", weak.frequency, Some(2437))?;
    equal("the channel", weak.channel(), Some(6))?;
    equal("the security", strong.security, NetworkSecurity::Wpa2)?;
    equal("the security", weak.security, NetworkSecurity::Wpa3)?;
    check(strong.signal > weak.signal, || {
        format!("{:?} is not more than {:?}", strong.signal, weak.signal)
    })?;
    let levels: Vec<_> = found.iter().map(|bss| bss.signal).collect();
    check(levels.is_sorted_by(|a, b| a >= b), || format!("not by signal: {levels:?}"))
}

fn scan_hidden(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted =
        Wanted { hidden: true, channel: 11, ..Wanted::new(b"task cellar", Security::Open) };
    let access_point = ground.access_point(&wanted)?;
    let site = ground.station()?;
    let mut station = StationFace::open(faces, &site.socket)?;
    // It answers nobody who does not know its name: its beacon must be waited for.
    let found = station.scan(&ScanOptions::new().frequency(2462).passive())?;
    // The kernel may remember another network of this radio.
    let mut nameless = found.iter().filter(|bss| bss.is_hidden());
    let is_there = nameless.any(|bss| bss.bssid == access_point.address);
    check(is_there, || format!("it is not among {found:?}"))?;
    let name = Ssid::new(b"task cellar").ok_or_else(|| Failure::new("that is no SSID"))?;
    let found = station.scan(&ScanOptions::new().frequency(2462).ssid(name))?;
    let named = found.find("task cellar").map(|bss| bss.bssid);
    equal("the BSSID of the name", named, Some(access_point.address))
}

fn networks(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let site = ground.station()?;
    let mut station = StationFace::open(faces, &site.socket)?;
    let mut client = Client::open(site.socket.as_path())?;
    let mut ids = Vec::new();
    for name in ["task one", "task two", "task three"] {
        let id = client.add_network()?;
        for variable in NetworkConfiguration::wpa2(name, PASSPHRASE).variables() {
            client.set_network(id, variable)?;
        }
        ids.push(id);
    }
    station.reorder(&[ids[2], ids[0]])?;
    let mut priority = |id: u32| -> Result<i64, Failure> { Ok(station.network(id)?.priority) };
    let (third, first, second) = (priority(ids[2])?, priority(ids[0])?, priority(ids[1])?);
    check(third > first && first > second, || format!("{third}, {first}, {second}"))?;
    let details = station.network(ids[1])?;
    let name = details.ssid.as_ref().map(|name| name.as_bytes().to_vec());
    equal("the name", name, Some(b"task two".to_vec()))?;
    check(details.has_passphrase, || "it has no passphrase".to_owned())?;
    station.enable(ids[1])?;
    station.forget(ids[0])?;
    station.save()?;

    ground.kill(&site)?;
    ground.start_again(&site)?;
    let mut station = StationFace::open(faces, &site.socket)?;
    let kept: BTreeSet<Vec<u8>> =
        station.networks()?.iter().map(|network| network.ssid.decode().collect()).collect();
    let wanted = ["task two", "task three"].map(|name| name.as_bytes().to_vec());
    equal("the networks after a restart", kept, BTreeSet::from(wanted))
}

fn states(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted::new(b"task states", Security::Wpa2(PASSPHRASE));
    let (access_point, site) = (ground.access_point(&wanted)?, ground.station()?);
    let mut station = StationFace::open(faces, &site.socket)?;
    let mut states = station.states()?;
    let mut seen = vec![states.next(SOON)?];
    let is_idle = |state: &StationState| {
        matches!(state, StationState::Inactive | StationState::Disconnected { cause: None })
    };
    check(is_idle(&seen[0]), || format!("the first state is {:?}", seen[0]))?;
    let mut until = |wanted: &dyn Fn(&StationState) -> bool| -> Outcome {
        while !seen.last().is_some_and(wanted) {
            let state = states.next(LATER)?;
            check(seen.last() != Some(&state), || format!("{state:?} was told twice"))?;
            seen.push(state);
        }
        Ok(())
    };
    let connected = station.connect(NetworkConfiguration::wpa2("task states", PASSPHRASE))?;
    until(&|state| {
        matches!(state, StationState::Completed { bssid, network_id, .. }
            if *bssid == access_point.address && *network_id == Some(connected.network_id))
    })?;
    station.disconnect()?;
    until(&|state| matches!(state, StationState::Disconnected { .. }))?;
    ground.kill(&site)?;
    until(&|state| *state == StationState::DaemonGone)?;
    ground.start_again(&site)?;
    until(&is_idle)
}

fn signal(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let (access_point, site) =
        (ground.access_point(&Wanted::new(b"task signal", Security::Open))?, ground.station()?);
    let mut station = StationFace::open(faces, &site.socket)?;
    check(station.signal().is_err(), || "there is a signal without a connection".to_owned())?;
    station.connect(NetworkConfiguration::open("task signal"))?;
    equal("the frequency", station.signal()?.frequency, Some(2412))?;
    for level in [-40, -65] {
        ground.set_signal(&access_point, level)?;
        wait_until(&format!("signal of some {level} dBm"), SOON, || {
            let told = station.signal()?.level;
            Ok(told.is_some_and(|told| (told - level).abs() <= 8).then_some(()))
        })?;
    }
    Ok(())
}

fn wps_button(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let wanted = Wanted { wps: true, ..Wanted::new(b"task wps", Security::Wpa2(PASSPHRASE)) };
    let (access_point, site) = (ground.access_point(&wanted)?, ground.station()?);
    let mut station = StationFace::open(faces, &site.socket)?;
    Client::open(access_point.socket.as_path())?.send(&WpsPbc::new())?;
    let mut attempt = station.wps_button(LATER)?;
    loop {
        match attempt.next(LATER)? {
            WpsStep::Connected(connection) => {
                equal("the BSSID", connection.bssid, access_point.address)?;
                break;
            }
            WpsStep::Failed(failure) => return Err(Failure::new(format!("WPS: {failure:?}"))),
            _ => {}
        }
    }
    equal("the networks", station.networks()?.len(), 1)?;
    check(station.status()?.connected, || "STATUS says otherwise".to_owned())?;
    has_access(&access_point, site.address)
}

fn wps_nobody(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let site = ground.station()?;
    let mut station = StationFace::open(faces, &site.socket)?;
    let mut attempt = station.wps_button(Duration::from_secs(5))?;
    loop {
        match attempt.next(LATER)? {
            WpsStep::Failed(failure) => {
                equal("the failure", failure, WpsFailure::TimedOut)?;
                break;
            }
            WpsStep::Connected(_) => return Err(Failure::new("it connected")),
            _ => {}
        }
    }
    drop(attempt);
    equal("the networks", station.networks()?.len(), 0)
}
