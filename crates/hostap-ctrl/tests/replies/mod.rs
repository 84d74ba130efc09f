//! The commands and replies of the recordings in `data/transcripts`.

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

/// All exchanges of all recordings, in the order of the files' names.
pub(crate) fn exchanges() -> Vec<Exchange> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/transcripts");
    let mut files: Vec<_> =
        fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut all = Vec::new();
    for path in files {
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        let mut asked: Option<String> = None;
        for line in fs::read_to_string(&path).unwrap().lines() {
            let record: serde_json::Value = serde_json::from_str(line).unwrap();
            let data = record["data"].as_str().unwrap();
            match record["dir"].as_str().unwrap() {
                "cmd" => asked = Some(data.to_owned()),
                "reply" => {
                    let sent = asked.take().unwrap();
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
