//! Example lines of the messages: each typed event shows one in its documentation.

use crate::Error;
use crate::model::{Kind, Member, Record};
use crate::names::identifier;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt::Write;

/// How many fields an example looks at: it is to be read at a glance.
const SHOWN: usize = 3;

/// The examples of each message, by the name of its macro.
#[derive(Debug)]
pub struct Examples(BTreeMap<String, Vec<Example>>);

/// One of them.
#[derive(Debug)]
pub(crate) struct Example {
    /// What follows interface and level.
    pub(crate) text: Vec<u8>,
    /// The values as they stand on the wire.
    pub(crate) fields: Map<String, Value>,
}

impl Examples {
    /// Reads JSON Lines with `macro`, `line` (a byte in each character) and `fields`.
    ///
    /// # Errors
    ///
    /// The first line that is of another form.
    pub fn read(path: &str, content: &str) -> Result<Self, Error> {
        let mut examples = BTreeMap::<String, Vec<Example>>::new();
        for (index, line) in content.lines().enumerate() {
            let (name, example) = parse(line).ok_or_else(|| {
                let number = index + 1;
                Error::in_file(path, format!("line {number} lacks macro, line or fields"))
            })?;
            examples.entry(name).or_default().push(example);
        }
        Ok(Self(examples))
    }

    /// The example that shows most, of these the first, and what it shows.
    pub(crate) fn best<T>(
        &self,
        record: &Record<'_>,
        shown: impl Fn(&Member, &Example) -> Option<T>,
    ) -> Option<(&Example, Vec<T>)> {
        let shown = |example| {
            record.fields.iter().filter_map(|member| shown(member, example)).collect::<Vec<T>>()
        };
        let all = self.0.get(&record.event.macro_name)?;
        let best = all.iter().rev().max_by_key(|example| shown(example).len())?;
        Some((best, shown(best).into_iter().take(SHOWN).collect()))
    }

    /// A documentation test of one message; empty if there is no example.
    pub fn documentation(&self, record: &Record<'_>) -> String {
        let Some((best, assertions)) = self.best(record, assertion) else { return String::new() };
        let name = &record.name;
        let text = best.text.escape_ascii();
        let mut output = String::from("///\n/// ```\n/// use hostap_ctrl::event::Event;\n///\n");
        let _ = writeln!(output, "/// let event = Event::parse(b\"{text}\");");
        if assertions.is_empty() {
            let _ = writeln!(output, "/// assert!(matches!(event, Event::{name}(_)));");
        } else {
            let _ = writeln!(
                output,
                "/// let Event::{name}(event) = event else {{ panic!(\"{{event:?}}\") }};"
            );
        }
        for assertion in assertions {
            let _ = writeln!(output, "/// {assertion}");
        }
        output.push_str("/// ```\n");
        output
    }
}

fn parse(line: &str) -> Option<(String, Example)> {
    let object: Value = serde_json::from_str(line).ok()?;
    let name = object.get("macro")?.as_str()?.to_owned();
    let datagram = object.get("line")?.as_str()?;
    let fields = object.get("fields")?.as_object()?.clone();
    let message = match datagram.strip_prefix("IFNAME=") {
        Some(named) => named.split_once(' ')?.1,
        None => datagram,
    };
    let text = match message.strip_prefix('<') {
        Some(numbered) => numbered.split_once('>')?.1,
        None => message,
    };
    let text = text.chars().map(|character| u8::try_from(character).ok()).collect::<Option<_>>()?;
    Some((name, Example { text, fields }))
}

/// A statement about one field; none where that would take more than a short line.
fn assertion(member: &Member, example: &Example) -> Option<String> {
    let value = example.fields.get(&member.name)?;
    let name = identifier(&member.name);
    if member.secret {
        return None;
    }
    let text = value.as_str().filter(|text| text.len() <= 48 && text.is_ascii());
    match (&member.kind, member.optional) {
        (Kind::Plain("i64" | "u64", _), false) => {
            Some(format!("assert_eq!(event.{name}, {});", value.as_i64()?))
        }
        (Kind::Plain("i64" | "u64", _), true) => {
            Some(format!("assert_eq!(event.{name}, Some({}));", value.as_i64()?))
        }
        (Kind::Flag(_), _) => Some(format!("assert!(event.{name});")),
        (Kind::Plain("Text", _), false) => Some(format!("assert_eq!(event.{name}, {:?});", text?)),
        (Kind::Plain(..), false) => {
            Some(format!("assert_eq!(event.{name}.to_string(), {:?});", text?))
        }
        (Kind::Plain(..) | Kind::Enumeration(_) | Kind::List(_), _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn level_and_interface_are_left_out() {
        let line = r#"{"macro": "X", "line": "IFNAME=lo <3>X-\u00e9 1", "fields": {"id": 1}}"#;
        let (name, example) = parse(line).unwrap();
        assert_eq!((name.as_str(), &example.text[..]), ("X", &b"X-\xe9 1"[..]));
        assert_eq!(example.fields["id"], 1);
    }

    #[test]
    fn another_form_is_an_error() {
        let error = Examples::read("x.jsonl", "{\"macro\": \"X\"}").unwrap_err();
        assert!(error.to_string().contains("line 1"), "{error}");
    }
}
