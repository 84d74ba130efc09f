//! Whole tasks of P2P: devices are found and connected to.

use hostap_ctrl::command::P2pFlush;
use hostap_ctrl::p2p::{
    ConnectFailure, ConnectOptions, ConnectStep, FindOptions, Group, GroupEnd, GroupEvent,
    GroupRole, PeerEvent, Pin, RequestKind,
};

use super::face::Faces;
use super::ground::{Site, ground};
use super::p2p_face::{Groups, P2pFace};
use super::p2p_peer::{Consent, PIN, Peer};
use super::tasks;
use crate::bed::Bed;
use crate::failure::{Failure, Outcome, check, equal};
use crate::process::wait_until;
use crate::wifi::LATER;

tasks! {
    { "task_p2p_find", "task_p2p_find_tokio",
      "a device of P2P is found and listed", true, find }
    { "task_p2p_lost", "task_p2p_lost_tokio",
      "a device of P2P that is switched off is lost", false, lost }
    { "task_p2p_owner", "task_p2p_owner_tokio",
      "a group by button, which this device owns; the other one leaves it", true, owner }
    { "task_p2p_client", "task_p2p_client_tokio",
      "a group by button, whose owner ends it", true, client }
    { "task_p2p_show_pin", "task_p2p_show_pin_tokio",
      "a group by a PIN that is shown here", true, show_pin }
    { "task_p2p_enter_pin", "task_p2p_enter_pin_tokio",
      "a group by a PIN that is shown there", true, enter_pin }
    { "task_p2p_wrong_pin", "task_p2p_wrong_pin_tokio",
      "a wrong PIN: that is told, and nothing is left", true, wrong_pin }
    { "task_p2p_refused", "task_p2p_refused_tokio",
      "the user of the other device says no", true, refused }
    { "task_p2p_asked", "task_p2p_asked_tokio",
      "another device asks for a group, and is let in", true, asked }
}

const NAME: &str = "Bob's \"TV\"";

/// Waits until no interface of a group is left.
pub(super) fn no_groups(bed: &Bed, device: &Site) -> Outcome {
    let mut global = bed.client(&device.global)?;
    wait_until("end of all groups", LATER, || {
        let names = global.interfaces()?;
        let is_group = |name: &[u8]| name.starts_with(b"p2p-wlan");
        Ok((!names.iter().any(|name| is_group(name.as_bytes()))).then_some(()))
    })
}

fn find(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let device = ground.p2p_device("Lab")?;
    let mut other = ground.p2p_peer(NAME)?;
    other.be_found()?;
    let mut p2p = P2pFace::open(faces, &device.socket)?;
    let PeerEvent::Found(peer) = p2p.find_one(other.address())? else {
        return Err(Failure::new("this is no device that is found"));
    };
    equal("the name", peer.name().as_bytes(), NAME.as_bytes())?;
    let kind = peer.device_type().map(|kind| kind.to_string());
    equal("its type", kind.as_deref(), Some("1-0050F204-1"))?;
    let methods = peer.config_methods();
    check(methods.has_push_button() && methods.has_display() && methods.has_keypad(), || {
        format!("the methods are {methods:?}")
    })?;
    let peers = p2p.peers()?;
    check(peers.is_complete(), || "the list of devices is not complete".to_owned())?;
    equal("how many devices are known", peers.len(), 1)?;
    let listed = peers.iter().next().ok_or_else(|| Failure::new("none"))?;
    equal("who is listed", listed.address(), other.address())?;
    equal("its name", listed.name().as_bytes(), NAME.as_bytes())?;
    check(listed.level().is_some_and(|level| level < 0), || format!("{:?}", listed.level()))
}

fn lost(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let device = ground.p2p_device("Lab")?;
    let mut other = ground.p2p_peer(NAME)?;
    other.be_found()?;
    let mut p2p = P2pFace::open(faces, &device.socket)?;
    p2p.find_one(other.address())?;
    let mut found = p2p.find(&FindOptions::new())?;
    other.vanish()?;
    let address = other.address();
    loop {
        // Devices are forgotten a minute after they were heard.
        match found.next(LATER * 2)? {
            PeerEvent::Lost(gone) if gone == address => return Ok(()),
            PeerEvent::Stopped => return Err(Failure::new("the search has ended")),
            _ => {}
        }
    }
}

