//! Which event a text is, found without comparing with one prefix after the other.

use core::fmt;

use super::{EventKind, generated};

/// What is known of a kind of event.
pub(super) struct Info {
    pub(super) macro_name: &'static str,
    pub(super) prefix: &'static str,
    /// The prefix may be followed by more of the same word.
    pub(super) open: bool,
    /// Some field is a secret.
    pub(super) secret: bool,
    /// Nothing follows the prefix in any release that is known.
    pub(super) bare: bool,
    /// What stands behind raw text: it is not part of what no field holds.
    pub(super) anchors: &'static [&'static str],
    /// The next kind whose first word is the same.
    pub(super) next: Option<EventKind>,
}

impl EventKind {
    /// The kind of a message's text, which begins where [`Message::text`] does.
    ///
    /// [`Message::text`]: crate::message::Message::text
    #[inline]
    pub fn from_text(text: &[u8]) -> Option<Self> {
        let length = text.iter().position(|byte| *byte == b' ').unwrap_or(text.len());
        let mut found = generated::kinds::lookup(text.get(..length)?);
        while let Some(kind) = found {
            if kind.begins(text) {
                return Some(kind);
            }
            found = kind.info().next;
        }
        generated::kinds::OPEN.iter().copied().find(|kind| kind.begins(text))
    }

    #[inline]
    fn begins(self, text: &[u8]) -> bool {
        let info = self.info();
        match text.strip_prefix(info.prefix.as_bytes()) {
            Some(payload) => info.open || matches!(payload.first(), None | Some(b' ')),
            None => false,
        }
    }

    #[inline]
    pub(super) fn info(self) -> &'static Info {
        &generated::kinds::INFO[self as usize]
    }

    /// The name of the macro in `wpa_ctrl.h`, or of our own where that header has none.
    pub fn macro_name(self) -> &'static str {
        self.info().macro_name
    }

    /// The text with which the message begins, mostly with a space at its end.
    pub fn prefix(self) -> &'static str {
        self.info().prefix
    }

    /// Whether such an event can carry a passphrase, a key or a PIN.
    pub fn holds_secret(self) -> bool {
        self.info().secret
    }

    /// All kinds.
    pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
        generated::kinds::ALL.iter().copied()
    }
}

impl fmt::Display for EventKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.macro_name())
    }
}

/// The number by which a first word is found: its length, its first eight and its last sixteen bytes, well
/// mixed.
/// protocol-gen computes the same.
#[inline]
pub(super) fn hash(word: &[u8]) -> u64 {
    let start = match word.first_chunk::<8>() {
        Some(chunk) => u64::from_le_bytes(*chunk),
        None => word.iter().fold(0, |value, byte| value << 8 | u64::from(*byte)),
    };
    let (before, end) = match word.split_last_chunk::<8>() {
        Some((before, chunk)) => (before, u64::from_le_bytes(*chunk)),
        None => (word, 0),
    };
    let middle = before.last_chunk::<8>().map_or(0, |chunk| u64::from_le_bytes(*chunk));
    let start = fold(start ^ word.len() as u64, FIRST);
    fold(start ^ middle.rotate_left(29) ^ end, SECOND)
}

/// The product of both, its upper half over the lower one.
#[inline]
fn fold(one: u64, other: u64) -> u64 {
    let product = u128::from(one) * u128::from(other);
    (product >> 64) as u64 ^ product as u64
}

const FIRST: u64 = 0x9e37_79b9_7f4a_7c15;
const SECOND: u64 = 0xbf58_476d_1ce4_e5b9;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_prefix_names_its_kind() {
        for kind in EventKind::all() {
            let prefix = kind.prefix();
            assert_eq!(EventKind::from_text(prefix.as_bytes()), Some(kind), "{prefix}");
        }
    }

    #[test]
    fn a_prefix_counts_only_as_a_whole() {
        assert_eq!(EventKind::from_text(b"AP-NO_IR"), Some(EventKind::ApNoIr));
        for text in [&b""[..], b"AP-NO_IRx", b"CTRL-EVENT-EAP-SUCCESS", b" AP-ENABLED ", b"CTRL"] {
            assert_eq!(EventKind::from_text(text), None, "{}", text.escape_ascii());
        }
    }
}
