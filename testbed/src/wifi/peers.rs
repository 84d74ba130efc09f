//! Stations among themselves: mesh, networks without an access point, direct links, and devices
//! that are set up by others (DPP).

use hostap_ctrl::command::{
    DppAuthInit, DppBootstrapGen, DppBootstrapGenKind, DppBootstrapGetUri, DppConfiguratorAdd,
    DppListen, DppQrCode, MeshGroupAdd, MeshGroupRemove, NetworkVariable, Set, TdlsLinkStatus,
    TdlsSetup, TdlsTeardown,
};
use hostap_ctrl::event::{Event, EventKind};
use hostap_ctrl::reply::{self, KeyManagement, Mode};
use hostap_ctrl::value::MacAddress;

use super::radios::{
    AccessPoint, CHANNELS, LATER, PASSPHRASE, SOON, Station, WPA2, hex, unexpected, wpa2,
};
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::process::wait_until;
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "mesh",
        about: "two stations form a mesh, open and with SAE, and part",
        everyday: true,
        run: mesh,
    },
    Scenario {
        name: "ad_hoc",
        about: "two stations form a network without an access point, with WPA2",
        everyday: false,
        run: ad_hoc,
    },
    Scenario {
        name: "direct_link",
        about: "two stations of an access point link directly (TDLS)",
        everyday: false,
        run: direct_link,
    },
    Scenario {
        name: "device_provisioning",
        about: "a station gets its network from another one that has its QR code (DPP)",
        everyday: true,
        run: device_provisioning,
    },
];

fn two(bed: &Bed) -> Result<[Station<'_>; 2], Failure> {
    Ok([Station::start(bed)?, Station::start_on(bed, 1, "")?])
}

fn mesh(bed: &Bed) -> Outcome {
    let mut stations = two(bed)?;
    for (name, key_management) in [("bed mesh", "NONE"), ("bed m\u{e9}sh", "SAE")] {
        let mut variables = vec![
            NetworkVariable::ssid(name),
            NetworkVariable::mode(5),
            NetworkVariable::frequency(CHANNELS[0].1),
            NetworkVariable::key_management(key_management),
        ];
        if key_management == "SAE" {
            variables.push(NetworkVariable::passphrase(PASSPHRASE));
        }
        let ids = enter(&mut stations, &variables, name)?;
        for place in [0, 1] {
            let peer = stations[1 - place].address;
            let event = stations[place].watch.expect(EventKind::MeshPeerConnected, LATER)?;
            let Event::MeshPeerConnected(connected) = event.event() else {
                return Err(unexpected(&event));
            };
            equal("who is connected", connected.addr, peer)?;
            let listed = stations[place].client.stations()?;
            check(listed.iter().any(|it| it.address() == peer), || {
                format!("{peer} is not listed")
            })?;
        }
        for (station, id) in stations.iter_mut().zip(ids) {
            leave(station)?;
            station.client.remove_network(id)?;
        }
    }
    Ok(())
}

