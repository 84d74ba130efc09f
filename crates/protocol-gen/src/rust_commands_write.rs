//! Writes the body of a command's `write`: the text, piece by piece.

use crate::commands_form::{Form, Node, Presence, Value};
use crate::commands_template::Kind;
use crate::rust_commands::WIDTH;
use crate::rust_commands_types::identifier;
use std::fmt::Write;

/// The statements, indented for a method.
pub fn write_body(form: &Form, command: &str) -> String {
    let mut writer = Writer { form, output: String::new() };
    let mut nodes = &form.nodes[..];
    let mut name = command.to_owned();
    if let Some((Node::Literal(text), rest)) = nodes.split_first() {
        // A space belongs to the text behind the name; anything else is part of the command.
        if text == " " {
            name.push(' ');
            nodes = rest;
        }
    }
    let _ = writeln!(writer.output, "        request.command({name:?});");
    writer.parents();
    writer.nodes(nodes, 2, None);
    writer.output
}

struct Writer<'a> {
    form: &'a Form,
    output: String,
}

impl Writer<'_> {
    fn line(&mut self, depth: usize, text: &str) {
        let _ = writeln!(self.output, "{}{text}", "    ".repeat(depth));
    }

    /// Refuses an option whose text stands inside another one that is not given.
    fn parents(&mut self) {
        for slot in &self.form.slots {
            let Some(parent) = slot.parent else { continue };
            let parent = &self.form.slots[parent];
            let condition = |slot: &crate::commands_form::Slot, given: bool| {
                let field = identifier(&slot.field);
                match (slot.presence, given) {
                    (Presence::Flag, true) => format!("self.{field}"),
                    (Presence::Flag, false) => format!("!self.{field}"),
                    (Presence::Repeated, true) => format!("!self.{field}.is_empty()"),
                    (_, true) => format!("self.{field}.is_some()"),
                    (_, false) => format!("self.{field}.is_none()"),
                }
            };
            let (this, other) = (condition(slot, true), condition(parent, false));
            let reason = format!("needs {} to be given too", parent.setter());
            let setter = slot.setter().to_owned();
            self.line(2, &format!("if {this} && {other} {{"));
            self.line(3, &format!("return Err(request.invalid({setter:?}, {reason:?}));"));
            self.line(2, "}");
        }
    }

    /// `inside` is the slot whose values are local variables here.
    fn nodes(&mut self, nodes: &[Node], depth: usize, inside: Option<usize>) {
        let mut literal = String::new();
        for node in nodes {
            if let Node::Value { slot, value } = node {
                // The `0x` joins the text before it.
                if self.form.slots[*slot].values[*value].argument.kind == Kind::PrefixedHex {
                    literal.push_str("0x");
                }
            }
            if let Node::Literal(text) = node {
                literal.push_str(text);
                continue;
            }
            self.literal(&mut literal, depth);
            match node {
                Node::Literal(_) => {}
                Node::Value { slot, value } => {
                    let value = &self.form.slots[*slot].values[*value];
                    let name = identifier(&value.argument.name);
                    let place = if inside == Some(*slot) { name } else { format!("self.{name}") };
                    self.value(value, &place, depth);
                }
                Node::If { slot, nodes } => {
                    let field = identifier(&self.form.slots[*slot].field);
                    let condition = match self.form.slots[*slot].presence {
                        Presence::Flag => format!("if self.{field} {{"),
                        _ => format!("if let Some({}) = self.{field} {{", self.pattern(*slot)),
                    };
                    self.line(depth, &condition);
                    self.nodes(nodes, depth + 1, Some(*slot));
                    self.line(depth, "}");
                }
                Node::Each { slot, nodes } => {
                    let field = identifier(&self.form.slots[*slot].field);
                    let pattern = self.pattern(*slot);
                    if pattern.starts_with('(') {
                        self.line(depth, &format!("for element in &self.{field} {{"));
                        let line = format!("let {pattern} = *element;");
                        if (depth + 1) * 4 + line.len() <= WIDTH {
                            self.line(depth + 1, &line);
                        } else {
                            self.line(depth + 1, &format!("let {pattern} ="));
                            self.line(depth + 2, "*element;");
                        }
                    } else {
                        self.line(depth, &format!("for &{pattern} in &self.{field} {{"));
                    }
                    self.nodes(nodes, depth + 1, Some(*slot));
                    self.line(depth, "}");
                }
                Node::IfValue { slot, value, nodes } => {
                    let value = &self.form.slots[*slot].values[*value];
                    let name = identifier(&value.argument.name);
                    self.line(depth, &format!("if let Some({name}) = {name} {{"));
                    self.nodes(nodes, depth + 1, Some(*slot));
                    self.line(depth, "}");
                }
            }
        }
        self.literal(&mut literal, depth);
    }

    fn literal(&mut self, literal: &mut String, depth: usize) {
        if !literal.is_empty() {
            self.line(depth, &format!("request.literal({:?});", std::mem::take(literal)));
        }
    }

    fn pattern(&self, slot: usize) -> String {
        let values = &self.form.slots[slot].values;
        let names: Vec<String> =
            values.iter().map(|value| identifier(&value.argument.name)).collect();
        match &names[..] {
            [one] => one.clone(),
            _ => format!("({})", names.join(", ")),
        }
    }

    /// A list of texts as rustfmt lays it out: filled lines for short ones, else a line for each.
    fn stops(&mut self, stops: &[String], depth: usize) {
        let quoted: Vec<String> = stops.iter().map(|stop| format!("{stop:?},")).collect();
        let line = format!("let stops = [{}];", quoted.join(" ").trim_end_matches(','));
        if depth * 4 + line.len() <= WIDTH {
            return self.line(depth, &line);
        }
        self.line(depth, "let stops = [");
        if quoted.iter().all(|text| text.len() <= 11) {
            let mut line = String::new();
            for text in quoted {
                if (depth + 1) * 4 + line.len() + 1 + text.len() > WIDTH {
                    self.line(depth + 1, &std::mem::take(&mut line));
                }
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(&text);
            }
            self.line(depth + 1, &line);
        } else {
            for text in quoted {
                self.line(depth + 1, &text);
            }
        }
        self.line(depth, "];");
    }

    fn value(&mut self, value: &Value, place: &str, depth: usize) {
        let name = &value.argument.name;
        let secret = value.argument.secret;
        let place = if secret { format!("{place}.0") } else { place.to_owned() };
        let (call, can_fail) = match &value.argument.kind {
            Kind::Mac => (format!("address({place})"), false),
            Kind::Int => (format!("number({place})"), false),
            Kind::Unsigned => (format!("unsigned({name:?}, {place})"), true),
            Kind::PrefixedHex | Kind::HexNumber => (format!("hex_number({name:?}, {place})"), true),
            Kind::Hex => (format!("hex({place})"), false),
            Kind::Ssid => (format!("ssid({name:?}, {place})"), true),
            Kind::Config => (format!("config({name:?}, {place})"), true),
            Kind::Pin => (format!("pin({name:?}, {place})"), true),
            Kind::Uuid | Kind::DeviceType | Kind::Ipv4 => (format!("display({place})"), false),
            Kind::Boolean => (format!("boolean({place})"), false),
            Kind::Flag(text) => (format!("literal({text:?})"), false),
            Kind::Enumeration { open: false, .. } => (format!("literal({place}.as_str())"), false),
            Kind::Enumeration { .. } => (format!("word({name:?}, {place}.as_text())"), true),
            Kind::Word | Kind::Text => {
                let method = if value.argument.kind == Kind::Word { "word" } else { "text" };
                let call = match &value.stops[..] {
                    [] => format!("{method}({name:?}, {place})"),
                    stops => {
                        let call = format!("{method}_until({name:?}, {place}, &{stops:?})");
                        // Room for the indentation and for what stands around a secret.
                        if depth * 4 + call.len() + 40 <= WIDTH {
                            call
                        } else {
                            self.stops(stops, depth);
                            format!("{method}_until({name:?}, {place}, &stops)")
                        }
                    }
                };
                (call, true)
            }
        };
        match (secret, can_fail) {
            (false, true) => self.line(depth, &format!("request.{call}?;")),
            (false, false) => self.line(depth, &format!("request.{call};")),
            (true, true) => {
                self.line(depth, &format!("request.secret(|request| request.{call})?;"));
            }
            (true, false) => {
                self.line(depth, "request.secret(|request| {");
                self.line(depth + 1, &format!("request.{call};"));
                self.line(depth + 1, "Ok(())");
                self.line(depth, "})?;");
            }
        }
    }
}
