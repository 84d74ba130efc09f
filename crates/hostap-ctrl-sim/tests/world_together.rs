//! A wpa_supplicant and a hostapd of one simulated world: what one does, the other one hears of.

mod common;

use std::path::PathBuf;

use common::{Client, Directory};
use hostap_ctrl_sim::{AccessPoint, Hostapd, Supplicant, World};

const STATION: &str = "02:00:00:00:01:00";

struct Bed {
    world: World,
    station: Client,
    station_events: Client,
    hostapd: Client,
    hostapd_events: Client,
    directory: Directory,
}

impl Bed {
    fn new(access_point: AccessPoint) -> Self {
        let directory = Directory::new();
        let world = World::builder()
            .hostapd(Hostapd::new("wlan1", access_point.bssid([2, 0, 0, 0, 0, 0])))
            .supplicant(Supplicant::new("wlan0").address([2, 0, 0, 0, 1, 0]))
            .start(directory.path("world"))
            .unwrap();
        let attached = |socket: PathBuf| {
            let client = directory.client_of(&socket);
            assert_eq!(client.ask("ATTACH"), "OK\n");
            client
        };
        let station = directory.path("world/wpa_supplicant/wlan0");
        let hostapd = directory.path("world/hostapd/wlan1");
        Self {
            world,
            station: directory.client_of(&station),
            station_events: attached(station),
            hostapd: directory.client_of(&hostapd),
            hostapd_events: attached(hostapd),
            directory,
        }
    }

    fn secured() -> Self {
        Self::new(AccessPoint::new("Lab").wpa2("correct horse").wps(None))
    }

    /// Sends commands to the supplicant that all succeed.
    fn station_does(&self, commands: &[&str]) {
        for command in commands {
            assert_eq!(self.station.ask(command), "OK\n", "{command}");
        }
    }

    fn select(&self, passphrase: &str) {
        assert_eq!(self.station.ask("ADD_NETWORK"), "0\n");
        let psk = format!("SET_NETWORK 0 psk \"{passphrase}\"");
        self.station_does(&["SET_NETWORK 0 ssid \"Lab\"", &psk, "SELECT_NETWORK 0"]);
    }

    fn station_hears(&self, start: &str) -> String {
        hears(&self.station_events, start)
    }

    fn hostapd_hears(&self, event: &str) {
        assert_eq!(self.hostapd_events.receive(), format!("<3>{event}"));
    }

    fn joined(&self) {
        self.hostapd_hears(&format!("AP-STA-CONNECTED {STATION}"));
        self.hostapd_hears(&format!("EAPOL-4WAY-HS-COMPLETED {STATION}"));
        self.station_hears("CTRL-EVENT-CONNECTED");
    }

    fn gone(&self) {
        self.hostapd_hears(&format!("AP-STA-DISCONNECTED {STATION}"));
    }
}

fn hears(client: &Client, start: &str) -> String {
    loop {
        let event = client.receive();
        if let Some(event) = event.strip_prefix("<3>").filter(|event| event.starts_with(start)) {
            return event.to_owned();
        }
    }
}

#[test]
fn joining_and_leaving() {
    let bed = Bed::secured();
    bed.select("correct horse");
    bed.joined();
    let station = bed.hostapd.ask("STA-FIRST");
    assert!(station.starts_with(&format!("{STATION}\nflags=[AUTH][ASSOC][AUTHORIZED]")));
    bed.station_does(&["DISCONNECT"]);
    bed.gone();
    assert_eq!(bed.hostapd.ask("STA-FIRST"), "");
}

#[test]
fn a_wrong_passphrase_is_seen_on_both_sides() {
    let bed = Bed::secured();
    bed.select("wrong horse!");
    bed.hostapd_hears(&format!("AP-STA-POSSIBLE-PSK-MISMATCH {STATION}"));
    let failed = bed.station_hears("CTRL-EVENT-SSID-TEMP-DISABLED");
    assert!(failed.ends_with("reason=WRONG_KEY"), "{failed}");
}

