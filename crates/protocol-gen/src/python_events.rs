//! Writes the classes of the events in Python, one module a group.

use crate::COMMAND;
use crate::events::Group;
use crate::examples::Examples;
use crate::fields::Meanings;
use crate::model::{Kind, Member, Model, Record, element_name};
use crate::names::attribute;
use crate::python_examples;
use crate::python_types::{declaration, is_open, literal, repeated, shapes};
use crate::rust_events::origin;
use crate::template::Part;
use crate::text::wrap;
use std::fmt::Write;

/// The files below `events/` with their names.
pub fn files(
    model: &Model<'_>,
    groups: &[Group],
    meanings: &Meanings,
    examples: &Examples,
) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for group in groups {
        let records: Vec<_> =
            model.records.iter().filter(|record| record.event.group == group.name).collect();
        if records.is_empty() {
            continue;
        }
        let mut body = String::new();
        for record in &records {
            event(&mut body, record, meanings, examples);
        }
        let mut output = format!(
            "\"\"\"{}.\n\nGenerated from ``protocol/*.tsv`` by ``{COMMAND}``.\n\"\"\"\n\n\
             from __future__ import annotations\n\n",
            group.title
        );
        imports(&mut output, &body);
        output.push_str(&body);
        files.push((format!("{}.py", module(group)), output));
    }
    files
}

/// The name of a group's module.
pub fn module(group: &Group) -> String {
    group.name.replace('-', "_")
}

/// What these classes use.
fn imports(output: &mut String, body: &str) {
    let used = |names: &[&'static str], mark: fn(&str) -> String| -> Vec<&'static str> {
        names.iter().copied().filter(|name| body.contains(&mark(name))).collect()
    };
    let typing = used(&["List", "Literal", "Optional"], |name| format!("{name}["));
    if !typing.is_empty() {
        let _ = write!(output, "from typing import {}\n\n", typing.join(", "));
    }
    let mut records = used(&["Record"], |name| format!("({name})"));
    records.extend(used(&["Secret"], |name| format!(": {name}\n")));
    if body.contains("Optional[Secret]") && !records.contains(&"Secret") {
        records.push("Secret");
    }
    if !records.is_empty() {
        let _ = writeln!(output, "from .._record import {}", records.join(", "));
    }
    output.push_str("from ._base import Event\n");
}

fn event(output: &mut String, record: &Record<'_>, meanings: &Meanings, examples: &Examples) {
    let Record { event, name, fields, .. } = record;
    let parts = shapes(record);
    for member in fields {
        let Kind::List(inner) = &member.kind else { continue };
        let element = element_name(name, &member.name);
        let summary = format!("One of the ``{}`` of :class:`{name}`.", attribute(&member.name));
        let parts = repeated(&parts, &member.name);
        let more = attributes(&parts, inner, &event.macro_name, meanings);
        class(output, &element, "Record", &summary, &more);
        body(output, &parts, &element, inner);
    }
    let mut more = String::from("\n");
    let about = format!("Prefix ``{}``. {}. {}.", event.prefix.trim_end(), event.senders(), {
        origin(event).replace('`', "``")
    });
    for line in wrap(&about, 92) {
        let _ = writeln!(more, "    {line}");
    }
    more.push_str(&attributes(&parts, fields, &event.macro_name, meanings));
    more.push_str(&python_examples::documentation(examples, record));
    class(output, name, "Event", &event.summary, &more);
    let prefix = double_quoted(&event.prefix);
    let _ = write!(output, "    macro: str = \"{}\"\n    prefix: str = {prefix}\n", {
        &event.macro_name
    });
    let secrets: Vec<_> = fields.iter().filter(|member| member.secret).collect();
    if !secrets.is_empty() {
        let _ = writeln!(output, "    secrets = {}", tuple(secrets.into_iter()));
    }
    body(output, &parts, name, fields);
}

fn class(output: &mut String, name: &str, base: &str, summary: &str, more: &str) {
    let raw = if more.contains('\\') { "r" } else { "" };
    let end = if more.is_empty() { "" } else { "    " };
    let summary = if more.is_empty() { summary.to_owned() } else { format!("{summary}\n") };
    let _ =
        write!(output, "\n\nclass {name}({base}):\n    {raw}\"\"\"{summary}{more}{end}\"\"\"\n\n");
}

/// What the fields mean, as a section of the class's documentation.
fn attributes(parts: &[&[Part]], fields: &[Member], event: &str, meanings: &Meanings) -> String {
    let mut output = String::new();
    if !fields.is_empty() {
        output.push_str("\n    Attributes:\n");
    }
    for member in fields {
        let mut text = format!("{}:", attribute(&member.name));
        if let Some(meaning) = meanings.of(event, &member.name) {
            let _ = write!(text, " {}", meaning.sentence);
            if let Some(unit) = &meaning.unit {
                let _ = write!(text, " Unit: {unit}.");
            }
        }
        match &member.kind {
            Kind::Flag(value) => {
                let _ = write!(text, " Whether ``{value}`` is there.");
            }
            Kind::Enumeration(values) if is_open(parts, &member.name) => {
                let values: Vec<String> =
                    values.iter().map(|value| format!("``{value}``")).collect();
                let _ = write!(text, " Known values: {}.", values.join(", "));
            }
            Kind::Plain("HexBytes", _) if member.secret => text.push_str(" In hex digits."),
            _ => {}
        }
        for (index, line) in wrap(&text, 86).iter().enumerate() {
            let _ = writeln!(output, "        {}{line}", if index > 0 { "    " } else { "" });
        }
    }
    output
}

/// The attributes themselves.
fn body(output: &mut String, parts: &[&[Part]], name: &str, fields: &[Member]) {
    if fields.is_empty() {
        return;
    }
    let _ = write!(output, "    __match_args__ = {}\n\n", tuple(fields.iter()));
    for member in fields {
        output.push_str(&declaration(parts, name, member));
    }
}

/// The names of fields, as a tuple of one or many.
fn tuple<'m>(fields: impl Iterator<Item = &'m Member>) -> String {
    let names: Vec<String> =
        fields.map(|member| format!("\"{}\"", attribute(&member.name))).collect();
    match &names[..] {
        [one] => format!("({one},)"),
        many if many.iter().map(|name| name.len() + 2).sum::<usize>() > 74 => {
            format!("(\n        {},\n    )", many.join(",\n        "))
        }
        many => format!("({})", many.join(", ")),
    }
}

/// Text in double quotes, as is the custom in source.
pub fn double_quoted(text: &str) -> String {
    let quoted = literal(text.as_bytes());
    match quoted.contains('"') || quoted.contains('\\') {
        true => quoted,
        false => quoted.replace('\'', "\""),
    }
}
