//! `hostap_ctrl::encoding` beside the daemons' own functions: the same bytes come out.

use ffi_tests::encoding::{self as reference, Psk};
use hostap_ctrl::encoding::{
    ConfigString, InvalidPassphrase, Passphrase, config_encode, config_file_keeps, hex_encode,
    printf_decode, printf_encode_bounded, ssid_argument_decode, ssid_argument_encode, utf8_escape,
    utf8_unescape,
};
use hostap_ctrl::value::Ssid;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Large enough for whatever the tests write.
const ROOM: usize = 1_000;

fn check_encode(bytes: &[u8], size: usize) {
    let mut ours = String::new();
    printf_encode_bounded(bytes, size, &mut ours).expect("a string takes everything");
    let theirs = reference::printf_encode(bytes, size);
    assert_eq!(ours.as_bytes(), theirs, "{} in {size} bytes", bytes.escape_ascii());
}

fn check_decode(text: &[u8], size: usize) {
    let ours: Vec<u8> = printf_decode(text).take(size.saturating_sub(1)).collect();
    let theirs = reference::printf_decode(text, size);
    assert_eq!(ours, theirs, "{} into {size} bytes", text.escape_ascii());
}

fn check_config(value: &[u8]) {
    let ours = ConfigString::parse(value).map(|value| value.bytes().collect::<Vec<u8>>());
    assert_eq!(ours, reference::parse_string(value), "{}", value.escape_ascii());
}

fn check_ssid(text: &[u8]) {
    let ours = ssid_argument_decode(text).map(|ssid| ssid.as_bytes().to_vec());
    assert_eq!(ours, reference::ssid_parse(text), "{}", text.escape_ascii());
}

fn config(bytes: &[u8]) -> String {
    let mut value = String::new();
    config_encode(bytes, &mut value).expect("a string takes everything");
    value
}

/// All strings of two bytes.
fn pairs() -> impl Iterator<Item = [u8; 2]> {
    (0..=u16::MAX).map(u16::to_be_bytes)
}

#[test]
fn every_string_of_up_to_two_bytes() {
    check_encode(b"", ROOM);
    for byte in 0..=u8::MAX {
        check_encode(&[byte], ROOM);
    }
    for pair in pairs() {
        check_encode(&pair, ROOM);
        assert_eq!(utf8_escape(&pair).collect::<Vec<u8>>(), reference::utf8_escape(&pair));
        assert_eq!(config(&pair).as_bytes(), reference::write_string(&pair));
    }
}

#[test]
fn every_escape_of_up_to_three_characters() {
    check_decode(b"", ROOM);
    check_decode(b"\\", ROOM);
    for [first, second] in pairs().filter(|pair| !pair.contains(&0)) {
        check_decode(&[first, second], ROOM);
        check_decode(&[b'\\', first, second], ROOM);
        check_decode(&[b'\\', b'x', first, second], ROOM);
    }
    for value in 0..8u32.pow(4) {
        check_decode(format!("\\{value:04o}").as_bytes(), ROOM);
        check_decode(format!("\\{value:o}x").as_bytes(), ROOM);
    }
}

#[test]
fn every_size_of_a_buffer() {
    for size in 1..=129 {
        check_encode(&[0xff; 32], size);
        check_encode(br#"a"b\c"d\ "\\""#, size);
    }
    for size in 0..=20 {
        check_decode(br#"ab\x41\101\"\\\q\xg"#, size);
    }
}

/// The forms that `psk` does not take, and what it takes 64 hex digits for.
#[test]
fn the_forms_of_psk() {
    let digits = "0123456789abcdef".repeat(4);
    let mut key = [0; 32];
    for (index, byte) in key.iter_mut().enumerate() {
        *byte = [0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef][index % 8];
    }
    assert_eq!(reference::parse_psk(digits.as_bytes()), Some(Psk::Key(key)));
    let mut ours = String::new();
    hex_encode(&key, &mut ours).expect("a string takes everything");
    assert_eq!(ours, digits);
    for refused in ["P\"passphrase\"", "70617373706872617365", "passphrase", "\"1234567\""] {
        assert_eq!(reference::parse_psk(refused.as_bytes()), None, "{refused}");
    }
    assert_eq!(reference::parse_psk(format!("\"{digits}\"").as_bytes()), None);
    assert_eq!(Passphrase::new(digits.as_bytes()), Err(InvalidPassphrase::Length));
}

/// Bytes that the functions treat in some way; never NUL, with which C's strings end.
fn special() -> impl Strategy<Value = u8> {
    prop_oneof![
        4 => Just(b'\\'),
        2 => Just(b'"'),
        4 => select(&b"'xPntreEX0123456789abcdefABCDEFg #\n\r\t\x1b\x7f"[..]),
        1 => 1..=u8::MAX,
    ]
}

fn text() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![vec(special(), 0..=64), vec(1..=u8::MAX, 0..=64)]
}

fn data() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![vec(any::<u8>(), 0..=64), vec(special(), 0..=64)]
}

