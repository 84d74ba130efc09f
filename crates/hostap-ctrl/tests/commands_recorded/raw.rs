//! Recorded commands that no type builds, because something is wrong with them.

/// The command, and what is wrong.
pub(crate) const WRONG: &[(&str, &str)] = &[
    ("ALL_STA", "a command of hostapd_cli, which asks with STA-FIRST and STA-NEXT"),
    ("ATTACH extra", "ATTACH has no such option"),
    ("BSS", "which entry is missing"),
    ("BSS FOO", "no such selector"),
    ("FST-MANAGER LIST_GROUPS", "the daemons ignore case here; the type writes list_groups"),
    ("IFNAME=", "the interface and the command are missing"),
    ("LIST_STA", "no daemon knows it"),
    ("MESH_PEER_REMOVE x", "not a MAC address"),
    ("NO_SUCH_COMMAND", "no daemon knows it"),
    ("P2P_PEERS", "a command of wpa_cli, which asks with P2P_PEER"),
    ("PING x", "PING has no arguments"),
    ("SA_QUERY x", "not a MAC address"),
    ("SIGNAL_POLL x", "SIGNAL_POLL has no arguments"),
    ("ping", "in lower case, no daemon knows it"),
];
