//! How a BSS is protected and what else it offers: the flags of scan results.

use core::fmt;

use super::keyed::FromValue;
use super::security_flags::{Piece, pieces};
use super::{Akm, Protection};
use crate::value::Text;

/// The flags of a BSS, such as `[WPA2-PSK-CCMP][WPS][ESS]`.
///
/// ```
/// use hostap_ctrl::reply::{Flag, Security};
///
/// let security = Security::new(b"[WPA2-SAE+PSK-CCMP][SAE-H2E][WPS-PBC][ESS]");
/// assert!(security.has_sae() && security.has_psk());
/// assert!(security.has_wps() && security.wps_button());
/// assert!(!security.is_open());
/// assert_eq!(security.flags().count(), 4);
/// assert!(security.has(Flag::Ess));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Security<'a>(&'a [u8]);

/// One flag of a BSS.
///
/// ```
/// use hostap_ctrl::reply::{Flag, Security};
///
/// let flags: Vec<_> = Security::new(b"[SAE-H2E][ESS]").flags().collect();
/// assert_eq!(flags, [Flag::SaeH2e, Flag::Ess]);
/// assert_eq!(flags[0].text(), "SAE-H2E");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Flag<'a> {
    /// A protocol with its key managements and ciphers, such as `[WPA2-PSK-CCMP]`
    Protection(Protection<'a>),
    /// `[WEP]`
    Wep,
    /// `[SAE-H2E]`: SAE with hash-to-element
    SaeH2e,
    /// `[SAE-PK]`: SAE with a public key
    SaePk,
    /// `[OWE-TRANS]`: the encrypted half of a pair of networks
    OweTransition,
    /// `[OWE-TRANS-OPEN]`: the open half of a pair of networks
    OweTransitionOpen,
    /// `[WPS]`, `[WPS-PBC]`, `[WPS-AUTH]` or `[WPS-PIN]`
    Wps(WpsOffer),
    /// `[MESH]`
    Mesh,
    /// `[EDMG]`: 60 GHz with bonded channels
    Edmg,
    /// `[DMG]`: 60 GHz
    Dmg,
    /// `[IBSS]`: without an access point
    Ibss,
    /// `[ESS]`: an access point
    Ess,
    /// `[PBSS]`: a personal BSS in 60 GHz
    Pbss,
    /// `[P2P]`
    P2p,
    /// `[HS20]`: Hotspot 2.0
    Hs20,
    /// `[FILS]`
    Fils,
    /// `[FST]`
    Fst,
    /// `[UTF-8]`: the SSID is UTF-8
    Utf8,
    /// Another flag, without its brackets.
    Other(Text<'a>),
    /// Text outside of brackets.
    Loose(Text<'a>),
}

/// What a BSS offers of WPS at the moment.
///
/// ```
/// use hostap_ctrl::reply::{Security, WpsOffer};
///
/// assert_eq!(Security::new(b"[WPS-PIN][ESS]").wps(), Some(WpsOffer::Pin));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum WpsOffer {
    /// `[WPS]`: it has WPS, but does not wait for a device.
    Inactive,
    /// `[WPS-PBC]`: its button has been pressed.
    Button,
    /// `[WPS-AUTH]`: it waits for this very device.
    Authorized,
    /// `[WPS-PIN]`: it waits for a PIN.
    Pin,
}

impl<'a> Flag<'a> {
    /// Reads what stands in one pair of brackets.
    fn new(word: &'a [u8]) -> Self {
        match word {
            b"WEP" => Self::Wep,
            b"SAE-H2E" => Self::SaeH2e,
            b"SAE-PK" => Self::SaePk,
            b"OWE-TRANS" => Self::OweTransition,
            b"OWE-TRANS-OPEN" => Self::OweTransitionOpen,
            b"WPS" => Self::Wps(WpsOffer::Inactive),
            b"WPS-PBC" => Self::Wps(WpsOffer::Button),
            b"WPS-AUTH" => Self::Wps(WpsOffer::Authorized),
            b"WPS-PIN" => Self::Wps(WpsOffer::Pin),
            b"MESH" => Self::Mesh,
            b"EDMG" => Self::Edmg,
            b"DMG" => Self::Dmg,
            b"IBSS" => Self::Ibss,
            b"ESS" => Self::Ess,
            b"PBSS" => Self::Pbss,
            b"P2P" => Self::P2p,
            b"HS20" => Self::Hs20,
            b"FILS" => Self::Fils,
            b"FST" => Self::Fst,
            b"UTF-8" => Self::Utf8,
            _ => match Protection::new(word) {
                Some(protection) => Self::Protection(protection),
                None => Self::Other(Text::new(word)),
            },
        }
    }

    /// The flag as it stood on the wire, without brackets.
    pub fn text(self) -> Text<'a> {
        Text::from(match self {
            Self::Protection(protection) => return protection.text(),
            Self::Other(text) | Self::Loose(text) => return text,
            Self::Wep => "WEP",
            Self::SaeH2e => "SAE-H2E",
            Self::SaePk => "SAE-PK",
            Self::OweTransition => "OWE-TRANS",
            Self::OweTransitionOpen => "OWE-TRANS-OPEN",
            Self::Wps(WpsOffer::Inactive) => "WPS",
            Self::Wps(WpsOffer::Button) => "WPS-PBC",
            Self::Wps(WpsOffer::Authorized) => "WPS-AUTH",
            Self::Wps(WpsOffer::Pin) => "WPS-PIN",
            Self::Mesh => "MESH",
            Self::Edmg => "EDMG",
            Self::Dmg => "DMG",
            Self::Ibss => "IBSS",
            Self::Ess => "ESS",
            Self::Pbss => "PBSS",
            Self::P2p => "P2P",
            Self::Hs20 => "HS20",
            Self::Fils => "FILS",
            Self::Fst => "FST",
            Self::Utf8 => "UTF-8",
        })
    }
}

