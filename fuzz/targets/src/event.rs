//! Events: no text is lost, no field is invented, and all that was read can be looked at.

use hostap_ctrl::event::{Event, FieldValue, OwnedEvent};
use hostap_ctrl::message::Message;

/// Reads a datagram as an event.
pub fn run(datagram: &[u8]) {
    let message = Message::split(datagram);
    let event = Event::parse(message.text);
    assert_eq!(event.raw(), message.text);
    assert!(message.text.ends_with(event.rest().as_bytes()));
    match event.kind() {
        None => assert!(matches!(event, Event::Unknown(_))),
        Some(kind) => {
            let prefix = kind.prefix().trim_end().as_bytes();
            assert!(message.text.starts_with(prefix), "{kind:?}");
        }
    }
    event.for_each_field(&mut |name, value| check(name, value, message.text));
    crate::walk(&event);

    let owned = event.into_owned();
    assert_eq!(owned.event().raw(), message.text);
    assert_eq!(owned.event().kind(), Event::parse(message.text).kind());
    let kept = OwnedEvent::from_datagram(datagram);
    assert_eq!(kept.datagram(), datagram);
    assert_eq!(
        (kept.interface().map(|name| name.as_bytes()), kept.event().raw().as_bytes()),
        (message.interface, message.text)
    );
    crate::walk(&kept);
}

/// A field's text stands in the message.
fn check(name: &str, value: FieldValue<'_>, message: &[u8]) {
    if let Some(text) = value.wire_text() {
        let text = text.as_bytes();
        let found = text.is_empty() || message.windows(text.len()).any(|part| part == text);
        assert!(found, "{name}: {}", text.escape_ascii());
    } else if let FieldValue::List(elements) = value {
        elements.for_each_field(&mut |_, name, value| check(name, value, message));
    }
}
