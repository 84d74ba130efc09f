//! What real daemons have sent and were sent, as far as it was recorded.

use crate::Error;
use crate::commands::Command;
use hostap_ctrl::event::{Event, EventKind};
use hostap_ctrl::message::Message;
use hostap_ctrl::reply::Refusal;
use hostap_ctrl_sim::recording::{Entry, EntryKind, Recording};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Where recordings are: a folder, and how their names on the page begin. The second one has a
/// folder for each test bed, and may be missing.
const FOLDERS: &[(&str, &str)] = &[
    ("crates/hostap-ctrl/tests/data/transcripts", ""),
    ("crates/hostap-ctrl/tests/data/recordings/wired", "wired/"),
    ("crates/hostap-ctrl/tests/data/recordings/wifi", "wifi/"),
];

/// Who sent what is in a recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sender {
    /// wpa_supplicant, also where it is an access point or in a P2P group.
    WpaSupplicant,
    /// hostapd.
    Hostapd,
}

impl Sender {
    /// The program's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::WpaSupplicant => "wpa_supplicant",
            Self::Hostapd => "hostapd",
        }
    }
}

/// A kind of message in the recordings.
#[derive(Debug, Default)]
pub struct Sighting {
    /// How often it came.
    pub count: u64,
    /// Who sent it.
    pub senders: BTreeSet<Sender>,
    /// In which recordings.
    pub recordings: BTreeSet<String>,
}

/// A command in the recordings.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Use {
    /// How often it was sent.
    pub sent: u64,
    /// How often a reply came that is no refusal.
    pub answered: u64,
}

/// Everything that was seen.
#[derive(Debug, Default)]
pub struct Seen {
    /// Kinds of messages by their macros.
    pub messages: BTreeMap<&'static str, Sighting>,
    /// Commands by the text that they begin with, as in the table.
    pub commands: BTreeMap<String, Use>,
    /// How many recordings there are.
    pub recordings: usize,
    /// How many messages, of known kinds and of others.
    pub events: u64,
    /// How many commands.
    pub requests: u64,
}

impl Seen {
    /// Reads all recordings of the project at `root`.
    ///
    /// # Errors
    /// A recording that can't be read, with what is wrong in which line.
    pub fn read(root: &Path, commands: &[Command]) -> Result<Self, Error> {
        let mut seen = Self::default();
        for (folder, start) in FOLDERS {
            for path in files(&root.join(folder)) {
                let name = path.file_stem().unwrap_or_default().to_string_lossy();
                let recording = Recording::load(&path)
                    .map_err(|error| Error::in_file(folder, error.to_string()))?;
                seen.add(&format!("{start}{name}"), &recording, commands);
            }
        }
        Ok(seen)
    }

    fn add(&mut self, name: &str, recording: &Recording, commands: &[Command]) {
        self.recordings += 1;
        let sender = sender(name, recording, commands);
        for entry in of_kind(recording, EntryKind::Event) {
            self.events += 1;
            let Some(kind) = kind_of(entry) else { continue };
            let sighting = self.messages.entry(kind.macro_name()).or_default();
            sighting.count += 1;
            sighting.senders.extend(sender);
            sighting.recordings.insert(name.to_owned());
        }
        for request in requests(recording, commands) {
            self.requests += 1;
            for name in request.name.into_iter().chain(request.framed.then_some(FRAME)) {
                let uses = self.commands.entry(name.to_owned()).or_default();
                uses.sent += 1;
                uses.answered += u64::from(request.is_answered());
            }
        }
    }
}

/// The recordings in a folder, in the order of their names; none if it is not there.
fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "jsonl"));
    paths.sort();
    paths
}

fn of_kind(recording: &Recording, kind: EntryKind) -> impl Iterator<Item = &Entry> {
    recording.entries.iter().filter(move |entry| entry.kind == kind)
}

