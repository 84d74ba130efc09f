//! The monitor against a simulated daemon: events, waiting, levels, what is left behind.

mod common;

use std::os::fd::{AsFd, AsRawFd};
use std::time::{Duration, Instant};

use common::{LONG, Place, SHORT};
use hostap_ctrl::event::Event;
use hostap_ctrl::{ErrorKind, Monitor, MonitorItem};
use hostap_ctrl_sim::{Daemon, Fault, Script, Step, Transport};

fn text(item: MonitorItem) -> String {
    item.event().expect("an event").text().to_string()
}

#[test]
fn events_come_in_order_and_each_way_of_waiting_gives_them() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let mut monitor = place.monitor().open().unwrap();
    for number in 0..5 {
        daemon.send_event(format!("<3>EVENT {number}")).unwrap();
    }
    assert_eq!(text(monitor.next_within(LONG).unwrap().unwrap()), "EVENT 0");
    assert_eq!(text(monitor.try_next().unwrap().unwrap()), "EVENT 1");
    assert_eq!(text(monitor.next().unwrap().unwrap()), "EVENT 2");
    match monitor.receive_within(LONG).unwrap() {
        Some(MonitorItem::Event(message)) => assert_eq!(message.text, b"EVENT 3"),
        other => panic!("{other:?}"),
    }
    let rest: Vec<_> = monitor.within(SHORT).map(|item| text(item.unwrap())).collect();
    assert_eq!(rest, ["EVENT 4"]);
    assert!(monitor.try_next().unwrap().is_none());
}

#[test]
fn events_are_typed_kept_or_borrowed() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let mut monitor = place.monitor().open().unwrap();
    let sent = "IFNAME=wlan0 <3>CTRL-EVENT-DISCONNECTED bssid=02:00:00:00:00:10 reason=3";
    daemon.send_event(sent).unwrap();
    daemon.send_event(sent).unwrap();
    match monitor.next().unwrap().unwrap() {
        MonitorItem::Event(event) => {
            assert_eq!(
                (event.interface().unwrap(), event.datagram()),
                ("wlan0".into(), sent.as_bytes())
            );
            match event.event() {
                Event::Disconnected(disconnected) => assert_eq!(disconnected.reason, 3),
                other => panic!("{other:?}"),
            }
        }
        other => panic!("{other:?}"),
    }
    let borrowed = monitor.receive_within(LONG).unwrap().and_then(MonitorItem::event).unwrap();
    assert!(matches!(borrowed.event(), Event::Disconnected(it) if it.reason == 3));
}

#[test]
fn waiting_ends_in_time_and_with_an_event() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let mut monitor = place.monitor().open().unwrap();
    let start = Instant::now();
    assert!(monitor.next_within(SHORT).unwrap().is_none());
    assert!(start.elapsed() >= SHORT - Duration::from_millis(10));
    std::thread::scope(|scope| {
        scope.spawn(|| {
            std::thread::sleep(SHORT);
            daemon.send_event("<3>NOW ").unwrap();
        });
        assert_eq!(text(monitor.next_within(LONG).unwrap().unwrap()), "NOW ");
    });
    assert!(start.elapsed() < LONG);
}

#[test]
fn dropping_it_detaches_and_leaves_no_file() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let monitor = place.monitor().open().unwrap();
    assert_eq!((daemon.monitors().len(), place.clients().len()), (1, 1));
    assert_eq!(monitor.as_fd().as_raw_fd(), monitor.as_raw_fd());
    assert!(monitor.is_attached());
    drop(monitor);
    assert_eq!(place.clients().len(), 0);
    assert!(daemon.wait_for_monitors(0, LONG));
}

#[test]
fn dropping_it_does_not_wait_for_a_daemon_that_hangs() {
    let place = Place::new();
    let _daemon = place.daemon(Script::wpa_supplicant().on("HANG", [Step::delay(LONG)]));
    let monitor = place.monitor().open().unwrap();
    let mut client = place.client().time_limit(SHORT).open().unwrap();
    client.request(b"HANG").unwrap_err();
    let start = Instant::now();
    drop(monitor);
    assert!(start.elapsed() < SHORT);
}

