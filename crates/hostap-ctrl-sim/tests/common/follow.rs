//! Follows recordings of a real daemon on a simulated world: the same commands have the same
//! replies, and the same happenings the same events, in the same order.

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::num::NonZeroU32;
use std::path::Path;
use std::time::Duration;

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
    "country",
    "dot1xAuthSessionId",
    "authMultiSessionId",
];

/// What a daemon makes up stands behind these: so many characters of it.
const MADE_UP: &[(&str, usize)] = &[("DIRECT-", 2), ("passphrase=\"", 8), ("psk=", 64)];

/// Commands whose reply is made up, from the beginning of the command to its end.
const MADE_UP_REPLIES: &[(&str, &str)] = &[
    ("P2P_GET_PASSPHRASE", ""),
    ("WPS_PIN any", "any"),
    ("P2P_CONNECT ", " pin go_intent=14 freq=2412"),
    ("P2P_SERV_DISC_REQ ", ""),
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

struct File<'a> {
    name: &'a str,
    socket: &'a str,
    later: Duration,
}

/// A line of one of the files.
struct Line {
    file: usize,
    number: usize,
    entry: Entry,
}

/// Recordings that are followed together.
pub(crate) struct Follow<'a> {
    files: Vec<File<'a>>,
    happenings: VecDeque<Happening<'a>>,
    leave_out: Vec<&'a str>,
    /// Of these commands, the last of each only: the recorded client asked until it was content.
    last_only: Vec<&'a str>,
    until: Option<&'a str>,
}

impl<'a> Follow<'a> {
    /// A file of the Wi-Fi bed, without its extension, and the socket that it is for.
    pub(crate) fn new(name: &'a str, socket: &'a str) -> Self {
        let files = vec![File { name, socket, later: Duration::ZERO }];
        let (happenings, leave_out, last_only) = (VecDeque::new(), Vec::new(), Vec::new());
        Self { files, happenings, leave_out, last_only, until: None }
    }

    /// Another file, which began so many microseconds later than the first.
    pub(crate) fn with(mut self, name: &'a str, socket: &'a str, later: u64) -> Self {
        self.files.push(File { name, socket, later: Duration::from_micros(later) });
        self
    }

    /// What happens, in the order of the recording.
    pub(crate) fn happening(mut self, happening: Happening<'a>) -> Self {
        self.happenings.push_back(happening);
        self
    }

    /// Events that begin so, or have in them what stands behind a `*`, are not of interest, on either
    /// side; commands are not sent.
    pub(crate) fn leave_out(mut self, start: &'a str) -> Self {
        self.leave_out.push(start);
        self
    }

    /// Of commands that begin so, only the last of each is sent.
    pub(crate) fn last_only(mut self, start: &'a str) -> Self {
        self.last_only.push(start);
        self
    }

    /// The first recording ends before this line.
    pub(crate) fn until(mut self, line: &'a str) -> Self {
        self.until = Some(line);
        self
    }

    fn lines(&self) -> Vec<Line> {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../hostap-ctrl/tests/data");
        let mut lines = Vec::new();
        for (file, recorded) in self.files.iter().enumerate() {
            let path = data.join("recordings/wifi").join(format!("{}.jsonl", recorded.name));
            let entries = Recording::load(path).unwrap().entries;
            assert!(entries.len() > 1, "{}: nothing to follow", recorded.name);
            for (number, mut entry) in entries.into_iter().enumerate() {
                entry.at += recorded.later;
                lines.push(Line { file, number: number + 1, entry });
            }
        }
        lines.sort_by_key(|line| line.entry.at);
        let is_end = |line: &Line| self.until.is_some_and(|end| starts(&line.entry.bytes, end));
        if let Some(end) = lines.iter().position(is_end) {
            lines.truncate(end);
        }
        self.without_what_is_left_out(lines)
    }

    fn without_what_is_left_out(&self, lines: Vec<Line>) -> Vec<Line> {
        let mut later = HashSet::new();
        let mut kept = Vec::new();
        // A dropped command's reply goes with it.
        let mut dropped = HashSet::new();
        let mut replies: BTreeMap<(usize, Option<NonZeroU32>), usize> = BTreeMap::new();
        for (at, line) in lines.iter().enumerate().rev() {
            let connection = (line.file, line.entry.connection);
            match line.entry.kind {
                EntryKind::Reply => {
                    replies.insert(connection, at);
                }
                EntryKind::Command => {
                    let is_of = |starts_of: &[&str]| {
                        starts_of.iter().any(|start| starts(&line.entry.bytes, start))
                    };
                    let again = is_of(&self.last_only)
                        && !later.insert((line.file, line.entry.bytes.clone()));
                    let reply = replies.remove(&connection);
                    if again || is_of(&self.leave_out) || line.entry.bytes == b"DETACH" {
                        dropped.insert(at);
                        dropped.extend(reply);
                    }
                }
                EntryKind::Event => {}
            }
        }
        for (at, line) in lines.into_iter().enumerate() {
            if !dropped.contains(&at) {
                kept.push(line);
            }
        }
        kept
    }

