//! Eight bits that stand as binary digits on the wire.

use core::fmt;

/// Eight bits, written as eight binary digits with the highest first, such as a bitmap of TIDs.
///
/// ```
/// use hostap_ctrl::event::Binary8;
///
/// let links = Binary8::parse(b"00000101").unwrap();
/// assert_eq!(links.value(), 5);
/// assert_eq!(links.to_string(), "00000101");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Binary8(u8);

impl Binary8 {
    /// Reads exactly eight digits 0 or 1.
    pub fn parse(text: &[u8]) -> Option<Self> {
        let digits: &[u8; 8] = text.try_into().ok()?;
        let mut value = 0;
        for digit in digits {
            value = value << 1 | digit.checked_sub(b'0').filter(|bit| *bit < 2)?;
        }
        Some(Self(value))
    }

    /// The bits as a number.
    pub const fn value(self) -> u8 {
        self.0
    }
}

impl fmt::Display for Binary8 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:08b}", self.0)
    }
}

impl fmt::Debug for Binary8 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Binary8 {
    /// The digits as a string.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
