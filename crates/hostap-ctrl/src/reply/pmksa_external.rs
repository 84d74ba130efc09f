//! PMKSA_GET and MESH_PMKSA_GET: the cache's entries with their keys, to be kept by a program.

use super::body::{Body, refused, words};
use super::reply_type::serialize_sequence;
use super::{FromText, Reply, ReplyError, Secret};
use crate::value::{HexBytes, MacAddress, Text};

/// An entry of the PMKSA cache with its key, as `PMKSA_ADD` and `MESH_PMKSA_ADD` take it back.
///
/// ```
/// use hostap_ctrl::reply::{PmksaKeys, Reply};
///
/// let row = b"02:00:00:00:00:01 6d1ea666a1d6ef56f728df6a9bc658f3 0a0b0c0d 30240 43200 1024 0\n";
/// let entry = PmksaKeys::parse(row).unwrap().iter().next().unwrap();
/// assert_eq!(entry.key.reveal().len(), 4);
/// assert_eq!((entry.reauth_time, entry.expiration), (Some(30240), 43200));
/// assert!(!format!("{entry:?}").contains("0a0b"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PmksaKey<'a> {
    /// The address of the other side.
    pub address: MacAddress,
    /// The name of the key.
    pub pmkid: HexBytes<'a>,
    /// The key.
    #[cfg_attr(feature = "serde", serde(rename = "pmk"))]
    pub key: Secret<HexBytes<'a>>,
    /// After how many seconds it should be renewed; not for a mesh.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reauth_time: Option<i64>,
    /// For how many seconds it is valid.
    pub expiration: i64,
    /// The number of the key management; not for a mesh.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub akmp: Option<u32>,
    /// Whether it was derived for another access point; not for a mesh.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub opportunistic: Option<bool>,
    /// The identifier of the FILS cache.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fils_cache_id: Option<HexBytes<'a>>,
}

impl<'a> PmksaKey<'a> {
    fn new(line: &'a [u8]) -> Option<Self> {
        let mut words = words(line).map(Text::new);
        let address = words.next().and_then(MacAddress::from_text)?;
        let pmkid = words.next().and_then(HexBytes::from_text)?;
        let key = words.next().and_then(Secret::from_text)?;
        let first = words.next().and_then(i64::from_text)?;
        // A mesh has no other number than the expiration.
        let second = words.next().map(i64::from_text);
        let (reauth_time, expiration) = match second {
            None => (None, first),
            Some(second) => (Some(first), second?),
        };
        Some(Self {
            address,
            pmkid,
            key,
            reauth_time,
            expiration,
            akmp: words.next().and_then(u32::from_text),
            opportunistic: words.next().and_then(bool::from_text),
            fils_cache_id: words.next().and_then(HexBytes::from_text),
        })
    }
}

/// The reply of `PMKSA_GET` and `MESH_PMKSA_GET`. The keys are hidden in `Debug`.
///
/// ```
/// use hostap_ctrl::reply::{PmksaKeys, Reply};
///
/// let mesh = PmksaKeys::parse(b"02:00:00:00:00:01 6d1e 0a0b 43200\n").unwrap();
/// assert!(mesh.iter().all(|entry| entry.reauth_time.is_none() && entry.expiration == 43200));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PmksaKeys<'a>(Body<'a>);

impl<'a> PmksaKeys<'a> {
    /// The entries that are whole.
    pub fn iter(&self) -> impl Iterator<Item = PmksaKey<'a>> + Clone + use<'a> {
        self.0.lines().filter_map(PmksaKey::new)
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

impl core::fmt::Debug for PmksaKeys<'_> {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.debug_list().entries(self.iter()).finish()
    }
}

impl<'a> Reply<'a> for PmksaKeys<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let body = Body::new(reply);
        if body.lines().next().is_some_and(|line| PmksaKey::new(line).is_none()) {
            return Err(ReplyError::Unexpected { expected: "rows of the PMKSA cache" });
        }
        Ok(Self(body))
    }
}

serialize_sequence! { PmksaKeys iter; }
