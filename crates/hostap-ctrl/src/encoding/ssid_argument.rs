//! SSIDs as arguments of commands.

use core::fmt::{self, Write};

use super::{ConfigString, hex_encode};
use crate::value::Ssid;

/// Writes an SSID as the argument `ssid=` of NEIGHBOR_REP_REQUEST and SET_NEIGHBOR or `ssid ` of
/// SCAN: in hex.
///
/// The first two also take quotes, but up to the first next one only, and they look for their
/// other arguments inside of the quotes, too. SCAN of 2.10 takes nothing but hex. The daemons
/// refuse an empty SSID after `ssid=`.
///
/// ```
/// use hostap_ctrl::{encoding::ssid_argument_encode, value::Ssid};
///
/// let mut text = String::from("NEIGHBOR_REP_REQUEST ssid=");
/// ssid_argument_encode(&Ssid::new(b"lab lci").unwrap(), &mut text)?;
/// assert_eq!(text, "NEIGHBOR_REP_REQUEST ssid=6c6162206c6369");
/// # Ok::<(), std::fmt::Error>(())
/// ```
///
/// # Errors
/// Those of `out`.
pub fn ssid_argument_encode(ssid: &Ssid, out: &mut impl Write) -> fmt::Result {
    hex_encode(ssid.as_bytes(), out)
}

/// Reads the SSID at the beginning of `text` by the rules of the daemons' ssid_parse(): in
/// quotes up to the first next one, or hex up to a space; `None` for anything else, for no byte,
/// and for more than 32.
///
/// ```
/// use hostap_ctrl::encoding::ssid_argument_decode;
///
/// assert_eq!(ssid_argument_decode(br#""lab" lci"#).unwrap().as_bytes(), b"lab");
/// assert_eq!(ssid_argument_decode(b"6c6162 lci").unwrap().as_bytes(), b"lab");
/// assert_eq!(ssid_argument_decode(b"lab"), None);
/// ```
pub fn ssid_argument_decode(text: &[u8]) -> Option<Ssid> {
    let ssid = if let Some(quoted) = text.strip_prefix(b"\"") {
        let end = quoted.iter().position(|byte| *byte == b'"')?;
        Ssid::new(quoted.get(..end)?)
    } else {
        let value = text.split(|byte| *byte == b' ').next()?;
        Ssid::collect(ConfigString::parse(value)?.bytes())
    };
    ssid.filter(|ssid| !ssid.as_bytes().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_next_quote_ends_the_argument() {
        assert_eq!(ssid_argument_decode(br#""a"b""#).unwrap().as_bytes(), b"a");
        assert_eq!(ssid_argument_decode(br#""a"#), None);
        assert_eq!(ssid_argument_decode(br#"P"a\x20b" c"#).unwrap().as_bytes(), b"a b");
        assert_eq!(ssid_argument_decode(br#"P"a b" c"#), None);
    }

    #[test]
    fn one_to_32_bytes() {
        assert_eq!(ssid_argument_decode(b""), None);
        assert_eq!(ssid_argument_decode(b"\"\""), None);
        assert_eq!(ssid_argument_decode(&[b'0'; 64]), Ssid::new(&[0; 32]));
        assert_eq!(ssid_argument_decode(&[b'0'; 66]), None);
    }
}
