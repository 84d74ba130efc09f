//! `GET_CAPABILITY` of most fields: words.

use super::{Refusal, Reply, ReplyError};
use crate::value::Text;

/// Words with spaces between, such as the answer to `GET_CAPABILITY key_mgmt`. There may be none.
///
/// ```
/// use hostap_ctrl::reply::{Reply, Words};
///
/// let ciphers = Words::parse(b"CCMP-256 GCMP-256 CCMP").unwrap();
/// assert!(ciphers.has("CCMP"));
/// assert_eq!(ciphers.iter().count(), 3);
/// assert!(Words::parse(b"").unwrap().iter().next().is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Words<'a>(Text<'a>);

impl<'a> Reply<'a> for Words<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        match Refusal::of(reply) {
            Some(refusal) => Err(ReplyError::Refused(refusal)),
            None => Ok(Self(Text::new(reply))),
        }
    }
}

impl<'a> Words<'a> {
    /// The reply as it came.
    pub const fn text(self) -> Text<'a> {
        self.0
    }

    /// The words in their order.
    pub fn iter(self) -> impl Iterator<Item = Text<'a>> + Clone {
        let words = self.0.as_bytes().split(|byte| matches!(byte, b' ' | b'\n'));
        words.filter(|word| !word.is_empty()).map(Text::new)
    }

    /// Whether this word is among them.
    pub fn has(self, word: &str) -> bool {
        self.iter().any(|other| other == word)
    }

    /// What fields such as `ocv` and `beacon_prot` answer: `supported` or `not supported`.
    pub fn is_supported(self) -> Option<bool> {
        let mut words = self.iter();
        let all = (words.next()?.as_bytes(), words.next().map(Text::as_bytes), words.next());
        match all {
            (b"supported", None, None) => Some(true),
            (b"not", Some(b"supported"), None) => Some(false),
            _ => None,
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Words<'_> {
    /// A list of strings.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
