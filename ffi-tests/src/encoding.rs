//! The daemons' own functions for strings, callable without care.

use std::ffi::{CString, c_char, c_int, c_uchar, c_void};
use std::io;
use std::ptr;

/// hostap's `struct wpa_ssid_value`.
#[repr(C)]
struct SsidValue {
    ssid: [u8; 32],
    length: usize,
}

unsafe extern "C" {
    #[link_name = "printf_encode"]
    fn c_printf_encode(text: *mut c_char, size: usize, data: *const u8, length: usize);
    #[link_name = "printf_decode"]
    fn c_printf_decode(buffer: *mut u8, size: usize, text: *const c_char) -> usize;
    #[link_name = "utf8_escape"]
    fn c_utf8_escape(text: *const c_char, length: usize, out: *mut c_char, size: usize) -> usize;
    #[link_name = "utf8_unescape"]
    fn c_utf8_unescape(text: *const c_char, length: usize, out: *mut c_char, size: usize) -> usize;
    fn wpa_config_parse_string(value: *const c_char, length: *mut usize) -> *mut c_char;
    #[link_name = "ssid_parse"]
    fn c_ssid_parse(text: *const c_char, ssid: *mut SsidValue) -> c_int;
    fn wpa_config_get_line(
        buffer: *mut c_char,
        size: c_int,
        stream: *mut libc::FILE,
        line: *mut c_int,
        position: *mut *mut c_char,
    ) -> *mut c_char;
    fn ref_parse_psk(value: *const c_char, passphrase: *mut u8, key: *mut u8) -> c_int;
    fn ref_write_string(value: *const c_uchar, length: usize) -> *mut c_char;
}

/// What a network's `psk` was read as.
#[derive(Debug, PartialEq, Eq)]
pub enum Psk {
    /// A passphrase of 8 to 63 bytes.
    Passphrase(Vec<u8>),
    /// The key itself.
    Key([u8; 32]),
}

/// `text` up to its first NUL, as C sees it.
fn c_string(text: &[u8]) -> CString {
    let text = text.split(|byte| *byte == 0).next().unwrap_or_default();
    CString::new(text).expect("what is before the first NUL has none")
}

/// The C string at `text`, which C allocated; frees it.
///
/// # Safety
/// `text` is from malloc() and has `length` bytes, or a NUL where there is no `length`.
unsafe fn take(text: *mut c_char, length: Option<usize>) -> Option<Vec<u8>> {
    if text.is_null() {
        return None;
    }
    let length = length.unwrap_or_else(|| {
        // SAFETY: by the contract there is a NUL.
        unsafe { libc::strlen(text) }
    });
    // SAFETY: by the contract there are so many bytes.
    let bytes = unsafe { std::slice::from_raw_parts(text.cast::<u8>(), length) }.to_vec();
    // SAFETY: by the contract it is malloc()'s.
    unsafe { libc::free(text.cast::<c_void>()) };
    Some(bytes)
}

/// printf_encode() into a buffer of `size` bytes, which is at least 1.
pub fn printf_encode(bytes: &[u8], size: usize) -> Vec<u8> {
    assert!(size > 0, "it always writes a NUL");
    let mut text = vec![0xaau8; size];
    // SAFETY: both buffers are as long as is said.
    unsafe { c_printf_encode(text.as_mut_ptr().cast(), size, bytes.as_ptr(), bytes.len()) };
    let end = text.iter().position(|byte| *byte == 0).expect("it ends in NUL");
    text.truncate(end);
    text
}

/// printf_decode() into a buffer of `size` bytes.
pub fn printf_decode(text: &[u8], size: usize) -> Vec<u8> {
    let mut bytes = vec![0xaau8; size];
    let text = c_string(text);
    // SAFETY: the buffer is as long as is said, and the text ends in NUL.
    let length = unsafe { c_printf_decode(bytes.as_mut_ptr(), size, text.as_ptr()) };
    bytes.truncate(length);
    bytes
}

