//! Every event that was recorded from Debian's daemons.

#[path = "events_common/mod.rs"]
mod common;

use common::{examples, recorded};
use hostap_ctrl::event::{Event, EventKind, OwnedEvent};
use hostap_ctrl::message::Message;
use hostap_ctrl::value::Text;
use std::collections::BTreeMap;

/// A remark of the daemon at the level of events; hostap's programs make some hundred such.
const REMARKS: &[&[u8]] = &[b"SME: Deauth request to the driver failed"];

/// At these levels daemons say much that is no event.
fn is_debug(message: &Message<'_>) -> bool {
    message.level.is_some_and(|level| level < 3)
}

#[test]
fn every_recorded_event_has_a_known_form() {
    let mut unknown: BTreeMap<String, usize> = BTreeMap::new();
    let mut kinds: BTreeMap<EventKind, usize> = BTreeMap::new();
    for (file, datagram) in recorded() {
        let message = Message::split(&datagram);
        assert!(message.is_event(), "{file}: {message:?}");
        let event = message.event();
        assert_eq!(event.raw(), message.text, "{file}");
        match event {
            Event::Unknown(_) if is_debug(&message) => {}
            Event::Unknown(text) if REMARKS.contains(&text.as_bytes()) => {}
            Event::Unknown(text) => *unknown.entry(text.to_string()).or_default() += 1,
            Event::Unrecognised(_) => panic!("{file}: {event:?}"),
            _ => {
                assert!(event.rest().is_empty(), "{file}: {event:?}");
                *kinds.entry(event.kind().unwrap()).or_default() += 1;
            }
        }
    }
    assert!(unknown.is_empty(), "{unknown:#?}");
    assert!(kinds.len() > 150, "only {} kinds", kinds.len());
    assert!(kinds[&EventKind::EapStatus] > 100);
}

#[test]
fn an_owned_event_is_the_same_event() {
    for (file, datagram) in recorded() {
        let owned = OwnedEvent::from_datagram(&datagram);
        let message = Message::split(&datagram);
        assert_eq!(owned.datagram(), datagram, "{file}");
        assert_eq!(owned.event(), message.event(), "{file}");
        assert_eq!(
            (owned.level(), owned.interface()),
            (message.level(), message.interface.map(Text::new))
        );
        let text = message.event().into_owned();
        assert_eq!(text.event(), message.event(), "{file}");
        assert_eq!((text.level(), text.interface()), (None, None));
    }
}

#[test]
fn an_owned_text_is_not_split_again() {
    let text = b"<3>AP-ENABLED ";
    assert!(matches!(Event::parse(text), Event::Unknown(_)));
    assert!(matches!(Event::parse(text).into_owned().event(), Event::Unknown(_)));
    assert!(matches!(OwnedEvent::from_datagram(text).event(), Event::ApEnabled(_)));
}

#[test]
fn field_names_are_those_of_the_struct() {
    for example in examples() {
        let line = common::bytes(&example["line"]);
        let mut names = Vec::new();
        Message::split(&line).event().for_each_field(&mut |name, _| names.push(name.to_owned()));
        let mut expected: Vec<String> =
            example["fields"].as_object().unwrap().keys().cloned().collect();
        names.sort();
        expected.sort();
        assert_eq!(names, expected, "{example}");
    }
}
