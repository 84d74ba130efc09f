//! `protocol/events.tsv` and `protocol/groups.tsv`: the message prefixes.

use crate::Error;
use crate::table::{Row, Table};
use crate::template::{self, Shape};
use std::collections::BTreeMap;

const COLUMNS: &[&str] = &[
    "macro",
    "prefix",
    "group",
    "daemon",
    "since",
    "declared_until",
    "sent_until",
    "levels",
    "fields",
    "summary",
    "call",
    "emitters",
    "condition",
    "in_qnx_doc",
    "notes",
];

/// A family of events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The name by which events refer to it.
    pub name: String,
    /// The title in the header and in the reference page.
    pub title: String,
}

/// One row of `protocol/events.tsv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The name of the macro in `wpa_ctrl.h`.
    pub macro_name: String,
    /// The text with which the message begins.
    pub prefix: String,
    /// The name of its [`Group`].
    pub group: String,
    /// Who sends it.
    pub daemon: Daemon,
    /// The oldest release whose header has the macro.
    pub since: Since,
    /// The last release whose header has the macro, if it is gone.
    pub declared_until: Option<Since>,
    /// The last release that sends the message, if that has ended.
    pub sent_until: Option<Since>,
    /// The levels with which it is sent: `MSG_INFO`, ...
    pub levels: Vec<String>,
    /// The column `fields` as it stands in the table.
    pub fields: String,
    /// The same, parsed.
    pub shapes: Vec<Shape>,
    /// One sentence that says what the message tells.
    pub summary: String,
    /// What else is good to know.
    pub notes: Option<String>,
    /// Whether `wpa_ctrl.h` has the macro: it is from `protocol/events.tsv`.
    pub in_header: bool,
}

/// Who sends a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Daemon {
    /// wpa_supplicant.
    WpaSupplicant,
    /// Access point code: hostapd, and wpa_supplicant when it is an access point itself.
    AccessPoint,
    /// wpa_supplicant as a station, and access point code.
    Both,
    /// No release sends it, though the macro exists.
    Nobody,
    /// The macro is no message at all.
    NotAMessage,
}

/// The releases that the tables tell apart, oldest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Since {
    /// 2.10 or older.
    V2_10,
    /// 2.11.
    V2_11,
    /// The main branch after 2.11.
    Main,
}

impl Since {
    /// Reads `2.10`, `2.11` or `main`.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::V2_10, Self::V2_11, Self::Main].into_iter().find(|since| since.name() == text)
    }

    /// The name in the tables.
    pub fn name(self) -> &'static str {
        match self {
            Self::V2_10 => "2.10",
            Self::V2_11 => "2.11",
            Self::Main => "main",
        }
    }

    /// Which headers have a name, as the end of a sentence.
    pub fn in_words(self) -> &'static str {
        match self {
            Self::V2_10 => "since 2.10",
            Self::V2_11 => "since 2.11",
            Self::Main => "after 2.11",
        }
    }

    /// Reads a column that holds a release.
    pub(crate) fn in_column(row: Row<'_>, column: &str) -> Result<Self, Error> {
        let text = row.cell(column);
        Self::parse(text).ok_or_else(|| {
            row.error(format!("unknown {column} {text:?}; it is 2.10, 2.11 or main"))
        })
    }
}

impl Event {
    /// Who sends it, as a piece of a sentence.
    pub fn senders(&self) -> String {
        match self.sent_until {
            Some(until) => format!("{} up to {}", self.daemon.in_words(), until.name()),
            None => self.daemon.in_words().into(),
        }
    }

    /// Which headers have the macro, as the end of a sentence.
    pub fn headers(&self) -> String {
        match self.declared_until {
            Some(until) => format!("{}, up to {}", self.since.in_words(), until.name()),
            None => self.since.in_words().into(),
        }
    }
}

impl Daemon {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "wpa_supplicant" => Self::WpaSupplicant,
            "access-point" => Self::AccessPoint,
            "both" => Self::Both,
            "none" => Self::Nobody,
            "-" => Self::NotAMessage,
            _ => return None,
        })
    }

    fn in_words(self) -> &'static str {
        match self {
            Self::WpaSupplicant => "Sent by wpa_supplicant",
            Self::AccessPoint => "Sent by hostapd, and by wpa_supplicant as an access point",
            Self::Both => "Sent by wpa_supplicant and hostapd",
            Self::Nobody => "Sent by no known release",
            Self::NotAMessage => "Not a message of a daemon",
        }
    }
}

/// Reads `protocol/groups.tsv`: the families in the order in which they are written out.
///
/// # Errors
///
/// What [`Table::read`] refuses, and a group that is listed twice.
pub fn read_groups(file: &str, content: &str) -> Result<Vec<Group>, Error> {
    let table = Table::read(file, &["group", "title"], content)?;
    let mut groups: Vec<Group> = Vec::new();
    for row in table.rows() {
        let name = row.cell("group");
        if groups.iter().any(|group| group.name == name) {
            return Err(row.error(format!("group {name} is listed twice")));
        }
        groups.push(Group { name: name.into(), title: row.cell("title").into() });
    }
    Ok(groups)
}

