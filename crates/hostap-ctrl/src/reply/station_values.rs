//! Values that stand in the replies about stations.

use core::fmt;

use super::FromText;
use super::body::words;
use super::keyword::keywords;
use crate::value::{HexNumber, Text};

keywords! {
    /// What an access point notes of a station.
    ///
    /// ```
    /// use hostap_ctrl::reply::StationFlag;
    ///
    /// assert_eq!(StationFlag::from("MFP"), StationFlag::ManagementFrameProtection);
    /// assert_eq!(StationFlag::Authorized.to_string(), "AUTHORIZED");
    /// ```
    pub enum StationFlag {
        /// It is authenticated (IEEE 802.11).
        Authenticated = "AUTH",
        /// It is associated.
        Associated = "ASSOC",
        /// Its port is open: data passes.
        Authorized = "AUTHORIZED",
        /// It was asked whether it is still there, and has not answered yet.
        PendingPoll = "PENDING_POLL",
        /// It can use short preambles.
        ShortPreamble = "SHORT_PREAMBLE",
        /// It is preauthenticated.
        Preauthenticated = "PREAUTH",
        /// It uses WMM.
        Wmm = "WMM",
        /// Its management frames are protected.
        ManagementFrameProtection = "MFP",
        /// It is associated for WPS.
        Wps = "WPS",
        /// It may be there for WPS.
        MaybeWps = "MAYBE_WPS",
        /// It uses four addresses.
        Wds = "WDS",
        /// It can't use ERP rates.
        NonErp = "NonERP",
        /// It knows WPS 2.
        Wps2 = "WPS2",
        /// It is in a GAS exchange.
        Gas = "GAS",
        /// 802.11n.
        Ht = "HT",
        /// 802.11ac.
        Vht = "VHT",
        /// 802.11ax.
        He = "HE",
        /// 802.11be.
        Eht = "EHT",
        /// 802.11bn.
        Uhr = "UHR",
        /// It has capabilities for 6 GHz.
        SixGhz = "6GHZ",
        /// 802.11ac in the 2.4 GHz band by a vendor's element.
        VendorVht = "VENDOR_VHT",
        /// Its aggregated MSDUs are protected.
        SppAMsdu = "SPP-A-MSDU",
        /// It is in WNM sleep mode.
        WnmSleepMode = "WNM_SLEEP_MODE",
    }

    /// What the access point does when it has not heard from a station for long.
    ///
    /// ```
    /// use hostap_ctrl::reply::TimeoutAction;
    ///
    /// assert_eq!(TimeoutAction::from("NULLFUNC POLL"), TimeoutAction::Poll);
    /// ```
    pub enum TimeoutAction {
        /// It asks whether the station is still there.
        Poll = "NULLFUNC POLL",
        /// It disassociates it.
        Disassociate = "DISASSOC",
        /// It deauthenticates it.
        Deauthenticate = "DEAUTH",
        /// It forgets it.
        Remove = "REMOVE",
        /// It disassociates it, as a command told it.
        DisassociateByCommand = "DISASSOC_FROM_CLI",
        /// Unknown.
        Unknown = "?",
    }
}

/// At which rate frames last went to or came from a station.
///
/// ```
/// use hostap_ctrl::reply::{FromText, RateInfo};
///
/// let rate = RateInfo::from_text("144 mcs 8 shortGI".into()).unwrap();
/// assert_eq!((rate.rate, rate.mcs, rate.short_gi), (144, Some(8), true));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RateInfo<'a> {
    /// In units of 100 kbit/s.
    pub rate: u64,
    /// The MCS of 802.11n.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mcs: Option<u32>,
    /// The MCS of 802.11ac.
    #[cfg_attr(
        feature = "serde",
        serde(rename = "vhtmcs", skip_serializing_if = "Option::is_none")
    )]
    pub vht_mcs: Option<u32>,
    /// The spatial streams of 802.11ac.
    #[cfg_attr(
        feature = "serde",
        serde(rename = "vhtnss", skip_serializing_if = "Option::is_none")
    )]
    pub vht_nss: Option<u32>,
    /// Whether the guard interval is short.
    #[cfg_attr(feature = "serde", serde(rename = "shortGI"))]
    pub short_gi: bool,
    /// All of the text.
    pub text: Text<'a>,
}

impl<'a> FromText<'a> for RateInfo<'a> {
    fn from_text(text: Text<'a>) -> Option<Self> {
        let mut all = words(text.as_bytes()).map(Text::new);
        let rate = u64::from_text(all.next()?)?;
        let after = |name: &str| {
            let mut words = all.clone().skip_while(|word| *word != name).skip(1);
            words.next().and_then(u32::from_text)
        };
        Some(Self {
            rate,
            mcs: after("mcs"),
            vht_mcs: after("vhtmcs"),
            vht_nss: after("vhtnss"),
            short_gi: all.clone().any(|word| word == "shortGI"),
            text,
        })
    }
}

/// An EAP method by its number and name.
///
/// ```
/// use hostap_ctrl::reply::{EapMethod, FromText};
///
/// let method = EapMethod::from_text("25 (PEAP)".into()).unwrap();
/// assert_eq!(method.number, 25);
/// assert_eq!(method.name, "PEAP");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EapMethod<'a> {
    /// Its number in the registry of EAP.
    pub number: u32,
    /// Its name, as the daemon knows it.
    pub name: Text<'a>,
}

impl<'a> FromText<'a> for EapMethod<'a> {
    fn from_text(text: Text<'a>) -> Option<Self> {
        let (number, name) = super::body::split_word(text.as_bytes())?;
        let name = name.strip_prefix(b"(")?.strip_suffix(b")")?;
        Some(Self { number: u32::from_text(Text::new(number))?, name: Text::new(name) })
    }
}

/// The selector of a cipher suite or of a key management, such as `00-0f-ac-4`.
///
/// ```
/// use hostap_ctrl::reply::{FromText, SuiteSelector};
///
/// let ccmp = SuiteSelector::from_text("00-0f-ac-4".into()).unwrap();
/// assert_eq!((ccmp.oui, ccmp.number), ([0x00, 0x0f, 0xac], 4));
/// assert_eq!(ccmp.to_string(), "00-0f-ac-4");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SuiteSelector {
    /// Who numbers: `00 0f ac` for the standard.
    pub oui: [u8; 3],
    /// The number.
    pub number: u8,
}

impl FromText<'_> for SuiteSelector {
    fn from_text(text: Text<'_>) -> Option<Self> {
        let mut parts = text.as_bytes().splitn(4, |byte| *byte == b'-');
        let mut oui = [0; 3];
        for byte in &mut oui {
            let part = parts.next().filter(|part| part.len() == 2)?;
            *byte = HexNumber::parse(part)?.value().try_into().ok()?;
        }
        Some(Self { oui, number: u8::from_text(Text::new(parts.next()?))? })
    }
}

impl fmt::Display for SuiteSelector {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c] = self.oui;
        write!(formatter, "{a:02x}-{b:02x}-{c:02x}-{}", self.number)
    }
}

impl fmt::Debug for SuiteSelector {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for SuiteSelector {
    /// A string as the daemons write it.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
