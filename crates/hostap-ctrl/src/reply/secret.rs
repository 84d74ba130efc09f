//! A value that must not show up in logs.

use core::fmt;

use super::keyed::FromValue;
use crate::value::Text;

/// A secret from the daemon, such as a passphrase. Printing it gives `<secret>`.
///
/// ```
/// use hostap_ctrl::reply::Secret;
/// use hostap_ctrl::value::Text;
///
/// let passphrase = Secret::new(Text::new(b"12345678"));
/// assert_eq!(format!("{passphrase:?}"), "<secret>");
/// assert_eq!(passphrase.expose(), "12345678");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Secret<'a>(Text<'a>);

impl<'a> Secret<'a> {
    /// Hides this text.
    pub const fn new(text: Text<'a>) -> Self {
        Self(text)
    }

    /// The text itself.
    pub const fn expose(self) -> Text<'a> {
        self.0
    }
}

impl fmt::Debug for Secret<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("<secret>")
    }
}

impl<'a> FromValue<'a> for Secret<'a> {
    fn from_value(value: Text<'a>) -> Option<Self> {
        Some(Self(value))
    }
}
