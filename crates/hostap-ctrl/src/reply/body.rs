//! The lines of a reply, and where they stop being whole.

use super::{Pairs, Refusal, ReplyError, lines};
use crate::value::Text;

/// The text of a reply, or of one entry of it. Every line of the daemons' lists ends with a line
/// feed, so what follows the last one has been cut off: it is not read as a value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Body<'a> {
    text: &'a [u8],
    /// How much of the text comes before the lines: an address on a line of its own.
    head: usize,
}

impl<'a> Body<'a> {
    pub(crate) const fn new(text: &'a [u8]) -> Self {
        Self { text, head: 0 }
    }

    /// The text with the first `head` bytes left out of its lines.
    pub(crate) const fn after(text: &'a [u8], head: usize) -> Self {
        Self { text, head }
    }

    pub(crate) const fn text(self) -> Text<'a> {
        Text::new(self.text)
    }

    /// The lines that are whole, with their ends.
    pub(crate) fn whole(self) -> &'a [u8] {
        let rest = self.text.get(self.head..).unwrap_or_default();
        let end = rest.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        rest.get(..end).unwrap_or_default()
    }

    pub(crate) fn is_cut(self) -> bool {
        self.text.last().is_some_and(|byte| *byte != b'\n')
    }

    pub(crate) fn pairs(self) -> Pairs<'a> {
        Pairs::new(self.whole())
    }

    /// The pairs from the last line of `key` on; all of them if there is no such line.
    pub(crate) fn behind_last(self, key: &str) -> Pairs<'a> {
        let whole = self.whole();
        let (mut at, mut start) = (0, 0);
        for line in whole.split_inclusive(|byte| *byte == b'\n') {
            if line.strip_prefix(key.as_bytes()).is_some_and(|rest| rest.starts_with(b"=")) {
                start = at;
            }
            at += line.len();
        }
        Pairs::new(whole.get(start..).unwrap_or_default())
    }

    /// The whole lines, without their ends.
    pub(crate) fn lines(self) -> impl Iterator<Item = &'a [u8]> + Clone {
        lines(self.whole())
    }

    /// The whole lines without `=`.
    pub(crate) fn odd_lines(self) -> impl Iterator<Item = Text<'a>> + Clone {
        self.lines().filter(|line| !line.contains(&b'=')).map(Text::new)
    }
}

/// The error of a reply that is a refusal.
pub(crate) fn refused(reply: &[u8]) -> Result<(), ReplyError> {
    Refusal::of(reply).map_or(Ok(()), |refusal| Err(ReplyError::Refused(refusal)))
}

/// The parts of a reply of which each begins with a line that `starts` knows; what comes before
/// the first of them is in none.
pub(crate) fn blocks(
    whole: &[u8],
    starts: impl Fn(&[u8]) -> bool + Clone,
) -> impl Iterator<Item = &[u8]> + Clone {
    // How long the text is up to the next line that starts a block.
    let next = move |text: &[u8], mut at: usize| {
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            let end = rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
            if starts(rest.get(..end).unwrap_or_default()) {
                break;
            }
            at += end + 1;
        }
        at.min(text.len())
    };
    let mut rest = whole.get(next(whole, 0)..).unwrap_or_default();
    core::iter::from_fn(move || {
        let first = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |at| at + 1);
        let (block, after) = rest.split_at_checked(next(rest, first))?;
        rest = after;
        (!block.is_empty()).then_some(block)
    })
}

/// The words of a line, one space between two of them.
pub(crate) fn words(line: &[u8]) -> impl Iterator<Item = &[u8]> + Clone {
    line.split(|byte| *byte == b' ')
}

/// `line` without its first word and the space after it.
pub(crate) fn split_word(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = line.iter().position(|byte| *byte == b' ')?;
    Some((line.get(..at)?, line.get(at + 1..)?))
}

/// Values under keys with a number in brackets, such as `ssid[2]`, with the number.
pub(crate) fn indexed<'a, 'k>(
    pairs: Pairs<'a>,
    key: &'k str,
) -> impl Iterator<Item = (u32, Text<'a>)> + Clone + use<'a, 'k> {
    pairs.iter().filter_map(move |(name, value)| Some((index(name, key)?, value)))
}

/// The number in `key[number]`.
pub(crate) fn index(name: Text<'_>, key: &str) -> Option<u32> {
    let number = name.as_bytes().strip_prefix(key.as_bytes())?.strip_prefix(b"[")?;
    core::str::from_utf8(number.strip_suffix(b"]")?).ok()?.parse().ok()
}

/// Whether `line` is the start of an entry `key[number]=`.
pub(crate) fn starts_entry(line: &[u8], key: &str) -> bool {
    line.strip_prefix(key.as_bytes()).is_some_and(|rest| rest.starts_with(b"["))
}

/// Whether `key` is `known`, in which `#` stands for a number.
pub(crate) fn matches(key: &[u8], known: &str) -> bool {
    let Some((before, after)) = known.split_once('#') else { return key == known.as_bytes() };
    let number = key.strip_prefix(before.as_bytes());
    let number = number.and_then(|rest| rest.strip_suffix(after.as_bytes()));
    number.is_some_and(|digits| !digits.is_empty() && digits.iter().all(u8::is_ascii_digit))
}

impl core::fmt::Debug for Body<'_> {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        core::fmt::Debug::fmt(&self.text(), formatter)
    }
}
