//! Whole tasks of P2P: groups that run already, into which devices are invited or ask to be let.

use hostap_ctrl::p2p::{
    ConnectOptions, Group, GroupEnd, GroupOptions, GroupRole, InvitationAnswer, InviteOptions,
    Method, Pin, RequestKind,
};

use super::face::Faces;
use super::ground::{Site, ground};
use super::p2p::{ended, no_groups};
use super::p2p_face::P2pFace;
use super::p2p_peer::{PIN, Peer};
use super::tasks;
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::wifi::LATER;

tasks! {
    { "task_p2p_invite", "task_p2p_invite_tokio",
      "a device is invited into the group of this one, and joins", true, invite }
    { "task_p2p_let_in", "task_p2p_let_in_tokio",
      "a device asks to be let into the group of this one, and is", true, let_in }
    { "task_p2p_invited", "task_p2p_invited_tokio",
      "another device invites this one into its group; this one joins", true, invited }
    { "task_p2p_awaited", "task_p2p_awaited_tokio",
      "the invitation of another device is awaited; none is once that is called off", true,
      awaited }
    { "task_p2p_join", "task_p2p_join_tokio",
      "the group of another device is joined, by button and by PIN", true, join }
}

/// A group that this device owns.
fn own(p2p: &mut P2pFace) -> Result<Group, Failure> {
    let (_, group) = p2p.create_group(&GroupOptions::new().frequency(2412))?.group()?;
    equal("the role", group.role(), GroupRole::Owner)?;
    Ok(group)
}

fn invite(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let device = ground.p2p_device("Lab")?;
    let mut other = ground.p2p_peer("Guest")?;
    let mut p2p = P2pFace::open(faces, &device.socket)?;
    let mut groups = p2p.groups()?;
    let group = own(&mut p2p)?;
    other.be_found()?;
    p2p.find_one(other.address())?;
    let interface = group.interface().as_bytes();
    p2p.admit(interface, &Method::PushButton)?;
    let answer = p2p.invite(&InviteOptions::running(other.address(), interface))?;
    equal("the answer", answer, InvitationAnswer::Asked)?;
    other.come(device.address)?;
    groups.joined(other.address())?;
    check(p2p.remove_group(interface)?, || "there was no group".to_owned())?;
    no_groups(bed, &device)
}

fn let_in(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let device = ground.p2p_device("Lab")?;
    let mut other = ground.p2p_peer("Guest")?;
    let mut p2p = P2pFace::open(faces, &device.socket)?;
    let (mut groups, mut requests) = (p2p.groups()?, p2p.requests()?);
    let group = own(&mut p2p)?;
    other.join(device.address, None)?;
    let request = requests.request()?;
    equal("who asks", request.peer, other.address())?;
    equal("what it asks", &request.kind, &RequestKind::PushButton)?;
    equal("its name", request.name.as_deref(), Some(&b"Guest"[..]))?;
    let interface = request.group.as_deref();
    equal("the group", interface, Some(group.interface().as_bytes()))?;
    let accepted = p2p.accept(&request, None);
    check(accepted.is_err(), || "a group was begun with who wants to join one".to_owned())?;
    p2p.admit(group.interface().as_bytes(), &Method::PushButton)?;
    groups.joined(other.address())?;
    check(p2p.remove_group(group.interface().as_bytes())?, || "there was no group".to_owned())?;
    no_groups(bed, &device)
}

/// The other device owns a group, and lets this one in by this PIN or by button.
fn owned(p2p: &mut P2pFace, device: &Site, other: &mut dyn Peer, pin: Option<&str>) -> Outcome {
    other.be_found()?;
    p2p.listen(LATER)?;
    other.own_group(device.address, pin)
}

/// Checks that this device is in the group that the other one owns.
fn is_in(group: &Group, other: &dyn Peer) -> Outcome {
    equal("the role", group.role(), GroupRole::Client)?;
    equal("the owner", group.owner(), other.address())?;
    equal("the channel", group.frequency(), 2412)?;
    check(group.ssid_bytes().starts_with(b"DIRECT-"), || format!("{group:?}"))
}

fn invited(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let device = ground.p2p_device("Lab")?;
    let mut other = ground.p2p_peer("Host")?;
    let mut p2p = P2pFace::open(faces, &device.socket)?;
    let (mut groups, mut requests) = (p2p.groups()?, p2p.requests()?);
    owned(&mut p2p, &device, &mut *other, None)?;
    other.invite(device.address)?;
    let request = requests.request()?;
    equal("who invites", request.peer, other.address())?;
    let RequestKind::Invitation { network, owner, .. } = &request.kind else {
        return Err(Failure::new(format!("this is no invitation: {request:?}")));
    };
    equal("the stored group", *network, None)?;
    equal("the owner of the group", *owner, Some(other.address()))?;
    let (_, group) = p2p.accept(&request, None)?.group()?;
    is_in(&group, &*other)?;
    other.leave()?;
    equal("why it has ended", ended(&mut groups, &group)?, GroupEnd::OwnerEnded)?;
    no_groups(bed, &device)
}

fn awaited(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let device = ground.p2p_device("Lab")?;
    let mut other = ground.p2p_peer("Host")?;
    let mut p2p = P2pFace::open(faces, &device.socket)?;
    let mut requests = p2p.requests()?;
    owned(&mut p2p, &device, &mut *other, None)?;
    let options = ConnectOptions::push_button().join().authorize_only();
    drop(p2p.connect(other.address(), &options)?);
    p2p.listen(LATER)?;
    other.invite(device.address)?;
    let request = requests.request()?;
    check(matches!(request.kind, RequestKind::Invitation { .. }), || {
        format!("the daemon has not asked: {request:?}")
    })?;
    let mut steps = p2p.connect(other.address(), &options)?;
    p2p.listen(LATER)?;
    other.invite(device.address)?;
    let (_, group) = steps.group()?;
    is_in(&group, &*other)?;
    let request = requests.request()?;
    check(matches!(request.kind, RequestKind::InvitationAccepted { .. }), || {
        format!("the daemon has not accepted: {request:?}")
    })?;
    p2p.remove_group(group.interface().as_bytes())?;
    no_groups(bed, &device)?;
    // It was awaited once.
    p2p.listen(LATER)?;
    other.invite(device.address)?;
    let request = requests.request()?;
    check(matches!(request.kind, RequestKind::Invitation { .. }), || {
        format!("the daemon has not asked once more: {request:?}")
    })
}

fn join(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let device = ground.p2p_device("Lab")?;
    let mut other = ground.p2p_peer("Host")?;
    let mut p2p = P2pFace::open(faces, &device.socket)?;
    let mut groups = p2p.groups()?;
    let by_pin = ConnectOptions::enter_pin(Pin::new(PIN));
    for (pin, options) in [(None, ConnectOptions::push_button()), (Some(PIN), by_pin)] {
        owned(&mut p2p, &device, &mut *other, pin)?;
        let options = options.join().frequency(2412);
        let (_, group) = p2p.connect(other.address(), &options)?.group()?;
        is_in(&group, &*other)?;
        let interface = group.interface().as_bytes();
        check(p2p.remove_group(interface)?, || "there was no group".to_owned())?;
        equal("why it has ended", ended(&mut groups, &group)?, GroupEnd::Requested)?;
        no_groups(bed, &device)?;
        other.leave()?;
    }
    Ok(())
}