/// utf8_escape() with room enough. C takes a length of 0 for "up to the NUL".
pub fn utf8_escape(bytes: &[u8]) -> Vec<u8> {
    let mut input = bytes.to_vec();
    input.push(0);
    let mut text = vec![0u8; bytes.len() * 2 + 1];
    // SAFETY: the input ends in NUL, the output is as long as is said.
    let length = unsafe {
        c_utf8_escape(input.as_ptr().cast(), bytes.len(), text.as_mut_ptr().cast(), text.len())
    };
    text.truncate(length);
    text
}

/// utf8_unescape() with room enough, of text that begins with the quote which C skips.
pub fn utf8_unescape(text: &[u8]) -> Vec<u8> {
    let mut input = b"'".to_vec();
    input.extend_from_slice(text);
    input.push(0);
    let mut bytes = vec![0u8; input.len()];
    // SAFETY: the input ends in NUL, the output is as long as is said.
    let length = unsafe {
        c_utf8_unescape(
            input.as_ptr().cast(),
            text.len() + 1,
            bytes.as_mut_ptr().cast(),
            bytes.len(),
        )
    };
    bytes.truncate(length);
    bytes
}

/// wpa_config_parse_string()
pub fn parse_string(value: &[u8]) -> Option<Vec<u8>> {
    let mut length = 0;
    let value = c_string(value);
    // SAFETY: the value ends in NUL.
    let text = unsafe { wpa_config_parse_string(value.as_ptr(), &raw mut length) };
    // SAFETY: malloc()'s and as long as it says.
    unsafe { take(text, Some(length)) }
}

/// What GET_NETWORK answers and SAVE_CONFIG writes for a text variable.
pub fn write_string(bytes: &[u8]) -> Vec<u8> {
    // SAFETY: as long as is said.
    let text = unsafe { ref_write_string(bytes.as_ptr(), bytes.len()) };
    // SAFETY: malloc()'s, with a NUL.
    unsafe { take(text, None) }.expect("there is memory")
}

/// ssid_parse()
pub fn ssid_parse(text: &[u8]) -> Option<Vec<u8>> {
    let mut ssid = SsidValue { ssid: [0; 32], length: 0 };
    let text = c_string(text);
    // SAFETY: the text ends in NUL.
    let result = unsafe { c_ssid_parse(text.as_ptr(), &raw mut ssid) };
    (result == 0).then(|| ssid.ssid[..ssid.length].to_vec())
}

/// The value of a network's `psk`.
pub fn parse_psk(value: &[u8]) -> Option<Psk> {
    let (mut passphrase, mut key) = ([0; 64], [0; 32]);
    let value = c_string(value);
    // SAFETY: the value ends in NUL; a passphrase has 63 bytes at most, a key has 32.
    let length =
        unsafe { ref_parse_psk(value.as_ptr(), passphrase.as_mut_ptr(), key.as_mut_ptr()) };
    match usize::try_from(length) {
        Err(_) => None,
        Ok(0) => Some(Psk::Key(key)),
        Ok(length) => Some(Psk::Passphrase(passphrase[..length].to_vec())),
    }
}

/// A line of a network's block, as the reader of configuration files hands it on.
pub fn config_line(line: &[u8]) -> Option<Vec<u8>> {
    /// As wpa_config_read_network() has it.
    const SIZE: c_int = 2_000;
    let mut file = line.to_vec();
    // SAFETY: the file is as long as is said and outlives the stream.
    let stream =
        unsafe { libc::fmemopen(file.as_mut_ptr().cast(), file.len(), c"r".as_ptr().cast()) };
    assert!(!stream.is_null(), "{}", io::Error::last_os_error());
    let mut buffer = [0; SIZE as usize];
    let mut number = 0;
    // SAFETY: the buffer is as long as is said.
    let found = unsafe {
        wpa_config_get_line(buffer.as_mut_ptr(), SIZE, stream, &raw mut number, ptr::null_mut())
    };
    // SAFETY: opened above.
    unsafe { libc::fclose(stream) };
    if found.is_null() {
        return None;
    }
    // SAFETY: it points into the buffer, to text that ends in NUL.
    Some(unsafe { std::ffi::CStr::from_ptr(found) }.to_bytes().to_vec())
}
