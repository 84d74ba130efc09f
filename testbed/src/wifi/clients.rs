//! An access point of hostapd, and the stations that come and go.

use hostap_ctrl::command::NetworkVariable;
use hostap_ctrl::command::{
    AcceptAclAddMac, AcceptAclClear, AcceptAclShow, Deauthenticate, DenyAclAddMac, DenyAclDelMac,
    DenyAclShow, Disassociate, HostapdStatus, PollSta, Set, SetNetwork, Sta,
};
use hostap_ctrl::event::EventKind;
use hostap_ctrl::value::MacAddress;

use super::device::{Device, LIMIT, simulation};
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::scenario::Scenario;
use crate::watch::typed;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "clients",
        about: "four stations come and go; both sides' events and lists agree each time",
        everyday: true,
        run: clients,
    },
    Scenario {
        name: "clients_sent_away",
        about: "stations are deauthenticated and disassociated, with the reason, and come back",
        everyday: true,
        run: sent_away,
    },
    Scenario {
        name: "clients_refused",
        about: "access lists change by command: denied stations fail, and connect when allowed",
        everyday: true,
        run: refused,
    },
    Scenario {
        name: "clients_wrong_passphrase",
        about: "a wrong passphrase shows on both sides, and the right one then connects",
        everyday: true,
        run: wrong_passphrase,
    },
    Scenario {
        name: "clients_named_keys",
        about: "the passphrase of a file tells its name, by which hostapd knows the station",
        everyday: true,
        run: named_keys,
    },
    Scenario {
        name: "clients_too_many",
        about: "an access point for one station refuses the second",
        everyday: true,
        run: too_many,
    },
    Scenario {
        name: "clients_inactive",
        about: "a station out of range is polled in vain and forgotten; it notices and comes back",
        everyday: false,
        run: inactive,
    },
];

const SSID: &str = "Lab clients";
const PASSPHRASE: &str = "correct horse";

fn access_point<'b>(bed: &'b Bed, more: &str) -> Result<Device<'b>, Failure> {
    let configuration = format!(
        "ssid={SSID}\nhw_mode=g\nchannel=1\nieee80211n=1\nwpa=2\nwpa_key_mgmt=WPA-PSK\n\
         rsn_pairwise=CCMP\nwpa_passphrase={PASSPHRASE}\n{more}"
    );
    Device::access_point(bed, "wlan0", &configuration)
}

/// Which stations hostapd has, in order.
fn stations(access_point: &mut Device<'_>) -> Result<Vec<MacAddress>, Failure> {
    let stations = access_point.client.stations()?;
    check(stations.is_complete(), || "the list of stations is not complete".to_owned())?;
    let mut addresses: Vec<MacAddress> = stations.iter().map(|it| it.address()).collect();
    addresses.sort();
    Ok(addresses)
}

fn clients(bed: &Bed) -> Outcome {
    let mut access_point = access_point(bed, "")?;
    let mut all = Vec::new();
    for interface in ["wlan1", "wlan2", "wlan3", "wlan4"] {
        let mut station = Device::station(bed, interface, "")?;
        station.connect(SSID, Some(PASSPHRASE))?;
        let connected = access_point.expect(EventKind::ApStaConnected)?;
        equal("who connected", typed!(connected, ApStaConnected).addr, station.address)?;
        let address = station.address;
        let reply = access_point.client.send(&Sta::new(address))?;
        let listed = reply.station().map(|it| (it.address(), it.is_authorized()));
        equal("the station by STA", listed, Some((address, true)))?;
        access_point.client.send(&PollSta::new(address))?;
        let polled = access_point.expect(EventKind::ApStaPollOk)?;
        equal("who was polled", typed!(polled, ApStaPollOk).addr, address)?;
        all.push(station);
        let mut wanted: Vec<MacAddress> = all.iter().map(|station| station.address).collect();
        wanted.sort();
        equal("the stations", stations(&mut access_point)?, wanted)?;
    }
    let status = access_point.client.send(&HostapdStatus)?;
    let count = status.bss_list().next().and_then(|bss| bss.num_sta);
    equal("the number of stations in STATUS", count, Some(4))?;
    for mut station in all {
        station.client.send(&hostap_ctrl::command::Disconnect)?;
        let gone = station.expect(EventKind::Disconnected)?;
        let gone = typed!(gone, Disconnected);
        equal("the BSS that was left", gone.bssid, access_point.address)?;
        equal("who left", gone.locally_generated, Some(1))?;
        let gone = access_point.expect(EventKind::ApStaDisconnected)?;
        equal("who left", typed!(gone, ApStaDisconnected).addr, station.address)?;
        access_point.wait_station(station.address, false)?;
    }
    equal("the stations in the end", stations(&mut access_point)?, Vec::new())?;
    let status = access_point.client.send(&HostapdStatus)?;
    let count = status.bss_list().next().and_then(|bss| bss.num_sta);
    equal("the number of stations in STATUS", count, Some(0))
}

