//! Writes how a command's class in Python writes its text: the same pieces as in Rust.

use crate::commands_form::{Form, Node, Presence, Slot, Value};
use crate::commands_template::Kind;
use crate::python_commands::name;
use crate::python_events::double_quoted;
use std::fmt::Write;

/// The longest line.
const WIDTH: usize = 100;

fn value_type(value: &Value) -> String {
    let plain = match &value.argument.kind {
        Kind::Mac | Kind::Uuid | Kind::DeviceType | Kind::Ipv4 => "str".into(),
        Kind::Int | Kind::Unsigned | Kind::PrefixedHex | Kind::HexNumber => "int".into(),
        Kind::Hex => "Union[bytes, bytearray]".into(),
        Kind::Ssid | Kind::Pin | Kind::Config => "Text".into(),
        Kind::Word | Kind::Text => "Union[Text, int]".into(),
        Kind::Boolean | Kind::Flag(_) => "bool".into(),
        Kind::Enumeration { open: true, .. } => "Text".into(),
        Kind::Enumeration { values, .. } => {
            let values: Vec<String> = values.iter().map(|value| double_quoted(value)).collect();
            format!("Literal[{}]", values.join(", "))
        }
    };
    if value.optional { format!("Optional[{plain}]") } else { plain }
}

/// A parameter with its annotation and its default.
pub fn parameter(slot: &Slot) -> String {
    let types: Vec<String> = slot.values.iter().map(value_type).collect();
    let all = match &types[..] {
        [one] => one.clone(),
        _ => format!("Tuple[{}]", types.join(", ")),
    };
    let field = name(&slot.field);
    match slot.presence {
        Presence::Required => format!("{field}: {all}"),
        Presence::Optional => format!("{field}: Optional[{all}] = None"),
        Presence::Flag => format!("{field}: bool = False"),
        Presence::Repeated => format!("{field}: Sequence[{all}] = ()"),
    }
}

/// The statements of `__init__`.
pub fn body(form: &Form, command: &str) -> String {
    let mut writer = Writer { form, output: String::new() };
    let mut nodes = &form.nodes[..];
    let mut text = command.to_owned();
    if let Some((Node::Literal(space), rest)) = nodes.split_first() {
        // A space belongs to the text behind the name; anything else is part of the command.
        if space == " " {
            text.push(' ');
            nodes = rest;
        }
    }
    writer.line(2, &format!("wire = CommandText({})", double_quoted(&text)));
    writer.parents();
    writer.nodes(nodes, 2, None);
    writer.line(2, "self._text = wire");
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
            let condition = |slot: &Slot, given: bool| {
                let field = name(&slot.field);
                match (slot.presence, given) {
                    (Presence::Flag | Presence::Repeated, true) => field,
                    (Presence::Flag | Presence::Repeated, false) => format!("not {field}"),
                    (_, true) => format!("{field} is not None"),
                    (_, false) => format!("{field} is None"),
                }
            };
            let (this, other) = (condition(slot, true), condition(parent, false));
            self.line(2, &format!("if {this} and {other}:"));
            let (this, other) = (name(&slot.field), name(&parent.field));
            self.line(3, &format!("wire.needs({this:?}, {other:?})"));
        }
    }

    /// `inside` is the slot whose values are local variables here.
    fn nodes(&mut self, nodes: &[Node], depth: usize, inside: Option<usize>) {
        let mut literal = String::new();
        let before = self.output.len();
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
                    let place = self.place(*slot, *value, inside == Some(*slot));
                    let value = &self.form.slots[*slot].values[*value];
                    self.value(value, &place, depth);
                }
                Node::If { slot, nodes } => {
                    let field = name(&self.form.slots[*slot].field);
                    match self.form.slots[*slot].presence {
                        Presence::Flag => {
                            self.line(depth, &format!("if wire.given({field:?}, {field}):"));
                        }
                        _ => self.line(depth, &format!("if {field} is not None:")),
                    }
                    if self.form.slots[*slot].values.len() > 1 {
                        let names = self.names(*slot);
                        self.line(depth + 1, &format!("{names} = {field}"));
                    }
                    self.nodes(nodes, depth + 1, Some(*slot));
                }
                Node::Each { slot, nodes } => {
                    let field = name(&self.form.slots[*slot].field);
                    let names = self.names(*slot);
                    self.line(depth, &format!("for {names} in several({field:?}, {field}):"));
                    self.nodes(nodes, depth + 1, Some(*slot));
                }
                Node::IfValue { slot, value, nodes } => {
                    let place = self.place(*slot, *value, true);
                    self.line(depth, &format!("if {place} is not None:"));
                    self.nodes(nodes, depth + 1, Some(*slot));
                }
            }
        }
        self.literal(&mut literal, depth);
        if self.output.len() == before && depth > 2 {
            self.line(depth, "pass");
        }
    }

    /// Where a value is: a parameter, or a local variable of an element.
    fn place(&self, slot: usize, value: usize, inside: bool) -> String {
        let slot = &self.form.slots[slot];
        let local = inside && (slot.values.len() > 1 || slot.presence == Presence::Repeated);
        match local {
            true => format!("its_{}", slot.values[value].argument.name),
            false => name(&slot.field),
        }
    }

    /// The local variables of an element.
    fn names(&self, slot: usize) -> String {
        let values = 0..self.form.slots[slot].values.len();
        values.map(|value| self.place(slot, value, true)).collect::<Vec<String>>().join(", ")
    }

    fn literal(&mut self, literal: &mut String, depth: usize) {
        if !literal.is_empty() {
            let text = double_quoted(&std::mem::take(literal));
            self.line(depth, &format!("wire.literal({text})"));
        }
    }

    fn value(&mut self, value: &Value, place: &str, depth: usize) {
        let shown = name(&value.argument.name);
        let quoted = |texts: &[String]| {
            texts.iter().map(|text| double_quoted(text)).collect::<Vec<String>>()
        };
        let kind = match &value.argument.kind {
            Kind::Flag(text) => {
                return self.line(depth, &format!("wire.literal({})", double_quoted(text)));
            }
            Kind::Enumeration { values, open: false } => {
                let start = format!("wire.choice({shown:?}, {place}, [");
                return self.list(depth, &start, &quoted(values), "])");
            }
            Kind::Mac => "mac",
            Kind::Int => "int",
            Kind::Unsigned => "uint",
            Kind::PrefixedHex | Kind::HexNumber => "hexnum",
            Kind::Hex => "hex",
            Kind::Ssid => "ssid",
            Kind::Pin => "pin",
            Kind::Uuid => "uuid",
            Kind::DeviceType => "devtype",
            Kind::Ipv4 => "ip4",
            Kind::Boolean => "bool",
            Kind::Word | Kind::Enumeration { .. } => "word",
            Kind::Text | Kind::Config => "text",
        };
        let secret = if value.argument.secret { ", secret=True" } else { "" };
        let start = format!("wire.put(\"{kind}\", {shown:?}, {place}{secret}");
        match &value.stops[..] {
            [] => self.line(depth, &format!("{start})")),
            stops => self.list(depth, &format!("{start}, stops=["), &quoted(stops), "])"),
        }
    }

    /// A call with a list, on one line or with a line for each element.
    fn list(&mut self, depth: usize, start: &str, elements: &[String], end: &str) {
        let line = format!("{start}{}{end}", elements.join(", "));
        if depth * 4 + line.len() <= WIDTH {
            return self.line(depth, &line);
        }
        self.line(depth, start);
        for element in elements {
            self.line(depth + 1, &format!("{element},"));
        }
        self.line(depth, end);
    }
}
