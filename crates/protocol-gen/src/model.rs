//! What the typed events are: of the table's shapes, one struct an event with the fields of all of
//! them, and the enumerations that events share.

use crate::Error;
use crate::events::{Daemon, Event};
use crate::names::{camel_case, event_name};
use crate::template::{Field, FieldKind, Part, Shape};
use std::collections::{BTreeMap, BTreeSet};

/// A typed event.
#[derive(Debug)]
pub struct Record<'t> {
    /// Its row.
    pub event: &'t Event,
    /// The name of its struct.
    pub name: String,
    /// Its shapes in the order in which they are tried; an empty one where the table has none.
    pub shapes: Vec<Shape>,
    /// The fields of all shapes.
    pub fields: Vec<Member>,
}

/// A field of a struct.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The name in the template.
    pub name: String,
    /// Its type.
    pub kind: Kind,
    /// Whether some shape lacks it, or may.
    pub optional: bool,
    /// Whether it must not be shown.
    pub secret: bool,
}

/// The type of a field in Rust.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A type of the crate or the core library, by its name without lifetime, and whether it has
    /// one.
    Plain(&'static str, bool),
    /// Present or not, with the text that stands for it.
    Flag(String),
    /// One of these texts, or another one.
    Enumeration(Vec<String>),
    /// A list, with the fields of an element.
    List(Vec<Member>),
}

/// All typed events, and their enumerations by name.
#[derive(Debug)]
pub struct Model<'t> {
    /// The events in the order of the tables.
    pub records: Vec<Record<'t>>,
    /// The enumerations.
    pub enumerations: Vec<Enumeration>,
}

/// An enumeration.
#[derive(Debug)]
pub struct Enumeration {
    /// Its name.
    pub name: String,
    /// The texts in the order of the table.
    pub values: Vec<String>,
    /// Where it is used: record and field.
    pub uses: Vec<(String, String)>,
}

impl<'t> Model<'t> {
    /// Makes the model of all rows that are messages.
    ///
    /// # Errors
    ///
    /// Shapes whose types of one field can't be brought together, and names that clash.
    pub fn new(events: impl Iterator<Item = &'t Event>) -> Result<Self, Error> {
        let mut records = Vec::new();
        for event in events.filter(|event| event.daemon != Daemon::NotAMessage) {
            let mut shapes =
                if event.shapes.is_empty() { vec![Vec::new()] } else { event.shapes.clone() };
            // A shape that takes any end is tried last, so that it hides no other.
            shapes.sort_by_key(takes_any_end);
            let fields = members(&shapes)
                .map_err(|message| wrong(&format!("{}: {message}", event.macro_name)))?;
            records.push(Record { event, name: event_name(&event.macro_name), shapes, fields });
        }
        let enumerations = enumerations(&records)?;
        let elements: Vec<String> = records.iter().flat_map(elements).collect();
        let mut names: BTreeSet<&str> = TAKEN.iter().copied().collect();
        let made = records.iter().map(|r| &r.name).chain(enumerations.iter().map(|e| &e.name));
        if let Some(twice) = made.chain(&elements).find(|name| !names.insert(name)) {
            return Err(wrong(&format!("the name {twice} would be made twice")));
        }
        Ok(Self { records, enumerations })
    }

    /// The enumeration of a field.
    pub fn enumeration(&self, record: &str, field: &str) -> &Enumeration {
        let here = |(r, f): &(String, String)| r == record && f == field;
        let found = self.enumerations.iter().find(|known| known.uses.iter().any(here));
        found.expect("made from the same records")
    }
}

/// Names that something else has, in Rust or in Python.
const TAKEN: &[&str] = &[
    "Event",
    "EventKind",
    "Unknown",
    "UnknownEvent",
    "Unrecognised",
    "UnrecognisedEvent",
    "Secret",
    "Record",
    "List",
    "Literal",
    "Optional",
    "Fields",
];

/// The names of the structs of an event's lists.
fn elements(record: &Record<'_>) -> Vec<String> {
    let lists = record.fields.iter().filter(|member| matches!(member.kind, Kind::List(_)));
    lists.map(|member| element_name(&record.name, &member.name)).collect()
}

/// The name of the struct that an element of a list is.
pub fn element_name(record: &str, list: &str) -> String {
    let one = list.strip_suffix('s').unwrap_or(list);
    format!("{record}{}", camel_case(one))
}

fn wrong(message: &str) -> Error {
    Error::in_file("protocol/events.tsv", message)
}

fn takes_any_end(shape: &Shape) -> bool {
    match shape.last() {
        Some(Part::Field(Field {
            kind: FieldKind::Enumeration { values, open: true }, ..
        })) => values.iter().any(|text| text.contains(' ')),
        Some(Part::Field(Field { kind: FieldKind::Text, .. })) => true,
        _ => false,
    }
}

