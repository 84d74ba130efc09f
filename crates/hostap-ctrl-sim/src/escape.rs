//! The escapes of the log and of script files.
//!
//! Not the escapes of the wire: those are in `behaviour::encoding`.

use std::fmt::Write as _;

/// Writes bytes so that they can be read, and read back by [`unescape`].
///
/// Printable ASCII and well-formed UTF-8 stay; `"`, `\`, NUL, TAB, LF, CR and ESC get a short
/// escape, every other byte becomes `\xNN`.
///
/// ```
/// use hostap_ctrl_sim::{escape, unescape};
///
/// assert_eq!(escape(b"PONG\n\xff"), r"PONG\n\xff");
/// assert_eq!(unescape(r"PONG\n\xff").unwrap(), b"PONG\n\xff");
/// ```
pub fn escape(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        for character in chunk.valid().chars() {
            match character {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\0' => out.push_str("\\0"),
                '\t' => out.push_str("\\t"),
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                '\x1b' => out.push_str("\\e"),
                // Control characters of Unicode would act on a terminal as well.
                c if c.is_control() => {
                    let mut buffer = [0; 4];
                    c.encode_utf8(&mut buffer).bytes().for_each(|byte| push_hex(&mut out, byte));
                }
                c => out.push(c),
            }
        }
        chunk.invalid().iter().for_each(|byte| push_hex(&mut out, *byte));
    }
    out
}

fn push_hex(out: &mut String, byte: u8) {
    // Writing to a String can't fail.
    let _ = write!(out, "\\x{byte:02x}");
}

/// Reads what [`escape`] wrote.
///
/// # Errors
/// A sentence that says which escape is wrong and which ones there are.
pub fn unescape(text: &str) -> Result<Vec<u8>, String> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first != b'\\' {
            out.push(*first);
            continue;
        }
        let [kind, tail @ ..] = rest else {
            return Err("the text ends in a lone `\\`; write `\\\\` for a backslash".into());
        };
        rest = tail;
        match kind {
            b'"' | b'\\' => out.push(*kind),
            b'0' => out.push(0),
            b't' => out.push(b'\t'),
            b'n' => out.push(b'\n'),
            b'r' => out.push(b'\r'),
            b'e' => out.push(0x1b),
            b'x' => {
                let byte = rest
                    .get(..2)
                    .filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))
                    .and_then(|digits| std::str::from_utf8(digits).ok())
                    .and_then(|digits| u8::from_str_radix(digits, 16).ok())
                    .ok_or("`\\x` needs two hexadecimal digits, as in `\\x1f`")?;
                out.push(byte);
                rest = &rest[2..];
            }
            other => {
                return Err(format!(
                    "unknown escape `\\{}`; known are \\\\ \\\" \\0 \\t \\n \\r \\e \\xNN",
                    char::from(*other).escape_default()
                ));
            }
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_comes_back() {
        let all: Vec<u8> = (0..=255).collect();
        let text = escape(&all);
        assert!(text.chars().all(|c| !c.is_control()));
        assert_eq!(unescape(&text).unwrap(), all);
    }

    #[test]
    fn unicode_stays_readable_but_not_its_control_characters() {
        assert_eq!(escape("Zürich".as_bytes()), "Zürich");
        assert_eq!(escape("\u{85}".as_bytes()), r"\xc2\x85");
        assert_eq!(unescape(r"\xc2\x85").unwrap(), "\u{85}".as_bytes());
    }

    #[test]
    fn errors_say_what_would_be_right() {
        assert!(unescape("a\\").unwrap_err().contains("lone"));
        assert!(unescape("\\x1").unwrap_err().contains("two hexadecimal"));
        assert!(unescape("\\x+1").unwrap_err().contains("two hexadecimal"));
        assert!(unescape("\\q").unwrap_err().contains("known are"));
        assert!(unescape("\\é").is_err());
    }
}
