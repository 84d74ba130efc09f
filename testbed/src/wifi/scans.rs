//! Looking for networks: options of a scan, its numbers and its results in both forms.

use std::process::Command;

use hostap_ctrl::Client;
use hostap_ctrl::command::{
    AbortScan, Attach, Bss, BssFlush, BssSelector, MacRandScan, NetworkVariable, Scan,
};
use hostap_ctrl::event::{Event, EventKind, OwnedEvent};
use hostap_ctrl::reply::Refusal;
use hostap_ctrl::value::{MacAddress, Ssid};

use super::radios::{
    AccessPoint, CHANNELS, LATER, PASSPHRASE, SOON, Station, WPA2, configuration, open, unexpected,
    wpa2,
};
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::process::output_of;
use crate::scenario::Scenario;

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
        about: "the frequencies and the silence of a scan are what access points hear",
        everyday: true,
        run: scan_options,
    },
    Scenario {
        name: "scan_for_block",
        about: "a scan for a network block finds the hidden network that it names",
        everyday: true,
        run: scan_for_block,
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
    let configuration = |place: usize| configuration(names[place], CHANNELS[place].0, WPA2);
    Ok([
        AccessPoint::start_on(bed, 0, configuration(0))?,
        AccessPoint::start_on(bed, 1, configuration(1))?,
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
    for name in [&b"bed scan one"[..], b"bed scan two"] {
        let found = all.iter().any(|(.., ssid)| *ssid == Ssid::new(name));
        check(found, || format!("{} is not there", name.escape_ascii()))?;
    }
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

/// Gets what an access point hears of scans. Monitors are told only if they ask for it.
fn listen(bed: &Bed, access_point: &AccessPoint<'_>) -> Result<Client, Failure> {
    let mut client = bed.client(&access_point.daemon.socket(access_point.radio))?;
    client.send(&Attach::new().probe_requests(true))?;
    Ok(client)
}

/// Who has sent probe requests since the last look.
fn heard(bed: &Bed, client: &mut Client) -> Result<Vec<MacAddress>, Failure> {
    // What came before the answer is kept.
    client.ping()?;
    let mut senders = Vec::new();
    while let Some(event) = client.queued_event() {
        bed.coverage().borrow_mut().event(&event);
        if let Event::RxProbeRequest(probe) = event.event() {
            senders.push(probe.sa);
        }
    }
    Ok(senders)
}

fn scan_options(bed: &Bed) -> Outcome {
    let access_points = two(bed, [b"bed options one", b"bed options two"])?;
    let [one, two] = &access_points;
    let (mut one, mut two) = (listen(bed, one)?, listen(bed, two)?);
    let mut station = Station::start(bed)?;
    let address = station.address;

    // On one channel. hostapd tells only of those that ask for its own name, or any.
    scan(&mut station, Scan::new().frequency(CHANNELS[1].1).ssid("another name"))?;
    equal("what is heard of another name", heard(bed, &mut two)?, vec![])?;
    scan(&mut station, Scan::new().frequency(CHANNELS[1].1).ssid("bed options two"))?;
    check(heard(bed, &mut two)?.contains(&address), || "no probe request was heard".to_owned())?;
    equal("what the other channel heard", heard(bed, &mut one)?, vec![])?;

    // Only listening.
    station.client.send(&BssFlush::new(0))?;
    scan(&mut station, Scan::new().passive(true))?;
    for client in [&mut one, &mut two] {
        equal("what is heard of a silent scan", heard(bed, client)?, vec![])?;
    }
    let bsses = station.client.bsses()?;
    for address in [access_points[0].address, access_points[1].address] {
        check(bsses.iter().any(|bss| bss.bssid() == Some(address)), || {
            format!("listening has not found {address}")
        })?;
    }

    // On the channels of a range.
    scan(&mut station, Scan::new().frequency_range(2430, 2440))?;
    check(heard(bed, &mut two)?.contains(&address), || "no probe request was heard".to_owned())?;
    equal("what the other channel heard", heard(bed, &mut one)?, vec![])?;

    // Only what was not known before.
    let count = bsses.len();
    scan(&mut station, Scan::new().only_new())?;
    equal("BSSes after a scan for new ones", station.client.bsses()?.len(), count)
}

/// A network block, also a disabled one, names a hidden network that a scan is to find.
fn scan_for_block(bed: &Bed) -> Outcome {
    let lines = format!("{WPA2}ignore_broadcast_ssid=1\n");
    let hidden = configuration(b"bed in the block", CHANNELS[2].0, &lines);
    let access_point = AccessPoint::start_on(bed, 2, hidden)?;
    let mut station = Station::start(bed)?;
    let id = station.add(&open(b"bed in the block"))?;
    station.client.set_network(id, NetworkVariable::scan_ssid(true))?;
    scan(&mut station, Scan::new().network(id))?;
    let results = station.client.scan_results()?;
    let named = results.iter().find(|result| result.ssid.encoded() == "bed in the block");
    equal("who has the name", named.map(|result| result.bssid), Some(access_point.address))
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
    // The same radio does something else for another interface.
    let busy = Busy::start(station.radio)?;
    station.client.scan(&Scan::new())?;
    let event = station.watch.expect(EventKind::ScanFailed, SOON)?;
    let Event::ScanFailed(failed) = event.event() else { return Err(unexpected(&event)) };
    // EBUSY
    equal("the error, and whether it is tried again", (failed.ret, failed.retry), (-16, None))?;
    // A scan of the daemon's own is repeated.
    station.select(&open(b"bed anything"))?;
    let event = station.watch.expect(EventKind::ScanFailed, SOON)?;
    let Event::ScanFailed(failed) = event.event() else { return Err(unexpected(&event)) };
    equal("the error, and whether it is tried again", (failed.ret, failed.retry), (-16, Some(1)))?;
    drop(busy);
    station.watch.expect(EventKind::ScanResults, LATER).map(drop)
}

/// A second interface of a radio, which scans for a long time.
struct Busy;

impl Busy {
    fn start(radio: &str) -> Result<Self, Failure> {
        output_of(
            Command::new("iw")
                .args(["dev", radio, "interface", "add", "busy0", "type"])
                .arg("managed"),
        )?;
        // From here on, the interface is removed also when the rest fails.
        let busy = Self;
        output_of(Command::new("ip").args(["link", "set", "busy0", "up"]))?;
        // `trigger` comes back as soon as the kernel has begun.
        output_of(Command::new("iw").args(["dev", "busy0", "scan", "trigger", "passive"]))?;
        Ok(busy)
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        _ = output_of(Command::new("iw").args(["dev", "busy0", "del"]));
    }
}

fn scan_random_address(bed: &Bed) -> Outcome {
    let mut access_points = two(bed, [b"bed random one", b"bed random two"])?;
    let mut listener = listen(bed, &access_points[0])?;
    let mut station = Station::start(bed)?;
    station.client.send(&MacRandScan::new(true).scan())?;
    scan(&mut station, Scan::new())?;
    let senders = heard(bed, &mut listener)?;
    check(!senders.is_empty(), || "no probe request was heard".to_owned())?;
    check(!senders.contains(&station.address), || format!("its own address: {senders:?}"))?;

    // Also while it connects.
    let mut variables = wpa2(b"bed random one", PASSPHRASE);
    variables.push(NetworkVariable::mac_address_policy(1));
    let id = station.select(&variables)?;
    let access_point = &mut access_points[0];
    equal("whom it is connected to", station.connected()?, (access_point.address, id))?;
    let event = access_point.watch.expect(EventKind::ApStaConnected, SOON)?;
    let Event::ApStaConnected(connected) = event.event() else { return Err(unexpected(&event)) };
    check(connected.addr != station.address, || {
        format!("it has its own address {}", connected.addr)
    })?;
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
    let event = station.watch.until(
        "the removal of the BSS",
        SOON,
        |event| matches!(event.event(), Event::BssRemoved(gone) if gone.bss_id == added),
    )?;
    let Event::BssRemoved(gone) = event.event() else { return Err(unexpected(&event)) };
    equal("who is gone", gone.bssid, one.address)?;
    scan(&mut station, Scan::new())?;
    let bsses = station.client.bsses()?;
    let left = bsses.iter().any(|bss| bss.bssid() == Some(one.address));
    check(!left, || format!("{} is still there", one.address))
}

/// The number of the last BSS with this address that was added.
fn added(station: &mut Station<'_>, address: MacAddress) -> Result<u64, Failure> {
    let mut ids = station.watch.seen().iter().filter_map(|event| match event.event() {
        Event::BssAdded(added) if added.bssid == address => Some(added.bss_id),
        _ => None,
    });
    ids.next_back().ok_or_else(|| Failure::new(format!("no BSS {address} was added")))
}
