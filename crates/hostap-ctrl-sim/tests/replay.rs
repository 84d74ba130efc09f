//! Recordings played as daemons.

mod common;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use common::{Client, Directory, LONG, unique};
use hostap_ctrl_sim::recording::{Entry, EntryKind, Recording};
use hostap_ctrl_sim::{Daemon, Pattern, Replay, Script, Step, Transport};

fn transcripts() -> Vec<PathBuf> {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/../hostap-ctrl/tests/data/transcripts");
    let files = std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files.collect();
    files.sort();
    assert!(files.len() >= 29, "recordings are missing in {directory}");
    files
}

/// Lines such as `1 5 cmd PING`: a connection, milliseconds, a kind, a text.
fn recording(lines: &[&str]) -> Recording {
    let entry = |line: &&str| {
        let mut parts = line.splitn(4, ' ');
        let connection = parts.next().unwrap().parse().ok();
        let at = Duration::from_millis(parts.next().unwrap().parse().unwrap());
        let kind = match parts.next().unwrap() {
            "cmd" => EntryKind::Command,
            "reply" => EntryKind::Reply,
            "event" => EntryKind::Event,
            other => panic!("{other}"),
        };
        let bytes = parts.next().unwrap_or_default().into();
        Entry { at, interface: "wlan1".into(), kind, bytes, connection }
    };
    Recording { entries: lines.iter().map(entry).collect() }
}

fn play(directory: &Directory, lines: &[&str], speed: f64) -> Daemon {
    let replay = Replay::new(recording(lines)).unwrap().speed(speed);
    directory.daemon(Script::replay(replay))
}

/// One client asks everything that a file has: every reply and event comes again, byte by byte and
/// in the recorded order.
#[test]
fn every_recording_of_real_daemons_is_played_as_it_was() {
    let (mut commands, mut events) = (0, 0);
    for file in transcripts() {
        let recording = Recording::load(&file).unwrap();
        let replay = Replay::new(recording.clone()).unwrap().speed(0.0);
        let directory = Directory::new();
        let daemon = directory.daemon(Script::replay(replay));
        let client = directory.client();
        let mut unanswered = 0;
        for (number, entry) in recording.entries.iter().enumerate() {
            let place = format!("{}, line {}", file.display(), number + 1);
            if entry.kind == EntryKind::Command {
                commands += 1;
                client.send(&entry.bytes);
                let next = recording.entries.get(number + 1);
                unanswered += usize::from(next.is_none_or(|next| next.kind == EntryKind::Command));
                continue;
            }
            events += usize::from(entry.kind == EntryKind::Event);
            let got = client.receive_within(LONG).unwrap_or_else(|| panic!("{place}: nothing"));
            assert!(got == entry.bytes, "{place}: {}", hostap_ctrl_sim::escape(&got));
        }
        assert_eq!(unanswered, usize::from(file.ends_with("wlan5.cmd.jsonl")));
        daemon.settle().unwrap();
        let sent = daemon.log().into_iter().filter(|record| !record.is_received()).count();
        let recorded = recording.entries.iter().filter(|one| one.kind != EntryKind::Command);
        assert_eq!(sent, recorded.count(), "{}: and nothing else", file.display());
        assert!(daemon.not_recorded().is_empty());
    }
    assert!(commands >= 820 && events >= 2548, "{commands} commands, {events} events");
}

/// A command connection and a monitor of one daemon, played together.
#[test]
fn two_recordings_together() {
    let files: Vec<_> = transcripts()
        .into_iter()
        .filter(|file| {
            let name = file.file_name().unwrap().to_str().unwrap();
            name == "wlan1.cmd.jsonl" || name == "wlan1.mon.jsonl"
        })
        .map(|file| Recording::load(file).unwrap())
        .collect();
    let [asked, heard] = &files[..] else { panic!("{} files", files.len()) };
    let replay = Replay::new(Recording::merge(files.clone())).unwrap().speed(0.0);
    assert_eq!((replay.commands(), replay.events()), (456, 773));
    let directory = Directory::new();
    let daemon = directory.daemon(Script::replay(replay));
    let (monitor, client) = (directory.client(), directory.client());
    assert_eq!(monitor.ask("ATTACH"), "OK\n");
    let events = heard.entries.iter().filter(|entry| entry.kind == EntryKind::Event);
    let events: Vec<_> = events.map(|event| event.bytes.clone()).collect();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for (number, event) in events.iter().enumerate() {
                let got = monitor.receive_within(LONG).unwrap_or_else(|| panic!("event {number}"));
                assert!(got == *event, "event {number}: {}", hostap_ctrl_sim::escape(&got));
            }
            monitor.assert_silent();
        });
        for entry in &asked.entries {
            match entry.kind {
                EntryKind::Command => client.send(&entry.bytes),
                _ => assert_eq!(client.receive_within(LONG).unwrap(), entry.bytes),
            }
        }
    });
    assert!(daemon.not_recorded().is_empty());
}

