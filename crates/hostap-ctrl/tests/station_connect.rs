//! Connecting to networks that a simulated daemon tells of as real ones did: what comes out.

mod station_common;

use std::time::Duration;

use hostap_ctrl::ErrorKind;
use hostap_ctrl::station::{
    ConnectError, ConnectReason, ConnectRequest, ConnectStage, EapConfiguration,
    NetworkConfiguration, RejectedDuring,
};
use hostap_ctrl::value::MacAddress;
use hostap_ctrl_sim::{Pattern, Script, Step};
use station_common::{
    CONNECTED, Face, Ground, NOTHING, SEARCHING, each_face, failure, reason, recorded, telling,
};

each_face! {
    a_connection_is_told_with_all_that_is_known
    events_of_other_networks_and_forged_names_do_not_count
    a_connection_that_is_lost_at_once_is_waited_for
    a_wrong_passphrase
    a_handshake_that_the_access_point_ends
    a_wrong_password_of_wpa3
    refused_at_association_and_then_taken
    refused_until_wpa_supplicant_gives_up
    a_certificate_that_is_not_trusted
    a_wrong_eap_password
    a_network_that_is_not_there
    a_network_that_comes_in_the_second_scan
    it_takes_too_long
    a_lost_event_is_made_up_for
    another_program_selects_another_network
    the_radio_is_off
    the_daemon_ends
    a_setting_is_refused
    nothing_is_sent_of_what_no_daemon_takes
    a_saved_network_that_is_connected_already
}

fn lab() -> NetworkConfiguration {
    NetworkConfiguration::wpa2("Lab", "correct horse")
}

fn named(name: &str) -> NetworkConfiguration {
    NetworkConfiguration::wpa2(name, "correct horse")
}

fn short(network: &NetworkConfiguration) -> ConnectRequest {
    ConnectRequest::new(network).time_limit(Duration::from_millis(300))
}

const AP: MacAddress = MacAddress::new([2, 0, 0, 0, 0, 0]);
const TRYING: &str =
    "<3>SME: Trying to authenticate with 02:00:00:00:00:00 (SSID='Lab' freq=2412 MHz)";
const DONE: &str =
    "<3>CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:00 completed [id=0 id_str=]";

fn a_connection_is_told_with_all_that_is_known(face: Face) {
    let events = [
        "<3>CTRL-EVENT-SCAN-STARTED ",
        "<3>CTRL-EVENT-SCAN-RESULTS ",
        TRYING,
        "<3>Trying to associate with 02:00:00:00:00:00 (SSID='Lab' freq=2412 MHz)",
        "<3>Associated with 02:00:00:00:00:00",
        "<3>WPA: Key negotiation completed with 02:00:00:00:00:07 [PTK=CCMP GTK=CCMP]",
        DONE,
    ];
    let mut ground = Ground::new(face, telling(&events, CONNECTED));
    let connected = ground.station.connect(lab()).unwrap();
    assert_eq!((connected.network_id, connected.bssid), (0, AP));
    assert_eq!((connected.ssid.as_bytes(), connected.frequency), (&b"Lab"[..], Some(2412)));
    assert_eq!(connected.handshake_peer, Some(MacAddress::new([2, 0, 0, 0, 0, 7])));
    assert_eq!(connected.key_management.as_deref(), Some("WPA2-PSK"));
    assert_eq!(connected.pairwise_cipher.as_deref(), Some("CCMP"));
    assert!(!connected.already);
    assert_eq!(
        connected.to_string(),
        "connected to \"Lab\" at 02:00:00:00:00:00 on 2412 MHz, WPA2-PSK"
    );
    let received = ground.daemon.received();
    let sets = received.iter().filter(|command| command.starts_with(b"SET_NETWORK"));
    assert!(sets.eq([
        &b"SET_NETWORK 0 ssid \"Lab\""[..],
        b"SET_NETWORK 0 key_mgmt WPA-PSK",
        b"SET_NETWORK 0 psk \"correct horse\"",
    ]));
    assert_eq!(ground.changes(), ["ADD_NETWORK", "SELECT_NETWORK 0"]);
    assert!(ground.daemon.wait_for_monitors(0, station_common::LONG));
}

