//! The name of an interface, kept.

use core::fmt;
use std::sync::Arc;

use crate::value::Text;

/// The name of one of the daemon's interfaces.
///
/// ```
/// use hostap_ctrl::access_point::InterfaceName;
///
/// let name = InterfaceName::from("wlan0");
/// assert!(name == "wlan0" && name.to_string() == "wlan0");
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InterfaceName(Arc<[u8]>);

impl InterfaceName {
    /// Its bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The same as a text.
    pub fn as_text(&self) -> Text<'_> {
        Text::new(&self.0)
    }
}

impl From<&[u8]> for InterfaceName {
    fn from(name: &[u8]) -> Self {
        Self(name.into())
    }
}

impl From<&str> for InterfaceName {
    fn from(name: &str) -> Self {
        Self(name.as_bytes().into())
    }
}

impl AsRef<[u8]> for InterfaceName {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl PartialEq<str> for InterfaceName {
    fn eq(&self, other: &str) -> bool {
        *self.0 == *other.as_bytes()
    }
}

impl PartialEq<&str> for InterfaceName {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

impl fmt::Display for InterfaceName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_text().fmt(formatter)
    }
}

impl fmt::Debug for InterfaceName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_text().fmt(formatter)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for InterfaceName {
    /// As the text.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_text().serialize(serializer)
    }
}