/// As in wpa_supplicant.clients_sent_away: it comes back each time.
#[test]
fn being_sent_away() {
    let bed = Bed::secured();
    bed.select("correct horse");
    bed.joined();
    for (command, reason) in [
        ("DEAUTHENTICATE 02:00:00:00:01:00 reason=5", 5),
        ("DISASSOCIATE 02:00:00:00:01:00 reason=8", 8),
        ("DEAUTHENTICATE ff:ff:ff:ff:ff:ff", 2),
    ] {
        assert_eq!(bed.hostapd.ask(command), "OK\n");
        bed.gone();
        let event = bed.station_hears("CTRL-EVENT-DISCONNECTED");
        let expected = format!("CTRL-EVENT-DISCONNECTED bssid=02:00:00:00:00:00 reason={reason}");
        assert_eq!(event, expected);
        bed.joined();
    }
}

/// As in wpa_supplicant.clients_refused.
#[test]
fn being_on_a_list() {
    let bed = Bed::secured();
    assert_eq!(bed.hostapd.ask("DENY_ACL ADD_MAC 02:00:00:00:01:00"), "OK\n");
    bed.select("correct horse");
    let rejected =
        "CTRL-EVENT-AUTH-REJECT 02:00:00:00:00:00 auth_type=0 auth_transaction=2 status_code=1";
    assert_eq!(bed.station_hears("CTRL-EVENT-AUTH-REJECT"), rejected);
    assert_eq!(bed.hostapd.ask("DENY_ACL CLEAR"), "OK\n");
    bed.station_does(&["SELECT_NETWORK 0"]);
    bed.joined();
    assert_eq!(bed.hostapd.ask("DENY_ACL ADD_MAC 02:00:00:00:01:00"), "OK\n");
    bed.gone();
    let event = bed.station_hears("CTRL-EVENT-DISCONNECTED");
    assert!(event.ends_with(" reason=1"), "{event}");
}

#[test]
fn following_to_another_channel() {
    let bed = Bed::secured();
    bed.select("correct horse");
    bed.joined();
    assert_eq!(bed.hostapd.ask("CHAN_SWITCH 5 2437 ht"), "OK\n");
    let layout = "freq=2437 ht_enabled=1 ch_offset=0 ch_width=20 MHz cf1=2437 cf2=0";
    bed.hostapd_hears(&format!("CTRL-EVENT-STARTED-CHANNEL-SWITCH {layout} dfs=0"));
    bed.hostapd_hears(&format!("CTRL-EVENT-CHANNEL-SWITCH {layout} dfs=0"));
    bed.hostapd_hears("AP-CSA-FINISHED freq=2437 dfs=0");
    bed.station_hears("CTRL-EVENT-CHANNEL-SWITCH freq=2437 ");
    assert!(bed.station.ask("STATUS").contains("\nfreq=2437\n"));
}

#[test]
fn an_access_point_that_goes_and_comes() {
    let bed = Bed::secured();
    bed.select("correct horse");
    bed.joined();
    assert_eq!(bed.hostapd.ask("DISABLE"), "OK\n");
    bed.hostapd_hears("AP-DISABLED ");
    bed.gone();
    let event = bed.station_hears("CTRL-EVENT-DISCONNECTED");
    assert_eq!(event, "CTRL-EVENT-DISCONNECTED bssid=02:00:00:00:00:00 reason=3");
    assert_eq!(bed.hostapd.ask("ENABLE"), "OK\n");
    bed.hostapd_hears("AP-ENABLED ");
    bed.joined();
}

