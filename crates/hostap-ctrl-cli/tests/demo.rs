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

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let place = Place::new();
    let mut command: Command = common::plain(&["demo"]);
    let mut running = Running::new(command.env("TMPDIR", place.path("")));
    assert_eq!(running.line(), "");
    running.stop_reading();
    assert_eq!(running.finish().done(), "");
    assert_eq!(std::fs::read_dir(place.path("")).unwrap().count(), 0);
}

/// The READMEs show what it prints.
#[test]
fn the_readmes_are_true() {
    let place = Place::new();
    let tour = demo(&place, &[]);
    let scan = demo(&place, &["--", "scan", "--wait"]).done();
    let of_project = include_str!("../../../README.md");
    assert!(of_project.contains(&scan), "README.md shows something else than:\n{scan}");
    let shown = |readme: &'static str, command: &str| -> Vec<&str> {
        let lines =
            readme.lines().skip_while(|line| line.strip_prefix("$ wpactl ") != Some(command));
        lines.skip(1).take_while(|line| !line.is_empty() && *line != "```").collect()
    };
    let of_tool = include_str!("../README.md");
    for (readme, command) in [
        (of_project, "scan --wait"),
        (of_project, "connect Home"),
        (of_tool, "scan --wait"),
        (of_tool, "connect Home --save"),
        (of_tool, "connect Nowhere"),
    ] {
        let lines = shown(readme, command);
        assert!(!lines.is_empty(), "{command}");
        for line in lines {
            let printed = |text: &str| text.lines().any(|printed| printed == line);
            assert!(printed(&tour.out) || printed(&tour.err), "{command}: {line}");
        }
    }
}
