//! Wi-Fi Direct in a simulated world, beside recordings of real devices.

mod common;

use std::os::unix::net::UnixDatagram;

use common::Directory;
use common::follow::{Follow, at};
use hostap_ctrl_sim::{P2pAnswer, P2pMethod, P2pPeer, P2pPeerHandle, Supplicant, World};

const SECOND: [u8; 6] = [0x42, 0, 0, 0, 2, 0];
const THIRD: [u8; 6] = [0x42, 0, 0, 0, 3, 0];

/// The other device of the bed.
fn lab(number: u8) -> P2pPeer {
    P2pPeer::new([0x42, 0, 0, 0, number, 0], format!("Lab wlan{number}"))
}

fn second(world: &World) -> P2pPeerHandle {
    world.peer(SECOND).unwrap()
}

/// On the supplicant of `wlan2` or `wlan3`, whose sockets are those of the recordings.
fn follow(number: u8, peers: Vec<P2pPeer>, follow: Follow<'_>) {
    let directory = Directory::new();
    let supplicant = Supplicant::new(format!("wlan{number}")).address([2, 0, 0, 0, number, 0]);
    let mut builder = World::builder().supplicant(supplicant.p2p(format!("Lab wlan{number}")));
    for peer in peers {
        builder = builder.peer(peer);
    }
    let world = builder.start(directory.path("world")).unwrap();
    // How often a search scans is not followed, nor what other interfaces of a radio hear of it.
    follow
        .leave_out("IFNAME=wlan")
        .leave_out("IFNAME=p2p-dev-wlan2 <3>CTRL-EVENT-SCAN-")
        .leave_out("IFNAME=p2p-dev-wlan3 <3>CTRL-EVENT-SCAN-")
        .last_only("P2P_PEER ")
        .on(&world, &directory, &directory.path("world/wpa_supplicant"));
}

/// What another client of the daemon asks.
fn ask(world: &World, socket: &str, command: &str) -> String {
    let client = UnixDatagram::bind(world.directory().join("another")).unwrap();
    client.connect(world.directory().join("wpa_supplicant").join(socket)).unwrap();
    client.send(command.as_bytes()).unwrap();
    let mut reply = [0; 4096];
    let length = client.recv(&mut reply).unwrap();
    String::from_utf8_lossy(&reply[..length]).into_owned()
}

/// The recordings of a device: of its global socket, and of its P2P device, which began later.
fn device<'a>(global: &'a str, own: &'a str, socket: &'a str, later: u64) -> Follow<'a> {
    Follow::new(global, "global").with(own, socket, later)
}

#[test]
fn devices_find_each_other() {
    let recording = device(
        "wpa_supplicant.p2p_find.p2p-wlan2-global",
        "wpa_supplicant.p2p_find.p2p-wlan2-p2p-dev-wlan2",
        "p2p-dev-wlan2",
        20_000,
    )
    .until("IFNAME=p2p-dev-wlan2 <3>CTRL-EVENT-DSCP");
    follow(2, vec![lab(4), lab(3)], recording);
}

#[test]
fn a_group_by_button_whose_owner_is_here() {
    let recording = device(
        "wpa_supplicant.p2p_group_button.p2p-wlan2-global",
        "wpa_supplicant.p2p_group_button.p2p-wlan2-p2p-dev-wlan2",
        "p2p-dev-wlan2",
        22_100,
    )
    .with("wpa_supplicant.p2p_group_button.p2p-wlan2-p2p-wlan2-0", "p2p-wlan2-0", 4_370_000)
    .until("IFNAME=p2p-dev-wlan2 <3>CTRL-EVENT-DSCP");
    follow(2, vec![lab(3)], recording);
}

