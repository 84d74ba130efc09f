//! Writes the structs of the typed events, one file a group.

use crate::COMMAND;
use crate::events::{Event, Group};
use crate::examples::Examples;
use crate::fields::Meanings;
use crate::model::{Kind, Member, Model, Record, element_name};
use crate::names::{identifier, variant_name};
use crate::nodes::{Node, nodes};
use crate::rust_shapes::Writer;
use crate::template::Part;
use crate::text::wrap;
use crate::{Error, rust_kinds};
use std::fmt::Write;

/// The files under `generated/events/` with their names.
///
/// # Errors
///
/// A shape that no parser can be written for.
pub fn files(
    model: &Model<'_>,
    groups: &[Group],
    meanings: &Meanings,
    examples: &Examples,
) -> Result<Vec<(String, String)>, Error> {
    let mut files = Vec::new();
    let mut modules = String::new();
    for group in groups {
        let records: Vec<_> =
            model.records.iter().filter(|record| record.event.group == group.name).collect();
        if records.is_empty() {
            continue;
        }
        let module = group.name.replace('-', "_");
        let _ = writeln!(modules, "mod {module};\npub use {module}::*;");
        let mut output = format!(
            "//! {}.\n//!\n//! Generated from `protocol/*.tsv` by `{COMMAND}`.\n\n\
             #[allow(unused_imports, reason = \"the same in all generated files\")]\n\
             use super::prelude::*;\n",
            group.title
        );
        let here = |name: &str| records.iter().any(|record| record.name == name);
        for known in &model.enumerations {
            let used = known.uses.iter().any(|(record, _)| here(record));
            if used && !here(&known.uses[0].0) {
                let _ = writeln!(output, "use super::{};", known.name);
            }
        }
        for record in &records {
            event(&mut output, model, record, meanings, examples).map_err(|message| {
                let place = format!("{}: {message}", record.event.macro_name);
                Error::in_file("protocol/events.tsv", place)
            })?;
        }
        let names: Vec<&str> = records.iter().map(|record| record.name.as_str()).collect();
        let _ = write!(output, "\nevent! {{ {} }}\n", names.join(" "));
        for record in &records {
            for known in &model.enumerations {
                if known.uses[0].0 == record.name {
                    enumeration(&mut output, &known.name, &known.values, &known.uses);
                }
            }
        }
        files.push((format!("{module}.rs"), output));
    }
    files.push(("kinds.rs".into(), rust_kinds::kinds(model)));
    files.push(("dispatch.rs".into(), rust_kinds::dispatch(model)));
    files.push(("mod.rs".into(), root(model, &modules)));
    Ok(files)
}

fn root(model: &Model<'_>, modules: &str) -> String {
    let mut output = format!(
        "//! The typed events, a file for each group.\n//!\n\
         //! Generated from `protocol/*.tsv` by `{COMMAND}`.\n\n\
         pub(super) mod dispatch;\npub(super) mod kinds;\n{modules}\n\
         pub use kinds::EventKind;\n\n\
         /// What the files of the groups need.\n\
         #[allow(unused_imports, reason = \"the same whatever the tables hold\")]\n\
         mod prelude {{\n\
         pub(super) use core::net::Ipv4Addr;\n\n\
         pub(super) use super::Event;\n\
         pub(super) use crate::event::cursor::Cursor;\n\
         pub(super) use crate::event::enumeration::{{enumeration, event}};\n\
         pub(super) use crate::event::fields::{{FieldValue, Visit}};\n\
         pub(super) use crate::event::list::{{Element, List}};\n\
         pub(super) use crate::event::source::Source;\n\
         pub(super) use crate::event::{{Binary8, Secret, WordPairs}};\n\
         pub(super) use crate::value::{{DeviceType, EncodedText, EscapedText, HexBytes, HexNumber}};\n\
         pub(super) use crate::value::{{MacAddress, Text, Uuid}};\n}}\n\n\
         use crate::event::Unrecognised;\nuse crate::value::Text;\n\n\
         /// An event of wpa_supplicant or hostapd.\n\
         #[derive(Debug, Clone, Copy, PartialEq)]\n#[non_exhaustive]\npub enum Event<'a> {{\n"
    );
    for Record { event, name, .. } in &model.records {
        let _ = writeln!(output, "/// {}\n{name}({name}<'a>),", event.summary);
    }
    output.push_str(
        "/// A known kind whose form is not known, or cut off.\n\
         Unrecognised(Unrecognised<'a>),\n\
         /// A message of no known kind: mostly text for people.\n\
         Unknown(Text<'a>),\n}\n",
    );
    output
}

