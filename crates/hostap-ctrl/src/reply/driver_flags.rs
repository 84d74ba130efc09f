//! DRIVER_FLAGS and DRIVER_FLAGS2: what the driver can do.

use super::body::{Body, refused};
use super::{Reply, ReplyError};
use crate::value::{HexNumber, Text};

/// The reply of `DRIVER_FLAGS` and `DRIVER_FLAGS2`: what the driver can do, as a number and by
/// the names that the daemon has for its bits; a bit without a name is `UNKNOWN`.
///
/// ```
/// use hostap_ctrl::reply::{DriverFlags, Reply};
///
/// let flags = DriverFlags::parse(b"0000000000000103:\nCONTROL_PORT_RX\nCONTROL_PORT_TX_STATUS\nUNKNOWN\n").unwrap();
/// assert_eq!(flags.bits(), 0x103);
/// assert!(flags.contains("CONTROL_PORT_RX") && !flags.contains("AP"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct DriverFlags<'a> {
    number: HexNumber<'a>,
    body: Body<'a>,
}

impl<'a> DriverFlags<'a> {
    /// The bits. The names for them differ between releases.
    pub const fn bits(&self) -> u64 {
        self.number.value()
    }

    /// The names, in the order of the bits.
    pub fn names(&self) -> impl Iterator<Item = Text<'a>> + Clone + use<'a> {
        self.body.lines().map(Text::new)
    }

    /// Whether a bit of this name is set.
    pub fn contains(&self, name: &str) -> bool {
        self.names().any(|each| each == name)
    }

    /// All of the text.
    pub const fn text(&self) -> Text<'a> {
        self.body.text()
    }

    /// Whether names are missing, because the daemon had no room for them: there are fewer names
    /// than bits, or the last is not whole.
    pub fn is_cut(&self) -> bool {
        self.body.is_cut() || self.names().count() < self.bits().count_ones() as usize
    }
}

impl<'a> Reply<'a> for DriverFlags<'a> {
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError> {
        refused(reply)?;
        let unexpected = ReplyError::Unexpected { expected: "16 hex digits, a colon, then names" };
        let end = reply.iter().position(|byte| *byte == b'\n').map_or(reply.len(), |at| at + 1);
        let line = reply.get(..end).unwrap_or_default();
        let digits = line.strip_suffix(b"\n").unwrap_or(line).strip_suffix(b":");
        let number = digits.filter(|digits| digits.len() == 16).and_then(HexNumber::parse);
        Ok(Self { number: number.ok_or(unexpected)?, body: Body::after(reply, end) })
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for DriverFlags<'_> {
    /// A map with the number as `bits` and the names as `names`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("bits", &self.number)?;
        map.serialize_entry("names", &super::reply_type::Sequence(self.names()))?;
        map.end()
    }
}
