//! hostapd in a simulated world, beside recordings of the real one.

mod common;

use common::Directory;
use common::follow::{Follow, at};
use common::recorded::until;
use hostap_ctrl_sim::{AccessPoint, Hostapd, HostapdHandle, Station, World};

const FIRST: [u8; 6] = [2, 0, 0, 0, 1, 0];

/// The bed's access point, with its address.
fn lab(ssid: &str) -> AccessPoint {
    AccessPoint::new(ssid).bssid([2, 0, 0, 0, 0, 0])
}

fn secured(ssid: &str) -> AccessPoint {
    lab(ssid).wpa2("correct horse")
}

fn station(number: u8) -> Station {
    Station::new([2, 0, 0, 0, number, 0])
}

fn wlan0(world: &World) -> HostapdHandle {
    world.hostapd("wlan0").unwrap()
}

fn follow(hostapd: Hostapd, follow: Follow<'_>) {
    let directory = Directory::new();
    let world = World::builder().hostapd(hostapd).start(directory.path("world")).unwrap();
    follow.on(&world, &directory, &directory.path("world/hostapd"));
}

#[test]
fn clients_come_and_go() {
    let mut recording = Follow::new("hostapd.clients.hostapd-wlan0-wlan0", "wlan0");
    for number in 1..=4 {
        recording = recording.happening(at("<3>AP-STA-CONNECTED", move |world| {
            assert!(wlan0(world).join(station(number)));
        }));
    }
    for number in 1..=4 {
        recording = recording.happening(at("<3>AP-STA-DISCONNECTED", move |world| {
            assert!(wlan0(world).leave([2, 0, 0, 0, number, 0]));
        }));
    }
    follow(Hostapd::new("wlan0", secured("Lab clients")), recording);
}

#[test]
fn a_client_without_a_password_that_is_encrypted() {
    let recording = Follow::new("hostapd.owe.ap0-wlan0", "wlan0")
        .happening(at("<3>AP-STA-CONNECTED", |world| assert!(wlan0(world).join(station(3)))))
        .happening(at("<3>AP-STA-DISCONNECTED", |world| {
            assert!(wlan0(world).leave([2, 0, 0, 0, 3, 0]));
        }));
    follow(Hostapd::new("wlan0", lab("bed owe").owe()), recording.until("<3>AP-DISABLED"));
}

#[test]
fn clients_are_sent_away() {
    let join = || at("<3>AP-STA-CONNECTED", |world: &World| assert!(wlan0(world).join(station(1))));
    let recording = Follow::new("hostapd.clients_sent_away.hostapd-wlan0-wlan0", "wlan0")
        .happening(join())
        .happening(join())
        .happening(join())
        .happening(join())
        .happening(at("<3>AP-STA-DISCONNECTED", |world| assert!(wlan0(world).leave(FIRST))));
    follow(Hostapd::new("wlan0", secured("Lab clients")), recording);
}

#[test]
fn clients_are_refused() {
    let recording = Follow::new("hostapd.clients_refused.hostapd-wlan0-wlan0", "wlan0")
        .happening(at("STA-FIRST", |world| assert!(!wlan0(world).join(station(1)))))
        .happening(at("<3>AP-STA-CONNECTED", |world| assert!(wlan0(world).join(station(1)))))
        .happening(at("<3>AP-STA-CONNECTED", |world| assert!(wlan0(world).join(station(1)))));
    follow(Hostapd::new("wlan0", secured("Lab clients")), recording);
}

#[test]
fn a_client_with_the_wrong_passphrase() {
    let mistaken = station(1).passphrase("wrong horse");
    let recording = Follow::new("hostapd.clients_wrong_passphrase.hostapd-wlan0-wlan0", "wlan0")
        .happening(at("<3>AP-STA-POSSIBLE-PSK-MISMATCH", move |world| {
            assert!(!wlan0(world).join(mistaken.clone()));
        }))
        .happening(at("STA-FIRST", |world| {
            until("hostapd gives up", || wlan0(world).stations().is_empty());
        }))
        .happening(at("<3>AP-STA-CONNECTED", |world| assert!(wlan0(world).join(station(1)))))
        .happening(at("<3>AP-STA-DISCONNECTED", |world| assert!(wlan0(world).leave(FIRST))));
    follow(Hostapd::new("wlan0", secured("Lab clients")), recording);
}

