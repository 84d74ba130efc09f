//! The simulated world, over its sockets.

mod common;

use std::time::Duration;

use common::{Client, Directory, LONG};
use hostap_ctrl_sim::{AccessPoint, Fault, Hostapd, Supplicant, World};

const STATION: [u8; 6] = [2, 0, 0, 0, 3, 0];
const PSK: &[&str] = &["key_mgmt WPA-PSK", "psk \"correct horse\""];

fn lab() -> AccessPoint {
    AccessPoint::new("Lab").wpa2("correct horse").bssid([2, 0, 0, 0, 0, 0])
}

fn station() -> Supplicant {
    Supplicant::new("wlan0").address(STATION)
}

/// A world, a client for commands and an attached one.
struct Bed {
    directory: Directory,
    world: World,
    client: Client,
    monitor: Client,
}

impl Bed {
    fn new(access_points: impl IntoIterator<Item = AccessPoint>, supplicant: Supplicant) -> Self {
        let directory = Directory::new();
        let builder = access_points
            .into_iter()
            .fold(World::builder(), |builder, access_point| builder.access_point(access_point));
        let world = builder.supplicant(supplicant).start(directory.path("world")).unwrap();
        let path = world.path("wlan0").unwrap();
        let (client, monitor) = (directory.client_of(&path), directory.client_of(&path));
        assert_eq!(monitor.ask("ATTACH"), "OK\n");
        Self { directory, world, client, monitor }
    }

    /// Adds a network with these variables and selects it.
    fn select(&self, ssid: &str, variables: &[&str]) -> String {
        let id = self.client.ask("ADD_NETWORK").trim_end().to_string();
        let ssid = format!("ssid {ssid}");
        for variable in [ssid.as_str()].iter().chain(variables) {
            assert_eq!(self.client.ask(format!("SET_NETWORK {id} {variable}")), "OK\n");
        }
        assert_eq!(self.client.ask(format!("SELECT_NETWORK {id}")), "OK\n");
        id
    }

    fn event(&self, front: &str) -> String {
        until(&self.monitor, front)
    }
}

/// Reads events up to one that begins so.
fn until(monitor: &Client, front: &str) -> String {
    let mut heard = Vec::new();
    loop {
        let Some(event) = monitor.receive_within(LONG) else {
            panic!("no {front} after {heard:#?}");
        };
        let event = String::from_utf8(event).unwrap();
        if event.starts_with(front) {
            return event;
        }
        heard.push(event);
    }
}

#[test]
fn every_process_has_its_sockets() {
    let directory = Directory::new();
    let world = World::builder()
        .hostapd(Hostapd::new("wlan1", lab()))
        .supplicant("wlan0")
        .start(directory.path("world"))
        .unwrap();
    for name in ["wpa_supplicant/wlan0", "wpa_supplicant/global", "hostapd/wlan1", "hostapd/global"]
    {
        let client = directory.client_of(&directory.path("world").join(name));
        assert_eq!(client.ask("PING"), "PONG\n", "{name}");
        assert_eq!(client.ask("ATTACH"), "OK\n", "{name}");
    }
    drop(world);
    assert!(!directory.path("world/wpa_supplicant/wlan0").exists());
    assert!(!directory.path("world/hostapd/wlan1").exists());
}

#[test]
fn hostapd_hears_of_a_station() {
    let directory = Directory::new();
    let world = World::builder()
        .hostapd(Hostapd::new("wlan1", lab()))
        .supplicant(station())
        .start(directory.path("world"))
        .unwrap();
    let hostapd = directory.client_of(&world.path("wlan1").unwrap());
    hostapd.ask("ATTACH");
    let client = directory.client_of(&world.path("wlan0").unwrap());
    for command in [
        "ADD_NETWORK",
        "SET_NETWORK 0 ssid \"Lab\"",
        "SET_NETWORK 0 psk \"correct horse\"",
        "SELECT_NETWORK 0",
    ] {
        client.ask(command);
    }
    until(&hostapd, "<3>AP-STA-CONNECTED 02:00:00:00:03:00");
    assert_eq!(world.access_point("Lab").unwrap().stations(), [STATION]);
    client.ask("DISCONNECT");
    until(&hostapd, "<3>AP-STA-DISCONNECTED 02:00:00:00:03:00");
    assert!(world.access_point("Lab").unwrap().stations().is_empty());
}

