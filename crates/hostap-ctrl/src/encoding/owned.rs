//! The encoders' results in strings of their own.

use std::string::String;

/// What [`printf_encode`](super::printf_encode) writes.
///
/// ```
/// assert_eq!(hostap_ctrl::encoding::printf_encode_to_string(b"\0"), "\\x00");
/// ```
pub fn printf_encode_to_string(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    // A string takes whatever is written to it.
    let _ = super::printf_encode(bytes, &mut text);
    text
}

/// What [`config_encode`](super::config_encode) writes.
///
/// ```
/// assert_eq!(hostap_ctrl::encoding::config_encode_to_string(b"home"), "\"home\"");
/// ```
pub fn config_encode_to_string(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() + 2);
    let _ = super::config_encode(bytes, &mut text);
    text
}

/// What [`hex_encode`](super::hex_encode) writes.
///
/// ```
/// assert_eq!(hostap_ctrl::encoding::hex_encode_to_string(b"home"), "686f6d65");
/// ```
pub fn hex_encode_to_string(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    let _ = super::hex_encode(bytes, &mut text);
    text
}