#[test]
fn named_keys() {
    let join = |line: &'static str, number: u8, name: &'static str| {
        at(line, move |world: &World| {
            assert!(wlan0(world).join(station(number).key_name(name)));
        })
    };
    let leave = |line: &'static str, number: u8| {
        at(line, move |world: &World| {
            assert!(wlan0(world).leave([2, 0, 0, 0, number, 0]));
        })
    };
    let recording = Follow::new("hostapd.clients_named_keys.hostapd-wlan0-wlan0", "wlan0")
        .happening(join("<3>AP-STA-CONNECTED 02:00:00:00:01", 1, "anna"))
        .happening(leave("<3>AP-STA-DISCONNECTED 02:00:00:00:01", 1))
        .happening(join("<3>AP-STA-CONNECTED 02:00:00:00:02", 2, "otto"))
        .happening(leave("<3>AP-STA-DISCONNECTED 02:00:00:00:02", 2));
    follow(Hostapd::new("wlan0", secured("Lab clients")), recording);
}

#[test]
fn too_many_clients() {
    let recording = Follow::new("hostapd.clients_too_many.hostapd-wlan0-wlan0", "wlan0");
    let recording = recording
        .happening(at("<3>AP-STA-CONNECTED", |world| assert!(wlan0(world).join(station(1)))))
        .happening(at("<3>AP-STA-DISCONNECTED", |world| {
            assert!(!wlan0(world).join(station(2)));
            assert!(wlan0(world).leave(FIRST));
        }))
        .happening(at("<3>AP-STA-CONNECTED", |world| assert!(wlan0(world).join(station(2)))))
        .happening(at("<3>AP-STA-DISCONNECTED", |world| {
            assert!(wlan0(world).leave([2, 0, 0, 0, 2, 0]));
        }));
    follow(Hostapd::new("wlan0", secured("Lab clients").max_stations(1)), recording);
}

#[test]
fn a_channel_switch_takes_its_stations_along() {
    let recording = Follow::new("hostapd.channel_switch.hostapd-wlan0-wlan0", "wlan0")
        .happening(at("<3>AP-STA-CONNECTED", |world| assert!(wlan0(world).join(station(1)))))
        .happening(at("<3>AP-STA-DISCONNECTED", |world| assert!(wlan0(world).leave(FIRST))));
    follow(Hostapd::new("wlan0", lab("Lab switch")), recording);
}

#[test]
fn an_access_point_goes_off_and_on() {
    let recording = Follow::new("hostapd.access_point_off_and_on.hostapd-wlan0-wlan0", "wlan0")
        .happening(at("<3>AP-STA-CONNECTED", |world| assert!(wlan0(world).join(station(1)))))
        // The recorded client was asked about in the middle of its handshake.
        .until("STA-FIRST");
    follow(Hostapd::new("wlan0", secured("Lab switched").wps(None)).legacy(), recording);
}

#[test]
fn the_button() {
    let recording = Follow::new("hostapd.wps_button.hostapd-wlan0-wlan0", "wlan0")
        .happening(at("<3>WPS-ENROLLEE-SEEN", |world| {
            assert!(wlan0(world).is_button_active());
            assert!(wlan0(world).join_by_button(station(1)));
        }))
        .happening(at("<3>AP-STA-DISCONNECTED", |world| assert!(wlan0(world).leave(FIRST))));
    follow(Hostapd::new("wlan0", secured("Lab WPS").wps(None)).legacy(), recording);
}