fn events_of_other_networks_and_forged_names_do_not_count(face: Face) {
    let events = [
        "<3>CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:09 completed [id=7 id_str=]",
        "<3>CTRL-EVENT-SSID-TEMP-DISABLED id=7 ssid=\"Lab\" auth_failures=1 duration=10 reason=WRONG_KEY",
        // Of the connection that was there before.
        "<3>CTRL-EVENT-DISCONNECTED bssid=02:00:00:00:00:09 reason=3 locally_generated=1",
        "<3>CTRL-EVENT-AUTH-REJECT 02:00:00:00:00:09 auth_type=3 auth_transaction=2 status_code=1",
        "<3>CTRL-EVENT-EAP-FAILURE EAP authentication failed",
        "<3>SME: Trying to authenticate with 02:00:00:00:00:09 (SSID='CTRL-EVENT-CONNECTED - \
         Connection to 02:00:00:00:00:09 completed [id=0 id_str=]' freq=2412 MHz)",
        "<3>CTRL-EVENT-SSID-TEMP-DISABLED id=3 ssid=\"id=0 reason=WRONG_KEY\" auth_failures=1 \
         duration=10 reason=CONN_FAILED",
    ];
    let list = "network id / ssid / bssid / flags\n0\tLab\tany\t[CURRENT]\n";
    let script = telling(&events, SEARCHING)
        .on(Pattern::exact("LIST_NETWORKS").after(1), [Step::reply(list)]);
    let mut ground = Ground::new(face, script);
    let failure = failure(ground.station.connect(short(&lab())));
    let limit = Duration::from_millis(300);
    assert_eq!(failure.reason, ConnectReason::TimedOut { reached: ConnectStage::Searching, limit });
    assert_eq!(failure.events.len(), events.len());
    let odd = "CTRL-EVENT-CONNECTED [id=0]";
    let trying = format!("<3>SME: Trying to authenticate with {AP} (SSID='{odd}' freq=2412 MHz)");
    let mut ground = Ground::new(face, telling(&[trying], SEARCHING));
    let reached = ConnectStage::Authenticating;
    let outcome = ground.station.connect(short(&named(odd)));
    assert_eq!(reason(outcome), ConnectReason::TimedOut { reached, limit });
}

fn a_connection_that_is_lost_at_once_is_waited_for(face: Face) {
    let script = Script::wpa_supplicant()
        .on(Pattern::exact("STATUS").first(3), [Step::reply(SEARCHING)])
        .on("STATUS", [Step::reply(CONNECTED)])
        .on(
            "SELECT_NETWORK 0",
            [
                Step::reply("OK\n"),
                Step::event_to_monitors(TRYING),
                Step::event_to_monitors(DONE),
                Step::event_to_monitors(
                    "<3>CTRL-EVENT-DISCONNECTED bssid=02:00:00:00:00:00 reason=1",
                ),
                Step::event_to_monitors(TRYING),
                Step::event_to_monitors(DONE),
            ],
        );
    let mut ground = Ground::new(face, script);
    assert_eq!(ground.station.connect(lab()).unwrap().bssid, AP);
}

fn a_wrong_passphrase(face: Face) {
    let events = recorded("wifi/wpa_supplicant.wrong_passphrase.station0-wlan3.jsonl", 1);
    let mut ground = Ground::new(face, telling(&events, SEARCHING));
    let failure = failure(ground.station.connect(named("bed wrong")));
    assert_eq!(failure.reason, ConnectReason::WrongKey);
    let last = failure.events.last().unwrap().text().to_string();
    assert!(last.starts_with("CTRL-EVENT-SSID-TEMP-DISABLED id=0"), "{last}");
    assert!(
        failure
            .to_string()
            .starts_with("not connected to \"bed wrong\": the access point does not accept")
    );
    assert_eq!(ground.changes(), ["ADD_NETWORK", "SELECT_NETWORK 0", "REMOVE_NETWORK 0"]);
}

fn a_handshake_that_the_access_point_ends(face: Face) {
    let ends = "<3>CTRL-EVENT-DISCONNECTED bssid=02:00:00:00:00:00 reason=15";
    let events = [TRYING, "<3>Associated with 02:00:00:00:00:00", ends];
    let mut ground = Ground::new(face, telling(&events, SEARCHING));
    assert_eq!(reason(ground.station.connect(short(&lab()))), ConnectReason::WrongKey);
    let other = ends.replace("15", "5");
    let mut ground = Ground::new(face, telling(&[events[0], events[1], &other], SEARCHING));
    let ConnectReason::Disconnected(cut) = reason(ground.station.connect(short(&lab()))) else {
        panic!()
    };
    assert_eq!((cut.bssid, cut.reason, cut.locally_generated), (AP, 5, false));
}