#[test]
fn a_hidden_network_is_found_by_its_name_only() {
    let bed = Bed::new([lab().hidden()], station());
    bed.client.ask("SCAN");
    bed.event("<3>CTRL-EVENT-SCAN-RESULTS");
    assert!(bed.client.ask("SCAN_RESULTS").ends_with("[WPA2-PSK-CCMP][ESS]\t\n"));
    let id = bed.select("\"Lab\"", PSK);
    bed.event("<3>CTRL-EVENT-NETWORK-NOT-FOUND ");
    bed.client.ask(format!("SET_NETWORK {id} scan_ssid 1"));
    bed.client.ask(format!("SELECT_NETWORK {id}"));
    bed.event("<3>CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:00 completed [id=0 ");
    assert!(bed.client.ask("SCAN_RESULTS").contains("\tLab\n"));
}

#[test]
fn the_global_socket_hears_and_speaks_for_all() {
    let bed = Bed::new([lab()], station());
    let path = bed.world.global_address("wlan0").unwrap();
    let global = bed.directory.client_of(path.path().unwrap());
    global.ask("ATTACH");
    assert_eq!(global.ask("INTERFACES"), "wlan0\n");
    assert_eq!(global.ask("STATUS"), "ifname=wlan0\naddress=02:00:00:00:03:00\n");
    for (command, reply) in [
        ("IFNAME=wlan0 PING", "PONG\n"),
        ("IFNAME=wlan9 PING", "FAIL-NO-IFNAME-MATCH\n"),
        ("IFNAME=wlan0", "UNKNOWN COMMAND\n"),
        ("IFNAME=wlan0 ATTACH", "UNKNOWN COMMAND\n"),
        ("LIST_NETWORKS", "UNKNOWN COMMAND\n"),
    ] {
        assert_eq!(global.ask(command), reply, "{command}");
    }
    bed.select("\"Lab\"", PSK);
    let event = until(&global, "IFNAME=wlan0 <3>CTRL-EVENT-CONNECTED");
    assert_eq!(&event["IFNAME=wlan0 ".len()..], bed.event("<3>CTRL-EVENT-CONNECTED"));
}

#[test]
fn a_wrong_key_disables_for_longer_each_time() {
    let bed = Bed::new([lab()], station());
    bed.select("\"Lab\"", &["psk \"wrong horse\""]);
    for (failures, seconds) in [(1, 10), (2, 20), (3, 30)] {
        bed.event("<3>WPA: 4-Way Handshake failed - pre-shared key may be incorrect");
        let event = bed.event("<3>CTRL-EVENT-SSID-TEMP-DISABLED id=0 ssid=\"Lab\" ");
        let end = format!("auth_failures={failures} duration={seconds} reason=WRONG_KEY");
        assert!(event.ends_with(&end), "{event}");
        bed.event("<3>CTRL-EVENT-SSID-REENABLED id=0 ssid=\"Lab\"");
    }
}

#[test]
fn a_restarted_daemon_connects_with_what_was_saved() {
    let bed = Bed::new([lab()], station().update_config(true));
    bed.select("\"Lab\"", PSK);
    bed.event("<3>CTRL-EVENT-CONNECTED");
    assert_eq!(bed.client.ask("SAVE_CONFIG"), "OK\n");
    bed.client.ask("ADD_NETWORK");
    bed.world.restart("wlan0", Duration::from_millis(20)).unwrap();
    let path = bed.world.path("wlan0").unwrap();
    common::recorded::until("the daemon is back", || path.exists());
    let client = bed.directory.client_of(&path);
    common::recorded::until("it connects", || client.ask("STATUS").contains("wpa_state=COMPLETED"));
    let table = client.ask("LIST_NETWORKS");
    assert_eq!(table.lines().collect::<Vec<_>>()[1..], ["0\tLab\tany\t[CURRENT]"]);
}

#[test]
fn a_killed_daemon_leaves_its_socket_file() {
    let bed = Bed::new([lab()], station());
    bed.world.kill("wlan0").unwrap();
    assert!(bed.world.path("wlan0").is_some_and(|path| path.exists()));
    assert!(bed.client.try_send("PING").is_err());
    let error = bed.world.restart("wlan9", Duration::ZERO).unwrap_err();
    assert_eq!(error.to_string(), "the world has no interface wlan9");
}

#[test]
fn faults_lie_over_the_world() {
    let bed = Bed::new([lab()], station());
    let fault: Fault = "STATUS first 1=refuse".parse().unwrap();
    bed.world.fault("wlan0", fault).unwrap();
    assert_eq!(bed.client.ask("STATUS"), "FAIL\n");
    assert!(bed.client.ask("STATUS").starts_with("wpa_state=INACTIVE\n"));
}

