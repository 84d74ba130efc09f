//! `BSS`: everything that is known of one BSS, or of a range of them.

use super::body::refused;
use super::{Bss, Reply, ReplyError};
use crate::value::Text;

/// The answer to `BSS`: none, one or several BSSes.
///
/// An empty reply is no failure: no such BSS is known, or a single one did not fit into the
/// daemon's buffer, which a smaller `MASK` mends. See [`BssPages`](super::BssPages).
///
/// ```
/// use hostap_ctrl::reply::{BssList, Reply};
///
/// let list = BssList::parse(b"id=3\nbssid=02:00:00:00:00:00\nssid=Lab\n====\n\
///     id=5\nbssid=02:00:00:00:00:01\nssid=\n####\n").unwrap();
/// assert!(list.iter().map(|bss| bss.id().unwrap()).eq([3, 5]));
/// assert!(list.reaches_end());
/// assert!(BssList::parse(b"").unwrap().is_empty());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BssList<'a>(&'a [u8]);

/// What follows each BSS, if the mask asks for it.
const DELIMITER: &[u8] = b"====";
/// What follows the last BSS of the daemon's table.
const END: &[u8] = b"####";

impl<'a> Reply<'a> for BssList<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let list = Self(reply);
        // A mask may ask for no more than the lines on neighbours, or the delimiter.
        let first = reply.split(|byte| *byte == b'\n').next().unwrap_or_default();
        if reply.is_empty() || is_delimiter(first) || first.contains(&b'=') {
            return Ok(list);
        }
        Err(ReplyError::Unexpected { expected: "the lines of a BSS, or nothing" })
    }
}

impl<'a> BssList<'a> {
    /// The reply as it came.
    pub const fn text(self) -> Text<'a> {
        Text::new(self.0)
    }

    /// Whether there is no BSS in it.
    pub fn is_empty(self) -> bool {
        self.iter().next().is_none()
    }

    /// The BSSes in the order of the reply, which is that of their ids.
    ///
    /// One ends at a delimiter, or where the key comes again that the reply began with: `id`,
    /// unless the mask left it out.
    pub fn iter(self) -> impl Iterator<Item = Bss<'a>> + Clone {
        let first_key = key(self.0);
        let mut rest = self.0;
        core::iter::from_fn(move || {
            // A delimiter without anything before it stands for a BSS of which nothing was asked.
            if rest.is_empty() {
                return None;
            }
            let (bss, after) = split(rest, first_key);
            rest = after;
            Some(Bss::new(bss))
        })
    }

    /// The first BSS; the only one unless a range was asked for.
    pub fn first(self) -> Option<Bss<'a>> {
        self.iter().next()
    }

    /// Whether the last BSS of the daemon's table is here: only told if the mask asked for
    /// delimiters.
    pub fn reaches_end(self) -> bool {
        let body = self.0.strip_suffix(b"\n").unwrap_or(self.0);
        body.rsplit(|byte| *byte == b'\n').next() == Some(END)
    }
}

fn is_delimiter(line: &[u8]) -> bool {
    line == DELIMITER || line == END
}

/// What stands before the first `=` of the first line, with it.
fn key(text: &[u8]) -> &[u8] {
    let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    line.split_inclusive(|byte| *byte == b'=').next().unwrap_or_default()
}

/// The lines of the first BSS, and what follows it and its delimiter.
fn split<'a>(text: &'a [u8], first_key: &[u8]) -> (&'a [u8], &'a [u8]) {
    let mut end = 0;
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        let after = end + line.len();
        if is_delimiter(line.strip_suffix(b"\n").unwrap_or(line)) {
            return (text.get(..end).unwrap_or_default(), text.get(after..).unwrap_or_default());
        }
        if end > 0 && line.starts_with(first_key) {
            break;
        }
        end = after;
    }
    text.split_at_checked(end).unwrap_or((text, b""))
}

#[cfg(feature = "serde")]
impl serde::Serialize for BssList<'_> {
    /// A list of the BSSes.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
