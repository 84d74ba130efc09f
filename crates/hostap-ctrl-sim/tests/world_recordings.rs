//! The world beside what a real wpa_supplicant 2.10 said: the commands of recordings are sent to a
//! world with the same access points, and replies and events compared.

mod common;

use std::collections::VecDeque;
use std::path::Path;
use std::time::Duration;

use common::{Client, Directory, LONG};
use hostap_ctrl_sim::recording::{EntryKind, Recording};
use hostap_ctrl_sim::{AccessPoint, Supplicant, World, WorldBuilder};

const STATION: [u8; 6] = [2, 0, 0, 0, 3, 0];
const FIRST: [u8; 6] = [2, 0, 0, 0, 0, 0];
const SECOND: [u8; 6] = [2, 0, 0, 0, 1, 0];

/// Half as slow as reality: what a daemon does by itself must not overtake the next command.
const PACE: f64 = 0.5;

/// One recording, and how to set up a world like the one it was made in.
struct Followed {
    name: &'static str,
    world: fn(WorldBuilder) -> WorldBuilder,
    /// What somebody else did: after so many commands.
    actions: &'static [(usize, fn(&World))],
    /// Followed up to here: so many commands.
    commands: usize,
}

fn lab(ssid: &str) -> AccessPoint {
    AccessPoint::new(ssid).bssid(FIRST).signal(-30)
}

/// Values that differ from one run to the next.
fn normal(text: &str) -> String {
    let cut = |line: &str| {
        let varying = [
            "uuid=", "tsf=", "age=", "ie=", "beacon_ie=", "update_idx=", "TXGOOD=", "RXGOOD=",
            "RSSI=", "AVG_RSSI=", "AVG_BEACON_RSSI=", "LINKSPEED=", "est_throughput=", "address=",
        ];
        if let Some(key) = varying.iter().find(|key| line.starts_with(**key)) {
            return format!("{key}*");
        }
        for (front, end) in
            [("<3>CTRL-EVENT-EAP-PEER-CERT ", " subject"), ("<3>CTRL-EVENT-EAP-PEER-ALT ", " DNS")]
        {
            if line.starts_with(front) {
                return line[..line.find(end).unwrap()].to_string();
            }
        }
        if let (Some(at), true) = (line.find(" subject='"), line.contains("TLS-CERT-ERROR")) {
            return line[..at].to_string();
        }
        match line.find(" txrate=") {
            Some(at) => line[..at].to_string(),
            None => line.to_string(),
        }
    };
    let hidden = ["beacon_ie=", "wifi_generation=", "eap_session_id=", "EAP-PEAPv1", "EAP-TTLSv0"];
    let lines = text.lines().filter(|line| !hidden.iter().any(|key| line.starts_with(key)));
    lines.map(cut).collect::<Vec<_>>().join("\n")
}

/// The kernel of the recordings remembered BSSs of earlier tests, at the same addresses.
fn of_the_kernel(event: &str) -> bool {
    event.starts_with("<3>CTRL-EVENT-BSS-")
}

fn check(followed: &Followed) {
    let Followed { name, .. } = followed;
    let beds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../hostap-ctrl/tests/data/recordings");
    let recording = Recording::load(beds.join(format!("wifi/wpa_supplicant.{name}.jsonl")));
    let recording = recording.unwrap();
    let directory = Directory::new();
    let builder = World::builder().pace(PACE).supplicant(Supplicant::new("wlan3").address(STATION));
    let world = (followed.world)(builder).start(directory.path("world")).unwrap();
    let path = world.path("wlan3").unwrap();
    let (client, monitor) = (directory.client_of(&path), directory.client_of(&path));
    client.ask("DISCONNECT");
    assert_eq!(monitor.ask("ATTACH"), "OK\n");

    let mut waiting = VecDeque::new();
    let mut last = String::new();
    let mut commands = 0;
    for entry in &recording.entries {
        let text = String::from_utf8(entry.bytes.clone()).unwrap();
        match entry.kind {
            EntryKind::Command if text == "ATTACH" => last = text,
            EntryKind::Command => {
                if text == "DETACH" {
                    // The bed was tidying up already.
                    if waiting.back().is_some_and(|event: &String| event.contains("DSCP-POLICY")) {
                        waiting.pop_back();
                    }
                }
                // What the real one had said before is waited for.
                expect_events(name, &monitor, &mut waiting);
                if text == "DETACH" || commands == followed.commands {
                    break;
                }
                for (_, action) in followed.actions.iter().filter(|(at, _)| *at == commands) {
                    action(&world);
                }
                commands += 1;
                client.send(&text);
                last = text;
            }
            EntryKind::Reply if last == "ATTACH" => {}
            EntryKind::Reply => {
                let reply = client.receive();
                assert_eq!(normal(&reply), normal(&text), "{name}: reply to {last}");
            }
            EntryKind::Event if of_the_kernel(&text) => {}
            EntryKind::Event => waiting.push_back(text),
        }
    }
    assert!(commands > 2, "{name}: nothing was followed");
}

fn expect_events(name: &str, monitor: &Client, waiting: &mut VecDeque<String>) {
    while let Some(wanted) = waiting.pop_front() {
        let event = loop {
            let bytes = monitor.receive_within(LONG).unwrap_or_else(|| {
                panic!("{name}: no event, wanted {wanted}");
            });
            let event = String::from_utf8(bytes).unwrap();
            if !of_the_kernel(&event) {
                break event;
            }
        };
        assert_eq!(normal(&event), normal(&wanted), "{name}");
    }
}

