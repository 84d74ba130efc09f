//! What access points and stations report to each other: neighbours, measurements, interference.

use hostap_ctrl::command::{
    ColocIntfReport, ColocIntfReq, NeighborRepRequest, ReqBeacon, ReqLinkMeasurement, SetNeighbor,
    ShowNeighbor,
};
use hostap_ctrl::event::{Event, EventKind};
use hostap_ctrl::reply::Refusal;

use super::radios::{PASSPHRASE, SOON, Station, unexpected, wpa2};
use super::roaming::{helpful, join_first, two};
use crate::bed::Bed;
use crate::failure::{Outcome, check, equal};
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "neighbors",
        about: "a station asks its access point for a report on its neighbours",
        everyday: true,
        run: neighbors,
    },
    Scenario {
        name: "measurements",
        about: "an access point asks a station what it hears (beacon report, link measurement)",
        everyday: false,
        run: measurements,
    },
    Scenario {
        name: "collocated_interference",
        about: "an access point asks a station for interference in its own device",
        everyday: false,
        run: collocated_interference,
    },
];

fn neighbors(bed: &Bed) -> Outcome {
    let mut access_points = two(bed, b"bed neighbors", helpful)?;
    let mut station = Station::start(bed)?;
    join_first(&mut station, &mut access_points, &wpa2(b"bed neighbors", PASSPHRASE))?;
    let there = access_points[1].address;
    // The address, what is known of it, operating class, channel and physical layer.
    let mut report = there.octets().to_vec();
    report.extend([0xef, 0x19, 0, 0, 81, 6, 7]);
    let first = &mut access_points[0];
    first.client.send(&SetNeighbor::new(there, b"bed neighbors", &report))?;
    let known = first.client.send(&ShowNeighbor)?.text().to_string();
    check(known.contains(&there.to_string()), || format!("hostapd knows {known}"))?;

    station.client.send(&NeighborRepRequest::new().ssid("bed neighbors"))?;
    let event = station.watch.until(
        "the report on the other access point",
        SOON,
        |event| matches!(event.event(), Event::RrmNeighborRepRxed(it) if it.bssid == there),
    )?;
    let Event::RrmNeighborRepRxed(neighbor) = event.event() else {
        return Err(unexpected(&event));
    };
    let place = (neighbor.op_class, neighbor.chan, neighbor.phy_type);
    equal("operating class, channel and physical layer", place, (81, 6, 7))?;
    equal("what is known of it", neighbor.info.value(), 0x19ef)
}

fn measurements(bed: &Bed) -> Outcome {
    let mut access_points = two(bed, b"bed measures", helpful)?;
    let mut station = Station::start(bed)?;
    join_first(&mut station, &mut access_points, &wpa2(b"bed measures", PASSPHRASE))?;
    let first = &mut access_points[0];
    // Class 81, all channels, from what is known already, any BSS.
    let wanted = [0x51, 0, 0, 0, 0, 0, 2, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
    let token = first.client.send(&ReqBeacon::new(station.address, &wanted))?.value();
    let event = first.watch.expect(EventKind::BeaconReqTxStatus, SOON)?;
    let Event::BeaconReqTxStatus(sent) = event.event() else { return Err(unexpected(&event)) };
    equal("the request", (sent.addr, sent.dialog_token), (station.address, u64::from(token)))?;
    equal("whether it arrived", sent.ack, 1)?;
    let event = first.watch.expect(EventKind::BeaconRespRx, SOON)?;
    let Event::BeaconRespRx(response) = event.event() else { return Err(unexpected(&event)) };
    equal("who answers", response.addr, station.address)?;
    equal("what it answers to", response.dialog_token, u64::from(token))?;
    equal("whether it could", response.report_mode.value(), 0)?;
    check(response.report.len() > 20, || event.text().to_string())?;

    // hostapd has it since 2.11.
    match first.client.send(&ReqLinkMeasurement::new(station.address)) {
        Err(error) if error.refusal() == Some(&Refusal::UnknownCommand) => return Ok(()),
        answer => drop(answer?),
    }
    let event = first.watch.expect(EventKind::LinkMsrRespRx, SOON)?;
    let Event::LinkMsrRespRx(response) = event.event() else { return Err(unexpected(&event)) };
    equal("who answers", response.addr, station.address)
}

fn collocated_interference(bed: &Bed) -> Outcome {
    let mut access_points = two(bed, b"bed interference", helpful)?;
    let mut station = Station::start_on(bed, 0, "coloc_intf_reporting=1\n")?;
    join_first(&mut station, &mut access_points, &wpa2(b"bed interference", PASSPHRASE))?;
    let first = &mut access_points[0];
    first.client.send(&ColocIntfReq::new(station.address, 1, 5))?;
    let event = station.watch.expect(EventKind::ColocIntfReq, SOON)?;
    let Event::ColocIntfReq(request) = event.event() else { return Err(unexpected(&event)) };
    equal(
        "reports without a request, and at most every",
        (request.auto_report, request.timeout),
        (1, 5),
    )?;
    let elements = [96, 21, 0, 127, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    station.client.send(&ColocIntfReport::new(&elements))?;
    let event = first.watch.expect(EventKind::ColocIntfReport, SOON)?;
    let Event::ColocIntfReport(report) = event.event() else { return Err(unexpected(&event)) };
    equal("who reports", report.addr, station.address)?;
    equal("what it reports", report.elements.iter().collect::<Vec<_>>(), elements.to_vec())
}
