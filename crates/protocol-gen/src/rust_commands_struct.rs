//! Writes the type of one command for the crate `hostap-ctrl`, laid out as rustfmt would.

use crate::commands::Command;
use crate::commands_arguments::Sentences;
use crate::commands_form::{Form, Presence, Slot};
use crate::replies;
use crate::rust_commands::WIDTH;
use crate::rust_commands_samples::example;
use crate::rust_commands_types::{
    Enumeration, converted, enumerations, identifier, parameter_type, slot_type,
};
use crate::rust_commands_write::write_body;
use crate::text::wrap;

/// Writes one type.
pub struct Writer<'a> {
    /// Its row.
    pub command: &'a Command,
    /// What it is made of.
    pub form: &'a Form,
    /// The sentences about its arguments.
    pub sentences: &'a Sentences,
    /// What is written goes to its end.
    pub output: &'a mut String,
}

impl Writer<'_> {
    fn name(&self) -> &str {
        self.command.type_name.as_deref().unwrap_or_default()
    }

    /// The sentence about an argument.
    fn describe(&self, argument: &str) -> String {
        self.sentences.get(argument, self.name()).unwrap_or_default().to_owned()
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

    /// The type, its methods, how it is written, and its enumerations.
    pub fn write(&mut self) {
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
        let reply = match replies::find(reply) {
            Some((_, known)) if known.borrows => format!("reply::{reply}<'r>"),
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
        let example = example(self.form, self.name(), &command.command);
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
            let text = self.describe(&value.argument.name);
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
        let field = identifier(&slot.field);
        match (slot.presence, &slot.values[..]) {
            (Presence::Flag, _) => {
                let text = self.describe(&slot.field);
                self.document("    ", &text);
            }
            (_, [value]) => {
                let text = self.describe(&value.argument.name);
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
        let text = self.describe(&enumeration.argument.name);
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
