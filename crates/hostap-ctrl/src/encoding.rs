//! How the daemons write bytes as text, and read them back.

use core::fmt::{self, Write};

use crate::value::hex_digit;

/// Writes `bytes` as the daemon's printf_encode() does: printable ASCII, with `\"`, `\\`, `\e`,
/// `\n`, `\r`, `\t` and `\xNN` for the rest.
///
/// # Errors
/// Those of `out`.
pub fn printf_encode(bytes: &[u8], out: &mut impl Write) -> fmt::Result {
    for byte in bytes {
        match byte {
            b'"' => out.write_str("\\\"")?,
            b'\\' => out.write_str("\\\\")?,
            0x1b => out.write_str("\\e")?,
            b'\n' => out.write_str("\\n")?,
            b'\r' => out.write_str("\\r")?,
            b'\t' => out.write_str("\\t")?,
            0x20..=0x7e => out.write_char(char::from(*byte))?,
            _ => write!(out, "\\x{byte:02x}")?,
        }
    }
    Ok(())
}

/// The bytes that `text` stands for, by the rules of the daemon's printf_decode().
pub fn printf_decode(text: &[u8]) -> impl Iterator<Item = u8> + Clone + '_ {
    let mut rest = text;
    core::iter::from_fn(move || {
        let (first, after) = rest.split_first()?;
        rest = after;
        if *first != b'\\' {
            return Some(*first);
        }
        let (escaped, after) = rest.split_first()?;
        rest = after;
        Some(match escaped {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'e' => 0x1b,
            b'x' => {
                let mut value = 0;
                for _ in 0..2 {
                    let Some((digit, after)) = rest.split_first() else { break };
                    let Some(digit) = hex_digit(*digit) else { break };
                    value = value << 4 | digit;
                    rest = after;
                }
                value
            }
            other => *other,
        })
    })
}
