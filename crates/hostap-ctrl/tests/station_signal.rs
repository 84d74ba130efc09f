//! The signal, asked for and watched.

mod common;
mod station_faces;

use common::{LONG, Place};
use hostap_ctrl::ErrorKind;
use hostap_ctrl_sim::{Pattern, Script, Step};
use station_faces::{Face, ask, both, collect, event, on, received};

/// As wpa_supplicant 2.10 said.
const POLL: &str = "RSSI=-47\nLINKSPEED=13\nNOISE=-92\nFREQUENCY=2412\nWIDTH=20 MHz\n\
                    CENTER_FRQ1=2412\nAVG_RSSI=-41\nAVG_BEACON_RSSI=-42\n";
const ON: &str = "SIGNAL_MONITOR THRESHOLD=-40 HYSTERESIS=2";

both! {
    the_signal_is_typed
    changes_are_told_until_it_is_dropped
    a_driver_that_cannot
    the_end_of_the_daemon_is_the_end
}

fn the_signal_is_typed(face: Face) {
    let place = Place::new();
    let poll = Pattern::exact("SIGNAL_POLL");
    let script = Script::wpa_supplicant().on(poll.clone().first(1), [Step::reply(POLL)]);
    let _daemon = place.daemon(script.on(poll, [Step::reply("FAIL\n")]));
    let mut station = face.open(&place);
    let signal = ask!(station, signal()).unwrap();
    assert_eq!((signal.level, signal.average, signal.noise), (Some(-47), Some(-41), Some(-92)));
    assert_eq!((signal.speed, signal.frequency, signal.width), (Some(13), Some(2412), Some(20)));
    assert_eq!(signal.text(), POLL.as_bytes());
    // Without a connection there is none.
    assert_eq!(ask!(station, signal()).unwrap_err().kind(), ErrorKind::Refused);
}

fn changes_are_told_until_it_is_dropped(face: Face) {
    let place = Place::new();
    let changes = [
        Step::reply("OK\n"),
        event("CTRL-EVENT-SIGNAL-CHANGE above=1 signal=-47 noise=-92 txrate=13000"),
        event("CTRL-EVENT-BSS-ADDED 0 02:00:00:00:00:00"),
        event("CTRL-EVENT-REGDOM-CHANGE init=CORE type=WORLD CTRL-EVENT-SIGNAL-CHANGE above=1"),
        event("CTRL-EVENT-SIGNAL-CHANGE above=0 signal=-60 noise=9999 txrate=6500"),
    ];
    let script = Script::wpa_supplicant().on(ON, changes);
    let daemon = place.daemon(on(script, "SIGNAL_MONITOR", "OK\n"));
    let mut station = face.open(&place);
    let items = collect!(station, signal_monitor(-40, 2), 2).unwrap();
    let changes: Vec<_> = items.into_iter().map(Result::unwrap).collect();
    assert_eq!((changes[0].above, changes[0].level, changes[0].noise), (true, -47, Some(-92)));
    assert_eq!((changes[1].above, changes[1].noise, changes[1].speed), (false, None, 6500));
    // It is switched off, and nobody listens any more.
    assert_eq!(received(&daemon).iter().filter(|it| *it == "SIGNAL_MONITOR").count(), 1);
    assert!(daemon.wait_for_monitors(0, LONG));
    drop(station);
    assert!(place.clients().is_empty());
}

fn a_driver_that_cannot(face: Face) {
    let place = Place::new();
    let daemon = place.daemon(on(Script::wpa_supplicant(), ON, "FAIL\n"));
    let mut station = face.open(&place);
    let error = collect!(station, signal_monitor(-40, 2), 1).unwrap_err();
    assert_eq!((error.kind(), error.command()), (ErrorKind::Refused, Some("SIGNAL_MONITOR")));
    assert!(daemon.wait_for_monitors(0, LONG));
}

fn the_end_of_the_daemon_is_the_end(face: Face) {
    let place = Place::new();
    let script = Script::wpa_supplicant().on(ON, [Step::reply("OK\n"), Step::Die]);
    let _daemon = place.daemon(script);
    let mut station = face.open(&place);
    let items = collect!(station, signal_monitor(-40, 2), 9).unwrap();
    let [Err(error)] = items.as_slice() else { panic!("{items:?}") };
    assert_eq!(error.kind(), ErrorKind::DaemonGone);
}
