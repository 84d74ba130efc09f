//! The programs of `examples/`, as programs, against simulated daemons.

mod common;
mod example_programs;

use common::{LONG, Place};
use example_programs::{Running, finished, program};
use hostap_ctrl::Client;
use hostap_ctrl::value::MacAddress;
use hostap_ctrl_sim::{AccessPoint, Pattern, Script, Station, Step, World};
use std::io::Write;
use std::process::Stdio;

#[test]
fn status_of_a_connection() {
    let place = Place::new();
    let script = Script::wpa_supplicant().on(
        "STATUS",
        [Step::reply(
            "bssid=02:00:00:00:00:00\nfreq=2412\nssid=Z\\xc3\\xbcrich\nid=0\nmode=station\n\
             key_mgmt=SAE\nwpa_state=COMPLETED\nip_address=192.0.2.7\n\
             address=02:00:00:00:01:00\n",
        )],
    );
    let signal = "RSSI=-52\nLINKSPEED=65\nNOISE=9999\nFREQUENCY=2412\nWIDTH=20 MHz\n";
    let _daemon = place.daemon(script.on("SIGNAL_POLL", [Step::reply(signal)]));
    let (good, out, _) = finished(program("status").arg(place.socket()));
    assert!(good);
    assert_eq!(
        out,
        "state:     COMPLETED\naddress:   02:00:00:00:01:00\nnetwork:   Zürich\n\
         BSS:       02:00:00:00:00:00 on 2412 MHz\nsecurity:  SAE\nIP:        192.0.2.7\n\
         signal:    -52 dBm\nspeed:     65 Mbit/s\nwidth:     20 MHz\n"
    );
}

#[test]
fn status_without_a_connection_and_without_a_daemon() {
    let place = Place::new();
    let missing = finished(program("status").arg(place.socket()));
    assert!(!missing.0 && missing.1.is_empty());
    assert!(missing.2.starts_with("status: no control socket at "), "{}", missing.2);
    let _daemon = place.daemon(Script::wpa_supplicant());
    let (good, out, errors) = finished(program("status").arg(place.socket()));
    assert!(good && out.starts_with("state:     INACTIVE\n"), "{out} {errors}");
}

#[test]
fn a_scan_waits_for_its_own_results() {
    let place = Place::new();
    // Somebody else's scan ends first.
    let foreign = Step::event_to_monitors("<3>CTRL-EVENT-SCAN-RESULTS id=0");
    let found = "id=0\nbssid=02:00:00:00:00:01\nfreq=5180\nlevel=-61\nflags=[WPA2-SAE-CCMP][ESS]\n\
                 ssid=Lab SAE\n====\n\
                 id=1\nbssid=02:00:00:00:00:00\nfreq=2412\nlevel=-40\nflags=[WPA2-PSK-CCMP][ESS]\n\
                 ssid=Lab WPA2\n====\n\
                 id=2\nbssid=02:00:00:00:00:02\nfreq=2437\nlevel=-72\nflags=[ESS]\n\
                 ssid=Z\\xc3\\xbcrich \\\"\\\\\\t\\e\n====\n\
                 id=3\nbssid=02:00:00:00:00:03\nfreq=2437\nlevel=-80\nflags=[ESS]\nssid=\n####\n";
    let script = Script::wpa_supplicant()
        .on(Pattern::prefix("SCAN "), [foreign, Step::Behave])
        .on(Pattern::prefix("BSS "), [Step::reply(found)]);
    let daemon = place.daemon(script);
    let (good, out, errors) = finished(program("scan").arg(place.socket()));
    assert!(good && errors.is_empty(), "{errors}");
    let rows: Vec<Vec<&str>> = out
        .lines()
        .map(|line| line.split("  ").map(str::trim).filter(|part| !part.is_empty()).collect())
        .collect();
    assert_eq!(rows[1], ["-40", "2412", "02:00:00:00:00:00", "WPA2", "Lab WPA2"]);
    assert_eq!(rows[2], ["-61", "5180", "02:00:00:00:00:01", "WPA3", "Lab SAE"]);
    // It holds a terminal sequence, so it is not decoded.
    let escaped = "Z\\xc3\\xbcrich \\\"\\\\\\t\\e";
    assert_eq!(rows[3], ["-72", "2437", "02:00:00:00:00:02", "open", escaped]);
    assert_eq!(rows[4][4], "(hidden)");
    assert_eq!(rows.len(), 5);
    assert!(daemon.received().contains(&b"SCAN use_id=1".to_vec()));
    assert!(place.clients().is_empty());
}

