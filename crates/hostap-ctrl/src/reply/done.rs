//! Replies without data: `OK`; and the reply of any command, unread.

use core::fmt;

use super::{Refusal, Reply, ReplyError};

/// The daemon did, or started, what was asked: `OK`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Done;

impl Reply<'_> for Done {
    fn parse(reply: &[u8]) -> Result<Self, ReplyError> {
        match (reply, Refusal::of(reply)) {
            (b"OK\n" | b"OK", _) => Ok(Self),
            (_, Some(refusal)) => Err(ReplyError::Refused(refusal)),
            _ => Err(ReplyError::Unexpected { expected: "OK" }),
        }
    }
}

/// A reply without a byte, where hostapd says yes in no other way: `WPS_NFC_TOKEN enable` and
/// `WPS_NFC_TOKEN disable`.
///
/// ```
/// use hostap_ctrl::reply::{Empty, Refusal, Reply, ReplyError};
///
/// assert_eq!(Empty::parse(b""), Ok(Empty));
/// assert_eq!(Empty::parse(b"FAIL\n"), Err(ReplyError::Refused(Refusal::Fail)));
/// assert!(Empty::parse(b"OK\n").is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Empty;

impl Reply<'_> for Empty {
    fn parse(reply: &[u8]) -> Result<Self, ReplyError> {
        match Refusal::of(reply) {
            Some(refusal) => Err(ReplyError::Refused(refusal)),
            None if reply.is_empty() => Ok(Self),
            None => Err(ReplyError::Unexpected { expected: "an empty reply" }),
        }
    }
}

/// A reply as it came; refusals are still told apart from it.
///
/// It may hold a secret: `Debug` shows only how long it is.
///
/// ```
/// use hostap_ctrl::reply::{Raw, Reply};
///
/// let reply = Raw::parse(b"COOKIE=12ab").unwrap();
/// assert_eq!(reply.0, b"COOKIE=12ab");
/// assert_eq!(format!("{reply:?}"), "Raw(11 bytes)");
/// assert!(Raw::parse(b"FAIL\n").is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Raw<'a>(pub &'a [u8]);

impl fmt::Debug for Raw<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Raw({} bytes)", self.0.len())
    }
}

impl<'a> Reply<'a> for Raw<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        match Refusal::of(reply) {
            Some(refusal) => Err(ReplyError::Refused(refusal)),
            None => Ok(Self(reply)),
        }
    }
}
