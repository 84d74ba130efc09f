//! Which values the daemon takes for a variable: what it would refuse, or silently read as
//! something else, is told before it is sent. From wpa_supplicant/config.c of hostap 2.10.

use crate::command::write::passphrase_reason;

/// A text or bytes that are to be the value of a variable.
#[derive(Clone, Copy)]
pub(super) struct Bytes<'a> {
    pub(super) bytes: &'a [u8],
    /// Whether they go in hex whatever they are.
    pub(super) hex: bool,
}

/// What the daemon takes for the variables of one command; an error says what is wrong.
pub(super) type Rules = fn(&str, Bytes<'_>) -> Result<(), &'static str>;

const SSID: &str = "is too long; an SSID has at most 32 bytes";
const KEY: &str = "is no key of 32 bytes; a passphrase goes as text";
const WEP: &str = "has no 5, 13 or 16 bytes; a WEP key does";
const CAK: &str = "has no 16 or 32 bytes; a connectivity association key does";
const CKN: &str = "has no 1 to 32 bytes; the name of a connectivity association key does";
const HEX: &str = "is text; bytes that go in hex are expected";
const NUL: &str = "holds a NUL, where the daemon stops reading; text without it is expected";
const LINE: &str = "holds a line end or a NUL; a text of one line is expected";
const ORGANIZATION: &str = "has no 3 to 15 bytes; an organization identifier does";

/// The rules of `SET_NETWORK`.
pub(super) fn network(variable: &str, value: Bytes<'_>) -> Result<(), &'static str> {
    let Bytes { bytes, hex } = value;
    let check = |right: bool, reason| if right { Ok(()) } else { Err(reason) };
    match variable {
        "ssid" => check(bytes.len() <= 32, SSID),
        "psk" if hex => check(bytes.len() == 32, KEY),
        "psk" => passphrase_reason(bytes).map_or(Ok(()), Err),
        "wep_key0" | "wep_key1" | "wep_key2" | "wep_key3" => {
            // An empty one removes the key.
            check(matches!(bytes.len(), 0 | 5 | 13 | 16), WEP)
        }
        "mka_cak" => {
            check(hex, HEX)?;
            check(matches!(bytes.len(), 16 | 32), CAK)
        }
        "mka_ckn" => {
            check(hex, HEX)?;
            check((1..=32).contains(&bytes.len()), CKN)
        }
        _ if ENDS_AT_NUL.contains(&variable) => check(!bytes.contains(&0), NUL),
        _ => Ok(()),
    }
}

/// The texts of a network that the daemon keeps without their lengths. What is in neither list,
/// such as `identity` and `password`, holds any bytes or is not known here.
const ENDS_AT_NUL: &[&str] = &[
    "altsubject_match",
    "ca_cert",
    "client_cert",
    "domain_match",
    "domain_suffix_match",
    "id_str",
    "phase1",
    "phase2",
    "pin",
    "private_key",
    "private_key_passwd",
    "sae_password",
    "sae_password_id",
    "subject_match",
];

/// The rules of `SET_CRED`.
pub(super) fn credential(variable: &str, value: Bytes<'_>) -> Result<(), &'static str> {
    let bytes = value.bytes;
    let right = |right: bool, reason| if right { Ok(()) } else { Err(reason) };
    match variable {
        "excluded_ssid" => right(bytes.len() <= 32, SSID),
        "roaming_consortium" | "required_roaming_consortium" => {
            right((3..=15).contains(&bytes.len()), ORGANIZATION)
        }
        _ => right(!bytes.iter().any(|byte| matches!(byte, b'\n' | b'\r' | 0)), LINE),
    }
}
