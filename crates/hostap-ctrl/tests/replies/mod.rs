//! The commands and replies of the recordings in `data/transcripts`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A command of a recording, and what came back.
pub(crate) struct Exchange {
    /// The recording's file.
    pub(crate) file: String,
    /// The command, without `IFNAME=...` before it.
    pub(crate) command: String,
    /// The command as it was sent.
    #[allow(dead_code)]
    pub(crate) sent: String,
    /// The reply.
    pub(crate) reply: Vec<u8>,
}

impl Exchange {
    /// Whether hostapd answered.
    #[allow(dead_code)]
    pub(crate) fn is_hostapd(&self) -> bool {
        self.file.starts_with("hostapd")
    }
}

/// All exchanges of the first recordings, in the order of the files' names.
#[allow(dead_code)]
pub(crate) fn exchanges() -> Vec<Exchange> {
    exchanges_in("transcripts")
}

/// All exchanges that were recorded in the project's own test beds.
#[allow(dead_code)]
pub(crate) fn bed_exchanges() -> Vec<Exchange> {
    let mut all = exchanges_in("recordings/wired");
    all.extend(exchanges_in("recordings/wifi"));
    all
}

fn exchanges_in(folder: &str) -> Vec<Exchange> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(folder);
    let mut files: Vec<_> =
        fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut all = Vec::new();
    for path in files {
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        // What each connection has asked last.
        let mut asked: BTreeMap<u64, String> = BTreeMap::new();
        for line in fs::read_to_string(&path).unwrap().lines() {
            let record: serde_json::Value = serde_json::from_str(line).unwrap();
            let connection = record["connection"].as_u64().unwrap_or(0);
            let data = record["data"].as_str().unwrap();
            match record["dir"].as_str().unwrap() {
                "cmd" => _ = asked.insert(connection, data.to_owned()),
                "reply" => {
                    // A late reply, to a request that its client had given up.
                    let Some(sent) = asked.remove(&connection) else { continue };
                    all.push(Exchange {
                        file: file.clone(),
                        command: without_interface(&sent).to_owned(),
                        sent,
                        // One character a byte.
                        reply: data
                            .chars()
                            .map(|byte| u8::try_from(u32::from(byte)).unwrap())
                            .collect(),
                    });
                }
                _ => {}
            }
        }
    }
    all
}

fn without_interface(command: &str) -> &str {
    command.strip_prefix("IFNAME=").and_then(|rest| rest.split_once(' ')).map_or(command, |it| it.1)
}

/// The reply of the first exchange whose command and file begin so, and whose reply is no refusal.
#[allow(dead_code)]
pub(crate) fn recorded(file: &str, command: &str) -> Vec<u8> {
    let mut found = exchanges().into_iter().filter(|exchange| {
        exchange.file.starts_with(file)
            && exchange.command == command
            && !exchange.reply.starts_with(b"FAIL")
            && !exchange.reply.is_empty()
    });
    found.next().expect("a recorded exchange").reply
}
