//! `wpactl record` and `wpactl replay`, one after the other.

mod common;

use std::os::unix::fs::PermissionsExt as _;

use common::{LONG, Place, Running};

#[test]
fn a_session_is_recorded_and_replayed() {
    let place = Place::new();
    let daemon = place.supplicant();
    let (file, door) = (place.text("session.jsonl"), place.text("recorded"));
    let mut recording =
        place.start(&["record", "-i", "wlan0", "-o", &file, "--listen", &door, "--json"]);
    let first = recording.object();
    assert_eq!((&first["type"], &first["listen"]), (&"recording".into(), &door.clone().into()));
    assert!(daemon.wait_for_monitors(1, LONG));
    let ask = |endpoint: &str, command: &str| {
        place.run_bare(&["--endpoint", endpoint, "raw", command]).done()
    };
    assert_eq!(ask(&door, "ADD_NETWORK"), "0\n");
    assert_eq!(ask(&door, "SET_NETWORK 0 psk \"hush12345\""), "OK\n");
    recording.signal("INT");
    let ended = recording.finish();
    assert_eq!((ended.code, &ended.objects()[0]["type"]), (Some(0), &"recorded".into()));
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("ADD_NETWORK") && !text.contains("hush"), "{text}");
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    drop(daemon);

    let played = place.text("played");
    let mut replay = place.start(&["replay", &file, "--listen", &played, "--speed", "0"]);
    assert!(replay.line().starts_with("replaying "), "what it does");
    assert_eq!(ask(&played, "ADD_NETWORK"), "0\n");
    let unknown = place.run_bare(&["--endpoint", &played, "raw", "STATUS"]);
    assert_eq!((unknown.code, unknown.out.as_str()), (Some(1), "UNKNOWN COMMAND\n"));
    replay.signal("TERM");
    assert_eq!(replay.finish().done(), "not recorded: STATUS\n");
    assert!(!place.path("played").exists());
    place.check_clean();
}

#[test]
fn a_recording_ends_with_its_daemon() {
    let place = Place::new();
    let daemon = place.supplicant();
    let file = place.text("out");
    let mut recording = place.start(&["record", "--output", &file]);
    assert!(recording.line().starts_with("recording "), "what it does");
    assert!(daemon.wait_for_monitors(1, LONG));
    daemon.stop();
    assert!(recording.finish().done().contains("datagrams of 1 connections"));
}

#[test]
fn what_cannot_be_recorded_or_played() {
    let place = Place::new();
    let (file, kept) = (place.text("out"), place.text("kept"));
    std::fs::write(&kept, "earlier").unwrap();
    let path = place.text("none");
    let bare = |arguments: &[&str]| place.run_bare(arguments);
    let gone = bare(&["--endpoint", &path, "record", "-o", &kept]);
    assert!(gone.code == Some(3) && gone.err.contains("is the daemon running?"), "{gone:?}");
    assert_eq!(std::fs::read(&kept).unwrap(), b"earlier", "not overwritten for nothing");
    let udp = bare(&["--endpoint", "udp:", "record", "-o", &file]);
    assert!(udp.code == Some(2) && udp.err.contains("UNIX socket with a file"), "{udp:?}");
    let odd = bare(&["replay", &kept, "--listen", &path]);
    assert!(odd.code == Some(2) && odd.err.contains("line 1"), "{odd:?}");
    let nowhere = bare(&["replay", "/nonexistent", "--listen", &path]);
    assert!(nowhere.code == Some(2) && nowhere.err.contains("/nonexistent"), "{nowhere:?}");
}

#[test]
fn a_replay_in_a_directory_has_the_interfaces_name() {
    let place = Place::new();
    let file = place.text("file");
    let line = r#"{"t": 0.1, "iface": "wlan5", "dir": "cmd", "data": "PING", "connection": 1}"#;
    let reply = line.replace("cmd", "reply").replace("PING", "PONG\\n");
    std::fs::write(&file, format!("{line}\n{reply}\n")).unwrap();
    let mut replay = place.start(&["replay", &file, "--json"]);
    let object = replay.object();
    assert_eq!(
        (&object["endpoint"], &object["commands"]),
        (&place.text("wlan5").into(), &1.into())
    );
    assert_eq!(place.run(&["raw", "PING"]).done(), "PONG\n");
    drop::<Running>(replay);
}
