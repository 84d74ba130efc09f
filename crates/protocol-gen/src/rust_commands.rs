//! Writes the types of the commands for the crate `hostap-ctrl`: one module a family, laid out as
//! rustfmt would.

use crate::COMMAND;
use crate::commands::{Command, GROUPS, Group, HAND_WRITTEN};
use crate::commands_arguments::Sentences;
use crate::rust_commands_struct::Writer;
use std::collections::BTreeSet;
use std::fmt::Write;

/// `max_width` in rustfmt.toml.
pub const WIDTH: usize = 100;

/// `generated/commands/mod.rs`: the families, and the table of all commands.
pub fn index(commands: &[Command]) -> String {
    let mut output = format!(
        "\
//! The families of commands, and what is known about each command.
//!
//! Generated from `protocol/commands.tsv` by `{COMMAND}`.

use super::{{Daemon, Entry, Scope}};
"
    );
    let mut modules: Vec<&Group> =
        GROUPS.iter().filter(|group| !members(commands, group).is_empty()).collect();
    modules.sort_by_key(|group| group.module);
    output.push('\n');
    for group in &modules {
        let _ = writeln!(output, "pub mod {};", group.module);
    }
    output.push('\n');
    for group in &modules {
        let _ = writeln!(output, "#[doc(no_inline)]\npub use {}::*;", group.module);
    }
    let _ = write!(
        output,
        "
/// Every command of the daemons, typed or not, in the order of `protocol/commands.tsv`; a command
/// with several forms has an entry for each.
pub const ALL: &[Entry] = &[
"
    );
    for command in commands {
        let daemon = match command.daemon.as_str() {
            "wpa_supplicant" => "WpaSupplicant",
            "hostapd" => "Hostapd",
            _ => "Both",
        };
        let scope = match command.scope.as_str() {
            "interface" => "Interface",
            "global" => "Global",
            _ => "Both",
        };
        let type_name = match &command.type_name {
            Some(name) => format!("Some({name:?})"),
            None => "None".into(),
        };
        let _ = write!(
            output,
            "    Entry {{
        command: {:?},
        arguments: {:?},
        type_name: {type_name},
        daemon: Daemon::{daemon},
        scope: Scope::{scope},
        since: {:?},
        summary: {:?},
    }},
",
            command.command, command.arguments, command.since, command.summary
        );
    }
    output.push_str("];\n");
    output
}

/// The rows with a type of this family, each type once.
pub fn members<'a>(commands: &'a [Command], group: &Group) -> Vec<&'a Command> {
    let mut seen = BTreeSet::new();
    let of_group = commands.iter().filter(|command| command.group == group);
    of_group.filter(|c| c.type_name.as_ref().is_some_and(|name| seen.insert(name))).collect()
}

/// `generated/commands/<group>.rs`; `None` if the family has no type.
pub fn module(commands: &[Command], group: &Group, sentences: &Sentences) -> Option<String> {
    let members = members(commands, group);
    if members.is_empty() {
        return None;
    }
    let mut body = String::new();
    for command in &members {
        if let Some(form) = &command.form {
            Writer { command, form, sentences, output: &mut body }.write();
        }
    }
    let mut output = format!(
        "//! {}.\n//!\n//! Generated from `protocol/commands.tsv` and `protocol/arguments.tsv` by\n//! `{COMMAND}`.\n",
        group.title
    );
    imports(&mut output, &body);
    let by_hand: Vec<&str> = members
        .iter()
        .filter_map(|command| command.type_name.as_deref())
        .filter(|name| HAND_WRITTEN.contains(name))
        .collect();
    for name in by_hand {
        let companions = match name {
            "Bss" => "Bss, BssSelector",
            "CtrlRsp" => "CtrlRsp, ResponseField",
            "SetCred" => "CredentialVariable, SetCred",
            "SetNetwork" => "NetworkVariable, SetNetwork",
            other => other,
        };
        let list =
            if companions.contains(',') { format!("{{{companions}}}") } else { companions.into() };
        let _ = writeln!(output, "\npub use crate::command::builder::{list};");
    }
    output.push_str(&body);
    Some(output)
}

/// The imports that the text of a module needs.
fn imports(output: &mut String, body: &str) {
    let used = |name: &str| {
        body.match_indices(name).any(|(at, _)| {
            let part_of_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
            let line = &body[body[..at].rfind('\n').map_or(0, |end| end + 1)..at];
            !line.trim_start().starts_with("//")
                && !body[..at].ends_with(part_of_name)
                && !body[at + name.len()..].starts_with(part_of_name)
        })
    };
    let list = |names: &[&'static str]| -> Vec<&'static str> {
        names.iter().copied().filter(|name| used(name)).collect()
    };
    if body.is_empty() {
        return;
    }
    output.push('\n');
    let mut std = Vec::new();
    if used("Ipv4Addr") {
        std.push("use core::net::Ipv4Addr;\n");
    }
    if used("Vec") {
        std.push("use std::vec::Vec;\n");
    }
    std.iter().for_each(|line| output.push_str(line));
    if !std.is_empty() {
        output.push('\n');
    }
    let names = list(&[
        "Argument",
        "Command",
        "ConfigValue",
        "InvalidArgument",
        "Number",
        "Request",
        "Secret",
    ]);
    let _ = writeln!(output, "use crate::command::{{{}}};", names.join(", "));
    output.push_str("use crate::reply;\n");
    let values = list(&["DeviceType", "MacAddress", "Text", "Uuid"]);
    match &values[..] {
        [] => {}
        [one] => {
            let _ = writeln!(output, "use crate::value::{one};");
        }
        _ => {
            let _ = writeln!(output, "use crate::value::{{{}}};", values.join(", "));
        }
    }
}