/// Both sides know each other.
fn met(p2p: &mut P2pFace, other: &mut dyn Peer) -> Outcome {
    other.be_found()?;
    p2p.find_one(other.address()).map(drop)
}

fn negotiated(steps: &[ConnectStep]) -> Option<GroupRole> {
    steps.iter().find_map(|step| match step {
        ConnectStep::Negotiated { role, .. } => Some(*role),
        _ => None,
    })
}

/// Checks what is told of a group that was formed with this device.
fn verify(steps: &[ConnectStep], group: &Group, role: GroupRole) -> Outcome {
    equal("what was negotiated", negotiated(steps), Some(role))?;
    let is_formed = steps.iter().any(|step| matches!(step, ConnectStep::Formed));
    check(is_formed, || format!("nothing tells that it was formed: {steps:?}"))?;
    equal("the role", group.role(), role)?;
    check(group.ssid_bytes().starts_with(b"DIRECT-"), || format!("{group:?}"))?;
    equal("its channel", group.frequency(), 2412)?;
    check(group.socket().is_some(), || format!("no socket of {group:?}"))?;
    let has_secret = group.passphrase().is_some() || group.key().is_some();
    check(has_secret, || format!("neither passphrase nor key: {group:?}"))
}

/// Goes to the end of this group.
pub(super) fn ended(groups: &mut Groups, group: &Group) -> Result<GroupEnd, Failure> {
    groups.until(|event| match event {
        GroupEvent::Stopped { interface, reason, .. } if group.interface() == **interface => {
            Some(reason.clone())
        }
        _ => None,
    })
}

fn owner(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let device = ground.p2p_device("Lab")?;
    let mut other = ground.p2p_peer(NAME)?;
    let mut p2p = P2pFace::open(faces, &device.socket)?;
    met(&mut p2p, &mut *other)?;
    let mut groups = p2p.groups()?;
    let options = ConnectOptions::push_button().group_owner_intent(14).frequency(2412);
    let mut steps = p2p.connect(other.address(), &options)?;
    other.consent(device.address, Consent::Button)?;
    let (steps, group) = steps.group()?;
    verify(&steps, &group, GroupRole::Owner)?;
    equal("the owner", group.owner(), device.address)?;
    check(group.passphrase().is_some(), || "its owner does not know the passphrase".to_owned())?;
    let started = groups.until(|event| match event {
        GroupEvent::Started(group) => Some(group.clone()),
        _ => None,
    })?;
    equal("the group that has started", started, group.clone())?;
    groups.joined(other.address())?;
    other.leave()?;
    let address = other.address();
    groups.until(|event| match event {
        GroupEvent::Left(member) if member.device == Some(address) => Some(()),
        _ => None,
    })?;
    check(p2p.remove_group(group.interface().as_bytes())?, || "there was no group".to_owned())?;
    equal("why it has ended", ended(&mut groups, &group)?, GroupEnd::Requested)?;
    no_groups(bed, &device)
}

fn client(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let device = ground.p2p_device("Lab")?;
    let mut other = ground.p2p_peer(NAME)?;
    let mut p2p = P2pFace::open(faces, &device.socket)?;
    met(&mut p2p, &mut *other)?;
    let mut groups = p2p.groups()?;
    let options = ConnectOptions::push_button().group_owner_intent(0).frequency(2412);
    let mut steps = p2p.connect(other.address(), &options)?;
    other.consent(device.address, Consent::Button)?;
    let (steps, group) = steps.group()?;
    verify(&steps, &group, GroupRole::Client)?;
    equal("the owner", group.owner(), other.address())?;
    other.leave()?;
    equal("why it has ended", ended(&mut groups, &group)?, GroupEnd::OwnerEnded)?;
    no_groups(bed, &device)
}

