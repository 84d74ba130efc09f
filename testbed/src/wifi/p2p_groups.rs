//! P2P groups: negotiated, autonomous, persistent.

use hostap_ctrl::command::{
    P2pConnect, P2pConnectMethod, P2pConnectPin, P2pConnectPinKind, P2pGetPassphrase, P2pGroupAdd,
    P2pGroupRemove, P2pInvite, P2pPresenceReq, Set, WpsPinAny,
};
use hostap_ctrl::event::{EventKind, P2pGroupRemovedReason, Role};
use hostap_ctrl::reply::{Mode, P2pStarted, WpaState};
use hostap_ctrl::value::MacAddress;

use super::device::{LIMIT, address_of};
use super::p2p_device::{Group, P2pDevice, find_each_other};
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::process::wait_until;
use crate::scenario::Scenario;
use crate::watch::typed;

pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "p2p_group_button",
        about: "two P2P devices negotiate a group by button; the owner ends it",
        everyday: true,
        run: by_button,
    },
    Scenario {
        name: "p2p_group_pin",
        about: "two P2P devices negotiate a group by PIN; presence is asked for; the client leaves",
        everyday: false,
        run: by_pin,
    },
    Scenario {
        name: "p2p_persistent_group",
        about: "a client joins an autonomous persistent group, and is invited into it again",
        everyday: true,
        run: persistent,
    },
];

fn by_button(bed: &Bed) -> Outcome {
    let mut owner = P2pDevice::start(bed, "wlan2", "")?;
    let mut client = P2pDevice::start(bed, "wlan3", "")?;
    find_each_other(&mut owner, &mut client)?;
    client.find()?;
    let button = |address| P2pConnect::new(address, P2pConnectMethod::Pbc);
    let reply = owner.client.send(&button(client.address).go_intent(14).frequency(2412))?;
    equal("the reply", reply, P2pStarted::Started)?;
    client.expect(EventKind::P2pGoNegRequest)?;
    client.client.send(&button(owner.address).go_intent(1))?;
    let (group, _) = negotiated(&mut owner, &mut client, "PBC")?;

    owner.client.send(&P2pGroupRemove::new(&group.interface))?;
    let removed = owner.expect(EventKind::P2pGroupRemoved)?;
    let removed = typed!(removed, P2pGroupRemoved);
    equal("the reason at the owner", removed.reason, Some(P2pGroupRemovedReason::Requested))?;
    equal("the group's interface", removed.ifname, group.interface.as_str())?;
    let removed = client.expect(EventKind::P2pGroupRemoved)?;
    let removed = typed!(removed, P2pGroupRemoved);
    equal(
        "the reason at the client",
        removed.reason,
        Some(P2pGroupRemovedReason::GoEndingSession),
    )?;
    no_groups(&mut owner)?;
    no_groups(&mut client)
}

fn by_pin(bed: &Bed) -> Outcome {
    let mut owner = P2pDevice::start(bed, "wlan2", "")?;
    let mut client = P2pDevice::start(bed, "wlan3", "")?;
    find_each_other(&mut owner, &mut client)?;
    client.find()?;
    let show = P2pConnect::new(client.address, P2pConnectMethod::Pin).go_intent(14).frequency(2412);
    let P2pStarted::ShowPin(pin) = owner.client.send(&show)? else {
        return Err(Failure::new("P2P_CONNECT with a PIN to be made gives none"));
    };
    let pin = pin.as_str().to_owned();
    client.expect(EventKind::P2pGoNegRequest)?;
    let typed =
        P2pConnectPin::new(owner.address, &pin).kind(P2pConnectPinKind::Keypad).go_intent(1);
    client.client.send(&typed)?;
    let (owners, group) = negotiated(&mut owner, &mut client, "Keypad")?;

    let mut group_client = client.daemon.client(&group.interface)?;
    group_client.send(&P2pPresenceReq::new().duration(30000u32, 102_400u32))?;
    let response = client.expect(EventKind::P2pPresenceResponse)?;
    let response = typed!(response, P2pPresenceResponse);
    // The driver can't be absent, so the owner says that it can't do that.
    equal("the status of presence", response.status, 5)?;
    let owner_address = owner.daemon.client(&owners.interface)?.status()?.address();
    equal("who answers", Some(response.src), owner_address)?;

    client.client.send(&P2pGroupRemove::new(&group.interface))?;
    let removed = client.expect(EventKind::P2pGroupRemoved)?;
    let removed = typed!(removed, P2pGroupRemoved);
    equal("the reason at the client", removed.reason, Some(P2pGroupRemovedReason::Requested))?;
    let left = owner.expect(EventKind::ApStaDisconnected)?;
    let left = typed!(left, ApStaDisconnected);
    equal("who left", left.p2p_dev_addr, Some(client.address))?;
    no_groups(&mut client)
}

/// What both sides tell of a group that they negotiated, the owner's and the client's.
fn negotiated(
    owner: &mut P2pDevice<'_>,
    client: &mut P2pDevice<'_>,
    method_of_client: &str,
) -> Result<(Group, Group), Failure> {
    let success = owner.expect(EventKind::P2pGoNegSuccess)?;
    let success = typed!(success, P2pGoNegSuccess);
    equal("the owner's role", success.role, Role::Go)?;
    equal("the owner's peer", (success.peer_dev, success.freq), (client.address, 2412))?;
    let success = client.expect(EventKind::P2pGoNegSuccess)?;
    let success = typed!(success, P2pGoNegSuccess);
    equal("the client's role", success.role, Role::Client)?;
    equal("the client's peer", (success.peer_dev, success.freq), (owner.address, 2412))?;
    equal("the method", success.wps_method.as_str(), Some(method_of_client))?;
    // The owner's group starts before the client is in it.
    let owners = owner.group_started()?;
    let clients = client.group_started()?;
    same_group(owner, client, &owners, &clients)?;
    Ok((owners, clients))
}