#[test]
fn a_pin() {
    let recording = Follow::new("hostapd.wps_pin.hostapd-wlan0-wlan0", "wlan0")
        .happening(at("<3>WPS-ENROLLEE-SEEN", |world| {
            assert!(wlan0(world).join_by_pin(station(1), "98613472"));
        }))
        .happening(at("<3>AP-STA-DISCONNECTED", |world| assert!(wlan0(world).leave(FIRST))));
    follow(Hostapd::new("wlan0", secured("Lab WPS").wps(None)).legacy(), recording);
}

#[test]
fn a_wrong_pin() {
    let recording = Follow::new("hostapd.wps_wrong_pin.hostapd-wlan0-wlan0", "wlan0").happening(
        at("<3>WPS-ENROLLEE-SEEN", |world| {
            assert!(!wlan0(world).join_by_pin(station(1), "98613472"));
        }),
    );
    follow(Hostapd::new("wlan0", secured("Lab WPS").wps(None)).legacy(), recording);
}

#[test]
fn a_button_that_nobody_answers_times_out() {
    let recording = Follow::new("hostapd.wps_timeout.hostapd-wlan0-wlan0", "wlan0")
        .leave_out("<3>WPS-ENROLLEE-SEEN");
    follow(Hostapd::new("wlan0", secured("Lab WPS").wps(None)).legacy(), recording);
}

#[test]
fn two_buttons_at_a_time() {
    let push = |line: &'static str, number: u8| {
        at(line, move |world: &World| {
            assert!(!wlan0(world).join_by_button(station(number)));
        })
    };
    let recording = Follow::new("hostapd.wps_access_point_overlap.hostapd-wlan0-wlan0", "wlan0")
        .happening(push("<3>WPS-ENROLLEE-SEEN 02:00:00:00:01", 1))
        .happening(push("<3>WPS-ENROLLEE-SEEN 02:00:00:00:02", 2));
    follow(Hostapd::new("wlan0", secured("Lab WPS").wps(None)).legacy(), recording);
}

/// What no recording has in one piece: several BSSs, behind the global socket.
#[test]
fn several_interfaces_behind_the_global_socket() {
    let directory = Directory::new();
    let hostapd = Hostapd::new("wlan0", secured("Lab WPA2"))
        .bss("wlan0_sae", AccessPoint::new("Lab SAE").wpa3("battery staple"))
        .interface("wlan2", AccessPoint::new("Lab third").frequency(2437));
    let world = World::builder().hostapd(hostapd).start(directory.path("world")).unwrap();
    let sockets = directory.path("world/hostapd");
    let global = directory.client_of(&sockets.join("global"));
    let monitor = directory.client_of(&sockets.join("global"));
    assert_eq!(monitor.ask("ATTACH"), "OK\n");
    assert_eq!(global.ask("INTERFACES"), "wlan0\nwlan0_sae\nwlan2\n");
    let place = sockets.display();
    let with_directory = global.ask("INTERFACES ctrl");
    assert!(with_directory.starts_with(&format!("wlan0 ctrl_iface={place}\n")));
    assert_eq!(global.ask("IFNAME=nosuch PING"), "FAIL-NO-IFNAME-MATCH\n");
    assert_eq!(global.ask("NO_SUCH_COMMAND"), "FAIL\n");
    assert_eq!(global.ask("IFNAME=wlan0_sae ALL_STA"), "UNKNOWN COMMAND\n");

    // The order of transcript hostapd-global: announced first to last, done last to first.
    assert_eq!(global.ask("IFNAME=wlan0 CHAN_SWITCH 5 2462 ht"), "OK\n");
    let layout = "freq=2462 ht_enabled=1 ch_offset=0 ch_width=20 MHz cf1=2462 cf2=0 dfs=0";
    for (interface, event) in [
        ("wlan0", format!("CTRL-EVENT-STARTED-CHANNEL-SWITCH {layout}")),
        ("wlan0_sae", format!("CTRL-EVENT-STARTED-CHANNEL-SWITCH {layout}")),
        ("wlan0_sae", format!("CTRL-EVENT-CHANNEL-SWITCH {layout}")),
        ("wlan0_sae", "AP-CSA-FINISHED freq=2462 dfs=0".into()),
        ("wlan0", format!("CTRL-EVENT-CHANNEL-SWITCH {layout}")),
        ("wlan0", "AP-CSA-FINISHED freq=2462 dfs=0".into()),
    ] {
        assert_eq!(monitor.receive(), format!("IFNAME={interface} <3>{event}"));
    }
    let status = global.ask("IFNAME=wlan0_sae STATUS");
    assert!(status.contains("\nfreq=2462\n") && status.contains("\nchannel=11\n"), "{status}");
    assert!(status.contains("bss[1]=wlan0_sae\n") && !status.contains("bss[2]"), "{status}");

    assert!(world.hostapd("wlan0_sae").unwrap().join(station(3)));
    let joined = "IFNAME=wlan0_sae <3>AP-STA-CONNECTED 02:00:00:00:03:00";
    assert_eq!(monitor.receive(), joined);
    let station = global.ask("IFNAME=wlan0_sae STA-FIRST");
    assert!(station.contains("[MFP]") && station.contains("\nsae_group=19\n"), "{station}");
    assert_eq!(global.ask("REMOVE wlan2"), "OK\n");
    assert_eq!(global.ask("INTERFACES"), "wlan0\nwlan0_sae\n");
    until("the socket is gone", || !sockets.join("wlan2").exists());
}

