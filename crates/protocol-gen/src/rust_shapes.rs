//! Writes the function that reads one shape of an event.

use crate::model::{Kind, Member, Model, element_name};
use crate::names::identifier;
use crate::nodes::{Node, nodes};
use crate::rust_values::bytes;
use crate::template::{Field, FieldKind, Part};
use std::fmt::Write;

/// Writes the functions of one struct.
pub struct Writer<'m> {
    pub(crate) model: &'m Model<'m>,
    pub(crate) record: &'m str,
    pub(crate) members: &'m [Member],
    parts: usize,
}

/// A value that the statements before have read.
#[derive(Debug, Clone)]
pub(crate) struct Binding {
    pub(crate) field: String,
    /// A Rust expression.
    pub(crate) value: String,
    /// Whether it is an `Option`.
    pub(crate) optional: bool,
}

impl<'m> Writer<'m> {
    /// A writer for the struct `record` with these members.
    pub fn new(model: &'m Model<'m>, record: &'m str, members: &'m [Member]) -> Self {
        Self { model, record, members, parts: 0 }
    }

    /// Statements that read all of the payload through the cursor `c`, and the fields of the
    /// struct's literal.
    ///
    /// # Errors
    ///
    /// A sentence on what can't be read in this shape.
    pub fn shape(&mut self, shape: &[Part]) -> Result<(String, String), String> {
        let mut output = String::new();
        let bindings = self.whole(&nodes(shape), &mut output)?;
        Ok((output, self.literal(&bindings)))
    }

    /// The same for an element of a list, behind which more may stand.
    ///
    /// # Errors
    ///
    /// As [`shape`](Self::shape).
    pub fn element(&mut self, nodes: &[Node]) -> Result<(String, String), String> {
        let mut output = String::new();
        let bindings = self.front(nodes, &mut output)?;
        Ok((output, self.literal(&bindings)))
    }

    fn literal(&self, bindings: &[Binding]) -> String {
        let mut output = String::new();
        for member in self.members {
            let binding = bindings.iter().find(|binding| binding.field == member.name);
            let wrap = |value: &str| match member.secret {
                true => format!("Secret::new({value})"),
                false => value.to_owned(),
            };
            let value = match (binding, &member.kind) {
                (Some(binding), Kind::Flag(_)) => binding.value.clone(),
                (None, Kind::Flag(_)) => "false".into(),
                (None, _) => "None".into(),
                (Some(Binding { value, optional: true, .. }), _) if member.secret => {
                    format!("{value}.map(Secret::new)")
                }
                (Some(Binding { value, optional: true, .. }), _) => value.clone(),
                (Some(Binding { value, .. }), _) if member.optional => {
                    format!("Some({})", wrap(value))
                }
                (Some(Binding { value, .. }), _) => wrap(value),
            };
            let name = identifier(&member.name);
            let _ = if name == value {
                write!(output, "{name}, ")
            } else {
                write!(output, "{name}: {value}, ")
            };
        }
        output
    }

    /// Reads all that the cursor holds.
    fn whole(&mut self, nodes: &[Node], output: &mut String) -> Result<Vec<Binding>, String> {
        let Some(place) = nodes.iter().position(Node::is_free) else {
            let bindings = self.front(nodes, output)?;
            output.push_str("c.end()?;\n");
            return Ok(bindings);
        };
        let (before, rest) = nodes.split_at(place);
        let mut bindings = self.front(before, output)?;
        let (free, mut after) = rest.split_first().expect("position found it");
        let mut between = None;
        if let Some(second) = after.iter().position(Node::is_free) {
            between = Some((&after[..second], &after[second]));
            after = &after[second + 1..];
        }
        bindings.extend(self.back(after, output)?);
        match (between, free) {
            (Some((between, second)), Node::Value { field, .. }) => {
                bindings.extend(self.split(field, between, second, output)?);
            }
            (None, Node::Value { field, .. }) => bindings.push(self.rest(field, output)),
            (None, Node::Optional(inner)) => {
                let (body, inner) = self.closure(|writer, body| writer.whole(inner, body))?;
                let part = self.part();
                let _ = writeln!(output, "let {part} = c.remainder(|c| {body})?;");
                bindings.extend(spread(&part, inner));
            }
            _ => return Err("raw text stands where its end can't be found".into()),
        }
        Ok(bindings)
    }

    /// Two raw texts with `between` between them.
    fn split(
        &mut self,
        field: &Field,
        between: &[Node],
        second: &Node,
        output: &mut String,
    ) -> Result<Vec<Binding>, String> {
        let (Some((Node::Literal(mark), between)), Node::Value { field: second, .. }) =
            (between.split_first(), second)
        else {
            return Err("two raw texts need a literal between them".into());
        };
        let how = if field.first { "split_first" } else { "split_last" };
        let (body, inner) = self.closure(|writer, body| writer.front(between, body))?;
        let part = self.part();
        let name = identifier(&field.name);
        let pattern = if inner.is_empty() { "()" } else { &part };
        let mark = bytes(mark);
        let reader = if between.is_empty() { "|_| Some(())".into() } else { format!("|c| {body}") };
        let _ = writeln!(output, "let ({name}, {pattern}) = c.{how}({mark}, {reader})?;");
        let mut bindings = vec![self.raw(field, name)];
        let single = inner.len() == 1;
        bindings.extend(inner.into_iter().enumerate().map(|(index, binding)| Binding {
            value: if single { part.clone() } else { format!("{part}.{index}") },
            ..binding
        }));
        bindings.push(self.rest(second, output));
        Ok(bindings)
    }