#[test]
fn a_scan_that_fails_is_an_error() {
    let place = Place::new();
    let failed = Step::event_to_monitors("<3>CTRL-EVENT-SCAN-FAILED ret=-22");
    let script = Script::wpa_supplicant().on("SCAN use_id=1", [Step::reply("1\n"), failed]);
    let _daemon = place.daemon(script);
    let (good, out, errors) = finished(program("scan").arg(place.socket()));
    assert!(!good && out.is_empty());
    assert_eq!(errors, "scan: the driver could not scan: Invalid argument (os error 22)\n");
}

#[test]
fn events_are_printed_with_their_fields() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let monitor = Running::start(program("monitor").arg(place.socket()));
    assert_eq!(monitor.line(), format!("attached to {}", place.socket().display()));
    for (event, line) in [
        (
            &b"<3>CTRL-EVENT-DISCONNECTED bssid=02:00:00:00:00:10 reason=3"[..],
            "INFO WPA_EVENT_DISCONNECTED bssid=02:00:00:00:00:10 reason=3",
        ),
        (
            b"IFNAME=wlan0 <4>CTRL-EVENT-BSS-ADDED 34 00:11:22:33:44:55",
            "wlan0 WARNING WPA_EVENT_BSS_ADDED bss_id=34 bssid=00:11:22:33:44:55",
        ),
        (b"<3>CTRL-EVENT-BSS-ADDED x", "INFO WPA_EVENT_BSS_ADDED? CTRL-EVENT-BSS-ADDED x"),
        (b"<7>NEW \x1b[31m", "<7> NEW \\x1b[31m"),
        (b"<3>DPP-CONFOBJ-PASS 616263", "INFO DPP_EVENT_CONFOBJ_PASS (has a secret, not shown)"),
    ] {
        daemon.send_event(event).unwrap();
        assert_eq!(monitor.line(), line);
    }
}

#[test]
fn a_monitor_reconnects_when_it_is_told_to() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let monitor = Running::start(program("monitor").arg("--reconnect").arg(place.socket()));
    monitor.line_that_begins("attached to");
    drop(daemon);
    monitor.line_that_begins("the daemon is gone: ");
    let daemon = place.daemon(Script::wpa_supplicant());
    monitor.line_that_begins("attached again after ");
    daemon.send_event("<3>CTRL-EVENT-SCAN-STARTED ").unwrap();
    assert_eq!(monitor.line(), "INFO WPA_EVENT_SCAN_STARTED");
}

/// A world with networks to connect to; 20 times as fast as reality.
fn world(place: &Place) -> World {
    World::builder()
        .access_point(AccessPoint::new("Café").wpa2("correct horse"))
        .access_point(AccessPoint::new("full").reject_association(17))
        .access_point(AccessPoint::new("office").user("jo", "open sesame"))
        .access_point(AccessPoint::new("hidden").wpa2("correct horse").hidden())
        .supplicant("wlan0")
        .pace(0.05)
        .start(place.path())
        .unwrap()
}

/// Runs `connect` there with these arguments and this on standard input.
fn connect(world: &World, arguments: &[&str], input: &str) -> (bool, String, String) {
    let mut command = program("connect");
    command.arg(world.path("wlan0").unwrap()).args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // It need not read all of it.
    _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.success(), text(output.stdout), text(output.stderr))
}

/// The networks that are configured there, as the daemon lists them.
fn networks(world: &World) -> String {
    let mut client = Client::open(world.path("wlan0").unwrap()).unwrap();
    String::from_utf8(client.request(b"LIST_NETWORKS").unwrap().to_vec()).unwrap()
}

#[test]
fn connecting_works_and_the_network_stays() {
    let place = Place::new();
    let world = world(&place);
    for (number, arguments, input, ssid) in [
        (0, &["Café", "correct horse"][..], "", "Caf\\xc3\\xa9"),
        (1, &["hidden", "-"], "correct horse\n", "hidden"),
        (2, &["office", "--eap"], "jo\nopen sesame\n", "office"),
    ] {
        let (good, out, errors) = connect(&world, arguments, input);
        let access_point = world.access_point(arguments[0]).unwrap();
        assert!(good, "{errors}");
        assert_eq!(out, format!("connected to {}\n", MacAddress::new(access_point.bssid())));
        let line = format!("{number}\t{ssid}\tany\t[CURRENT]");
        assert!(networks(&world).contains(&line), "{}", networks(&world));
        assert!(!errors.contains("sesame") && !errors.contains("horse"), "{errors}");
    }
}

