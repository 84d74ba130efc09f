//! Follows a recording of a real daemon on a simulated world: the same commands have the same
//! replies, and the same happenings the same events, in the same order.

use std::collections::{BTreeMap, VecDeque};
use std::num::NonZeroU32;
use std::path::Path;

use hostap_ctrl_sim::recording::{Entry, EntryKind, Recording};
use hostap_ctrl_sim::{World, escape};

use super::{Client, Directory, LONG};

/// Keys whose values count or measure something.
const MEASURED: &[&str] = &[
    "rx_packets",
    "tx_packets",
    "rx_bytes",
    "tx_bytes",
    "inactive_msec",
    "rx_rate_info",
    "tx_rate_info",
    "connected_time",
    "age",
    "dot1xAuthSessionId",
    "authMultiSessionId",
];

/// What the test does when the recording comes to a line that begins so.
pub(crate) struct Happening<'a> {
    line: &'a str,
    act: Box<dyn Fn(&World) + 'a>,
}

/// At the next line that begins so, a command or an event.
pub(crate) fn at<'a>(line: &'a str, act: impl Fn(&World) + 'a) -> Happening<'a> {
    Happening { line, act: Box::new(act) }
}

/// A recording that is followed.
pub(crate) struct Follow<'a> {
    name: &'a str,
    happenings: VecDeque<Happening<'a>>,
    /// Words that stand for others: of the recording, and of the world.
    words: Vec<(String, String)>,
    leave_out: Vec<&'a str>,
    until: Option<&'a str>,
}

impl<'a> Follow<'a> {
    /// A file of the Wi-Fi bed, without its extension.
    pub(crate) fn new(name: &'a str) -> Self {
        let (happenings, words, leave_out) = (VecDeque::new(), Vec::new(), Vec::new());
        Self { name, happenings, words, leave_out, until: None }
    }

    /// What happens, in the order of the recording.
    pub(crate) fn happening(mut self, happening: Happening<'a>) -> Self {
        self.happenings.push_back(happening);
        self
    }

    /// What stands in the recording is this in the world.
    pub(crate) fn word(mut self, recorded: impl Into<String>, here: impl Into<String>) -> Self {
        self.words.push((recorded.into(), here.into()));
        self
    }

    /// Lines that begin so are not of interest, on either side.
    pub(crate) fn leave_out(mut self, start: &'a str) -> Self {
        self.leave_out.push(start);
        self
    }

    /// The recording ends before this line.
    pub(crate) fn until(mut self, line: &'a str) -> Self {
        self.until = Some(line);
        self
    }

    fn entries(&self) -> Vec<Entry> {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../hostap-ctrl/tests/data");
        let file = data.join("recordings/wifi").join(format!("{}.jsonl", self.name));
        let mut entries = Recording::load(file).unwrap().entries;
        let is_end = |entry: &Entry| self.until.is_some_and(|line| starts(&entry.bytes, line));
        if let Some(end) = entries.iter().position(is_end) {
            entries.truncate(end);
        }
        // The bed's end: its daemons are stopped.
        let is_farewell = |entry: &Entry| {
            let text = String::from_utf8_lossy(&entry.bytes);
            let ends = ["AP-DISABLED ", "CTRL-EVENT-TERMINATING ", "DETACH"];
            ends.iter().any(|end| text.ends_with(end))
        };
        if self.until.is_none() {
            while entries.last().is_some_and(is_farewell) {
                entries.pop();
            }
        }
        entries
    }

    fn normal(&self, text: &[u8], is_recorded: bool) -> String {
        let mut text = escape(text).replace("\\n", "\n");
        if is_recorded {
            for (recorded, here) in &self.words {
                text = text.replace(recorded, here);
            }
        }
        let line = |line: &str| match line.split_once('=') {
            Some((key, _)) if MEASURED.contains(&key) => format!("{key}=..."),
            _ => line.to_owned(),
        };
        text.lines().map(line).collect::<Vec<_>>().join("\n")
    }

    fn is_left_out(&self, text: &[u8]) -> bool {
        self.leave_out.iter().any(|start| starts(text, start))
    }

    /// Follows it on this socket.
    pub(crate) fn on(mut self, world: &World, directory: &Directory, socket: &Path) {
        let entries = self.entries();
        assert!(entries.len() > 2, "{}: nothing to follow", self.name);
        let mut clients: BTreeMap<Option<NonZeroU32>, Listener> = BTreeMap::new();
        for (number, entry) in entries.iter().enumerate() {
            let at = format!("{}:{}", self.name, number + 1);
            let due = self.happenings.front().is_some_and(|next| starts(&entry.bytes, next.line));
            if due && entry.kind != EntryKind::Reply {
                let happening = self.happenings.pop_front().unwrap();
                (happening.act)(world);
            }
            let listener = clients
                .entry(entry.connection)
                .or_insert_with(|| Listener::new(directory.client_of(socket)));
            if entry.kind == EntryKind::Event && self.is_left_out(&entry.bytes) {
                continue;
            }
            let heard = match entry.kind {
                EntryKind::Command => {
                    let command = String::from_utf8(entry.bytes.clone()).unwrap();
                    let words = self.words.iter();
                    let command = words.fold(command, |text, (from, to)| text.replace(from, to));
                    listener.client.send(command);
                    continue;
                }
                EntryKind::Reply => listener.reply(&at),
                EntryKind::Event => loop {
                    let event = listener.event(&at, &entry.bytes);
                    if !self.is_left_out(&event) {
                        break event;
                    }
                },
            };
            let (heard, told) = (self.normal(&heard, false), self.normal(&entry.bytes, true));
            assert_eq!(heard, told, "{at}: here on the left, recorded on the right");
        }
        assert!(self.happenings.is_empty(), "{}: not everything happened", self.name);
        for listener in clients.values_mut() {
            listener.client.send("PING");
            assert_eq!(listener.reply("the end"), b"PONG\n", "{}", self.name);
            let more = listener.events.iter().filter(|event| !self.is_left_out(event));
            let more: Vec<_> = more.map(|event| escape(event)).collect();
            assert!(more.is_empty(), "{}: more than recorded: {more:?}", self.name);
        }
    }
}

fn starts(text: &[u8], line: &str) -> bool {
    text.starts_with(line.as_bytes())
}

/// A client, and the events that it has read while it waited for a reply.
struct Listener {
    client: Client,
    events: VecDeque<Vec<u8>>,
}

impl Listener {
    fn new(client: Client) -> Self {
        Self { client, events: VecDeque::new() }
    }

    fn reply(&mut self, at: &str) -> Vec<u8> {
        loop {
            let datagram = self.client.receive_within(LONG);
            let datagram = datagram.unwrap_or_else(|| panic!("{at}: no reply"));
            match EntryKind::of_daemon(&datagram) {
                EntryKind::Event => self.events.push_back(datagram),
                _ => return datagram,
            }
        }
    }

    fn event(&mut self, at: &str, expected: &[u8]) -> Vec<u8> {
        if let Some(event) = self.events.pop_front() {
            return event;
        }
        let expected = escape(expected);
        let datagram = self.client.receive_within(LONG);
        let datagram = datagram.unwrap_or_else(|| panic!("{at}: in vain: {expected}"));
        assert_eq!(EntryKind::of_daemon(&datagram), EntryKind::Event, "{at}");
        datagram
    }
}
