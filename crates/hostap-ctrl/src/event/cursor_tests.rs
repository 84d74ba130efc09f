use super::*;

fn with<T>(
    text: &str,
    read: impl FnOnce(&mut Cursor<'static>) -> Option<T>,
) -> Option<(T, String)> {
    let text: &'static str = std::boxed::Box::leak(text.to_owned().into_boxed_str());
    let mut cursor = Cursor::new(text.as_bytes());
    read(&mut cursor).map(|value| (value, String::from_utf8_lossy(cursor.rest).into_owned()))
}

use std::borrow::ToOwned;
use std::string::String;

fn read<T>(text: &str, read: impl FnOnce(&mut Cursor<'static>) -> Option<T>, rest: &str) -> T {
    let (value, left) = with(text, read).expect(text);
    assert_eq!(left, rest, "{text}");
    value
}

#[test]
fn numbers_that_fit() {
    assert_eq!(read("-1 x", Cursor::integer, " x"), -1);
    assert_eq!(read("9223372036854775807", Cursor::integer, ""), i64::MAX);
    assert_eq!(read("-9223372036854775808", Cursor::integer, ""), i64::MIN);
    assert_eq!(read("18446744073709551615", Cursor::unsigned, ""), u64::MAX);
    for text in ["", "-", "x", "+1", "9223372036854775808", "-9223372036854775809"] {
        assert!(with(text, Cursor::integer).is_none(), "{text}");
    }
    assert!(with("18446744073709551616", Cursor::unsigned).is_none());
    assert!(with("-1", Cursor::unsigned).is_none());
}

#[test]
fn hex_keeps_its_digits() {
    assert_eq!(read("0x0188 y", Cursor::prefixed_hex, " y").as_str(), "0x0188");
    assert_eq!(read("4d2:", Cursor::hex_number, ":").value(), 0x4d2);
    assert_eq!(read("abcd'", Cursor::hex, "'").len(), 2);
    assert!(read(" ", Cursor::hex, " ").is_empty());
    assert!(with("abc", Cursor::hex).is_none());
    assert!(with("0x", Cursor::prefixed_hex).is_none());
    assert!(with("0x10000000000000000", Cursor::prefixed_hex).is_none());
}

#[test]
fn quotes_end_where_no_backslash_stands() {
    let ssid = read(r#"a\"b\\" next"#, Cursor::encoded, "\" next");
    assert_eq!(ssid.encoded(), r#"a\"b\\"#);
    let info = read(r"it\'s' next", Cursor::escaped, "' next");
    assert_eq!(info.escaped(), r"it\'s");
}

#[test]
fn words_and_choices() {
    assert_eq!(read("PEAP) selected", |c| c.word_before(b')'), ") selected"), "PEAP");
    assert!(with(" x", Cursor::word).is_none());
    assert_eq!(read(" x", Cursor::word_or_empty, " x"), "");
    assert_eq!(read("20 MHz cf1=", |c| c.before(b" cf1="), " cf1="), "20 MHz");
    assert_eq!(read("ab", |c| c.one_of(&["abc", "ab", "a"]), ""), "ab");
    assert_eq!(read("192.168.0.1 ", Cursor::ipv4, " ").octets(), [192, 168, 0, 1]);
    assert_eq!(read("01234567|", Cursor::pin, "|"), "01234567");
    assert!(with("0123456x", Cursor::pin).is_none());
    assert_eq!(read("00000101", Cursor::binary, "").value(), 5);
    assert_eq!(read("1-0050F204-1 ", Cursor::device_type, " ").category(), 1);
}

#[test]
fn an_optional_part_reads_all_of_itself_or_nothing() {
    let both = |c: &mut Cursor<'static>| {
        Some(c.optional(|c| {
            c.literal(b" a=")?;
            let a = c.integer()?;
            c.literal(b" b=")?;
            Some((a, c.integer()?))
        }))
    };
    assert_eq!(read(" a=1 b=2", both, ""), Some((1, 2)));
    assert_eq!(read(" a=1 c=2", both, " a=1 c=2"), None);
}

#[test]
fn from_the_end_the_last_mark_counts() {
    let tail = |c: &mut Cursor<'static>| c.back(b" freq=", Cursor::integer);
    assert_eq!(read("x freq=1 freq=2", tail, "x freq=1"), 2);
    assert!(with("x freq=1 freq=", tail).is_none());
    assert!(with("freq=1", tail).is_none());
    assert_eq!(read("name]", |c| c.back_literal(b"]"), "name"), ());
    assert!(with("]x", |c| c.back_literal(b"]")).is_none());
}

#[test]
fn long_texts_are_searched_to_their_beginning() {
    use super::super::cursor_back::last;
    let mut text = std::vec![b'.'; 100];
    assert_eq!(last(&text, b" a"), None);
    for at in (0..98).rev() {
        text[at] = b' ';
        text[at + 1] = b'a';
        assert_eq!(last(&text[..at + 2], b" a"), Some(at));
        assert_eq!(last(&text[..at + 2], b" ab"), None);
        text[at + 1] = b'b';
        assert_eq!(last(&text, b" a"), None, "{at}");
        text[at] = b'.';
    }
    let digits = "0123456789abcdefABCDEF".repeat(9);
    for length in (0..digits.len()).step_by(2) {
        let text = std::format!("{} {digits}", &digits[..length]);
        assert_eq!(with(&text, Cursor::hex).unwrap().0.as_str(), &digits[..length]);
    }
}

#[test]
fn two_raw_texts() {
    let nested = |c: &mut Cursor<'static>| c.split_last(b"aa", |c| c.literal(b"ab"));
    assert_eq!(read("xaaabaac", nested, "aac").0, "x");
    let nested = |c: &mut Cursor<'static>| c.split_last(b"aa", |c| c.literal(b"a"));
    assert_eq!(read("xaaa", nested, "").0, "x");

    let first = |c: &mut Cursor<'static>| c.split_first(b"' p='", |_| Some(()));
    assert_eq!(read("a' p='b' p='c", first, "b' p='c").0, "a");
    let last = |c: &mut Cursor<'static>| c.split_last(b"' p='", |_| Some(()));
    assert_eq!(read("a' p='b' p='c", last, "c").0, "a' p='b");
    assert!(with("a", last).is_none());
    let fitting = |c: &mut Cursor<'static>| c.split_first(b"=", Cursor::integer);
    assert_eq!(read("a=b=1c", fitting, "c").0, "a=b");
}
