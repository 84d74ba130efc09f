//! How much of the tables has types: the counts on all reference pages.

use crate::Error;
use crate::commands::{Command, GROUPS, Group};
use crate::events::Event;
use crate::model::Model;
use crate::python_index;
use std::collections::BTreeSet;
use std::fmt::{self, Display};

/// How many of how many.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Those with a type.
    pub typed: usize,
    /// All.
    pub all: usize,
}

impl Part {
    fn of<T>(items: impl Iterator<Item = T>, typed: impl Fn(&T) -> bool) -> Self {
        items.fold(Self::default(), |part, item| Self {
            typed: part.typed + usize::from(typed(&item)),
            all: part.all + 1,
        })
    }
}

impl Display for Part {
    /// Two cells of a table.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} | {}", self.typed, self.all)
    }
}

/// The counts of the messages.
#[derive(Debug)]
pub struct Events<'t> {
    /// The macros of `wpa_ctrl.h`.
    pub macros: Part,
    /// The messages without a macro.
    pub messages: Part,
    /// The forms of all of them.
    pub shapes: usize,
    /// The fields of their structs.
    pub fields: usize,
    /// The classes in Python.
    pub classes: usize,
    /// The macros without a type.
    pub untyped: Vec<&'t str>,
}

impl<'t> Events<'t> {
    /// Counts `events`, those of `wpa_ctrl.h`, and `messages`, the others.
    pub fn count(events: &'t [Event], messages: &[Event], model: &Model<'_>) -> Self {
        let typed = |event: &&Event| model.records.iter().any(|it| std::ptr::eq(it.event, *event));
        Self {
            macros: Part::of(events.iter(), typed),
            messages: Part::of(messages.iter(), typed),
            shapes: model.records.iter().map(|record| record.shapes.len()).sum(),
            fields: model.records.iter().map(|record| record.fields.len()).sum(),
            classes: python_index::count(model),
            untyped: events
                .iter()
                .filter(|event| !typed(event))
                .map(|event| event.macro_name.as_str())
                .collect(),
        }
    }
}

/// The counts of a family of commands.
#[derive(Debug)]
pub struct Family {
    /// Which.
    pub group: &'static Group,
    /// Its forms, those of wpa_supplicant, those of hostapd.
    pub forms: [Part; 3],
}

/// The counts of the commands and their replies.
#[derive(Debug)]
pub struct Commands<'t> {
    /// All forms, those of wpa_supplicant, those of hostapd; one of both daemons counts for each.
    pub forms: [Part; 3],
    /// How many words the forms begin with.
    pub names: usize,
    /// The rows whose types exist, each type once.
    pub types: Vec<&'t Command>,
    /// The families that have members.
    pub families: Vec<Family>,
    /// The rows without a type.
    pub untyped: Vec<&'t Command>,
}

impl<'t> Commands<'t> {
    /// Counts the rows of the table.
    pub fn count(commands: &'t [Command]) -> Self {
        let forms = |group: Option<&Group>| {
            ["", "wpa_supplicant", "hostapd"].map(|daemon| {
                let rows = commands.iter().filter(|row| {
                    group.is_none_or(|group| row.group == group)
                        && (daemon.is_empty() || [daemon, "both"].contains(&row.daemon.as_str()))
                });
                Part::of(rows, |row| row.type_name.is_some())
            })
        };
        let mut seen = BTreeSet::new();
        let types = commands
            .iter()
            .filter(|row| row.type_name.as_deref().is_some_and(|name| seen.insert(name)));
        let families = GROUPS.iter().map(|group| Family { group, forms: forms(Some(group)) });
        Self {
            forms: forms(None),
            names: commands.iter().map(|row| row.command.as_str()).collect::<BTreeSet<_>>().len(),
            types: types.collect(),
            families: families.filter(|family| family.forms[0].all > 0).collect(),
            untyped: commands.iter().filter(|row| row.type_name.is_none()).collect(),
        }
    }

    /// The types whose replies are of this type.
    pub fn with_reply(&self, reply: &str) -> impl Iterator<Item = &'t Command> {
        self.types.iter().copied().filter(move |command| command.reply == reply)
    }
}

/// Why the replies of these commands stay as they come.
const RAW: &[(&str, &str)] = &[
    ("Driver", "what a vendor's driver answers to its private command"),
    ("FstManagerTestRequest", "text of a test function, in builds for tests only"),
    ("GetRxkhs", "lines of a configuration file, with keys; newer than the recorded daemons"),
    ("WmmAcStatus", "sentences for people, which change with any release"),
];

/// The commands whose replies stay as they come, each with the reason.
///
/// # Errors
/// A command without a reason, or a reason without its command.
pub fn raw<'t>(commands: &Commands<'t>) -> Result<Vec<(&'t Command, &'static str)>, Error> {
    let file = "protocol/commands.tsv";
    let mut found = Vec::new();
    for command in commands.with_reply("Raw") {
        let name = command.type_name.as_deref().unwrap_or_default();
        let Some((_, reason)) = RAW.iter().find(|(of, _)| *of == name) else {
            let message = format!("the reply of {name} is Raw; tell why in coverage.rs");
            return Err(Error::in_file(file, message));
        };
        found.push((command, *reason));
    }
    if let Some((name, _)) = RAW
        .iter()
        .find(|(of, _)| !found.iter().any(|(command, _)| command.type_name.as_deref() == Some(of)))
    {
        let message = format!("coverage.rs tells why {name} is Raw, which it is not");
        return Err(Error::in_file(file, message));
    }
    Ok(found)
}

#[cfg(test)]
#[path = "coverage_tests.rs"]
mod tests;
