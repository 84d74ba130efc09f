//! `wpactl demo`: the tour, any command, and a world for others.

mod common;

use std::process::Command;

use common::{Ended, Place, Running};

/// In a directory of its own, to see that nothing is left there.
fn demo(place: &Place, arguments: &[&str]) -> Ended {
    let mut command = common::plain(&[&["demo"], arguments].concat());
    let ended = common::finish(command.env("TMPDIR", place.path("")));
    let left = std::fs::read_dir(place.path("")).unwrap().count();
    assert_eq!(left, 0, "left behind after {arguments:?}");
    ended
}

#[test]
fn the_tour_shows_what_there_is() {
    let place = Place::new();
    let ended = demo(&place, &[]);
    assert_eq!(ended.code, Some(0), "{ended:?}");
    for text in [
        "$ wpactl scan --wait",
        "connected to Home (",
        "keys agreed",
        "authorized",
        r#"{"type":"station""#,
        "PONG",
        "Living room TV",
    ] {
        assert!(ended.out.contains(text), "{text}: {}", ended.out);
    }
    assert!(ended.err.contains("does not accept the password"), "{}", ended.err);
    assert!(!ended.out.contains('\x1b') && !ended.err.contains("correct horse"), "{ended:?}");
}

#[test]
fn any_command_runs_on_the_world() {
    let place = Place::new();
    assert_eq!(demo(&place, &["--", "raw", "PING"]).done(), "PONG\n");
    let objects = demo(&place, &["--", "scan", "--wait", "--json"]).objects();
    assert!(objects.iter().any(|bss| bss["ssid"] == "Home"), "{objects:?}");
    let missing = demo(&place, &["--", "connect", "Nowhere"]);
    assert_eq!(missing.code, Some(6), "{missing:?}");
    let hostapd = demo(&place, &["--", "-i", "ap0", "status"]).done();
    assert!(hostapd.starts_with("ap0: enabled"), "{hostapd}");
    let peers = demo(&place, &["--json", "--", "p2p", "find", "--time", "1"]).objects();
    assert!(peers.iter().any(|peer| peer["name"] == "Printer"), "{peers:?}");
    let wrong = demo(&place, &["--", "sttus"]);
    assert!(wrong.code == Some(2) && wrong.err.contains("'status'"), "{wrong:?}");
    let nested = demo(&place, &["--", "demo"]);
    assert_eq!(nested.code, Some(2), "{nested:?}");
}

#[test]
fn a_world_for_other_terminals() {
    let place = Place::new();
    let directory = place.text("world");
    let mut serving = Running::new(&mut common::plain(&["demo", "--serve", &directory, "--json"]));
    let object = serving.object();
    let sockets = object["wpa_supplicant"].as_str().unwrap();
    assert_eq!(place.run_bare(&["-p", sockets, "-i", "wlan0", "raw", "PING"]).done(), "PONG\n");
    serving.signal("INT");
    assert_eq!(serving.finish().done(), "");
    assert!(!place.path("world/wpa_supplicant/wlan0").exists());
}

#[test]
fn a_signal_leaves_nothing() {
    let place = Place::new();
    let mut command: Command = common::plain(&["demo", "--", "monitor"]);
    let mut running = Running::new(command.env("TMPDIR", place.path("")));
    assert!(running.line().starts_with("attached to "), "it is there");
    running.signal("TERM");
    assert_eq!(running.finish().code, Some(0));
    assert_eq!(std::fs::read_dir(place.path("")).unwrap().count(), 0);
}
