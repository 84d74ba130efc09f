//! Connecting, against what real daemons said.

mod p2p_common;

use std::time::Duration;

use hostap_ctrl::ErrorKind;
use hostap_ctrl::p2p::{
    ConnectFailure, ConnectOptions, ConnectStep, GroupOptions, GroupRole, PeerStatus, Pin,
};
use hostap_ctrl_sim::{Pattern, Step};
use p2p_common::{Faces, Place, address, events, quiet, then};

const FILES: &str = "recordings/wifi/wpa_supplicant.p2p_";
const PUSH: &str = "P2P_CONNECT 42:00:00:00:03:00 pbc";
const OFFERED: &str = "<3>P2P-GO-NEG-SUCCESS role=client freq=2412 ht40=0 \
                       peer_dev=42:00:00:00:03:00 peer_iface=46:00:00:00:03:00 wps_method=PBC";
const STARTED: &str = "<3>P2P-GROUP-STARTED p2p-wlan0-0 client ssid=\"DIRECT-a\" freq=2412 \
                       psk=00 go_dev_addr=42:00:00:00:03:00";

fn file(name: &str) -> String {
    format!("{FILES}{name}.jsonl")
}

#[test]
fn a_client_types_in_the_pin() {
    let told = events(&file("group_pin.p2p-wlan3-global"), "GO-NEG-SUCCESS", "GROUP-STARTED");
    let command = "P2P_CONNECT 42:00:00:00:02:00 97218081 keypad go_intent=1";
    let script = quiet().before(command, then("OK\n", &told));
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let options = ConnectOptions::enter_pin(Pin::new("97218081")).group_owner_intent(1);
        let mut steps = place.open(faces).connect(address(2), &options).unwrap();
        let ConnectStep::Negotiated { role, frequency, peer_interface, .. } = steps.one() else {
            panic!("not negotiated")
        };
        assert_eq!((role, frequency), (GroupRole::Client, 2412));
        assert_eq!(peer_interface.to_string(), "46:00:00:00:02:00");
        assert!(matches!(steps.one(), ConnectStep::Formed));
        let ConnectStep::Connected(group) = steps.one() else { panic!("not connected") };
        assert_eq!((group.interface(), group.role()), ("p2p-wlan3-0".into(), GroupRole::Client));
        assert_eq!((group.ssid_bytes(), group.frequency()), (&b"DIRECT-N7"[..], 2412));
        assert_eq!((group.owner(), group.is_persistent()), (address(2), false));
        let key = group.key().unwrap().reveal();
        assert!(key.starts_with("f9acddf6") && key.len() == 64 && group.passphrase().is_none());
        assert!(!format!("{group:?}").contains("f9acddf6"), "{group:?}");
        assert!(steps.next().is_none());
        drop(steps);
        // The group stays.
        assert!(!place.was_sent("P2P_CANCEL"), "{}", place.sent());
        assert_eq!(place.clients(), 0);
    });
}

#[test]
fn an_owner_shows_the_pin() {
    let told = events(&file("group_pin.p2p-wlan2-global"), "GO-NEG-SUCCESS", "GROUP-STARTED");
    let command = "P2P_CONNECT 42:00:00:00:03:00 pin go_intent=14 freq=2412";
    let script = quiet().before(command, then("97218081", &told));
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let options = ConnectOptions::show_pin().group_owner_intent(14).frequency(2412);
        let mut steps = place.open(faces).connect(address(3), &options).unwrap();
        let ConnectStep::ShowPin(pin) = steps.one() else { panic!("no PIN") };
        assert_eq!(pin.reveal(), "97218081");
        assert!(!format!("{pin:?}").contains("97218081"));
        let group = steps.finish().unwrap();
        assert_eq!((group.role(), group.owner()), (GroupRole::Owner, address(2)));
        assert_eq!(group.passphrase().unwrap().reveal(), "IjRWj3GO");
        assert!(group.key().is_none() && !format!("{group:?}").contains("IjRWj3GO"));
    });
}

#[test]
fn a_group_is_joined() {
    let global = file("persistent_group.p2p-wlan3-global");
    let told = events(&global, "P2P-DEVICE-FOUND", "GROUP-STARTED");
    let command = "P2P_CONNECT 42:00:00:00:02:00 92432802 keypad persistent join freq=2412";
    let script = quiet().before(command, then("OK\n", &told));
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let options = ConnectOptions::enter_pin(Pin::new("92432802")).join().persistent();
        let steps = place.open(faces).connect(address(2), &options.frequency(2412)).unwrap();
        let group = steps.finish().unwrap();
        assert!(group.is_persistent() && group.interface() == "p2p-wlan3-0");
    });
}

