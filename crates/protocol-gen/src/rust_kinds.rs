//! Writes what finds the kind of an event and calls the function that reads it.

use crate::COMMAND;
use crate::model::{Model, Record};
use crate::nodes::{Node, nodes};
use crate::perfect_hash::PerfectHash;
use crate::template::FieldKind;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Whether a prefix ends in the middle of a word: then anything may follow.
fn ends_inside(prefix: &str) -> bool {
    prefix.ends_with(['-', '='])
}

/// `kinds.rs`: the kinds, what is known of each, and the table by which a first word is found.
pub fn kinds(model: &Model<'_>) -> String {
    let mut output = format!(
        "//! The kinds of events and how they are found.\n//!\n\
         //! Generated from `protocol/*.tsv` by `{COMMAND}`.\n\n\
         use crate::event::kind::{{Info, hash}};\n\n\
         /// Which event a message is: the kinds of [`Event`](super::Event).\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
         #[non_exhaustive]\n#[repr(u16)]\npub enum EventKind {{\n"
    );
    for Record { event, name, .. } in &model.records {
        let _ = writeln!(output, "/// {}\n{name},", event.summary);
    }
    let count = model.records.len();
    let _ = write!(
        output,
        "}}\n\n/// All kinds, in their order.\npub(in crate::event) static ALL: [EventKind; {count}] = ["
    );
    for record in &model.records {
        let _ = write!(output, "EventKind::{}, ", record.name);
    }
    let _ = write!(
        output,
        "];\n\n/// What is known of each kind, in the order of the kinds.\n\
         #[rustfmt::skip]\npub(in crate::event) static INFO: [Info; {count}] = [\n"
    );
    let mut words: BTreeMap<&str, usize> = BTreeMap::new();
    let mut open = Vec::new();
    let mut info = Vec::new();
    for (index, record) in model.records.iter().enumerate().rev() {
        let prefix = record.event.prefix.as_str();
        let word = prefix.split(' ').next().expect("split gives one");
        let next = if word == prefix && ends_inside(prefix) {
            open.push(record.name.as_str());
            None
        } else {
            words.insert(word, index)
        };
        info.push((record, next));
    }
    for (record, next) in info.iter().rev() {
        let prefix = &record.event.prefix;
        let secret = record.fields.iter().any(|member| member.secret);
        let bare =
            record.shapes.len() == 1 && record.fields.is_empty() && record.shapes[0].is_empty();
        let bare = bare || optional_only(record);
        let next = match next {
            Some(index) => format!("Some(EventKind::{})", model.records[*index].name),
            None => "None".into(),
        };
        let _ = writeln!(
            output,
            "    Info {{ macro_name: {:?}, prefix: {prefix:?}, open: {}, secret: {secret}, bare: {bare}, \
             anchors: &{:?}, next: {next} }},",
            record.event.macro_name,
            prefix.ends_with(' ') || ends_inside(prefix),
            anchors(record),
        );
    }
    let _ = write!(
        output,
        "];\n\n/// The kinds whose prefix ends inside a word.\n\
         pub(in crate::event) static OPEN: [EventKind; {}] = [{}];\n\n",
        open.len(),
        open.iter().map(|name| format!("EventKind::{name}")).collect::<Vec<_>>().join(", ")
    );
    let keys: Vec<(&[u8], usize)> =
        words.iter().map(|(word, index)| (word.as_bytes(), *index)).collect();
    let table = PerfectHash::new(&keys);
    let (seeds, slots) = (table.seeds.len(), table.slots.len());
    let _ = write!(
        output,
        "/// The first kind whose prefix begins with this word, if the word is one of theirs: for\n\
         /// another word any kind or none.\n\
         #[inline]\npub(in crate::event) fn lookup(word: &[u8]) -> Option<EventKind> {{\n\
         let hash = hash(word);\n\
         let seed = u64::from(SEEDS[(hash % {seeds}) as usize]);\n\
         let slot = (hash >> 32).wrapping_add((hash >> 16 | 1).wrapping_mul(seed));\n\
         SLOTS[(slot % {slots}) as usize]\n}}\n\n\
         #[rustfmt::skip]\nstatic SEEDS: [u8; {seeds}] = [\n"
    );
    for line in table.seeds.chunks(24) {
        let line: Vec<String> = line.iter().map(u8::to_string).collect();
        let _ = writeln!(output, "    {},", line.join(", "));
    }
    let _ = write!(output, "];\n\nstatic SLOTS: [Option<EventKind>; {slots}] = [");
    for slot in &table.slots {
        let _ = match slot {
            Some(index) => write!(output, "Some(EventKind::{}), ", model.records[*index].name),
            None => write!(output, "None, "),
        };
    }
    output.push_str("];\n");
    output
}