/// Something of the form of a value, or nearly so.
fn value() -> impl Strategy<Value = Vec<u8>> {
    let mark = |marks: &'static [&'static str]| select(marks).prop_map(str::as_bytes);
    let inside = prop_oneof![text(), "[0-9a-f]{0,66}".prop_map(String::into_bytes)];
    let around = (mark(&["\"", "P\"", "", "P", "p\""]), inside, mark(&["\"", "", "\" ", " "]));
    around.prop_map(|(before, inside, after)| [before, &inside, after].concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8_000))]

    #[test]
    fn random_bytes_encode_alike(bytes in data(), size in 1..=300usize) {
        check_encode(&bytes, ROOM);
        check_encode(&bytes, size);
        // And theirs reads ours.
        let mut ours = String::new();
        printf_encode_bounded(&bytes, ROOM, &mut ours).unwrap();
        prop_assert_eq!(reference::printf_decode(ours.as_bytes(), ROOM), bytes);
    }

    #[test]
    fn random_text_decodes_alike(text in text(), size in 0..=80usize) {
        check_decode(&text, ROOM);
        check_decode(&text, size);
    }

    #[test]
    fn random_values_read_alike(value in value()) {
        check_config(&value);
        check_ssid(&value);
    }

    #[test]
    fn values_are_written_and_read_back(bytes in data()) {
        let ours = config(&bytes);
        prop_assert_eq!(ours.as_bytes(), reference::write_string(&bytes));
        prop_assert_eq!(reference::parse_string(ours.as_bytes()), Some(bytes));
    }

    #[test]
    fn ssid_arguments_are_read_back(bytes in vec(any::<u8>(), 1..=32), after in "( .{0,20})?") {
        let mut argument = String::new();
        ssid_argument_encode(&Ssid::new(&bytes).unwrap(), &mut argument).unwrap();
        argument.push_str(&after);
        prop_assert_eq!(reference::ssid_parse(argument.as_bytes()), Some(bytes));
    }

    #[test]
    fn passphrases_are_taken_alike(bytes in prop_oneof![
        vec(1..=u8::MAX, 0..=70),
        vec(b' '..=b'~', 0..=70),
        vec(special(), 8..=63),
    ]) {
        let quoted = [b"\"", &bytes[..], b"\""].concat();
        match (Passphrase::new(&bytes), reference::parse_psk(&quoted)) {
            (Ok(passphrase), Some(Psk::Passphrase(theirs))) => {
                prop_assert!(passphrase.quoted().eq(quoted));
                prop_assert_eq!(theirs, bytes);
            }
            (Err(_), None) => {}
            (ours, theirs) => prop_assert!(false, "{:?} and {:?}", ours.is_ok(), theirs),
        }
    }

    #[test]
    fn what_a_configuration_file_keeps(bytes in prop_oneof![
        vec(special(), 0..=64),
        vec(select(&br##"a"# "##[..]), 0..=12),
    ]) {
        let value = reference::write_string(&bytes);
        let line = [b"\tssid=", &value[..], b"\n"].concat();
        let read = reference::config_line(&line);
        let kept = read.as_deref().and_then(|line| line.strip_prefix(b"ssid=")) == Some(&value[..]);
        prop_assert_eq!(config_file_keeps(&bytes), kept, "{}", line.escape_ascii());
        if let Ok(passphrase) = Passphrase::new(&bytes) {
            let line = [b"\tpsk=\"", &bytes[..], b"\"\n"].concat();
            let read = reference::config_line(&line);
            let kept = read.as_deref() == Some(&line[1..line.len() - 1]);
            prop_assert_eq!(passphrase.config_file_keeps(), kept, "{}", line.escape_ascii());
        }
    }

    #[test]
    fn escaped_text_is_written_and_read_alike(bytes in data(), text in text()) {
        // C takes no byte for "up to the NUL".
        let ours: Vec<u8> = utf8_escape(&bytes).collect();
        prop_assert_eq!(&ours, &reference::utf8_escape(&bytes));
        prop_assert_eq!(&reference::utf8_unescape(&ours), &bytes);
        // Text that C reads to its end: every quote has its backslash, every backslash its byte.
        let ours: Vec<u8> = utf8_unescape(&text).collect();
        let mut rest = text.iter();
        let whole = std::iter::from_fn(|| rest.next().map(|byte| match byte {
            b'\'' => false,
            b'\\' => rest.next().is_some(),
            _ => true,
        }));
        if { whole }.all(|whole| whole) {
            prop_assert_eq!(ours, reference::utf8_unescape(&text));
        }
    }
}
