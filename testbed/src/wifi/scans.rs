//! Looking for networks: options of a scan, its numbers and its results in both forms.

use std::time::Duration;

use hostap_ctrl::command::{
    AbortScan, Bss, BssFlush, BssSelector, MacRandScan, NetworkVariable, Scan,
};
use hostap_ctrl::event::{Event, EventKind, OwnedEvent};
use hostap_ctrl::reply::Refusal;
use hostap_ctrl::value::MacAddress;

use super::radios::{
    AccessPoint, CHANNELS, LATER, PASSPHRASE, SOON, Station, WPA2, configuration, open, unexpected,
    wpa2,
};
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::scenario::Scenario;
use crate::watch::Watch;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "scan",
        about: "a scan has its number in its events, another meanwhile is refused as busy, and \
                SCAN_RESULTS and BSS agree",
        everyday: true,
        run: scan_and_results,
    },
    Scenario {
        name: "scan_options",
        about: "frequencies, names and silence of a scan are what the access point hears",
        everyday: true,
        run: scan_options,
    },
    Scenario {
        name: "scan_aborted",
        about: "a scan is broken off on request",
        everyday: true,
        run: scan_aborted,
    },
    Scenario {
        name: "scan_failed",
        about: "a scan that the driver refuses is reported as failed",
        everyday: true,
        run: scan_failed,
    },
    Scenario {
        name: "scan_random_address",
        about: "a station scans with an address that is not its own",
        everyday: false,
        run: scan_random_address,
    },
    Scenario {
        name: "background_scan",
        about: "a connected station scans by itself",
        everyday: false,
        run: background_scan,
    },
    Scenario {
        name: "bss_lost",
        about: "a BSS that is not heard any more is reported as removed",
        everyday: true,
        run: bss_lost,
    },
];

/// Two access points on two channels.
fn two<'b>(bed: &'b Bed, names: [&[u8]; 2]) -> Result<[AccessPoint<'b>; 2], Failure> {
    // hostapd tells of all frames of management that it gets.
    let heard = |place: usize| {
        configuration(names[place], CHANNELS[place].0, &format!("{WPA2}notify_mgmt_frames=1\n"))
    };
    Ok([
        AccessPoint::start_on(bed, 0, heard(0))?,
        AccessPoint::start_on(bed, 1, heard(1))?,
    ])
}

/// Scans, and waits until that very scan is over.
fn scan(station: &mut Station<'_>, scan: Scan<'_>) -> Outcome {
    station.watch.skip()?;
    let id = station.client.scan(&scan.use_id(true))?.id().map(u64::from);
    check(id.is_some(), || "the scan has no number".to_owned())?;
    let started = |it: &OwnedEvent| matches!(it.event(), Event::ScanStarted(it) if it.id == id);
    station.watch.until("the beginning of the scan", SOON, started)?;
    let ended = |it: &OwnedEvent| matches!(it.event(), Event::ScanResults(it) if it.id == id);
    station.watch.until("the results of the scan", SOON, ended).map(drop)
}

fn scan_and_results(bed: &Bed) -> Outcome {
    let _access_points = two(bed, [b"bed scan one", b"bed scan two"])?;
    let mut station = Station::start(bed)?;
    station.client.send(&BssFlush::new(0))?;
    station.client.scan(&Scan::new())?;
    let error = station.client.scan(&Scan::new()).expect_err("a second scan");
    equal("the refusal of a second scan", error.refusal(), Some(&Refusal::Busy))?;
    station.watch.expect(EventKind::ScanResults, SOON)?;
    scan(&mut station, Scan::new())?;

    let bsses = station.client.bsses()?;
    let mut all: Vec<_> = bsses
        .iter()
        .map(|it| (it.bssid(), it.freq(), it.level(), it.ssid().and_then(|ssid| ssid.to_ssid())))
        .collect();
    equal("how many BSSes there are", all.len(), 2)?;
    let results = station.client.scan_results()?;
    check(!results.may_be_cut(), || "the results seem to be cut".to_owned())?;
    let mut rows: Vec<_> = results
        .iter()
        .map(|it| (Some(it.bssid), Some(it.frequency), Some(it.signal_level), it.ssid.to_ssid()))
        .collect();
    all.sort();
    rows.sort();
    equal("SCAN_RESULTS", rows, all)?;
    walk(&mut station)
}

