//! More than a hundred BSSs in range.

use std::collections::BTreeSet;

use hostap_ctrl::command::{BssFlush, Scan, Set};
use hostap_ctrl::event::{Event, EventKind};
use hostap_ctrl::reply::Bss;
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
const RADIOS: [(&str, u32, u32); 3] = [("wlan0", 1, 2412), ("wlan2", 6, 2437), ("wlan3", 11, 2462)];

/// BSSID and SSID. The kernel remembers for 30 s what was there before, and that may have had the same
/// BSSID, but not the same SSID.
type Crowd = BTreeSet<(MacAddress, String)>;

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

    station.watch.skip()?;
    station.client.send(&BssFlush::new(0))?;
    check(station.client.bsses()?.is_empty(), || "BSS_FLUSH left something".to_owned())?;
    let mut left = wanted;
    while !left.is_empty() {
        let event = station.expect(EventKind::BssRemoved)?;
        if let Event::BssRemoved(event) = event.event() {
            left.retain(|(bssid, _)| *bssid != event.bssid);
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
        crowd.insert((address_of(&interface)?, ssid));
    }
    Ok((daemon, crowd))
}

/// Who a BSS of the scan table is.
fn identity(bss: &Bss<'_>) -> Option<(MacAddress, String)> {
    Some((bss.bssid()?, bss.ssid()?.encoded().to_string()))
}

/// A scan stays so short a time on a channel that not everybody is heard.
fn scan_until_all_are_found(station: &mut Device<'_>, wanted: &Crowd) -> Outcome {
    let mut left = wanted.clone();
    for _ in 0..20 {
        station.client.scan(&Scan::new().passive(true))?;
        station.expect(EventKind::ScanResults)?;
        for bss in station.client.bsses()?.iter() {
            left.retain(|known| Some(known) != identity(&bss).as_ref());
        }
        if left.is_empty() {
            return Ok(());
        }
    }
    Err(Failure::new(format!("20 scans did not find these: {left:?}")))
}

/// That the list has each BSS once, with its SSID; that the number of each is its own, and that of
/// its event.
fn each_once(station: &mut Device<'_>, wanted: &Crowd) -> Outcome {
    let mut added = BTreeSet::new();
    for event in station.watch.seen() {
        if let Event::BssAdded(event) = event.event() {
            added.insert((event.bss_id, event.bssid));
        }
    }
    let bsses = station.client.bsses()?;
    check(bsses.is_complete(), || "the list of BSSs is not complete".to_owned())?;
    check(bsses.datagrams().count() > 1, || "all BSSs came in one reply".to_owned())?;
    let (mut left, mut numbers) = (wanted.clone(), BTreeSet::new());
    for bss in bsses.iter() {
        let (Some(known), Some(number)) = (identity(&bss), bss.id()) else {
            return Err(Failure::new(format!(
                "a BSS without BSSID, SSID or number: {}",
                bss.text()
            )));
        };
        check(numbers.insert(number), || format!("two BSSs have the number {number}"))?;
        check(added.contains(&(u64::from(number), known.0)), || {
            format!("no event told of {} with the number {number}", known.0)
        })?;
        if wanted.contains(&known) {
            check(left.remove(&known), || format!("{known:?} is in the list twice"))?;
        }
    }
    check(left.is_empty(), || format!("these are not in the list: {left:?}"))
}
