//! What access point and station tell each other about the air: measurements, neighbours,
//! transitions, interference, and frames as such.

use std::time::Duration;

use hostap_ctrl::command::{
    Attach, BssTmReq, ColocIntfReport, ColocIntfReq, DisassocImminent, EssDisassoc,
    NeighborRepRequest, ReqBeacon, Scan, SetNeighbor, ShowNeighbor, WnmBssQuery,
};
use hostap_ctrl::event::{Event, EventKind};

use super::device::{Device, LIMIT};
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::process::wait_until;
use crate::scenario::Scenario;
use crate::watch::typed;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "beacon_report",
        about: "a station measures beacons for its access point, and asks for neighbours",
        everyday: true,
        run: beacon_report,
    },
    Scenario {
        name: "transition_management",
        about: "an access point suggests to move, warns of the end; the station answers, asks",
        everyday: true,
        run: transition,
    },
    Scenario {
        name: "interference",
        about: "requests for and reports of interference within a device",
        everyday: true,
        run: interference,
    },
    Scenario {
        name: "frames",
        about: "hostapd tells of probe requests to who asks for them, and of management frames",
        everyday: true,
        run: frames,
    },
];

const SSID: &str = "Lab measurements";

fn pair<'b>(bed: &'b Bed, ap: &str, sta: &str) -> Result<(Device<'b>, Device<'b>), Failure> {
    let configuration = format!("ssid={SSID}\nhw_mode=g\nchannel=1\nieee80211n=1\n{ap}");
    let access_point = Device::access_point(bed, "wlan0", &configuration)?;
    let mut station = Device::station(bed, "wlan1", sta)?;
    station.connect(SSID, None)?;
    Ok((access_point, station))
}

fn beacon_report(bed: &Bed) -> Outcome {
    let (mut access_point, mut station) =
        pair(bed, "rrm_beacon_report=1\nrrm_neighbor_report=1\n", "")?;
    // Class 81, any channel, no delay, the table of beacons (2), any BSSID.
    let table = b"\x51\x00\x00\x00\x00\x00\x02\xff\xff\xff\xff\xff\xff";
    let token = access_point.client.send(&ReqBeacon::new(station.address, table))?.value();
    let sent = access_point.expect(EventKind::BeaconReqTxStatus)?;
    let sent = typed!(sent, BeaconReqTxStatus);
    equal("who got the request", (sent.addr, sent.ack), (station.address, 1))?;
    equal("its token", sent.dialog_token, u64::from(token))?;
    let report = access_point.expect(EventKind::BeaconRespRx)?;
    let report = typed!(report, BeaconRespRx);
    equal("who reports", report.addr, station.address)?;
    equal("its token", report.dialog_token, u64::from(token))?;
    equal("the mode", report.report_mode.value(), 0)?;
    let bytes = report.report.to_vec();
    check(bytes.windows(6).any(|it| it == access_point.address.octets()), || {
        format!("the report does not tell of {}: {bytes:02x?}", access_point.address)
    })?;

    let neighbor = hostap_ctrl::value::MacAddress::new([2, 0, 0, 0, 9, 9]);
    // BSSID, information, class 81, channel 6, PHY 7.
    let element = b"\x02\x00\x00\x00\x09\x09\x11\x22\x33\x00\x51\x06\x07";
    access_point.client.send(&SetNeighbor::new(neighbor, SSID, element))?;
    let known = access_point.client.send(&ShowNeighbor)?;
    let entry = known.iter().find(|it| it.bssid == neighbor);
    let report = entry.and_then(|it| it.report).map(|it| it.to_vec());
    equal("the neighbour by SHOW_NEIGHBOR", report.as_deref(), Some(&element[..]))?;
    station.client.send(&NeighborRepRequest::new())?;
    let told = station.watch.until(
        "report of the neighbour",
        LIMIT,
        |event| matches!(event.event(), Event::RrmNeighborRepRxed(it) if it.bssid == neighbor),
    )?;
    let told = typed!(told, RrmNeighborRepRxed);
    equal("its channel", (told.op_class, told.chan, told.phy_type), (0x51, 6, 7))?;
    equal("its information", told.info.value(), 0x0033_2211)
}

