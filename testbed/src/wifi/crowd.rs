//! More than a hundred BSSs in range.

use std::collections::BTreeMap;

use hostap_ctrl::command::{BssFlush, Scan, Set};
use hostap_ctrl::event::{Event, EventKind};
use hostap_ctrl::value::MacAddress;

use super::device::{Device, LIMIT, address_of};
use crate::bed::Bed;
use crate::daemon::{Daemon, Recipe};
use crate::failure::{Failure, Outcome, check, equal};
use crate::process::wait_until;
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[Scenario {
    name: "crowd",
    about: "120 BSSs in range: one reply is cut, the paged list has each once with its SSID",
    everyday: true,
    run: crowd,
}];

/// BSSs of each access point.
const EACH: usize = 40;
/// Its access points: interface, channel, frequency.
const RADIOS: [(&str, u32, u32); 3] =
    [("wlan0", 1, 2412), ("wlan2", 6, 2437), ("wlan3", 11, 2462)];

type Crowd = BTreeMap<MacAddress, String>;

fn crowd(bed: &Bed) -> Outcome {
    let (_access_points, wanted) = access_points(bed)?;
    equal("the BSSs that are sent", wanted.len(), EACH * RADIOS.len())?;
    let mut station = Device::station(bed, "wlan1", "")?;
    // What a scan misses must not go because of it.
    station.client.send(&Set::new("bss_max_count", "400"))?;
    station.client.send(&hostap_ctrl::command::BssExpireCount::new(100))?;
    scan_until_all_are_found(&mut station, &wanted)?;

    let results = station.client.scan_results()?;
    check(results.may_be_cut(), || "SCAN_RESULTS has room for 120 rows".to_owned())?;
    let fitting = results.iter().count();
    check(fitting < wanted.len(), || format!("SCAN_RESULTS has {fitting} rows"))?;
    each_once(&mut station, &wanted)?;
    added_events(&mut station, &wanted)?;

    station.watch.skip()?;
    station.client.send(&BssFlush::new(0))?;
    check(station.client.bsses()?.is_empty(), || "BSS_FLUSH left something".to_owned())?;
    let mut left = wanted;
    while !left.is_empty() {
        let event = station.expect(EventKind::BssRemoved)?;
        if let Event::BssRemoved(event) = event.event() {
            left.remove(&event.bssid);
        }
    }
    check(station.client.scan_results()?.iter().next().is_none(), || "a row is left".to_owned())
}

/// hostapd with all the BSSs, and which they are.
fn access_points(bed: &Bed) -> Result<(Daemon<'_>, Crowd), Failure> {
    let mut recipe = Recipe::hostapd("crowd");
    let mut interfaces: Vec<(String, String)> = Vec::new();
    for (radio, channel, frequency) in RADIOS {
        let ssid = |number| format!("Lab crowd {frequency} MHz, number {number:02}");
        let mut lines = format!("ssid={}\nhw_mode=g\nchannel={channel}\n", ssid(0));
        interfaces.push((radio.to_owned(), ssid(0)));
        for number in 1..EACH {
            let name = format!("{radio}_{number}");
            lines.push_str(&format!("bss={name}\nssid={}\n", ssid(number)));
            interfaces.push((name, ssid(number)));
        }
        recipe = recipe.interface(radio, lines);
    }
    let daemon = recipe.start(bed)?;
    for (radio, _, _) in RADIOS {
        let mut client = daemon.client(radio)?;
        wait_until("crowd that is ENABLED", LIMIT, || {
            let state = client.access_point_status()?.state();
            Ok((state == Some(hostap_ctrl::reply::HostapdState::Enabled)).then_some(()))
        })?;
    }
    let mut crowd = Crowd::new();
    for (interface, ssid) in interfaces {
        crowd.insert(address_of(&interface)?, ssid);
    }
    Ok((daemon, crowd))
}

/// A scan stays 30 ms on a channel, in which not everybody's answer comes.
fn scan_until_all_are_found(station: &mut Device<'_>, wanted: &Crowd) -> Outcome {
    for _ in 0..20 {
        station.client.scan(&Scan::new().passive(true))?;
        station.expect(EventKind::ScanResults)?;
        let bsses = station.client.bsses()?;
        let found = bsses.iter().filter_map(|bss| bss.bssid());
        if found.filter(|bssid| wanted.contains_key(bssid)).count() == wanted.len() {
            return Ok(());
        }
    }
    let found = station.client.bsses()?.len();
    Err(Failure::new(format!("20 scans found {found} BSSs of {}", wanted.len())))
}

/// That the list has each BSS once, with its SSID; that the number of each is its own.
fn each_once(station: &mut Device<'_>, wanted: &Crowd) -> Outcome {
    let bsses = station.client.bsses()?;
    check(bsses.is_complete(), || "the list of BSSs is not complete".to_owned())?;
    check(bsses.datagrams().count() > 1, || "all BSSs came in one reply".to_owned())?;
    let mut left = wanted.clone();
    let mut numbers = std::collections::BTreeSet::new();
    for bss in bsses.iter() {
        let (Some(bssid), Some(id)) = (bss.bssid(), bss.id()) else {
            return Err(Failure::new(format!("a BSS without BSSID or number: {}", bss.text())));
        };
        check(numbers.insert(id), || format!("two BSSs have the number {id}"))?;
        // There may be others: the kernel remembers for some time what was there before.
        if !wanted.contains_key(&bssid) {
            continue;
        }
        let Some(ssid) = left.remove(&bssid) else {
            return Err(Failure::new(format!("{bssid} is in the list twice")));
        };
        let name = bss.ssid().map(|name| name.encoded().to_string());
        equal("the SSID", name, Some(ssid))?;
    }
    check(left.is_empty(), || format!("these are not in the list: {left:?}"))
}

/// That an event told of each BSS, with the number that the list has.
fn added_events(station: &mut Device<'_>, wanted: &Crowd) -> Outcome {
    let mut added = BTreeMap::new();
    for event in station.watch.seen() {
        if let Event::BssAdded(event) = event.event() {
            added.insert(event.bssid, event.bss_id);
        }
    }
    let bsses = station.client.bsses()?;
    for bss in bsses.iter().filter(|bss| bss.bssid().is_some_and(|it| wanted.contains_key(&it))) {
        let Some(bssid) = bss.bssid() else { continue };
        let number = added.get(&bssid).copied();
        equal("the number in the event", number, bss.id().map(u64::from))?;
    }
    Ok(())
}
