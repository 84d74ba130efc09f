//! Events that outlive their datagram.

use core::fmt;
use std::boxed::Box;

use super::Event;
use crate::message::{Level, Message};
use crate::value::Text;

/// A datagram with an event, kept. The event is read anew each time it is asked for, which
/// allocates nothing.
///
/// ```
/// use hostap_ctrl::event::{Event, OwnedEvent};
///
/// let kept = OwnedEvent::from_datagram(b"IFNAME=wlan0 <3>CTRL-EVENT-SCAN-RESULTS ");
/// assert_eq!(kept.interface().unwrap(), "wlan0");
/// assert_eq!(kept.level().unwrap().today(), Some("INFO"));
/// assert!(matches!(kept.event(), Event::ScanResults(_)));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct OwnedEvent {
    datagram: Box<[u8]>,
    /// Nothing stands before the event, even if it looks so.
    bare: bool,
}

impl OwnedEvent {
    /// Keeps a whole datagram.
    pub fn from_datagram(datagram: &[u8]) -> Self {
        Self { datagram: datagram.into(), bare: false }
    }

    /// Keeps an event's text, which has no interface and no level.
    pub(super) fn from_text(text: &[u8]) -> Self {
        Self { datagram: text.into(), bare: true }
    }

    /// The bytes as they came.
    pub fn datagram(&self) -> &[u8] {
        &self.datagram
    }

    /// The datagram's parts.
    pub fn message(&self) -> Message<'_> {
        if self.bare {
            return Message { interface: None, level: None, text: &self.datagram };
        }
        Message::split(&self.datagram)
    }

    /// The level, if the datagram names one.
    pub fn level(&self) -> Option<Level> {
        self.message().level()
    }

    /// The interface, if the datagram names one: only on global sockets.
    pub fn interface(&self) -> Option<Text<'_>> {
        self.message().interface.map(Text::new)
    }

    /// The event's text, without what stands before it.
    pub fn text(&self) -> Text<'_> {
        Text::new(self.message().text)
    }

    /// The event.
    pub fn event(&self) -> Event<'_> {
        self.message().event()
    }
}

impl fmt::Debug for OwnedEvent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = self.message();
        formatter
            .debug_struct("OwnedEvent")
            .field("interface", &self.interface())
            .field("level", &message.level)
            .field("event", &message.event())
            .finish()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for OwnedEvent {
    /// As the event.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.event().serialize(serializer)
    }
}
