//! Replies of one value: text, hex bytes, one line.

use super::body::refused;
use super::keyword::keywords;
use super::{FromText, List, Reply, ReplyError};
use crate::value::{HexBytes, Megahertz, Text};

/// One value as text: reply of `GET`, `GET_CRED`, `IFNAME`, `DPP_BOOTSTRAP_GET_URI` and others.
/// It may be empty, and is given byte for byte.
///
/// ```
/// use hostap_ctrl::reply::{Reply, Value};
///
/// let version = Value::parse(b"2.10").unwrap();
/// assert_eq!(version.text(), "2.10");
/// assert_eq!(Value::parse(b"100").unwrap().read::<u32>(), Some(100));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Value<'a>(Text<'a>);

impl<'a> Value<'a> {
    /// The value.
    pub const fn text(&self) -> Text<'a> {
        self.0
    }

    /// The value as a `T`, without the line feed that ends some.
    pub fn read<T: FromText<'a>>(&self) -> Option<T> {
        let bytes = self.0.as_bytes();
        T::from_text(Text::new(bytes.strip_suffix(b"\n").unwrap_or(bytes)))
    }

    /// Whether it is `*`, which stands for a secret that is set but not told.
    pub fn is_hidden(&self) -> bool {
        self.0 == "*"
    }
}

impl<'a> Reply<'a> for Value<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        Ok(Self(Text::new(reply)))
    }
}

/// Bytes in hex: reply of `VENDOR`, `VENDOR_ELEM_GET`, `WFD_SUBELEM_GET`, `GAS_RESPONSE_GET`,
/// `DUMP_BEACON` and others. An empty reply is no bytes, not a failure.
///
/// ```
/// use hostap_ctrl::reply::{Hex, Reply};
///
/// assert!(Hex::parse(b"0a0B\n").unwrap().bytes().iter().eq([0x0a, 0x0b]));
/// assert!(Hex::parse(b"").unwrap().bytes().is_empty());
/// assert!(Hex::parse(b"0a0").unwrap().is_cut());
/// assert!(Hex::parse(b"OK\n").is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Hex<'a> {
    bytes: HexBytes<'a>,
    cut: bool,
}

impl<'a> Hex<'a> {
    /// The bytes that are whole.
    pub const fn bytes(&self) -> HexBytes<'a> {
        self.bytes
    }

    /// Whether the reply stops within a byte.
    pub const fn is_cut(&self) -> bool {
        self.cut
    }
}

impl<'a> Reply<'a> for Hex<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let unexpected = ReplyError::Unexpected { expected: "hex digits" };
        let digits = reply.strip_suffix(b"\n").unwrap_or(reply);
        if !digits.iter().all(u8::is_ascii_hexdigit) {
            return Err(unexpected);
        }
        let cut = digits.len() % 2 == 1;
        let whole = digits.get(..digits.len() - usize::from(cut)).unwrap_or_default();
        Ok(Self { bytes: HexBytes::parse(whole).ok_or(unexpected)?, cut })
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Hex<'_> {
    /// A string of the digits.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.bytes.serialize(serializer)
    }
}

keywords! {
    /// The state of a direct link: reply of `TDLS_LINK_STATUS`.
    ///
    /// ```
    /// use hostap_ctrl::reply::{Reply, TdlsLinkStatus};
    ///
    /// let status = TdlsLinkStatus::parse(b"TDLS link status: peer does not exist\n").unwrap();
    /// assert_eq!(status, TdlsLinkStatus::NoPeer);
    /// ```
    pub enum TdlsLinkStatus {
        /// There is no link to this peer.
        NoPeer = "peer does not exist",
        /// The link is up.
        Connected = "connected",
        /// The link is being set up.
        NotConnected = "peer not connected",
        /// Direct links are switched off.
        Disabled = "disabled",
    }
}

impl<'a> Reply<'a> for TdlsLinkStatus<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let state = reply.strip_prefix(b"TDLS link status: ");
        let state = state.ok_or(ReplyError::Unexpected { expected: "TDLS link status: ..." })?;
        Ok(Text::new(state.strip_suffix(b"\n").unwrap_or(state)).into())
    }
}

/// Frequencies in the driver's order of preference: reply of `GET_PREF_FREQ_LIST`.
///
/// ```
/// use hostap_ctrl::reply::{PreferredFrequencies, Reply};
///
/// let preferred = PreferredFrequencies::parse(b"5180,2412").unwrap();
/// assert!(preferred.iter().eq([5180, 2412]));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct PreferredFrequencies<'a>(List<'a, Megahertz, b','>);

impl<'a> PreferredFrequencies<'a> {
    /// The frequencies.
    pub fn iter(&self) -> impl Iterator<Item = Megahertz> + Clone + use<'a> {
        self.0.iter()
    }

    /// All of the text.
    pub const fn text(&self) -> Text<'a> {
        self.0.text()
    }
}

impl<'a> Reply<'a> for PreferredFrequencies<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let list = reply.strip_suffix(b"\n").unwrap_or(reply);
        match List::from_text(Text::new(list)) {
            Some(list) if list.iter().count() == list.words().count() => Ok(Self(list)),
            _ => Err(ReplyError::Unexpected { expected: "frequencies with commas between" }),
        }
    }
}
