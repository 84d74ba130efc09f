//! Datagrams taken apart: nothing is lost, and the parts are where they seem to be.

use hostap_ctrl::message::{KIND_BYTES, Message, MessageKind, kind};

/// Takes any datagram apart and puts it together again.
pub fn run(datagram: &[u8]) {
    let message = Message::split(datagram);
    let front = datagram.strip_suffix(message.text).expect("the text ends the datagram");
    let rest = match message.interface {
        None => front,
        Some(interface) => {
            assert!(!interface.contains(&b' '));
            let named = front.strip_prefix(b"IFNAME=").expect("it stands in front");
            named
                .strip_prefix(interface)
                .and_then(|rest| rest.strip_prefix(b" "))
                .expect("its name")
        }
    };
    match message.level {
        None => assert!(rest.is_empty()),
        Some(level) => {
            let digits = rest.strip_prefix(b"<").and_then(|rest| rest.strip_suffix(b">"));
            let digits = std::str::from_utf8(digits.expect("a level stands in <>"));
            assert_eq!(digits.expect("digits").parse(), Ok(level));
        }
    }
    if !front.is_empty() {
        assert_eq!(kind(datagram), MessageKind::Event);
    }
    let seen = datagram.get(..KIND_BYTES).unwrap_or(datagram);
    assert_eq!(kind(datagram), kind(seen));
}
