//! Replies that are a table: a header, then a row a line.

use super::ReplyError;
use super::body::refused;
use crate::value::Text;

/// A table, its header checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Table<'a> {
    text: &'a [u8],
    rows: &'a [u8],
}

impl<'a> Table<'a> {
    /// Reads a reply that begins with `header`; `expected` says in words what it should be.
    pub(super) fn parse(
        reply: &'a [u8],
        header: &[u8],
        expected: &'static str,
    ) -> Result<Self, ReplyError> {
        refused(reply)?;
        match reply.strip_prefix(header) {
            Some(b"") => Ok(Self { text: reply, rows: b"" }),
            Some([b'\n', rows @ ..]) => Ok(Self { text: reply, rows }),
            _ => Err(ReplyError::Unexpected { expected }),
        }
    }

    /// The reply as it came.
    pub(super) const fn text(self) -> Text<'a> {
        Text::new(self.text)
    }

    /// All rows in their order; one that `read` does not take, or without its end, as its text.
    pub(super) fn rows<T>(
        self,
        read: fn(&'a [u8]) -> Option<T>,
    ) -> impl Iterator<Item = Result<T, Text<'a>>> + Clone {
        self.rows.split_inclusive(|byte| *byte == b'\n').map(move |line| {
            match line.strip_suffix(b"\n") {
                Some(row) => read(row).ok_or(Text::new(row)),
                None => Err(Text::new(line)),
            }
        })
    }
}
