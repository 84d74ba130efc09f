//! Encodings and values on bytes that nobody chose: what is written is read back as the same
//! bytes, what is written is safe to put on a line, and no text makes a reader panic.

use hostap_ctrl::encoding::{
    ConfigString, Passphrase, config_encode_to_string, hex_encode_to_string, printf_decode,
    printf_encode_bounded, printf_encode_to_string, ssid_argument_decode, ssid_argument_encode,
    utf8_escape, utf8_unescape,
};
use hostap_ctrl::value::{
    DeviceType, EncodedText, EscapedText, HexBytes, HexNumber, MacAddress, Ssid, Uuid,
};
use proptest::collection::vec;
use proptest::prelude::*;

fn bytes(most: usize) -> impl Strategy<Value = Vec<u8>> {
    vec(any::<u8>(), 0..=most)
}

/// Bytes among which those that the encodings treat in some way are frequent.
fn escapes() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![
        3 => Just(b'\\'),
        3 => proptest::sample::select(&b"\"'xPntre01789afAFg #\n\0\x1b"[..]),
        1 => any::<u8>(),
    ];
    vec(byte, 0..40)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn printf(bytes in prop_oneof![bytes(100), escapes()]) {
        let text = printf_encode_to_string(&bytes);
        prop_assert!(text.bytes().all(|byte| (0x20..=0x7e).contains(&byte)));
        prop_assert!(printf_decode(text.as_bytes()).eq(bytes.iter().copied()));
    }

    #[test]
    fn printf_in_a_bounded_buffer(bytes in escapes(), size in 0..200usize) {
        let mut text = String::new();
        let written = printf_encode_bounded(&bytes, size, &mut text).unwrap();
        prop_assert!(text.len() < size.max(1));
        prop_assert_eq!(text, printf_encode_to_string(&bytes[..written]));
    }

    #[test]
    fn decoded_text_is_never_longer(text in prop_oneof![bytes(100), escapes()]) {
        prop_assert!(printf_decode(&text).count() <= text.len());
        prop_assert!(utf8_unescape(&text).count() <= text.len());
    }

    #[test]
    fn configuration_strings(bytes in prop_oneof![bytes(100), escapes()]) {
        let value = config_encode_to_string(&bytes);
        prop_assert!(value.bytes().all(|byte| (0x20..=0x7e).contains(&byte)));
        let read = ConfigString::parse(value.as_bytes()).unwrap();
        prop_assert!(read.bytes().eq(bytes.iter().copied()));
        prop_assert_eq!(read.to_string(), value);
    }

    #[test]
    fn encoded_configuration_strings(bytes in escapes()) {
        let value = format!("P\"{}\"", printf_encode_to_string(&bytes));
        let read = ConfigString::parse(value.as_bytes()).unwrap();
        prop_assert!(read.bytes().eq(bytes.iter().copied()));
    }

    #[test]
    fn any_value_reads(value in prop_oneof![bytes(40), escapes()]) {
        if let Some(read) = ConfigString::parse(&value) {
            prop_assert!(read.bytes().count() <= value.len());
        }
        if let Some(ssid) = ssid_argument_decode(&value) {
            prop_assert!((1..=32).contains(&ssid.as_bytes().len()));
        }
    }

    #[test]
    fn passphrases(bytes in vec(any::<u8>(), 0..70)) {
        if let Ok(passphrase) = Passphrase::new(&bytes) {
            let value: Vec<u8> = passphrase.quoted().collect();
            let read = ConfigString::parse(&value).unwrap();
            prop_assert!(read.bytes().eq(bytes.iter().copied()));
        } else {
            let control = bytes.iter().any(u8::is_ascii_control);
            prop_assert!(control || !(8..=63).contains(&bytes.len()));
        }
    }

    #[test]
    fn ssid_arguments(bytes in vec(any::<u8>(), 1..=32), after in "( .*)?") {
        let ssid = Ssid::new(&bytes).unwrap();
        let mut text = String::new();
        ssid_argument_encode(&ssid, &mut text).unwrap();
        text.push_str(&after);
        prop_assert_eq!(ssid_argument_decode(text.as_bytes()), Some(ssid));
    }

    #[test]
    fn escaped_text(bytes in prop_oneof![bytes(100), escapes()]) {
        let text: Vec<u8> = utf8_escape(&bytes).collect();
        prop_assert!(utf8_unescape(&text).eq(bytes.iter().copied()));
        prop_assert!(EscapedText::new(&text).decode().eq(bytes.iter().copied()));
    }

    #[test]
    fn hex_bytes(bytes in bytes(100)) {
        let text = hex_encode_to_string(&bytes);
        let read = HexBytes::parse(text.as_bytes()).unwrap();
        prop_assert_eq!(read.len(), bytes.len());
        prop_assert_eq!(read.to_vec(), bytes);
        prop_assert_eq!(read.to_string(), text);
    }

    #[test]
    fn hex_numbers(value: u64, zeros in 0..20usize, marked: bool) {
        let mark = if marked { "0x" } else { "" };
        let text = format!("{mark}{:0<zeros$}{value:x}", "");
        let read = HexNumber::parse(text.as_bytes()).unwrap();
        prop_assert_eq!(read.value(), value);
        prop_assert_eq!(read.to_string(), text);
    }

    #[test]
    fn ssids(bytes in bytes(40)) {
        let ssid = Ssid::new(&bytes);
        prop_assert_eq!(ssid.is_some(), bytes.len() <= 32);
        if let Some(ssid) = ssid {
            let text = ssid.to_string();
            prop_assert_eq!(EncodedText::new(text.as_bytes()).to_ssid(), Some(ssid));
        }
    }

    #[test]
    fn mac_addresses(octets: [u8; 6]) {
        let address = MacAddress::new(octets);
        let text = address.to_string();
        prop_assert_eq!(MacAddress::parse(text.as_bytes()), Some(address));
        prop_assert_eq!(MacAddress::parse(text.to_uppercase().as_bytes()), Some(address));
    }

    #[test]
    fn uuids(bytes: [u8; 16]) {
        let uuid = Uuid::new(bytes);
        prop_assert_eq!(Uuid::parse(uuid.to_string().as_bytes()), Some(uuid));
    }

    #[test]
    fn device_types(category: u16, oui: [u8; 4], subcategory: u16) {
        let device_type = DeviceType::new(category, oui, subcategory);
        prop_assert_eq!(DeviceType::parse(device_type.to_string().as_bytes()), Some(device_type));
    }

    #[test]
    fn any_text_makes_values_or_none(
        text in prop_oneof![bytes(40), vec(proptest::sample::select(&b"0123456789abcdefx-:"[..]), 0..40)]
    ) {
        // Each is read back from what it is shown as.
        if let Some(address) = MacAddress::parse(&text) {
            prop_assert!(address.to_string().as_bytes().eq_ignore_ascii_case(&text));
        }
        if let Some(uuid) = Uuid::parse(&text) {
            prop_assert!(uuid.to_string().as_bytes().eq_ignore_ascii_case(&text));
        }
        if let Some(number) = HexNumber::parse(&text) {
            prop_assert_eq!(number.as_str().as_bytes(), &text[..]);
        }
        if let Some(device_type) = DeviceType::parse(&text) {
            prop_assert_eq!(DeviceType::parse(device_type.to_string().as_bytes()), Some(device_type));
        }
    }
}
