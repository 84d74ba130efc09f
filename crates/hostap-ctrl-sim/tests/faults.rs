//! Every step and fault.

mod common;

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use common::{Directory, LONG};
use hostap_ctrl_sim::{Fault, Pattern, Script, Step};

const TIME: Duration = Duration::from_millis(200);

fn with_fault(text: &str) -> Script {
    Script::wpa_supplicant().fault(text.parse::<Fault>().unwrap())
}

#[test]
fn events_come_before_the_reply() {
    let directory = Directory::new();
    let _daemon = directory.daemon(with_fault("PING=events:3"));
    let client = directory.client();
    client.send("PING");
    for expected in ["<3>TEST-EVENT 0", "<3>TEST-EVENT 1", "<3>TEST-EVENT 2", "PONG\n"] {
        assert_eq!(client.receive(), expected);
    }
}

#[test]
fn a_delay_blocks_everybody() {
    let directory = Directory::new();
    let _daemon = directory.daemon(with_fault("PING first 1=delay:200ms"));
    let (slow, other) = (directory.client(), directory.client());
    let start = Instant::now();
    slow.send("PING");
    assert_eq!(other.ask("PING"), "PONG\n");
    assert!(start.elapsed() >= TIME);
    assert_eq!(slow.receive(), "PONG\n");
}

#[test]
fn a_late_reply_does_not() {
    let directory = Directory::new();
    let script = with_fault("PING first 1=late:200ms")
        .on("HELLO", [Step::late(TIME, "late\n"), Step::reply("at once\n")]);
    let _daemon = directory.daemon(script);
    let (slow, other) = (directory.client(), directory.client());
    let start = Instant::now();
    slow.send("PING");
    assert_eq!(other.ask("PING"), "PONG\n");
    assert!(start.elapsed() < TIME, "or the machine is very slow");
    assert_eq!(slow.receive(), "PONG\n");
    assert!(start.elapsed() >= TIME);
    assert_eq!(slow.ask("HELLO"), "at once\n");
    assert_eq!(slow.receive(), "late\n");
}

#[test]
fn late_replies_keep_the_order_of_their_times() {
    let directory = Directory::new();
    let script = Script::new().on(
        "A",
        [Step::late(TIME, "second"), Step::late(TIME / 2, "first"), Step::late(TIME, "third")],
    );
    let _daemon = directory.daemon(script);
    let client = directory.client();
    assert_eq!(client.ask("A"), "first");
    assert_eq!((client.receive(), client.receive()), ("second".into(), "third".into()));
}

#[test]
fn silence_and_ignoring() {
    let directory = Directory::new();
    let script = with_fault("PING nth 1=no-reply").fault("STATUS=ignore:2".parse().unwrap());
    let daemon = directory.daemon(script);
    let client = directory.client();
    client.send("PING");
    client.assert_silent();
    assert_eq!(client.ask("PING"), "PONG\n");
    assert!(client.ask("STATUS").starts_with("wpa_state="));
    client.send("PING");
    client.send("PING");
    client.assert_silent();
    assert_eq!(client.ask("PING"), "PONG\n");
    assert_eq!(daemon.received().len(), 6, "what is ignored is received");
}

#[test]
fn odd_sizes_and_numbers_of_replies() {
    let directory = Directory::new();
    let script = with_fault("A=empty")
        .fault("B=oversized:65536".parse().unwrap())
        .fault("ADD_NETWORK=twice".parse().unwrap())
        .fault("ATTACH=refuse".parse().unwrap())
        .fault(r"C=reply:\x00\xff".parse().unwrap())
        .fault("D=oversized:16000000".parse().unwrap());
    let daemon = directory.daemon(script);
    let client = directory.client();
    assert_eq!(client.ask("A"), "");
    assert_eq!(client.ask("B"), "x".repeat(65536));
    assert_eq!(client.ask("ADD_NETWORK"), "0\n");
    assert_eq!(client.receive(), "0\n", "answered twice, executed once");
    assert_eq!(client.ask("ATTACH"), "FAIL\n");
    assert!(daemon.monitors().is_empty());
    client.send("C");
    assert_eq!(client.receive_within(LONG).unwrap(), b"\0\xff");
    client.send("D");
    let log = daemon.wait_for(LONG, |log| log.last().is_some_and(|last| last.bytes.len() > 65536));
    assert!(!log.unwrap().last().unwrap().is_sent(), "more than the kernel takes");
}

#[test]
fn events_to_monitors_and_steps_that_attach() {
    let directory = Directory::new();
    let script = Script::new()
        .on("ATTACH", [Step::Attach, Step::reply("OK\n")])
        .on("DETACH", [Step::Detach, Step::reply("OK\n")])
        .on("SHOUT", [Step::event_to_monitors("<3>HEY "), Step::reply("OK\n")]);
    let daemon = directory.daemon(script);
    let (monitor, client) = (directory.client(), directory.client());
    assert_eq!(monitor.ask("ATTACH"), "OK\n");
    assert_eq!(client.ask("SHOUT"), "OK\n");
    assert_eq!(monitor.receive(), "<3>HEY ");
    client.assert_silent();
    assert_eq!(monitor.ask("DETACH"), "OK\n");
    assert!(daemon.wait_for_monitors(0, LONG));
}