/// The recorded client left once, to come back with its new key; then the owner ends the group.
#[test]
fn a_group_by_button_whose_owner_is_there() {
    let recording = device(
        "wpa_supplicant.p2p_group_button.p2p-wlan3-global",
        "wpa_supplicant.p2p_group_button.p2p-wlan3-p2p-dev-wlan3",
        "p2p-dev-wlan3",
        19_000,
    )
    .with("wpa_supplicant.p2p_group_button.p2p-wlan3-p2p-wlan3-0", "p2p-wlan3-0", 4_268_000)
    .happening(at("<3>P2P-GO-NEG-REQUEST", |world| second(world).want_group(P2pMethod::Button)))
    .happening(at("IFNAME=p2p-wlan3-0 <3>CTRL-EVENT-DISCONNECTED", |_| {}))
    .happening(at("IFNAME=p2p-wlan3-0 <3>CTRL-EVENT-DISCONNECTED", |world| {
        second(world).leave_group();
    }))
    // A new search finds again; the recorded one found the device while it was asking.
    .leave_out("* new=0")
    .leave_out("IFNAME=p2p-wlan3-0 <3>CTRL-EVENT-SCAN-")
    .until("IFNAME=p2p-dev-wlan3 <3>CTRL-EVENT-DSCP");
    follow(3, vec![lab(2).intent(14)], recording);
}

#[test]
fn a_group_by_a_pin_that_is_shown_here() {
    let recording = device(
        "wpa_supplicant.p2p_group_pin.p2p-wlan2-global",
        "wpa_supplicant.p2p_group_pin.p2p-wlan2-p2p-dev-wlan2",
        "p2p-dev-wlan2",
        21_500,
    )
    .with("wpa_supplicant.p2p_group_pin.p2p-wlan2-p2p-wlan2-0", "p2p-wlan2-0", 2_526_000)
    .happening(at("IFNAME=p2p-wlan2-0 <3>AP-STA-DISCONNECTED", |world| {
        world.peer(THIRD).unwrap().leave_group();
    }))
    .until("<3>P2P-GROUP-REMOVED");
    follow(2, vec![lab(3)], recording);
}

#[test]
fn a_group_by_a_pin_that_is_typed_here() {
    let recording = device(
        "wpa_supplicant.p2p_group_pin.p2p-wlan3-global",
        "wpa_supplicant.p2p_group_pin.p2p-wlan3-p2p-dev-wlan3",
        "p2p-dev-wlan3",
        23_300,
    )
    .with("wpa_supplicant.p2p_group_pin.p2p-wlan3-p2p-wlan3-0", "p2p-wlan3-0", 2_422_500)
    .happening(at("<3>P2P-GO-NEG-REQUEST", |world| second(world).want_group(P2pMethod::Keypad)))
    .leave_out("* new=0")
    // The recorded radio had the group of another scenario in its cache, and needed two scans.
    .leave_out("*CTRL-EVENT-BSS-")
    .leave_out("*WPS-AP-AVAILABLE-PBC")
    .leave_out("IFNAME=p2p-wlan3-0 <3>CTRL-EVENT-SCAN-")
    .until("IFNAME=p2p-dev-wlan3 <3>CTRL-EVENT-DSCP");
    follow(3, vec![lab(2).intent(14).label_pin("97218081")], recording);
}

#[test]
fn two_that_insist_and_one_that_rejects() {
    let recording = device(
        "wpa_supplicant.p2p_negotiation_failure.p2p-wlan2-global",
        "wpa_supplicant.p2p_negotiation_failure.p2p-wlan2-p2p-dev-wlan2",
        "p2p-dev-wlan2",
        21_500,
    )
    .happening(at("P2P_CONNECT 42:00:00:00:03:00 pbc", |_| {}))
    .happening(at("P2P_CONNECT 42:00:00:00:03:00 pbc", |world| {
        world.peer(THIRD).unwrap().set_answer(P2pAnswer::Rejects);
    }))
    .until("IFNAME=p2p-dev-wlan2 <3>CTRL-EVENT-DSCP");
    follow(2, vec![lab(3).intent(15)], recording);
}

#[test]
fn provision_discovery_asked_here() {
    let recording = device(
        "wpa_supplicant.p2p_provision_discovery.p2p-wlan2-global",
        "wpa_supplicant.p2p_provision_discovery.p2p-wlan2-p2p-dev-wlan2",
        "p2p-dev-wlan2",
        21_500,
    )
    .until("IFNAME=p2p-dev-wlan2 <3>CTRL-EVENT-DSCP");
    follow(2, vec![lab(3)], recording);
}