/// Reads `protocol/events.tsv`; `groups` are the families that may occur.
///
/// # Errors
///
/// What [`Table::read`] refuses, and every cell that does not hold what `protocol/README.md` says.
pub fn read(file: &str, content: &str, groups: &[Group]) -> Result<Vec<Event>, Error> {
    let table = Table::read(file, COLUMNS, content)?;
    let mut seen = BTreeMap::new();
    let mut events = Vec::new();
    for row in table.rows() {
        let event = read_event(row, groups)?;
        for (what, value) in [("macro", &event.macro_name), ("prefix", &event.prefix)] {
            if let Some(first) = seen.insert((what, value.clone()), row.line()) {
                return Err(row.error(format!("{what} {value:?} is also on line {first}")));
            }
        }
        events.push(event);
    }
    Ok(events)
}

/// Reads `protocol/messages.tsv`: messages that `wpa_ctrl.h` does not name. `known` are those that
/// it does.
///
/// # Errors
///
/// As [`read`], and a macro or prefix that is in both tables.
pub fn read_messages(
    file: &str,
    content: &str,
    groups: &[Group],
    known: &[Event],
) -> Result<Vec<Event>, Error> {
    let mut messages = read(file, content, groups)?;
    for message in &mut messages {
        message.in_header = false;
        let same = |event: &&Event| {
            event.macro_name == message.macro_name || event.prefix == message.prefix
        };
        if let Some(twice) = known.iter().find(same) {
            let name = &twice.macro_name;
            return Err(Error::in_file(file, format!("{name} is in the table of events too")));
        }
    }
    Ok(messages)
}

fn read_event(row: Row<'_>, groups: &[Group]) -> Result<Event, Error> {
    let fields = row.cell("fields");
    let shapes =
        template::parse(fields).map_err(|message| row.error(format!("fields, {message}")))?;
    let daemon = Daemon::parse(row.cell("daemon")).ok_or_else(|| {
        row.error("unknown daemon; it is wpa_supplicant, access-point, both, none or -")
    })?;
    if shapes.is_empty() != matches!(daemon, Daemon::Nobody | Daemon::NotAMessage) {
        return Err(row.error("fields is - exactly where daemon is none or -"));
    }
    let group = row.cell("group");
    if !groups.iter().any(|known| known.name == group) {
        return Err(row.error(format!("unknown group {group:?}; add it to groups.tsv")));
    }
    let until = |column| match row.optional(column) {
        Some(_) => Since::in_column(row, column).map(Some),
        None => Ok(None),
    };
    if !matches!(row.cell("in_qnx_doc"), "yes" | "no") {
        return Err(row.error("in_qnx_doc is yes or no"));
    }
    Ok(Event {
        macro_name: macro_name(row, row.cell("macro"))?,
        prefix: prefix(row)?,
        group: group.into(),
        daemon,
        since: Since::in_column(row, "since")?,
        declared_until: until("declared_until")?,
        sent_until: until("sent_until")?,
        levels: levels(row)?,
        fields: fields.into(),
        shapes,
        summary: summary(row)?,
        notes: row.optional("notes").map(Into::into),
        in_header: true,
    })
}

/// The name of a macro, which must be one in C and a constant in Rust.
pub(crate) fn macro_name(row: Row<'_>, name: &str) -> Result<String, Error> {
    let fits = name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
    if fits {
        Ok(name.into())
    } else {
        Err(row.error(format!("{name:?} is no macro name; use A-Z, 0-9 and _")))
    }
}

/// The sentence of a row: it goes into comments of C, Rust and Markdown as it is.
pub(crate) fn summary(row: Row<'_>) -> Result<String, Error> {
    let summary = row.cell("summary");
    if !summary.ends_with('.') || !summary.starts_with(|c: char| c.is_ascii_uppercase()) {
        return Err(row.error("the summary is a sentence: a capital first, a full stop last"));
    }
    if summary.len() > 100 {
        let length = summary.len();
        return Err(row.error(format!("the summary has {length} characters; at most 100")));
    }
    if let Some(odd) = summary.chars().find(|c| "*<>[]`|\\".contains(*c)) {
        return Err(row.error(format!("the summary has {odd:?}, which is markup elsewhere")));
    }
    Ok(summary.into())
}

fn prefix(row: Row<'_>) -> Result<String, Error> {
    let cell = row.cell("prefix");
    let prefix: String = serde_json::from_str(cell).map_err(|error| {
        row.error(format!("the prefix {cell} is no JSON string, \"...\": {error}"))
    })?;
    let plain = |c: char| matches!(c, ' '..='~') && !matches!(c, '"' | '\\');
    if prefix.is_empty() || !prefix.chars().all(plain) {
        return Err(row.error("a prefix is printable ASCII without quotes and backslashes"));
    }
    Ok(prefix)
}

fn levels(row: Row<'_>) -> Result<Vec<String>, Error> {
    let Some(cell) = row.optional("levels") else { return Ok(Vec::new()) };
    let known =
        ["MSG_EXCESSIVE", "MSG_MSGDUMP", "MSG_DEBUG", "MSG_INFO", "MSG_WARNING", "MSG_ERROR"];
    let levels: Vec<String> = cell.split(',').map(Into::into).collect();
    match levels.iter().find(|level| !known.contains(&level.as_str())) {
        Some(level) => Err(row.error(format!("unknown level {level}; it is one of {known:?}"))),
        None => Ok(levels),
    }
}

#[cfg(test)]
#[path = "events_tests.rs"]
mod tests;
