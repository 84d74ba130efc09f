//! `wpactl monitor`: events as lines and as objects, filters, restarts of the daemon.

mod common;

use std::time::Duration;

use common::{LONG, Place};
use hostap_ctrl_sim::{Script, World};

const CONNECTED: &str =
    "<3>CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:10 completed [id=0 id_str=]";
const TRAP: &str = "<3>CTRL-EVENT-SSID-TEMP-DISABLED id=0 ssid=\"\\e[2J CTRL-EVENT-CONNECTED \" \
                    auth_failures=1 duration=10 reason=WRONG_KEY";

#[test]
fn a_line_for_each_event() {
    let place = Place::new();
    let daemon = place.supplicant();
    let mut running = place.start(&["monitor", "--count", "4"]);
    assert_eq!(running.line(), format!("attached to {}", place.text("wlan0")));
    for event in [CONNECTED, TRAP, "<4>no one knows\x1b[31m this", "<3>DPP-CONFOBJ-PASS 616263"] {
        daemon.send_event(event).unwrap();
    }
    let first = running.line();
    assert!(
        first.starts_with("INFO      CTRL-EVENT-CONNECTED bssid=02:00:00:00:00:10 id=0"),
        "{first}"
    );
    let second = running.line();
    assert!(second.starts_with("INFO      CTRL-EVENT-SSID-TEMP-DISABLED id=0 ssid="), "{second}");
    assert!(second.contains("reason=WRONG_KEY"), "{second}");
    assert_eq!(running.line(), r"WARNING   no one knows\u{1b}[31m this");
    let secret = running.line();
    assert!(secret.starts_with("INFO      DPP-CONFOBJ-PASS (holds a secret"), "{secret}");
    running.finish().done();
    place.check_clean();
}

#[test]
fn objects_have_stable_names() {
    let place = Place::new();
    let daemon = place.supplicant();
    let mut running = place.start(&["monitor", "--json", "--show-secrets", "--count", "3"]);
    assert_eq!(running.object()["type"], "attached");
    for event in [CONNECTED, "<3>unknown \u{ff}", "<3>DPP-CONFOBJ-PASS 616263"] {
        daemon.send_event(event).unwrap();
    }
    let event = running.object();
    assert_eq!((&event["type"], &event["level"]), (&"event".into(), &3.into()));
    assert_eq!(
        (&event["event"], &event["kind"]),
        (&"CTRL-EVENT-CONNECTED".into(), &"WPA_EVENT_CONNECTED".into())
    );
    assert_eq!(event["fields"]["bssid"], "02:00:00:00:00:10");
    assert_eq!(running.object()["text"], "unknown \u{ff}");
    assert_eq!(running.object()["fields"]["passphrase"], "616263");
    running.finish().done();
}

#[test]
fn filters_go_by_the_kind_alone() {
    let place = Place::new();
    let daemon = place.supplicant();
    let mut running = place.start(&["monitor", "-e", "connected", "-e", "wps-*", "-c", "2"]);
    running.line();
    for event in [TRAP, "<3>WPS-SUCCESS ", "<3>CTRL-EVENT-SCAN-STARTED ", CONNECTED] {
        daemon.send_event(event).unwrap();
    }
    assert_eq!(running.line(), "INFO      WPS-SUCCESS");
    assert!(running.line().contains(" CTRL-EVENT-CONNECTED "));
    running.finish().done();
    let wrong = place.run(&["monitor", "--event", "conected"]);
    assert!(
        wrong.code == Some(2) && wrong.err.contains("no event is called `conected`"),
        "{wrong:?}"
    );
}

#[test]
fn levels_are_asked_of_the_daemon() {
    let place = Place::new();
    let daemon = place.supplicant();
    let mut running = place.start(&["monitor", "--level", "2", "--count", "1"]);
    running.line();
    daemon.send_event("<1>too deep").unwrap();
    daemon.send_event("<2>deep").unwrap();
    assert_eq!(running.line(), "DEBUG     deep");
    running.finish().done();
}