fn show_pin(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let device = ground.p2p_device("Lab")?;
    let mut other = ground.p2p_peer(NAME)?;
    let mut p2p = P2pFace::open(faces, &device.socket)?;
    met(&mut p2p, &mut *other)?;
    let options = ConnectOptions::show_pin().group_owner_intent(14).frequency(2412);
    let mut steps = p2p.connect(other.address(), &options)?;
    let ConnectStep::ShowPin(pin) = steps.next(LATER)? else {
        return Err(Failure::new("the first step shows no PIN"));
    };
    equal("the PIN's length", pin.reveal().len(), 8)?;
    other.consent(device.address, Consent::Types(pin.reveal()))?;
    let (steps, group) = steps.group()?;
    verify(&steps, &group, GroupRole::Owner)
}

fn enter_pin(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let device = ground.p2p_device("Lab")?;
    let mut other = ground.p2p_peer(NAME)?;
    let mut p2p = P2pFace::open(faces, &device.socket)?;
    met(&mut p2p, &mut *other)?;
    let options = ConnectOptions::enter_pin(Pin::new(PIN)).group_owner_intent(0).frequency(2412);
    let mut steps = p2p.connect(other.address(), &options)?;
    other.consent(device.address, Consent::Shows)?;
    let (steps, group) = steps.group()?;
    verify(&steps, &group, GroupRole::Client)
}

fn wrong_pin(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let device = ground.p2p_device("Lab")?;
    let mut other = ground.p2p_peer(NAME)?;
    // Of the group's WPS both tell, though the group is another interface.
    for socket in [&device.global, &device.socket] {
        let mut p2p = P2pFace::open(faces, socket)?;
        met(&mut p2p, &mut *other)?;
        let options = ConnectOptions::enter_pin(Pin::new("98765431")).group_owner_intent(0);
        let mut steps = p2p.connect(other.address(), &options.frequency(2412))?;
        other.consent(device.address, Consent::Shows)?;
        let (steps, end) = steps.ending()?;
        check(matches!(end, Err(ConnectFailure::WrongPin)), || {
            format!("at {}: {end:?} after {steps:?}", socket.display())
        })?;
        no_groups(bed, &device)?;
    }
    Ok(())
}

fn refused(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let device = ground.p2p_device("Lab")?;
    let mut other = ground.p2p_peer(NAME)?;
    let mut p2p = P2pFace::open(faces, &device.socket)?;
    met(&mut p2p, &mut *other)?;
    // The other side has to know this one to say no to it.
    p2p.listen(LATER)?;
    other.refuse(device.address)?;
    let options = ConnectOptions::push_button();
    let (steps, end) = p2p.connect(other.address(), &options)?.ending()?;
    check(matches!(end, Err(ConnectFailure::RejectedByUser)), || format!("{end:?}: {steps:?}"))?;
    // Whom the daemon does not know, it refuses at once.
    bed.client(&device.socket)?.send(&P2pFlush)?;
    let refused = p2p.connect(other.address(), &options);
    check(refused.is_err_and(|error| error.refusal().is_some()), || "it was begun".to_owned())?;
    no_groups(bed, &device)
}

fn asked(bed: &Bed, faces: &Faces) -> Outcome {
    let mut ground = ground(bed)?;
    let device = ground.p2p_device("Lab")?;
    let mut other = ground.p2p_peer(NAME)?;
    let mut p2p = P2pFace::open(faces, &device.socket)?;
    other.be_found()?;
    p2p.listen(LATER)?;
    let mut requests = p2p.requests()?;
    other.want_group(device.address)?;
    let request = requests.request()?;
    equal("who asks", request.peer, other.address())?;
    let is_button = matches!(request.kind, RequestKind::Negotiation { password: 4, .. });
    check(is_button, || format!("what is asked: {request:?}"))?;
    let (steps, group) = p2p.accept(&request, None)?.group()?;
    check(negotiated(&steps).is_some(), || format!("{steps:?}"))?;
    p2p.remove_group(group.interface().as_bytes())?;
    no_groups(bed, &device)
}
