//! P2P devices that find each other, before there is a group.

use hostap_ctrl::command::{
    GlobalStatus, P2pConnect, P2pConnectMethod, P2pExtListen, P2pFlush, P2pPeer, P2pProvDisc,
    P2pProvDiscMethod, P2pReject, P2pServDiscReq, P2pServiceAddBonjour, P2pServiceAddUpnp,
    P2pServiceFlush,
};
use hostap_ctrl::event::EventKind;
use hostap_ctrl::reply::{P2pPeerFlag, P2pState};
use hostap_ctrl::value::MacAddress;

use super::device::LIMIT;
use super::p2p_device::{P2pDevice, find_each_other};
use crate::bed::Bed;
use crate::failure::{Outcome, check, equal};
use crate::process::wait_until;
use crate::scenario::Scenario;
use crate::watch::typed;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "p2p_find",
        about: "three P2P devices find each other; lists of peers are complete; finding stops",
        everyday: true,
        run: find,
    },
    Scenario {
        name: "p2p_provision_discovery",
        about: "provision discovery by display, keypad and button reaches the other side, typed",
        everyday: true,
        run: provision_discovery,
    },
    Scenario {
        name: "p2p_services",
        about: "a query for services is answered with the services that the other side offers",
        everyday: true,
        run: services,
    },
    Scenario {
        name: "p2p_negotiation_failure",
        about: "two devices that both insist on owning the group, and one that rejects the other",
        everyday: true,
        run: negotiation_failure,
    },
];

fn find(bed: &Bed) -> Outcome {
    let mut devices = Vec::new();
    for interface in ["wlan2", "wlan3", "wlan4"] {
        devices.push(P2pDevice::start(bed, interface, "")?);
    }
    for device in &mut devices {
        device.find()?;
    }
    let all: Vec<(MacAddress, String)> =
        devices.iter().map(|device| (device.address, device.name.clone())).collect();
    for device in &mut devices {
        let own = device.address;
        for (address, name) in all.iter().filter(|(address, _)| *address != own) {
            device.wait_found(*address)?;
            let is_of = |event: &hostap_ctrl::event::OwnedEvent| {
                matches!(event.event(), hostap_ctrl::event::Event::P2pDeviceFound(found)
                    if found.p2p_dev_addr == *address)
            };
            device.watch.read_for(std::time::Duration::ZERO)?;
            let found = match device.watch.seen().iter().find(|event| is_of(event)).cloned() {
                Some(event) => event,
                None => device.watch.until("P2P-DEVICE-FOUND", LIMIT, is_of)?,
            };
            let found = typed!(found, P2pDeviceFound);
            equal("the name of the device", found.name, name.as_str())?;
            equal("its type", found.pri_dev_type.to_string().as_str(), "1-0050F204-1")?;
            equal("that it is new", found.new, Some(1))?;
            // Virtual display, virtual push button, keypad: what was configured.
            let methods = found.config_methods.value();
            equal("its methods", methods & 0x188, 0x188)?;
        }
        let peers = device.client.p2p_peers()?;
        check(peers.is_complete(), || "the list of peers is not complete".to_owned())?;
        let mut listed: Vec<MacAddress> = peers.iter().map(|peer| peer.address()).collect();
        listed.sort();
        let mut others: Vec<MacAddress> = all.iter().map(|(address, _)| *address).collect();
        others.retain(|address| *address != device.address);
        others.sort();
        equal("the peers", listed, others)?;
        for peer in peers.iter() {
            let name = all.iter().find(|(address, _)| *address == peer.address());
            let name = name.map(|(_, name)| name.as_str().into());
            equal("the name by P2P_PEER", peer.device_name(), name)?;
            let reported = peer.flags().is_some_and(|flags| flags.contains(P2pPeerFlag::Reported));
            check(reported, || format!("{} is not marked as reported", peer.address()))?;
        }
    }
    for device in &mut devices {
        device.stop_find()?;
        device.expect(EventKind::P2pFindStopped)?;
        device.client.send(&P2pExtListen::new().period(500, 1000))?;
        device.client.send(&P2pExtListen::new())?;
        device.client.send(&P2pFlush)?;
        check(device.client.p2p_peers()?.is_empty(), || "a peer outlived a flush".to_owned())?;
        device.expect(EventKind::P2pDeviceLost)?;
        device.expect(EventKind::P2pDeviceLost)?;
        let mut global = device.daemon.global_client()?;
        let status = global.send(&GlobalStatus)?;
        equal("the state of P2P", status.get("p2p_state"), Some(P2pState::Idle.text()))?;
    }
    Ok(())
}