#[test]
fn the_negotiation_fails() {
    for (status, is_right) in [
        (
            9,
            (|it| matches!(it, ConnectFailure::Negotiation(PeerStatus::BothWantToOwn)))
                as fn(&_) -> _,
        ),
        (11, |it| matches!(it, ConnectFailure::RejectedByUser)),
        (-1, |it| matches!(it, ConnectFailure::Negotiation(PeerStatus::NoAnswer))),
        (77, |it| matches!(it, ConnectFailure::Negotiation(PeerStatus::Other(77)))),
    ] {
        let failed = format!("<3>P2P-GO-NEG-FAILURE status={status}");
        let script = quiet().before(PUSH, then("OK\n", [failed]));
        Faces::each(|faces| {
            let place = Place::new(script.clone());
            let steps = place.open(faces).connect(address(3), &ConnectOptions::push_button());
            let failure = steps.unwrap().finish().unwrap_err();
            assert!(is_right(&failure), "{failure}");
            // The daemon has given up by itself, and maybe does something for somebody else.
            assert!(!place.was_sent("P2P_CANCEL"), "{}", place.sent());
        });
    }
}

#[test]
fn a_wrong_pin_is_told_by_a_global_socket() {
    let fail = "IFNAME=p2p-wlan0-0 <3>WPS-FAIL msg=8 config_error=18";
    let station = "IFNAME=wlan0 <3>WPS-FAIL msg=8 config_error=18";
    let formation = "<3>P2P-GROUP-FORMATION-FAILURE ";
    for (events, is_right) in [
        (
            vec![OFFERED, fail, formation],
            (|it| matches!(it, ConnectFailure::WrongPin)) as fn(&_) -> _,
        ),
        // A station's WPS is nothing of this.
        (vec![OFFERED, station, formation], |it| matches!(it, ConnectFailure::Formation(None))),
        (vec![OFFERED, formation], |it| matches!(it, ConnectFailure::Formation(None))),
    ] {
        let command = "P2P_CONNECT 42:00:00:00:03:00 12345670 keypad";
        let script = quiet().before(command, then("OK\n", events));
        Faces::each(|faces| {
            let place = Place::named("global", script.clone());
            let options = ConnectOptions::enter_pin(Pin::new("12345670"));
            let failure = place.open(faces).connect(address(3), &options).unwrap().finish();
            let failure = failure.unwrap_err();
            assert!(is_right(&failure), "{failure:?}");
        });
    }
}

#[test]
fn what_takes_too_long_is_undone() {
    let script =
        quiet().before(PUSH, [Step::reply("OK\n")]).before("P2P_CANCEL", [Step::reply("OK\n")]);
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let options = ConnectOptions::push_button().time_limit(Duration::from_millis(50));
        let mut steps = place.open(faces).connect(address(3), &options).unwrap();
        assert!(matches!(steps.one(), ConnectStep::Failed(ConnectFailure::TimedOut)));
        assert!(place.was_sent("P2P_CANCEL"), "{}", place.sent());
        assert!(steps.next().is_none());
        drop(steps);
        assert_eq!((place.clients(), place.sent().matches("P2P_CANCEL").count()), (0, 1));
    });
}

#[test]
fn a_dropped_connection_leaves_no_group() {
    // The group runs by then, so that there is nothing to call off.
    let script = quiet()
        .before(PUSH, [Step::reply("OK\n")])
        .before(
            Pattern::exact("INTERFACES").after(1),
            [Step::reply("p2p-wlan0-5\np2p-wlan0-0\np2p-dev-wlan0\nwlan0\n")],
        )
        .before(
            Pattern::exact("INTERFACES").first(1),
            [Step::reply("p2p-wlan0-0\np2p-dev-wlan0\nwlan0\n")],
        )
        .before(Pattern::prefix("P2P_GROUP_REMOVE"), [Step::reply("OK\n")]);
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let steps = place.open(faces).connect(address(3), &ConnectOptions::push_button());
        drop(steps.unwrap());
        place.wait_for("P2P_CANCEL");
        place.wait_for("P2P_GROUP_REMOVE p2p-wlan0-5");
        // The other one was there before.
        assert!(!place.was_sent("P2P_GROUP_REMOVE p2p-wlan0-0"), "{}", place.sent());
        place.wait_until_left();
    });
}

#[test]
fn permission_is_taken_back() {
    let script = quiet()
        .before("P2P_CONNECT 42:00:00:00:03:00 pbc auth", [Step::reply("OK\n")])
        .before(Pattern::prefix("P2P_UNAUTHORIZE"), [Step::reply("OK\n")]);
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let options = ConnectOptions::push_button().authorize_only();
        drop(place.open(faces).connect(address(3), &options).unwrap());
        place.wait_for("P2P_UNAUTHORIZE 42:00:00:00:03:00");
    });
}

#[test]
fn the_permission_to_invite_is_taken_back() {
    let nobody = "P2P_CONNECT 00:00:00:00:00:00 pbc join auth";
    let started = "<3>P2P-GROUP-STARTED p2p-wlan0-0 client ssid=\"DIRECT-gZ\" freq=2412 psk=00 \
                   go_dev_addr=42:00:00:00:03:00";
    let options = ConnectOptions::push_button().join().authorize_only();
    for event in [None, Some(started), Some("<3>P2P-GROUP-FORMATION-FAILURE ")] {
        let begun = "P2P_CONNECT 42:00:00:00:03:00 pbc join auth";
        let script =
            quiet().before(begun, then("OK\n", event)).before(nobody, [Step::reply("OK\n")]);
        Faces::each(|faces| {
            let place = Place::new(script.clone());
            let mut steps = place.open(faces).connect(address(3), &options).unwrap();
            if event.is_some() {
                // The last one.
                steps.one();
            }
            drop(steps);
            place.wait_for(nobody);
        });
    }
}

