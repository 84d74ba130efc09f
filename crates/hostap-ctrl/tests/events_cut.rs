//! Messages that are cut off, that went wrong, or to which a newer daemon has added something.

#[path = "events_common/mod.rs"]
mod common;

use common::{bytes, examples, recorded};
use hostap_ctrl::event::{Event, EventKind};
use hostap_ctrl::message::Message;
use proptest::prelude::*;

fn example_lines() -> Vec<Vec<u8>> {
    examples().iter().map(|example| bytes(&example["line"])).collect()
}

/// The event holds all of its text, and nothing of another.
fn check(text: &[u8]) -> Option<EventKind> {
    let event = Event::parse(text);
    assert_eq!(event.raw(), text);
    assert!(text.ends_with(event.rest().as_bytes()));
    let mut fields = 0;
    event.for_each_field(&mut |_, _| fields += 1);
    match event {
        Event::Unknown(_) => assert_eq!((event.kind(), fields), (None, 0)),
        Event::Unrecognised(inner) => {
            assert_eq!(Some(inner.kind()), event.kind());
            assert!(text.ends_with(inner.payload().as_bytes()));
            let _ = inner.pairs().count();
            assert_eq!(fields, 0);
        }
        _ => {}
    }
    let _ = format!("{event:?}");
    event.kind()
}

#[test]
fn cut_off_at_every_byte() {
    for line in example_lines() {
        let text = Message::split(&line).text;
        let kind = check(text).unwrap();
        for end in 0..text.len() {
            let found = check(&text[..end]);
            assert!(found.is_none() || found == Some(kind), "{found:?}: {kind} cut at {end}");
            let prefix = kind.prefix().len();
            assert_eq!(found.is_some(), end >= prefix, "{kind} cut at {end}");
        }
    }
}

#[test]
fn what_a_newer_daemon_adds_is_kept_apart() {
    let mut kept = 0;
    let mut swallowed = Vec::new();
    for line in example_lines() {
        let text = Message::split(&line).text;
        let longer = [text, b" new_key=1 flag"].concat();
        let (old, new) = (Event::parse(text), Event::parse(&longer));
        assert_eq!(old.kind(), new.kind());
        if new.rest() == " new_key=1 flag" {
            let fields = |event: &Event<'_>| {
                let mut fields = Vec::new();
                event.for_each_field(&mut |name, value| fields.push(format!("{name}={value:?}")));
                fields
            };
            assert_eq!(fields(&old), fields(&new));
            kept += 1;
        } else {
            swallowed.push(new.kind().unwrap());
        }
    }
    // The others end in raw text, which goes on to the end, or have nothing behind their prefix.
    assert!(kept > 300, "{kept}");
    swallowed.sort();
    swallowed.dedup();
    let names: Vec<_> = swallowed.iter().map(|kind| kind.macro_name()).collect();
    assert_eq!(names, ENDS_RAW);
}

/// Kinds with a shape that ends in raw text, which can not be told from what is added; or with raw
/// text and a space before the last field (RX_HS20_ICON), which are left unrecognised.
const ENDS_RAW: &[&str] = &[
    "WPA_CTRL_REQ",
    "WPA_EVENT_PASSWORD_CHANGED",
    "WPA_EVENT_EAP_NOTIFICATION",
    "WPA_EVENT_EAP_PEER_ALT",
    "WPA_EVENT_STATE_CHANGE",
    "WPS_EVENT_ER_AP_SETTINGS",
    "DPP_EVENT_CONFOBJ_SSID",
    "DPP_EVENT_CONFOBJ_IDPASS",
    "DPP_EVENT_SERVER_NAME",
    "DPP_EVENT_FAIL",
    "DPP_EVENT_MUD_URL",
    "DPP_EVENT_CONF_NEEDED",
    "P2P_EVENT_DEVICE_FOUND",
    "P2P_EVENT_SERV_ASP_RESP",
    "ESS_DISASSOC_IMMINENT",
    "RX_ANQP",
    "RX_HS20_ANQP",
    "RX_HS20_ANQP_ICON",
    "RX_HS20_ICON",
    "RX_VENUE_URL",
    "HS20_DEAUTH_IMMINENT_NOTICE",
    "HS20_T_C_ACCEPTANCE",
    "OCV_FAILURE",
    "PR_PASN_RESULT",
    "HS20_SUBSCRIPTION_REMEDIATION",
    "MESH_JOINING",
];

