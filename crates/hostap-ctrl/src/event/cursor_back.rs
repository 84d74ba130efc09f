//! Reads a message's text from its end, so that raw text before it can't pass for what follows.

use crate::value::Text;

use super::cursor::Cursor;

impl<'a> Cursor<'a> {
    /// Exactly these bytes at the end.
    #[inline]
    pub(crate) fn back_literal<const N: usize>(&mut self, literal: &[u8; N]) -> Option<()> {
        let (rest, end) = self.rest.split_last_chunk::<N>()?;
        if end != literal {
            return None;
        }
        self.rest = rest;
        Some(())
    }

    /// The value behind the last `mark`: `read` must read all of it.
    #[inline]
    pub(crate) fn back<T>(
        &mut self,
        mark: &[u8],
        read: impl FnOnce(&mut Cursor<'a>) -> Option<T>,
    ) -> Option<T> {
        let start = last(self.rest, mark)?;
        let (rest, found) = self.rest.split_at_checked(start)?;
        let mut inner = Cursor::new(found.get(mark.len()..)?);
        let value = read(&mut inner)?;
        inner.end()?;
        self.rest = rest;
        Some(value)
    }

    /// Raw text, `mark`, what `read` reads, raw text to the end: at the first `mark` where that
    /// fits. For a first text that the daemon chose.
    pub(crate) fn split_first<T>(
        &mut self,
        mark: &[u8],
        mut read: impl FnMut(&mut Cursor<'a>) -> Option<T>,
    ) -> Option<(Text<'a>, T)> {
        let first = *mark.first()?;
        let mut from = 0;
        loop {
            let at = from + self.rest.get(from..)?.iter().position(|byte| *byte == first)?;
            if let Some(found) = self.split_at(at, mark, &mut read) {
                return Some(found);
            }
            from = at + 1;
        }
    }

    /// The same at the last `mark` where it fits. For a second text that the daemon chose.
    pub(crate) fn split_last<T>(
        &mut self,
        mark: &[u8],
        mut read: impl FnMut(&mut Cursor<'a>) -> Option<T>,
    ) -> Option<(Text<'a>, T)> {
        let text = self.rest;
        let mut end = text.len();
        loop {
            let at = last(text.get(..end)?, mark)?;
            if let Some(found) = self.split_at(at, mark, &mut read) {
                return Some(found);
            }
            // The next one may begin inside this one.
            end = at + mark.len() - 1;
        }
    }

    fn split_at<T>(
        &mut self,
        at: usize,
        mark: &[u8],
        read: &mut impl FnMut(&mut Cursor<'a>) -> Option<T>,
    ) -> Option<(Text<'a>, T)> {
        let (before, found) = self.rest.split_at_checked(at)?;
        let mut inner = Cursor::new(found.strip_prefix(mark)?);
        let value = read(&mut inner)?;
        *self = inner;
        Some((Text::new(before), value))
    }
}

/// Where `mark` begins for the last time.
#[inline]
pub(super) fn last(text: &[u8], mark: &[u8]) -> Option<usize> {
    let first = *mark.first()?;
    let mut end = text.len().checked_sub(mark.len())? + 1;
    loop {
        let at = last_byte(text.get(..end)?, first)?;
        if text.get(at..)?.starts_with(mark) {
            return Some(at);
        }
        end = at;
    }
}

/// Where `byte` stands for the last time. Eight bytes at a time: certificates are long.
#[inline]
fn last_byte(text: &[u8], byte: u8) -> Option<usize> {
    const LOW: u64 = u64::from_le_bytes([0x01; 8]);
    const HIGH: u64 = u64::from_le_bytes([0x80; 8]);
    let pattern = LOW * u64::from(byte);
    let mut before = text;
    while let Some((start, chunk)) = before.split_last_chunk::<8>() {
        // A byte becomes zero where it is the wanted one; some byte is zero if this is not zero.
        let difference = u64::from_le_bytes(*chunk) ^ pattern;
        if difference.wrapping_sub(LOW) & !difference & HIGH != 0 {
            break;
        }
        before = start;
    }
    before.iter().rposition(|found| *found == byte)
}