#[test]
fn both_buttons() {
    let bed = Bed::secured();
    assert_eq!(bed.hostapd.ask("WPS_PBC"), "OK\n");
    bed.hostapd_hears("WPS-PBC-ACTIVE ");
    bed.station_does(&["WPS_PBC"]);
    let uuid = "572cf82f-c957-5653-9b16-b5cfb298abf1";
    hears(&bed.hostapd_events, &format!("WPS-ENROLLEE-SEEN {STATION} {uuid} "));
    for event in [
        format!("CTRL-EVENT-EAP-STARTED {STATION}"),
        "CTRL-EVENT-EAP-PROPOSED-METHOD vendor=0 method=1".into(),
        "CTRL-EVENT-EAP-PROPOSED-METHOD vendor=14122 method=254".into(),
        format!("WPS-REG-SUCCESS {STATION} {uuid}"),
        "WPS-PBC-DISABLE ".into(),
        "WPS-SUCCESS ".into(),
        format!("CTRL-EVENT-EAP-FAILURE {STATION}"),
    ] {
        bed.hostapd_hears(&event);
    }
    bed.station_hears("WPS-SUCCESS ");
    bed.joined();
    assert!(bed.hostapd.ask("STA-FIRST").contains("\nwpsUuid=572cf82f-"));
    assert!(bed.directory.files().contains(&"world".to_owned()));
}

#[test]
fn the_same_pin_on_both_sides_and_another_one() {
    let bed = Bed::secured();
    assert_eq!(bed.hostapd.ask("WPS_PIN any 12345670"), "OK\n");
    assert_eq!(bed.station.ask("WPS_PIN any 98613472"), "98613472");
    hears(&bed.hostapd_events, "WPS-FAIL msg=8 config_error=18");
    bed.station_hears("WPS-FAIL ");
    let status = bed.hostapd.ask("WPS_GET_STATUS");
    assert!(status.contains("Last WPS result: Failed\n"), "{status}");
    bed.station_does(&["WPS_CANCEL"]);
    assert_eq!(bed.station.ask("WPS_PIN any 12345670"), "12345670");
    hears(&bed.hostapd_events, "WPS-SUCCESS ");
    hears(&bed.hostapd_events, "AP-STA-CONNECTED ");
}

/// The order of hostapd.eap_peap.
#[test]
fn entering_by_eap() {
    let bed = Bed::new(AccessPoint::new("Lab").user("anna", "her password"));
    assert_eq!(bed.station.ask("ADD_NETWORK"), "0\n");
    bed.station_does(&[
        "SET_NETWORK 0 ssid \"Lab\"",
        "SET_NETWORK 0 key_mgmt WPA-EAP",
        "SET_NETWORK 0 eap PEAP",
        "SET_NETWORK 0 phase2 \"auth=MSCHAPV2\"",
        "SET_NETWORK 0 identity \"anna\"",
        "SET_NETWORK 0 password \"her password\"",
        "SELECT_NETWORK 0",
    ]);
    for event in [
        format!("CTRL-EVENT-EAP-STARTED {STATION}"),
        "CTRL-EVENT-EAP-PROPOSED-METHOD vendor=0 method=1".into(),
        "CTRL-EVENT-EAP-PROPOSED-METHOD vendor=0 method=25".into(),
        format!("CTRL-EVENT-EAP-SUCCESS {STATION}"),
        format!("EAPOL-4WAY-HS-COMPLETED {STATION}"),
        format!("AP-STA-CONNECTED {STATION}"),
    ] {
        bed.hostapd_hears(&event);
    }
    let station = bed.hostapd.ask("STA-FIRST");
    assert!(station.contains("\nAKMSuiteSelector=00-0f-ac-1\n"), "{station}");
    assert!(station.contains("\ndot1xAuthPaeState=5\n"), "{station}");
}

#[test]
fn a_hostapd_that_restarts_has_forgotten_everybody() {
    let bed = Bed::secured();
    bed.select("correct horse");
    bed.joined();
    assert_eq!(bed.hostapd.ask("SET macaddr_acl 1"), "OK\n");
    bed.world.restart("wlan1", std::time::Duration::from_millis(10)).unwrap();
    // The station loses its beacons, and comes back to an access point that denies nobody.
    bed.station_hears("CTRL-EVENT-DISCONNECTED");
    bed.station_hears("CTRL-EVENT-CONNECTED");
    let socket = bed.directory.path("world/hostapd/wlan1");
    common::recorded::until("hostapd is back", || socket.exists());
    let station = bed.directory.client_of(&socket).ask("STA-FIRST");
    assert!(station.starts_with(STATION), "{station}");
}