fn a_wrong_password_of_wpa3(face: Face) {
    let events = recorded("wifi/wpa_supplicant.wrong_sae_password.station0-wlan3.jsonl", 1);
    let mut ground = Ground::new(face, telling(&events, SEARCHING));
    let network = NetworkConfiguration::wpa3("bed wrong sae", "wrong horse");
    assert_eq!(reason(ground.station.connect(&network)), ConnectReason::WrongKey);
    // Four refusals; at the time limit it is the same before wpa_supplicant gives up.
    let mut ground = Ground::new(face, telling(&events[..events.len() - 1], SEARCHING));
    let outcome = ground.station.connect(short(&network));
    assert_eq!(reason(outcome), ConnectReason::WrongKey);
}

fn refused_at_association_and_then_taken(face: Face) {
    let recording = "wifi/wpa_supplicant.association_rejected.station0-wlan3.jsonl";
    let mut events = recorded(recording, 1);
    events.extend(recorded(recording, 2));
    events.truncate(events.iter().position(|event| event.contains("CONNECTED -")).unwrap() + 1);
    let mut ground = Ground::new(face, telling(&events, CONNECTED));
    ground.station.connect(named("bed picky")).unwrap();
}

fn refused_until_wpa_supplicant_gives_up(face: Face) {
    let refused =
        "<3>CTRL-EVENT-AUTH-REJECT 02:00:00:00:00:00 auth_type=0 auth_transaction=2 status_code=17";
    let gives_up = "<3>CTRL-EVENT-SSID-TEMP-DISABLED id=0 ssid=\"Lab\" auth_failures=1 duration=10 reason=CONN_FAILED";
    let mut ground =
        Ground::new(face, telling(&[TRYING, refused, TRYING, refused, gives_up], SEARCHING));
    let failure = failure(ground.station.connect(lab()));
    assert!(failure.to_string().contains("status 17 (it is full)"), "{failure}");
    let ConnectReason::Rejected(rejection) = failure.reason else { panic!() };
    assert_eq!((rejection.bssid, rejection.status_code), (Some(AP), Some(17)));
    assert_eq!((rejection.during, rejection.times), (RejectedDuring::Authentication, 2));
    // Nobody answered at all.
    let mut ground = Ground::new(face, telling(&[TRYING, gives_up], SEARCHING));
    let ConnectReason::Rejected(rejection) = reason(ground.station.connect(lab())) else {
        panic!()
    };
    assert!(rejection.timed_out && rejection.status_code.is_none());
}

fn a_certificate_that_is_not_trusted(face: Face) {
    let recording = "wifi/wpa_supplicant.eap_certificate_error.station0-wlan3.jsonl";
    let eap = EapConfiguration::new("TTLS").identity("user@lab").password("pass word");
    let network = NetworkConfiguration::enterprise("bed eap", eap);
    for (nth, number, depth) in [(1, 1, 1), (2, 10, 0)] {
        let mut ground = Ground::new(face, telling(&recorded(recording, nth), SEARCHING));
        let failure = failure(ground.station.connect(&network));
        let ConnectReason::EapFailure(eap) = &failure.reason else { panic!("{failure:?}") };
        assert_eq!(eap.method.as_deref(), Some("TTLS"));
        let certificate = eap.certificate.as_ref().unwrap();
        assert_eq!((certificate.reason, certificate.depth), (number, depth));
        assert!(failure.to_string().contains("the server's certificate is not accepted: "));
    }
}

fn a_wrong_eap_password(face: Face) {
    let events = recorded("wifi/wpa_supplicant.eap_wrong_password.station0-wlan3.jsonl", 1);
    let mut ground = Ground::new(face, telling(&events, SEARCHING));
    let eap = EapConfiguration::new("PEAP").identity("user@lab").password("no word");
    let failure = failure(ground.station.connect(NetworkConfiguration::enterprise("bed eap", eap)));
    let ConnectReason::EapFailure(eap) = &failure.reason else { panic!("{failure:?}") };
    assert_eq!((eap.method.as_deref(), eap.error), (Some("PEAP"), Some(691)));
    assert!(!format!("{failure:?}").contains("no word"));
}

