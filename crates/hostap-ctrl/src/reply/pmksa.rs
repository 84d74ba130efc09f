//! The caches of keys: PMKSA and PTKSA_CACHE_LIST, PMKSA_GET and MESH_PMKSA_GET.

use super::body::{Body, refused, words};
use super::reply_type::serialize_sequence;
use super::{FromText, Reply, ReplyError, Secret};
use crate::value::{HexBytes, MacAddress, Text};

const AUTHENTICATOR: &[u8] = b"Index / AA / PMKID / expiration (in seconds) / opportunistic";
const AUTHENTICATOR_FILS: &[u8] =
    b"Index / AA / PMKID / expiration (in seconds) / opportunistic / FILS Cache Identifier";
const SUPPLICANT: &[u8] = b"Index / SPA / PMKID / expiration (in seconds) / opportunistic";
const TRANSIENT: &[u8] = b"Index / ADDR / Cipher / expiration (secs) / TK / KDK";

/// Which cache an entry of [`PmksaCache`] is in.
///
/// ```
/// use hostap_ctrl::reply::PmksaRole;
///
/// assert_ne!(PmksaRole::Station, PmksaRole::AccessPoint);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum PmksaRole {
    /// This daemon is the station, and the address is the access point's.
    Station,
    /// This daemon is the access point, and the address is the station's.
    AccessPoint,
}

/// An entry of the PMKSA cache.
///
/// ```
/// use hostap_ctrl::reply::{PmksaCache, Reply};
///
/// let table = b"Index / AA / PMKID / expiration (in seconds) / opportunistic\n1 02:00:00:00:00:01 6d1ea666a1d6ef56f728df6a9bc658f3 43200 0\n";
/// let entry = PmksaCache::parse(table).unwrap().iter().next().unwrap();
/// assert_eq!(entry.pmkid.len(), 16);
/// assert_eq!(entry.expiration, 43200);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PmksaEntry<'a> {
    /// Which cache it is in.
    pub role: PmksaRole,
    /// Its number in the table.
    pub index: u32,
    /// The address of the other side.
    pub address: MacAddress,
    /// The name of the key: sixteen bytes.
    pub pmkid: HexBytes<'a>,
    /// For how many seconds it is valid; below 0 if it should be gone already.
    pub expiration: i64,
    /// Whether it was derived for another access point of the same network.
    pub opportunistic: bool,
    /// The identifier of the FILS cache: two bytes.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fils_cache_id: Option<HexBytes<'a>>,
}

impl<'a> PmksaEntry<'a> {
    fn new(role: PmksaRole, line: &'a [u8]) -> Option<Self> {
        let mut words = words(line).map(Text::new);
        let entry = Self {
            role,
            index: words.next().and_then(u32::from_text)?,
            address: words.next().and_then(MacAddress::from_text)?,
            pmkid: words.next().and_then(HexBytes::from_text)?,
            expiration: words.next().and_then(i64::from_text)?,
            opportunistic: words.next().and_then(bool::from_text)?,
            fils_cache_id: words.next().and_then(HexBytes::from_text),
        };
        words.next().is_none().then_some(entry)
    }
}

/// The reply of `PMKSA`: the keys that are cached, of the station and then of the access point,
/// when wpa_supplicant is both. hostapd has those of the access point only.
///
/// ```
/// use hostap_ctrl::reply::{PmksaCache, PmksaRole, Reply};
///
/// let table = b"Index / SPA / PMKID / expiration (in seconds) / opportunistic\n0 02:00:00:00:01:00 dfbe08b571ac10aaa7386dd06442ae59 43200 0\n";
/// let cache = PmksaCache::parse(table).unwrap();
/// assert!(cache.iter().all(|entry| entry.role == PmksaRole::AccessPoint));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PmksaCache<'a>(Body<'a>);

impl<'a> PmksaCache<'a> {
    fn rows(&self) -> impl Iterator<Item = (&'a [u8], Option<PmksaEntry<'a>>)> + Clone + use<'a> {
        let mut role = PmksaRole::Station;
        self.0.lines().filter_map(move |line| {
            role = match line {
                AUTHENTICATOR | AUTHENTICATOR_FILS => PmksaRole::Station,
                SUPPLICANT => PmksaRole::AccessPoint,
                _ => return Some((line, PmksaEntry::new(role, line))),
            };
            None
        })
    }

    /// The entries that are whole.
    pub fn iter(&self) -> impl Iterator<Item = PmksaEntry<'a>> + Clone + use<'a> {
        self.rows().filter_map(|(_, entry)| entry)
    }

    /// The lines that are neither headers nor entries.
    pub fn odd_lines(&self) -> impl Iterator<Item = Text<'a>> + Clone + use<'a> {
        self.rows().filter(|(_, entry)| entry.is_none()).map(|(line, _)| Text::new(line))
    }

    /// All of the text.
    pub const fn text(&self) -> Text<'a> {
        self.0.text()
    }

    /// Whether the text stops within a line.
    pub fn is_cut(&self) -> bool {
        self.0.is_cut()
    }
}