#[test]
fn the_level_is_set_and_events_meanwhile_are_kept() {
    let place = Place::new();
    let steps = [Step::event("<3>MEANWHILE "), Step::Behave, Step::event("<3>AFTER ")];
    let daemon = place.daemon(Script::wpa_supplicant().on("LEVEL 4", steps));
    let mut monitor = place.monitor().level(2).open().unwrap();
    daemon.send_event("<2>LOW ").unwrap();
    assert_eq!(text(monitor.next().unwrap().unwrap()), "LOW ");
    monitor.set_level(4).unwrap();
    assert_eq!(daemon.send_event("<3>TOO LOW ").unwrap(), 0);
    for expected in ["MEANWHILE ", "AFTER "] {
        assert_eq!(text(monitor.next().unwrap().unwrap()), expected);
    }
    assert!(monitor.try_next().unwrap().is_none());
}

#[test]
fn a_global_socket_refuses_levels_and_its_events_can_be_chosen() {
    let place = Place::new();
    let unknown = || [Step::reply("UNKNOWN COMMAND\n")];
    let daemon = place.daemon(Script::wpa_supplicant().on("LEVEL 2", unknown()));
    let refused = place.monitor().level(2).open().unwrap_err();
    assert_eq!((refused.kind(), refused.command()), (ErrorKind::Refused, Some("LEVEL")));
    assert!(daemon.wait_for_monitors(0, LONG));
    assert_eq!(place.clients().len(), 0);
    let mut monitor = place.monitor().interface("wlan0").interface("wlan1").open().unwrap();
    for event in ["IFNAME=wlan1 <3>B ", "IFNAME=wlan10 <3>C ", "IFNAME=wlan0 <3>A ", "<3>P2P "] {
        daemon.send_event(event).unwrap();
    }
    let events: Vec<_> = monitor.within(SHORT).map(|item| text(item.unwrap())).collect();
    assert_eq!(events, ["B ", "A ", "P2P "]);
}

#[test]
fn events_of_any_length_come_whole_or_are_reported() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let long = [b"<3>LONG ".to_vec(), vec![b'x'; 100_000]].concat();
    let mut monitor = place.monitor().open().unwrap();
    daemon.send_event(&long).unwrap();
    let event = monitor.next().unwrap().unwrap().event().unwrap();
    assert_eq!(event.datagram(), long);
    drop(monitor);
    let mut small = place.monitor().buffer_size(100).open().unwrap();
    daemon.send_event(&long).unwrap();
    daemon.send_event(&long).unwrap();
    assert_eq!(small.next().unwrap().unwrap_err().kind(), ErrorKind::Truncated);
    assert_eq!(small.next().unwrap().unwrap().event().unwrap().datagram(), long);
}

#[test]
fn ping_asks_only_after_silence_and_its_answer_is_no_event() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let mut monitor = place.monitor().ping_interval(SHORT / 2).open().unwrap();
    assert!(monitor.next_deadline().is_some());
    assert!(monitor.next_within(SHORT * 2).unwrap().is_none());
    let pings = |daemon: &Daemon| daemon.received().iter().filter(|text| *text == b"PING").count();
    let silent = pings(&daemon);
    assert!((2..=4).contains(&silent), "{silent}");
    for _ in 0..8 {
        daemon.send_event("<3>NOISE ").unwrap();
        assert_eq!(text(monitor.next_within(LONG).unwrap().unwrap()), "NOISE ");
        std::thread::sleep(SHORT / 8);
    }
    assert_eq!(pings(&daemon), silent);
    assert!(monitor.is_attached());
}

#[test]
fn udp_has_monitors_too() {
    let daemon = Daemon::start(Transport::udp(), Script::wpa_supplicant()).unwrap();
    let peer = daemon.address().udp_address().unwrap();
    let mut monitor = Monitor::builder(peer).ping_interval(SHORT / 2).open().unwrap();
    daemon.send_event("<3>EVENT ").unwrap();
    assert_eq!(text(monitor.next().unwrap().unwrap()), "EVENT ");
    assert!(monitor.next_within(SHORT).unwrap().is_none());
    drop(monitor);
    assert!(daemon.wait_for_monitors(0, LONG));
}

#[test]
fn a_daemon_that_does_not_answer_attach_is_an_error() {
    let place = Place::new();
    let script = Script::wpa_supplicant().fault("ATTACH=no-reply".parse::<Fault>().unwrap());
    let _daemon = place.daemon(script);
    let error = place.monitor().time_limit(SHORT).open().unwrap_err();
    assert_eq!((error.kind(), error.command()), (ErrorKind::Timeout, Some("ATTACH")));
    assert_eq!(place.clients().len(), 0);
}
