//! Values that are lists: words with a separator, words in brackets.

use core::fmt;
use core::marker::PhantomData;

use super::FromText;
use crate::value::Text;

/// A value of several words, with a space or another byte between them, each read as a `T`.
///
/// ```
/// use hostap_ctrl::reply::{FromText, List};
/// use hostap_ctrl::value::Text;
///
/// let groups: List<u16> = List::from_text("19 20 21".into()).unwrap();
/// assert!(groups.iter().eq([19, 20, 21]));
///
/// let curves: List<Text, b':'> = List::from_text("P-256:P-384".into()).unwrap();
/// assert!(curves.words().eq(["P-256", "P-384"]));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct List<'a, T, const SEPARATOR: u8 = b' '> {
    text: Text<'a>,
    items: PhantomData<T>,
}

impl<'a, T: FromText<'a>, const SEPARATOR: u8> List<'a, T, SEPARATOR> {
    /// The items, without the words that are no `T`.
    pub fn iter(&self) -> impl Iterator<Item = T> + Clone + use<'a, T, SEPARATOR> {
        self.words().filter_map(T::from_text)
    }

    /// The words as they stood on the wire; there are none between two separators.
    pub fn words(&self) -> impl Iterator<Item = Text<'a>> + Clone + use<'a, T, SEPARATOR> {
        let words = self.text.as_bytes().split(|byte| *byte == SEPARATOR);
        words.filter(|word| !word.is_empty()).map(Text::new)
    }

    /// All of the text.
    pub const fn text(&self) -> Text<'a> {
        self.text
    }

    /// Whether there is no word.
    pub fn is_empty(&self) -> bool {
        self.words().next().is_none()
    }
}

impl<'a, T, const SEPARATOR: u8> FromText<'a> for List<'a, T, SEPARATOR> {
    fn from_text(text: Text<'a>) -> Option<Self> {
        Some(Self { text, items: PhantomData })
    }
}

impl<T, const SEPARATOR: u8> fmt::Debug for List<'_, T, SEPARATOR> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, formatter)
    }
}

/// Words in brackets with nothing between them, such as `[AUTH][ASSOC]`, each read as an `F`.
/// A word ends where the next begins, too, because one of hostapd's lacks its bracket.
///
/// ```
/// use hostap_ctrl::reply::{Flags, FromText, StationFlag};
///
/// let flags: Flags<StationFlag> =
///     Flags::from_text("[AUTH][PENDING_POLL[WMM][NEW]".into()).unwrap();
/// assert!(flags.contains(StationFlag::PendingPoll) && flags.contains(StationFlag::Wmm));
/// assert_eq!(flags.iter().count(), 4);
/// assert_eq!(flags.iter().last(), Some(StationFlag::Other("NEW".into())));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Flags<'a, F> {
    text: Text<'a>,
    items: PhantomData<F>,
}

impl<'a, F: FromText<'a> + PartialEq> Flags<'a, F> {
    /// The flags.
    pub fn iter(&self) -> impl Iterator<Item = F> + Clone + use<'a, F> {
        self.words().filter_map(F::from_text)
    }

    /// The words as they stood on the wire, without brackets.
    pub fn words(&self) -> impl Iterator<Item = Text<'a>> + Clone + use<'a, F> {
        let parts = self.text.as_bytes().split(|byte| *byte == b'[');
        let words = parts.map(|part| part.split(|byte| *byte == b']').next().unwrap_or(part));
        words.filter(|word| !word.is_empty()).map(Text::new)
    }

    /// Whether `flag` is among them.
    pub fn contains(&self, flag: F) -> bool {
        self.iter().any(|each| each == flag)
    }

    /// All of the text.
    pub const fn text(&self) -> Text<'a> {
        self.text
    }
}

impl<'a, F> FromText<'a> for Flags<'a, F> {
    fn from_text(text: Text<'a>) -> Option<Self> {
        Some(Self { text, items: PhantomData })
    }
}

impl<F> fmt::Debug for Flags<'_, F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, formatter)
    }
}

#[cfg(feature = "serde")]
impl<'a, T, const SEPARATOR: u8> serde::Serialize for List<'a, T, SEPARATOR>
where
    T: FromText<'a> + serde::Serialize,
{
    /// A sequence of the items.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

#[cfg(feature = "serde")]
impl<'a, F: FromText<'a> + PartialEq + serde::Serialize> serde::Serialize for Flags<'a, F> {
    /// A sequence of the flags.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