#[test]
fn replies_come_in_order_and_the_last_one_repeats() {
    let directory = Directory::new();
    let lines = ["1 0 cmd A", "1 1 reply first", "2 2 cmd A", "2 3 reply second", "1 4 cmd A"];
    let daemon = play(&directory, &lines, 1.0);
    let client = directory.client();
    assert_eq!(client.ask("A"), "first");
    assert_eq!(client.ask("A"), "second");
    client.send("A");
    client.assert_silent();
    assert_eq!(client.ask("A"), "second");
    assert_eq!(client.ask("A"), "second");
    assert_eq!(client.ask("B"), "UNKNOWN COMMAND\n");
    assert_eq!(client.ask("A B"), "UNKNOWN COMMAND\n");
    assert_eq!(daemon.not_recorded(), [&b"B"[..], b"A B"]);
}

#[test]
fn some_commands_always_work() {
    let directory = Directory::new();
    let daemon = play(&directory, &["1 0 cmd A", "1 1 reply a"], 1.0);
    let client = directory.client();
    for (command, reply) in [
        ("PING", "PONG\n"),
        ("DETACH", "FAIL\n"),
        ("LEVEL 2", "FAIL\n"),
        ("ATTACH", "OK\n"),
        ("LEVEL 2", "OK\n"),
        ("DETACH", "OK\n"),
    ] {
        assert_eq!(client.ask(command), reply, "{command}");
    }
    assert!(daemon.not_recorded().is_empty());
}

/// Slower than recorded would be later than anybody waits here, however slow the machine is.
#[test]
fn events_keep_their_pace() {
    let directory = Directory::new();
    let lines = [
        "1 0 cmd ATTACH",
        "1 0 reply OK\n",
        "1 0 cmd SCAN",
        "1 0 reply OK\n",
        "1 20000 event <3>A",
        "1 40000 event <3>B",
    ];
    let _daemon = play(&directory, &lines, 100.0);
    let client = directory.client();
    client.ask("ATTACH");
    let start = Instant::now();
    assert_eq!(client.ask("SCAN"), "OK\n");
    assert_eq!(client.receive(), "<3>A");
    assert!(start.elapsed() >= Duration::from_millis(200));
    assert_eq!(client.receive(), "<3>B");
    assert!(start.elapsed() >= Duration::from_millis(400));
}

#[test]
fn who_asks_early_gets_the_events_first() {
    let directory = Directory::new();
    let lines = [
        "1 0 cmd ATTACH",
        "1 0 reply OK\n",
        "1 0 cmd SCAN",
        "1 5 event <3>STARTED",
        "1 9 reply OK\n",
        "1 60000 event <3>RESULTS",
        "1 60001 cmd DETACH",
        "1 60002 reply OK\n",
        "1 60003 cmd SCAN",
        "1 60003 reply FAIL\n",
    ];
    let _daemon = play(&directory, &lines, 1.0);
    let client = directory.client();
    client.ask("ATTACH");
    assert_eq!(client.ask("SCAN"), "<3>STARTED");
    assert_eq!(client.receive(), "OK\n");
    // Before the client is detached, not after.
    assert_eq!(client.ask("DETACH"), "<3>RESULTS");
    assert_eq!(client.receive(), "OK\n");
    assert_eq!(client.ask("SCAN"), "FAIL\n");
    client.assert_silent();
}

#[test]
fn every_monitor_gets_each_event_once() {
    let directory = Directory::new();
    let lines = [
        "1 0 cmd ATTACH",
        "1 0 reply OK\n",
        "2 0 cmd ATTACH",
        "2 0 reply OK\n",
        "3 1 cmd SCAN",
        "3 1 reply OK\n",
        "1 2 event <3>A",
        "2 2 event <3>A",
        "1 3 event <3>A",
        "2 3 event <3>A",
        "2 4 event <3>B",
    ];
    let _daemon = play(&directory, &lines, 0.0);
    let monitors = [directory.client(), directory.client(), directory.client()];
    for monitor in &monitors {
        assert_eq!(monitor.ask("ATTACH"), "OK\n");
    }
    directory.client().ask("SCAN");
    for monitor in &monitors {
        let events = [monitor.receive(), monitor.receive(), monitor.receive()];
        assert_eq!(events, ["<3>A", "<3>A", "<3>B"]);
        monitor.assert_silent();
    }
}