/// One struct with what reads it.
fn event(
    output: &mut String,
    model: &Model<'_>,
    record: &Record<'_>,
    meanings: &Meanings,
    examples: &Examples,
) -> Result<(), String> {
    let Record { event, name, fields, .. } = record;
    let _ = write!(output, "\n/// {}\n///\n", event.summary);
    document(
        output,
        &format!("Prefix `{}`. {}. {}.", event.prefix, event.senders(), origin(event)),
    );
    if !fields.is_empty() {
        let shapes = event.fields.replace(" || ", "\n/// ");
        let _ = write!(output, "///\n/// ```text\n/// {shapes}\n/// ```\n");
    }
    output.push_str(&examples.documentation(record));
    let _ = write!(
        output,
        "#[derive(Debug, Clone, Copy, PartialEq)]\n#[non_exhaustive]\npub struct {name}<'a> {{\n"
    );
    members(output, model, name, fields, &event.macro_name, meanings);
    let _ = write!(output, "pub(crate) source: Source<'a>,\n}}\n\nimpl<'a> {name}<'a> {{\n");
    let mut calls = Vec::new();
    let mut functions = String::new();
    for (index, shape) in record.shapes.iter().enumerate() {
        let single = record.shapes.len() == 1;
        let (function, visible) = match single {
            true => ("exact".to_owned(), "#[inline]\npub(crate) "),
            false => (format!("shape{}", index + 1), ""),
        };
        let (statements, literal) = Writer::new(model, name, fields).shape(shape)?;
        let _ = write!(
            functions,
            "\n{visible}fn {function}(source: Source<'a>) -> Option<Event<'a>> {{\n\
             let c = &mut Cursor::new(source.payload());\n{statements}\
             Some(Event::{name}(Self {{ {literal}source }}))\n}}\n"
        );
        calls.push(function);
    }
    if let [first, more @ ..] = &calls[..] {
        if !more.is_empty() {
            let more: String =
                more.iter().map(|call| format!(".or_else(|| Self::{call}(source))")).collect();
            let _ = write!(
                output,
                "pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {{\n\
                 Self::{first}(source){more}\n}}\n"
            );
        }
    }
    let _ = writeln!(output, "{}}}", functions.trim_start_matches('\n'));
    visit(output, name, "<'a>", fields);
    lists(output, model, record, meanings)
}

/// The structs of the elements of lists.
fn lists(
    output: &mut String,
    model: &Model<'_>,
    record: &Record<'_>,
    meanings: &Meanings,
) -> Result<(), String> {
    for member in &record.fields {
        let Kind::List(inner) = &member.kind else { continue };
        let name = element_name(&record.name, &member.name);
        let lifetime = if inner.iter().any(borrows) { "<'a>" } else { "" };
        let _ = write!(
            output,
            "\n/// One of the `{}` of [`{}`].\n#[derive(Debug, Clone, Copy, PartialEq)]\n\
             #[non_exhaustive]\npub struct {name}{lifetime} {{\n",
            member.name, record.name
        );
        members(output, model, &name, inner, &record.event.macro_name, meanings);
        let found = record.shapes.iter().find_map(|shape| repeated(shape, &member.name));
        let (statements, literal) = Writer::new(model, &name, inner)
            .element(&found.expect("a member comes from a shape"))?;
        let _ = write!(
            output,
            "}}\n\nimpl<'a> Element<'a> for {name}{lifetime} {{\n\
             fn read(c: &mut Cursor<'a>) -> Option<Self> {{\n{statements}\
             Some(Self {{ {literal} }})\n}}\n}}\n"
        );
        visit(output, &name, lifetime, inner);
    }
    Ok(())
}