    /// A raw text that is all that is left.
    fn rest(&self, field: &Field, output: &mut String) -> Binding {
        let name = identifier(&field.name);
        let _ = writeln!(output, "let {name} = c.all();");
        self.raw(field, name)
    }

    /// A raw text, which the variable `name` holds, in the type of its field.
    fn raw(&self, field: &Field, name: String) -> Binding {
        let value = match self.member(&field.name).kind {
            Kind::Plain("EncodedText", _) => format!("EncodedText::new({name}.as_bytes())"),
            Kind::Plain("EscapedText", _) => format!("EscapedText::new({name}.as_bytes())"),
            _ => name,
        };
        Binding { field: field.name.clone(), value, optional: false }
    }

    /// Reads these nodes off the front.
    fn front(&mut self, nodes: &[Node], output: &mut String) -> Result<Vec<Binding>, String> {
        let mut bindings = Vec::new();
        for node in nodes {
            match node {
                Node::Literal(text) => {
                    let _ = writeln!(output, "c.literal({})?;", bytes(text));
                }
                Node::Value { free: true, .. } => {
                    return Err("raw text stands where its end can't be found".into());
                }
                Node::Value { field, follow, .. } => {
                    if let FieldKind::Flag(text) = &field.kind {
                        let _ = writeln!(output, "c.literal({})?;", bytes(text));
                        bindings.push(self.flag(field, text));
                    } else {
                        let name = identifier(&field.name);
                        let read = self.read(field, follow)?;
                        let _ = writeln!(output, "let {name} = {read}?;");
                        let field = field.name.clone();
                        bindings.push(Binding { field, value: name, optional: false });
                    }
                }
                Node::Optional(inner) => {
                    let (body, inner) = self.closure(|writer, body| writer.front(inner, body))?;
                    let part = self.part();
                    let _ = writeln!(output, "let {part} = c.optional(|c| {body});");
                    bindings.extend(spread(&part, inner));
                }
                Node::Repeated { name, .. } => {
                    let element = element_name(self.record, name);
                    let _ = writeln!(output, "let {name} = List::<{element}>::take(c);");
                    let (field, value) = (name.clone(), name.clone());
                    bindings.push(Binding { field, value, optional: false });
                }
            }
        }
        Ok(bindings)
    }

    /// Reads these nodes off the end, the last one first.
    fn back(&mut self, nodes: &[Node], output: &mut String) -> Result<Vec<Binding>, String> {
        let mut bindings = Vec::new();
        let mut left = nodes;
        while let Some((node, before)) = left.split_last() {
            left = before;
            match node {
                Node::Literal(text) => {
                    let _ = writeln!(output, "c.back_literal({})?;", bytes(text));
                }
                Node::Value { field, .. } => {
                    if let FieldKind::Flag(text) = &field.kind {
                        let _ = writeln!(output, "c.back_literal({})?;", bytes(text));
                        bindings.push(self.flag(field, text));
                        continue;
                    }
                    let Some((Node::Literal(mark), before)) = left.split_last() else {
                        let name = &field.name;
                        return Err(format!("{name} stands behind raw text without a literal"));
                    };
                    left = before;
                    let name = identifier(&field.name);
                    let read = self.read(field, &[String::new()])?;
                    let _ = writeln!(output, "let {name} = c.back({}, |c| {read})?;", bytes(mark));
                    let field = field.name.clone();
                    bindings.push(Binding { field, value: name, optional: false });
                }
                Node::Optional(inner) => {
                    let (body, inner) = self.closure(|writer, body| writer.back(inner, body))?;
                    let part = self.part();
                    let _ = writeln!(output, "let {part} = c.optional(|c| {body});");
                    bindings.extend(spread(&part, inner));
                }
                Node::Repeated { name, .. } => {
                    return Err(format!("the list {name} stands behind raw text"));
                }
            }
        }
        Ok(bindings)
    }

    /// The body of a closure whose value is what `fill` binds; a flag that is always there when
    /// the part is needs no place in it.
    fn closure(
        &mut self,
        fill: impl FnOnce(&mut Self, &mut String) -> Result<Vec<Binding>, String>,
    ) -> Result<(String, Vec<Binding>), String> {
        let mut body = String::from("{\n");
        let bindings = fill(self, &mut body)?;
        let values: Vec<&str> =
            bindings.iter().filter(|b| b.value != "true").map(|b| b.value.as_str()).collect();
        let value = match &values[..] {
            [one] => (*one).to_owned(),
            more => format!("({})", more.join(", ")),
        };
        let _ = write!(body, "Some({value})\n}}");
        Ok((body, bindings))
    }

    fn part(&mut self) -> String {
        self.parts += 1;
        format!("part{}", self.parts)
    }
}

/// The bindings of an optional part, from outside.
fn spread(part: &str, inner: Vec<Binding>) -> Vec<Binding> {
    let count = inner.iter().filter(|binding| binding.value != "true").count();
    let mut index = 0;
    let mut all = Vec::new();
    for binding in inner {
        let nested_flag =
            binding.value.ends_with("is_some()") || binding.value.contains("is_some_and");
        let value = match (binding.value == "true", count) {
            (true, _) => format!("{part}.is_some()"),
            (_, 1) if nested_flag => format!("{part}.is_some_and(|present| present)"),
            (_, 1) if binding.optional => format!("{part}.flatten()"),
            (_, 1) => part.to_owned(),
            _ if nested_flag => format!("{part}.is_some_and(|part| part.{index})"),
            _ if binding.optional => format!("{part}.and_then(|part| part.{index})"),
            _ => format!("{part}.map(|part| part.{index})"),
        };
        index += usize::from(binding.value != "true");
        all.push(Binding { field: binding.field, value, optional: true });
    }
    all
}