fn transition(bed: &Bed) -> Outcome {
    let (mut access_point, mut station) = pair(bed, "bss_transition=1\n", "")?;
    let address = station.address;
    // No such access point is there: the station stays.
    let neighbor = hostap_ctrl::value::MacAddress::new([2, 0, 0, 0, 9, 9]);
    let request = BssTmReq::new(address).preferred().neighbor(neighbor, 0, 81, 6, 7, None);
    access_point.client.send(&request)?;
    station.expect(EventKind::WnmPreferredListAvailable)?;
    let answer = access_point.expect(EventKind::BssTmResp)?;
    let answer = typed!(answer, BssTmResp);
    equal("who answers", answer.addr, address)?;
    check(answer.status_code > 0, || "the station moved, but there is nowhere to go".to_owned())?;

    station.client.send(&WnmBssQuery::new(16))?;
    // 2.10 tells of no query (BSS-TM-QUERY came with 2.11), but answers it with a request.
    station.expect(EventKind::WnmNoCandidates)?;
    let answer = access_point.expect(EventKind::BssTmResp)?;
    equal("who answers", typed!(answer, BssTmResp).addr, address)?;
    let query = format!("BSS Transition Management Query from {address} dialog_token=1 reason=16");
    access_point.daemon.wait_for_log(&query, LIMIT)?;

    access_point.client.send(&DisassocImminent::new(address, 10))?;
    let warned = station.expect(EventKind::WnmDisassociationImminent)?;
    equal("the timer", typed!(warned, WnmDisassociationImminent).timer, 10)?;
    access_point.client.send(&EssDisassoc::new(address, 10, "https://example.com/why"))?;
    let warned = station.expect(EventKind::EssDisassocImminent)?;
    let warned = typed!(warned, EssDisassocImminent);
    equal("the page", warned.url, "https://example.com/why")?;
    equal("the time", (warned.timeout_ms, warned.pmf), (10 * 1024 / 10, 0))
}

fn interference(bed: &Bed) -> Outcome {
    let line = "coloc_intf_reporting=1\n";
    let (mut access_point, mut station) = pair(bed, line, line)?;
    access_point.client.send(&ColocIntfReq::new(station.address, 1, 5))?;
    let request = station.expect(EventKind::ColocIntfReq)?;
    let request = typed!(request, ColocIntfReq);
    equal("the request", (request.auto_report, request.timeout), (1, 5))?;
    // Element 96: token 10, interference from 2413 MHz on, and more.
    let element = b"\x60\x16\x09\x0a\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01";
    station.client.send(&ColocIntfReport::new(element))?;
    let report = access_point.expect(EventKind::ColocIntfReport)?;
    let report = typed!(report, ColocIntfReport);
    equal("who reports", report.addr, station.address)?;
    equal("the elements", report.elements.to_vec(), element.to_vec())
}

fn frames(bed: &Bed) -> Outcome {
    let (mut access_point, mut station) = pair(bed, "notify_mgmt_frames=1\n", "")?;
    let association = access_point.expect(EventKind::ApMgmtFrameReceived)?;
    let frame = typed!(association, ApMgmtFrameReceived).buf.to_vec();
    check(frame.get(10..16) == Some(&station.address.octets()[..]), || {
        format!("the frame is not the station's: {frame:02x?}")
    })?;

    let mut listening = access_point.daemon.client("wlan0")?;
    let mut attached = listening.attach()?;
    attached.send(&Attach::new().probe_requests(true))?;
    station.client.scan(&Scan::new().frequency(2412))?;
    let address = station.address;
    wait_until("event of a probe request", LIMIT, || {
        let Some(event) = attached.next_event(Duration::from_secs(1))? else { return Ok(None) };
        bed.coverage().borrow_mut().event(&event);
        let Event::RxProbeRequest(request) = event.event() else { return Ok(None) };
        check(request.signal < 0, || format!("its signal is {}", request.signal))?;
        Ok((request.sa == address).then_some(()))
    })?;
    // Monitors that did not ask for them get none.
    access_point.watch.none_of(EventKind::RxProbeRequest, Duration::ZERO)
}
