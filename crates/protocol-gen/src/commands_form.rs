//! What the Rust type of a command is made of: its fields, how the caller gives them, and the
//! order in which they are written.

use crate::commands_template::{Argument, Kind, Part};

/// A command's fields and how they are written.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// The fields in the order of the text.
    pub slots: Vec<Slot>,
    /// The text after the name.
    pub nodes: Vec<Node>,
}

/// A field of the command's type.
#[derive(Debug, PartialEq, Eq)]
pub struct Slot {
    /// The field's name.
    pub field: String,
    /// How the caller gives it.
    pub presence: Presence,
    /// The values in it: one, or several that go together.
    pub values: Vec<Value>,
    /// The slot that must be given for this one to mean anything.
    pub parent: Option<usize>,
}

/// How often a slot is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Always, to `new`.
    Required,
    /// Perhaps, to a method of its name.
    Optional,
    /// A word that is there or not.
    Flag,
    /// Any number of times.
    Repeated,
}

/// A value of a slot.
#[derive(Debug, PartialEq, Eq)]
pub struct Value {
    /// Its name and kind.
    pub argument: Argument,
    /// Whether an element of a list may go without it.
    pub optional: bool,
    /// The texts that end it, which it can't hold.
    pub stops: Vec<String>,
}

/// A piece of what is written.
#[derive(Debug, PartialEq, Eq)]
pub enum Node {
    /// Text as it is.
    Literal(String),
    /// A value of a slot.
    Value {
        /// Which slot.
        slot: usize,
        /// Which of its values.
        value: usize,
    },
    /// What is written if the slot is given.
    If {
        /// Which slot.
        slot: usize,
        /// What.
        nodes: Vec<Node>,
    },
    /// What is written for each element of the slot.
    Each {
        /// Which slot.
        slot: usize,
        /// What.
        nodes: Vec<Node>,
    },
    /// What is written if one value of an element is given.
    IfValue {
        /// Which slot.
        slot: usize,
        /// Which of its values.
        value: usize,
        /// What.
        nodes: Vec<Node>,
    },
}

impl Form {
    /// The form of a command with these parts.
    ///
    /// # Errors
    /// What can't be made into fields, and why.
    pub fn new(parts: &[Part]) -> Result<Self, String> {
        let mut form = Self::default();
        form.nodes = form.top(parts, None, &[])?;
        let mut keys = Vec::new();
        options(parts, &mut keys);
        let mut positional = Vec::new();
        positional_words(parts, &mut positional);
        for value in form.slots.iter_mut().flat_map(|slot| &mut slot.values) {
            // The daemons look for an option in the whole command, inside other texts too.
            let keys = keys.iter().filter(|key| match value.argument.kind {
                Kind::Text => true,
                _ => key.ends_with('=') && positional.contains(&value.argument.name),
            });
            if matches!(value.argument.kind, Kind::Text | Kind::Word) {
                value.stops.extend(keys.cloned());
                value.stops.sort();
                value.stops.dedup();
            }
        }
        Ok(form)
    }

    /// Whether the caller must give something.
    pub fn has_required(&self) -> bool {
        self.slots.iter().any(|slot| slot.presence == Presence::Required)
    }

    /// Parts at the top, or in an optional part whose slot is `parent`; `after` follows them.
    fn top(
        &mut self,
        parts: &[Part],
        parent: Option<usize>,
        after: &[Part],
    ) -> Result<Vec<Node>, String> {
        let mut nodes = Vec::new();
        for (index, part) in parts.iter().enumerate() {
            let next = || parts[index + 1..].iter().chain(after);
            nodes.push(match part {
                Part::Literal(text) => Node::Literal(text.clone()),
                Part::Argument(Argument { kind: Kind::Flag(text), .. }) => {
                    Node::Literal(text.clone())
                }
                Part::Argument(argument) => {
                    let value = Value::new(argument, false, next())?;
                    match parent {
                        Some(slot) => {
                            self.slots[slot].values.push(value);
                            Node::Value { slot, value: self.slots[slot].values.len() - 1 }
                        }
                        None => {
                            let field = argument.name.clone();
                            let slot = self.add(field, Presence::Required, vec![value], None);
                            Node::Value { slot, value: 0 }
                        }
                    }
                }
                Part::Optional(inner) => {
                    let rest: Vec<Part> = next().cloned().collect();
                    self.optional(inner, parent, &rest)?
                }
                Part::Repeated { name, parts: inner } => {
                    // What follows an element may be the next one.
                    let rest: Vec<Part> = std::iter::once(part).chain(next()).cloned().collect();
                    let slot = self.add(name.clone(), Presence::Repeated, Vec::new(), parent);
                    Node::Each { slot, nodes: self.element(inner, slot, None, &rest)? }
                }
            });
        }
        Ok(nodes)
    }

