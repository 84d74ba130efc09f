//! Configured networks: found, put into an order, removed, saved; refusals that say what is wrong.

mod common;
mod station_faces;

use common::Place;
use hostap_ctrl::ErrorKind;
use hostap_ctrl::command::NetworkVariable;
use hostap_ctrl::reply::Refusal;
use hostap_ctrl_sim::{Daemon, Pattern, Script, Step};
use station_faces::{AnyStation, Face, ask, both, on, received};

both! {
    the_list_and_what_is_configured_of_one
    networks_are_forgotten_selected_and_enabled
    a_network_that_is_not_there_is_told_with_those_that_are
    the_order_is_that_of_priorities
    an_order_that_fails_halfway_is_taken_back
    an_order_that_makes_no_sense_changes_nothing
    saving_says_what_keeps_it_from_being_done
    over_a_global_socket_everything_goes_to_the_interface
    roaming_and_status
}

/// A daemon with so many networks, named by their numbers.
fn with_networks(script: Script, face: Face, count: u32) -> (Place, Daemon, AnyStation) {
    let place = Place::new();
    let daemon = place.daemon(script);
    let mut client = place.client().open().unwrap();
    for number in 0..count {
        let id = client.add_network().unwrap();
        let name = format!("net {number}");
        client.set_network(id, NetworkVariable::ssid(name.as_str())).unwrap();
    }
    let station = face.open(&place);
    (place, daemon, station)
}

fn the_list_and_what_is_configured_of_one(face: Face) {
    let values = [
        ("ssid", "636166c3a9"),
        ("bssid", "02:00:00:00:00:09"),
        ("scan_ssid", "1"),
        ("key_mgmt", "WPA-PSK SAE"),
        ("psk", "*"),
        ("priority", "7"),
        ("disabled", "0"),
        ("id_str", "\"home\""),
        ("identity", "FAIL\n"),
        ("eap", ""),
        ("sae_password", "FAIL\n"),
    ];
    let mut script = on(
        Script::wpa_supplicant(),
        "LIST_NETWORKS",
        "network id / ssid / bssid / flags\n4\tcaf\\xc3\\xa9\t02:00:00:00:00:09\t[CURRENT]\n",
    );
    for (name, value) in values {
        script = on(script, &format!("GET_NETWORK 4 {name}"), value);
    }
    let (_place, _daemon, mut station) = with_networks(script, face, 0);
    let list = ask!(station, networks()).unwrap();
    assert!(list.iter().map(|network| network.id).eq([4]));
    let network = ask!(station, network(4)).unwrap();
    assert_eq!(network.ssid.unwrap().as_bytes(), "café".as_bytes());
    assert_eq!(network.bssid.unwrap().to_string(), "02:00:00:00:00:09");
    assert_eq!(network.key_management, ["WPA-PSK", "SAE"]);
    assert!(network.hidden && network.has_passphrase && !network.disabled);
    assert_eq!((network.priority, network.id_string.unwrap()), (7, b"home".to_vec()));
    assert!(network.identity.is_none() && network.eap.is_empty());
}

fn networks_are_forgotten_selected_and_enabled(face: Face) {
    let (_place, daemon, mut station) = with_networks(Script::wpa_supplicant(), face, 4);
    let before = received(&daemon).len();
    ask!(station, enable(1)).unwrap();
    ask!(station, disable(1)).unwrap();
    ask!(station, select(2)).unwrap();
    ask!(station, forget(0)).unwrap();
    let left = |networks: hostap_ctrl::KeptNetworks| {
        networks.iter().map(|network| network.id).collect::<Vec<_>>()
    };
    assert_eq!(left(ask!(station, networks()).unwrap()), [1, 2, 3]);
    ask!(station, enable_all()).unwrap();
    ask!(station, forget_all()).unwrap();
    assert!(left(ask!(station, networks()).unwrap()).is_empty());
    let expected = [
        "ENABLE_NETWORK 1",
        "DISABLE_NETWORK 1",
        "SELECT_NETWORK 2",
        "REMOVE_NETWORK 0",
        "LIST_NETWORKS",
        "ENABLE_NETWORK all",
        "REMOVE_NETWORK all",
        "LIST_NETWORKS",
    ];
    assert_eq!(received(&daemon)[before..], expected);
}

fn a_network_that_is_not_there_is_told_with_those_that_are(face: Face) {
    let (_place, _daemon, mut station) = with_networks(Script::wpa_supplicant(), face, 2);
    for (error, command) in [
        (ask!(station, forget(7)).unwrap_err(), "REMOVE_NETWORK"),
        (ask!(station, select(7)).unwrap_err(), "SELECT_NETWORK"),
        (ask!(station, enable(7)).unwrap_err(), "ENABLE_NETWORK"),
        (ask!(station, disable(7)).unwrap_err(), "DISABLE_NETWORK"),
        (ask!(station, network(7)).unwrap_err(), "GET_NETWORK"),
        (ask!(station, reorder(&[1, 7])).unwrap_err(), "SET_NETWORK"),
    ] {
        assert_eq!((error.kind(), error.refusal()), (ErrorKind::Refused, Some(&Refusal::Fail)));
        assert_eq!(error.command(), Some(command));
        assert_eq!(error.to_string(), "there is no network 7: configured are 0, 1");
    }
    // A refusal for another reason is told as it is.
    let script = on(Script::wpa_supplicant(), "SELECT_NETWORK 0", "FAIL\n");
    let (_place, _daemon, mut station) = with_networks(script, face, 1);
    let error = ask!(station, select(0)).unwrap_err();
    assert!(error.to_string().ends_with("refused SELECT_NETWORK: FAIL"), "{error}");
}

