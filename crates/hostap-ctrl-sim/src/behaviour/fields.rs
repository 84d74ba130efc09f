//! The variables of a network: what SET_NETWORK takes and how GET_NETWORK writes it.
//!
//! Names, ranges and defaults: wpa_supplicant 2.10, checked against a running one. The many further
//! variables of the real daemon are unknown here and so answer FAIL.

use super::atoi;
use super::encoding::{parse_hex, parse_mac, parse_string, write_mac, write_string};

/// How a variable is read and written.
#[derive(Clone, Copy, Debug)]
enum Kind {
    /// A string of at most this many bytes (0: no limit), `NULL` to unset.
    Text(usize),
    /// As [`Kind::Text`], but never shown.
    Secret,
    /// A passphrase of 8 to 63 characters in quotes, or 64 hexadecimal digits; never shown.
    Psk,
    /// As [`Kind::Secret`], or `hash:` and 32 hexadecimal digits.
    Password,
    /// A number within these bounds.
    Number(i32, i32),
    /// Words out of these, written in the order of this list.
    Words(&'static [&'static str]),
    /// Words out of these, written in the order given.
    List(&'static [&'static str]),
    /// Frequencies in MHz.
    Frequencies,
    /// A MAC address, or `any`.
    Mac,
    /// MAC addresses.
    Macs,
}

/// One variable.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    kind: Kind,
    /// What GET_NETWORK answers in a new network; none: FAIL.
    pub(crate) default: Option<&'static str>,
}

/// What a new value does to a variable.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// GET_NETWORK writes it so from now on.
    Set(Vec<u8>),
    /// GET_NETWORK writes `*`; the value as it was given.
    Secret(Vec<u8>),
    /// It is as if never set.
    Unset,
}

const CIPHERS: &[&str] = &["CCMP-256", "GCMP-256", "CCMP", "GCMP", "TKIP", "NONE"];
const GROUP_CIPHERS: &[&str] = &["CCMP-256", "GCMP-256", "CCMP", "GCMP", "TKIP"];
const KEY_MGMT: &[&str] = &[
    "WPA-PSK",
    "WPA-EAP",
    "IEEE8021X",
    "NONE",
    "WPA-NONE",
    "FT-PSK",
    "FT-EAP",
    "FT-EAP-SHA384",
    "WPA-PSK-SHA256",
    "WPA-EAP-SHA256",
    "WPS",
    "SAE",
    "FT-SAE",
    "OSEN",
    "WPA-EAP-SUITE-B",
    "WPA-EAP-SUITE-B-192",
    "FILS-SHA256",
    "FILS-SHA384",
    "FT-FILS-SHA256",
    "FT-FILS-SHA384",
    "DPP",
    "OWE",
];
pub(crate) const EAP_METHODS: &[&str] = &[
    "MD5",
    "TLS",
    "WFA-UNAUTH-TLS",
    "MSCHAPV2",
    "PEAP",
    "TTLS",
    "GTC",
    "OTP",
    "SIM",
    "LEAP",
    "PSK",
    "AKA",
    "AKA'",
    "FAST",
    "PAX",
    "SAKE",
    "GPSK",
    "WSC",
    "IKEV2",
    "TNC",
    "PWD",
    "EKE",
];

const fn field(name: &'static str, kind: Kind, default: Option<&'static str>) -> Field {
    Field { name, kind, default }
}

