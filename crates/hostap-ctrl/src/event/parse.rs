//! From a message's text to an event.

use super::cursor_back::last;
use super::fields::{FieldValue, Fields, Visit};
use super::source::Source;
use super::{Event, EventKind, Unrecognised, generated};
use crate::value::Text;

/// So many words behind the known fields are put aside at most. A daemon adds one or two.
const MOST_WORDS_LEFT: usize = 16;

impl<'a> Event<'a> {
    /// The event that this text is: a message without interface and level, as
    /// [`Message::split`](crate::message::Message::split) leaves it.
    ///
    /// ```
    /// use hostap_ctrl::event::Event;
    ///
    /// let Event::ApStaConnected(event) = Event::parse(b"AP-STA-CONNECTED 02:00:00:00:01:00")
    /// else { panic!() };
    /// assert_eq!(event.addr.octets()[4], 1);
    /// assert!(matches!(Event::parse(b"NEW-EVENT x=1"), Event::Unknown(_)));
    /// assert!(matches!(Event::parse(b"AP-STA-CONNECTED 02:0"), Event::Unrecognised(_)));
    /// ```
    #[inline]
    pub fn parse(text: &'a [u8]) -> Self {
        let Some(kind) = EventKind::from_text(text) else { return Self::Unknown(Text::new(text)) };
        let source = Source::new(text, kind.info().prefix.len() as u16);
        match generated::dispatch::exact(kind, source) {
            Some(event) => event,
            None => with_rest(kind, text, source),
        }
    }

    /// What kind of event it is; `None` for [`Event::Unknown`].
    pub fn kind(&self) -> Option<EventKind> {
        match self {
            Self::Unknown(_) => None,
            Self::Unrecognised(event) => Some(event.kind()),
            known => generated::dispatch::kind(known),
        }
    }

    /// The whole text, as it stood on the wire.
    pub fn raw(&self) -> Text<'a> {
        match self {
            Self::Unknown(text) => *text,
            Self::Unrecognised(event) => event.raw(),
            known => generated::dispatch::source(known).map_or(Text::default(), |s| s.raw()),
        }
    }

    /// What stands behind the known fields; nothing where no field is known.
    pub fn rest(&self) -> Text<'a> {
        generated::dispatch::source(self).map_or(Text::default(), |source| source.rest())
    }

    /// Hands the name and the value of each field that is there to `field`. Names are those of
    /// the struct and of `docs/events.md`.
    pub fn for_each_field(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        self.visit(field);
    }

    /// All fields as one value, which `serde` can write.
    pub fn fields(&self) -> Fields<'_, 'a> {
        Fields(self)
    }

    /// A copy that owns its text.
    #[cfg(feature = "std")]
    pub fn into_owned(self) -> super::OwnedEvent {
        super::OwnedEvent::from_text(self.raw().as_bytes())
    }
}

/// No form fits the whole text: tries without its last words, which a newer daemon may have added
/// or which are cut off.
#[cold]
fn with_rest<'a>(kind: EventKind, text: &'a [u8], source: Source<'a>) -> Event<'a> {
    let info = kind.info();
    let payload = info.prefix.len();
    let mut end = text.len();
    for _ in 0..MOST_WORDS_LEFT {
        let Some(space) = text.get(payload..end).and_then(|before| last(before, b" ")) else {
            break;
        };
        end = payload + space;
        let rest = text.get(end..).unwrap_or_default();
        // Else a stranger's text could be taken for the fields that stand behind it.
        if info.anchors.iter().any(|anchor| last(rest, anchor.as_bytes()).is_some()) {
            break;
        }
        if let Some(event) = generated::dispatch::exact(kind, source.with_rest(end)) {
            return event;
        }
    }
    if info.bare {
        if let Some(event) = generated::dispatch::exact(kind, source.with_rest(payload)) {
            return event;
        }
    }
    Event::Unrecognised(Unrecognised::new(kind, text))
}