fn sent_away(bed: &Bed) -> Outcome {
    let mut access_point = access_point(bed, "")?;
    let mut station = Device::station(bed, "wlan1", "")?;
    station.connect(SSID, Some(PASSPHRASE))?;
    let address = station.address;
    access_point.wait_station(address, true)?;
    for (reason, deauthenticated) in [(5, true), (8, false)] {
        access_point.watch.skip()?;
        station.watch.skip()?;
        if deauthenticated {
            access_point.client.send(&Deauthenticate::new(address).reason(5))?;
        } else {
            access_point.client.send(&Disassociate::new(address).reason(8))?;
        }
        let gone = station.expect(EventKind::Disconnected)?;
        let gone = typed!(gone, Disconnected);
        equal("the reason", gone.reason, reason)?;
        equal("who ended it", gone.locally_generated.unwrap_or(0), 0)?;
        let gone = access_point.expect(EventKind::ApStaDisconnected)?;
        equal("who is gone", typed!(gone, ApStaDisconnected).addr, address)?;
        station.expect(EventKind::Connected)?;
        station.is_connected_to(SSID)?;
        access_point.expect(EventKind::ApStaConnected)?;
        access_point.wait_station(address, true)?;
    }
    // The client's own method does the same.
    station.watch.skip()?;
    access_point.client.deauthenticate(address)?;
    station.expect(EventKind::Disconnected)?;
    station.expect(EventKind::Connected)?;
    Ok(())
}

fn refused(bed: &Bed) -> Outcome {
    let mut access_point = access_point(bed, "")?;
    let mut station = Device::station(bed, "wlan1", "")?;
    let address = station.address;
    access_point.client.send(&DenyAclAddMac::new(address))?;
    let denied = access_point.client.send(&DenyAclShow)?;
    check(denied.iter().any(|entry| entry.address == address), || {
        format!("DENY_ACL SHOW does not have {address}")
    })?;
    station.select(SSID, Some(PASSPHRASE))?;
    let rejected = station.watch.until("refusal", LIMIT, |event| {
        matches!(event.event().kind(), Some(EventKind::AuthReject | EventKind::AssocReject))
    })?;
    let rejected = typed!(rejected, AuthReject);
    equal("who refuses", rejected.addr, access_point.address)?;
    check(rejected.status_code > 0, || "the refusal has the status of success".to_owned())?;
    check(!access_point.has_station(address)?, || "the denied station is connected".to_owned())?;
    access_point.client.send(&DenyAclDelMac::new(address))?;
    station.expect(EventKind::Connected)?;
    access_point.wait_station(address, true)?;

    // Denying it now sends it away.
    access_point.client.send(&DenyAclAddMac::new(address))?;
    let gone = access_point.expect(EventKind::ApStaDisconnected)?;
    equal("who is gone", typed!(gone, ApStaDisconnected).addr, address)?;
    station.expect(EventKind::Disconnected)?;
    access_point.client.send(&DenyAclDelMac::new(address))?;
    // Only those of the list.
    access_point.client.send(&Set::new("macaddr_acl", "1"))?;
    access_point.client.send(&AcceptAclAddMac::new(address))?;
    let accepted = access_point.client.send(&AcceptAclShow)?;
    check(accepted.iter().any(|entry| entry.address == address), || {
        format!("ACCEPT_ACL SHOW does not have {address}")
    })?;
    station.expect(EventKind::Connected)?;
    access_point.client.send(&AcceptAclClear)?;
    station.expect(EventKind::Disconnected)?;
    access_point.wait_station(address, false)
}