/// Both stations start the mesh.
fn enter(
    stations: &mut [Station<'_>; 2],
    variables: &[NetworkVariable<'_>],
    name: &str,
) -> Result<Vec<u32>, Failure> {
    let mut ids = Vec::new();
    for station in stations.iter_mut() {
        let id = station.add(variables)?;
        station.watch.skip()?;
        station.client.send(&MeshGroupAdd::new(id))?;
        let event = station.watch.expect(EventKind::MeshGroupStarted, SOON)?;
        let Event::MeshGroupStarted(started) = event.event() else {
            return Err(unexpected(&event));
        };
        equal("the network", started.id, i64::from(id))?;
        check(started.ssid.decode().eq(name.bytes()), || event.text().to_string())?;
        equal("what it is", station.client.status()?.mode(), Some(Mode::Mesh))?;
        ids.push(id);
    }
    Ok(ids)
}

fn leave(station: &mut Station<'_>) -> Outcome {
    station.client.send(&MeshGroupRemove::new(station.radio))?;
    let event = station.watch.expect(EventKind::MeshGroupRemoved, SOON)?;
    let Event::MeshGroupRemoved(removed) = event.event() else { return Err(unexpected(&event)) };
    check(removed.ifname == station.radio, || event.text().to_string())
}

fn ad_hoc(bed: &Bed) -> Outcome {
    let mut stations = two(bed)?;
    let variables = [
        NetworkVariable::ssid("bed ad hoc"),
        NetworkVariable::mode(1),
        NetworkVariable::frequency(CHANNELS[0].1),
        NetworkVariable::protocols("RSN"),
        NetworkVariable::key_management("WPA-PSK"),
        NetworkVariable::pairwise_ciphers("CCMP"),
        NetworkVariable::group_ciphers("CCMP"),
        NetworkVariable::passphrase(PASSPHRASE),
    ];
    for station in &mut stations {
        station.select(&variables)?;
        station.connected()?;
    }
    for place in [0, 1] {
        let peer = stations[1 - place].address;
        let event = stations[place].watch.expect(EventKind::IbssRsnCompleted, LATER)?;
        let Event::IbssRsnCompleted(completed) = event.event() else {
            return Err(unexpected(&event));
        };
        equal("who has the keys", completed.addr, peer)?;
        equal("what it is", stations[place].client.status()?.mode(), Some(Mode::Ibss))?;
    }
    Ok(())
}

fn link(station: &mut Station<'_>, peer: MacAddress) -> Result<bool, Failure> {
    let status = station.client.send(&TdlsLinkStatus::new(peer))?;
    Ok(status == reply::TdlsLinkStatus::Connected)
}

fn direct_link(bed: &Bed) -> Outcome {
    let mut access_point = AccessPoint::start(bed, b"bed direct", WPA2)?;
    let mut stations = two(bed)?;
    for station in &mut stations {
        station.join(&mut access_point, &wpa2(b"bed direct", PASSPHRASE))?;
    }
    let [one, other] = &mut stations;
    check(!link(one, other.address)?, || "they are linked at once".to_owned())?;
    one.client.send(&TdlsSetup::new(other.address))?;
    let (here, there) = (one.address, other.address);
    wait_until(
        "direct link",
        SOON,
        || Ok((link(one, there)? && link(other, here)?).then_some(())),
    )?;
    one.client.send(&TdlsTeardown::new(there))?;
    wait_until("end of the direct link", SOON, || {
        Ok((!link(one, there)? && !link(other, here)?).then_some(()))
    })
}

fn device_provisioning(bed: &Bed) -> Outcome {
    let name = "bed dpp \"q\"".as_bytes();
    let mut access_point = AccessPoint::start(bed, name, WPA2)?;
    let [mut device, mut configurator] = two(bed)?;
    let channel = "81/6";
    let address = device.address.to_string();
    let code = DppBootstrapGen::new(DppBootstrapGenKind::Qrcode);
    let code = code.channels(channel).address(address.as_str());
    let code = device.client.send(&code)?.value();
    let uri = device.client.send(&DppBootstrapGetUri::new(code))?.text().to_string();
    check(uri.starts_with("DPP:") && uri.ends_with(";;"), || format!("the code is {uri}"))?;
    device.client.send(&Set::new("dpp_config_processing", "2"))?;
    device.client.send(&DppListen::new(CHANNELS[1].1))?;

    let with = configurator.client.send(&DppConfiguratorAdd::new())?.value();
    let peer = configurator.client.send(&DppQrCode::new(uri.as_str()))?.value();
    let start = DppAuthInit::new(peer).configurator_id(with).configuration("sta-psk");
    let start = start.ssid(name).passphrase(PASSPHRASE);
    device.watch.skip()?;
    access_point.watch.skip()?;
    configurator.client.send(&start)?;

    // Both sides tell how it went.
    let event = device.watch.expect(EventKind::DppAuthSuccess, SOON)?;
    let Event::DppAuthSuccess(success) = event.event() else { return Err(unexpected(&event)) };
    equal("whether the device began", success.init, 0)?;
    let event = configurator.watch.expect(EventKind::DppAuthSuccess, SOON)?;
    let Event::DppAuthSuccess(success) = event.event() else { return Err(unexpected(&event)) };
    equal("whether the configurator began", success.init, 1)?;
    configurator.watch.expect(EventKind::DppConfSent, SOON)?;
    configured(&mut device, name)?;
    let id = device.client.networks()?.iter().next().map(|network| network.id);
    device.joined(&mut access_point, id.ok_or_else(|| Failure::new("no network was added"))?)?;
    let key_management = device.client.status()?.key_mgmt();
    equal("key management", key_management.map(KeyManagement::is_psk), Some(true))
}

/// What a device is told of its network.
fn configured(device: &mut Station<'_>, name: &[u8]) -> Outcome {
    device.watch.expect(EventKind::DppConfReceived, SOON)?;
    let event = device.watch.expect(EventKind::DppConfobjSsid, SOON)?;
    let Event::DppConfobjSsid(told) = event.event() else { return Err(unexpected(&event)) };
    check(told.ssid.decode().eq(name.iter().copied()), || event.text().to_string())?;
    let event = device.watch.expect(EventKind::DppConfobjPass, SOON)?;
    let Event::DppConfobjPass(told) = event.event() else { return Err(unexpected(&event)) };
    let told = told.passphrase.reveal().to_string();
    equal("the passphrase", told, hex(PASSPHRASE.as_bytes()))?;
    device.watch.expect(EventKind::DppNetworkId, SOON).map(drop)
}
