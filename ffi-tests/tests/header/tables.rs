//! The tables under `protocol/`, read without the generator, so that a row it loses is noticed.

use crate::items::Value;
use std::path::Path;

/// The revisions of hostap that the tables tell apart, oldest first.
const REVISIONS: &[&str] = &["2.10", "2.11", "main"];

/// A name that the header must have.
#[derive(Debug)]
pub(crate) struct Row {
    /// As it stands in the table.
    pub(crate) name: String,
    /// As it stands in the table.
    pub(crate) value: String,
    /// What it is.
    pub(crate) kind: Kind,
    since: usize,
    /// The last revision that has it.
    until: usize,
}

/// What a [`Row`] is in C.
#[derive(Debug, PartialEq)]
pub(crate) enum Kind {
    /// A message prefix.
    Prefix,
    /// A number that is always there.
    Number,
    /// A number of the UDP part.
    UdpNumber,
    /// A value of the enumeration.
    Enumerator,
    /// A macro with an argument.
    FunctionMacro,
}

impl Row {
    /// Whether this revision's header has it.
    pub(crate) fn is_in(&self, revision: usize) -> bool {
        (self.since..=self.until).contains(&revision)
    }

    /// Whether only UDP builds have it.
    pub(crate) fn is_udp(&self) -> bool {
        self.kind == Kind::UdpNumber
    }

    /// Whether it is a value of the enumeration.
    pub(crate) fn is_enumerator(&self) -> bool {
        self.kind == Kind::Enumerator
    }

    /// Its name among the [`Items`](crate::items::Items); a macro with arguments has none.
    pub(crate) fn item(&self) -> Option<String> {
        match self.kind {
            Kind::FunctionMacro => None,
            Kind::Enumerator => Some(format!("const wpa_vendor_elem_frame_{}", self.name)),
            _ => Some(format!("const {}", self.name)),
        }
    }

    /// The value that the item must have.
    pub(crate) fn number_or_text(&self) -> Value {
        if let Some(text) = self.value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
            assert!(!text.contains('\\'), "{}: an escape this test does not know", self.name);
            return Value::Text(text.into());
        }
        let bit = self.value.strip_prefix("BIT(").and_then(|rest| rest.strip_suffix(')'));
        let number = match (bit, self.value.strip_prefix("0x")) {
            (Some(bit), _) => bit.parse::<u32>().ok().map(|bit| 1 << bit),
            (None, Some(hex)) => u64::from_str_radix(hex, 16).ok(),
            (None, None) => self.value.parse().ok(),
        };
        Value::Number(number.unwrap_or_else(|| panic!("{}: {}", self.name, self.value)))
    }
}

/// All rows of `events.tsv` and `constants.tsv`.
pub(crate) fn read(protocol: &Path) -> Vec<Row> {
    let mut rows = Vec::new();
    for file in ["events.tsv", "constants.tsv"] {
        let text = std::fs::read_to_string(protocol.join(file)).expect("the table is committed");
        let mut lines = text.lines();
        let columns: Vec<&str> = lines.next().expect("a header line").split('\t').collect();
        for line in lines {
            let cells: Vec<&str> = line.split('\t').collect();
            let cell = |name: &str| {
                columns.iter().position(|column| *column == name).map(|index| cells[index])
            };
            let name = cell("macro").or(cell("name")).expect("a name");
            rows.push(Row {
                name: name.into(),
                value: cell("prefix").or(cell("value")).expect("a value").into(),
                kind: match cell("kind") {
                    None => Kind::Prefix,
                    Some("bss-mask") => Kind::Number,
                    Some("udp-port") => Kind::UdpNumber,
                    Some("vendor-element" | "vendor-element-count") => Kind::Enumerator,
                    Some("function-macro") => Kind::FunctionMacro,
                    Some(other) => panic!("{name}: unknown kind {other}"),
                },
                since: revision(cell("since").expect("a revision")),
                until: match cell("declared_until") {
                    None | Some("-") => REVISIONS.len(),
                    Some(until) => revision(until),
                },
            });
        }
    }
    rows
}

/// Which revision has this version number. Anything unknown is a state of the main branch after
/// 2.11, such as 2.12-devel.
pub(crate) fn revision_of(version: &str) -> usize {
    REVISIONS.iter().position(|name| *name == version).unwrap_or(REVISIONS.len() - 1)
}

fn revision(name: &str) -> usize {
    let known = REVISIONS.iter().position(|known| *known == name);
    known.unwrap_or_else(|| panic!("unknown revision {name}"))
}
