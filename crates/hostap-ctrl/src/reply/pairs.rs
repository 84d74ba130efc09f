//! Replies of `key=value` lines, the daemons' most common form.

use super::{Raw, Reply, ReplyError};
use crate::value::Text;

/// The lines of a reply, without their ends; an end after the last line makes no line more.
pub fn lines(reply: &[u8]) -> impl Iterator<Item = &[u8]> + Clone {
    let body = reply.strip_suffix(b"\n").unwrap_or(reply);
    let none = body.is_empty();
    body.split(|byte| *byte == b'\n').skip(usize::from(none))
}

/// A reply of `key=value` lines, in the order of the reply. A key may come more than once, and
/// hold spaces; a value is everything after the first `=`.
///
/// ```
/// use hostap_ctrl::reply::Pairs;
///
/// let pairs = Pairs::new(b"wpa_state=COMPLETED\nEAP state=SUCCESS\nhome_sp=a=b\n");
/// assert_eq!(pairs.get("EAP state").unwrap(), "SUCCESS");
/// assert_eq!(pairs.get("home_sp").unwrap(), "a=b");
/// assert_eq!(pairs.iter().count(), 3);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pairs<'a>(Text<'a>);

impl<'a> Pairs<'a> {
    /// The pairs of this reply.
    pub const fn new(reply: &'a [u8]) -> Self {
        Self(Text::new(reply))
    }

    /// The reply as it came.
    pub const fn text(self) -> Text<'a> {
        self.0
    }

    /// Keys and values; a line without `=` is left out.
    pub fn iter(self) -> impl Iterator<Item = (Text<'a>, Text<'a>)> + Clone {
        lines(self.0.as_bytes()).filter_map(split)
    }

    /// The first value of `key`.
    pub fn get(self, key: &str) -> Option<Text<'a>> {
        self.iter().find(|(name, _)| *name == key).map(|(_, value)| value)
    }

    /// All values of `key`, in their order.
    pub fn all<'k>(self, key: &'k str) -> impl Iterator<Item = Text<'a>> + Clone + use<'a, 'k> {
        self.iter().filter(move |(name, _)| *name == key).map(|(_, value)| value)
    }
}

impl<'a> Reply<'a> for Pairs<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        Raw::parse(reply).map(|Raw(reply)| Self::new(reply))
    }
}

/// Splits at the first `=`.
pub(crate) fn split(line: &[u8]) -> Option<(Text<'_>, Text<'_>)> {
    let at = line.iter().position(|byte| *byte == b'=')?;
    Some((Text::new(&line[..at]), Text::new(&line[at + 1..])))
}

#[cfg(feature = "serde")]
impl serde::Serialize for Pairs<'_> {
    /// A list of pairs, because keys may repeat.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
