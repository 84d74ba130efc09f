//! What went over a control connection, as a file.
//!
//! A recording is JSON Lines: one datagram a line, in the order in which the recorder saw them.
//!
//! ```text
//! {"t": 0.000213, "iface": "wlan1", "dir": "cmd", "data": "PING", "connection": 1}
//! {"t": 0.000547, "iface": "wlan1", "dir": "reply", "data": "PONG\n", "connection": 1}
//! {"t": 1.204101, "iface": "wlan1", "dir": "event", "data": "<3>CTRL-EVENT-SCAN-RESULTS ", "connection": 2}
//! ```
//!
//! | key | content |
//! | --- | --- |
//! | `t` | seconds since the recorder began, to the microsecond |
//! | `iface` | the interface whose socket this is; empty for a global socket |
//! | `dir` | `cmd`, `reply` or `event` |
//! | `data` | the datagram, one character a byte (Latin-1) |
//! | `connection` | 1, 2, ...: which client's connection; absent: the file has one connection |
//!
//! Unknown keys are ignored, and so are empty lines. What is written is plain ASCII.

mod line;
mod reader;
mod redact;
mod secrets;

use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::num::NonZeroU32;
use std::path::Path;
use std::time::Duration;

pub use reader::{Reader, RecordingError};
pub use redact::{Redactor, redact};

/// What a datagram is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntryKind {
    /// From the client.
    Command,
    /// From the daemon, to the client that asked.
    Reply,
    /// From the daemon, unasked.
    Event,
}

impl EntryKind {
    /// What a datagram of the daemon is, as clients tell it: an event begins with `<`, on a global
    /// socket with `IFNAME=`, a name, a space and `<`.
    pub fn of_daemon(datagram: &[u8]) -> Self {
        let text = match datagram.strip_prefix(b"IFNAME=") {
            Some(rest) => rest.splitn(2, |byte| *byte == b' ').nth(1).unwrap_or_default(),
            None => datagram,
        };
        if text.starts_with(b"<") { Self::Event } else { Self::Reply }
    }
}

/// One datagram of a recording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When, counted from the recorder's start; a file keeps whole microseconds.
    pub at: Duration,
    /// The interface whose socket this is; empty for a global socket.
    pub interface: String,
    /// What it is.
    pub kind: EntryKind,
    /// Every byte of it.
    pub bytes: Vec<u8>,
    /// Which client's connection, where several are in one recording.
    pub connection: Option<NonZeroU32>,
}

impl Entry {
    /// The entry as one line of a file, with its line break.
    pub fn to_line(&self) -> String {
        line::write(self)
    }

    /// Reads one line of a file.
    ///
    /// # Errors
    /// Which key is missing or what is wrong with its value.
    pub fn from_line(line: &[u8]) -> Result<Self, String> {
        line::read(line)
    }
}

/// A whole recording, in the order of the file.
///
/// ```
/// use hostap_ctrl_sim::recording::{EntryKind, Recording};
///
/// let text = r#"{"t": 0.5, "iface": "wlan1", "dir": "cmd", "data": "PING"}"#;
/// let recording = Recording::read(text.as_bytes())?;
/// assert_eq!(recording.entries[0].kind, EntryKind::Command);
/// assert_eq!(recording.entries[0].bytes, b"PING");
/// # Ok::<(), hostap_ctrl_sim::recording::RecordingError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recording {
    /// The datagrams.
    pub entries: Vec<Entry>,
}

impl Recording {
    /// Reads everything that `input` gives.
    ///
    /// # Errors
    /// The first line that is wrong, with its number; or what reading said.
    pub fn read(input: impl BufRead) -> Result<Self, RecordingError> {
        let entries = Reader::new(input).collect::<Result<_, _>>()?;
        Ok(Self { entries })
    }

    /// Reads a file.
    ///
    /// # Errors
    /// As [`read`](Self::read); the file is named.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, RecordingError> {
        let path = path.as_ref();
        let load = || Self::read(BufReader::new(File::open(path)?));
        load().map_err(|error| error.in_file(path))
    }

    /// Several recordings of one clock as one, in the order of time. Each keeps its connections
    /// apart from those of the others.
    pub fn merge(recordings: impl IntoIterator<Item = Self>) -> Self {
        let mut entries: Vec<Entry> = Vec::new();
        let mut taken = 0_u32;
        for recording in recordings {
            let first = taken;
            for mut entry in recording.entries {
                let own = entry.connection.map_or(1, NonZeroU32::get);
                let number = first.saturating_add(own);
                taken = taken.max(number);
                entry.connection = NonZeroU32::new(number);
                entries.push(entry);
            }
        }
        // Stable: what has one time keeps its order.
        entries.sort_by_key(|entry| entry.at);
        Self { entries }
    }

    /// Writes every entry.
    ///
    /// # Errors
    /// What writing said.
    pub fn write(&self, mut output: impl Write) -> io::Result<()> {
        self.entries.iter().try_for_each(|entry| output.write_all(entry.to_line().as_bytes()))
    }

    /// The interfaces in it, each once, in the order of their first entries.
    pub fn interfaces(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for entry in &self.entries {
            if !names.contains(&entry.interface.as_str()) {
                names.push(&entry.interface);
            }
        }
        names
    }

    /// The entries of one interface alone.
    pub fn of_interface(mut self, name: &str) -> Self {
        self.entries.retain(|entry| entry.interface == name);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_known_by_their_beginning() {
        for event in [&b"<3>X"[..], b"<", b"IFNAME=wlan0 <3>X", b"IFNAME= <"] {
            assert_eq!(EntryKind::of_daemon(event), EntryKind::Event, "{event:?}");
        }
        for reply in
            [&b""[..], b"OK\n", b"IFNAME=wlan0", b"IFNAME=wlan0 OK", b" <3>X", b"IFNAME=<3>"]
        {
            assert_eq!(EntryKind::of_daemon(reply), EntryKind::Reply, "{reply:?}");
        }
    }

    fn entry(at: u64, interface: &str, connection: u32) -> Entry {
        Entry {
            at: Duration::from_millis(at),
            interface: interface.into(),
            kind: EntryKind::Event,
            bytes: Vec::new(),
            connection: NonZeroU32::new(connection),
        }
    }

    #[test]
    fn merging_keeps_connections_apart_and_sorts_by_time() {
        let first = Recording { entries: vec![entry(1, "a", 0), entry(5, "a", 0)] };
        let second = Recording { entries: vec![entry(2, "b", 1), entry(5, "b", 2)] };
        let merged =
            Recording::merge([first, second, Recording { entries: vec![entry(0, "a", 0)] }]);
        let numbers = merged.entries.iter().map(|entry| entry.connection.unwrap().get());
        let numbers: Vec<_> = numbers.collect();
        assert_eq!(numbers, [4, 1, 2, 1, 3]);
        assert_eq!(merged.interfaces(), ["a", "b"]);
        assert_eq!(merged.of_interface("b").entries.len(), 2);
    }
}