/// That both sides are in the same group, and say so wherever they are asked.
fn same_group(
    owner: &mut P2pDevice<'_>,
    client: &mut P2pDevice<'_>,
    owners: &Group,
    clients: &Group,
) -> Outcome {
    check(owners.is_owner && !clients.is_owner, || format!("{owners:?} {clients:?}"))?;
    equal("the client's SSID", &clients.ssid, &owners.ssid)?;
    check(owners.ssid.starts_with(b"DIRECT-"), || format!("the SSID is {:?}", owners.ssid))?;
    equal("the frequencies", (owners.frequency, clients.frequency), (2412, 2412))?;
    equal("the owners", (owners.owner, clients.owner), (owner.address, owner.address))?;
    let passphrase = owners.passphrase.clone().unwrap_or_default();
    check(passphrase.len() >= 8, || "the owner's event has no passphrase".to_owned())?;
    let has_secret = clients.key.as_ref().is_some_and(|key| key.len() == 64)
        || clients.passphrase.as_ref() == Some(&passphrase);
    check(has_secret, || "the client's event has neither key nor passphrase".to_owned())?;

    let mut at_owner = owner.daemon.client(&owners.interface)?;
    let told = at_owner.send(&P2pGetPassphrase)?.reveal().to_string();
    equal("the passphrase by P2P_GET_PASSPHRASE", told, passphrase)?;
    let status = at_owner.status()?;
    equal("the owner's mode", status.mode(), Some(Mode::P2pGroupOwner))?;
    let mut at_client = client.daemon.client(&clients.interface)?;
    let status = at_client.status()?;
    equal("the client's state", status.wpa_state(), Some(WpaState::Completed))?;
    let ssid: Option<Vec<u8>> = status.ssid().map(|ssid| ssid.decode().collect());
    equal("the client's SSID by STATUS", ssid.as_ref(), Some(&owners.ssid))?;
    let address = address_of(&clients.interface)?;
    let device = client.address;
    wait_until("the client among the owner's stations", LIMIT, || {
        let stations = at_owner.stations()?;
        let found = stations.iter().find(|station| station.address() == address);
        let Some(station) = found.filter(|station| station.is_authorized()) else {
            return Ok(None);
        };
        equal("its device address", station.p2p_device_addr(), Some(device))?;
        Ok(Some(()))
    })?;
    connected(owner, address, device)
}

fn connected(owner: &mut P2pDevice<'_>, address: MacAddress, device: MacAddress) -> Outcome {
    let connected = owner.expect(EventKind::ApStaConnected)?;
    let connected = typed!(connected, ApStaConnected);
    equal("who connected", connected.addr, address)?;
    equal("its device address", connected.p2p_dev_addr, Some(device))
}

fn persistent(bed: &Bed) -> Outcome {
    let mut owner = P2pDevice::start(bed, "wlan2", "")?;
    let mut client = P2pDevice::start(bed, "wlan3", "")?;
    owner.client.send(&P2pGroupAdd::new().persistent().frequency(2412))?;
    let owners = owner.group_started()?;
    check(owners.persistent, || "the group does not say that it is persistent".to_owned())?;
    let mut at_owner = owner.daemon.client(&owners.interface)?;
    let pin = at_owner.send(&WpsPinAny::new())?.as_str().to_owned();
    let join = P2pConnectPin::new(owner.address, &pin).join().persistent().frequency(2412);
    client.client.send(&join)?;
    let clients = client.group_started()?;
    same_group(&mut owner, &mut client, &owners, &clients)?;
    check(clients.persistent, || "the client does not say that it is persistent".to_owned())?;
    owner.client.send(&P2pGroupRemove::new(&owners.interface))?;
    owner.expect(EventKind::P2pGroupRemoved)?;
    client.expect(EventKind::P2pGroupRemoved)?;

    client.client.send(&Set::new("persistent_reconnect", "1"))?;
    client.find()?;
    owner.find()?;
    owner.wait_found(client.address)?;
    let network = owner.persistent_network()?;
    client.persistent_network()?;
    let invite = P2pInvite::new().network_id(network).peer(client.address).frequency(2412);
    owner.client.send(&invite)?;
    let accepted = client.expect(EventKind::P2pInvitationAccepted)?;
    let accepted = typed!(accepted, P2pInvitationAccepted);
    equal("who invites", (accepted.sa, accepted.persistent.is_some()), (owner.address, true))?;
    let result = owner.expect(EventKind::P2pInvitationResult)?;
    equal("the invitation's status", typed!(result, P2pInvitationResult).status, 0)?;
    let again = owner.group_started()?;
    let joined = client.group_started()?;
    equal("the SSID of the group once more", &again.ssid, &owners.ssid)?;
    same_group(&mut owner, &mut client, &again, &joined)
}

/// Waits until no interface of a group is left.
fn no_groups(device: &mut P2pDevice<'_>) -> Outcome {
    let mut global = device.daemon.global_client()?;
    wait_until("end of all groups", LIMIT, || {
        let names = global.interfaces()?;
        Ok((!names.iter().any(|name| name.as_bytes().starts_with(b"p2p-wlan"))).then_some(()))
    })
}
