//! What real daemons said, from the recordings and transcripts.

use std::fs;
use std::path::Path;

use serde_json::Value;

fn lines(file: &str) -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn of(file: &str, direction: &str) -> Vec<String> {
    let lines = lines(file).into_iter().filter(|line| line["dir"] == direction);
    let told: Vec<String> = lines.map(|line| line["data"].as_str().unwrap().to_owned()).collect();
    assert!(!told.is_empty(), "{file} has nothing of {direction}");
    told
}

/// The events of a file, from the first that contains `from` to the next that contains `to`.
pub(crate) fn events(file: &str, from: &str, to: &str) -> Vec<String> {
    let mut told = of(file, "event").into_iter().skip_while(|event| !event.contains(from));
    let mut some = Vec::new();
    loop {
        let event = told.next().unwrap_or_else(|| panic!("{file}: nothing from {from} to {to}"));
        let is_last = event.contains(to);
        some.push(event);
        if is_last {
            return some;
        }
    }
}

/// The replies of a file that contain this.
pub(crate) fn replies(file: &str, part: &str) -> Vec<String> {
    of(file, "reply").into_iter().filter(|reply| reply.contains(part)).collect()
}
