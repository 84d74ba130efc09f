//! Several access points of one network: from one to the other.

use std::time::Duration;

use hostap_ctrl::command::{
    BssFlush, BssTmReq, DisassocImminent, EssDisassoc, Roam, Scan, WnmBssQuery,
};
use hostap_ctrl::event::{Event, EventKind, OwnedEvent};
use hostap_ctrl::reply::KeyManagement;
use hostap_ctrl::value::MacAddress;

use super::radios::{
    AccessPoint, CHANNELS, LATER, PASSPHRASE, SOON, Station, WPA2, configuration,
    connected_station, disconnected_station, set_signal, unexpected, wpa2,
};
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "roam",
        about: "from one access point of a network to the other and back",
        everyday: true,
        run: roam,
    },
    Scenario {
        name: "roam_fast",
        about: "a fast transition between access points (IEEE 802.11r)",
        everyday: true,
        run: roam_fast,
    },
    Scenario {
        name: "roam_by_signal",
        about: "a station stays while its access point is as good as another, and leaves it when \
                it grows weak",
        everyday: true,
        run: roam_by_signal,
    },
    Scenario {
        name: "transition_request",
        about: "an access point asks a station to change to another one (BSS transition)",
        everyday: true,
        run: transition_request,
    },
    Scenario {
        name: "disassociation_imminent",
        about: "an access point announces that it will end the connection",
        everyday: false,
        run: disassociation_imminent,
    },
];

/// Two access points of a network, on the first two channels.
pub(super) fn two<'b>(
    bed: &'b Bed,
    ssid: &[u8],
    lines: impl Fn(usize) -> String,
) -> Result<[AccessPoint<'b>; 2], Failure> {
    let start = |place: usize| {
        let lines = configuration(ssid, CHANNELS[place].0, &lines(place));
        AccessPoint::start_on(bed, place, lines)
    };
    Ok([start(0)?, start(1)?])
}

/// Whatever helps stations to find the best access point.
const HELPFUL: &str = "bss_transition=1\nrrm_neighbor_report=1\nrrm_beacon_report=1\n\
    time_advertisement=0\ncoloc_intf_reporting=1\nwnm_sleep_mode=1\n";

/// hostapd's lines for this, with WPA2.
pub(super) fn helpful(_place: usize) -> String {
    format!("{WPA2}{HELPFUL}")
}

