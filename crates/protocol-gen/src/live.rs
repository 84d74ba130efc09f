//! `protocol/live.tsv`: why messages have not been seen in a recording of a real daemon.

use crate::Error;
use crate::commands::{Command, GROUPS, Group};
use crate::events::{Event, Since};
use crate::recordings::{Seen, Use};
use crate::table::Table;
use std::collections::{BTreeMap, BTreeSet};

/// Why a message has not been seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It could be brought about with what the test beds have, or nearly.
    NotYet,
    /// The daemons that were recorded are older.
    Newer,
    /// The daemons that were recorded are built without it.
    BuildOption,
    /// Drivers or devices that a simulated radio is not.
    Hardware,
    /// No known release sends it.
    Nobody,
    /// The macro is no message.
    NoMessage,
}

impl Reason {
    /// All, in the order of the page.
    pub const ALL: &[Self] = &[
        Self::NotYet,
        Self::Newer,
        Self::BuildOption,
        Self::Hardware,
        Self::Nobody,
        Self::NoMessage,
    ];

    /// The word in the table.
    pub fn word(self) -> &'static str {
        match self {
            Self::NotYet => "not-yet",
            Self::Newer => "newer",
            Self::BuildOption => "build-option",
            Self::Hardware => "hardware",
            Self::Nobody => "nobody",
            Self::NoMessage => "no-message",
        }
    }
}

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absence {
    /// The message's macro.
    pub macro_name: String,
    /// Why it has not been seen.
    pub reason: Reason,
    /// What would bring it about, the build option, the release.
    pub detail: String,
}

/// Reads the table.
///
/// # Errors
/// What is wrong in which line, and what would be right.
pub fn read(file: &str, content: &str) -> Result<Vec<Absence>, Error> {
    let table = Table::read(file, &["macro", "reason", "detail"], content)?;
    let mut absences: Vec<Absence> = Vec::new();
    for row in table.rows() {
        let word = row.cell("reason");
        let reason = Reason::ALL.iter().copied().find(|reason| reason.word() == word);
        let reason = reason.ok_or_else(|| {
            let words: Vec<&str> = Reason::ALL.iter().map(|reason| reason.word()).collect();
            row.error(format!("reason is {word}; it is one of {words:?}"))
        })?;
        let (macro_name, detail) = (row.cell("macro").to_owned(), row.cell("detail").to_owned());
        if absences.iter().any(|absence| absence.macro_name == macro_name) {
            return Err(row.error(format!("{macro_name} is listed twice")));
        }
        let release = Since::parse(&detail).filter(|since| *since > Since::V2_10);
        if reason == Reason::Newer && release.is_none() {
            return Err(row.error("the detail of newer is the release, 2.11 or main"));
        }
        absences.push(Absence { macro_name, reason, detail });
    }
    Ok(absences)
}

/// Makes sure that each message either has been seen or is in the table.
///
/// # Errors
/// All rows that have to go, and all that are missing.
pub fn check<'e>(
    file: &str,
    absences: &[Absence],
    messages: impl Iterator<Item = &'e Event>,
    seen: &Seen,
) -> Result<(), Error> {
    let listed: BTreeSet<&str> = absences.iter().map(|it| it.macro_name.as_str()).collect();
    let messages: BTreeSet<&str> = messages.map(|it| it.macro_name.as_str()).collect();
    let been_seen = |name: &&&str| seen.messages.contains_key(**name);
    let names = |names: Vec<&&str>| names.into_iter().copied().collect::<Vec<_>>().join(", ");
    let mut wrong = Vec::new();
    for (what, found) in [
        ("no such messages are known", listed.difference(&messages).collect::<Vec<_>>()),
        ("have been seen, so that their rows must go", listed.iter().filter(been_seen).collect()),
        (
            "have not been seen, and need a row",
            messages.difference(&listed).filter(|name| !been_seen(name)).collect(),
        ),
    ] {
        if !found.is_empty() {
            wrong.push(format!("{what}: {}", names(found)));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(Error::in_file(file, wrong.join("; "))) }
}

/// The commands of a family, and what became of them.
#[derive(Debug)]
pub struct Family<'t> {
    /// Which.
    pub group: &'static Group,
    /// Those that got another reply than a refusal at least once.
    pub answered: Vec<&'t str>,
    /// Those that were always refused, or not answered.
    pub refused: Vec<&'t str>,
    /// Those that were never sent, though the daemons that were recorded may know them.
    pub unsent: Vec<&'t str>,
    /// Those that were never sent and that only newer releases know.
    pub newer: Vec<&'t str>,
}

impl Family<'_> {
    /// How many there are.
    pub fn all(&self) -> usize {
        self.answered.len() + self.refused.len() + self.unsent.len() + self.newer.len()
    }
}

/// Sorts the commands, each once: by the text that they begin with, whatever their forms.
pub fn families<'t>(commands: &'t [Command], seen: &Seen) -> Vec<Family<'t>> {
    let mut groups: BTreeMap<&str, &'static Group> = BTreeMap::new();
    for command in commands {
        groups.entry(&command.command).or_insert(command.group);
    }
    let is_newer = |name: &str| {
        commands.iter().filter(|row| row.command == name).all(|row| !row.since.starts_with("2.10"))
    };
    let family = |group: &'static Group| {
        let mut family = Family {
            group,
            answered: Vec::new(),
            refused: Vec::new(),
            unsent: Vec::new(),
            newer: Vec::new(),
        };
        for (name, _) in groups.iter().filter(|(_, of)| **of == group) {
            match seen.commands.get(*name).copied().unwrap_or_default() {
                Use { sent: 0, .. } if is_newer(name) => family.newer.push(name),
                Use { sent: 0, .. } => family.unsent.push(name),
                Use { answered: 0, .. } => family.refused.push(name),
                _ => family.answered.push(name),
            }
        }
        family
    };
    GROUPS.iter().map(family).filter(|family| family.all() > 0).collect()
}

#[cfg(test)]
#[path = "live_tests.rs"]
mod tests;
