//! How the fields of events are typed in Python.

use crate::model::{Kind, Member, Record, element_name};
use crate::names::attribute;
use crate::template::{Field, FieldKind, Part};

/// The widest line.
const WIDTH: usize = 100;

/// The line, or lines, that declare an attribute, indented as in a class.
pub fn declaration(parts: &[&[Part]], record: &str, member: &Member) -> String {
    let name = attribute(&member.name);
    let kind = annotation(parts, record, member);
    let default = match (&member.kind, member.optional) {
        (Kind::Flag(_), _) => " = False",
        (_, true) => " = None",
        (_, false) => "",
    };
    let line = format!("    {name}: {kind}{default}\n");
    if line.len() <= WIDTH {
        return line;
    }
    // One text a line: only sets of texts get that long.
    let mut opened = line.replacen("Literal[", "Literal[\n            ", 1);
    opened = opened.replace("\", \"", "\",\n            \"");
    match member.optional {
        true => {
            let opened = opened.replacen("Optional[", "Optional[\n        ", 1);
            opened.replacen("]] = None", ",\n        ]\n    ] = None", 1)
        }
        false => {
            let opened = opened.replace("\n            ", "\n        ");
            opened.replacen("]\n", ",\n    ]\n", 1)
        }
    }
}

fn annotation(parts: &[&[Part]], record: &str, member: &Member) -> String {
    let kind = match &member.kind {
        Kind::Flag(_) => return "bool".into(),
        _ if member.secret => "Secret".into(),
        Kind::Plain("i64" | "u64" | "HexNumber" | "Binary8", _) => "int".into(),
        Kind::Plain("HexBytes", _) => "bytes".into(),
        Kind::Plain(..) => "str".into(),
        Kind::Enumeration(_) if is_open(parts, &member.name) => "str".into(),
        Kind::Enumeration(values) => {
            let values: Vec<String> = values.iter().map(|value| format!("{value:?}")).collect();
            format!("Literal[{}]", values.join(", "))
        }
        Kind::List(_) => format!("List[{}]", element_name(record, &member.name)),
    };
    if member.optional { format!("Optional[{kind}]") } else { kind }
}

/// Whether some shape takes texts that are not listed.
pub fn is_open(parts: &[&[Part]], name: &str) -> bool {
    parts.iter().flat_map(|parts| parts.iter()).any(|part| match part {
        Part::Field(Field { name: found, kind: FieldKind::Enumeration { open, .. }, .. }) => {
            *open && found == name
        }
        Part::Optional(inner) => is_open(&[inner], name),
        Part::Field(_) | Part::Literal(_) | Part::Repeated { .. } => false,
    })
}

/// The shapes of an event.
pub fn shapes<'r>(record: &'r Record<'_>) -> Vec<&'r [Part]> {
    record.shapes.iter().map(Vec::as_slice).collect()
}

/// What repeats in these parts as the list `list`.
pub fn repeated<'p>(parts: &[&'p [Part]], list: &str) -> Vec<&'p [Part]> {
    let mut found = Vec::new();
    for part in parts.iter().flat_map(|parts| parts.iter()) {
        match part {
            Part::Repeated { name, parts } if name == list => found.push(&parts[..]),
            Part::Optional(inner) => found.extend(repeated(&[inner], list)),
            _ => {}
        }
    }
    found
}

/// Text as Python writes it: in single quotes where that needs no escape.
pub fn literal(text: &[u8]) -> String {
    let printable = text.iter().all(|byte| matches!(byte, b' '..=b'~'));
    let escaped = match printable {
        true => String::from_utf8_lossy(text).replace('\\', "\\\\"),
        // The same escapes as in Rust.
        false => text.escape_ascii().to_string().replace("\\'", "'").replace("\\\"", "\""),
    };
    let mark = if printable { "" } else { "b" };
    match (escaped.contains('\''), escaped.contains('"')) {
        (false, _) => format!("{mark}'{escaped}'"),
        (true, false) => format!("{mark}\"{escaped}\""),
        (true, true) => format!("{mark}'{}'", escaped.replace('\'', "\\'")),
    }
}

#[cfg(test)]
#[path = "python_types_tests.rs"]
mod tests;
