//! The example `events_json`, as a program, with every example of an event.

#[path = "events_common/mod.rs"]
mod common;
mod example_programs;

use common::{bytes, data, lines};
use example_programs::program;
use serde_json::{Value, json};
use std::io::Write;
use std::process::Stdio;

/// What the program prints for these messages.
fn converted(arguments: &[&str], input: &[u8]) -> Vec<Value> {
    let mut command = program("events_json");
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&input).unwrap());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// What the program should print for an example.
fn expected(example: &Value) -> Value {
    let line = bytes(&example["line"]);
    let mut object = json!({ "kind": example["macro"] });
    let mut text = &line[..];
    if let Some(rest) = text.strip_prefix(b"IFNAME=") {
        let space = rest.iter().position(|byte| *byte == b' ').unwrap();
        object["ifname"] = std::str::from_utf8(&rest[..space]).unwrap().into();
        text = &rest[space + 1..];
    }
    if let [b'<', digit @ b'0'..=b'9', b'>', rest @ ..] = text {
        object["level"] = (digit - b'0').into();
        text = rest;
    }
    if example["fields"].is_object() {
        object["fields"] = as_printed(&example["fields"]);
    } else {
        object["text"] = String::from_utf8_lossy(text).into();
    }
    if std::str::from_utf8(&line).is_err() {
        let hex: String = line.iter().map(|byte| format!("{byte:02x}")).collect();
        object["hex"] = hex.into();
    }
    object
}

/// The files have one character a byte; what is UTF-8 is printed as such.
fn as_printed(value: &Value) -> Value {
    match value {
        Value::String(_) => String::from_utf8_lossy(&bytes(value)).into(),
        Value::Array(list) => list.iter().map(as_printed).collect(),
        Value::Object(map) => {
            map.iter().map(|(name, value)| (name.clone(), as_printed(value))).collect()
        }
        other => other.clone(),
    }
}

fn check(name: &str, least: usize) {
    let examples = lines(&data().join(name));
    assert!(examples.len() >= least, "{}", examples.len());
    let with_ends = |end: u8, examples: &[&Value]| -> Vec<u8> {
        examples.iter().flat_map(|e| [bytes(&e["line"]), vec![end]].concat()).collect()
    };
    let all: Vec<&Value> = examples.iter().collect();
    let (one_line, several): (Vec<&Value>, Vec<&Value>) =
        all.iter().partition(|example| !bytes(&example["line"]).contains(&b'\n'));
    // Line breaks within messages are rare, and what -0 is for.
    assert!(several.len() < 5);
    for (arguments, end, examples) in [(&[][..], b'\n', one_line), (&["-0"], 0, all)] {
        let objects = converted(arguments, &with_ends(end, &examples));
        assert_eq!(objects.len(), examples.len());
        for (object, example) in objects.iter().zip(examples) {
            assert_eq!(*object, expected(example), "{example}");
        }
    }
}

#[test]
fn every_example_of_an_event() {
    check("events.examples.jsonl", 450);
}

#[test]
fn hostile_examples() {
    check("hostile-events.jsonl", 50);
}

#[test]
fn nothing_is_lost() {
    let input = b"IFNAME=wlan0 <3>CTRL-EVENT-BSS-ADDED 34 00:11:22:33:44:55\n\
        IFNAME=wlan0 <3>CTRL-EVENT-BSS-ADDED 34 00:11:22:33:44:55 new=1\n\
        <3>CTRL-EVENT-BSS-ADDED 34\n\
        \n\
        <2>NEW \xff\x00\r\n\
        no level, no end";
    let fields = json!({ "bss_id": 34, "bssid": "00:11:22:33:44:55" });
    let added = "WPA_EVENT_BSS_ADDED";
    let wanted = [
        json!({ "kind": added, "level": 3, "ifname": "wlan0", "fields": fields }),
        json!({ "kind": added, "level": 3, "ifname": "wlan0", "fields": fields, "rest": " new=1" }),
        json!({ "kind": added, "level": 3, "text": "CTRL-EVENT-BSS-ADDED 34" }),
        json!({ "kind": null, "text": "" }),
        json!({
            "kind": null, "level": 2, "text": "NEW \u{fffd}\0\r", "hex": "3c323e4e455720ff000d",
        }),
        json!({ "kind": null, "text": "no level, no end" }),
    ];
    assert_eq!(converted(&[], input), wanted);
}