fn provision_discovery(bed: &Bed) -> Outcome {
    let mut asking = P2pDevice::start(bed, "wlan2", "")?;
    let mut asked = P2pDevice::start(bed, "wlan3", "")?;
    find_each_other(&mut asking, &mut asked)?;
    asked.find()?;

    asking.client.send(&P2pProvDisc::new(asked.address, P2pProvDiscMethod::Display))?;
    let shown = asked.expect(EventKind::P2pProvDiscShowPin)?;
    let shown = typed!(shown, P2pProvDiscShowPin);
    equal("who wants a PIN shown", shown.addr, asking.address)?;
    equal("its device address", shown.p2p_dev_addr, Some(asking.address))?;
    equal("its name", shown.name, Some(asking.name.as_str().into()))?;
    equal("the PIN's length", shown.pin.reveal().len(), 8)?;
    let enter = asking.expect(EventKind::P2pProvDiscEnterPin)?;
    equal("who shows the PIN", typed!(enter, P2pProvDiscEnterPin).addr, asked.address)?;

    asking.client.send(&P2pProvDisc::new(asked.address, P2pProvDiscMethod::Keypad))?;
    let enter = asked.expect(EventKind::P2pProvDiscEnterPin)?;
    equal("who shows the PIN", typed!(enter, P2pProvDiscEnterPin).addr, asking.address)?;
    let shown = asking.expect(EventKind::P2pProvDiscShowPin)?;
    equal("who types the PIN", typed!(shown, P2pProvDiscShowPin).addr, asked.address)?;

    asking.client.send(&P2pProvDisc::new(asked.address, P2pProvDiscMethod::Pbc))?;
    let request = asked.expect(EventKind::P2pProvDiscPbcReq)?;
    equal("who asks for the button", typed!(request, P2pProvDiscPbcReq).addr, asking.address)?;
    let response = asking.expect(EventKind::P2pProvDiscPbcResp)?;
    equal("who answers", typed!(response, P2pProvDiscPbcResp).addr, asked.address)
}

fn services(bed: &Bed) -> Outcome {
    let mut asking = P2pDevice::start(bed, "wlan2", "")?;
    let mut offering = P2pDevice::start(bed, "wlan3", "")?;
    let (query, response) = (b"\x0b_afpovertcp\xc0\x0c\x00\x0c\x01", b"\x07example\xc0\x27");
    offering.client.send(&P2pServiceAddBonjour::new(query, response))?;
    offering.client.send(&P2pServiceAddUpnp::new(
        b"\x10",
        "uuid:5566d33e-9774-09ab-4822-333456785632::urn:schemas-upnp-org:service:ContentDirectory:2",
    ))?;
    find_each_other(&mut asking, &mut offering)?;
    // The query goes out when the search comes upon the other device.
    offering.find()?;
    asking.find()?;
    // Length 2, all protocols, transaction 1.
    asking.client.send(&P2pServDiscReq::new(offering.address, b"\x02\x00\x00\x01"))?;
    let request = offering.expect(EventKind::P2pServDiscReq)?;
    let request = typed!(request, P2pServDiscReq);
    equal("who asks", request.sa, asking.address)?;
    equal("the query", request.tlvs.as_str(), "02000001")?;
    let answer = asking.expect(EventKind::P2pServDiscResp)?;
    let answer = typed!(answer, P2pServDiscResp);
    equal("who answers", answer.sa, offering.address)?;
    let content = answer.tlvs.map(|bytes| bytes.to_vec()).unwrap_or_default();
    for (what, part) in [("Bonjour", &response[..]), ("UPnP", &b"ContentDirectory:2"[..])] {
        let is_there = content.windows(part.len()).any(|window| window == part);
        check(is_there, || format!("the answer tells nothing of {what}: {content:02x?}"))?;
    }
    offering.client.send(&P2pServiceFlush)?;
    asking.stop_find()
}

fn negotiation_failure(bed: &Bed) -> Outcome {
    let mut first = P2pDevice::start(bed, "wlan2", "")?;
    let mut second = P2pDevice::start(bed, "wlan3", "")?;
    find_each_other(&mut first, &mut second)?;
    second.find()?;

    let insist = |address| P2pConnect::new(address, P2pConnectMethod::Pbc).go_intent(15);
    first.client.send(&insist(second.address))?;
    let request = second.expect(EventKind::P2pGoNegRequest)?;
    let request = typed!(request, P2pGoNegRequest);
    equal("who wants a group", request.addr, first.address)?;
    // 4 is the button.
    equal("how", (request.dev_passwd_id, request.go_intent), (4, Some(15)))?;
    second.client.send(&insist(first.address))?;
    for device in [&mut first, &mut second] {
        let failed = device.expect(EventKind::P2pGoNegFailure)?;
        // Both have intent 15.
        equal("the status", typed!(failed, P2pGoNegFailure).status, 9)?;
    }

    second.client.send(&P2pReject::new(first.address))?;
    let peer = P2pPeer::new(first.address);
    let flags = second.client.send(&peer)?.flags();
    check(flags.is_some_and(|flags| flags.contains(P2pPeerFlag::UserRejected)), || {
        format!("the rejected device is not marked as such: {flags:?}")
    })?;
    second.find()?;
    first.watch.skip()?;
    first.client.send(&P2pConnect::new(second.address, P2pConnectMethod::Pbc))?;
    let failed = first.expect(EventKind::P2pGoNegFailure)?;
    // The user said no.
    equal("the status", typed!(failed, P2pGoNegFailure).status, 11)?;
    wait_until("no group", LIMIT, || {
        let mut global = first.daemon.global_client()?;
        let names = global.interfaces()?;
        Ok((!names.iter().any(|name| name.as_bytes().starts_with(b"p2p-wlan"))).then_some(()))
    })
}
