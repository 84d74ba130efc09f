//! The daemons' printf_encode() and printf_decode().

use core::fmt::{self, Write};

use crate::value::hex_digit;

/// The daemon's printf_encode() stops when fewer bytes of room are left, the final NUL counted.
const LEAST_ROOM: usize = 5;

/// Writes `bytes` as the daemon's printf_encode() does: printable ASCII, with `\"`, `\\`, `\e`,
/// `\n`, `\r`, `\t` and `\xNN` for the rest.
///
/// ```
/// use hostap_ctrl::encoding::printf_encode;
///
/// let mut text = String::new();
/// printf_encode(b"caf\xe9 \"5\tG\"", &mut text)?;
/// assert_eq!(text, r#"caf\xe9 \"5\tG\""#);
/// # Ok::<(), std::fmt::Error>(())
/// ```
///
/// # Errors
/// Those of `out`.
pub fn printf_encode(bytes: &[u8], out: &mut impl Write) -> fmt::Result {
    bytes.iter().try_for_each(|byte| write_byte(*byte, out))
}

/// As [`printf_encode`] into a C buffer of `size` bytes: stops when fewer than five are left,
/// and says how many of `bytes` were written.
///
/// The daemons' buffers for SSIDs have 129 bytes, which 32 bytes always fit.
///
/// ```
/// use hostap_ctrl::encoding::printf_encode_bounded;
///
/// let mut text = String::new();
/// assert_eq!(printf_encode_bounded(b"abcdef", 8, &mut text)?, 4);
/// assert_eq!(text, "abcd");
/// # Ok::<(), std::fmt::Error>(())
/// ```
///
/// # Errors
/// Those of `out`.
pub fn printf_encode_bounded(
    bytes: &[u8],
    size: usize,
    out: &mut impl Write,
) -> Result<usize, fmt::Error> {
    let mut room = size;
    for (index, byte) in bytes.iter().enumerate() {
        if room < LEAST_ROOM {
            return Ok(index);
        }
        write_byte(*byte, out)?;
        room -= encoded_length(*byte);
    }
    Ok(bytes.len())
}

fn write_byte(byte: u8, out: &mut impl Write) -> fmt::Result {
    match byte {
        b'"' => out.write_str("\\\""),
        b'\\' => out.write_str("\\\\"),
        0x1b => out.write_str("\\e"),
        b'\n' => out.write_str("\\n"),
        b'\r' => out.write_str("\\r"),
        b'\t' => out.write_str("\\t"),
        0x20..=0x7e => out.write_char(char::from(byte)),
        _ => write!(out, "\\x{byte:02x}"),
    }
}

const fn encoded_length(byte: u8) -> usize {
    match byte {
        b'"' | b'\\' | 0x1b | b'\n' | b'\r' | b'\t' => 2,
        0x20..=0x7e => 1,
        _ => 4,
    }
}

/// The bytes that `text` stands for, by the rules of the daemon's printf_decode().
///
/// `\"`, `\\`, `\e`, `\n`, `\r`, `\t`, `\x` with one or two hex digits, and `\` with one to three
/// octal digits, of whose value the low eight bits count. Of an unknown escape the `\` is
/// dropped, of `\x` without a digit both characters, and of a `\` at the end that, too.
///
/// The daemon writes into a buffer of some size and stops when one byte of it is left:
/// `.take(size - 1)` does the same. It also stops at a NUL, which no C string holds; here a NUL
/// is a byte as any other.
///
/// ```
/// use hostap_ctrl::encoding::printf_decode;
///
/// assert!(printf_decode(br#"caf\xc3\xa9 \"5\tG\""#).eq(*b"caf\xc3\xa9 \"5\tG\""));
/// assert!(printf_decode(br"\101\x4\q").eq(*b"A\x04q"));
/// ```
pub fn printf_decode(text: &[u8]) -> impl Iterator<Item = u8> + Clone + '_ {
    let mut rest = text;
    core::iter::from_fn(move || {
        loop {
            let (byte, after) = decode_next(rest)?;
            rest = after;
            if byte.is_some() {
                return byte;
            }
        }
    })
}

