//! The world beside what a real wpa_supplicant 2.10 said: the commands of recordings are sent to a
//! world with the same access points, and replies and events compared.

mod common;

use std::collections::VecDeque;
use std::path::Path;

use common::worlds::{FOLLOWED, Followed, STATION};
use common::{Client, Directory, LONG};
use hostap_ctrl_sim::recording::{EntryKind, Recording};
use hostap_ctrl_sim::{Supplicant, World};

/// Half as slow as reality: what a daemon does by itself must not overtake the next command.
const PACE: f64 = 0.5;

/// Values that differ from one run to the next.
fn normal(text: &str) -> String {
    let cut = |line: &str| {
        let varying = [
            "tsf=",
            "age=",
            "ie=",
            "beacon_ie=",
            "update_idx=",
            "TXGOOD=",
            "RXGOOD=",
            "RSSI=",
            "AVG_RSSI=",
            "AVG_BEACON_RSSI=",
            "LINKSPEED=",
            "est_throughput=",
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
    let station = if name.ends_with("wlan1") { [2, 0, 0, 0, 1, 0] } else { STATION };
    let builder = World::builder().pace(PACE).supplicant(Supplicant::new("wlan3").address(station));
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
                commands += 1;
                for (_, action) in followed.before.iter().filter(|(at, _)| *at == commands) {
                    action(&world);
                }
                client.send(&text);
                last = text;
            }
            EntryKind::Reply if last == "ATTACH" => {}
            EntryKind::Reply => {
                let reply = client.receive();
                assert_eq!(normal(&reply), normal(&text), "{name}: reply to {last}");
                for (_, action) in followed.after.iter().filter(|(at, _)| *at == commands) {
                    expect_events(name, &monitor, &mut waiting);
                    action(&world);
                }
            }
            EntryKind::Event if of_the_kernel(&text) => {}
            EntryKind::Event => waiting.push_back(text),
        }
    }
    assert!(commands > 1, "{name}: nothing was followed");
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