const ALL: usize = usize::MAX;

const FOLLOWED: &[Followed] = &[
    Followed {
        name: "open.station0-wlan3",
        world: |world| world.access_point(lab("bed open")),
        actions: &[],
        commands: ALL,
    },
    Followed {
        name: "wpa2.station0-wlan3",
        world: |world| world.access_point(lab("bed wpa2").wpa2("correct horse")),
        actions: &[],
        commands: ALL,
    },
    Followed {
        name: "sae.station0-wlan3",
        world: |world| {
            world.access_point(lab("bed sae").wpa3("correct horse").transition_disable(1))
        },
        actions: &[],
        commands: ALL,
    },
    Followed {
        name: "wrong_passphrase.station0-wlan3",
        world: |world| world.access_point(lab("bed wrong").wpa2("correct horse")),
        actions: &[],
        commands: ALL,
    },
    Followed {
        name: "wrong_sae_password.station0-wlan3",
        world: |world| world.access_point(lab("bed wrong sae").wpa3("correct horse")),
        actions: &[],
        commands: ALL,
    },
    Followed {
        name: "not_found.station0-wlan3",
        world: |world| world.access_point(lab("another")),
        actions: &[],
        commands: ALL,
    },
    Followed {
        name: "status.station0-wlan3",
        world: |world| world.access_point(lab("bed status").wpa2("correct horse")),
        actions: &[],
        commands: ALL,
    },
    Followed {
        name: "leaves.station0-wlan3",
        world: |world| world.access_point(lab("bed leaves").wpa2("correct horse")),
        actions: &[],
        commands: ALL,
    },
    Followed {
        name: "again.station0-wlan3",
        world: |world| world.access_point(lab("bed again").wpa2("correct horse")),
        actions: &[],
        commands: ALL,
    },
    Followed {
        name: "passphrase_on_request.station0-wlan3",
        world: |world| world.access_point(lab("bed asks").wpa2("correct horse")),
        actions: &[],
        commands: ALL,
    },
    Followed {
        name: "scan.station0-wlan3",
        world: |world| {
            let second = AccessPoint::new("bed scan two").bssid(SECOND).frequency(2437);
            world
                .access_point(lab("bed scan one").wpa2("correct horse"))
                .access_point(second.wpa2("correct horse").signal(-30))
        },
        actions: &[],
        // Then comes a hidden access point that sends its SSID's length.
        commands: 3,
    },
    Followed {
        name: "cached_keys.station0-wlan3",
        world: |world| world.access_point(lab("bed cached").wpa3("correct horse")),
        actions: &[],
        // Then come the names of the keys.
        commands: 7,
    },
    Followed {
        name: "preferred_network.station0-wlan3",
        world: |world| {
            let preferred = AccessPoint::new("bed preferred").bssid([2, 0, 0, 0, 0, 1]);
            world
                .access_point(lab("bed other").wpa2("correct horse"))
                .access_point(preferred.wpa2("correct horse"))
        },
        actions: &[],
        commands: ALL,
    },
    Followed {
        name: "roam.station0-wlan3",
        world: |world| {
            let second = AccessPoint::new("bed roam").bssid(SECOND).frequency(2437);
            world
                .access_point(lab("bed roam").wpa2("correct horse"))
                .access_point(second.wpa2("correct horse").signal(-30))
        },
        actions: &[],
        commands: 6,
    },
    Followed {
        name: "association_rejected.station0-wlan3",
        world: |world| {
            let picky = lab("bed picky").wpa2("correct horse");
            world.access_point(picky.reject_association(27))
        },
        actions: &[],
        commands: 6,
    },
    Followed {
        name: "eap_peap.station0-wlan3",
        world: |world| world.access_point(lab("bed eap").user("user@lab", "pass word")),
        actions: &[],
        commands: 10,
    },
    Followed {
        name: "eap_wrong_password.station0-wlan3",
        world: |world| world.access_point(lab("bed eap").user("user@lab", "pass word")),
        actions: &[],
        commands: ALL,
    },
    Followed {
        name: "eap_external_check.station0-wlan3",
        world: |world| world.access_point(lab("bed eap").user("user@lab", "pass word")),
        actions: &[],
        commands: 10,
    },
    Followed {
        name: "eap_gtc.station0-wlan3",
        world: |world| world.access_point(lab("bed eap").user("user@lab", "token")),
        actions: &[],
        commands: ALL,
    },
    Followed {
        name: "eap_certificate_error.station0-wlan3",
        world: |world| {
            let eap = lab("bed eap").user("user@lab", "pass word");
            world.access_point(eap.bad_certificate())
        },
        actions: &[],
        commands: 9,
    },
];

/// All at once: they mostly wait.
#[test]
fn the_world_says_what_a_real_daemon_said() {
    let results: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            FOLLOWED.iter().map(|followed| scope.spawn(move || check(followed))).collect();
        threads.into_iter().map(std::thread::ScopedJoinHandle::join).collect()
    });
    let failed: Vec<_> = FOLLOWED
        .iter()
        .zip(&results)
        .filter(|(_, result)| result.is_err())
        .map(|(followed, _)| followed.name)
        .collect();
    assert!(failed.is_empty(), "not as recorded: {failed:?}");
}
