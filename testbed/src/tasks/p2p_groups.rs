//! Whole tasks of P2P: groups of one's own, groups that are stored, and services.

use std::time::Duration;

use hostap_ctrl::p2p::{
    ConnectStep, GroupEvent, GroupOptions, GroupRole, InviteOptions, LocalService, Method,
    ServiceProtocol, ServiceQuery,
};

use super::face::Faces;
use super::ground::ground;
use super::p2p::no_groups;
use super::p2p_face::P2pFace;
use super::p2p_peer::{BONJOUR, UPNP};
use super::tasks;
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::wifi::LATER;

tasks! {
    { "task_p2p_autonomous", "task_p2p_autonomous_tokio",
      "a group of this device, which another one joins by PIN and by button", true, autonomous }
    { "task_p2p_again", "task_p2p_again_tokio",
      "a stored group is started again with who was in it, and forgotten", true, again }
    { "task_p2p_services", "task_p2p_services_tokio",
      "another device is asked for its services", true, services }
}

fn autonomous(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let device = ground.p2p_device("Lab")?;
    let mut other = ground.p2p_peer("Guest")?;
    let mut p2p = P2pFace::open(faces, &device.socket)?;
    let mut groups = p2p.groups()?;
    let (_, group) = p2p.create_group(&GroupOptions::new().frequency(2412))?.group()?;
    equal("the role", group.role(), GroupRole::Owner)?;
    equal("its channel", group.frequency(), 2412)?;
    check(!group.is_persistent(), || "the group is stored".to_owned())?;
    check(group.passphrase().is_some(), || "it has no passphrase".to_owned())?;
    let interface = group.interface().as_bytes().to_vec();
    let pin = p2p.admit(&interface, &Method::ShowPin)?;
    let pin = pin.ok_or_else(|| Failure::new("there is no PIN to show"))?;
    other.join(device.address, Some(pin.reveal()))?;
    groups.joined(other.address())?;
    other.leave()?;
    let address = other.address();
    groups.until(|event| match event {
        GroupEvent::Left(member) if member.device == Some(address) => Some(()),
        _ => None,
    })?;
    equal("what a button gives", p2p.admit(&interface, &Method::PushButton)?, None)?;
    other.join(device.address, None)?;
    groups.joined(other.address())?;
    check(p2p.remove_group(&interface)?, || "there was no group".to_owned())?;
    no_groups(bed, &device)?;
    check(!p2p.remove_group(&interface)?, || "the group was removed twice".to_owned())
}

fn again(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let device = ground.p2p_device("Lab")?;
    let mut other = ground.p2p_peer("Guest")?;
    let mut p2p = P2pFace::open(faces, &device.socket)?;
    let mut groups = p2p.groups()?;
    let options = GroupOptions::new().persistent().frequency(2412);
    let (_, group) = p2p.create_group(&options)?.group()?;
    check(group.is_persistent(), || "the group is not stored".to_owned())?;
    p2p.admit(group.interface().as_bytes(), &Method::PushButton)?;
    other.join(device.address, None)?;
    groups.joined(other.address())?;
    p2p.remove_group(group.interface().as_bytes())?;
    no_groups(bed, &device)?;

    let stored = p2p.stored_groups()?;
    equal("how many groups are stored", stored.len(), 1)?;
    equal("the SSID of the one", stored[0].ssid.as_slice(), group.ssid_bytes())?;
    equal("its owner", stored[0].owner, Some(device.address))?;
    other.be_found()?;
    p2p.find_one(other.address())?;
    let invitation = InviteOptions::persistent(other.address(), stored[0].network);
    let (steps, once_more) = p2p.reinvoke(&invitation.frequency(2412))?.group()?;
    let accepted = steps.iter().any(|step| matches!(step, ConnectStep::InvitationAccepted));
    check(accepted, || format!("nothing tells that it was accepted: {steps:?}"))?;
    equal("the SSID", once_more.ssid_bytes(), group.ssid_bytes())?;
    groups.joined(other.address())?;
    p2p.remove_group(once_more.interface().as_bytes())?;
    no_groups(bed, &device)?;
    check(p2p.forget_group(stored[0].network)?, || "it was not stored".to_owned())?;
    equal("what is stored", p2p.stored_groups()?, Vec::new())?;
    check(!p2p.forget_group(stored[0].network)?, || "it was forgotten twice".to_owned())
}

fn services(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let device = ground.p2p_device("Lab")?;
    let mut other = ground.p2p_peer("Files")?;
    let mut p2p = P2pFace::open(faces, &device.socket)?;
    other.be_found()?;
    p2p.find_one(other.address())?;
    let query = ServiceQuery::everything().of(other.address()).time(Duration::from_secs(60));
    let answer = p2p.discover_services(&query)?.next(LATER)?;
    equal("who answers", answer.peer, other.address())?;
    let all: Vec<_> = answer.services().collect();
    let bonjour = all.iter().find(|service| service.protocol == ServiceProtocol::Bonjour);
    let bonjour = bonjour.ok_or_else(|| Failure::new(format!("no Bonjour: {answer:?}")))?;
    equal("what Bonjour offers", bonjour.data, [BONJOUR.0, BONJOUR.1].concat().as_slice())?;
    let is_upnp = |name: &[u8]| name == UPNP.as_bytes();
    check(all.iter().any(|service| service.upnp_names().any(is_upnp)), || {
        format!("no UPnP: {answer:?}")
    })?;
    let query = ServiceQuery::upnp("ssdp:all").of(other.address()).time(Duration::from_secs(60));
    let answer = p2p.discover_services(&query)?.next(LATER)?;
    check(answer.services().all(|service| service.protocol == ServiceProtocol::Upnp), || {
        format!("more than UPnP: {answer:?}")
    })?;
    let own = LocalService::upnp(UPNP);
    p2p.add_service(&own)?;
    check(p2p.remove_service(&own)?, || "it was not offered".to_owned())?;
    check(!p2p.remove_service(&own)?, || "it was offered still".to_owned())
}
