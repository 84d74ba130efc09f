//! The behaving daemons, over their sockets.

mod common;

use std::time::Duration;

use common::{Client, Directory, LONG};
use hostap_ctrl_sim::{Bss, Script, Station};

fn events(client: &Client, count: usize) -> Vec<String> {
    (0..count).map(|_| client.receive()).collect()
}

#[test]
fn networks_and_their_events() {
    let directory = Directory::new();
    let _daemon = directory.daemon(Script::wpa_supplicant());
    let (client, monitor) = (directory.client(), directory.client());
    assert_eq!(monitor.ask("ATTACH"), "OK\n");
    assert_eq!(client.ask("ADD_NETWORK"), "0\n");
    assert_eq!(monitor.receive(), "<3>CTRL-EVENT-NETWORK-ADDED 0");
    assert_eq!(client.ask("SET_NETWORK 0 ssid \"my \"net\""), "OK\n");
    assert_eq!(client.ask("GET_NETWORK 0 ssid"), "\"my \"net\"");
    assert_eq!(client.ask("SET_NETWORK 0 psk \"correct horse\""), "OK\n");
    assert_eq!(client.ask("GET_NETWORK 0 psk"), "*");
    assert_eq!(client.ask("ENABLE_NETWORK 0"), "OK\n");
    let table = "network id / ssid / bssid / flags\n0\tmy \\\"net\tany\t\n";
    assert_eq!(client.ask("LIST_NETWORKS"), table);
    assert_eq!(client.ask("REMOVE_NETWORK all"), "OK\n");
    assert_eq!(monitor.receive(), "<3>CTRL-EVENT-NETWORK-REMOVED 0");
    monitor.assert_silent();
}

#[test]
fn an_event_comes_before_the_reply_on_the_same_socket() {
    let directory = Directory::new();
    let _daemon = directory.daemon(Script::wpa_supplicant());
    let client = directory.client();
    client.ask("ATTACH");
    client.send("ADD_NETWORK");
    assert_eq!(events(&client, 2), ["<3>CTRL-EVENT-NETWORK-ADDED 0", "0\n"]);
}

#[test]
fn scanning() {
    let directory = Directory::new();
    let script = Script::wpa_supplicant()
        .scan_time(Duration::from_millis(100))
        .bss([Bss::new([2, 0, 0, 0, 0, 7], b"\xff\0".to_vec())]);
    let _daemon = directory.daemon(script);
    let (client, monitor) = (directory.client(), directory.client());
    monitor.ask("ATTACH");
    assert_eq!(client.ask("SCAN"), "OK\n");
    assert_eq!(client.ask("SCAN"), "FAIL-BUSY\n");
    assert_eq!(
        events(&monitor, 3),
        [
            "<3>CTRL-EVENT-SCAN-STARTED ",
            "<3>CTRL-EVENT-BSS-ADDED 0 02:00:00:00:00:07",
            "<3>CTRL-EVENT-SCAN-RESULTS ",
        ]
    );
    let row = "02:00:00:00:00:07\t2412\t-40\t[WPA2-PSK-CCMP][ESS]\t\\xff\\x00\n";
    let header = "bssid / frequency / signal level / flags / ssid\n";
    assert_eq!(client.ask("SCAN_RESULTS"), format!("{header}{row}"));
    assert_eq!(client.ask("SCAN use_id=1"), "1\n");
    assert_eq!(
        events(&monitor, 2),
        ["<3>CTRL-EVENT-SCAN-STARTED id=1", "<3>CTRL-EVENT-SCAN-RESULTS id=1"]
    );
}

#[test]
fn what_a_scan_has_found_by_bss() {
    let directory = Directory::new();
    let script = Script::wpa_supplicant().scan_time(Duration::ZERO).bss(Bss::examples());
    let _daemon = directory.daemon(script);
    let client = directory.client();
    assert_eq!(client.ask("BSS 0"), "", "nothing has been found yet");
    client.ask("ATTACH");
    client.send("SCAN");
    while client.receive() != "<3>CTRL-EVENT-SCAN-RESULTS " {}
    let entry = client.ask("BSS 02:00:00:00:00:02");
    for line in [
        "id=2",
        "bssid=02:00:00:00:00:02",
        "freq=2437",
        "capabilities=0x0401",
        "level=-72",
        "flags=[ESS]",
        "ssid=Z\\xc3\\xbcrich \\\"\\\\\\t\\e",
        "ie=000c5ac3bc7269636820225c091b",
    ] {
        assert!(entry.lines().any(|it| it == line), "no {line:?} in {entry}");
    }
    assert_eq!(client.ask("BSS NEXT-2 MASK=0x1"), "id=3\n");
    assert_eq!(client.ask("BSS NEXT-3"), "");
    let ends = "id=0\n====\nid=1\n====\nid=2\n====\nid=3\n####\n";
    assert_eq!(client.ask("BSS RANGE=ALL MASK=0x20001"), ends);
}

