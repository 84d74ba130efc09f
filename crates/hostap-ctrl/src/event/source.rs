//! The text that an event was read from.

use core::fmt;

use crate::value::Text;

/// The whole text of an event, and where the part begins that no field holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Source<'a> {
    text: &'a [u8],
    prefix: u16,
    rest: usize,
}

impl<'a> Source<'a> {
    /// `text`, of which the first `prefix` bytes name the event and nothing is left over.
    pub(crate) const fn new(text: &'a [u8], prefix: u16) -> Self {
        Self { text, prefix, rest: text.len() }
    }

    /// The same with what begins at `rest` left over.
    pub(crate) const fn with_rest(self, rest: usize) -> Self {
        Self { rest, ..self }
    }

    /// What the fields are read from.
    #[inline]
    pub(crate) fn payload(&self) -> &'a [u8] {
        self.text.get(usize::from(self.prefix)..self.rest).unwrap_or_default()
    }

    /// The whole text.
    pub(crate) const fn raw(&self) -> Text<'a> {
        Text::new(self.text)
    }

    /// What is left over.
    pub(crate) fn rest(&self) -> Text<'a> {
        Text::new(self.text.get(self.rest..).unwrap_or_default())
    }
}

impl fmt::Debug for Source<'_> {
    /// Only how long it is: the text may hold a secret, and the fields stand beside it.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} bytes", self.text.len())?;
        match self.text.len().saturating_sub(self.rest) {
            0 => Ok(()),
            left => write!(formatter, ", {left} of them in no field"),
        }
    }
}
