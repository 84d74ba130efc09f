//! Finding the daemon, status, raw, interfaces; errors and exit codes.

mod common;

use common::Place;
use hostap_ctrl_sim::{Daemon, Script, Station, Step, Transport};

#[test]
fn status_of_a_station() {
    let place = Place::new();
    let reply = "bssid=02:00:00:00:00:10\nfreq=2437\nssid=caf\\xc3\\xa9 \\e[2J\nid=0\n\
                 wpa_state=COMPLETED\nid_str=a\x1b]0;b\x07\nmode=station\naddress=02:00:00:00:01:00\n";
    let _daemon =
        place.daemon("wlan0", Script::wpa_supplicant().on("STATUS", [Step::reply(reply)]));
    let out = place.run(&["status"]).done();
    let first = out.lines().next().unwrap();
    assert_eq!(
        first,
        r"wlan0: connected to caf\xc3\xa9 \e[2J (02:00:00:00:00:10), channel 6 (2437 MHz)"
    );
    assert!(!out.contains('\x1b') && !out.contains('\x07'), "{out:?}");
    let object = &place.run(&["--json", "status"]).objects()[0];
    assert_eq!(object["type"], "status");
    assert_eq!(
        (&object["interface"], &object["daemon"]),
        (&"wlan0".into(), &"wpa_supplicant".into())
    );
    assert_eq!((&object["wpa_state"], &object["freq"]), (&"COMPLETED".into(), &2437.into()));
    assert_eq!(object["ssid"], r"caf\xc3\xa9 \e[2J");
}

#[test]
fn status_of_an_access_point() {
    let place = Place::new();
    let script = Script::hostapd().stations([Station::new([2, 0, 0, 0, 9, 0])]);
    let _daemon = place.daemon("ap0", script);
    let out = place.run(&["status"]).done();
    assert!(out.starts_with("ap0: enabled, channel 1 (2412 MHz), 1 station on "), "{out}");
    let object = &place.run(&["status", "--json"]).objects()[0];
    assert_eq!((&object["daemon"], &object["state"]), (&"hostapd".into(), &"ENABLED".into()));
}

#[test]
fn the_only_interface_is_found() {
    let place = Place::new();
    let none = place.run(&["status", "--json"]);
    assert_eq!((none.code, none.error()["kind"].as_str()), (Some(3), Some("no-daemon")));
    let wlan0 = place.supplicant();
    let dead = place.daemon("wlan9", Script::wpa_supplicant());
    dead.abandon();
    let _p2p = place.daemon("p2p-dev-wlan0", Script::wpa_supplicant());
    let global = Script::wpa_supplicant()
        .on("IFNAME", [Step::reply("UNKNOWN COMMAND\n")])
        .on("INTERFACES", [Step::reply("wlan0\n")]);
    let _global = place.daemon("global", global);
    assert!(place.run(&["status"]).done().starts_with("wlan0: "));
    let _wlan1 = place.daemon("wlan1", Script::wpa_supplicant().interface("wlan1"));
    let several = place.run(&["status", "--json"]);
    assert_eq!(
        (several.code, several.error()["kind"].as_str()),
        (Some(2), Some("several-interfaces"))
    );
    assert!(several.err.contains("choose one with -i: wlan0, wlan1\n"), "{several:?}");
    assert!(place.run(&["status", "-i", "wlan1"]).done().starts_with("wlan1: "));
    let wrong = place.run(&["-i", "wlan7", "status"]);
    assert!(wrong.code == Some(3) && wrong.err.contains("wlan1"), "{wrong:?}");
    let odd = place.run(&["-i", "../wlan0", "status"]);
    assert!(odd.code == Some(2) && odd.err.contains("--endpoint"), "{odd:?}");
    drop(wlan0);
}

