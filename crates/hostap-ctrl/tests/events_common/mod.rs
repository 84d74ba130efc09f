//! The lines of `tests/data`, read without a JSON library where that does.

#![allow(dead_code, reason = "each test uses a part")]

use serde_json::Value;
use std::path::{Path, PathBuf};

pub(crate) fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data")
}

pub(crate) fn lines(path: &Path) -> Vec<Value> {
    let content = std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{path:?}: {e}"));
    content.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// One character a byte.
pub(crate) fn bytes(text: &Value) -> Vec<u8> {
    let text = text.as_str().expect("a string");
    text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect()
}

/// The examples of every event.
pub(crate) fn examples() -> Vec<Value> {
    lines(&data().join("events.examples.jsonl"))
}

/// Those of QNX's documentation, and those whose values imitate other fields and events.
pub(crate) fn more_examples() -> Vec<Value> {
    ["qnx-events.jsonl", "hostile-events.jsonl"]
        .iter()
        .flat_map(|name| lines(&data().join(name)))
        .collect()
}

/// Every event that was recorded, with its file.
pub(crate) fn recorded() -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for folder in ["transcripts", "recordings/wired", "recordings/wifi"] {
        for entry in std::fs::read_dir(data().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            for line in lines(&path) {
                if line["dir"] == "event" {
                    found.push((path.display().to_string(), bytes(&line["data"])));
                }
            }
        }
    }
    found
}