const FIELDS: &[Field] = &[
    field("ssid", Kind::Text(32), None),
    field("bssid", Kind::Mac, None),
    field("bssid_hint", Kind::Mac, None),
    field("bssid_ignore", Kind::Macs, None),
    field("bssid_blacklist", Kind::Macs, None),
    field("bssid_accept", Kind::Macs, None),
    field("bgscan", Kind::Text(0), None),
    field("disable_ht", Kind::Number(0, 1), Some("0")),
    field("mac_addr", Kind::Number(-1, 3), Some("-1")),
    field("psk", Kind::Psk, None),
    field("key_mgmt", Kind::Words(KEY_MGMT), Some("WPA-PSK WPA-EAP")),
    field("proto", Kind::Words(&["WPA", "RSN", "OSEN"]), Some("WPA RSN")),
    field("pairwise", Kind::Words(CIPHERS), Some("CCMP TKIP")),
    field("group", Kind::Words(GROUP_CIPHERS), Some("CCMP TKIP")),
    field("auth_alg", Kind::Words(&["OPEN", "SHARED", "LEAP"]), None),
    field("scan_ssid", Kind::Number(0, 1), Some("0")),
    field("scan_freq", Kind::Frequencies, None),
    field("freq_list", Kind::Frequencies, None),
    field("priority", Kind::Number(i32::MIN, i32::MAX), Some("0")),
    field("disabled", Kind::Number(0, 2), Some("1")),
    field("id_str", Kind::Text(0), None),
    field("mode", Kind::Number(0, 5), Some("0")),
    field("frequency", Kind::Number(0, 70_200), Some("0")),
    field("ieee80211w", Kind::Number(0, 2), Some("3")),
    field("mem_only_psk", Kind::Number(0, 1), Some("0")),
    field("sae_password", Kind::Secret, None),
    field("sae_password_id", Kind::Text(0), None),
    field("eap", Kind::List(EAP_METHODS), None),
    field("identity", Kind::Text(0), None),
    field("anonymous_identity", Kind::Text(0), None),
    field("password", Kind::Password, None),
    field("ca_cert", Kind::Text(0), None),
    field("client_cert", Kind::Text(0), None),
    field("private_key", Kind::Text(0), None),
    field("private_key_passwd", Kind::Secret, None),
    field("domain_match", Kind::Text(0), None),
    field("domain_suffix_match", Kind::Text(0), None),
    field("phase1", Kind::Text(0), None),
    field("phase2", Kind::Text(0), None),
    field("wep_key0", Kind::Secret, None),
    field("wep_key1", Kind::Secret, None),
    field("wep_key2", Kind::Secret, None),
    field("wep_key3", Kind::Secret, None),
    field("wep_tx_keyidx", Kind::Number(0, 3), Some("0")),
];

impl Field {
    pub(crate) fn named(name: &[u8]) -> Option<&'static Self> {
        FIELDS.iter().find(|field| field.name.as_bytes() == name)
    }

    /// Whether a value would be taken, and what it changes. `None` is FAIL.
    pub(crate) fn parse(&self, value: &[u8]) -> Option<Change> {
        let secret = Change::Secret(value.to_vec());
        match self.kind {
            Kind::Text(_) | Kind::Secret | Kind::Password if value == b"NULL" => {
                Some(Change::Unset)
            }
            Kind::Text(limit) => {
                let text = parse_string(value)?;
                (limit == 0 || text.len() <= limit).then(|| Change::Set(write_string(&text)))
            }
            Kind::Secret => parse_string(value).map(|_| secret),
            Kind::Password => match value.strip_prefix(b"hash:") {
                Some(hash) => parse_hex(hash).filter(|bytes| bytes.len() == 16).map(|_| secret),
                None => parse_string(value).map(|_| secret),
            },
            Kind::Psk => is_psk(value).then_some(secret),
            Kind::Number(lowest, highest) => {
                let number = parse_number(value)?;
                let fits = (lowest..=highest).contains(&number);
                fits.then(|| Change::Set(number.to_string().into_bytes()))
            }
            Kind::Words(known) => {
                let given = words(value, known)?;
                let ordered: Vec<_> =
                    known.iter().copied().filter(|word| given.contains(word)).collect();
                Some(Change::Set(ordered.join(" ").into_bytes()))
            }
            Kind::List(known) => Some(Change::Set(words(value, known)?.join(" ").into_bytes())),
            Kind::Frequencies => Some(frequencies(value)),
            Kind::Macs => {
                let macs: Option<Vec<_>> = value
                    .split(|byte| *byte == b' ')
                    .map(|mac| Some(write_mac(parse_mac(mac)?)))
                    .collect();
                macs.map(|macs| Change::Set(macs.join(" ").into_bytes()))
            }
            Kind::Mac if matches!(value, b"" | b"any" | b"\"\"") => Some(Change::Unset),
            Kind::Mac => parse_mac(value).map(|mac| Change::Set(write_mac(mac).into_bytes())),
        }
    }
}