/// From entry to entry, and each of them by its number and its address.
fn walk(station: &mut Station<'_>) -> Outcome {
    let mut ids: Vec<u32> = Vec::new();
    let mut selector = BssSelector::First;
    loop {
        let reply = station.client.send(&Bss::new(selector))?;
        let Some(bss) = reply.first() else { break };
        let (Some(id), Some(address)) = (bss.id(), bss.bssid()) else {
            return Err(Failure::new(format!("no number or no address: {}", reply.text())));
        };
        ids.push(id);
        equal("a BSS by its number", address_of(station, Bss::id(id))?, Some(address))?;
        equal("a BSS by its address", address_of(station, Bss::bssid(address))?, Some(address))?;
        selector = BssSelector::Next(id.into());
    }
    let bsses = station.client.bsses()?;
    equal("the walk", ids, bsses.iter().filter_map(|bss| bss.id()).collect::<Vec<_>>())
}

fn address_of(station: &mut Station<'_>, command: Bss) -> Result<Option<MacAddress>, Failure> {
    Ok(station.client.send(&command)?.first().and_then(|bss| bss.bssid()))
}

/// A probe request that an access point heard: from whom, and for which name.
fn probe(event: &OwnedEvent) -> Option<(MacAddress, Vec<u8>)> {
    let Event::ApMgmtFrameReceived(frame) = event.event() else { return None };
    let frame: Vec<u8> = frame.buf.iter().collect();
    // The header is of 24 bytes; the element of the SSID comes first behind it.
    let (header, elements) = frame.split_at_checked(24)?;
    let sender: [u8; 6] = header.get(10..16)?.try_into().ok()?;
    let length = usize::from(*elements.get(1)?);
    let is_probe = header[0] == 0x40 && elements[0] == 0;
    is_probe.then(|| (MacAddress::new(sender), elements.get(2..2 + length).unwrap_or(b"").into()))
}

/// The probe requests that an access point heard since the last look.
fn probes(watch: &mut Watch, first: usize) -> Result<Vec<(MacAddress, Vec<u8>)>, Failure> {
    watch.read_for(Duration::from_millis(200))?;
    Ok(watch.seen()[first..].iter().filter_map(probe).collect())
}

fn scan_options(bed: &Bed) -> Outcome {
    let mut access_points = two(bed, [b"bed options one", b"bed options two"])?;
    let mut station = Station::start(bed)?;
    let address = station.address;
    let nothing: Vec<(MacAddress, Vec<u8>)> = Vec::new();

    // On one channel, by name.
    let counts = access_points.each_ref().map(|it| it.watch.seen().len());
    scan(&mut station, Scan::new().frequency(CHANNELS[1].1).ssid("some name"))?;
    let heard = probes(&mut access_points[1].watch, counts[1])?;
    check(heard.contains(&(address, b"some name".to_vec())), || format!("heard: {heard:?}"))?;
    equal("what the other channel heard", probes(&mut access_points[0].watch, counts[0])?, nothing)?;

    // Only listening.
    let counts = access_points.each_ref().map(|it| it.watch.seen().len());
    station.client.send(&BssFlush::new(0))?;
    scan(&mut station, Scan::new().passive(true))?;
    for (access_point, count) in access_points.iter_mut().zip(counts) {
        let heard = probes(&mut access_point.watch, count)?;
        equal("what is heard of a silent scan", heard, Vec::new())?;
    }
    equal("BSSes found by listening", station.client.bsses()?.len(), 2)?;

    // What a network block says, also a disabled one.
    let count = access_points[0].watch.seen().len();
    let id = station.add(&open(b"only in the block"))?;
    station.client.set_network(id, NetworkVariable::scan_ssid(true))?;
    scan(&mut station, Scan::new().network(id))?;
    let heard = probes(&mut access_points[0].watch, count)?;
    check(heard.contains(&(address, b"only in the block".to_vec())), || format!("{heard:?}"))?;

    // Only what was not known before.
    scan(&mut station, Scan::new().only_new())?;
    equal("BSSes after a scan for new ones", station.client.bsses()?.len(), 2)
}

