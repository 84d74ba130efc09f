//! Values that must not reach a log by accident.

use core::fmt;

/// A passphrase, a key or a PIN: `Debug` does not show it.
///
/// ```
/// use hostap_ctrl::event::Event;
/// use hostap_ctrl::value::Secret;
///
/// let Event::DppConfobjPass(event) = Event::parse(b"DPP-CONFOBJ-PASS 3132") else { panic!() };
/// assert_eq!(event.passphrase.reveal().as_str(), "3132");
/// assert!(!format!("{event:?}").contains("3132"));
/// assert_eq!(format!("{:?}", Secret::new("correct horse")), "<secret>");
/// ```
///
/// # Serialising writes the value
///
/// Debug output gets into logs without anybody's doing. Serialising (feature `serde`) is a
/// deliberate act: who does it wants all of an event or a reply, so the value is written, in
/// events and replies alike. Take care where what was serialised goes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Secret<T>(pub(crate) T);

impl<T: Copy> Secret<T> {
    /// Hides this value.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value.
    pub const fn reveal(self) -> T {
        self.0
    }
}

impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("<secret>")
    }
}

#[cfg(feature = "serde")]
impl<T: serde::Serialize> serde::Serialize for Secret<T> {
    /// The value itself.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("Secret", &self.0)
    }
}