/// All words of a value, when there is at least one and each is known.
fn words(value: &[u8], known: &[&'static str]) -> Option<Vec<&'static str>> {
    let given = value.split(|byte| matches!(byte, b' ' | b'\t')).filter(|word| !word.is_empty());
    let found: Option<Vec<_>> =
        given.map(|word| known.iter().copied().find(|name| name.as_bytes() == word)).collect();
    found.filter(|words| !words.is_empty())
}

/// Numbers up to the first thing that is none.
fn frequencies(value: &[u8]) -> Change {
    let numbers: Vec<_> = value
        .split(|byte| *byte == b' ')
        .filter(|word| !word.is_empty())
        .map(atoi)
        .take_while(|number| *number != 0)
        .map(|number| number.to_string())
        .collect();
    if numbers.is_empty() { Change::Unset } else { Change::Set(numbers.join(" ").into_bytes()) }
}

fn is_psk(value: &[u8]) -> bool {
    match value.strip_prefix(b"\"") {
        Some(rest) => {
            let end = rest.iter().rposition(|byte| *byte == b'"').unwrap_or(rest.len());
            let passphrase = &rest[..end];
            (8..=63).contains(&end) && passphrase.iter().all(|byte| *byte >= 0x20 && *byte != 0x7f)
        }
        None => value.len() == 64 && parse_hex(value).is_some(),
    }
}

/// A decimal number, or a hexadecimal one after `0x`; nothing may follow it.
fn parse_number(value: &[u8]) -> Option<i32> {
    let text = std::str::from_utf8(value).ok()?.trim_start();
    match text.strip_prefix("0x") {
        Some(digits) => i32::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(name: &str, value: &str) -> Option<Change> {
        Field::named(name.as_bytes()).unwrap().parse(value.as_bytes())
    }

    fn to(text: &str) -> Option<Change> {
        Some(Change::Set(text.as_bytes().to_vec()))
    }

    #[test]
    fn strings() {
        assert_eq!(set("ssid", "\"ab\"c\""), to("\"ab\"c\""));
        assert_eq!(set("ssid", "6100"), to("6100"));
        assert_eq!(set("ssid", &"61".repeat(33)), None);
        assert_eq!(set("ssid", "NULL"), Some(Change::Unset));
        assert!(set("identity", &format!("\"{}\"", "a".repeat(200))).is_some());
    }

    #[test]
    fn secrets_are_never_shown() {
        for (name, good) in [
            ("psk", "\"long enough\""),
            ("psk", &"ab".repeat(32)),
            ("password", "hash:8846f7eaee8fb117ad06bdd830b7586c"),
            ("wep_key0", "\"abcde\""),
        ] {
            assert_eq!(set(name, good), Some(Change::Secret(good.into())), "{name} {good}");
        }
        for bad in
            ["\"short\"", &"ab".repeat(31), &format!("\"{}\"", "a".repeat(64)), "\"a\nb45678\""]
        {
            assert_eq!(set("psk", bad), None, "{bad}");
        }
        assert_eq!(set("password", "hash:88"), None);
        assert_eq!(set("password", "hash:"), None);
    }

    #[test]
    fn numbers_have_bounds_and_no_tail() {
        assert_eq!(set("priority", "-5"), to("-5"));
        assert_eq!(set("priority", "0x10"), to("16"));
        assert_eq!(set("disabled", "2"), to("2"));
        for (name, bad) in
            [("priority", "5x"), ("disabled", "3"), ("scan_ssid", "2"), ("mode", "9")]
        {
            assert_eq!(set(name, bad), None, "{name} {bad}");
        }
    }

    #[test]
    fn words_and_lists() {
        assert_eq!(set("key_mgmt", "SAE WPA-PSK"), to("WPA-PSK SAE"));
        assert_eq!(set("eap", "TTLS PEAP"), to("TTLS PEAP"));
        assert_eq!(set("key_mgmt", "BAD"), None);
        assert_eq!(set("key_mgmt", ""), None);
        assert_eq!(set("scan_freq", "2412 2437 x 1"), to("2412 2437"));
        assert_eq!(set("scan_freq", "x"), Some(Change::Unset));
    }

    #[test]
    fn mac_addresses() {
        assert_eq!(set("bssid", "02:00:00:00:00:AA"), to("02:00:00:00:00:aa"));
        assert_eq!(set("bssid", "any"), Some(Change::Unset));
        assert_eq!(set("bssid", "\"02:00:00:00:00:AA\""), None);
    }
}
