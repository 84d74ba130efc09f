//! Encodings: what is written is read back as the same bytes, and reading never fails badly.

use hostap_ctrl::encoding::{
    ConfigString, Passphrase, config_encode_to_string, config_file_keeps, hex_encode_to_string,
    printf_decode, printf_encode_bounded, printf_encode_to_string, ssid_argument_decode,
    ssid_argument_encode, utf8_escape, utf8_unescape,
};
use hostap_ctrl::value::{HexBytes, Ssid};

/// Takes the bytes once as what is to be written, once as what is to be read.
pub fn run(bytes: &[u8]) {
    written(bytes);
    read(bytes);
}

fn written(bytes: &[u8]) {
    let same = |read: &mut dyn Iterator<Item = u8>| assert!(read.eq(bytes.iter().copied()));

    let text = printf_encode_to_string(bytes);
    assert!(is_printable(&text));
    same(&mut printf_decode(text.as_bytes()));
    let size = bytes.first().copied().map_or(0, usize::from);
    let mut bounded = String::new();
    let count = printf_encode_bounded(bytes, size, &mut bounded).expect("strings take everything");
    assert!(bounded.len() < size.max(1));
    assert_eq!(bounded, printf_encode_to_string(&bytes[..count]));

    let value = config_encode_to_string(bytes);
    assert!(is_printable(&value));
    same(&mut ConfigString::parse(value.as_bytes()).expect("a value").bytes());
    assert!(config_file_keeps(bytes) || bytes.contains(&b'#'));

    let hex = hex_encode_to_string(bytes);
    same(&mut HexBytes::parse(hex.as_bytes()).expect("hex").iter());

    let escaped: Vec<u8> = utf8_escape(bytes).collect();
    same(&mut utf8_unescape(&escaped));

    if let Ok(passphrase) = Passphrase::new(bytes) {
        let value: Vec<u8> = passphrase.quoted().collect();
        same(&mut ConfigString::parse(&value).expect("a value").bytes());
        assert_eq!(format!("{passphrase:?}"), "<secret>");
    }
    if let Some(ssid) = Ssid::new(bytes) {
        let mut argument = String::new();
        ssid_argument_encode(&ssid, &mut argument).expect("strings take everything");
        let read = ssid_argument_decode(argument.as_bytes());
        assert_eq!(read, Some(ssid).filter(|_| !bytes.is_empty()));
    }
}

fn read(text: &[u8]) {
    assert!(printf_decode(text).count() <= text.len());
    assert!(utf8_unescape(text).count() <= text.len());
    if let Some(value) = ConfigString::parse(text) {
        assert!(value.bytes().count() <= text.len());
        crate::walk(&value);
        if let Ok(text) = std::str::from_utf8(text) {
            assert_eq!(value.to_string(), text);
        }
    }
    if let Some(ssid) = ssid_argument_decode(text) {
        assert!((1..=32).contains(&ssid.as_bytes().len()));
    }
}

fn is_printable(text: &str) -> bool {
    text.bytes().all(|byte| (0x20..=0x7e).contains(&byte))
}
