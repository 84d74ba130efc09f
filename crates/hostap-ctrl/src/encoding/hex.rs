//! Bytes in hex.

use core::fmt::{self, Write};

/// Writes two hex digits for each of `bytes`, in lower case as the daemons do.
/// [`HexBytes`](crate::value::HexBytes) reads them back.
///
/// ```
/// use hostap_ctrl::{encoding::hex_encode, value::HexBytes};
///
/// let mut text = String::new();
/// hex_encode(b"\x00caf\xe9", &mut text)?;
/// assert_eq!(text, "00636166e9");
/// assert!(HexBytes::parse(text.as_bytes()).unwrap().iter().eq(*b"\x00caf\xe9"));
/// # Ok::<(), std::fmt::Error>(())
/// ```
///
/// # Errors
/// Those of `out`.
pub fn hex_encode(bytes: &[u8], out: &mut impl Write) -> fmt::Result {
    const DIGITS: [u8; 16] = *b"0123456789abcdef";
    bytes.iter().try_for_each(|byte| {
        out.write_char(char::from(DIGITS[usize::from(byte >> 4)]))?;
        out.write_char(char::from(DIGITS[usize::from(byte & 15)]))
    })
}
