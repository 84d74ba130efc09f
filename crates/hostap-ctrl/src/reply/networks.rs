//! `LIST_NETWORKS`: a table of the networks that are configured.

use super::security_flags::{Piece, pieces};
use super::table::Table;
use super::{Reply, ReplyError};
use crate::value::{EncodedText, MacAddress, Text};

/// The table of `LIST_NETWORKS`, or one part of it.
///
/// wpa_supplicant stops before the row that would not fit; [`NetworkPages`](super::NetworkPages)
/// asks for all parts.
///
/// ```
/// use hostap_ctrl::reply::{NetworkList, Reply};
///
/// let networks = NetworkList::parse(b"network id / ssid / bssid / flags\n\
///     0\tLab\tany\t[CURRENT]\n7\tcaf\\xc3\\xa9\t02:00:00:00:00:01\t[DISABLED]\n").unwrap();
/// let lab = networks.iter().next().unwrap();
/// assert!(lab.id == 0 && lab.bssid.is_none() && lab.flags.is_current());
/// assert_eq!(networks.last_id(), Some(7));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NetworkList<'a>(Table<'a>);

/// One network of the list.
///
/// ```
/// use hostap_ctrl::reply::{NetworkList, Reply};
///
/// let text = b"network id / ssid / bssid / flags\n3\tLab\tany\t[TEMP-DISABLED]\n";
/// let network = NetworkList::parse(text).unwrap().iter().next().unwrap();
/// assert_eq!((network.id, network.flags.is_temporarily_disabled()), (3, true));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Network<'a> {
    /// Its id, as all commands on networks take it.
    pub id: u32,
    /// Its SSID.
    pub ssid: EncodedText<'a>,
    /// The only BSS that it may use; `None` for any.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub bssid: Option<MacAddress>,
    /// Its state.
    pub flags: NetworkFlags<'a>,
}

/// The state of a network: `[CURRENT]`, `[DISABLED]` and so on.
///
/// ```
/// use hostap_ctrl::reply::NetworkFlags;
///
/// let flags = NetworkFlags::new(b"[DISABLED][P2P-PERSISTENT]");
/// assert!(flags.is_disabled() && flags.is_p2p_persistent());
/// assert!(flags.iter().eq(["DISABLED", "P2P-PERSISTENT"]));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NetworkFlags<'a>(Text<'a>);

const HEADER: &[u8] = b"network id / ssid / bssid / flags";

impl<'a> Reply<'a> for NetworkList<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        Table::parse(reply, HEADER, "a table of networks").map(Self)
    }
}

impl<'a> NetworkList<'a> {
    /// The reply as it came.
    pub const fn text(self) -> Text<'a> {
        self.0.text()
    }

    /// All rows in their order; a row of another form, or without its end, as its text.
    pub fn rows(self) -> impl Iterator<Item = Result<Network<'a>, Text<'a>>> + Clone {
        self.0.rows(Network::new)
    }

    /// The networks, without the rows that are of another form.
    pub fn iter(self) -> impl Iterator<Item = Network<'a>> + Clone {
        self.rows().filter_map(Result::ok)
    }

    /// The highest id, after which the next part of the table goes on.
    pub fn last_id(self) -> Option<u32> {
        self.iter().map(|network| network.id).max()
    }
}

impl<'a> Network<'a> {
    fn new(row: &'a [u8]) -> Option<Self> {
        let mut columns = row.splitn(4, |byte| *byte == b'\t');
        let id = core::str::from_utf8(columns.next()?).ok()?.parse().ok()?;
        let ssid = EncodedText::new(columns.next()?);
        let bssid = match columns.next()? {
            b"any" => None,
            address => Some(MacAddress::parse(address)?),
        };
        let flags = NetworkFlags::new(columns.next().unwrap_or_default());
        Some(Self { id, ssid, bssid, flags })
    }
}

impl<'a> NetworkFlags<'a> {
    /// The flags in this text.
    pub const fn new(text: &'a [u8]) -> Self {
        Self(Text::new(text))
    }

    /// The text as it stood on the wire.
    pub const fn text(self) -> Text<'a> {
        self.0
    }

    /// The flags without their brackets.
    pub fn iter(self) -> impl Iterator<Item = Text<'a>> + Clone {
        pieces(self.0.as_bytes()).map(|piece| match piece {
            Piece::Bracketed(text) | Piece::Loose(text) => Text::new(text),
        })
    }

    /// Whether this flag is among them.
    pub fn has(self, flag: &str) -> bool {
        self.iter().any(|other| other == flag)
    }

    /// Whether it is the network in use.
    pub fn is_current(self) -> bool {
        self.has("CURRENT")
    }

    /// Whether it is not to be used until it is enabled; so are groups that P2P keeps.
    pub fn is_disabled(self) -> bool {
        self.has("DISABLED")
    }

    /// Whether it is left alone for a while, after it failed.
    pub fn is_temporarily_disabled(self) -> bool {
        self.has("TEMP-DISABLED")
    }

    /// Whether it is a group that P2P keeps.
    pub fn is_p2p_persistent(self) -> bool {
        self.has("P2P-PERSISTENT")
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for NetworkFlags<'_> {
    /// A string as on the wire.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for NetworkList<'_> {
    /// A list of the rows; those of another form as strings.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.rows().map(|row| match row {
            Ok(network) => Row::Network(network),
            Err(text) => Row::Text(text),
        }))
    }
}

#[cfg(feature = "serde")]
#[derive(serde::Serialize)]
#[serde(untagged)]
enum Row<'a> {
    Network(Network<'a>),
    Text(Text<'a>),
}