/// Connects to the first access point, whichever the station likes better.
pub(super) fn join_first(
    station: &mut Station<'_>,
    access_points: &mut [AccessPoint<'_>; 2],
    variables: &[hostap_ctrl::command::NetworkVariable<'_>],
) -> Result<u32, Failure> {
    // What the kernel remembers of other networks of these addresses would be taken for them.
    station.client.send(&BssFlush::new(0))?;
    let id = station.select(variables)?;
    let (address, _) = station.connected()?;
    if address != access_points[0].address {
        station.client.send(&Roam::new(access_points[0].address))?;
        equal("where it roams to", station.connected()?.0, access_points[0].address)?;
    }
    connected_station(&mut access_points[0].watch, station.address)?;
    access_points[1].watch.skip()?;
    know_both(station, access_points)?;
    Ok(id)
}

/// Scans until both are known. On a busy computer, an answer may come after the scan has gone on.
fn know_both(station: &mut Station<'_>, access_points: &[AccessPoint<'_>; 2]) -> Outcome {
    let wanted = access_points.each_ref().map(|it| it.address);
    for _ in 0..5 {
        station.client.scan(&Scan::new())?;
        station.watch.expect(EventKind::ScanResults, SOON)?;
        let results = station.client.scan_results()?;
        if wanted.iter().all(|address| results.iter().any(|it| it.bssid == *address)) {
            return Ok(());
        }
    }
    Err(Failure::new(format!("five scans have not brought both of {wanted:?}")))
}

fn roam(bed: &Bed) -> Outcome {
    let mut access_points = two(bed, b"bed roam", |_| WPA2.to_owned())?;
    let mut station = Station::start(bed)?;
    let id = join_first(&mut station, &mut access_points, &wpa2(b"bed roam", PASSPHRASE))?;
    for place in [1, 0] {
        station.watch.skip()?;
        access_points[place].watch.skip()?;
        station.client.send(&Roam::new(access_points[place].address))?;
        station.joined(&mut access_points[place], id)?;
        let frequency = station.client.status()?.freq();
        equal("the frequency", frequency, Some(CHANNELS[place].1))?;
    }
    let networks = station.client.networks()?;
    equal("networks", networks.len(), 1)?;
    let nobody: MacAddress = [2, 0, 0, 0, 9, 9].into();
    check(station.client.send(&Roam::new(nobody)).is_err(), || {
        "it takes a BSS that is not there".to_owned()
    })
}

fn roam_fast(bed: &Bed) -> Outcome {
    let mut access_points = two(bed, b"bed fast", |place| {
        format!(
            "wpa=2\nwpa_key_mgmt=FT-PSK\nrsn_pairwise=CCMP\nwpa_passphrase={PASSPHRASE}\n\
             mobility_domain=a1b2\nft_over_ds=1\nft_psk_generate_local=1\npmk_r1_push=0\n\
             nas_identifier=ap{place}.lab.example\n"
        )
    })?;
    let mut station = Station::start(bed)?;
    let mut variables = wpa2(b"bed fast", PASSPHRASE);
    variables[1] = hostap_ctrl::command::NetworkVariable::key_management("FT-PSK");
    let id = join_first(&mut station, &mut access_points, &variables)?;
    equal("key management", station.client.status()?.key_mgmt(), Some(KeyManagement::FtPsk))?;
    // It may have been here first.
    let before = access_points[1].watch.count(EventKind::Eapol4wayHsCompleted);
    station.client.send(&Roam::new(access_points[1].address))?;
    station.joined(&mut access_points[1], id)?;
    equal("key management", station.client.status()?.key_mgmt(), Some(KeyManagement::FtPsk))?;
    // No handshake after the association: the keys were there before.
    access_points[1].watch.read_for(Duration::from_millis(200))?;
    let handshakes = access_points[1].watch.count(EventKind::Eapol4wayHsCompleted);
    equal("handshakes with the second access point", handshakes, before)
}

/// What `CTRL-EVENT-DO-ROAM` and `-SKIP-ROAM` compare: from whom, to whom.
fn roam_by_signal(bed: &Bed) -> Outcome {
    let mut access_points = two(bed, b"bed wanders", |_| WPA2.to_owned())?;
    let mut station = Station::start(bed)?;
    let id = join_first(&mut station, &mut access_points, &wpa2(b"bed wanders", PASSPHRASE))?;
    let [first, second] = &mut access_points;
    station.watch.skip()?;
    // Both weak, so that it looks at them at all, and alike.
    set_signal(first.radio, -92)?;
    set_signal(second.radio, -91)?;
    let outcome = stay_then_leave(&mut station, first, second, id);
    set_signal(first.radio, -50)?;
    set_signal(second.radio, -50)?;
    outcome
}

/// Scans until this event comes. A single scan may miss an access point.
fn scan_until(station: &mut Station<'_>, kind: EventKind) -> Result<OwnedEvent, Failure> {
    for _ in 0..5 {
        station.client.scan(&Scan::new())?;
        station.watch.expect(EventKind::ScanResults, SOON)?;
        if let Ok(event) = station.watch.expect(kind, Duration::from_secs(1)) {
            return Ok(event);
        }
    }
    Err(Failure::new(format!("five scans have not brought {}", kind.macro_name())))
}

fn stay_then_leave(
    station: &mut Station<'_>,
    first: &AccessPoint<'_>,
    second: &mut AccessPoint<'_>,
    id: u32,
) -> Outcome {
    let event = scan_until(station, EventKind::SkipRoam)?;
    let Event::SkipRoam(skipped) = event.event() else { return Err(unexpected(&event)) };
    let compared = (skipped.cur_bssid, skipped.sel_bssid);
    equal("who is compared", compared, (first.address, second.address))?;

    // Much louder, it would be chosen for its throughput, without this event; and the station's
    // mean of the present signal may be 1 dB off.
    set_signal(second.radio, -89)?;
    let event = match scan_until(station, EventKind::DoRoam) {
        Ok(event) => event,
        Err(_) => {
            set_signal(second.radio, -88)?;
            scan_until(station, EventKind::DoRoam)?
        }
    };
    station.joined(second, id)?;
    let Event::DoRoam(roamed) = event.event() else { return Err(unexpected(&event)) };
    let compared = (roamed.cur_bssid, roamed.sel_bssid);
    equal("who is compared", compared, (first.address, second.address))?;
    check(roamed.cur_level < roamed.sel_level, || event.text().to_string())
}

fn transition_request(bed: &Bed) -> Outcome {
    let mut access_points = two(bed, b"bed transit", helpful)?;
    let mut station = Station::start(bed)?;
    let id = join_first(&mut station, &mut access_points, &wpa2(b"bed transit", PASSPHRASE))?;
    let there = access_points[1].address;
    let channel = CHANNELS[1].0;
    let request = BssTmReq::new(station.address)
        .neighbor(there, 0, 81, channel, 7, None)
        .validity(200)
        .preferred()
        .abridged();
    access_points[0].client.send(&request)?;
    station.watch.expect(EventKind::WnmPreferredListAvailable, SOON)?;
    let event = access_points[0].watch.expect(EventKind::BssTmResp, SOON)?;
    let Event::BssTmResp(response) = event.event() else { return Err(unexpected(&event)) };
    equal("who answers", response.addr, station.address)?;
    equal("the answer", response.status_code, 0)?;
    equal("where it goes", response.target_bssid, Some(there))?;
    station.joined(&mut access_points[1], id)?;

    // The station asks itself. The access point knows of nothing better, so it declines.
    station.client.send(&WnmBssQuery::new(6))?;
    let event = access_points[1].watch.expect(EventKind::BssTmResp, SOON)?;
    let Event::BssTmResp(response) = event.event() else { return Err(unexpected(&event)) };
    equal("who answers", response.addr, station.address)?;
    equal("the answer", (response.status_code, response.target_bssid), (1, None))?;
    // Events tell of the question only since 2.11.
    let question = format!("BSS Transition Management Query from {}", station.address);
    access_points[1].daemon.wait_for_log(&question, SOON)
}

fn disassociation_imminent(bed: &Bed) -> Outcome {
    let mut access_points = two(bed, b"bed imminent", helpful)?;
    let mut station = Station::start(bed)?;
    join_first(&mut station, &mut access_points, &wpa2(b"bed imminent", PASSPHRASE))?;
    let first = &mut access_points[0];
    first.client.send(&DisassocImminent::new(station.address, 50))?;
    let event = station.watch.expect(EventKind::WnmDisassociationImminent, SOON)?;
    let Event::WnmDisassociationImminent(notice) = event.event() else {
        return Err(unexpected(&event));
    };
    equal("beacons until then", notice.timer, 50)?;
    station.watch.expect(EventKind::WnmNoCandidates, SOON)?;

    let url = "https://lab.example/leave?a=b";
    first.client.send(&EssDisassoc::new(station.address, 20, url))?;
    let event = station.watch.expect(EventKind::EssDisassocImminent, SOON)?;
    let Event::EssDisassocImminent(notice) = event.event() else {
        return Err(unexpected(&event));
    };
    equal("the address to read", notice.url.to_string().as_str(), url)?;
    check(notice.timeout_ms > 0, || event.text().to_string())?;
    station.watch.expect(EventKind::Disconnected, LATER)?;
    disconnected_station(&mut first.watch, station.address)
}
