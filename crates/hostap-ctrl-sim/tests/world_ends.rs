//! Daemons of a world that are killed, start again or end, and worlds that do.

mod common;

use std::time::Duration;

use common::recorded::until;
use common::{Client, Directory};
use hostap_ctrl_sim::{AccessPoint, Supplicant, World};

struct Bed {
    world: World,
    directory: Directory,
}

impl Bed {
    /// A world whose supplicant has a network that it saved.
    fn connected() -> Self {
        let directory = Directory::new();
        let world = World::builder()
            .access_point(AccessPoint::new("Lab"))
            .supplicant(Supplicant::new("wlan0").update_config(true).p2p("laptop"))
            .start(directory.path("world"))
            .unwrap();
        let bed = Self { world, directory };
        let client = bed.client();
        assert_eq!(client.ask("ADD_NETWORK"), "0\n");
        for command in
            ["SET_NETWORK 0 ssid \"Lab\"", "SET_NETWORK 0 key_mgmt NONE", "SELECT_NETWORK 0"]
        {
            assert_eq!(client.ask(command), "OK\n");
        }
        assert_eq!(client.ask("SAVE_CONFIG"), "OK\n");
        bed.is_connected();
        bed
    }

    fn client(&self) -> Client {
        self.directory.client_of(&self.world.path("wlan0").unwrap())
    }

    fn stations(&self) -> usize {
        self.world.access_point("Lab").unwrap().stations().len()
    }

    fn is_connected(&self) {
        until("it connects", || self.stations() == 1);
    }
}

#[test]
fn who_is_killed_does_nothing_until_it_is_started_again() {
    let bed = Bed::connected();
    bed.world.kill("wlan0").unwrap();
    assert_eq!(bed.stations(), 0);
    // Scans of a running one take less.
    std::thread::sleep(Duration::from_millis(100));
    assert_eq!(bed.stations(), 0);
    bed.world.start_again("wlan0").unwrap();
    assert_eq!(bed.client().ask("PING"), "PONG\n");
    bed.is_connected();
}

#[test]
fn only_who_has_ended_is_started_again() {
    let bed = Bed::connected();
    let error = bed.world.start_again("wlan0").unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::AlreadyExists);
    assert_eq!(bed.client().ask("PING"), "PONG\n");
    assert_eq!(bed.client().ask("TERMINATE"), "OK\n");
    until("its socket is gone", || !bed.directory.path("world/wpa_supplicant/wlan0").exists());
    until("it can be started", || bed.world.start_again("wlan0").is_ok());
    assert_eq!(bed.client().ask("PING"), "PONG\n");
    bed.is_connected();
}

#[test]
fn the_socket_of_a_group_that_ended_is_not_opened_again() {
    let bed = Bed::connected();
    let group = bed.directory.path("world/wpa_supplicant/p2p-wlan0-0");
    assert_eq!(bed.client().ask("P2P_GROUP_ADD"), "OK\n");
    until("there is a group", || group.exists());
    assert_eq!(bed.client().ask("P2P_GROUP_REMOVE p2p-wlan0-0"), "OK\n");
    until("there is none", || !group.exists());
    bed.world.kill("wlan0").unwrap();
    bed.world.start_again("wlan0").unwrap();
    assert!(!group.exists());
    assert!(bed.directory.path("world/wpa_supplicant/p2p-dev-wlan0").exists());
}

/// Its thread may not have come to it yet. By chance, so several times.
#[test]
fn who_has_just_removed_a_group_can_be_restarted() {
    let bed = Bed::connected();
    let place = |name: &str| bed.directory.path("world/wpa_supplicant").join(name);
    for number in 0..50 {
        let group = format!("p2p-wlan0-{number}");
        assert_eq!(bed.client().ask("P2P_GROUP_ADD"), "OK\n");
        until("there is a group", || place(&group).exists());
        assert_eq!(bed.client().ask(format!("P2P_GROUP_REMOVE {group}")), "OK\n");
        bed.world.restart("wlan0", Duration::ZERO).unwrap();
        until("it is back", || place("wlan0").exists());
        until("there is none", || !place(&group).exists());
    }
}

#[test]
fn a_world_that_ends_takes_the_files_of_those_killed_along() {
    let bed = Bed::connected();
    bed.world.kill("wlan0").unwrap();
    let Bed { world, directory } = bed;
    drop(world);
    let left = std::fs::read_dir(directory.path("world/wpa_supplicant")).unwrap();
    assert_eq!(left.count(), 0);
}

/// A network that is not there is looked for again and again: also then a command has its turn.
#[test]
fn no_pace_is_too_fast() {
    for pace in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        let directory = Directory::new();
        let builder = World::builder().supplicant("wlan0").pace(pace);
        let world = builder.start(directory.path("world")).unwrap();
        let client = directory.client_of(&world.path("wlan0").unwrap());
        assert_eq!(client.ask("ADD_NETWORK"), "0\n");
        assert_eq!(client.ask("SET_NETWORK 0 ssid \"nowhere\""), "OK\n");
        assert_eq!(client.ask("ENABLE_NETWORK 0"), "OK\n");
        assert_eq!(client.ask("PING"), "PONG\n");
        drop(world);
    }
}