/// The byte that stands in front, if it is one, and what follows it.
fn decode_next(text: &[u8]) -> Option<(Option<u8>, &[u8])> {
    let (first, rest) = text.split_first()?;
    if *first != b'\\' {
        return Some((Some(*first), rest));
    }
    let Some((escaped, after)) = rest.split_first() else { return Some((None, rest)) };
    Some(match escaped {
        b'\\' | b'"' => (Some(*escaped), after),
        b'n' => (Some(b'\n'), after),
        b'r' => (Some(b'\r'), after),
        b't' => (Some(b'\t'), after),
        b'e' => (Some(0x1b), after),
        b'x' => decode_hex(after),
        b'0'..=b'7' => decode_octal(rest),
        _ => (None, rest),
    })
}

/// One or two hex digits.
fn decode_hex(text: &[u8]) -> (Option<u8>, &[u8]) {
    let digit = |text: &[u8]| text.first().copied().and_then(hex_digit);
    let Some(high) = digit(text) else { return (None, text) };
    let after = text.get(1..).unwrap_or_default();
    match digit(after) {
        Some(low) => (Some(high << 4 | low), after.get(1..).unwrap_or_default()),
        None => (Some(high), after),
    }
}

/// One to three octal digits.
fn decode_octal(text: &[u8]) -> (Option<u8>, &[u8]) {
    let mut value = 0u8;
    let mut rest = text;
    for _ in 0..3 {
        let Some((digit @ b'0'..=b'7', after)) = rest.split_first() else { break };
        value = value << 3 | (digit - b'0');
        rest = after;
    }
    (Some(value), rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::String;
    use std::vec::Vec;

    fn decoded(text: &[u8]) -> Vec<u8> {
        printf_decode(text).collect()
    }

    #[test]
    fn every_byte_has_its_form() {
        for byte in 0..=u8::MAX {
            let mut text = String::new();
            printf_encode(&[byte], &mut text).unwrap();
            let expected = match byte {
                b'"' => "\\\"".into(),
                b'\\' => "\\\\".into(),
                27 => "\\e".into(),
                10 => "\\n".into(),
                13 => "\\r".into(),
                9 => "\\t".into(),
                32..=126 => String::from(char::from(byte)),
                _ => std::format!("\\x{byte:02x}"),
            };
            assert_eq!(text, expected);
            assert_eq!(text.len(), encoded_length(byte));
        }
    }

    #[test]
    fn escapes_that_are_not_whole() {
        for (text, bytes) in [
            (&br"\"[..], &b""[..]),
            (br"a\", b"a"),
            (br"\x", b""),
            (br"\xg", b"g"),
            (br"\x\n", b"\n"),
            (br"\x4", b"\x04"),
            (br"\x4g", b"\x04g"),
            (br"\xAb", b"\xab"),
            (br"\x414", b"A4"),
            (br"\q", b"q"),
            (br"\'", b"'"),
            (br"\8", b"8"),
        ] {
            assert_eq!(decoded(text), bytes, "{}", text.escape_ascii());
        }
    }

    #[test]
    fn octal_digits() {
        for (text, bytes) in [
            (&br"\0"[..], &b"\0"[..]),
            (br"\18", b"\x018"),
            (br"\101", b"A"),
            (br"\1011", b"A1"),
            (br"\400", b"\0"),
            (br"\777", b"\xff"),
        ] {
            assert_eq!(decoded(text), bytes, "{}", text.escape_ascii());
        }
    }

    #[test]
    fn the_bound_counts_the_final_nul() {
        for (size, bytes, text) in
            [(0, 0, ""), (4, 0, ""), (5, 1, "\\x00"), (8, 1, "\\x00"), (9, 2, "\\x00a")]
        {
            let mut out = String::new();
            assert_eq!(printf_encode_bounded(b"\0a", size, &mut out), Ok(bytes));
            assert_eq!(out, text, "size {size}");
        }
    }
}