#[test]
fn interfaces_of_a_global_socket() {
    let place = Place::new();
    let global = Script::wpa_supplicant();
    let daemon = place.daemon("global", global);
    let path = place.text("global");
    let mut running = common::Running::new(
        &mut place.command(&["-g", &path, "-i", "wlan1", "monitor", "-c", "1"]),
    );
    running.line();
    daemon.send_event("IFNAME=wlan0 <3>CTRL-EVENT-SCAN-STARTED ").unwrap();
    daemon.send_event("IFNAME=wlan1 <3>CTRL-EVENT-SCAN-STARTED ").unwrap();
    assert_eq!(running.line(), "wlan1 INFO      CTRL-EVENT-SCAN-STARTED");
    running.finish().done();
}

#[test]
fn it_ends_with_the_daemon_or_goes_on() {
    let place = Place::new();
    let daemon = place.supplicant();
    let mut ends = place.start(&["monitor", "--json"]);
    let mut goes_on = place.start(&["monitor", "--json", "--reconnect"]);
    ends.object();
    goes_on.object();
    daemon.restart(Duration::from_millis(100)).unwrap();
    let ended = ends.finish();
    assert_eq!((ended.code, ended.error()["kind"].as_str()), (Some(3), Some("daemon-gone")));
    assert_eq!(goes_on.object()["type"], "lost");
    assert_eq!(goes_on.object()["type"], "reattached");
    assert!(daemon.wait_for_monitors(1, LONG));
    daemon.send_event(CONNECTED).unwrap();
    assert_eq!(goes_on.object()["event"], "CTRL-EVENT-CONNECTED");
    goes_on.signal("INT");
    assert_eq!(goes_on.finish().code, Some(0));
    place.check_clean();
}

#[test]
fn signals_detach_it() {
    for signal in ["INT", "TERM", "HUP"] {
        let place = Place::new();
        let daemon = place.supplicant();
        let mut running = place.start(&["monitor"]);
        running.line();
        running.signal(signal);
        assert_eq!(running.finish().done(), "");
        assert!(
            daemon.wait_for_monitors(0, LONG) && daemon.received().contains(&b"DETACH".to_vec())
        );
        place.check_clean();
    }
}

#[test]
fn a_signal_while_a_reply_is_waited_for() {
    let place = Place::new();
    let daemon = place.daemon("wlan0", Script::new().on("STATUS", []));
    let running = place.start(&["status"]);
    daemon.wait_for_received(1, LONG).unwrap();
    running.signal("TERM");
    assert_eq!(running.finish().code, None, "the signal ends it");
    place.check_clean();
}

#[test]
fn a_time_limit() {
    let place = Place::new();
    let _daemon = place.supplicant();
    let quiet = place.run(&["monitor", "--timeout", "0.2"]);
    assert_eq!((quiet.code, quiet.out.lines().count()), (Some(0), 1));
    let few = place.run(&["monitor", "--timeout", "0.2", "--count", "1"]);
    assert!(few.code == Some(4) && few.err.contains("0 of 1 events"), "{few:?}");
}

#[test]
fn it_ends_when_nobody_reads_on() {
    let place = Place::new();
    let _daemon = place.supplicant();
    let mut running = place.start(&["monitor"]);
    assert!(running.line().starts_with("attached to "));
    // No event comes that it could fail to write.
    running.stop_reading();
    assert_eq!(running.finish().done(), "");
    place.check_clean();
}

#[test]
fn an_interface_that_a_global_socket_does_not_have() {
    let place = Place::new();
    let _world = World::builder().supplicant("wlan0").start(place.path("")).unwrap();
    let global = place.text("wpa_supplicant/global");
    let ended = place.run_bare(&["-g", &global, "-i", "wlan7", "--json", "monitor"]);
    assert_eq!((ended.code, &ended.error()["kind"]), (Some(1), &"refused".into()));
    let ended = place.run_bare(&["-g", &global, "-i", "wlan0", "monitor", "--timeout", "0.1"]);
    assert_eq!(ended.done(), format!("attached to {global}\n"));
}
