//! An entry as a JSON object, one a line.

use std::fmt::Write as _;
use std::num::NonZeroU32;
use std::time::Duration;

use serde_json::{Map, Value};

use super::{Entry, EntryKind};

/// A century; no recording is longer, and no time beyond it fits every platform's clock.
const LATEST: f64 = 3_155_760_000.0;

pub(super) fn write(entry: &Entry) -> String {
    let kind = match entry.kind {
        EntryKind::Command => "cmd",
        EntryKind::Reply => "reply",
        EntryKind::Event => "event",
    };
    let (seconds, micros) = (entry.at.as_secs(), entry.at.subsec_micros());
    let mut line = format!("{{\"t\": {seconds}.{micros:06}, \"iface\": ");
    push_string(&mut line, entry.interface.chars());
    let _ = write!(line, ", \"dir\": \"{kind}\", \"data\": ");
    push_string(&mut line, entry.bytes.iter().copied().map(char::from));
    if let Some(connection) = entry.connection {
        let _ = write!(line, ", \"connection\": {connection}");
    }
    line.push_str("}\n");
    line
}

/// A JSON string of ASCII alone: what is not ASCII could be taken for line breaks (U+0085, U+2028)
/// or controls by whatever shows the file.
fn push_string(line: &mut String, text: impl Iterator<Item = char>) {
    line.push('"');
    for character in text {
        match character {
            '"' | '\\' => line.extend(['\\', character]),
            '\n' => line.push_str("\\n"),
            '\t' => line.push_str("\\t"),
            ' '..='~' => line.push(character),
            _ => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    let _ = write!(line, "\\u{unit:04x}");
                }
            }
        }
    }
    line.push('"');
}

pub(super) fn read(line: &[u8]) -> Result<Entry, String> {
    let object: Map<String, Value> = serde_json::from_slice(line).map_err(|error| {
        // serde_json counts lines too; here there is one.
        let error = error.to_string();
        let what = error.split(" at line ").next().unwrap_or_default();
        format!("not a whole JSON object: {what}")
    })?;
    let kind = match text(&object, "dir")? {
        "cmd" => EntryKind::Command,
        "reply" => EntryKind::Reply,
        "event" => EntryKind::Event,
        other => {
            let other = short(&format!("{other:?}"));
            return Err(format!("`dir` is {other}; it is \"cmd\", \"reply\" or \"event\""));
        }
    };
    Ok(Entry {
        at: time(&object)?,
        interface: text(&object, "iface")?.to_string(),
        kind,
        bytes: data(text(&object, "data")?)?,
        connection: connection(&object)?,
    })
}

fn key<'a>(object: &'a Map<String, Value>, name: &str) -> Result<&'a Value, String> {
    object.get(name).ok_or_else(|| {
        format!("the key `{name}` is missing; `t`, `iface`, `dir` and `data` must be there")
    })
}

fn text<'a>(object: &'a Map<String, Value>, name: &str) -> Result<&'a str, String> {
    let value = key(object, name)?;
    value
        .as_str()
        .ok_or_else(|| format!("`{name}` is {}; it is a string", short(&value.to_string())))
}

/// As much of a value as an error needs to show.
fn short(value: &str) -> String {
    const MOST: usize = 60;
    match value.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}...", &value[..end]),
        None => value.into(),
    }
}

fn time(object: &Map<String, Value>) -> Result<Duration, String> {
    let value = key(object, "t")?;
    match value.as_f64().map(|seconds| (seconds * 1e6).round()) {
        // The cast can't lose anything: the range is checked, and the number is whole.
        Some(micros) if (0.0..LATEST * 1e6).contains(&micros) => {
            Ok(Duration::from_micros(micros as u64))
        }
        _ => {
            let value = short(&value.to_string());
            Err(format!("`t` is {value}; it is a number of seconds from 0 to a hundred years"))
        }
    }
}

fn data(text: &str) -> Result<Vec<u8>, String> {
    text.chars()
        .map(|character| {
            u8::try_from(character).map_err(|_| {
                let code = u32::from(character);
                format!(
                    "`data` has the character U+{code:04X}; each stands for a byte, up to U+00FF"
                )
            })
        })
        .collect()
}

