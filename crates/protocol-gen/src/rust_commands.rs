//! Writes the types of the commands for the crate `hostap-ctrl`: one module a family, laid out as
//! rustfmt would.

use crate::COMMAND;
use crate::commands::{Command, GROUPS, Group, HAND_WRITTEN, reply_borrows};
use crate::commands_arguments::Sentences;
use crate::commands_form::{Form, Presence, Slot};
use crate::rust_commands_types::{
    Enumeration, converted, enumerations, identifier, parameter_type, slot_type,
};
use crate::rust_commands_write::write_body;
use crate::text::wrap;
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

/// Writes one type.
struct Writer<'a> {
    command: &'a Command,
    form: &'a Form,
    sentences: &'a Sentences,
    output: &'a mut String,
}

impl Writer<'_> {
    fn name(&self) -> &str {
        self.command.type_name.as_deref().unwrap_or_default()
    }

    fn line(&mut self, line: &str) {
        self.output.push_str(line);
        self.output.push('\n');
    }

    /// A paragraph of plain text, except for links and code between backquotes.
    fn document(&mut self, indent: &str, text: &str) {
        for line in wrap(&plain(text), WIDTH - indent.len() - "/// ".len()) {
            self.line(&format!("{indent}/// {line}"));
        }
    }

    fn write(&mut self) {
        let borrows = self.borrows();
        let lifetime = if borrows { "<'a>" } else { "" };
        self.head();
        let name = self.name().to_owned();
        if self.form.slots.is_empty() {
            self.line(&format!("pub struct {name};"));
        } else {
            self.line(&format!("pub struct {name}{lifetime} {{"));
            for slot in &self.form.slots {
                let field = identifier(&slot.field);
                let of = slot_type(slot, &name);
                self.field(&field, &of);
            }
            self.line("}");
            self.methods(lifetime);
        }
        let lifetime = if borrows { "<'_>" } else { "" };
        let reply = &self.command.reply;
        let reply = match reply_borrows(reply) {
            Some(true) => format!("reply::{reply}<'r>"),
            _ => format!("reply::{reply}"),
        };
        let body = write_body(self.form, &self.command.command);
        self.line(&format!("\nimpl Command for {name}{lifetime} {{"));
        self.line(&format!("    type Reply<'r> = {reply};\n"));
        self.line("    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {");
        self.output.push_str(&body);
        self.line("        Ok(())\n    }\n}");
        for enumeration in enumerations(self.form, &name) {
            self.enumeration(&enumeration);
        }
    }

    /// A field of a type; a tuple that is too long for the line is broken.
    fn field(&mut self, name: &str, of: &str) {
        let line = format!("    {name}: {of},");
        match of.split_once('(').and_then(|(before, rest)| Some((before, rest.rsplit_once(')')?))) {
            Some((before, (types, after))) if line.len() > WIDTH => {
                self.line(&format!("    {name}: {before}("));
                for of in types.split(", ") {
                    self.line(&format!("        {of},"));
                }
                self.line(&format!("    ){after},"));
            }
            _ => self.line(&line),
        }
    }

    fn borrows(&self) -> bool {
        let name = self.name();
        self.form.slots.iter().any(|slot| slot_type(slot, name).contains("'a"))
    }

    /// The documentation and the attributes.
    fn head(&mut self) {
        let command = self.command;
        self.output.push('\n');
        self.document("", &command.summary);
        self.line("///");
        let text = match command.arguments.as_str() {
            "(none)" => command.command.clone(),
            arguments => format!("{}{arguments}", command.command),
        };
        self.line(&format!("/// ```text\n/// {}\n/// ```", text.trim_end()));
        self.line("///");
        let reply = &command.reply;
        let readers = command.readers();
        self.document("", &format!("For {readers}. Reply: [`{reply}`](reply::{reply})."));
        if let Some(notes) = &command.notes {
            self.line("///");
            self.document("", &sentence(notes));
        }
        self.line("///");
        let example =
            crate::rust_commands_samples::example(self.form, self.name(), &command.command);
        self.output.push_str(&example);
        let all: bool = self.form.slots.iter().all(|slot| slot.presence != Presence::Repeated);
        let mut derives = vec!["Debug", "Clone"];
        derives.extend(all.then_some("Copy"));
        derives.extend(["PartialEq", "Eq"]);
        derives.extend((!self.form.has_required()).then_some("Default"));
        self.line(&format!("#[derive({})]", derives.join(", ")));
        self.line("#[must_use = \"a command does nothing until it is sent\"]");
    }

    fn methods(&mut self, lifetime: &str) {
        let name = self.name().to_owned();
        self.line(&format!("\nimpl{lifetime} {name}{lifetime} {{"));
        let form = self.form;
        let required: Vec<&Slot> =
            form.slots.iter().filter(|slot| slot.presence == Presence::Required).collect();
        if required.is_empty() {
            self.line("    /// The command without any of its options.");
            self.line("    pub fn new() -> Self {\n        Self::default()\n    }");
        } else {
            self.line("    /// The command with what it needs.");
            self.line("    ///");
            for slot in &required {
                self.bullet(slot);
            }
            self.signature("new", "", &required, "Self");
            let fields: Vec<String> = form
                .slots
                .iter()
                .map(|slot| {
                    let field = identifier(&slot.field);
                    match slot.presence {
                        Presence::Required => match converted(&slot.values[0], &field) {
                            same if same == field => field,
                            value => format!("{field}: {value}"),
                        },
                        Presence::Optional => format!("{field}: None"),
                        Presence::Flag => format!("{field}: false"),
                        Presence::Repeated => format!("{field}: Vec::new()"),
                    }
                })
                .collect();
            let line = format!("        Self {{ {} }}", fields.join(", "));
            if line.len() <= WIDTH {
                self.line(&line);
            } else {
                self.line("        Self {");
                for field in fields {
                    self.line(&format!("            {field},"));
                }
                self.line("        }");
            }
            self.line("    }");
        }
        for slot in form.slots.iter().filter(|slot| slot.presence != Presence::Required) {
            self.setter(slot);
        }
        self.line("}");
    }

    fn bullet(&mut self, slot: &Slot) {
        for value in &slot.values {
            let name = self.name().to_owned();
            let text = self.sentences.describe(&value.argument, &name);
            let text = format!("- `{}`: {}", value.argument.name, plain(&text));
            let lines = wrap(&text, WIDTH - "    ///   ".len());
            for (index, line) in lines.iter().enumerate() {
                let indent = if index == 0 { "" } else { "  " };
                self.line(&format!("    /// {indent}{line}"));
            }
        }
    }

    fn setter(&mut self, slot: &Slot) {
        self.output.push('\n');
        let name = self.name().to_owned();
        let field = identifier(&slot.field);
        match (slot.presence, &slot.values[..]) {
            (Presence::Flag, _) => {
                let text = self.sentences.get(&slot.field, &name).map(str::to_owned);
                let text = text.unwrap_or_else(|| format!("Adds the word of `{}`.", slot.field));
                self.document("    ", &text);
            }
            (_, [value]) => {
                let text = self.sentences.describe(&value.argument, &name);
                self.document("    ", &text);
            }
            _ => {
                self.line("    /// Options that go together.");
                self.line("    ///");
                self.bullet(slot);
            }
        }
        if let Some(parent) = slot.parent {
            let parent = self.form.slots[parent].setter().to_owned();
            self.line("    ///");
            self.document("    ", &format!("Needs [`{parent}`](Self::{parent}) to be given too."));
        }
        if slot.presence == Presence::Repeated {
            self.line("    ///");
            self.line("    /// Each call adds one more.");
        }
        self.signature(&identifier(slot.setter()), "mut self", &[slot], "Self");
        let values: Vec<String> = slot
            .values
            .iter()
            .map(|value| converted(value, &identifier(&value.argument.name)))
            .collect();
        let value = match &values[..] {
            [one] => one.clone(),
            _ => format!("({})", values.join(", ")),
        };
        let (before, after) = match slot.presence {
            Presence::Flag => (format!("self.{field} = true"), String::new()),
            Presence::Repeated => (format!("self.{field}.push("), format!("{value})")),
            _ => (format!("self.{field} = Some("), format!("{value})")),
        };
        let line = format!("        {before}{after};");
        if line.len() <= WIDTH {
            self.line(&line);
        } else {
            // Two short statements instead of one that rustfmt would have to break.
            let line = format!("        let value = {value};");
            if line.len() <= WIDTH {
                self.line(&line);
            } else {
                self.line("        let value = (");
                for value in &values {
                    self.line(&format!("            {value},"));
                }
                self.line("        );");
            }
            self.line(&format!("        {before}value);"));
        }
        self.line("        self\n    }");
    }

    /// `pub fn name(receiver, parameters) -> result {`.
    fn signature(&mut self, name: &str, receiver: &str, slots: &[&Slot], result: &str) {
        let mut parameters: Vec<String> = Vec::new();
        if !receiver.is_empty() {
            parameters.push(receiver.into());
        }
        let of = self.name().to_owned();
        for value in slots.iter().flat_map(|slot| &slot.values) {
            let parameter = parameter_type(value, &of);
            parameters.push(format!("{}: {parameter}", identifier(&value.argument.name)));
        }
        let line = format!("    pub fn {name}({}) -> {result} {{", parameters.join(", "));
        if line.len() <= WIDTH {
            return self.line(&line);
        }
        self.line(&format!("    pub fn {name}("));
        for parameter in parameters {
            self.line(&format!("        {parameter},"));
        }
        self.line(&format!("    ) -> {result} {{"));
    }

    fn enumeration(&mut self, enumeration: &Enumeration) {
        let of = self.name().to_owned();
        self.output.push('\n');
        let text = self.sentences.describe(enumeration.argument, &of);
        self.document("", &text);
        self.line("///");
        self.document("", &format!("For [`{of}`]."));
        self.output.push_str(&enumeration.write());
    }
}

/// Text in which `<`, `[` and `*` are no markup; what stands between backquotes is left as it is,
/// and so are links to code.
fn plain(text: &str) -> String {
    let mut output = String::new();
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            output.push('`');
        }
        if index % 2 == 1 {
            output.push_str(part);
            continue;
        }
        for (at, letter) in part.char_indices() {
            let link = letter == '[' && at + 1 == part.len();
            if matches!(letter, '<' | '[' | '*') && !link {
                output.push('\\');
            }
            output.push(letter);
        }
    }
    output
}

/// A note as a sentence: with a capital at its beginning and a full stop.
fn sentence(note: &str) -> String {
    let mut letters = note.chars();
    let first = letters.next().map(|c| c.to_ascii_uppercase()).unwrap_or_default();
    // A command's name or an option stays as it is.
    let first_word = note.split(' ').next().unwrap_or_default();
    let keep = !first_word.chars().all(|c| c.is_ascii_alphabetic())
        || matches!(first_word, "hostapd" | "wpa_supplicant");
    let text = if keep { note.to_owned() } else { format!("{first}{}", letters.as_str()) };
    if text.ends_with('.') { text } else { format!("{text}.") }
}
