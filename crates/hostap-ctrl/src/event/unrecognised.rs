//! A message of a known kind whose form is not known.

use core::fmt;

use super::{EventKind, WordPairs};
use crate::value::Text;

/// An event whose kind is known, while what follows its prefix has no known form: another release
/// writes it so, or the text is cut off.
///
/// ```
/// use hostap_ctrl::event::{Event, EventKind};
///
/// let Event::Unrecognised(event) = Event::parse(b"DPP-RX src=02:00 freq=2412") else { panic!() };
/// assert_eq!(event.kind(), EventKind::DppRx);
/// assert_eq!(event.payload(), "src=02:00 freq=2412");
/// assert_eq!(event.pairs().last().unwrap().1, "2412");
/// ```
#[derive(Clone, Copy, PartialEq)]
pub struct Unrecognised<'a> {
    kind: EventKind,
    text: Text<'a>,
}

impl<'a> Unrecognised<'a> {
    pub(super) const fn new(kind: EventKind, text: &'a [u8]) -> Self {
        Self { kind, text: Text::new(text) }
    }

    /// The kind.
    pub const fn kind(&self) -> EventKind {
        self.kind
    }

    /// The whole text, as it stood on the wire.
    pub const fn raw(&self) -> Text<'a> {
        self.text
    }

    /// What follows the prefix.
    pub fn payload(&self) -> Text<'a> {
        Text::new(self.text.as_bytes().get(self.kind.prefix().len()..).unwrap_or_default())
    }

    /// The words of the payload that look like `key=value`: a guess.
    pub fn pairs(&self) -> WordPairs<'a> {
        WordPairs::new(self.payload().as_bytes())
    }
}

impl fmt::Debug for Unrecognised<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Unrecognised");
        shown.field("kind", &self.kind);
        if self.kind.holds_secret() {
            shown.field("text", &format_args!("<secret>"));
        } else {
            shown.field("text", &self.text);
        }
        shown.finish()
    }
}