fn connection(object: &Map<String, Value>) -> Result<Option<NonZeroU32>, String> {
    let Some(value) = object.get("connection").filter(|value| !value.is_null()) else {
        return Ok(None);
    };
    let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
    let number = number.and_then(NonZeroU32::new);
    number
        .map(Some)
        .ok_or_else(|| format!("`connection` is {}; it is 1, 2, 3, ...", short(&value.to_string())))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn entries() -> impl Strategy<Value = Entry> {
        let kind =
            prop_oneof![Just(EntryKind::Command), Just(EntryKind::Reply), Just(EntryKind::Event)];
        let micros = 0..3_155_760_000_000_000_u64;
        let bytes = proptest::collection::vec(any::<u8>(), 0..300);
        (micros, any::<String>(), kind, bytes, any::<u32>()).prop_map(
            |(micros, interface, kind, bytes, connection)| Entry {
                at: Duration::from_micros(micros),
                interface,
                kind,
                bytes,
                connection: NonZeroU32::new(connection),
            },
        )
    }

    proptest! {
        #[test]
        fn nothing_is_lost(entry in entries()) {
            let line = write(&entry);
            prop_assert_eq!(line.find('\n'), Some(line.len() - 1));
            prop_assert!(line[..line.len() - 1].bytes().all(|byte| (b' '..=b'~').contains(&byte)));
            prop_assert_eq!(read(line.as_bytes()), Ok(entry));
        }

        #[test]
        fn nothing_panics(line in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = read(&line);
        }
    }

    #[test]
    fn the_form_of_a_line() {
        let entry = Entry {
            at: Duration::from_micros(15_512_643),
            interface: "wlan1".into(),
            kind: EntryKind::Reply,
            bytes: b"a\n\"\\\0\x7f\xe9\xff".to_vec(),
            connection: None,
        };
        let line = concat!(
            r#"{"t": 15.512643, "iface": "wlan1", "dir": "reply", "#,
            r#""data": "a\n\"\\\u0000\u007f\u00e9\u00ff"}"#,
            "\n"
        );
        assert_eq!(write(&entry), line);
        let raw = r#"{"data":"é","dir":"cmd","t":3,"iface":"","more":[1],"connection":7}"#;
        let entry = read(raw.as_bytes()).unwrap();
        assert_eq!((entry.bytes.as_slice(), entry.at), (&b"\xe9"[..], Duration::from_secs(3)));
        assert_eq!(entry.connection, NonZeroU32::new(7));
    }

    #[test]
    fn errors_say_what_would_be_right() {
        for (line, message) in [
            ("", "not a whole JSON object: EOF"),
            ("[]", "not a whole JSON object: invalid type: sequence"),
            (r#"{"t": 1, "iface": "#, "not a whole JSON object: EOF"),
            (r#"{"iface":"","dir":"cmd","data":""}"#, "the key `t` is missing"),
            (r#"{"t":-1,"iface":"","dir":"cmd","data":""}"#, "`t` is -1; it is a number of"),
            (r#"{"t":1e300,"iface":"","dir":"cmd","data":""}"#, "`t` is 1e+300"),
            (r#"{"t":0,"iface":1,"dir":"cmd","data":""}"#, "`iface` is 1; it is a string"),
            (r#"{"t":0,"iface":"","dir":"in","data":""}"#, r#"`dir` is "in"; it is "cmd""#),
            (r#"{"t":0,"iface":"","dir":"cmd","data":"€"}"#, "U+20AC"),
            (r#"{"t":0,"iface":"","dir":"cmd","data":"","connection":0}"#, "`connection` is 0"),
        ] {
            let error = read(line.as_bytes()).unwrap_err();
            assert!(error.contains(message), "{line}: {error}");
        }
    }

    #[test]
    fn hostile_values_are_refused_in_a_short_sentence() {
        let with = |t: &str, dir: &str, data: &str, connection: &str| {
            let line = format!(
                r#"{{"t":{t},"iface":"","dir":{dir},"data":{data},"connection":{connection}}}"#
            );
            read(line.as_bytes())
        };
        let (deep, long) = ("[".repeat(100_000), "é".repeat(100_000));
        let long = format!("\"{long}\"");
        let list = format!("[{long}]");
        assert!(with("0", "\"cmd\"", &long, "1").is_ok());
        for wrong in [
            with("1e400", "\"cmd\"", "\"\"", "1"),
            with("3155759999.9999999", "\"cmd\"", "\"\"", "1"),
            with("-0.001", "\"cmd\"", "\"\"", "1"),
            with("NaN", "\"cmd\"", "\"\"", "1"),
            with("\"NaN\"", "\"cmd\"", "\"\"", "1"),
            with(&list, "\"cmd\"", "\"\"", "1"),
            with("0", &long, "\"\"", "1"),
            with("0", "\"cmd\"", &list, "1"),
            with("0", "\"cmd\"", &deep, "1"),
            with("0", "\"cmd\"", "\"\\ud800\"", "1"),
            with("0", "\"cmd\"", "\"\"", &list),
            with("0", "\"cmd\"", "\"\"", "4294967296"),
            with("0", "\"cmd\"", "\"\"", "1.5"),
        ] {
            let error = wrong.unwrap_err();
            assert!(error.len() < 250, "{} bytes", error.len());
        }
    }
}
