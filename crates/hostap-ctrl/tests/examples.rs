//! The programs of `examples/`, as programs, against simulated daemons.

mod common;
mod example_programs;

use common::{LONG, Place};
use example_programs::{Running, finished, program};
use hostap_ctrl_sim::{Daemon, Pattern, Script, Station, Step};
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
    let foreign = Step::event_to_monitors("<3>CTRL-EVENT-SCAN-RESULTS id=77");
    let script = Script::wpa_supplicant().on(Pattern::prefix("SCAN "), [foreign, Step::Behave]);
    let daemon = place.daemon(script);
    let (good, out, errors) = finished(program("scan").arg(place.socket()));
    assert!(good && errors.is_empty(), "{errors}");
    let rows: Vec<Vec<&str>> = out
        .lines()
        .map(|line| line.split("  ").map(str::trim).filter(|part| !part.is_empty()).collect())
        .collect();
    assert_eq!(rows[1], ["-40", "2412", "02:00:00:00:00:00", "WPA2-PSK", "Lab WPA2"]);
    assert_eq!(rows[2], ["-61", "5180", "02:00:00:00:00:01", "WPA2-SAE", "Lab SAE"]);
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
    assert_eq!(errors, "scan: the scan failed with error -22\n");
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

/// A daemon that tells this after SELECT_NETWORK.
fn selecting(place: &Place, events: &[&str]) -> Daemon {
    let mut steps = vec![Step::Behave];
    steps.extend(events.iter().map(|event| Step::event_to_monitors(*event)));
    place.daemon(Script::wpa_supplicant().on(Pattern::prefix("SELECT_NETWORK"), steps))
}

#[test]
fn connecting_works_and_the_network_stays() {
    let place = Place::new();
    let connected = "<3>CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:10 completed \
                     [id=0 id_str=]";
    // Of another network.
    let other = "<3>CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:11 completed \
                 [id=5 id_str=]";
    let daemon = selecting(&place, &[other, connected]);
    let mut command = program("connect");
    let (good, out, errors) = finished(command.arg(place.socket()).args(["Café", "correct horse"]));
    assert!(good, "{errors}");
    assert_eq!(out, "connected to 02:00:00:00:00:10\n");
    let received = daemon.received();
    let has = |text: &str| received.iter().any(|command| command == text.as_bytes());
    assert!(has("SET_NETWORK 0 ssid 436166c3a9") && has("SELECT_NETWORK 0"));
    assert!(has("SET_NETWORK 0 psk \"correct horse\"") && !has("REMOVE_NETWORK 0"));
}

#[test]
fn what_went_wrong_is_told_and_the_network_removed() {
    let reject = "<3>CTRL-EVENT-ASSOC-REJECT bssid=02:00:00:00:00:10 status_code=17";
    let not_found = "<3>CTRL-EVENT-NETWORK-NOT-FOUND ";
    let wrong_key = "<3>CTRL-EVENT-SSID-TEMP-DISABLED id=1 ssid=\"lab\" auth_failures=1 \
                     duration=10 reason=WRONG_KEY";
    let other = "<3>CTRL-EVENT-SSID-TEMP-DISABLED id=7 ssid=\"other\" auth_failures=1 \
                 duration=10 reason=CONN_FAILED";
    let certificate = "<3>CTRL-EVENT-EAP-TLS-CERT-ERROR reason=4 depth=0 subject='/CN=x' \
                       err='certificate has expired'";
    for (events, reason) in [
        (vec![other, wrong_key], "wrong key"),
        (vec![not_found; 3], "not found"),
        (vec![reject; 3], "rejected: status 17"),
        (vec!["<3>CTRL-EVENT-EAP-FAILURE EAP authentication failed"], "EAP: the server refused"),
        (vec![certificate], "EAP: the server's certificate: certificate has expired"),
    ] {
        let place = Place::new();
        let daemon = selecting(&place, &events);
        let mut client = place.client().open().unwrap();
        for command in [&b"ADD_NETWORK"[..], b"ENABLE_NETWORK 0"] {
            client.request(command).unwrap();
        }
        let mut command = program("connect");
        let (good, out, errors) = finished(command.arg(place.socket()).args(["lab", "12345678"]));
        assert!(!good && out.is_empty());
        assert_eq!(errors, format!("connect: {reason}\n"));
        let received = daemon.received();
        let last: Vec<_> = received.iter().rev().filter(|c| *c != b"DETACH").take(2).collect();
        assert_eq!(last, [&b"ENABLE_NETWORK 0"[..], b"REMOVE_NETWORK 1"], "{reason}");
    }
}

#[test]
fn a_passphrase_that_can_not_be_one_is_not_sent_and_not_shown() {
    let place = Place::new();
    let daemon = selecting(&place, &[]);
    let mut command = program("connect");
    let (good, _, errors) = finished(command.arg(place.socket()).args(["lab", "secret"]));
    assert!(!good && !errors.contains("secret") && errors.contains("psk"), "{errors}");
    let received = daemon.received();
    assert!(!received.iter().any(|command| command.starts_with(b"SET_NETWORK 0 psk")));
    assert_eq!(received.last().unwrap(), b"REMOVE_NETWORK 0");
}

#[test]
fn prompts_are_answered_from_standard_input() {
    let place = Place::new();
    let ask = |field: &str| {
        Step::event_to_monitors(format!("<3>CTRL-REQ-{field}-0:{field} needed for SSID lab"))
    };
    let connected = "<3>CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:10 completed \
                     [id=0 id_str=]";
    let script = Script::wpa_supplicant()
        .on("SELECT_NETWORK 0", [Step::Behave, ask("IDENTITY")])
        .on("CTRL-RSP-IDENTITY-0:jo", [Step::reply("OK\n"), ask("PASSWORD")])
        .on(
            "CTRL-RSP-PASSWORD-0:open sesame",
            [Step::reply("OK\n"), Step::event_to_monitors(connected)],
        );
    let daemon = place.daemon(script);
    let mut command = program("connect");
    command.arg(place.socket()).args(["lab", "--eap"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"jo\nopen sesame\n").unwrap();
    let output = child.wait_with_output().unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{errors}");
    assert_eq!(output.stdout, b"connected to 02:00:00:00:00:10\n");
    assert!(errors.starts_with("IDENTITY for lab"), "{errors}");
    assert!(!errors.contains("sesame"));
    let received = daemon.received();
    assert!(received.contains(&b"SET_NETWORK 0 eap PEAP TTLS".to_vec()));
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
