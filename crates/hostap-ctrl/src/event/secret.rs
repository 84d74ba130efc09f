//! Values that must not reach a log by accident.

use core::fmt;

/// A passphrase, a key or a PIN: `Debug` does not show it.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let Event::DppConfobjPass(event) = Event::parse(b"DPP-CONFOBJ-PASS 3132") else { panic!() };
/// assert_eq!(event.passphrase.reveal().as_str(), "3132");
/// assert!(!format!("{event:?}").contains("3132"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Secret<T>(T);

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
    /// The value itself: who serialises an event wants all of it.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
