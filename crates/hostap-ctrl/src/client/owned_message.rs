//! An event message that outlives the buffer it came in.

use core::fmt;
use std::boxed::Box;

use crate::message::Message;
use crate::value::Text;

/// An event message as it came, all bytes of it.
///
/// ```
/// use hostap_ctrl::OwnedMessage;
///
/// let message = OwnedMessage::from_datagram(b"IFNAME=wlan0 <3>CTRL-EVENT-SCAN-RESULTS ");
/// assert_eq!(message.interface().unwrap(), "wlan0");
/// assert_eq!(message.level(), Some(3));
/// assert_eq!(message.text(), "CTRL-EVENT-SCAN-RESULTS ");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct OwnedMessage(Box<[u8]>);

impl OwnedMessage {
    /// A copy of this datagram.
    pub fn from_datagram(datagram: &[u8]) -> Self {
        Self(datagram.into())
    }

    /// The datagram as it came.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The datagram's parts.
    pub fn message(&self) -> Message<'_> {
        Message::split(&self.0)
    }

    /// The interface that a global control socket names in front.
    pub fn interface(&self) -> Option<Text<'_>> {
        self.message().interface.map(Text::new)
    }

    /// The number between `<` and `>`.
    pub fn level(&self) -> Option<u8> {
        self.message().level
    }

    /// The event itself.
    pub fn text(&self) -> Text<'_> {
        Text::new(self.message().text)
    }
}

impl fmt::Debug for OwnedMessage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "\"{}\"", self.0.escape_ascii())
    }
}
