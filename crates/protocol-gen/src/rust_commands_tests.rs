//! Writes the tests of the generated commands: their text, the bytes they refuse, the secrets
//! they hide.

use crate::COMMAND;
use crate::commands::{Command, GROUPS};
use crate::commands_form::{Form, Presence, Slot, Value};
use crate::commands_template::Kind;
use crate::rust_commands::members;
use crate::rust_commands_samples::{build, expected};
use std::fmt::Write;

/// `tests/commands_generated.rs`.
pub fn write(commands: &[Command]) -> String {
    let mut output = format!(
        "\
//! Each generated command: the text of its samples, hostile bytes in each of its texts, and its
//! secrets in `Debug`.
//!
//! Generated from `protocol/commands.tsv` by `{COMMAND}`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

#[path = \"commands/support.rs\"]
mod support;

use core::net::Ipv4Addr;
use hostap_ctrl::command::*;
use hostap_ctrl::value::{{DeviceType, Text, Uuid}};
use support::{{hides, is, refuses_all, refuses_in_text, refuses_in_word}};
"
    );
    for group in GROUPS {
        let types = members(commands, group);
        let generated: Vec<_> = types
            .iter()
            .filter_map(|c| Some((c, c.form.as_ref()?, c.type_name.as_ref()?)))
            .collect();
        if generated.is_empty() {
            continue;
        }
        let _ = writeln!(output, "\nmod {} {{\n    use super::*;", group.module);
        for (command, form, name) in generated {
            let _ = writeln!(output, "\n    #[test]\n    fn {}() {{", snake_case(name));
            test(&mut output, form, name, &command.command);
            output.push_str("    }\n");
        }
        output.push_str("}\n");
    }
    output
}

fn test(output: &mut String, form: &Form, of: &str, command: &str) {
    let none = |_: usize, _: &Slot| false;
    let all = |_: usize, _: &Slot| true;
    let minimal = build(form, of, &none, None);
    let full = build(form, of, &all, None);
    let text = expected(form, of, command, &none);
    let _ = writeln!(output, "        is({text:?}, &{minimal});");
    if full != minimal {
        let text = expected(form, of, command, &all);
        let _ = writeln!(output, "        is({text:?}, &{full});");
    }
    if form.slots.iter().flat_map(|slot| &slot.values).any(|value| value.argument.secret) {
        let _ = writeln!(output, "        hides(&{full});");
    }
    for (index, slot) in form.slots.iter().enumerate() {
        if let Some(parent) = slot.parent {
            let alone = |at: usize, _: &Slot| at == index;
            let expression = build(form, of, &alone, None);
            let (setter, parent) = (slot.setter(), form.slots[parent].setter());
            let _ = writeln!(output, "        let error = {expression}.to_request().unwrap_err();");
            let _ = writeln!(
                output,
                "        assert_eq!((error.argument, error.reason), ({setter:?}, \"needs {parent} to be given too\"));"
            );
        }
        for (at, value) in slot.values.iter().enumerate() {
            hostile(output, form, of, (index, at), value);
        }
    }
}

/// What must be refused in, or encoded of, one value.
fn hostile(output: &mut String, form: &Form, of: &str, at: (usize, usize), value: &Value) {
    let name = &value.argument.name;
    let given = |index: usize, slot: &Slot| {
        slot.presence == Presence::Required || index == at.0 || is_ancestor(form, at.0, index)
    };
    let expressions: &[&str] = match value.argument.kind {
        Kind::Word | Kind::Text | Kind::Hex | Kind::Ssid | Kind::Pin => &["value"],
        Kind::Config => &["ConfigValue::words(value)", "ConfigValue::string(value)"],
        Kind::Enumeration { open: true, .. } => &["Text::from(value)"],
        _ => &[],
    };
    for expression in expressions {
        let given_value = match value.optional {
            true => format!("Some({expression}.into())"),
            false => (*expression).to_owned(),
        };
        let built = build(form, of, &given, Some((at.0, at.1, &given_value)));
        let stops: Vec<String> = value
            .stops
            .iter()
            .map(|stop| format!("&b\"a{}b\"[..]", stop.escape_default()))
            .collect();
        let check = match value.argument.kind {
            Kind::Word | Kind::Enumeration { .. } => "refuses_in_word",
            Kind::Text => "refuses_in_text",
            Kind::Config if expression.contains("words") => "refuses_in_text",
            _ => "refuses_all",
        };
        let _ = writeln!(
            output,
            "        {check}({name:?}, &[{}], &|value| {built}.to_request());",
            stops.join(", ")
        );
    }
}

fn is_ancestor(form: &Form, slot: usize, other: usize) -> bool {
    let mut at = form.slots[slot].parent;
    while let Some(parent) = at {
        if parent == other {
            return true;
        }
        at = form.slots[parent].parent;
    }
    false
}

fn snake_case(name: &str) -> String {
    let mut output = String::new();
    for (index, letter) in name.chars().enumerate() {
        if letter.is_ascii_uppercase() && index > 0 {
            output.push('_');
        }
        output.push(letter.to_ascii_lowercase());
    }
    crate::rust_commands_types::identifier(&output)
}