#[test]
fn a_world_on_udp() {
    let directory = Directory::new();
    let world =
        World::builder().supplicant(station().udp()).start(directory.path("world")).unwrap();
    let client = Client::udp(world.address("wlan0").unwrap().udp_address().unwrap());
    let cookie = client.cookie();
    assert_eq!(client.ask(format!("{cookie} IFNAME")), "wlan0");
}

#[test]
fn wps_with_a_pin() {
    let bed = Bed::new([lab().wps(None)], station());
    let pin = bed.client.ask("WPS_PIN any");
    assert_eq!(bed.client.ask(format!("WPS_CHECK_PIN {pin}")), pin);
    bed.event("<3>WPS-AP-AVAILABLE ");
    bed.world.access_point("Lab").unwrap().accept_pin(&pin);
    bed.event("<3>WPS-AP-AVAILABLE-AUTH ");
    bed.event("<3>WPS-SUCCESS ");
    bed.event("<3>CTRL-EVENT-CONNECTED");
    assert_eq!(bed.client.ask("GET_NETWORK 0 ssid"), "\"Lab\"");
    assert_eq!(bed.client.ask("GET_NETWORK 0 psk"), "*");
}

#[test]
fn who_attaches_late_hears_what_is_asked() {
    let office = AccessPoint::new("Office").user("user", "pass word");
    let bed = Bed::new([office], station());
    bed.select("\"Office\"", &["key_mgmt WPA-EAP", "eap TTLS", "phase2 \"auth=PAP\""]);
    let request = bed.event("<3>CTRL-REQ-IDENTITY-0:Identity needed for SSID Office");
    let late = bed.directory.client_of(&bed.world.path("wlan0").unwrap());
    late.ask("ATTACH");
    assert_eq!(until(&late, "<3>CTRL-REQ-"), request);
    assert_eq!(bed.client.ask("CTRL-RSP-IDENTITY-7:user"), "FAIL\n");
    assert_eq!(bed.client.ask("CTRL-RSP-COLOUR-0:blue"), "FAIL\n");
    assert_eq!(bed.client.ask("CTRL-RSP-IDENTITY-0:user"), "OK\n");
    until(&late, "<3>CTRL-REQ-PASSWORD-0:");
    assert_eq!(bed.client.ask("CTRL-RSP-PASSWORD-0:pass word"), "OK\n");
    until(&late, "<3>CTRL-EVENT-CONNECTED");
    assert!(bed.client.ask("STATUS").contains("\nselectedMethod=21 (EAP-TTLS)\n"));
}

#[test]
fn an_access_point_that_goes_and_comes() {
    let bed = Bed::new([lab()], station());
    bed.select("\"Lab\"", PSK);
    bed.event("<3>CTRL-EVENT-CONNECTED");
    let lab = bed.world.access_point("Lab").unwrap();
    lab.vanish();
    bed.event("<3>CTRL-EVENT-BEACON-LOSS ");
    bed.event("<3>CTRL-EVENT-DISCONNECTED bssid=02:00:00:00:00:00 reason=4 locally_generated=1");
    bed.event("<3>CTRL-EVENT-BSS-REMOVED 0 02:00:00:00:00:00");
    lab.appear();
    bed.event("<3>CTRL-EVENT-CONNECTED");
}

#[test]
fn a_better_access_point_is_gone_to() {
    let second = lab().bssid([2, 0, 0, 0, 0, 1]).frequency(5180).signal(-80);
    let bed = Bed::new([lab(), second], station());
    bed.select("\"Lab\"", PSK);
    bed.event("<3>CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:00");
    assert_eq!(bed.client.ask("SIGNAL_MONITOR THRESHOLD=-60 HYSTERESIS=3"), "OK\n");
    bed.world.access_point_with([2, 0, 0, 0, 0, 0]).unwrap().set_signal(-85);
    bed.event("<3>CTRL-EVENT-SIGNAL-CHANGE above=0 signal=-85 ");
    bed.client.ask("SCAN");
    bed.event("<3>CTRL-EVENT-DO-ROAM cur_bssid=02:00:00:00:00:00 ");
    bed.event("<3>CTRL-EVENT-CONNECTED - Connection to 02:00:00:00:00:01");
    assert!(bed.client.ask("SIGNAL_POLL").starts_with("RSSI=-80\n"));
    assert!(bed.client.ask("BSS CURRENT MASK=0x2").starts_with("bssid=02:00:00:00:00:01\n"));
}