/// The fields of all shapes: what one of them lacks is optional.
fn members(shapes: &[Shape]) -> Result<Vec<Member>, String> {
    let mut all: Vec<Member> = Vec::new();
    for (index, shape) in shapes.iter().enumerate() {
        let mut here = Vec::new();
        collect(shape, false, &mut here)?;
        for known in &mut all {
            known.optional |= !here.iter().any(|member| member.name == known.name);
        }
        for mut member in here {
            match all.iter_mut().find(|known| known.name == member.name) {
                Some(known) => {
                    known.kind = common(&member.name, &known.kind, &member.kind)?;
                    known.optional |= member.optional;
                    known.secret |= member.secret;
                }
                None => {
                    member.optional |= index > 0;
                    all.push(member);
                }
            }
        }
    }
    Ok(all)
}

fn collect(parts: &[Part], optional: bool, found: &mut Vec<Member>) -> Result<(), String> {
    for part in parts {
        match part {
            Part::Literal(_) => {}
            Part::Field(Field { name, kind, secret, .. }) => {
                let (name, kind) = (name.clone(), rust_kind(kind));
                found.push(Member { name, kind, optional, secret: *secret });
            }
            Part::Optional(parts) => collect(parts, true, found)?,
            Part::Repeated { name, parts } => {
                let kind = Kind::List(members(std::slice::from_ref(parts))?);
                found.push(Member { name: name.clone(), kind, optional, secret: false });
            }
        }
    }
    Ok(())
}

fn rust_kind(kind: &FieldKind) -> Kind {
    match kind {
        FieldKind::Mac => Kind::Plain("MacAddress", false),
        FieldKind::Int => Kind::Plain("i64", false),
        FieldKind::UnsignedInt => Kind::Plain("u64", false),
        FieldKind::PrefixedHex | FieldKind::HexNumber => Kind::Plain("HexNumber", true),
        FieldKind::HexBytes => Kind::Plain("HexBytes", true),
        FieldKind::Word
        | FieldKind::WordOrEmpty
        | FieldKind::Text
        | FieldKind::QuotedText
        | FieldKind::PipeDelimited
        | FieldKind::Pin
        | FieldKind::Base64 => Kind::Plain("Text", true),
        FieldKind::Ssid | FieldKind::PrintfEncoded => Kind::Plain("EncodedText", true),
        FieldKind::Escaped => Kind::Plain("EscapedText", true),
        FieldKind::Uuid => Kind::Plain("Uuid", false),
        FieldKind::DeviceType => Kind::Plain("DeviceType", false),
        FieldKind::Ipv4 => Kind::Plain("Ipv4Addr", false),
        FieldKind::Binary8 => Kind::Plain("Binary8", false),
        FieldKind::Flag(text) => Kind::Flag(text.clone()),
        FieldKind::Enumeration { values, .. } => Kind::Enumeration(values.clone()),
    }
}

/// The type that holds the values of both: texts come together in an enumeration, numbers in the
/// one that may be negative, words in `Text`.
fn common(name: &str, one: &Kind, other: &Kind) -> Result<Kind, String> {
    if one == other {
        return Ok(one.clone());
    }
    let texts = |kind: &Kind| match kind {
        Kind::Flag(text) => Some(vec![text.clone()]),
        Kind::Enumeration(values) => Some(values.clone()),
        _ => None,
    };
    if let (Some(mut values), Some(more)) = (texts(one), texts(other)) {
        values
            .extend(more.into_iter().filter(|text| !texts(one).unwrap_or_default().contains(text)));
        return Ok(Kind::Enumeration(values));
    }
    let plain = |kind: &Kind| match kind {
        Kind::Plain(name, _) => *name,
        _ => "",
    };
    match (plain(one), plain(other)) {
        ("i64", "u64") | ("u64", "i64") => Ok(Kind::Plain("i64", false)),
        ("EncodedText", "Text") | ("Text", "EncodedText") => Ok(Kind::Plain("EncodedText", true)),
        _ => Err(format!("the types of {name} in different shapes have nothing in common")),
    }
}

/// One enumeration for each set of texts. It is named after the field where several events share
/// it, else after event and field.
fn enumerations(records: &[Record<'_>]) -> Result<Vec<Enumeration>, Error> {
    let mut sets: Vec<Enumeration> = Vec::new();
    for record in records {
        for member in &record.fields {
            let Kind::Enumeration(values) = &member.kind else { continue };
            let place = (record.name.clone(), member.name.clone());
            let same = |set: &&mut Enumeration| {
                set.uses[0].1 == member.name
                    && set.values.iter().collect::<BTreeSet<_>>() == values.iter().collect()
            };
            match sets.iter_mut().find(same) {
                Some(set) => set.uses.push(place),
                None => sets.push(Enumeration {
                    name: String::new(),
                    values: values.clone(),
                    uses: vec![place],
                }),
            }
        }
    }
    let mut shared: BTreeMap<String, usize> = BTreeMap::new();
    for set in sets.iter().filter(|set| set.uses.len() > 1) {
        *shared.entry(camel_case(&set.uses[0].1)).or_default() += 1;
    }
    for set in &mut sets {
        let (record, field) = &set.uses[0];
        let short = camel_case(field);
        set.name = if set.uses.len() > 1 && shared[&short] == 1 {
            short
        } else {
            format!("{record}{short}")
        };
    }
    Ok(sets)
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