#[test]
fn what_the_daemon_asks_for_is_asked() {
    let place = Place::new();
    let world = world(&place);
    let (good, _, errors) = connect(&world, &["office", "--eap"], "jo\nopen sesame\n");
    assert!(good);
    assert_eq!(errors, "identity for \"office\"?\npassword for \"office\"?\n");
    let (good, _, errors) = connect(&world, &["office", "--eap"], "jo\n");
    assert!(!good && errors.ends_with("connect: no answer was given\n"), "{errors}");
}

#[test]
fn what_went_wrong_is_told_and_all_is_as_before() {
    let place = Place::new();
    let world = world(&place);
    let mut client = Client::open(world.path("wlan0").unwrap()).unwrap();
    for command in [&b"ADD_NETWORK"[..], b"SET_NETWORK 0 ssid \"elsewhere\"", b"ENABLE_NETWORK 0"] {
        client.request(command).unwrap();
    }
    let before = networks(&world);
    for (arguments, input, reason) in [
        (&["Café", "wrong horse"][..], "", "the access point does not accept the password"),
        (&["nowhere", "correct horse"], "", "it was not found"),
        (&["full"], "", "refuses the association with status 17"),
        (&["office", "--eap"], "jo\nopen barley\n", "check identity"),
    ] {
        let (good, out, errors) = connect(&world, arguments, input);
        assert!(!good && out.is_empty(), "{out} {errors}");
        let last = errors.lines().last().unwrap();
        assert!(last.starts_with("connect: not connected to \""), "{errors}");
        assert!(last.contains(reason), "{errors}");
        assert!(!errors.contains("horse") && !errors.contains("barley"), "{errors}");
        assert_eq!(networks(&world), before);
    }
}

#[test]
fn a_passphrase_that_can_not_be_one_is_not_sent_and_not_shown() {
    let place = Place::new();
    let daemon = place.daemon(Script::wpa_supplicant());
    let mut command = program("connect");
    let (good, _, errors) = finished(command.arg(place.socket()).args(["lab", "secret"]));
    assert!(
        !good && !errors.contains("secret") && errors.contains("the passphrase must have 8 to"),
        "{errors}"
    );
    let received = daemon.received();
    let touched = received
        .iter()
        .any(|command| command.starts_with(b"ADD_NETWORK") || command.starts_with(b"SET_NETWORK"));
    assert!(!touched, "{received:?}");
}

#[test]
fn stations_are_listed_then_come_and_go() {
    let place = Place::new();
    let stations = [
        Station::new([2, 0, 0, 0, 9, 0]).line("signal=-42").line("rx_bytes=5").line("tx_bytes=6"),
        Station::new([2, 0, 0, 0, 9, 1]),
    ];
    let daemon = place.daemon(Script::hostapd().stations(stations));
    let program = Running::start(program("ap_clients").arg(place.socket()));
    assert_eq!(program.line(), "= 02:00:00:00:09:00 -42 dBm 5 bytes from it, 6 to it");
    assert_eq!(program.line(), "= 02:00:00:00:09:01");
    assert_eq!(program.line(), "2 here");
    for event in [
        "<3>AP-STA-CONNECTED 02:00:00:00:09:00",
        "<3>AP-STA-CONNECTED 02:00:00:00:09:02 keyid=guest",
        "<3>AP-STA-DISCONNECTED 02:00:00:00:09:00",
        "<3>AP-STA-POSSIBLE-PSK-MISMATCH 02:00:00:00:09:03",
        "<3>CTRL-EVENT-TERMINATING ",
    ] {
        daemon.send_event(event).unwrap();
    }
    assert_eq!(program.line(), "+ 02:00:00:00:09:02 with key \"guest\"");
    assert_eq!(program.line(), "- 02:00:00:00:09:00");
    assert_eq!(program.line(), "! 02:00:00:00:09:03 has another passphrase");
    daemon.stop();
    assert!(daemon.wait_for_end(LONG));
    assert!(!program.end(), "the daemon's end is an error");
}

#[test]
fn a_station_that_goes_during_the_list_does_no_harm() {
    let place = Place::new();
    let station = |last| Station::new([2, 0, 0, 0, 9, last]);
    let script = Script::hostapd().stations([station(0), station(1)]);
    let gone = Pattern::prefix("STA-NEXT 02:00:00:00:09:00").nth(1);
    let _daemon = place.daemon(script.on(gone, [Step::reply("FAIL\n")]));
    let program = Running::start(program("ap_clients").arg(place.socket()));
    for line in ["= 02:00:00:00:09:00", "= 02:00:00:00:09:01", "2 here"] {
        assert_eq!(program.line(), line);
    }
}
