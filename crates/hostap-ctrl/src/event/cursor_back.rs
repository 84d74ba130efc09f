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
        let places = self.rest.len().checked_sub(mark.len())?;
        (0..=places).find_map(|at| self.split_at(at, mark, &mut read))
    }

    /// The same at the last `mark` where it fits. For a second text that the daemon chose.
    pub(crate) fn split_last<T>(
        &mut self,
        mark: &[u8],
        mut read: impl FnMut(&mut Cursor<'a>) -> Option<T>,
    ) -> Option<(Text<'a>, T)> {
        let places = self.rest.len().checked_sub(mark.len())?;
        (0..=places).rev().find_map(|at| self.split_at(at, mark, &mut read))
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
        let at = text.get(..end)?.iter().rposition(|byte| *byte == first)?;
        if text.get(at..)?.starts_with(mark) {
            return Some(at);
        }
        end = at;
    }
}