fn a_network_that_is_not_there(face: Face) {
    let events = recorded("wifi/wpa_supplicant.not_found.station0-wlan3.jsonl", 1);
    let mut ground = Ground::new(face, telling(&events, SEARCHING));
    let network = NetworkConfiguration::open("bed not there");
    let request = ConnectRequest::new(&network).scans(2);
    let unsuitable = Vec::new();
    let reason = reason(ground.station.connect(request));
    assert_eq!(reason, ConnectReason::NotFound { scans: 2, unsuitable });
    // It is there, but not as configured.
    let list = "bssid / frequency / signal level / flags / ssid\n\
        02:00:00:00:00:00\t2412\t-30\t[WPA2-SAE-CCMP][SAE-H2E][ESS]\tbed not there\n\
        02:00:00:00:00:01\t2412\t-30\t[ESS]\tanother\n";
    let script = telling(&events, SEARCHING).on("SCAN_RESULTS", [Step::reply(list)]);
    let mut ground = Ground::new(face, script);
    let failure = failure(ground.station.connect(ConnectRequest::new(&network).scans(1)));
    let ConnectReason::NotFound { scans: 1, unsuitable } = &failure.reason else { panic!() };
    assert_eq!((unsuitable.len(), unsuitable[0].bssid, unsuitable[0].frequency), (1, AP, 2412));
    let text = failure.to_string();
    let wanted = "was configured as open: 02:00:00:00:00:00 is WPA3 ([WPA2-SAE-CCMP][SAE-H2E][ESS]); \
        give its passphrase";
    assert!(text.ends_with(wanted), "{text}");
}

fn a_network_that_comes_in_the_second_scan(face: Face) {
    let in_vain = ["<3>CTRL-EVENT-SCAN-RESULTS ", "<3>CTRL-EVENT-NETWORK-NOT-FOUND "];
    // Results that are old are not a scan.
    let old = ["<3>CTRL-EVENT-NETWORK-NOT-FOUND "; 5];
    let events = [&old[..], &in_vain, &["<3>CTRL-EVENT-SCAN-RESULTS ", TRYING, DONE]].concat();
    let mut ground = Ground::new(face, telling(&events, CONNECTED));
    ground.station.connect(ConnectRequest::new(&lab().hidden(true)).scans(2)).unwrap();
}

fn it_takes_too_long(face: Face) {
    let associated = [TRYING, "<3>Associated with 02:00:00:00:00:00"];
    let mut ground = Ground::new(face, telling(&associated, SEARCHING));
    let failure = failure(ground.station.connect(short(&lab())));
    let limit = Duration::from_millis(300);
    let reached = ConnectStage::Associated;
    assert_eq!(failure.reason, ConnectReason::TimedOut { reached, limit });
    assert!(failure.to_string().contains("did not complete the handshake"), "{failure}");
    assert_eq!(ground.changes().last().unwrap(), "REMOVE_NETWORK 0");
}

fn a_lost_event_is_made_up_for(face: Face) {
    let mut ground = Ground::new(face, telling(&[TRYING], CONNECTED));
    // STATUS is looked at when the time is over, too.
    ground.station.connect(short(&lab())).unwrap();
}

fn another_program_selects_another_network(face: Face) {
    let other =
        "<3>CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:09 completed [id=7 id_str=]";
    let list =
        "network id / ssid / bssid / flags\n0\tLab\tany\t[DISABLED]\n7\tOther\tany\t[CURRENT]\n";
    let script = telling(&[other], SEARCHING)
        .on(Pattern::prefix("LIST_NETWORKS").after(1), [Step::reply(list)]);
    let mut ground = Ground::new(face, script);
    let outcome = ground.station.connect(lab());
    assert_eq!(reason(outcome), ConnectReason::Superseded { network_id: Some(7) });
    assert_eq!(ground.changes(), ["ADD_NETWORK", "SELECT_NETWORK 0", "REMOVE_NETWORK 0"]);
    let removed = "<3>CTRL-EVENT-NETWORK-REMOVED 0";
    let mut ground = Ground::new(face, telling(&[removed], SEARCHING));
    assert_eq!(reason(ground.station.connect(lab())), ConnectReason::NetworkRemoved);
}

fn the_radio_is_off(face: Face) {
    let mut ground = Ground::new(
        face,
        telling(&["<3>CTRL-EVENT-SCAN-FAILED ret=-100 retry=1"], "wpa_state=INTERFACE_DISABLED\n"),
    );
    let failure = failure(ground.station.connect(lab()));
    assert_eq!(failure.reason, ConnectReason::InterfaceDisabled);
    assert!(failure.to_string().contains("rfkill"));
}

