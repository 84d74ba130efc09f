//! Every example of an event gives the fields that are stated beside it.

#[path = "events_common/mod.rs"]
mod common;

use common::{bytes, examples, more_examples};
use hostap_ctrl::event::{Event, EventKind};
use hostap_ctrl::message::Message;
use serde_json::Value;
use std::collections::BTreeSet;

/// What is wrong with an example.
fn mistake(example: &Value) -> Option<String> {
    let line = bytes(&example["line"]);
    let message = Message::split(&line);
    let event = message.event();
    let kind = event.kind().map(|kind| kind.macro_name());
    let recognised = !matches!(event, Event::Unknown(_) | Event::Unrecognised(_));
    let mut fields = Value::Null;
    if recognised {
        fields = serde_json::to_value(event.fields()).unwrap();
    }
    let expected = as_serialised(&example["fields"]);
    let whole = event.raw() == message.text && event.rest().is_empty();
    let right = kind == example["macro"].as_str() && fields == expected && whole;
    (!right).then(|| format!("{example}\n  gave {kind:?} {fields}\n  {event:?}"))
}

/// The files have one character a byte; what is UTF-8 comes out as such.
fn as_serialised(value: &Value) -> Value {
    match value {
        Value::String(_) => String::from_utf8_lossy(&bytes(value)).into(),
        Value::Array(list) => list.iter().map(as_serialised).collect(),
        Value::Object(map) => {
            map.iter().map(|(name, value)| (name.clone(), as_serialised(value))).collect()
        }
        other => other.clone(),
    }
}

#[test]
fn every_example_gives_its_fields() {
    let wrong: Vec<String> = examples().iter().filter_map(mistake).collect();
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn documented_and_hostile_examples_too() {
    let wrong: Vec<String> = more_examples().iter().filter_map(mistake).collect();
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_kind_has_an_example() {
    let seen: BTreeSet<String> =
        examples().iter().map(|e| e["macro"].as_str().unwrap().to_owned()).collect();
    let missing: Vec<_> =
        EventKind::all().map(EventKind::macro_name).filter(|name| !seen.contains(*name)).collect();
    // Their macros are in wpa_ctrl.h, but no release sends the first, and the second stands only
    // in the middle of a line.
    assert_eq!(missing, ["WPS_EVENT_AP_PIN_ENABLED", "P2P_LISTEN_OFFLOAD_STOP_REASON"]);
}

#[test]
fn an_event_as_a_whole() {
    let json = |text: &[u8]| serde_json::to_string(&Message::split(text).event()).unwrap();
    assert_eq!(
        json(b"<3>CTRL-EVENT-BSS-ADDED 34 00:11:22:33:44:55"),
        r#"{"kind":"WPA_EVENT_BSS_ADDED","fields":{"bss_id":34,"bssid":"00:11:22:33:44:55"}}"#
    );
    assert_eq!(json(b"<3>NEW x=1"), r#"{"kind":null,"text":"NEW x=1"}"#);
    assert_eq!(
        json(b"<3>CTRL-EVENT-BSS-ADDED 34"),
        r#"{"kind":"WPA_EVENT_BSS_ADDED","text":"CTRL-EVENT-BSS-ADDED 34"}"#
    );
}