fn repeated(shape: &[Part], list: &str) -> Option<Vec<Node>> {
    nodes(shape).into_iter().find_map(|node| match node {
        Node::Repeated { name, nodes } if name == list => Some(nodes),
        _ => None,
    })
}

fn members(
    output: &mut String,
    model: &Model<'_>,
    record: &str,
    fields: &[Member],
    event: &str,
    meanings: &Meanings,
) {
    for member in fields {
        let meaning = meanings.of(event, &member.name);
        let mut text = match meaning {
            Some(meaning) => meaning.sentence.clone(),
            None => format!("The value of `{}`.", member.name),
        };
        if let Some(unit) = meaning.and_then(|meaning| meaning.unit.as_ref()) {
            let _ = write!(text, " Unit: {unit}.");
        }
        document(output, &text);
        let kind = rust_type(model, record, member);
        let _ = writeln!(output, "pub {}: {kind},", identifier(&member.name));
    }
}

/// The type of a member in Rust.
pub fn rust_type(model: &Model<'_>, record: &str, member: &Member) -> String {
    let mut kind = match &member.kind {
        Kind::Plain(name, true) => format!("{name}<'a>"),
        Kind::Plain(name, false) => (*name).into(),
        Kind::Flag(_) => return "bool".into(),
        Kind::Enumeration(_) => format!("{}<'a>", model.enumeration(record, &member.name).name),
        Kind::List(inner) => {
            let lifetime = if inner.iter().any(borrows) { "<'a>" } else { "" };
            format!("List<'a, {}{lifetime}>", element_name(record, &member.name))
        }
    };
    if member.secret {
        kind = format!("Secret<{kind}>");
    }
    if member.optional { format!("Option<{kind}>") } else { kind }
}

fn borrows(member: &Member) -> bool {
    !matches!(member.kind, Kind::Plain(_, false) | Kind::Flag(_))
}

fn visit(output: &mut String, name: &str, lifetime: &str, fields: &[Member]) {
    let unused = if fields.is_empty() { "_" } else { "" };
    let _ = write!(
        output,
        "\nimpl<'a> Visit<'a> for {name}{lifetime} {{\n\
         fn visit(&self, {unused}field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {{\n"
    );
    for member in fields {
        let (wire, rust) = (&member.name, identifier(&member.name));
        let _ = match (&member.kind, member.optional) {
            (Kind::Flag(text), _) => {
                writeln!(output, "if self.{rust} {{ field(\"{wire}\", {text:?}.into()); }}")
            }
            (_, true) => {
                writeln!(
                    output,
                    "if let Some(value) = self.{rust} {{ field(\"{wire}\", value.into()); }}"
                )
            }
            (_, false) => writeln!(output, "field(\"{wire}\", self.{rust}.into());"),
        };
    }
    output.push_str("}\n}\n");
}

fn enumeration(output: &mut String, name: &str, values: &[String], uses: &[(String, String)]) {
    let places: Vec<String> = uses
        .iter()
        .map(|(record, field)| format!("`{field}` of [`{record}`](super::{record})"))
        .collect();
    output.push_str("\nenumeration! {\n");
    let mut documented = String::new();
    document(&mut documented, &format!("Values of {}.", places.join(", ")));
    for line in documented.lines() {
        let _ = writeln!(output, "    {line}");
    }
    let _ = writeln!(output, "    {name} {{");
    for value in values {
        let variant = variant_name(&uses[0].1, value);
        let _ = writeln!(output, "        {value:?} => {variant},");
    }
    output.push_str("    }\n}\n");
}

/// Where the name is from, as a piece of a sentence.
pub fn origin(event: &Event) -> String {
    match event.in_header {
        true => format!("`{}` in `wpa_ctrl.h` {}", event.macro_name, event.headers()),
        false => format!("No macro of `wpa_ctrl.h`; {}", event.headers()),
    }
}

/// Rustdoc lines, as wide as they may be inside a struct.
fn document(output: &mut String, text: &str) {
    for line in wrap(text, 92) {
        let _ = writeln!(output, "/// {line}");
    }
}