/// Whether `reply` begins with one of these lines, is empty, or was cut off within the first.
pub(super) fn has_header(reply: &[u8], headers: &[&[u8]]) -> bool {
    let whole = reply.iter().position(|byte| *byte == b'\n');
    match whole.and_then(|end| reply.get(..end)) {
        Some(line) => headers.contains(&line),
        None => headers.iter().any(|header| header.starts_with(reply)),
    }
}

impl<'a> Reply<'a> for PmksaCache<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        if !has_header(reply, &[AUTHENTICATOR, AUTHENTICATOR_FILS, SUPPLICANT]) {
            return Err(ReplyError::Unexpected { expected: "the table of the PMKSA cache" });
        }
        Ok(Self(Body::new(reply)))
    }
}

/// An entry of the PTKSA cache.
///
/// ```
/// use hostap_ctrl::reply::{PtksaCache, Reply};
///
/// let table = b"Index / ADDR / Cipher / expiration (secs) / TK / KDK\n0 02:00:00:00:01:00 CCMP 3600 0a0b 0c0d\n";
/// let entry = PtksaCache::parse(table).unwrap().iter().next().unwrap();
/// assert_eq!(entry.cipher, "CCMP");
/// assert_eq!(entry.temporal_key.reveal().len(), 2);
/// assert!(!format!("{entry:?}").contains("0a0b"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PtksaEntry<'a> {
    /// Its number in the table.
    pub index: u32,
    /// The address of the other side.
    pub address: MacAddress,
    /// The pairwise cipher.
    pub cipher: Text<'a>,
    /// For how many seconds it is valid; very high if it should be gone already, because the
    /// daemon's number has no sign.
    pub expiration: u64,
    /// The temporal key.
    #[cfg_attr(feature = "serde", serde(rename = "tk"))]
    pub temporal_key: Secret<HexBytes<'a>>,
    /// The key from which others are derived.
    #[cfg_attr(feature = "serde", serde(rename = "kdk"))]
    pub derivation_key: Secret<HexBytes<'a>>,
}

/// The reply of `PTKSA_CACHE_LIST`: pairwise keys. They are hidden in `Debug`.
///
/// ```
/// use hostap_ctrl::reply::{PtksaCache, Reply};
///
/// let cache = PtksaCache::parse(b"Index / ADDR / Cipher / expiration (secs) / TK / KDK\n").unwrap();
/// assert_eq!(cache.iter().count(), 0);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PtksaCache<'a>(Body<'a>);

impl<'a> PtksaCache<'a> {
    /// The entries that are whole.
    pub fn iter(&self) -> impl Iterator<Item = PtksaEntry<'a>> + Clone + use<'a> {
        self.0.lines().skip(1).filter_map(|line| {
            let mut words = words(line).map(Text::new);
            Some(PtksaEntry {
                index: words.next().and_then(u32::from_text)?,
                address: words.next().and_then(MacAddress::from_text)?,
                cipher: words.next()?,
                expiration: words.next().and_then(u64::from_text)?,
                temporal_key: words.next().and_then(Secret::from_text)?,
                derivation_key: words.next().and_then(Secret::from_text)?,
            })
        })
    }

    /// All of the text, keys as well.
    pub const fn reveal(&self) -> Text<'a> {
        self.0.text()
    }

    /// Whether the text stops within a line.
    pub fn is_cut(&self) -> bool {
        self.0.is_cut()
    }
}

impl core::fmt::Debug for PtksaCache<'_> {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.debug_list().entries(self.iter()).finish()
    }
}

impl<'a> Reply<'a> for PtksaCache<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        if !has_header(reply, &[TRANSIENT]) {
            return Err(ReplyError::Unexpected { expected: "the table of the PTKSA cache" });
        }
        Ok(Self(Body::new(reply)))
    }
}

serialize_sequence! { PmksaCache iter; PtksaCache iter; }
