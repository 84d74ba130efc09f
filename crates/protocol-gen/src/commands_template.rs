//! The language in which the column `arguments` of `protocol/commands.tsv` describes what follows
//! a command's name: that of [`template`](mod@crate::template), with three types more.

use crate::template::{self, FieldKind};
use std::collections::BTreeMap;

/// A piece of a command's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Text as it is.
    Literal(String),
    /// A named value.
    Argument(Argument),
    /// Parts that are given together or not at all.
    Optional(Vec<Part>),
    /// Parts that come any number of times.
    Repeated {
        /// The name of the list.
        name: String,
        /// The parts of one element.
        parts: Vec<Part>,
    },
}

/// A value that the caller gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    /// Its name, unique within the command.
    pub name: String,
    /// How it is written.
    pub kind: Kind,
    /// Whether nobody should see it.
    pub secret: bool,
}

/// How an argument is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// `mac`: a MAC address.
    Mac,
    /// `int`: a decimal number that may be negative.
    Int,
    /// `uint`: a decimal number.
    Unsigned,
    /// `0xhex`: a number in hex with `0x` before it.
    PrefixedHex,
    /// `hexnum`: a number in hex.
    HexNumber,
    /// `hex`: bytes, written in hex.
    Hex,
    /// `word`: text without a space.
    Word,
    /// `text`: text to the end of the line, or to the next literal.
    Text,
    /// `config`: a value in config-file form.
    Config,
    /// `ssid`: an SSID, in quotes or in hex.
    Ssid,
    /// `uuid`: a UUID.
    Uuid,
    /// `devtype`: a WPS device type.
    DeviceType,
    /// `ip4`: an IPv4 address.
    Ipv4,
    /// `pin8`: a WPS PIN.
    Pin,
    /// `enum(0|1)`.
    Boolean,
    /// `lit(X)`: the fixed text X, whose presence is the value.
    Flag(String),
    /// `enum(a|b)` or `enum+(a|b)`: one of these texts.
    Enumeration {
        /// The texts.
        values: Vec<String>,
        /// Whether the caller may give another text (`enum+`).
        open: bool,
    },
}

/// The types that only commands have, and the type that stands for each of them in the template.
const OWN_TYPES: &[(&str, &str)] = &[("config", "text"), ("ssid", "word")];

/// Parses the cell `arguments`.
///
/// # Errors
///
/// A sentence that says what is wrong and, for a mistake in the template, at which column of the
/// cell, counted without the word `secret`.
///
/// ```
/// use protocol_gen::commands_template::{Argument, Kind, Part, parse};
/// let parts = parse(" <id:uint> psk=<psk:secret config>").unwrap();
/// assert_eq!(
///     parts[3],
///     Part::Argument(Argument { name: "psk".into(), kind: Kind::Config, secret: true })
/// );
/// assert_eq!(parse("(none)").unwrap(), []);
/// assert_eq!(parse(" <a:word> || <b:word>").unwrap_err(), {
///     "one form is expected; write a row for each"
/// });
/// ```
pub fn parse(cell: &str) -> Result<Vec<Part>, String> {
    let (plain, marks) = rewrite(cell);
    let shapes = template::parse(&plain)?;
    let [shape] = &shapes[..] else {
        return Err("one form is expected; write a row for each".into());
    };
    shape.iter().map(|part| lower(part, &marks)).collect()
}

/// What the template language has no word for, by the argument's name.
#[derive(Default)]
struct Marks<'a> {
    secret: Vec<&'a str>,
    own_types: BTreeMap<&'a str, &'a str>,
}

