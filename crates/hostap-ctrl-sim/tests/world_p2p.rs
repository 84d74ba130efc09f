//! Wi-Fi Direct in a simulated world, beside recordings of real devices.

mod common;

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

#[test]
fn devices_find_each_other() {
    let recording = Follow::new("wpa_supplicant.p2p_find.p2p-wlan2-global", "global")
        .with("wpa_supplicant.p2p_find.p2p-wlan2-p2p-dev-wlan2", "p2p-dev-wlan2", 20)
        .until("IFNAME=p2p-dev-wlan2 <3>CTRL-EVENT-DSCP");
    follow(2, vec![lab(4), lab(3)], recording);
}

#[test]
fn a_group_by_button_whose_owner_is_here() {
    let recording = Follow::new("wpa_supplicant.p2p_group_button.p2p-wlan2-global", "global")
        .with("wpa_supplicant.p2p_group_button.p2p-wlan2-p2p-dev-wlan2", "p2p-dev-wlan2", 30)
        .with("wpa_supplicant.p2p_group_button.p2p-wlan2-p2p-wlan2-0", "p2p-wlan2-0", 4370)
        .until("IFNAME=p2p-dev-wlan2 <3>CTRL-EVENT-DSCP");
    follow(2, vec![lab(3)], recording);
}

#[test]
fn a_group_by_button_whose_owner_is_there() {
    let recording = Follow::new("wpa_supplicant.p2p_group_button.p2p-wlan3-global", "global")
        .with("wpa_supplicant.p2p_group_button.p2p-wlan3-p2p-dev-wlan3", "p2p-dev-wlan3", 19)
        .with("wpa_supplicant.p2p_group_button.p2p-wlan3-p2p-wlan3-0", "p2p-wlan3-0", 4268)
        .happening(at("<3>P2P-GO-NEG-REQUEST", |world| {
            second(world).want_group(P2pMethod::Button);
        }))
        // The recorded client left once to come back with its new key.
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
