//! Reads event messages from standard input, one a line, and prints each as a JSON object on a
//! line of its own.
//!
//! ```text
//! events_json [-0]
//! ```
//!
//! A line is a datagram as it came from the daemon, such as
//! `IFNAME=wlan0 <3>CTRL-EVENT-BSS-ADDED 34 00:11:22:33:44:55`, which gives
//!
//! ```json
//! {"kind":"WPA_EVENT_BSS_ADDED","level":3,"ifname":"wlan0","fields":{"bss_id":34,"bssid":"00:11:22:33:44:55"}}
//! ```
//!
//! | key | value |
//! | --- | --- |
//! | `kind` | the macro's name in `wpa_ctrl.h`, or ours where that header has none; `null`: not known |
//! | `level` | the number between `<` and `>`; absent if there is none |
//! | `ifname` | the interface, as global sockets name it; absent if there is none |
//! | `fields` | the fields that are there, named as in `docs/events.md`; encoded text stays encoded |
//! | `text` | in place of `fields`: the whole text, where the kind is not known or its text has no known form |
//! | `rest` | what stands behind the known fields, where something does |
//! | `hex` | all bytes of the line, where they are not UTF-8; the other texts have U+FFFD in these places |
//!
//! Few messages hold line breaks themselves (texts of EAP servers do). With `-0`, messages end with
//! a NUL, which none can hold, and come whole.
//!
//! Passwords and keys that daemons send are printed like everything else.

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use hostap_ctrl::event::{Event, EventKind, Fields};
use hostap_ctrl::message::Message;
use hostap_ctrl::value::Text;
use serde::Serialize;

#[derive(Serialize)]
struct Object<'e, 'a> {
    kind: Option<EventKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ifname: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fields: Option<Fields<'e, 'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rest: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hex: Option<String>,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("events_json: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let end = match env::args().nth(1).as_deref() {
        None => b'\n',
        Some("-0") => 0,
        Some(other) => return Err(format!("unknown argument {other:?}; there is -0").into()),
    };
    let mut input = io::stdin().lock();
    let mut out = io::stdout().lock();
    let mut line = Vec::new();
    while input.read_until(end, &mut line)? > 0 {
        let datagram = line.strip_suffix(&[end]).unwrap_or(&line);
        writeln!(out, "{}", json(datagram)?)?;
        line.clear();
    }
    Ok(())
}

fn json(datagram: &[u8]) -> serde_json::Result<String> {
    let message = Message::split(datagram);
    let event = message.event();
    let known = !matches!(event, Event::Unknown(_) | Event::Unrecognised(_));
    let rest = event.rest();
    serde_json::to_string(&Object {
        kind: event.kind(),
        level: message.level,
        ifname: message.interface.map(Text::new),
        fields: known.then(|| event.fields()),
        text: (!known).then(|| event.raw()),
        rest: Some(rest).filter(|rest| !rest.is_empty()),
        hex: std::str::from_utf8(datagram).is_err().then(|| hex(datagram)),
    })
}

fn hex(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        _ = write!(text, "{byte:02x}");
    }
    text
}