/// Takes the word `secret` and our own types out of the template.
fn rewrite(cell: &str) -> (String, Marks<'_>) {
    let mut plain = String::new();
    let mut marks = Marks::default();
    let mut rest = cell;
    while let Some(at) = rest.find(['<', '\\']) {
        let escaped = rest[at..].starts_with('\\');
        let taken =
            at + if escaped { rest[at..].chars().take(2).map(char::len_utf8).sum() } else { 1 };
        plain.push_str(&rest[..taken]);
        rest = &rest[taken..];
        let Some((name, kind)) = rest.split_once(':').filter(|_| !escaped) else { continue };
        plain.push_str(name);
        plain.push(':');
        rest = kind;
        if let Some(kind) = rest.strip_prefix("secret ") {
            marks.secret.push(name);
            rest = kind;
        }
        for (own, stand_in) in OWN_TYPES {
            if let Some(after) = rest.strip_prefix(own).filter(|after| after.starts_with('>')) {
                marks.own_types.insert(name, own);
                plain.push_str(stand_in);
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    (plain, marks)
}

fn lower(part: &template::Part, marks: &Marks<'_>) -> Result<Part, String> {
    let all = |parts: &[template::Part]| -> Result<Vec<Part>, String> {
        parts.iter().map(|part| lower(part, marks)).collect()
    };
    Ok(match part {
        template::Part::Literal(text) => Part::Literal(text.clone()),
        template::Part::Optional(parts) => Part::Optional(all(parts)?),
        template::Part::Repeated { name, parts } => {
            Part::Repeated { name: name.clone(), parts: all(parts)? }
        }
        template::Part::Field(template::Field { name, kind, .. }) => {
            let kind = match (marks.own_types.get(name.as_str()), kind) {
                (Some(&"config"), _) => Kind::Config,
                (Some(_), _) => Kind::Ssid,
                (None, FieldKind::Mac) => Kind::Mac,
                (None, FieldKind::Int) => Kind::Int,
                (None, FieldKind::UnsignedInt) => Kind::Unsigned,
                (None, FieldKind::PrefixedHex) => Kind::PrefixedHex,
                (None, FieldKind::HexNumber) => Kind::HexNumber,
                (None, FieldKind::HexBytes) => Kind::Hex,
                (None, FieldKind::Word) => Kind::Word,
                (None, FieldKind::Text) => Kind::Text,
                (None, FieldKind::Uuid) => Kind::Uuid,
                (None, FieldKind::DeviceType) => Kind::DeviceType,
                (None, FieldKind::Ipv4) => Kind::Ipv4,
                (None, FieldKind::Pin) => Kind::Pin,
                (None, FieldKind::Flag(text)) => Kind::Flag(text.clone()),
                (None, FieldKind::Enumeration { values, open: false }) if values == &["0", "1"] => {
                    Kind::Boolean
                }
                (None, FieldKind::Enumeration { values, open }) => {
                    Kind::Enumeration { values: values.clone(), open: *open }
                }
                (None, other) => return Err(format!("{name} has a type of events: {other:?}")),
            };
            // A WPS PIN lets others in.
            let secret = kind == Kind::Pin || marks.secret.contains(&name.as_str());
            let can_be =
                matches!(kind, Kind::Word | Kind::Text | Kind::Hex | Kind::Config | Kind::Pin);
            if secret && !can_be {
                return Err(format!("{name} is secret; only word, text, hex and config can be"));
            }
            Part::Argument(Argument { name: name.clone(), kind, secret })
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn argument(name: &str, kind: Kind, secret: bool) -> Part {
        Part::Argument(Argument { name: name.into(), kind, secret })
    }

    #[test]
    fn secrets_and_own_types_are_found_by_name() {
        assert_eq!(
            parse(" <a:ssid>[? key=<b:secret hex>]{*more ,<c:secret word>} <d:pin8>").unwrap(),
            [
                Part::Literal(" ".into()),
                argument("a", Kind::Ssid, false),
                Part::Optional(vec![Part::Literal(" key=".into()), argument("b", Kind::Hex, true)]),
                Part::Repeated {
                    name: "more".into(),
                    parts: vec![Part::Literal(",".into()), argument("c", Kind::Word, true)],
                },
                Part::Literal(" ".into()),
                argument("d", Kind::Pin, true),
            ]
        );
    }

    #[test]
    fn escapes_stay_text() {
        assert_eq!(
            parse(" \\<x:secret y> <a:enum(0|1)>").unwrap(),
            [Part::Literal(" <x:secret y> ".into()), argument("a", Kind::Boolean, false)]
        );
    }

    #[test]
    fn mistakes_are_told() {
        assert_eq!(parse(" <a:secret mac>").unwrap_err(), {
            "a is secret; only word, text, hex and config can be"
        });
        assert!(parse(" <a:b64>").unwrap_err().contains("a has a type of events"));
        assert_eq!(parse(" <a:number>").unwrap_err(), "column 5: unknown type number");
        assert!(parse("-").is_err());
    }
}
