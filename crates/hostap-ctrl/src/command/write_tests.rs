use super::*;
use std::format;
use std::string::ToString;

fn written(write: impl FnOnce(&mut Request) -> Result<(), InvalidArgument>) -> std::vec::Vec<u8> {
    let mut request = Request::new();
    write(&mut request).unwrap();
    request.as_bytes().to_vec()
}

fn refused(write: impl FnOnce(&mut Request) -> Result<(), InvalidArgument>) -> &'static str {
    let mut request = Request::new();
    request.command("TEST");
    let error = write(&mut request).unwrap_err();
    assert_eq!((error.command, error.argument), ("TEST", "x"));
    assert_eq!(request.as_bytes(), b"TEST", "nothing of it is written");
    error.reason
}

#[test]
fn words_have_no_space() {
    assert_eq!(written(|r| r.word("x", "a=b,\"\u{fc}")), "a=b,\"\u{fc}".as_bytes());
    assert_eq!(written(|r| r.word("x", b"\xff\xfe")), b"\xff\xfe");
    assert_eq!(written(|r| r.word("x", 7u64)), b"7");
    for bytes in [&b"a b"[..], b"a\nb", b"a\0", b"\t", b"\x7f", b" "] {
        assert!(refused(|r| r.word("x", bytes)).contains("space or a control byte"));
    }
    assert!(refused(|r| r.word("x", "")).contains("is empty"));
    assert!(refused(|r| r.word_until("x", "a,b", &[","])).contains("ends it"));
    assert!(refused(|r| r.word_until("x", "freq=1", &[" freq="])).contains("like an option"));
    assert_eq!(written(|r| r.word_until("x", "xfreq=1", &[" freq="])), b"xfreq=1");
}

#[test]
fn texts_have_no_line_end() {
    assert_eq!(written(|r| r.text("x", "a b\tc")), b"a b\tc");
    assert_eq!(written(|r| r.text("x", "")), b"");
    assert!(refused(|r| r.text("x", "a\nb")).contains("line end"));
    assert!(refused(|r| r.text("x", "a\rb")).contains("line end"));
    assert!(refused(|r| r.text("x", "a\0b")).contains("NUL"));
    assert!(refused(|r| r.text_until("x", "it's", &["'"])).contains("ends it"));
    assert_eq!(written(|r| r.text_until("x", "its", &["'", " b="])), b"its");
}

#[test]
fn numbers_of_all_widths() {
    assert_eq!(written(|r| r.unsigned("x", u64::MAX)), u64::MAX.to_string().as_bytes());
    assert_eq!(written(|r| r.unsigned("x", 3)), b"3");
    assert_eq!(written(|r| r.hex_number("x", 0x188)), b"188");
    assert_eq!(
        written(|r| {
            r.number(i64::MIN);
            Ok(())
        }),
        i64::MIN.to_string().as_bytes()
    );
    assert!(refused(|r| r.unsigned("x", -1)).contains("negative"));
    assert!(refused(|r| r.hex_number("x", -1)).contains("negative"));
    assert_eq!(format!("{:?}", Number::from(-5)), "-5");
}

#[test]
fn ssids_are_quoted_only_where_it_is_safe() {
    assert_eq!(written(|r| r.ssid("x", "Lab WPA2")), b"\"Lab WPA2\"");
    assert_eq!(written(|r| r.ssid("x", "a lci")), b"61206c6369");
    assert_eq!(written(|r| r.ssid("x", "a\"b")), b"612262");
    assert_eq!(written(|r| r.ssid("x", "a=b")), b"613d62");
    assert_eq!(written(|r| r.ssid("x", "a\nb")), b"610a62");
    assert_eq!(written(|r| r.ssid("x", b"\0")), b"00");
    assert_eq!(written(|r| r.ssid("x", &[0xff; 32])).len(), 64);
    assert!(refused(|r| r.ssid("x", &[b'a'; 33])).contains("at most 32 bytes"));
}

#[test]
fn pins_are_digits() {
    assert_eq!(written(|r| r.pin("x", "01234565")), b"01234565");
    assert_eq!(written(|r| r.pin("x", "1234")), b"1234");
    for pin in ["", "123", "1234567", "1234 567", "1234567a", "１２３４"] {
        assert!(refused(|r| r.pin("x", pin)).contains("eight or four digits"));
    }
}