#[test]
fn dying() {
    for (fault, left) in [("PING=die", false), ("PING=die-leaving-file", true)] {
        let directory = Directory::new();
        let daemon = directory.daemon(with_fault(fault));
        let client = directory.client();
        client.send("PING");
        assert!(daemon.wait_for_end(LONG));
        assert_eq!(directory.files().contains(&"wlan0".to_string()), left);
        assert_eq!(client.try_send("PING").unwrap_err().kind(), ErrorKind::ConnectionRefused);
        assert!(client.receive_within(Duration::from_millis(20)).is_none());
        let error = daemon.send_event("<3>X").unwrap_err();
        assert!(error.to_string().contains("ended"));
        let timed_out = daemon.wait_for_count(9, LONG).unwrap_err();
        assert!(timed_out.ended && timed_out.log.len() == 1);
    }
}

#[test]
fn reopening_refuses_old_clients() {
    let directory = Directory::new();
    let daemon = directory.daemon(with_fault("PING nth 2=reopen"));
    let old = directory.client();
    assert_eq!(old.ask("ATTACH"), "OK\n");
    assert_eq!(old.ask("PING"), "PONG\n");
    old.send("PING");
    let log = daemon.wait_for(LONG, |log| log.len() == 6).unwrap();
    assert!(!log[5].is_sent(), "the new socket may not send to who is connected to the old one");
    assert_eq!(daemon.monitors().len(), 1, "monitors stay");
    assert_eq!(directory.client().ask("PING"), "PONG\n");
    assert_eq!(daemon.send_event("<3>X").unwrap(), 0);
    assert!(daemon.monitors().is_empty(), "EPERM drops at once");
    assert_eq!(old.try_send("PING").unwrap_err().kind(), ErrorKind::ConnectionRefused);
    assert_eq!(old.try_send("PING").unwrap_err().kind(), ErrorKind::NotConnected);
}

#[test]
fn restarting_forgets() {
    let directory = Directory::new();
    let daemon = directory.daemon(with_fault("DIE=restart:50ms"));
    let old = directory.client();
    assert_eq!(old.ask("ATTACH"), "OK\n");
    assert_eq!(old.ask("ADD_NETWORK"), "<3>CTRL-EVENT-NETWORK-ADDED 0");
    assert_eq!(old.receive(), "0\n");
    old.send("DIE");
    assert!(daemon.wait_for_monitors(0, LONG));
    let path = directory.path("wlan0");
    while !path.exists() {
        std::thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(old.try_send("PING").unwrap_err().kind(), ErrorKind::ConnectionRefused);
    assert_eq!(directory.client().ask("LIST_NETWORKS"), "network id / ssid / bssid / flags\n");
    daemon.restart(LONG).unwrap();
    assert!(!path.exists() && daemon.is_running());
    assert!(daemon.send_event("<3>X").unwrap_err().to_string().contains("restarting"));
    daemon.stop();
    assert!(!path.exists());
}

#[test]
fn a_full_queue() {
    let directory = Directory::new();
    let fault = Fault::clone(&"PING=fill".parse().unwrap());
    for (script, reopens) in [
        (Script::wpa_supplicant().fault(fault.clone()), true),
        (Script::wpa_supplicant().fault(fault.clone()).reopen_when_full(false), false),
        (Script::hostapd().fault(fault), false),
    ] {
        let daemon = directory.daemon(script);
        let client = directory.client();
        client.send("PING");
        daemon.settle().unwrap();
        let log = daemon.log();
        assert_eq!(log.last().unwrap().bytes, b"PONG\n");
        assert!(log.len() > 10, "{} datagrams", log.len());
        assert!(!log[log.len() - 2].is_sent() && !log[log.len() - 1].is_sent());
        assert_eq!(client.receive(), "<3>TEST-FILL 0");
        let refused = client.try_send("STATUS").is_err();
        assert_eq!(refused, reopens);
    }
}

#[test]
fn the_owner_can_speak() {
    let directory = Directory::new();
    let daemon = directory.daemon(Script::wpa_supplicant());
    let client = directory.client();
    client.ask("PING");
    let peer = daemon.log()[0].peer.clone();
    daemon.send_to(&peer, "unasked").unwrap();
    assert_eq!(client.receive(), "unasked");
    let nobody = hostap_ctrl_sim::Peer::Path(directory.path("nobody"));
    assert_eq!(daemon.send_to(&nobody, "x").unwrap_err().kind(), ErrorKind::NotFound);
    daemon.reopen().unwrap();
    assert_eq!(client.try_send("PING").unwrap_err().kind(), ErrorKind::ConnectionRefused);
    let stopper = daemon.stopper();
    stopper.stop();
    assert!(daemon.wait_for_end(LONG));
}

#[test]
fn a_wait_that_fails_shows_what_there_was() {
    let directory = Directory::new();
    let daemon = directory.daemon(Script::wpa_supplicant().on(Pattern::any().nth(2), []));
    directory.client().ask("PING");
    let error = daemon.wait_for_received(2, Duration::from_millis(20)).unwrap_err();
    assert!(!error.ended && error.to_string().contains("PONG"), "{error}");
    assert!(daemon.records_after(2, Duration::from_millis(20)).is_empty());
    assert_eq!(daemon.records_after(1, LONG).len(), 1);
}

#[test]
fn settling_waits_for_what_was_sent() {
    let directory = Directory::new();
    let script = Script::wpa_supplicant()
        .on("SLOW", [Step::delay(TIME), Step::reply("slow\n")])
        .on("LATE", [Step::late(LONG, "late\n")]);
    let daemon = directory.daemon(script);
    let client = directory.client();
    for command in ["SLOW", "LATE", "PING"] {
        client.send(command);
    }
    daemon.settle().unwrap();
    let sent: Vec<_> = daemon.log().into_iter().filter(|record| record.is_sent()).collect();
    assert_eq!(sent.len(), 2);
    daemon.stop();
    assert_eq!(daemon.settle().unwrap_err().kind(), ErrorKind::NotConnected);
}