#[test]
fn endpoints_and_global_sockets() {
    let place = Place::new();
    let daemon = Daemon::start(Transport::udp(), Script::wpa_supplicant()).unwrap();
    let endpoint = daemon.address().to_string();
    assert_eq!(place.run_bare(&["--endpoint", &endpoint, "raw", "PING"]).done(), "PONG\n");
    let global = Script::new()
        .on("IFNAME=wlan3 PING", [Step::reply("PONG\n")])
        .on("IFNAME=wlan3 STATUS", [Step::reply("wpa_state=SCANNING\n")]);
    let daemon = place.daemon("global", global);
    let path = place.text("global");
    assert_eq!(place.run_bare(&["-g", &path, "-i", "wlan3", "raw", "PING"]).done(), "PONG\n");
    let out = place.run_bare(&["-g", &path, "-i", "wlan3", "status"]).done();
    assert!(out.starts_with("wlan3: scanning\n"), "{out}");
    let odd = place.run_bare(&["-g", &path, "-i", "a b", "raw", "PING"]);
    assert_eq!(odd.code, Some(2), "{odd:?}");
    assert_eq!(daemon.received(), [&b"IFNAME=wlan3 PING"[..], b"IFNAME=wlan3 STATUS"]);
}

#[test]
fn raw_replies_come_byte_by_byte() {
    let place = Place::new();
    let script = Script::wpa_supplicant()
        .on("ODD", [Step::reply(b"\xff\x1b\0no end".to_vec())])
        .on("SET_NETWORK 0 priority -1", [Step::reply("OK\n")])
        .on("SET_NETWORK 0 psk \"hush12345\"", [Step::reply("FAIL-BUSY\n")]);
    let _daemon = place.daemon("wlan0", script);
    let output = place.command(&["-p", &place.text(""), "raw", "ODD"]).output().unwrap();
    assert_eq!(output.stdout, b"\xff\x1b\0no end");
    let object = &place.run(&["raw", "ODD", "--json"]).objects()[0];
    assert_eq!((&object["type"], &object["hex"]), (&"reply".into(), &"ff1b006e6f20656e64".into()));
    let several_words = ["raw", "SET_NETWORK", "0", "priority", "-1"];
    assert_eq!(place.run(&several_words).done(), "OK\n");
    let refused = place.run(&["raw", "SET_NETWORK 0 psk \"hush12345\""]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(1), "FAIL-BUSY\n"));
    assert!(refused.err.contains("refused SET_NETWORK: ") && !refused.err.contains("hush"));
    let nul = place.run(&["raw", "A\nB"]);
    assert_eq!((nul.code, nul.out.as_str()), (Some(1), "UNKNOWN COMMAND\n"));
}

#[test]
fn silence_is_a_time_limit() {
    let place = Place::new();
    let _daemon = place.daemon("wlan0", Script::new().on("STATUS", []));
    let ended = place.run(&["status", "--json", "--reply-time", "0.2"]);
    assert_eq!((ended.code, ended.error()["kind"].as_str()), (Some(4), Some("timed-out")));
    assert!(ended.err.contains("no answer within 200 ms to STATUS"), "{ended:?}");
}

#[test]
fn interfaces_and_what_listens_there() {
    let place = Place::new();
    assert_eq!(place.run(&["interfaces"]).done(), "no control socket found\n");
    let _wlan0 = place.supplicant();
    let _ap0 = place.daemon("ap0", Script::hostapd());
    place.daemon("dead", Script::hostapd()).abandon();
    let global = Script::new()
        .on("IFNAME", [Step::reply("UNKNOWN COMMAND\n")])
        .on("INTERFACES", [Step::reply("wlan0\np2p-wlan0-0\n")]);
    let _global = place.daemon("global", global);
    let ended = place.run(&["interfaces", "--json"]);
    let found = ended.objects();
    let column = |key: &str| -> Vec<_> { found.iter().map(|row| row[key].clone()).collect() };
    assert_eq!(column("name"), ["ap0", "dead", "global", "wlan0", "p2p-wlan0-0", "wlan0"]);
    assert_eq!(column("global"), [false, false, true, true, true, false]);
    assert_eq!(
        (&found[0]["daemon"], &found[5]["daemon"]),
        (&"hostapd".into(), &"wpa_supplicant".into())
    );
    assert!(found[1]["error"].as_str().unwrap().contains("nobody listens"));
    let table = place.run(&["interfaces"]).done();
    assert!(table.starts_with("INTERFACE    DAEMON "), "{table}");
    let behind = place.run_bare(&["interfaces", "-g", &place.text("global")]).done();
    assert!(behind.lines().count() == 4 && behind.contains("p2p-wlan0-0"), "{behind}");
}

#[test]
fn the_reader_may_go() {
    let place = Place::new();
    let _daemon = place.supplicant();
    let mut command = place.command(&["-p", &place.text(""), "status"]);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let ended = common::finish_with(command.stdout(writer));
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
}