    fn optional(
        &mut self,
        inner: &[Part],
        parent: Option<usize>,
        rest: &[Part],
    ) -> Result<Node, String> {
        let arguments = inner.iter().filter_map(|part| match part {
            Part::Argument(argument) => Some(argument),
            _ => None,
        });
        let is_flag = |argument: &&Argument| matches!(argument.kind, Kind::Flag(_));
        let named = arguments.clone().find(|argument| !is_flag(argument));
        let presence = if named.is_some() { Presence::Optional } else { Presence::Flag };
        let Some(Argument { name, .. }) = named.or(arguments.clone().next()) else {
            return Err("an optional part has no name; give it a <name:lit(...)>".into());
        };
        let slot = self.add(name.clone(), presence, Vec::new(), parent);
        Ok(Node::If { slot, nodes: self.top(inner, Some(slot), rest)? })
    }

    /// The parts of an element of a list; `optional` where it may go without them.
    fn element(
        &mut self,
        parts: &[Part],
        slot: usize,
        optional: Option<()>,
        after: &[Part],
    ) -> Result<Vec<Node>, String> {
        let mut nodes = Vec::new();
        for (index, part) in parts.iter().enumerate() {
            let next = || parts[index + 1..].iter().chain(after);
            nodes.push(match part {
                Part::Literal(text) => Node::Literal(text.clone()),
                Part::Argument(Argument { kind: Kind::Flag(text), .. }) => {
                    Node::Literal(text.clone())
                }
                Part::Argument(argument) => {
                    let value = Value::new(argument, optional.is_some(), next())?;
                    self.slots[slot].values.push(value);
                    Node::Value { slot, value: self.slots[slot].values.len() - 1 }
                }
                Part::Optional(inner) if optional.is_none() => {
                    let rest: Vec<Part> = next().cloned().collect();
                    let value = self.slots[slot].values.len();
                    let nodes = self.element(inner, slot, Some(()), &rest)?;
                    if self.slots[slot].values.len() != value + 1 {
                        return Err("an optional part of an element has one value".into());
                    }
                    Node::IfValue { slot, value, nodes }
                }
                Part::Optional(_) | Part::Repeated { .. } => {
                    return Err("an element of a list can't hold a list or nested options".into());
                }
            });
        }
        Ok(nodes)
    }

    fn add(
        &mut self,
        field: String,
        presence: Presence,
        values: Vec<Value>,
        parent: Option<usize>,
    ) -> usize {
        self.slots.push(Slot { field, presence, values, parent });
        self.slots.len() - 1
    }
}

impl Slot {
    /// The name of the method that gives it.
    pub fn setter(&self) -> &str {
        match self.presence {
            Presence::Repeated => &self.values[0].argument.name,
            _ => &self.field,
        }
    }
}

impl Value {
    fn new<'a>(
        argument: &Argument,
        optional: bool,
        next: impl Iterator<Item = &'a Part>,
    ) -> Result<Self, String> {
        let stops = match argument.kind {
            Kind::Text => stops(&argument.name, next)?,
            // Words end at a space anyway.
            Kind::Word => {
                let mut all = stops(&argument.name, next)?;
                all.retain(|stop| !stop.starts_with(' '));
                all
            }
            _ => Vec::new(),
        };
        Ok(Self { argument: argument.clone(), optional, stops })
    }
}

/// The names of the options in these parts, with the space before them.
fn options(parts: &[Part], keys: &mut Vec<String>) {
    for (index, part) in parts.iter().enumerate() {
        match part {
            Part::Literal(text) => {
                let word = text.rfind(' ').map_or("", |space| &text[space..]);
                if word.len() > 2 && word.ends_with('=') {
                    keys.push(word.to_owned());
                }
                if let Some(Part::Argument(Argument { kind: Kind::Flag(flag), .. })) =
                    parts.get(index + 1)
                {
                    keys.push(format!("{text}{flag}"));
                }
            }
            Part::Argument(_) => {}
            Part::Optional(parts) | Part::Repeated { parts, .. } => options(parts, keys),
        }
    }
}

/// The words with nothing but a space before them, which could be taken for an option.
fn positional_words(parts: &[Part], names: &mut Vec<String>) {
    for (index, part) in parts.iter().enumerate() {
        match (part, index.checked_sub(1).and_then(|before| parts.get(before))) {
            (Part::Argument(argument), Some(Part::Literal(text)))
                if argument.kind == Kind::Word && text.ends_with(' ') =>
            {
                names.push(argument.name.clone());
            }
            (Part::Optional(parts) | Part::Repeated { parts, .. }, _) => {
                positional_words(parts, names);
            }
            _ => {}
        }
    }
}

/// The texts that can follow a value.
fn stops<'a>(name: &str, next: impl Iterator<Item = &'a Part>) -> Result<Vec<String>, String> {
    let mut stops = Vec::new();
    for part in next {
        match part {
            Part::Literal(text) => {
                stops.push(text.clone());
                return Ok(stops);
            }
            Part::Argument(_) => return Err(format!("nothing ends {name} before the next value")),
            Part::Optional(parts) | Part::Repeated { parts, .. } => match &parts[..] {
                [
                    Part::Literal(text),
                    Part::Argument(Argument { kind: Kind::Flag(flag), .. }),
                    ..,
                ] => {
                    stops.push(format!("{text}{flag}"));
                }
                [Part::Literal(text), ..] => stops.push(text.clone()),
                _ => return Err(format!("nothing ends {name} before the next value")),
            },
        }
    }
    Ok(stops)
}

#[cfg(test)]
#[path = "commands_form_tests.rs"]
mod tests;