/// Whether the only shape is one optional part, so that the payload is mostly empty.
fn optional_only(record: &Record<'_>) -> bool {
    matches!(&record.shapes[..], [shape] if shape.iter().all(|part| {
        matches!(part, crate::template::Part::Optional(_))
    }))
}

/// What stands behind the raw texts of an event.
fn anchors(record: &Record<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for shape in &record.shapes {
        collect_anchors(&nodes(shape), &mut found);
    }
    found.sort();
    found.dedup();
    found
}

fn collect_anchors(nodes: &[Node], found: &mut Vec<String>) {
    for (index, node) in nodes.iter().enumerate() {
        if let Node::Optional(inner) = node {
            collect_anchors(inner, found);
        } else if matches!(node, Node::Value { field, .. } if field.kind == FieldKind::PipeDelimited)
        {
            found.push("|".into());
        } else if node.is_free() {
            let behind = nodes[index + 1..].iter().find_map(|node| match node {
                Node::Literal(text) => Some(text.clone()),
                _ => None,
            });
            found.extend(behind);
        }
    }
}

/// `dispatch.rs`: from the kind to the struct and back.
pub fn dispatch(model: &Model<'_>) -> String {
    let mut output = format!(
        "//! From a kind to its event and back.\n//!\n\
         //! Generated from `protocol/*.tsv` by `{COMMAND}`.\n\n\
         use super::*;\nuse crate::event::fields::{{FieldValue, Visit}};\nuse crate::event::source::Source;\n\n\
         /// The event of this kind, if its payload has one of the known forms.\n\
         #[inline]\n\
         pub(in crate::event) fn exact<'a>(kind: EventKind, source: Source<'a>) -> Option<Event<'a>> {{\n\
         match kind {{\n"
    );
    let names: Vec<&str> = model.records.iter().map(|record| record.name.as_str()).collect();
    for name in &names {
        let _ = writeln!(output, "EventKind::{name} => {name}::exact(source),");
    }
    output.push_str(
        "}\n}\n\n/// The kind of an event whose form is known.\n\
         pub(in crate::event) fn kind(event: &Event<'_>) -> Option<EventKind> {\nSome(match event {\n",
    );
    for name in &names {
        let _ = writeln!(output, "Event::{name}(_) => EventKind::{name},");
    }
    output.push_str(
        "Event::Unrecognised(_) | Event::Unknown(_) => return None,\n})\n}\n\n\
         /// What an event whose form is known was read from.\n\
         pub(in crate::event) fn source<'e, 'a>(event: &'e Event<'a>) -> Option<&'e Source<'a>> {\n\
         Some(match event {\n",
    );
    for name in &names {
        let _ = writeln!(output, "Event::{name}(event) => &event.source,");
    }
    output.push_str(
        "Event::Unrecognised(_) | Event::Unknown(_) => return None,\n})\n}\n\n\
         impl<'a> Visit<'a> for Event<'a> {\n\
         fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {\nmatch self {\n",
    );
    for name in &names {
        let _ = writeln!(output, "Event::{name}(event) => event.visit(field),");
    }
    output.push_str("Event::Unrecognised(_) | Event::Unknown(_) => {}\n}\n}\n}\n");
    output
}
