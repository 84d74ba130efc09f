//! The wire's way to write strings.
//!
//! The simulated daemon has its own copy of these rules on purpose: it must not share code with the
//! client library that is tested against it. Facts: hostap 2.10, `utils/common.c`; checked against a
//! running wpa_supplicant 2.10.

use std::io::Write as _;

/// An SSID as LIST_NETWORKS, SCAN_RESULTS and STATUS write it (`printf_encode`).
pub(crate) fn printf_encode(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    for byte in bytes {
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            0x1b => out.extend_from_slice(b"\\e"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0x20..=0x7e => out.push(*byte),
            other => {
                // Writing to a Vec can't fail.
                let _ = write!(out, "\\x{other:02x}");
            }
        }
    }
    out
}

/// The inside of a `P"..."` value (`printf_decode`).
pub(crate) fn printf_decode(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first != b'\\' {
            out.push(*first);
            continue;
        }
        match rest {
            [b'\\', tail @ ..] => {
                out.push(b'\\');
                rest = tail;
            }
            [b'"', tail @ ..] => {
                out.push(b'"');
                rest = tail;
            }
            [b'n', tail @ ..] => {
                out.push(b'\n');
                rest = tail;
            }
            [b'r', tail @ ..] => {
                out.push(b'\r');
                rest = tail;
            }
            [b't', tail @ ..] => {
                out.push(b'\t');
                rest = tail;
            }
            [b'e', tail @ ..] => {
                out.push(0x1b);
                rest = tail;
            }
            [b'x', tail @ ..] => rest = decode_hex(tail, &mut out),
            [b'0'..=b'7', ..] => rest = decode_octal(rest, &mut out),
            // An unknown escape loses its backslash, the character after it stays.
            _ => {}
        }
    }
    out
}

/// One or two digits after `\x`; without any, only the `\x` is lost.
fn decode_hex<'a>(text: &'a [u8], out: &mut Vec<u8>) -> &'a [u8] {
    let digit = |at: usize| text.get(at).copied().and_then(hex_digit);
    match (digit(0), digit(1)) {
        (Some(high), Some(low)) => {
            out.push(high << 4 | low);
            &text[2..]
        }
        (Some(only), None) => {
            out.push(only);
            &text[1..]
        }
        _ => text,
    }
}

/// One to three octal digits; what exceeds a byte is cut off.
fn decode_octal<'a>(text: &'a [u8], out: &mut Vec<u8>) -> &'a [u8] {
    let digits = text.iter().take(3).take_while(|byte| (b'0'..=b'7').contains(byte)).count();
    let value = text[..digits].iter().fold(0_u16, |sum, byte| sum * 8 + u16::from(byte - b'0'));
    out.push((value & 0xff) as u8);
    &text[digits..]
}

/// A value of SET_NETWORK: `"text"`, `P"text"` or hexadecimal digits.
pub(crate) fn parse_string(value: &[u8]) -> Option<Vec<u8>> {
    if let Some(rest) = value.strip_prefix(b"\"") {
        // Up to the last quote, which must be the last byte.
        return rest.strip_suffix(b"\"").map(<[u8]>::to_vec);
    }
    if let Some(rest) = value.strip_prefix(b"P\"") {
        return rest.strip_suffix(b"\"").map(printf_decode);
    }
    parse_hex(value)
}

/// A value as GET_NETWORK writes it: quoted when every byte can be printed, else hexadecimal.
pub(crate) fn write_string(bytes: &[u8]) -> Vec<u8> {
    if bytes.iter().all(|byte| (0x20..=0x7e).contains(byte)) {
        [b"\"", bytes, b"\""].concat()
    } else {
        bytes.iter().flat_map(|byte| format!("{byte:02x}").into_bytes()).collect()
    }
}

pub(crate) fn parse_hex(text: &[u8]) -> Option<Vec<u8>> {
    if text.len() % 2 != 0 {
        return None;
    }
    text.chunks(2).map(|pair| Some(hex_digit(pair[0])? << 4 | hex_digit(pair[1])?)).collect()
}

/// A MAC address at the start of a text, six pairs of digits with colons between.
pub(crate) fn parse_mac(text: &[u8]) -> Option<[u8; 6]> {
    let mut mac = [0; 6];
    for (number, byte) in mac.iter_mut().enumerate() {
        let group = text.get(number * 3..)?;
        *byte = hex_digit(*group.first()?)? << 4 | hex_digit(*group.get(1)?)?;
        if number < 5 && group.get(2) != Some(&b':') {
            return None;
        }
    }
    Some(mac)
}

pub(crate) fn write_mac(mac: [u8; 6]) -> String {
    mac.map(|byte| format!("{byte:02x}")).join(":")
}

fn hex_digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encoding_as_on_the_wire() {
        assert_eq!(printf_encode(b"tab\there\n\r\x01\x1b\x7f"), br"tab\there\n\r\x01\e\x7f");
        assert_eq!(printf_encode(b"quo\"te 'n' back\\"), br#"quo\"te 'n' back\\"#);
        assert_eq!(printf_encode("ü".as_bytes()), br"\xc3\xbc");
    }

    #[test]
    fn decoding_takes_back_what_encoding_wrote() {
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(printf_decode(&printf_encode(&all)), all);
    }

    #[test]
    fn decoding_forgives() {
        assert_eq!(printf_decode(br"a\x00\q\101b"), b"a\0qAb");
        assert_eq!(printf_decode(br"\x4g\xg\400\7"), b"\x04gg\0\x07");
        assert_eq!(printf_decode(br"end\"), b"end");
    }

    #[test]
    fn the_three_forms_of_a_string() {
        assert_eq!(parse_string(b"\"ab\"c\""), Some(b"ab\"c".to_vec()));
        assert_eq!(parse_string(br#"P"a\x00""#), Some(b"a\0".to_vec()));
        assert_eq!(parse_string(b"4142"), Some(b"AB".to_vec()));
        assert_eq!(parse_string(b""), Some(Vec::new()));
        for bad in [&b"414"[..], b"\"x", b"\"", b"\"x\"y", b"P\"x", b"zz"] {
            assert_eq!(parse_string(bad), None, "{bad:?}");
        }
        assert_eq!(write_string(b"AB"), b"\"AB\"");
        assert_eq!(write_string(b"a\0"), b"6100");
    }

    #[test]
    fn mac_addresses() {
        assert_eq!(parse_mac(b"02:00:00:00:00:Aa x"), Some([2, 0, 0, 0, 0, 0xaa]));
        assert_eq!(write_mac([2, 0, 0, 0, 0, 0xaa]), "02:00:00:00:00:aa");
        for bad in [&b"02:00:00:00:00"[..], b"", b"02-00-00-00-00-00", b"0:0:0:0:0:0"] {
            assert_eq!(parse_mac(bad), None);
        }
    }
}
