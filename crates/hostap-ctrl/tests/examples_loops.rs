//! The examples that wait in event loops, as programs, against simulated daemons.

mod common;
mod example_programs;

use common::Place;
use example_programs::{Running, finished, program};
use hostap_ctrl::station::{NetworkConfiguration, Station};
use hostap_ctrl_sim::{AccessPoint, Daemon, Script, World};

const EVENT: &str = "<3>CTRL-EVENT-SCAN-STARTED ";

fn send(daemon: &Daemon) {
    assert_eq!(daemon.send_event(EVENT).unwrap(), 1);
}

#[test]
fn tokio_follows_many_daemons_at_once() {
    let (one, other) = (Place::new(), Place::new());
    let (first, second) =
        (one.daemon(Script::wpa_supplicant()), other.daemon(Script::wpa_supplicant()));
    let running = Running::start(program("tokio").args([one.socket(), other.socket()]));
    for _ in 0..2 {
        assert!(running.line().ends_with(": Inactive"));
    }
    for (daemon, place) in [(&second, &other), (&first, &one)] {
        send(daemon);
        let start = format!("{}: ScanStarted", place.socket().display());
        assert!(running.line().starts_with(&start));
    }
    let disconnected = "<3>CTRL-EVENT-DISCONNECTED bssid=02:00:00:00:00:10 reason=3";
    second.send_event(disconnected).unwrap();
    running.line_that_begins(&format!("{}: Disconnected", other.socket().display()));
    assert_eq!(running.line(), format!("{}: Inactive", other.socket().display()));
    let missing = finished(program("tokio").arg(one.path().join("missing")));
    assert!(!missing.0 && missing.2.starts_with("tokio: no control socket at "), "{}", missing.2);
}

#[test]
fn stations_scan_and_follow_their_states_at_once() {
    let place = Place::new();
    let world = World::builder()
        .access_point(AccessPoint::new("Lab").wpa3("correct horse"))
        .supplicant("wlan0")
        .supplicant("wlan1")
        .pace(0.05)
        .start(place.path())
        .unwrap();
    let [one, other] = ["wlan0", "wlan1"].map(|name| world.path(name).unwrap());
    let running = Running::start(program("tokio_station").args([&one, &other]));
    let mut lines: Vec<_> = (0..4).map(|_| running.line()).collect();
    lines.sort();
    let [one_name, other_name] = [&one, &other].map(|path| path.display().to_string());
    let wanted = [
        format!("{one_name}: Inactive"),
        format!("{one_name}: found Lab (WPA3)"),
        format!("{other_name}: Inactive"),
        format!("{other_name}: found Lab (WPA3)"),
    ];
    assert_eq!(lines, wanted);
    let mut station = Station::open(&other).unwrap();
    station.connect(NetworkConfiguration::wpa3("Lab", "correct horse")).unwrap();
    running.line_that_begins(&format!("{other_name}: connected to Lab"));
    let missing = finished(program("tokio_station").arg(place.path().join("missing")));
    assert!(!missing.0 && missing.2.starts_with("tokio_station: no control socket at "));
}

#[test]
fn async_io_has_events_and_survives_a_restart() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let running = Running::start(program("async_io").arg(place.socket()));
    assert_eq!(running.line(), format!("attached to {}", place.socket().display()));
    send(&daemon);
    assert!(running.line().starts_with("ScanStarted"));
    drop(daemon);
    running.line_that_begins("the daemon is gone: ");
    let daemon = place.daemon(Script::wpa_supplicant());
    assert_eq!(running.line(), "attached again");
    send(&daemon);
    assert!(running.line().starts_with("ScanStarted"));
}

#[test]
fn epoll_has_the_events_of_all_and_survives_a_restart() {
    let (one, other) = (Place::new(), Place::new());
    let first = one.daemon(Script::wpa_supplicant());
    let second = other.daemon(Script::hostapd());
    let running = Running::start(program("epoll").args([one.socket(), other.socket()]));
    assert_eq!(running.line(), "attached to 2 daemons");
    send(&second);
    assert!(running.line().starts_with(&format!("{}: Scan", other.socket().display())));
    drop(first);
    running.line_that_begins(&format!("{}: the daemon is gone: ", one.socket().display()));
    let first = one.daemon(Script::wpa_supplicant());
    assert_eq!(running.line(), format!("{}: attached again", one.socket().display()));
    send(&first);
    assert!(running.line().starts_with(&format!("{}: Scan", one.socket().display())));
}