fn scan_aborted(bed: &Bed) -> Outcome {
    let mut station = Station::start(bed)?;
    let id = station.client.scan(&Scan::new().passive(true).use_id(true))?.id().map(u64::from);
    station.watch.expect(EventKind::ScanStarted, SOON)?;
    station.client.send(&AbortScan)?;
    let ended = |it: &OwnedEvent| matches!(it.event(), Event::ScanResults(it) if it.id == id);
    station.watch.until("the end of the scan", SOON, ended)?;
    station.daemon.wait_for_log("Scan aborted", SOON)?;
    let error = station.client.send(&AbortScan).expect_err("nothing to break off");
    equal("the refusal when there is no scan", error.refusal(), Some(&Refusal::Fail))
}

fn scan_failed(bed: &Bed) -> Outcome {
    let mut station = Station::start(bed)?;
    // No radio has this channel.
    station.client.scan(&Scan::new().frequency(9999))?;
    let event = station.watch.expect(EventKind::ScanFailed, SOON)?;
    let Event::ScanFailed(failed) = event.event() else { return Err(unexpected(&event)) };
    // EINVAL
    equal("the error", failed.ret, -22)
}

fn scan_random_address(bed: &Bed) -> Outcome {
    let mut access_points = two(bed, [b"bed random one", b"bed random two"])?;
    let mut station = Station::start(bed)?;
    station.client.send(&MacRandScan::new(true).scan())?;
    let count = access_points[0].watch.seen().len();
    scan(&mut station, Scan::new().ssid("who am I"))?;
    let heard = probes(&mut access_points[0].watch, count)?;
    let senders: Vec<_> = heard.iter().filter(|(_, name)| name == b"who am I").collect();
    check(!senders.is_empty(), || format!("heard: {heard:?}"))?;
    check(senders.iter().all(|(sender, _)| *sender != station.address), || {
        format!("the station's own address was sent: {senders:?}")
    })?;

    // Also while it connects.
    let mut variables = wpa2(b"bed random one", PASSPHRASE);
    variables.push(NetworkVariable::mac_address_policy(1));
    let id = station.select(&variables)?;
    let access_point = &mut access_points[0];
    equal("whom it is connected to", station.connected()?, (access_point.address, id))?;
    let event = access_point.watch.expect(EventKind::ApStaConnected, SOON)?;
    let Event::ApStaConnected(connected) = event.event() else { return Err(unexpected(&event)) };
    check(connected.addr != station.address, || format!("it has its own address {}", connected.addr))?;
    equal("its address in STATUS", station.client.status()?.address(), Some(connected.addr))
}

fn background_scan(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed background", WPA2)?;
    let mut station = Station::start(bed)?;
    let mut variables = wpa2(b"bed background", PASSPHRASE);
    variables.push(NetworkVariable::other(
        "bgscan",
        hostap_ctrl::command::ConfigValue::string("simple:2:-20:3"),
    ));
    station.join(&mut access_point, &variables)?;
    for _ in 0..3 {
        station.watch.expect(EventKind::ScanStarted, LATER)?;
        station.watch.expect(EventKind::ScanResults, SOON)?;
    }
    equal("disconnections", station.watch.count(EventKind::Disconnected), 0)
}

fn bss_lost(bed: &Bed) -> Outcome {
    let [mut one, two] = two(bed, [b"bed lost one", b"bed lost two"])?;
    let mut station = Station::start(bed)?;
    station.client.send(&BssFlush::new(0))?;
    scan(&mut station, Scan::new())?;
    let added = added(&mut station, one.address)?;
    drop(two);
    one.client.request(b"DISABLE")?;
    // What the kernel heard before must not come back.
    station.client.send(&BssFlush::new(0))?;
    let event = station.watch.until("the removal of the BSS", SOON, |event| {
        matches!(event.event(), Event::BssRemoved(gone) if gone.bss_id == added)
    })?;
    let Event::BssRemoved(gone) = event.event() else { return Err(unexpected(&event)) };
    equal("who is gone", gone.bssid, one.address)?;
    scan(&mut station, Scan::new())?;
    equal("BSSes that are left", station.client.bsses()?.len(), 0)
}

/// The number of the last BSS with this address that was added.
fn added(station: &mut Station<'_>, address: MacAddress) -> Result<u64, Failure> {
    let ids = station.watch.seen().iter().filter_map(|event| match event.event() {
        Event::BssAdded(added) if added.bssid == address => Some(added.bss_id),
        _ => None,
    });
    ids.last().ok_or_else(|| Failure::new(format!("no BSS {address} was added")))
}