#[test]
fn small_commands() {
    let directory = Directory::new();
    let hostapd = Hostapd::new("wlan0", secured("Lab WPA2").wps(Some("12345670")));
    let world = World::builder().hostapd(hostapd).start(directory.path("world")).unwrap();
    let client = directory.client_of(&directory.path("world/hostapd/wlan0"));
    // As in transcript hostapd-wlan0.
    for (command, reply) in [
        ("LEVEL 2", "FAIL\n"),
        ("STA 02:00:00:00:99:00", "FAIL\n"),
        ("STA-NEXT 02:00:00:00:99:00", "FAIL\n"),
        ("STA-FIRST", ""),
        ("LIST_STA", "UNKNOWN COMMAND\n"),
        ("ALL_STA", "UNKNOWN COMMAND\n"),
        ("INTERFACES", "UNKNOWN COMMAND\n"),
        ("SIGNATURE 02:00:00:00:01:00", "UNKNOWN COMMAND\n"),
        ("GET version", "2.10"),
        ("GET nosuch", "FAIL\n"),
        ("SET nosuch 1", "FAIL\n"),
        ("NOTE note", "OK\n"),
        ("RELOG", "OK\n"),
        ("LOG_LEVEL DEBUG", "OK\n"),
        ("LOG_LEVEL nosuch", "FAIL\n"),
        ("WPS_GET_STATUS", "PBC Status: Disabled\nLast WPS result: None\n"),
        ("WPS_AP_PIN get", "12345670"),
        ("WPS_AP_PIN set 73630593", "73630593"),
        ("WPS_CHECK_PIN 1234-5670", "12345670"),
        ("WPS_CHECK_PIN 1", "FAIL\n"),
        ("ACCEPT_ACL SHOW", ""),
        ("DENY_ACL ADD_MAC x", "FAIL\n"),
        ("ENABLE", "FAIL\n"),
        ("CHAN_SWITCH 5 1 ht", "FAIL\n"),
        ("POLL_STA 02:00:00:00:99:00", "FAIL\n"),
        ("DEAUTHENTICATE 02:00:00:00:99:00", "OK\n"),
        ("DISASSOCIATE x", "FAIL\n"),
        ("PING x", "UNKNOWN COMMAND\n"),
    ] {
        assert_eq!(client.ask(command), reply, "{command}");
    }
    let random = client.ask("WPS_AP_PIN random");
    assert_eq!(client.ask(format!("WPS_CHECK_PIN {random}")), random);
    drop(world);
}