#[test]
fn an_event_without_fields_keeps_what_follows() {
    let Event::ApEnabled(event) = Event::parse(b"AP-ENABLED link=1") else { panic!() };
    assert_eq!(event.rest(), "link=1");
    assert_eq!(event.rest_pairs().next().unwrap(), ("link".into(), "1".into()));
    let Event::ScanResults(event) = Event::parse(b"CTRL-EVENT-SCAN-RESULTS id=x") else { panic!() };
    assert_eq!((event.id, event.rest()), (None, "id=x".into()));
    let Event::ScanResults(event) = Event::parse(b"CTRL-EVENT-SCAN-RESULTS id=7 new") else {
        panic!()
    };
    assert_eq!((event.id, event.rest()), (Some(7), " new".into()));
}

#[test]
fn numbers_that_do_not_fit_are_not_guessed() {
    for text in [
        &b"CTRL-EVENT-NETWORK-ADDED 9223372036854775808"[..],
        b"CTRL-EVENT-NETWORK-ADDED +1",
        b"CTRL-EVENT-NETWORK-ADDED 0x1",
        b"CTRL-EVENT-NETWORK-ADDED ",
        b"CTRL-EVENT-BSS-ADDED -1 00:11:22:33:44:55",
        b"CTRL-EVENT-BSS-ADDED 1  00:11:22:33:44:55",
        b"CTRL-EVENT-BSS-ADDED 1 00:11:22:33:44:5g",
    ] {
        assert!(matches!(Event::parse(text), Event::Unrecognised(_)), "{}", text.escape_ascii());
    }
}

#[test]
fn a_long_hostile_line_takes_no_long_time() {
    let spaces = vec![b' '; 60_000];
    let line = |start: &str, middle: &str| {
        let mut text = start.as_bytes().to_vec();
        while text.len() < 60_000 {
            text.extend_from_slice(middle.as_bytes());
        }
        text
    };
    let started = std::time::Instant::now();
    for text in [
        [b"AP-STA-CONNECTED ".as_slice(), &spaces].concat(),
        line("CTRL-REQ-OTP-1:", " needed for SSID"),
        line("CTRL-EVENT-EAP-STATUS status='", "' parameter='"),
        line(
            "WPS-ER-AP-SETTINGS uuid=87654321-9abc-def0-1234-56789abc0002 ssid=",
            " auth_type=0x1",
        ),
        line("CTRL-EVENT-EAP-PEER-CERT depth=0 subject='", "' hash=0"),
        line("CTRL-EVENT-T2LM-UPDATE default=0", " link_id=1 up_link=11111111 down_link=11111111"),
    ] {
        check(&text);
    }
    assert!(started.elapsed().as_secs() < 5, "{:?}", started.elapsed());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(text in proptest::collection::vec(any::<u8>(), 0..200)) {
        check(&text);
    }

    #[test]
    fn any_payload_behind_any_prefix(
        number in any::<prop::sample::Index>(),
        payload in proptest::collection::vec(any::<u8>(), 0..100),
    ) {
        let kind = EventKind::all().nth(number.index(EventKind::all().len())).unwrap();
        prop_assume!(!payload.is_empty());
        let found = check(&[kind.prefix().as_bytes(), &payload].concat());
        let whole = kind.prefix().ends_with([' ', '-', '=']) || payload[0] == b' ';
        prop_assert!(!whole || found == Some(kind), "{found:?} for {kind}");
    }

    #[test]
    fn mutated_lines(
        number in any::<prop::sample::Index>(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3), 1..6),
    ) {
        let lines: Vec<Vec<u8>> = CORPUS.with(Clone::clone);
        let mut line = lines[number.index(lines.len())].clone();
        for (place, byte, how) in changes {
            let place = place.index(line.len().max(1));
            match how {
                0 if place < line.len() => line[place] = byte,
                1 if place < line.len() => drop(line.remove(place)),
                _ => line.insert(place, byte),
            }
        }
        check(Message::split(&line).text);
    }
}

thread_local! {
    static CORPUS: Vec<Vec<u8>> =
        example_lines().into_iter().chain(recorded().into_iter().map(|(_, line)| line)).collect();
}