/// The priorities of networks 0 to 3.
fn priorities(station: &mut AnyStation) -> Vec<i64> {
    (0..4).map(|id| ask!(*station, network(id)).unwrap().priority).collect()
}

fn the_order_is_that_of_priorities(face: Face) {
    let (_place, _daemon, mut station) = with_networks(Script::wpa_supplicant(), face, 4);
    ask!(station, reorder(&[2, 0, 3, 1])).unwrap();
    assert_eq!(priorities(&mut station), [3, 1, 4, 2]);
    // Those that are not named stay behind, as they are.
    ask!(station, reorder(&[1])).unwrap();
    assert_eq!(priorities(&mut station), [3, 5, 4, 2]);
    ask!(station, reorder(&[])).unwrap();
    assert_eq!(priorities(&mut station), [3, 5, 4, 2]);
}

fn an_order_that_fails_halfway_is_taken_back(face: Face) {
    let script = on(Script::wpa_supplicant(), "SET_NETWORK 0 priority 4", "FAIL\n");
    let (_place, _daemon, mut station) = with_networks(script, face, 4);
    ask!(station, reorder(&[3, 2])).unwrap();
    assert_eq!(priorities(&mut station), [0, 0, 1, 2]);
    let error = ask!(station, reorder(&[0, 3, 2, 1])).unwrap_err();
    assert_eq!((error.kind(), error.command()), (ErrorKind::Refused, Some("SET_NETWORK")));
    assert_eq!(priorities(&mut station), [0, 0, 1, 2]);
}

fn an_order_that_makes_no_sense_changes_nothing(face: Face) {
    let (_place, daemon, mut station) = with_networks(Script::wpa_supplicant(), face, 4);
    let error = ask!(station, reorder(&[1, 2, 1])).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.to_string().contains("network 1"), "{error}");
    assert!(!received(&daemon).iter().any(|command| command.contains("priority")));
}

fn saving_says_what_keeps_it_from_being_done(face: Face) {
    let (_place, _daemon, mut station) =
        with_networks(on(Script::wpa_supplicant(), "SAVE_CONFIG", "OK\n"), face, 0);
    ask!(station, save()).unwrap();
    let refusing = || on(Script::wpa_supplicant(), "SAVE_CONFIG", "FAIL\n");
    for (value, says) in [
        ("0", "has the line update_config=1"),
        ("1", "could not write its configuration file"),
        ("FAIL\n", "refused SAVE_CONFIG: FAIL"),
    ] {
        let script = on(refusing(), "GET update_config", value);
        let (_place, _daemon, mut station) = with_networks(script, face, 0);
        let error = ask!(station, save()).unwrap_err();
        assert_eq!((error.kind(), error.refusal()), (ErrorKind::Refused, Some(&Refusal::Fail)));
        assert_eq!(error.command(), Some("SAVE_CONFIG"));
        assert!(error.to_string().contains(says), "{error}");
        assert!(error.to_string().ends_with("what was set holds until wpa_supplicant ends"));
    }
    // As after a connection that was made.
    let script = on(on(refusing(), "GET update_config", "0"), "STATUS", "wpa_state=COMPLETED\n");
    let (_place, _daemon, mut station) = with_networks(script, face, 0);
    let text = ask!(station, save()).unwrap_err().to_string();
    assert!(text.ends_with("until wpa_supplicant ends, and the connection is up"), "{text}");
}

fn over_a_global_socket_everything_goes_to_the_interface(face: Face) {
    let place = Place::new();
    let table = "network id / ssid / bssid / flags\n4\tLab\tany\t\n";
    let script = on(Script::new(), "IFNAME=wlan7 LIST_NETWORKS", table);
    let script = on(script, "IFNAME=wlan7 REMOVE_NETWORK 4", "OK\n");
    let daemon = place.daemon(on(script, "INTERFACES", "wlan7\nwlan8\n"));
    let mut station = face.open_interface(&place, "wlan7");
    assert_eq!(ask!(station, networks()).unwrap().len(), 1);
    ask!(station, forget(4)).unwrap();
    assert_eq!(ask!(station, interfaces()).unwrap(), ["wlan7", "wlan8"]);
    assert_eq!(received(&daemon).len(), 3);
}

fn roaming_and_status(face: Face) {
    let place = Place::new();
    let status = "bssid=02:00:00:00:00:00\nfreq=2412\nssid=caf\\xc3\\xa9\nid=3\nmode=station\n\
                  wpa_state=COMPLETED\naddress=02:00:00:00:03:00\n";
    let script = on(Script::wpa_supplicant(), "STATUS", status)
        .on("ROAM 02:00:00:00:00:01", [Step::reply("OK\n")])
        .on(Pattern::prefix("ROAM "), [Step::reply("FAIL\n")]);
    let _daemon = place.daemon(script);
    let mut station = face.open(&place);
    let status = ask!(station, status()).unwrap();
    assert!(status.connected);
    assert_eq!(status.ssid.unwrap().as_bytes(), "café".as_bytes());
    assert_eq!((status.network, status.frequency), (Some(3), Some(2412)));
    assert_eq!(status.status().get("mode").unwrap(), "station");
    ask!(station, roam("02:00:00:00:00:01".parse().unwrap())).unwrap();
    let error = ask!(station, roam("02:00:00:00:00:02".parse().unwrap())).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
}
