//! Where secrets stand in commands, replies and events. Rather too much than too little: a name that
//! looks like a secret's is taken for one.

/// Words of a command that are secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The word of this number; the command's name is 0.
    Word(usize),
    /// Everything from the word of this number on.
    From(usize),
    /// Everything after the word of this number, if that word is a [secret variable](is_secret).
    Variable(usize),
}

use Place::{From, Variable, Word};

/// Commands with secrets at fixed places.
pub(super) const COMMANDS: &[(&str, &[Place])] = &[
    ("SET_NETWORK", &[Variable(2)]),
    ("SET_CRED", &[Variable(2)]),
    ("SET", &[Variable(1)]),
    ("P2P_SET", &[Variable(1)]),
    ("PMKSA_ADD", &[From(3)]),
    ("MESH_PMKSA_ADD", &[From(3)]),
    ("SAE_PASSWORD_BIND", &[From(2)]),
    ("WPS_PIN", &[Word(2)]),
    ("WPS_CHECK_PIN", &[From(1)]),
    ("WPS_REG", &[Word(2), Word(6)]),
    ("WPS_AP_PIN", &[Word(2)]),
    ("WPS_CONFIG", &[Word(4)]),
    ("WPS_NFC_TAG_READ", &[Word(1)]),
    ("NFC_REPORT_HANDOVER", &[Word(3), Word(4)]),
    ("WPS_ER_PIN", &[Word(2)]),
    ("WPS_ER_LEARN", &[Word(2)]),
    ("WPS_ER_CONFIG", &[Word(2), Word(6)]),
    ("P2P_CONNECT", &[Word(2)]),
    ("SET_KEY", &[Word(6)]),
    ("NAN_SET", &[Variable(1)]),
];

/// Second words that are no PIN, though one can stand there.
pub(super) const NO_PINS: &[&str] = &["pbc", "pin", "p2ps", "pair", "get"];

/// Commands whose whole reply is a secret, unless it is a refusal.
pub(super) const REPLIES: &[&str] = &[
    "WPS_PIN",
    "WPS_CHECK_PIN",
    "WPS_AP_PIN",
    "WPS_NFC_TOKEN",
    "WPS_NFC_CONFIG_TOKEN",
    "WPS_ER_NFC_CONFIG_TOKEN",
    "NFC_GET_HANDOVER_REQ",
    "NFC_GET_HANDOVER_SEL",
    "P2P_CONNECT",
    "P2P_GET_PASSPHRASE",
    "P2P_GET_PASNPTK",
    "P2P_PMK_GET",
    "DPP_CONFIGURATOR_GET_KEY",
    "GET_PMK",
    "GET_TK",
    "PMKSA_GET",
    "MESH_PMKSA_GET",
];

/// Messages whose payload is secret.
pub(super) const EVENTS: &[&str] = &[
    "WPS-CRED-RECEIVED ",
    "WPS-NEW-AP-SETTINGS ",
    "WPS-ER-AP-SETTINGS ",
    "DPP-CONFOBJ-PASS ",
    "DPP-CONFOBJ-PSK ",
    "DPP-NET-ACCESS-KEY ",
    "NAN-NIK-RECEIVED ",
    "P2P-PROV-DISC-SHOW-PIN ",
];

/// Keys of `key=value` anywhere, beside those that are [secret variables](is_secret).
const KEYS: &[&str] =
    &["pass", "pwd_hex", "key", "ppkey", "pmk", "nd_pmk", "dik", "code", "nik", "kck", "kek", "tk"];

/// Variables of SET, SET_NETWORK and SET_CRED that no part of the name tells.
const VARIABLES: &[&str] = &[
    "blob",
    "dpp_configurator_params",
    "dpp_csign",
    "dpp_key",
    "dpp_netaccesskey",
    "dpp_pp_key",
    "dpp_protocol_key_override",
    "milenage",
    "mka_cak",
    "mka_ckn",
    "nik",
    "pac_opaque_encr_key",
    "pin",
    "pin2",
    "r0kh",
    "r1kh",
    "radius_das_client",
    "wps_nfc_dev_pw",
    "wps_nfc_dh_privkey",
];

/// Whether a variable of this name has a value that nobody should see.
pub(super) fn is_secret(name: &[u8]) -> bool {
    let contains = |part: &str| name.windows(part.len()).any(|window| window == part.as_bytes());
    ["psk", "passw", "passphrase", "wep_key", "shared_secret"].iter().any(|part| contains(part))
        || name.ends_with(b"_pin")
        || VARIABLES.iter().any(|variable| variable.as_bytes() == name)
}

/// Whether the value of `key=value` is secret.
pub(super) fn is_secret_key(name: &[u8]) -> bool {
    is_secret(name) || KEYS.iter().any(|key| key.as_bytes() == name)
}
