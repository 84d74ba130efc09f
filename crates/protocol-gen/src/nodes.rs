//! A shape as the writer of parsers sees it: each field with what may stand behind it, and whether
//! its end can be told from the field itself.

use crate::template::{Field, FieldKind, Part};

/// A part of a shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// Text that stands there as it is.
    Literal(String),
    /// A value.
    Value {
        /// The field.
        field: Field,
        /// Whether only what stands around it tells where it ends.
        free: bool,
        /// The literals of which one stands behind it; an empty one for the end.
        follow: Vec<String>,
    },
    /// Present or not.
    Optional(Vec<Node>),
    /// Any number of times.
    Repeated {
        /// The name of the list.
        name: String,
        /// One element.
        nodes: Vec<Node>,
    },
}

impl Node {
    /// Whether a free value is in it.
    pub fn is_free(&self) -> bool {
        match self {
            Self::Literal(_) => false,
            Self::Value { free, .. } => *free,
            Self::Optional(nodes) | Self::Repeated { nodes, .. } => nodes.iter().any(Self::is_free),
        }
    }
}

/// The nodes of a shape.
pub fn nodes(shape: &[Part]) -> Vec<Node> {
    inside(shape, &[String::new()])
}

fn inside(parts: &[Part], outer: &[String]) -> Vec<Node> {
    let mut nodes = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        let after = &parts[index + 1..];
        let follow = starts(after, outer);
        nodes.push(match part {
            Part::Literal(text) => Node::Literal(text.clone()),
            Part::Field(field) => {
                let before = match index.checked_sub(1).map(|index| &parts[index]) {
                    Some(Part::Literal(text)) => text.as_str(),
                    _ => "",
                };
                let free = is_free(field, before, &follow);
                Node::Value { field: field.clone(), free, follow }
            }
            Part::Optional(parts) => Node::Optional(inside(parts, &follow)),
            Part::Repeated { name, parts } => {
                let mut follow = follow;
                follow.extend(starts(parts, &[]));
                Node::Repeated { name: name.clone(), nodes: inside(parts, &follow) }
            }
        });
    }
    nodes
}

/// The literals of which one stands at the beginning of these parts.
fn starts(parts: &[Part], outer: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for part in parts {
        match part {
            Part::Literal(text) => {
                found.push(text.clone());
                return found;
            }
            Part::Field(Field { kind: FieldKind::Flag(text), .. }) => {
                found.push(text.clone());
                return found;
            }
            // Directly behind another field: nothing separates them.
            Part::Field(_) => return found,
            Part::Optional(parts) | Part::Repeated { parts, .. } => {
                found.extend(starts(parts, &[]))
            }
        }
    }
    found.extend_from_slice(outer);
    found
}

fn is_free(field: &Field, before: &str, follow: &[String]) -> bool {
    let quoted =
        |quote| before.ends_with(quote) && follow.iter().all(|next| next.starts_with(quote));
    match field.kind {
        FieldKind::Text | FieldKind::QuotedText => true,
        FieldKind::Ssid | FieldKind::PrintfEncoded => !quoted('"'),
        FieldKind::Escaped => !quoted('\''),
        _ => false,
    }
}