#[test]
fn levels_hold_back_events() {
    let directory = Directory::new();
    let lines = ["1 0 cmd SCAN", "1 0 reply OK\n", "1 1 event <2>low", "1 2 event <3>high"];
    let _daemon = play(&directory, &lines, 0.0);
    let (plain, all) = (directory.client(), directory.client());
    plain.ask("ATTACH");
    all.ask("ATTACH");
    all.ask("LEVEL 2");
    directory.client().ask("SCAN");
    assert_eq!(plain.receive(), "<3>high");
    assert_eq!((all.receive(), all.receive()), ("<2>low".into(), "<3>high".into()));
}

/// A queue holds a few dozen events of this size, for root less than two thousand; a monitor that
/// reads late gets them all.
#[test]
fn a_burst_waits_for_a_slow_monitor_and_not_for_ever() {
    const COUNT: usize = 3000;
    let directory = Directory::new();
    let event = format!("1 1 event <3>{}", "x".repeat(4000));
    let mut lines = vec!["1 0 cmd GO", "1 0 reply OK\n"];
    lines.extend(std::iter::repeat_n(event.as_str(), COUNT));
    let _daemon = play(&directory, &lines, 0.0);
    let (slow, client) = (directory.client(), directory.client());
    slow.ask("ATTACH");
    assert_eq!(client.ask("GO"), "OK\n");
    std::thread::sleep(Duration::from_millis(300));
    for number in 0..COUNT {
        assert!(slow.receive_within(LONG).is_some(), "event {number}");
    }
    assert_eq!(client.ask("PING"), "PONG\n");

    let directory = Directory::new();
    let _daemon = play(&directory, &lines, 0.0);
    let (never, client) = (directory.client(), directory.client());
    never.ask("ATTACH");
    assert_eq!(client.ask("GO"), "OK\n");
    assert_eq!(client.ask("PING"), "PONG\n", "the one that never reads is given up");
}

#[test]
fn every_byte_on_every_transport() {
    let bytes: Vec<u8> = (0..=255).collect();
    let large = vec![0xff; 60_000];
    let entry = |kind, bytes: &[u8]| Entry {
        at: Duration::ZERO,
        interface: String::new(),
        kind,
        bytes: bytes.into(),
        connection: None,
    };
    let entries = vec![
        entry(EntryKind::Command, &bytes),
        entry(EntryKind::Reply, &bytes),
        entry(EntryKind::Command, b""),
        entry(EntryKind::Reply, b""),
        entry(EntryKind::Command, b"LARGE"),
        entry(EntryKind::Reply, &large),
    ];
    let script = || Script::replay(Replay::new(Recording { entries: entries.clone() }).unwrap());
    let directory = Directory::new();
    let _unix = directory.daemon(script());
    let name = unique("replay");
    let _abstract = Daemon::start(Transport::abstract_name(&name), script()).unwrap();
    let udp = Daemon::start(Transport::udp(), script()).unwrap();
    let over_udp = Client::udp(udp.address().udp_address().unwrap());
    let cookie = over_udp.cookie();
    for (client, prefix) in [
        (directory.client(), String::new()),
        (Client::abstract_name(&name), String::new()),
        (over_udp, format!("{cookie} ")),
    ] {
        for (command, reply) in [(&bytes[..], &bytes[..]), (b"", b""), (b"LARGE", &large)] {
            client.send([prefix.as_bytes(), command].concat());
            assert_eq!(client.receive_within(LONG).unwrap(), reply);
        }
    }
}

#[test]
fn faults_lie_over_a_recording() {
    let directory = Directory::new();
    let replay = Replay::new(recording(&["1 0 cmd A", "1 1 reply a"])).unwrap();
    let script = Script::replay(replay).on(Pattern::exact("A").first(1), [Step::reply("FAIL\n")]);
    let _daemon = directory.daemon(script);
    let client = directory.client();
    assert_eq!(client.ask("A"), "FAIL\n");
    assert_eq!(client.ask("A"), "a");
}

#[test]
fn what_can_not_be_played() {
    let error = Replay::new(Recording::default()).unwrap_err();
    assert!(error.to_string().contains("empty"), "{error}");
    let mut two = recording(&["1 0 cmd A", "1 1 reply a"]);
    two.entries[1].interface = "wlan2".into();
    let error = Replay::new(two.clone()).unwrap_err();
    assert!(error.to_string().contains("`wlan1`, `wlan2`"), "{error}");
    assert_eq!(Replay::new(two.of_interface("wlan1")).unwrap().commands(), 1);
    let error = Replay::load("/nonexistent").unwrap_err();
    assert!(error.to_string().starts_with("/nonexistent: can't read"), "{error}");
}