    fn is_left_out(&self, text: &[u8]) -> bool {
        self.leave_out.iter().any(|part| match part.strip_prefix('*') {
            Some(part) => text.windows(part.len()).any(|window| window == part.as_bytes()),
            None => starts(text, part),
        })
    }

    /// Follows them on the sockets of this directory.
    pub(crate) fn on(mut self, world: &World, directory: &Directory, sockets: &Path) {
        let mut listeners: BTreeMap<(usize, Option<NonZeroU32>), Listener> = BTreeMap::new();
        let mut lines = self.lines();
        if self.until.is_none() {
            // The bed's end: its daemons are stopped.
            while lines.last().is_some_and(|line| is_farewell(&line.entry)) {
                lines.pop();
            }
        }
        for Line { file, number, entry } in lines {
            let at = format!("{}:{number}", self.files[file].name);
            let due = self.happenings.front().is_some_and(|next| starts(&entry.bytes, next.line));
            if due && entry.kind != EntryKind::Reply {
                let happening = self.happenings.pop_front().unwrap();
                (happening.act)(world);
            }
            let socket = sockets.join(self.files[file].socket);
            let listener = listeners
                .entry((file, entry.connection))
                .or_insert_with(|| Listener::new(directory.client_of(&socket)));
            match entry.kind {
                EntryKind::Command => listener.ask(&entry.bytes),
                EntryKind::Reply => {
                    let heard = listener.reply(&at);
                    if listener.is_made_up {
                        let (heard, told) = (escape(&heard), escape(&entry.bytes));
                        assert_eq!(heard.len(), told.len(), "{at}: {heard}, recorded: {told}");
                    } else {
                        same(&at, &heard, &entry.bytes);
                    }
                }
                EntryKind::Event if self.is_left_out(&entry.bytes) => {}
                EntryKind::Event => loop {
                    let event = listener.event(&at, &entry.bytes);
                    if !self.is_left_out(&event) {
                        same(&at, &event, &entry.bytes);
                        break;
                    }
                },
            }
        }
        let left = self.happenings.len();
        assert_eq!(left, 0, "{}: not everything happened", self.files[0].name);
        for ((file, _), listener) in &mut listeners {
            if !listener.is_attached {
                continue;
            }
            listener.client.send("PING");
            let name = self.files[*file].name;
            assert_eq!(listener.reply("the end"), b"PONG\n", "{name}");
            let more = listener.events.iter().filter(|event| !self.is_left_out(event));
            let more: Vec<_> = more.map(|event| escape(event)).collect();
            assert!(more.is_empty(), "{name}: more than recorded: {more:?}");
        }
    }
}

fn starts(text: &[u8], line: &str) -> bool {
    text.starts_with(line.as_bytes())
}

fn is_farewell(entry: &Entry) -> bool {
    let text = String::from_utf8_lossy(&entry.bytes);
    ["AP-DISABLED ", "CTRL-EVENT-TERMINATING "].iter().any(|end| text.ends_with(end))
}

fn same(at: &str, heard: &[u8], told: &[u8]) {
    let (heard, told) = (normal(heard), normal(told));
    assert_eq!(heard, told, "{at}: here on the left, recorded on the right");
}

/// Without what is measured or made up.
fn normal(text: &[u8]) -> String {
    let line = |line: &str| match line.split_once('=') {
        Some((key, _)) if MEASURED.contains(&key) => format!("{key}=..."),
        _ => masked(line),
    };
    escape(text).replace("\\n", "\n").lines().map(line).collect::<Vec<_>>().join("\n")
}

fn masked(line: &str) -> String {
    let mut line = line.replace("\\\"", "\"");
    for (start, length) in MADE_UP {
        if let Some(at) = line.find(start).map(|at| at + start.len()) {
            let end = (at + length).min(line.len());
            line.replace_range(at..end, &"?".repeat(end - at));
        }
    }
    // An address, and the PIN to be shown.
    if let Some(at) = line.find("SHOW-PIN ").map(|at| at + "SHOW-PIN 42:00:00:00:00:00 ".len()) {
        line.replace_range(at..at + 8, "????????");
    }
    line
}

/// A client, and the events that it has read while it waited for a reply.
struct Listener {
    client: Client,
    events: VecDeque<Vec<u8>>,
    is_attached: bool,
    /// Of the reply that is waited for only the length is of interest.
    is_made_up: bool,
}

impl Listener {
    fn new(client: Client) -> Self {
        Self { client, events: VecDeque::new(), is_attached: false, is_made_up: false }
    }

    fn ask(&mut self, command: &[u8]) {
        let is = |(start, end): &(&str, &str)| {
            starts(command, start) && command.ends_with(end.as_bytes())
        };
        self.is_attached |= command == b"ATTACH";
        self.is_made_up = MADE_UP_REPLIES.iter().any(is);
        self.client.send(command);
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
        // The walk time of WPS is twelve seconds in a fast world.
        let datagram = self.client.receive_within(3 * LONG);
        let datagram = datagram.unwrap_or_else(|| panic!("{at}: in vain: {expected}"));
        assert_eq!(EntryKind::of_daemon(&datagram), EntryKind::Event, "{at}");
        datagram
    }
}