#[test]
fn provision_discovery_asked_there() {
    let ask = |line: &'static str, method: P2pMethod| {
        at(line, move |world: &World| second(world).prove(method))
    };
    let recording = device(
        "wpa_supplicant.p2p_provision_discovery.p2p-wlan3-global",
        "wpa_supplicant.p2p_provision_discovery.p2p-wlan3-p2p-dev-wlan3",
        "p2p-dev-wlan3",
        18_900,
    )
    .happening(ask("<3>P2P-PROV-DISC-SHOW-PIN", P2pMethod::Display))
    .happening(ask("<3>P2P-PROV-DISC-ENTER-PIN", P2pMethod::Keypad))
    .happening(ask("<3>P2P-PROV-DISC-PBC-REQ", P2pMethod::Button))
    .leave_out("* new=0")
    .until("IFNAME=p2p-dev-wlan3 <3>CTRL-EVENT-DSCP");
    follow(3, vec![lab(2)], recording);
}

#[test]
fn services_of_another_device() {
    let television =
        lab(3).bonjour(b"\x0b_afpovertcp\xc0\x0c\x00\x0c\x01", b"\x07example\xc0\x27").upnp(
            0x10,
            "uuid:5566d33e-9774-09ab-4822-333456785632::\
             urn:schemas-upnp-org:service:ContentDirectory:2",
        );
    let recording = device(
        "wpa_supplicant.p2p_services.p2p-wlan2-global",
        "wpa_supplicant.p2p_services.p2p-wlan2-p2p-dev-wlan2",
        "p2p-dev-wlan2",
        20_500,
    )
    .leave_out("* new=0")
    .leave_out("<3>P2P-FIND-STOPPED")
    .until("IFNAME=p2p-dev-wlan2 <3>CTRL-EVENT-DSCP");
    follow(2, vec![television], recording);
}

#[test]
fn services_of_this_device() {
    let recording = device(
        "wpa_supplicant.p2p_services.p2p-wlan3-global",
        "wpa_supplicant.p2p_services.p2p-wlan3-p2p-dev-wlan3",
        "p2p-dev-wlan3",
        19_000,
    )
    .happening(at("IFNAME=p2p-dev-wlan3 <3>P2P-SERV-DISC-REQ", |world| {
        second(world).ask_services(&[2, 0, 0, 1]);
    }))
    .leave_out("* new=0")
    .until("IFNAME=p2p-dev-wlan3 <3>CTRL-EVENT-DSCP");
    follow(3, vec![lab(2)], recording);
}

/// A group that is remembered, and brought back by an invitation.
#[test]
fn a_persistent_group_whose_owner_is_here() {
    let recording = device(
        "wpa_supplicant.p2p_persistent_group.p2p-wlan2-global",
        "wpa_supplicant.p2p_persistent_group.p2p-wlan2-p2p-dev-wlan2",
        "p2p-dev-wlan2",
        18_000,
    )
    .with("wpa_supplicant.p2p_persistent_group.p2p-wlan2-p2p-wlan2-0", "p2p-wlan2-0", 260_000)
    .with("wpa_supplicant.p2p_persistent_group.p2p-wlan2-p2p-wlan2-1", "p2p-wlan2-1", 1_195_500)
    // The other one asks to be let in, by provision discovery, and joins.
    .happening(at("<3>P2P-PROV-DISC-SHOW-PIN", |world| {
        let pin = ask(world, "p2p-wlan2-0", "WPS_PIN any");
        world.peer(THIRD).unwrap().join_by_pin(&pin);
    }))
    .happening(at("IFNAME=p2p-wlan2-1 <3>AP-STA-DISCONNECTED", |world| {
        world.peer(THIRD).unwrap().leave_group();
    }))
    .leave_out("<3>P2P-DEVICE-FOUND")
    .leave_out("*RX-PROBE-REQUEST")
    .leave_out("P2P_PEER")
    .until("<3>P2P-GROUP-REMOVED p2p-wlan2-1");
    follow(2, vec![lab(3)], recording);
}