/// The kind of a message, if the library reads it by the type of that kind.
fn kind_of(entry: &Entry) -> Option<EventKind> {
    match Message::split(&entry.bytes).event() {
        Event::Unrecognised(_) | Event::Unknown(_) => None,
        event => event.kind(),
    }
}

/// What a global socket takes in front of a command for one interface.
const FRAME: &str = "IFNAME=";

/// A request in a recording.
#[derive(Debug, PartialEq, Eq)]
struct Request<'r, 't> {
    /// The command as the table has it, if it does.
    name: Option<&'t str>,
    /// Whether [`FRAME`] and an interface stand in front of it.
    framed: bool,
    /// What came back.
    reply: Option<&'r [u8]>,
}

impl Request<'_, '_> {
    fn is_answered(&self) -> bool {
        self.reply.is_some_and(|reply| Refusal::of(reply).is_none())
    }
}

/// All requests of a recording.
fn requests<'r, 't>(recording: &'r Recording, commands: &'t [Command]) -> Vec<Request<'r, 't>> {
    let mut found: Vec<Request<'_, '_>> = Vec::new();
    // A reply is that of the last command of its connection.
    let mut open: BTreeMap<_, usize> = BTreeMap::new();
    for entry in &recording.entries {
        match entry.kind {
            EntryKind::Command => {
                let inner = without_frame(&entry.bytes);
                let name = name_of(inner.unwrap_or(&entry.bytes), commands);
                open.insert(entry.connection, found.len());
                found.push(Request { name, framed: inner.is_some(), reply: None });
            }
            EntryKind::Reply => {
                if let Some(index) = open.remove(&entry.connection) {
                    found[index].reply = Some(&entry.bytes);
                }
            }
            EntryKind::Event => {}
        }
    }
    found
}

/// The command behind `IFNAME=wlan0 `.
fn without_frame(bytes: &[u8]) -> Option<&[u8]> {
    let rest = bytes.strip_prefix(FRAME.as_bytes())?;
    rest.splitn(2, |byte| *byte == b' ').nth(1)
}

/// The longest text that begins a command of the table and this one, and ends where a word does.
fn name_of<'t>(bytes: &[u8], commands: &'t [Command]) -> Option<&'t str> {
    let begins = |command: &&Command| {
        let joined = command.command.ends_with(['-', '=']);
        bytes.strip_prefix(command.command.as_bytes()).is_some_and(|rest| {
            let next = rest.first();
            joined || !next.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
        })
    };
    let found = commands.iter().filter(begins).max_by_key(|command| command.command.len());
    found.map(|command| command.command.as_str())
}

/// Whose socket was recorded. Where the name does not say it, what only one daemon sends or answers
/// does; an access point's messages come from wpa_supplicant, too, and say nothing.
fn sender(name: &str, recording: &Recording, commands: &[Command]) -> Option<Sender> {
    let base = name.rsplit('/').next().unwrap_or(name);
    if base.starts_with("hostapd") {
        return Some(Sender::Hostapd);
    }
    if base.starts_with("wpas") || base.starts_with("wpa_supplicant") {
        return Some(Sender::WpaSupplicant);
    }
    let said = |text: &str| {
        let starts = |entry: &Entry| {
            entry.bytes.split(|byte| *byte == b'\n').any(|line| line.starts_with(text.as_bytes()))
        };
        of_kind(recording, EntryKind::Reply).any(starts)
    };
    let answered = |daemon: &str| {
        requests(recording, commands).iter().any(|request| {
            let mut rows = commands.iter().filter(|row| Some(row.command.as_str()) == request.name);
            let known = request.name.is_some() && request.is_answered();
            known && rows.all(|row| row.daemon == daemon)
        })
    };
    if said("wpa_state=") || answered("wpa_supplicant") {
        Some(Sender::WpaSupplicant)
    } else if said("state=") || answered("hostapd") {
        Some(Sender::Hostapd)
    } else {
        None
    }
}

#[cfg(test)]
#[path = "recordings_tests.rs"]
mod tests;
