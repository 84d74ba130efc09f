//! What one needs to join a network, in one word.

use core::fmt;

use crate::reply::{Akm, Flag, Protocol, Security};

/// How a network is protected, as people and user interfaces name it. All there is to know stands
/// in the flags: [`FoundBss::flags`](super::FoundBss::flags).
///
/// ```
/// use hostap_ctrl::reply::Security;
/// use hostap_ctrl::station::NetworkSecurity;
///
/// let flags = Security::new(b"[WPA2-PSK+SAE-CCMP][SAE-H2E][ESS]");
/// let security = NetworkSecurity::of(flags);
/// assert_eq!(security, NetworkSecurity::Wpa2Wpa3);
/// assert_eq!(security.to_string(), "WPA2/WPA3");
/// assert!(security.needs_passphrase());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NetworkSecurity {
    /// Anyone may join, and frames are not encrypted.
    Open,
    /// The open half of a pair: who knows OWE gets to its encrypted half, others join without
    /// encryption.
    OweTransition,
    /// OWE: anyone may join, and frames are encrypted.
    Owe,
    /// WEP, which protects nothing.
    Wep,
    /// A passphrase, with WPA of the first version.
    Wpa,
    /// A passphrase, with WPA of the first version or WPA2.
    WpaWpa2,
    /// A passphrase, with WPA2.
    Wpa2,
    /// A passphrase, with WPA2 or with WPA3's SAE.
    Wpa2Wpa3,
    /// A passphrase, with WPA3's SAE.
    Wpa3,
    /// An account: EAP.
    Enterprise,
    /// An account, with the 192 bit security of WPA3-Enterprise.
    Enterprise192,
    /// Something else, such as DPP alone or what came after this release.
    Other,
}

impl NetworkSecurity {
    /// What the flags of a BSS amount to.
    pub fn of(flags: Security<'_>) -> Self {
        let first = |wanted: bool| {
            let mut protocols = flags.protections().map(|protection| protection.protocol());
            protocols.any(|protocol| (protocol == Protocol::Wpa) == wanted)
        };
        if flags.has_sae() {
            return if flags.has_psk() { Self::Wpa2Wpa3 } else { Self::Wpa3 };
        }
        if flags.has_psk() {
            return match (first(true), first(false)) {
                (true, true) => Self::WpaWpa2,
                (true, false) => Self::Wpa,
                _ => Self::Wpa2,
            };
        }
        if flags.has_eap() {
            let strong = |akm| matches!(akm, Akm::EapSuiteB192);
            let all = flags.key_management().all(strong);
            return if all { Self::Enterprise192 } else { Self::Enterprise };
        }
        if flags.has_owe() {
            return Self::Owe;
        }
        if flags.is_wep() {
            return Self::Wep;
        }
        match flags.is_open() {
            true if flags.has(Flag::OweTransitionOpen) => Self::OweTransition,
            true => Self::Open,
            false => Self::Other,
        }
    }

    /// What the words of `key_mgmt` amount to, by which a network is configured; `None` without any.
    pub(super) fn of_key_management<'a>(
        words: impl Iterator<Item = &'a str> + Clone,
    ) -> Option<Self> {
        let any =
            |parts: &[&str]| words.clone().any(|word| parts.iter().any(|part| word.contains(part)));
        Some(match (any(&["PSK"]), any(&["SAE"])) {
            (true, true) => Self::Wpa2Wpa3,
            (true, false) => Self::Wpa2,
            (false, true) => Self::Wpa3,
            _ if any(&["EAP", "8021X", "FILS"]) => Self::Enterprise,
            _ if any(&["OWE"]) => Self::Owe,
            _ if words.clone().any(|word| word == "NONE") => Self::Open,
            _ if words.clone().next().is_some() => Self::Other,
            _ => return None,
        })
    }

    /// Whether a passphrase is needed.
    pub const fn needs_passphrase(self) -> bool {
        matches!(self, Self::Wpa | Self::WpaWpa2 | Self::Wpa2 | Self::Wpa2Wpa3 | Self::Wpa3)
    }

    /// Whether an account is needed: an identity with a password or a certificate.
    pub const fn needs_account(self) -> bool {
        matches!(self, Self::Enterprise | Self::Enterprise192)
    }

    /// Whether nothing is needed.
    pub const fn needs_nothing(self) -> bool {
        matches!(self, Self::Open | Self::Owe | Self::OweTransition)
    }

    /// The name that people know.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::OweTransition => "open/OWE",
            Self::Owe => "OWE",
            Self::Wep => "WEP",
            Self::Wpa => "WPA",
            Self::WpaWpa2 => "WPA/WPA2",
            Self::Wpa2 => "WPA2",
            Self::Wpa2Wpa3 => "WPA2/WPA3",
            Self::Wpa3 => "WPA3",
            Self::Enterprise => "enterprise",
            Self::Enterprise192 => "enterprise 192 bit",
            Self::Other => "other",
        }
    }
}

impl fmt::Display for NetworkSecurity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for NetworkSecurity {
    /// Its name as a string.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_configurations() {
        use NetworkSecurity::*;
        for (words, security) in [
            ("NONE", Some(Open)),
            ("OWE", Some(Owe)),
            ("WPA-PSK", Some(Wpa2)),
            ("WPA-PSK WPA-EAP", Some(Wpa2)),
            ("FT-PSK FT-SAE-EXT-KEY", Some(Wpa2Wpa3)),
            ("SAE", Some(Wpa3)),
            ("FT-EAP", Some(Enterprise)),
            ("IEEE8021X", Some(Enterprise)),
            ("DPP", Some(Other)),
            ("WPA-NONE", Some(Other)),
            ("", None),
        ] {
            let words = words.split_whitespace();
            assert_eq!(NetworkSecurity::of_key_management(words.clone()), security, "{words:?}");
        }
    }

    #[test]
    fn flags_of_daemons() {
        use NetworkSecurity::*;
        for (flags, security) in [
            ("[ESS]", Open),
            ("", Open),
            ("[OWE-TRANS-OPEN][ESS]", OweTransition),
            ("[WPA2-OWE-CCMP][OWE-TRANS][ESS]", Owe),
            ("[WPA2-OWE-CCMP][ESS]", Owe),
            ("[WEP][ESS]", Wep),
            ("[WPA-PSK-TKIP][ESS]", Wpa),
            ("[WPA-PSK-CCMP+TKIP][WPA2-PSK-CCMP+TKIP][WPS][ESS]", WpaWpa2),
            ("[WPA2-PSK-CCMP-preauth][ESS]", Wpa2),
            ("[WPA2-FT/PSK-CCMP][ESS]", Wpa2),
            ("[WPA2-PSK-SHA256+SAE-CCMP][ESS]", Wpa2Wpa3),
            ("[WPA2-SAE+FT/SAE-CCMP][SAE-H2E][ESS]", Wpa3),
            ("[RSN-SAE-CCMP][MESH]", Wpa3),
            ("[WPA2-EAP-CCMP][ESS][HS20]", Enterprise),
            ("[WPA-EAP-TKIP][ESS]", Enterprise),
            ("[WPA2-EAP-SUITE-B-192-GCMP-256][ESS]", Enterprise192),
            ("[WPA2-EAP+EAP-SUITE-B-192-CCMP][ESS]", Enterprise),
            ("[WPA2-DPP-CCMP][ESS]", Other),
            ("[WPA2-?][ESS]", Other),
            ("[WPA9-XYZ-CCMP][ESS]", Other),
            ("open?", Other),
        ] {
            assert_eq!(NetworkSecurity::of(Security::new(flags.as_bytes())), security, "{flags}");
        }
    }
}
