//! The recordings of the project's beds: read, written again and played.

mod common;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread::Scope;
use std::time::Duration;

use common::{Client, Directory, LONG};
use hostap_ctrl_sim::recording::{Entry, EntryKind, Recording};
use hostap_ctrl_sim::{Replay, Script, escape};

/// The recordings of one bed, the smallest first.
fn recordings(bed: &str) -> Vec<PathBuf> {
    let beds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../hostap-ctrl/tests/data/recordings");
    let files = std::fs::read_dir(beds.join(bed)).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> =
        files.filter(|file| file.extension().is_some_and(|end| end == "jsonl")).collect();
    files.sort_by_cached_key(|file| (std::fs::metadata(file).unwrap().len(), file.clone()));
    files
}

#[test]
fn every_recording_is_written_as_it_was_read() {
    let (mut files, mut entries, mut connections) = (0, 0, 0);
    for file in ["wired", "wifi"].into_iter().flat_map(recordings) {
        let text = std::fs::read(&file).unwrap();
        let recording = Recording::load(&file).unwrap();
        let lines: Vec<_> = text.split_inclusive(|byte| *byte == b'\n').collect();
        assert_eq!(recording.entries.len(), lines.len(), "{}", file.display());
        for (number, (entry, line)) in recording.entries.iter().zip(lines).enumerate() {
            let written = entry.to_line();
            assert!(written.as_bytes() == line, "{}:{}: {written}", file.display(), number + 1);
        }
        assert_eq!(recording.interfaces().len(), 1, "{}", file.display());
        let numbers: HashSet<_> = recording.entries.iter().map(|entry| entry.connection).collect();
        assert!(!numbers.contains(&None), "{}: a line without connection", file.display());
        files += 1;
        entries += recording.entries.len();
        connections += numbers.len();
    }
    assert!(files >= 358, "recordings are missing: {files} files");
    assert!(entries >= 19_000 && connections > files, "{entries} lines, {connections} connections");
}

/// The place of each command's reply, where there is one: what its connection heard next.
fn replies(entries: &[Entry]) -> HashMap<usize, usize> {
    let (mut waiting, mut replies) = (HashMap::new(), HashMap::new());
    for (place, entry) in entries.iter().enumerate() {
        match entry.kind {
            EntryKind::Command => {
                waiting.insert(entry.connection, place);
            }
            EntryKind::Reply => {
                let command = waiting.remove(&entry.connection).expect("a reply to nothing");
                replies.insert(command, place);
            }
            EntryKind::Event => {}
        }
    }
    replies
}

/// A client that always reads, as those of the bed did; gives the replies, and all events.
fn connect<'scope>(
    scope: &'scope Scope<'scope, '_>,
    client: &'scope Client,
    over: &'scope AtomicBool,
    events: mpsc::Sender<Vec<u8>>,
) -> mpsc::Receiver<Vec<u8>> {
    let (reply, replies) = mpsc::channel();
    scope.spawn(move || {
        while !over.load(Ordering::Relaxed) {
            let Some(datagram) = client.receive_within(Duration::from_millis(20)) else { continue };
            let to = match EntryKind::of_daemon(&datagram) {
                EntryKind::Event => &events,
                _ => &reply,
            };
            // Nobody may wait for it any more.
            let _ = to.send(datagram);
        }
    });
    replies
}

/// Ends the readers also when an assertion fails.
struct Ending<'a>(&'a AtomicBool);

impl Drop for Ending<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// As many clients as were recorded say what they said; gives how many replies and events came.
fn play(file: &Path, recording: &Recording) -> (usize, usize) {
    let replay = Replay::new(recording.clone()).unwrap().speed(0.0);
    let directory = Directory::new();
    let daemon = directory.daemon(Script::replay(replay));
    let entries = &recording.entries;
    let expected = replies(entries);
    let clients: BTreeMap<Option<NonZeroU32>, Client> =
        entries.iter().map(|entry| (entry.connection, directory.client())).collect();
    let over = AtomicBool::new(false);
    let (event, events) = mpsc::channel();
    let mut answered = 0;
    std::thread::scope(|scope| {
        let _ending = Ending(&over);
        let mut inboxes = BTreeMap::new();
        for (number, client) in &clients {
            inboxes.insert(*number, connect(scope, client, &over, event.clone()));
        }
        for (place, entry) in entries.iter().enumerate() {
            if entry.kind != EntryKind::Command {
                continue;
            }
            let line = format!("{}, line {}", file.display(), place + 1);
            clients[&entry.connection].send(&entry.bytes);
            let Some(reply) = expected.get(&place) else { continue };
            let got = inboxes[&entry.connection].recv_timeout(LONG);
            let got = got.unwrap_or_else(|_| panic!("{line}: no reply"));
            assert!(got == entries[*reply].bytes, "{line}: {}", escape(&got));
            answered += 1;
        }
        daemon.settle().unwrap();
    });
    assert!(daemon.not_recorded().is_empty(), "{}", file.display());
    drop(event);
    let heard: Vec<_> = events.iter().collect();
    for event in &heard {
        let known = entries.iter().any(|one| one.kind == EntryKind::Event && one.bytes == *event);
        assert!(known, "{}: never recorded: {}", file.display(), escape(event));
    }
    (answered, heard.len())
}

/// Of each bed the six smallest with events, and six commands on more than one connection.
#[test]
fn clients_of_the_beds_get_the_same_replies_again() {
    for bed in ["wired", "wifi"] {
        let (mut played, mut commands, mut events) = (0, 0, 0);
        for file in recordings(bed) {
            let recording = Recording::load(&file).unwrap();
            let of_kind = |kind| recording.entries.iter().filter(move |entry| entry.kind == kind);
            let asked: HashSet<_> = of_kind(EntryKind::Command).map(|one| one.connection).collect();
            let commands_in_it = of_kind(EntryKind::Command).count();
            if asked.len() < 2 || commands_in_it < 6 || of_kind(EntryKind::Event).count() < 3 {
                continue;
            }
            let (answered, heard) = play(&file, &recording);
            commands += answered;
            events += heard;
            played += 1;
            if played == 6 {
                break;
            }
        }
        assert_eq!(played, 6, "{bed}");
        assert!(commands >= 30 && events >= 18, "{bed}: {commands} replies, {events} events");
    }
}
