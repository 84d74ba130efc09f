//! Secrets and names that are kept.

use core::fmt;
use std::string::String;

use crate::value::Secret;

/// A PIN of WPS, of four or eight digits. `Debug` does not show it.
///
/// ```
/// use hostap_ctrl::p2p::Pin;
///
/// let pin = Pin::new("12345670");
/// assert_eq!(pin.reveal(), "12345670");
/// assert_eq!(format!("{pin:?}"), "<secret>");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(Secret<String>);

impl Pin {
    /// This PIN, which is checked when it is sent.
    pub fn new(digits: impl Into<String>) -> Self {
        Self(Secret(digits.into()))
    }

    /// The digits, for the screen.
    pub fn reveal(&self) -> &str {
        &self.0.0
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Pin {
    /// The digits: who serialises it wants all of it, see [`Secret`].
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