fn wrong_passphrase(bed: &Bed) -> Outcome {
    let mut access_point = access_point(bed, "")?;
    let mut station = Device::station(bed, "wlan1", "")?;
    let network = station.select(SSID, Some("wrong horse!"))?;
    let mismatch = access_point.expect(EventKind::ApStaPossiblePskMismatch)?;
    equal("who it was", typed!(mismatch, ApStaPossiblePskMismatch).addr, station.address)?;
    let disabled = station.expect(EventKind::TempDisabled)?;
    let disabled = typed!(disabled, TempDisabled);
    equal("the network", disabled.id, i64::from(network))?;
    equal("the reason", disabled.reason.as_str(), Some("WRONG_KEY"))?;
    check(!access_point.has_station(station.address)?, || "it is connected".to_owned())?;
    let right = NetworkVariable::passphrase(PASSPHRASE);
    station.client.send(&SetNetwork::new(network, right))?;
    station.client.select_network(network)?;
    station.expect(EventKind::Connected)?;
    access_point.wait_station(station.address, true)
}

fn named_keys(bed: &Bed) -> Outcome {
    let keys = bed.write(
        "keys",
        "keyid=anna 00:00:00:00:00:00 password of anna\n\
         keyid=otto 00:00:00:00:00:00 password of otto\n",
    )?;
    let more = format!("wpa_psk_file={}\n", keys.display());
    let mut access_point = access_point(bed, &more)?;
    for (interface, name) in [("wlan1", "anna"), ("wlan2", "otto")] {
        let mut station = Device::station(bed, interface, "")?;
        station.connect(SSID, Some(&format!("password of {name}")))?;
        let connected = access_point.expect(EventKind::ApStaConnected)?;
        let connected = typed!(connected, ApStaConnected);
        equal("who connected", connected.addr, station.address)?;
        equal("the name of its key", connected.keyid, Some(name.into()))?;
        let reply = access_point.client.send(&Sta::new(station.address))?;
        let keyid = reply.station().and_then(|it| it.key_id());
        equal("the name of its key by STA", keyid, Some(name.into()))?;
    }
    Ok(())
}

fn too_many(bed: &Bed) -> Outcome {
    let mut access_point = access_point(bed, "max_num_sta=1\n")?;
    let mut first = Device::station(bed, "wlan1", "")?;
    let mut second = Device::station(bed, "wlan2", "")?;
    first.connect(SSID, Some(PASSPHRASE))?;
    access_point.wait_station(first.address, true)?;
    second.select(SSID, Some(PASSPHRASE))?;
    let rejected = second.expect(EventKind::AuthReject)?;
    let rejected = typed!(rejected, AuthReject);
    // The access point has no room for more stations.
    equal("the refusal", (rejected.addr, rejected.status_code), (access_point.address, 17))?;
    equal("the stations", stations(&mut access_point)?, vec![first.address])?;
    first.client.send(&hostap_ctrl::command::Disconnect)?;
    access_point.wait_station(first.address, false)?;
    second.expect(EventKind::Connected)?;
    equal("the stations then", stations(&mut access_point)?, vec![second.address])
}

fn inactive(bed: &Bed) -> Outcome {
    let mut access_point = access_point(bed, "ap_max_inactivity=3\n")?;
    let mut station = Device::station(bed, "wlan1", "")?;
    station.connect(SSID, Some(PASSPHRASE))?;
    let address = station.address;
    access_point.wait_station(address, true)?;
    station.watch.skip()?;
    // Radios of different groups do not hear each other.
    let group = simulation("wlan1")?.join("group");
    std::fs::write(&group, "2")?;
    let gone = access_point.watch.expect(EventKind::ApStaDisconnected, LIMIT * 4);
    let lost = station.expect(EventKind::Disconnected);
    std::fs::write(&group, "1")?;
    let lost = lost?;
    equal("who is gone", typed!(gone?, ApStaDisconnected).addr, address)?;
    let lost = typed!(lost, Disconnected);
    equal("what was lost", lost.bssid, access_point.address)?;
    // Disassociated due to inactivity; the station says so itself.
    equal("why", (lost.reason, lost.locally_generated), (4, Some(1)))?;
    check(!access_point.has_station(address)?, || "it is still in the list".to_owned())?;
    station.expect(EventKind::Connected)?;
    access_point.wait_station(address, true)
}
