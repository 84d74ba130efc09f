//! Every command that was recorded on real daemons, built with the library: the same bytes; and
//! every recorded reply, read by the type of the command that the library built.
//!
//! The recordings are in `data/transcripts`. Commands that were wrong on purpose go through
//! `RawCommand`, each with what is wrong with it.

#[path = "commands_recorded/access_points.rs"]
mod access_points;
#[path = "commands_recorded/networks.rs"]
mod networks;
#[path = "commands_recorded/others.rs"]
mod others;
#[path = "commands_recorded/peers.rs"]
mod peers;
#[path = "commands_recorded/raw.rs"]
mod raw;
#[path = "commands_recorded/replies.rs"]
mod read;
mod replies;

use hostap_ctrl::command::{Command, InvalidArgument, RawCommand, Request};
use std::collections::{BTreeMap, BTreeSet};

/// A recorded command, the same one built with the library, and what reads its reply.
type Recorded = (&'static str, Result<Request, InvalidArgument>, read::Read);

/// `recorded["PING" => Ping, ...]`
macro_rules! recorded {
    ($($text:literal => $command:expr,)*) => {
        vec![$({
            let command = $command;
            let request = hostap_ctrl::command::Command::to_request(&command);
            ($text, request, $crate::read::of(&command))
        },)*]
    };
}
use recorded;

fn built() -> Vec<Recorded> {
    let mut all = networks::built();
    all.extend(access_points::built());
    all.extend(peers::built());
    all.extend(others::built());
    all
}

/// The distinct commands of all recordings.
fn recordings() -> BTreeSet<String> {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/transcripts");
    let mut commands = BTreeSet::new();
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "jsonl") {
            continue;
        }
        for line in std::fs::read_to_string(path).unwrap().lines() {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            if line["dir"] == "cmd" {
                commands.insert(line["data"].as_str().unwrap().to_owned());
            }
        }
    }
    commands
}

fn text(request: &Request) -> String {
    String::from_utf8(request.as_bytes().to_vec()).unwrap()
}

#[test]
fn built_commands_have_the_recorded_bytes() {
    for (recorded, request, _) in built() {
        let request = request.unwrap_or_else(|error| panic!("{recorded}: {error}"));
        assert_eq!(text(&request), recorded);
    }
}

/// Options in another order than the library's, and numbers with other leading zeros: the daemons
/// read the same.
#[test]
fn reordered_commands_have_the_recorded_words() {
    for (recorded, request, _) in peers::reordered() {
        let request = request.unwrap_or_else(|error| panic!("{recorded}: {error}"));
        let words = |text: &str| -> BTreeSet<String> {
            text.replace(",0x0000,", ",0x0,").split(' ').map(str::to_owned).collect()
        };
        assert_eq!(words(&text(&request)), words(recorded));
        assert_ne!(text(&request), recorded, "it belongs to the others");
    }
}

#[test]
fn wrong_commands_go_raw() {
    for (recorded, _) in raw::WRONG {
        let request = RawCommand::new(*recorded).to_request().unwrap();
        assert_eq!(text(&request), *recorded);
    }
}

#[test]
fn no_recorded_command_is_missing() {
    let mut lists: BTreeMap<&str, usize> = BTreeMap::new();
    let raw = raw::WRONG.iter().map(|(recorded, _)| *recorded);
    let typed = built().into_iter().chain(peers::reordered()).map(|(recorded, ..)| recorded);
    for recorded in typed.chain(raw) {
        *lists.entry(recorded).or_default() += 1;
    }
    let recordings = recordings();
    assert!(recordings.len() > 300, "only {} recorded commands", recordings.len());
    // 4000 letters are too long for a list.
    let missing: Vec<_> = recordings
        .iter()
        .filter(|recorded| !lists.contains_key(recorded.as_str()) && !recorded.starts_with("xxxx"))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
    let invented: Vec<_> =
        lists.iter().filter(|(text, count)| **count > 1 || !recordings.contains(**text)).collect();
    assert!(invented.is_empty(), "not recorded, or listed twice: {invented:#?}");
}

#[test]
fn the_longest_recorded_command_fits() {
    let recordings = recordings();
    let longest = recordings.iter().max_by_key(|text| text.len()).unwrap();
    let request = RawCommand::new(longest.as_str()).to_request().unwrap();
    assert_eq!(request.len(), 4000);
    assert_eq!(request.check_length(hostap_ctrl::command::HOSTAPD_LIMIT), Ok(()));
    assert!(request.check_length(hostap_ctrl::command::HOSTAPD_GLOBAL_LIMIT).is_err());
}
