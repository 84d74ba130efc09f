//! The example in the documentation of an event's class in Python, which runs as a doctest.

use crate::examples::{Example, Examples};
use crate::model::{Kind, Member, Record};
use crate::names::attribute;
use crate::python_types::literal;
use std::fmt::Write;

/// The longest text that is shown.
const LONGEST: usize = 48;

/// Lines for the documentation of one message; empty if there is no example.
pub fn documentation(examples: &Examples, record: &Record<'_>) -> String {
    let Some((best, shown)) = examples.best(record, shown) else { return String::new() };
    let text = literal(&best.text);
    let mut output = String::from("\n    >>> from wpa_supplicant import parse_event\n");
    let (names, values): (Vec<String>, Vec<String>) = shown.into_iter().unzip();
    let names: Vec<String> = names.iter().map(|name| format!("event.{name}")).collect();
    let _ = match (&values[..], best.fields.is_empty()) {
        ([], true) => write!(output, "    >>> parse_event({text})\n    {}()\n", record.name),
        ([], false) => {
            write!(output, "    >>> type(parse_event({text})).__name__\n    '{}'\n", record.name)
        }
        ([value], _) => write!(
            output,
            "    >>> event = parse_event({text})\n    >>> {}\n    {value}\n",
            names[0]
        ),
        _ => write!(
            output,
            "    >>> event = parse_event({text})\n    >>> {}\n    ({})\n",
            names.join(", "),
            values.join(", ")
        ),
    };
    output
}

/// A field and its value as Python shows it; none where that would take more than a short line.
fn shown(member: &Member, example: &Example) -> Option<(String, String)> {
    let value = example.fields.get(&member.name)?;
    let text = value.as_str().filter(|text| text.len() <= LONGEST && text.is_ascii());
    let plain = || text.filter(|text| !text.contains('\\')).map(|text| literal(text.as_bytes()));
    let shown = match &member.kind {
        _ if member.secret => "Secret(hidden)".into(),
        Kind::Flag(_) => "True".into(),
        Kind::Plain("i64" | "u64", _) => value.as_i64()?.to_string(),
        Kind::Plain("HexNumber", _) => {
            let digits = text?.trim_start_matches("0x");
            u64::from_str_radix(digits, 16).ok()?.to_string()
        }
        Kind::Plain("Binary8", _) => u8::from_str_radix(text?, 2).ok()?.to_string(),
        Kind::Plain("HexBytes", _) => bytes(text?)?,
        Kind::Plain("MacAddress" | "Uuid", _) => plain()?.to_ascii_lowercase(),
        Kind::Plain(..) | Kind::Enumeration(_) => plain()?,
        Kind::List(_) => return None,
    };
    Some((attribute(&member.name), shown))
}

/// The bytes that these digits stand for.
fn bytes(digits: &str) -> Option<String> {
    let pairs = (0..digits.len()).step_by(2);
    let bytes: Vec<u8> = pairs
        .map(|start| u8::from_str_radix(digits.get(start..start + 2)?, 16).ok())
        .collect::<Option<_>>()?;
    // Quotes would need the rules by which Python chooses its own.
    let quotes = bytes.iter().any(|byte| matches!(byte, b'\'' | b'"'));
    (!quotes).then(|| format!("b'{}'", bytes.escape_ascii()))
}