impl<'a> Security<'a> {
    /// The flags in this text.
    pub const fn new(text: &'a [u8]) -> Self {
        Self(text)
    }

    /// The text as it stood on the wire.
    pub const fn text(self) -> Text<'a> {
        Text::new(self.0)
    }

    /// All flags in their order.
    pub fn flags(self) -> impl Iterator<Item = Flag<'a>> + Clone {
        pieces(self.0).map(|piece| match piece {
            Piece::Bracketed(word) => Flag::new(word),
            Piece::Loose(text) => Flag::Loose(Text::new(text)),
        })
    }

    /// Whether this very flag is among them.
    pub fn has(self, flag: Flag<'_>) -> bool {
        self.flags().any(|other| other == flag)
    }

    /// The protocols with their key managements and ciphers.
    pub fn protections(self) -> impl Iterator<Item = Protection<'a>> + Clone {
        self.flags().filter_map(|flag| match flag {
            Flag::Protection(protection) => Some(protection),
            _ => None,
        })
    }

    /// The key managements of all protocols.
    pub fn key_management(self) -> impl Iterator<Item = Akm<'a>> + Clone {
        self.protections().flat_map(Protection::key_management)
    }

    /// Whether anyone may join and frames are not encrypted. Text that is not made of flags, and a
    /// `WPA` of a later release, do not count as open.
    pub fn is_open(self) -> bool {
        !self.flags().any(|flag| matches!(flag, Flag::Protection(_) | Flag::Wep | Flag::Loose(_)))
    }

    /// Whether it is protected by WEP alone.
    pub fn is_wep(self) -> bool {
        self.has(Flag::Wep)
    }

    /// Whether one can join by EAP.
    pub fn has_eap(self) -> bool {
        self.key_management().any(Akm::is_eap)
    }

    /// Whether one can join by a pre-shared key, without SAE.
    pub fn has_psk(self) -> bool {
        self.key_management().any(Akm::is_psk)
    }

    /// Whether one can join by SAE, as in WPA3-Personal.
    pub fn has_sae(self) -> bool {
        self.key_management().any(Akm::is_sae)
    }

    /// Whether one can join by OWE: encrypted, without a password.
    pub fn has_owe(self) -> bool {
        self.key_management().any(|akm| akm == Akm::Owe)
    }

    /// What it offers of WPS.
    pub fn wps(self) -> Option<WpsOffer> {
        self.flags().find_map(|flag| match flag {
            Flag::Wps(offer) => Some(offer),
            _ => None,
        })
    }

    /// Whether it has WPS at all.
    pub fn has_wps(self) -> bool {
        self.wps().is_some()
    }

    /// Whether its WPS button has been pressed.
    pub fn wps_button(self) -> bool {
        self.wps() == Some(WpsOffer::Button)
    }

    /// Whether it waits for a WPS PIN.
    pub fn wps_pin(self) -> bool {
        self.wps() == Some(WpsOffer::Pin)
    }
}

impl fmt::Display for Security<'_> {
    /// As it stood on the wire.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text().fmt(formatter)
    }
}

impl fmt::Debug for Security<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text(), formatter)
    }
}

impl<'a> FromValue<'a> for Security<'a> {
    fn from_value(value: Text<'a>) -> Option<Self> {
        Some(Self(value.as_bytes()))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Flag<'_> {
    /// A string as on the wire, without brackets.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.text().serialize(serializer)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Security<'_> {
    /// A string as on the wire.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.text().serialize(serializer)
    }
}