#[test]
fn a_crowd_is_cut_at_a_row() {
    let directory = Directory::new();
    let crowd = (0..100).map(|number| Bss::new([2, 0, 0, 0, 0, number], vec![0xff; 32]));
    let script = Script::wpa_supplicant().scan_time(Duration::ZERO).bss(crowd);
    let _daemon = directory.daemon(script);
    let client = directory.client();
    client.ask("ATTACH");
    client.send("SCAN");
    while client.receive() != "<3>CTRL-EVENT-SCAN-RESULTS " {}
    let table = client.ask("SCAN_RESULTS");
    assert!(table.len() <= 4095 && table.len() > 3900 && table.ends_with('\n'));
}

#[test]
fn the_limits_of_a_command() {
    let directory = Directory::new();
    let _daemon = directory.daemon(Script::wpa_supplicant());
    let client = directory.client();
    assert_eq!(client.ask("A".repeat(8192)), "UNKNOWN COMMAND\n");
    client.send("A".repeat(8193));
    client.assert_silent();
    assert_eq!(client.ask("PING\0rest"), "PONG\n");
    assert_eq!(client.ask(""), "UNKNOWN COMMAND\n");
}

#[test]
fn monitors_attach_once_and_filter_by_level() {
    let directory = Directory::new();
    let daemon = directory.daemon(Script::wpa_supplicant());
    let monitor = directory.client();
    assert_eq!(monitor.ask("LEVEL 2"), "FAIL\n");
    assert_eq!((monitor.ask("ATTACH"), monitor.ask("ATTACH")), ("OK\n".into(), "OK\n".into()));
    assert_eq!(daemon.monitors().len(), 1);
    assert_eq!(daemon.send_event("<2>debug").unwrap(), 0);
    assert_eq!(monitor.ask("LEVEL 2"), "OK\n");
    assert_eq!(daemon.send_event("<2>debug").unwrap(), 1);
    assert_eq!(monitor.receive(), "<2>debug");
    assert_eq!((monitor.ask("DETACH"), monitor.ask("DETACH")), ("OK\n".into(), "FAIL\n".into()));
}

#[test]
fn monitors_that_are_gone_are_dropped() {
    let directory = Directory::new();
    let daemon = directory.daemon(Script::wpa_supplicant());
    let (unlinked, closed) = (directory.client(), directory.client());
    unlinked.ask("ATTACH");
    closed.ask("ATTACH");
    assert_eq!(daemon.monitors().len(), 2);
    std::fs::remove_file(unlinked.path.as_ref().unwrap()).unwrap();
    assert_eq!(daemon.send_event("<3>1").unwrap(), 1);
    assert_eq!(daemon.monitors().len(), 1, "ENOENT drops at once");
    // Its file stays, so that the kernel says ECONNREFUSED.
    drop(closed);
    for _ in 0..10 {
        assert_eq!(daemon.send_event("<3>2").unwrap(), 0);
    }
    assert_eq!(daemon.monitors().len(), 1);
    daemon.send_event("<3>3").unwrap();
    assert!(daemon.monitors().is_empty(), "the eleventh failure drops");
}

#[test]
fn the_newest_monitor_hears_first() {
    let directory = Directory::new();
    let daemon = directory.daemon(Script::wpa_supplicant());
    let (first, second) = (directory.client(), directory.client());
    first.ask("ATTACH");
    second.ask("ATTACH");
    let before = daemon.log().len();
    assert_eq!(daemon.send_event("<3>X").unwrap(), 2);
    let paths: Vec<_> = daemon.log()[before..].iter().map(|sent| sent.peer.to_string()).collect();
    let path = |client: &Client| client.path.as_ref().unwrap().display().to_string();
    assert_eq!(paths, [path(&second), path(&first)]);
}

#[test]
fn terminating() {
    for script in [Script::wpa_supplicant(), Script::hostapd()] {
        let directory = Directory::new();
        let daemon = directory.daemon(script);
        let client = directory.client();
        client.ask("ATTACH");
        assert_eq!(client.ask("TERMINATE"), "OK\n");
        assert_eq!(client.receive(), "<3>CTRL-EVENT-TERMINATING ");
        assert!(daemon.wait_for_end(LONG));
        assert!(!directory.path("wlan0").exists());
    }
}

#[test]
fn hostapds_stations() {
    let directory = Directory::new();
    let stations = (0..3).map(|number| Station::new([2, 0, 0, 0, 9, number]));
    let _daemon = directory.daemon(Script::hostapd().stations(stations));
    let client = directory.client();
    let mut reply = client.ask("STA-FIRST");
    let mut seen = Vec::new();
    while let Some(address) = reply.lines().next() {
        seen.push(address.to_string());
        reply = client.ask(format!("STA-NEXT {address}"));
    }
    assert_eq!(seen, ["02:00:00:00:09:00", "02:00:00:00:09:01", "02:00:00:00:09:02"]);
    assert!(client.ask("STATUS").starts_with("state=ENABLED\n"));
    assert_eq!(client.ask("SCAN"), "UNKNOWN COMMAND\n");
}