#[test]
fn names_are_any_bytes() {
    let odd = AccessPoint::new(b"x\n<3>CTRL-EVENT-TERMINATING \xff".to_vec());
    let bed = Bed::new([odd], station());
    bed.select("780a3c333e4354524c2d4556454e542d5445524d494e4154494e4720ff", &["key_mgmt NONE"]);
    let event = bed.event("<3>SME: Trying to authenticate with ");
    assert!(event.contains(r"(SSID='x\n<3>CTRL-EVENT-TERMINATING \xff' freq=2412 MHz)"));
    bed.event("<3>CTRL-EVENT-CONNECTED");
    assert!(bed.client.ask("STATUS").contains("\nssid=x\\n<3>CTRL-EVENT-TERMINATING \\xff\n"));
}

#[test]
fn a_full_table_is_read_in_parts() {
    let crowd = (0..60)
        .map(|number| AccessPoint::new(format!("crowd {number}")).bssid([2, 0, 0, 0, 1, number]));
    let bed = Bed::new(crowd, station());
    bed.client.ask("SCAN use_id=1");
    bed.event("<3>CTRL-EVENT-SCAN-RESULTS id=1");
    let (mut next, mut ids) = (0, Vec::new());
    loop {
        let part = bed.client.ask(format!("BSS RANGE={next}- MASK=0x20401"));
        assert!(part.len() <= 4095);
        let found = part.lines().filter_map(|line| line.strip_prefix("id="));
        ids.extend(found.map(|id| id.parse::<u32>().unwrap()));
        next = ids.last().unwrap() + 1;
        if part.ends_with("####\n") {
            break;
        }
    }
    assert_eq!(ids, (0..60).collect::<Vec<_>>());
    assert_eq!(bed.client.ask("BSS NEXT-59"), "");
    assert!(bed.client.ask("BSS NEXT-58 MASK=0x1").starts_with("id=59\n"));
}

#[test]
fn a_key_may_be_given_as_its_digits() {
    let bed = Bed::new([lab()], station());
    // Of the passphrase and the SSID, by PBKDF2.
    let key = "908f81ab337eabd564cdd3584709e4e399df439b3e99a2098a404ef46b99f927";
    bed.select("\"Lab\"", &[&format!("psk {key}")]);
    bed.event("<3>CTRL-EVENT-CONNECTED");
}

#[test]
fn interfaces_come_and_go() {
    let bed = Bed::new([lab()], station());
    let global = bed.world.global_address("wlan0").unwrap();
    let global = bed.directory.client_of(global.path().unwrap());
    global.ask("ATTACH");
    assert_eq!(global.ask("INTERFACE_ADD wlan5\t\tnl80211"), "OK\n");
    assert_eq!(global.ask("INTERFACE_ADD wlan5"), "FAIL\n");
    assert_eq!(global.ask("INTERFACES"), "wlan5\nwlan0\n");
    assert_eq!(global.ask("IFNAME=wlan5 IFNAME"), "wlan5");
    bed.select("\"Lab\"", PSK);
    bed.event("<3>CTRL-EVENT-CONNECTED");
    until(&global, "IFNAME=wlan0 <3>CTRL-EVENT-CONNECTED");
    let second = bed.directory.client_of(&bed.directory.path("world/wpa_supplicant/global"));
    assert_eq!(second.ask("INTERFACE_REMOVE wlan0"), "OK\n");
    bed.event("<3>CTRL-EVENT-DISCONNECTED bssid=02:00:00:00:00:00 reason=3 locally_generated=1");
    let path = bed.directory.path("world/wpa_supplicant/wlan0");
    common::recorded::until("the socket is gone", || !path.exists());
    assert!(bed.world.path("wlan5").is_some_and(|path| path.exists()));
}

#[test]
fn terminating() {
    let bed = Bed::new([lab()], station());
    bed.select("\"Lab\"", PSK);
    bed.event("<3>CTRL-EVENT-CONNECTED");
    assert_eq!(bed.client.ask("TERMINATE"), "OK\n");
    bed.event("<3>CTRL-EVENT-DISCONNECTED bssid=02:00:00:00:00:00 reason=3 locally_generated=1");
    bed.event("<3>CTRL-EVENT-NETWORK-REMOVED 0");
    bed.event("<3>CTRL-EVENT-TERMINATING ");
    common::recorded::until("the sockets are gone", || {
        !bed.directory.path("world/wpa_supplicant/global").exists()
    });
}
