//! Networks that are not there, and access points that turn a station away.

use hostap_ctrl::command::{DenyAclAddMac, DenyAclClear, DenyAclShow, NetworkVariable};
use hostap_ctrl::event::{Event, EventKind};
use hostap_ctrl::reply::WpaState;
use rustix::process::Signal;

use super::radios::{
    AccessPoint, LATER, PASSPHRASE, SOON, Station, WPA2, disconnected_station, open, unexpected,
    wpa2,
};
use crate::bed::Bed;
use crate::failure::{Outcome, check, equal};
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "not_found",
        about: "a network that nobody has",
        everyday: true,
        run: not_found,
    },
    Scenario {
        name: "denied",
        about: "a station on the access point's list of those that are denied",
        everyday: true,
        run: denied,
    },
    Scenario {
        name: "full",
        about: "an access point with as many stations as it takes",
        everyday: true,
        run: full,
    },
    Scenario {
        name: "association_rejected",
        about: "an association that the access point rejects",
        everyday: true,
        run: association_rejected,
    },
    Scenario {
        name: "authentication_timed_out",
        about: "an access point whose server never answers",
        everyday: false,
        run: authentication_timed_out,
    },
];

fn not_found(bed: &Bed) -> Outcome {
    let mut station = Station::start(bed)?;
    station.select(&open(b"bed not there"))?;
    station.watch.expect(EventKind::NetworkNotFound, LATER)?;
    equal("the state", station.client.status()?.wpa_state(), Some(WpaState::Scanning))?;
    // It goes on looking.
    station.watch.expect(EventKind::NetworkNotFound, LATER).map(drop)
}

fn denied(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed denied", WPA2)?;
    let mut station = Station::start(bed)?;
    let id = station.join(&mut access_point, &wpa2(b"bed denied", PASSPHRASE))?;
    // Who is connected has to go at once.
    access_point.client.send(&DenyAclAddMac::new(station.address))?;
    let event = station.watch.expect(EventKind::Disconnected, SOON)?;
    let Event::Disconnected(gone) = event.event() else { return Err(unexpected(&event)) };
    equal("who sent it away", (gone.bssid, gone.locally_generated), (access_point.address, None))?;
    disconnected_station(&mut access_point.watch, station.address)?;
    let list = access_point.client.send(&DenyAclShow)?;
    check(list.text().to_string().contains(&station.address.to_string()), || {
        format!("the list of those denied is {}", list.text())
    })?;

    let event = station.watch.expect(EventKind::AuthReject, LATER)?;
    let Event::AuthReject(rejected) = event.event() else { return Err(unexpected(&event)) };
    equal("who rejects it", rejected.addr, access_point.address)?;
    equal("the status", rejected.status_code, 1)?;
    equal("stations", access_point.stations()?, vec![])?;

    access_point.client.send(&DenyAclClear)?;
    station.client.select_network(id)?;
    station.joined(&mut access_point, id)
}

fn full(bed: &Bed) -> Outcome {
    let lines = format!("{WPA2}max_num_sta=1\nno_probe_resp_if_max_sta=0\n");
    let mut access_point = AccessPoint::start(bed, b"bed full", &lines)?;
    let mut first = Station::start(bed)?;
    first.join(&mut access_point, &wpa2(b"bed full", PASSPHRASE))?;
    let mut second = Station::start_on(bed, 1, "")?;
    second.select(&wpa2(b"bed full", PASSPHRASE))?;
    let event = second.watch.expect(EventKind::AuthReject, LATER)?;
    let Event::AuthReject(rejected) = event.event() else { return Err(unexpected(&event)) };
    equal("who rejects it", rejected.addr, access_point.address)?;
    // 17: the access point has no room
    check(matches!(rejected.status_code, 1 | 17), || event.text().to_string())?;
    equal("stations", access_point.stations()?, vec![first.address])
}

fn association_rejected(bed: &Bed) -> Outcome {
    let lines = format!("{WPA2}require_ht=1\n");
    let mut access_point = AccessPoint::start(bed, b"bed picky", &lines)?;
    let mut station = Station::start(bed)?;
    let mut variables = wpa2(b"bed picky", PASSPHRASE);
    variables.push(NetworkVariable::other("disable_ht", 1));
    let id = station.select(&variables)?;
    let event = station.watch.expect(EventKind::AssocReject, LATER)?;
    let Event::AssocReject(rejected) = event.event() else { return Err(unexpected(&event)) };
    equal("who rejects it", rejected.bssid, Some(access_point.address))?;
    // 27: it has to support HT
    equal("the status", rejected.status_code, 27)?;
    equal("a time-out", rejected.timeout, false)?;
    access_point.watch.skip()?;
    equal("connections", access_point.watch.count(EventKind::ApStaConnected), 0)?;
    station.client.set_network(id, NetworkVariable::other("disable_ht", 0))?;
    station.client.select_network(id)?;
    station.joined(&mut access_point, id)
}

fn authentication_timed_out(bed: &Bed) -> Outcome {
    // Nobody listens at the server's port, so nobody ever says who may come in.
    let lines = "wpa=2\nwpa_key_mgmt=WPA-EAP\nrsn_pairwise=CCMP\nieee8021x=1\n\
        own_ip_addr=127.0.0.1\nauth_server_addr=127.0.0.1\nauth_server_port=9\n\
        auth_server_shared_secret=secret\n";
    let mut access_point = AccessPoint::start(bed, b"bed unanswered", lines)?;
    let mut station = Station::start(bed)?;
    station.select(&[
        NetworkVariable::ssid(b"bed unanswered"),
        NetworkVariable::key_management("WPA-EAP"),
        NetworkVariable::eap("PEAP"),
        NetworkVariable::identity("user"),
        NetworkVariable::password("password"),
    ])?;
    station.watch.expect(EventKind::EapStarted, SOON)?;
    // Awake, it would send the station away before the station itself has had enough.
    access_point.daemon.process().signal(Signal::STOP)?;
    let event = station.watch.expect(EventKind::AuthenticationTimedOut, LATER * 2);
    access_point.daemon.process().signal(Signal::CONT)?;
    let event = event?;
    let Event::AuthenticationTimedOut(late) = event.event() else {
        return Err(unexpected(&event));
    };
    equal("who did not answer", late.bssid, access_point.address)?;
    let event = station.watch.expect(EventKind::Disconnected, SOON)?;
    let Event::Disconnected(gone) = event.event() else { return Err(unexpected(&event)) };
    equal("who ended it", gone.locally_generated, Some(1))
}