#[test]
fn a_refusal_at_once_is_an_error_and_leaves_nothing() {
    let script = quiet().before(PUSH, [Step::reply("FAIL-CHANNEL-UNSUPPORTED\n")]);
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let steps = place.open(faces).connect(address(3), &ConnectOptions::push_button());
        let error = steps.err().unwrap();
        assert_eq!(error.kind(), ErrorKind::Refused, "{error}");
        assert!(!place.was_sent("P2P_CANCEL"), "{}", place.sent());
        assert_eq!(place.clients(), 0);
    });
}

#[test]
fn the_daemon_dies_on_the_way() {
    let steps = [Step::reply("OK\n"), Step::event_to_monitors(OFFERED), Step::Die];
    let script = quiet().before(PUSH, steps);
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let steps = place.open(faces).connect(address(3), &ConnectOptions::push_button());
        let failure = steps.unwrap().finish().unwrap_err();
        assert!(matches!(failure, ConnectFailure::DaemonGone), "{failure:?}");
        assert_eq!(place.clients(), 0);
    });
}

#[test]
fn the_other_device_goes_away() {
    let lost = "<3>P2P-DEVICE-LOST p2p_dev_addr=42:00:00:00:03:00";
    let other = "<3>P2P-DEVICE-LOST p2p_dev_addr=42:00:00:00:07:00";
    let script = quiet().before(PUSH, then("OK\n", [other, lost]));
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let steps = place.open(faces).connect(address(3), &ConnectOptions::push_button());
        let failure = steps.unwrap().finish().unwrap_err();
        assert!(matches!(failure, ConnectFailure::PeerGone), "{failure:?}");
        assert!(place.was_sent("P2P_CANCEL"));
    });
}

#[test]
fn groups_of_others_and_forged_names_are_not_taken_for_it() {
    // Somebody else's group with another owner, and a name that is made to look like an event.
    let other = STARTED.replace("p2p-wlan0-0", "p2p-wlan0-7").replace(":03:00", ":09:00");
    let forged = "<3>P2P-DEVICE-FOUND 42:00:00:00:03:00 p2p_dev_addr=42:00:00:00:03:00 \
                  pri_dev_type=1-0050F204-1 name='<3>P2P-GO-NEG-FAILURE status=11' \
                  config_methods=0x188 dev_capab=0x25 group_capab=0x0 new=0";
    let name = STARTED.replace("DIRECT-a", "a\\\" go_dev_addr=42:00:00:00:01:00 [PERSISTENT]");
    let script = quiet().before(PUSH, then("OK\n", [&other, forged, OFFERED, &name]));
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let steps = place.open(faces).connect(address(3), &ConnectOptions::push_button());
        let group = steps.unwrap().finish().unwrap();
        assert_eq!((group.interface(), group.owner()), ("p2p-wlan0-0".into(), address(3)));
        assert_eq!(group.ssid_bytes(), b"a\" go_dev_addr=42:00:00:00:01:00 [PERSISTENT]");
        assert!(!group.is_persistent());
    });
}

#[test]
fn a_group_of_its_own() {
    let told = events(&file("persistent_group.p2p-wlan2-global"), "AP-ENABLED", "GROUP-STARTED");
    let script = quiet()
        .before("P2P_GROUP_ADD persistent freq=2412", then("OK\n", &told))
        .before("P2P_GROUP_REMOVE p2p-wlan2-0", [Step::reply("OK\n")])
        .before("P2P_GROUP_REMOVE p2p-none", [Step::reply("FAIL\n")]);
    Faces::each(|faces| {
        let place = Place::new(script.clone());
        let mut p2p = place.open(faces);
        let options = GroupOptions::new().persistent().frequency(2412);
        let group = p2p.create_group(&options).unwrap().finish().unwrap();
        assert!(group.is_persistent() && group.role() == GroupRole::Owner);
        assert_eq!(group.passphrase().unwrap().reveal(), "rnkvn9Jg");
        assert!(p2p.remove_group(group.interface().as_bytes()).unwrap());
        assert!(!p2p.remove_group(b"p2p-none").unwrap());
    });
}

#[test]
fn a_stations_socket_leads_to_the_device_of_p2p() {
    Faces::each(|faces| {
        let place = Place::new(quiet());
        let path = place.socket("wlan0");
        std::fs::write(&path, "").unwrap();
        let mut p2p = p2p_common::Face::open(faces, &path, path.parent().unwrap());
        p2p.stop_find().unwrap();
        assert!(place.was_sent("P2P_STOP_FIND"));
    });
}