fn the_daemon_ends(face: Face) {
    let goodbye = Step::event_to_monitors("<3>CTRL-EVENT-TERMINATING ");
    for (last, expected) in [
        (vec![goodbye, Step::Die], ConnectReason::DaemonGone),
        (vec![Step::Die], ConnectReason::InterfaceGone),
    ] {
        let steps = [vec![Step::reply(NOTHING)], last].concat();
        let script = Script::wpa_supplicant()
            .on("SELECT_NETWORK 0", [Step::reply("OK\n"), Step::event_to_monitors(TRYING)])
            .on(Pattern::exact("STATUS").nth(2), steps);
        let mut ground = Ground::new(face, script);
        assert_eq!(reason(ground.station.connect(lab())), expected);
    }
}

fn a_setting_is_refused(face: Face) {
    let script = telling(&[""; 0], SEARCHING)
        .on(Pattern::prefix("SET_NETWORK 0 key_mgmt "), [Step::reply("FAIL\n")]);
    let mut ground = Ground::new(face, script);
    let failure = failure(ground.station.connect(NetworkConfiguration::owe("Lab")));
    assert_eq!(failure.reason, ConnectReason::SettingRefused { variable: "key_mgmt".into() });
    assert_eq!(ground.changes(), ["ADD_NETWORK", "REMOVE_NETWORK 0"]);
}

fn nothing_is_sent_of_what_no_daemon_takes(face: Face) {
    let mut ground = Ground::new(face, Script::wpa_supplicant());
    let key = "0f".repeat(32);
    for (network, word) in [
        (
            NetworkConfiguration::wpa2("Lab", "1234567"),
            "the passphrase must have 8 to 63 bytes, or be a key of 64 hex digits",
        ),
        (
            NetworkConfiguration::wpa2("Lab", "1234567\t"),
            "the passphrase must not hold control characters",
        ),
        (NetworkConfiguration::open(""), "the SSID is empty; it must have 1 to 32 bytes"),
        (
            NetworkConfiguration::open([b'x'; 33]),
            "the SSID is too long; it must have 1 to 32 bytes",
        ),
        (
            NetworkConfiguration::personal("Lab", "1234567"),
            "the passphrase must have 8 to 63 bytes; if the network is one of WPA3 alone, which \
             takes passwords of any length, choose WPA3 as its security",
        ),
        (
            NetworkConfiguration::personal("Lab", "1234567\n"),
            "the passphrase must not hold control characters; if the network is one of WPA3 \
             alone, which takes them, choose WPA3 as its security",
        ),
        (
            NetworkConfiguration::personal("Lab", &key),
            "the passphrase is a key of 64 hex digits, which WPA3 does not take; to use it, \
             choose WPA2 as the network's security",
        ),
        (
            NetworkConfiguration::wpa3("Lab", ""),
            "the passphrase is empty; a network with WPA3 has one",
        ),
        (
            lab().words("proto", "RSN\nTERMINATE"),
            "SET_NETWORK: value holds a line end; a text of one line is expected",
        ),
    ] {
        match ground.station.connect(&network) {
            Err(ConnectError::Request(error)) => {
                assert_eq!(error.kind(), ErrorKind::InvalidArgument);
                assert_eq!(error.to_string(), word);
                assert_eq!(error.command(), Some("SET_NETWORK"));
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(ground.daemon.received().len(), 0);
    let error = ground.station.connect_saved(4).unwrap_err();
    assert!(error.to_string().contains("there is no network 4; none is configured"), "{error}");
}

fn a_saved_network_that_is_connected_already(face: Face) {
    let list = "network id / ssid / bssid / flags\n0\tLab\tany\t[CURRENT]\n";
    let script = Script::wpa_supplicant()
        .on("LIST_NETWORKS", [Step::reply(list)])
        .on("STATUS", [Step::reply(CONNECTED)])
        .on("SELECT_NETWORK 0", [Step::reply("OK\n")]);
    let mut ground = Ground::new(face, script);
    let connected = ground.station.connect_saved(0).unwrap();
    assert!(connected.already && connected.handshake_peer.is_none());
    assert_eq!(ground.changes(), ["SELECT_NETWORK 0"]);
}
