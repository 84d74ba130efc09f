//! An SSID on the command line.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt as _;

use hostap_ctrl::encoding::printf_decode;
use hostap_ctrl::value::Ssid;

use crate::failure::Failure;

/// The SSID that was typed: its bytes as they are or, with `--encoded`, as `scan` prints them.
pub(crate) fn read(typed: OsString, encoded: bool) -> Result<Ssid, Failure> {
    let bytes = typed.into_vec();
    let bytes = if encoded { printf_decode(&bytes).collect() } else { bytes };
    Ssid::new(&bytes).filter(|ssid| !ssid.as_bytes().is_empty()).ok_or_else(|| {
        Failure::usage(format!("an SSID has 1 to 32 bytes, and this one has {}", bytes.len()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_typed_or_as_printed() {
        let read = |text: &str, encoded| read(text.into(), encoded).unwrap().as_bytes().to_vec();
        assert_eq!(read(r"a\x00", false), br"a\x00");
        assert_eq!(read(r"a\x00", true), b"a\0");
        assert_eq!(read("café", true), "café".as_bytes());
        assert!(super::read("".into(), false).is_err());
        assert!(super::read("x".repeat(33).into(), false).unwrap_err().message.contains("33"));
    }
}
