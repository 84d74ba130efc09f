//! What a datagram from the daemon is: an event message or the reply to a command.

use core::fmt;

use crate::event::{Event, EventKind};
use crate::value::Text;

/// What a received datagram is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageKind {
    /// An unsolicited message to an attached monitor.
    Event,
    /// The answer to a command.
    Reply,
}

/// How many leading bytes [`kind`] looks at; more change nothing.
pub const KIND_BYTES: usize = INTERFACE_MARK.len();

const INTERFACE_MARK: &[u8; 7] = b"IFNAME=";

/// Tells an event message from a reply by hostap's own rule: it begins with `<` (the level
/// follows) or, on a global control socket, with `IFNAME=`.
///
/// The rule has a blind spot that no client can mend: a genuine reply that begins so is taken
/// for an event. No command of wpa_supplicant or hostapd is known to answer in that way, unless
/// it echoes a value that was set by the user.
///
/// ```
/// use hostap_ctrl::message::{kind, MessageKind};
///
/// assert_eq!(kind(b"<3>CTRL-EVENT-SCAN-RESULTS "), MessageKind::Event);
/// assert_eq!(kind(b"IFNAME=wlan0 <3>CTRL-EVENT-SCAN-RESULTS "), MessageKind::Event);
/// assert_eq!(kind(b"PONG\n"), MessageKind::Reply);
/// ```
pub fn kind(datagram: &[u8]) -> MessageKind {
    if datagram.first() == Some(&b'<') || datagram.starts_with(INTERFACE_MARK) {
        MessageKind::Event
    } else {
        MessageKind::Reply
    }
}

/// The level of a message. Daemons since July 2010 number the levels from EXCESSIVE = 0, those
/// before from MSGDUMP = 0, one lower: the number alone does not tell which it is.
///
/// ```
/// use hostap_ctrl::message::Level;
///
/// let level = Level::new(3);
/// assert_eq!((level.today(), level.before_2010()), (Some("INFO"), Some("WARNING")));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level(u8);

impl Level {
    /// The level with this number.
    pub const fn new(number: u8) -> Self {
        Self(number)
    }

    /// The number as it stands between `<` and `>`.
    pub const fn number(self) -> u8 {
        self.0
    }

    /// The name by today's numbers: EXCESSIVE = 0, MSGDUMP, DEBUG, INFO, WARNING, ERROR = 5.
    pub const fn today(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("EXCESSIVE"),
            _ => Self(self.0 - 1).before_2010(),
        }
    }

    /// The name by the numbers of daemons before July 2010, which some manuals still show:
    /// MSGDUMP = 0, DEBUG, INFO, WARNING, ERROR = 4.
    pub const fn before_2010(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("MSGDUMP"),
            1 => Some("DEBUG"),
            2 => Some("INFO"),
            3 => Some("WARNING"),
            4 => Some("ERROR"),
            _ => None,
        }
    }
}

impl fmt::Display for Level {
    /// The number.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Level {
    /// The number.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.0)
    }
}

/// A datagram's parts: which interface, at which level, what text. Borrows, allocates nothing.
///
/// ```
/// use hostap_ctrl::message::Message;
///
/// let message = Message::split(b"IFNAME=wlan0 <3>CTRL-EVENT-SCAN-RESULTS ");
/// assert_eq!(message.interface, Some(&b"wlan0"[..]));
/// assert_eq!(message.level, Some(3));
/// assert_eq!(message.text, b"CTRL-EVENT-SCAN-RESULTS ");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Message<'a> {
    /// The interface named in front, as on a global control socket.
    pub interface: Option<&'a [u8]>,
    /// The number between `<` and `>`, as it stands. Today's daemons number EXCESSIVE = 0 to
    /// ERROR = 5 and send ordinary events at 3; those before mid-2010 counted one lower.
    pub level: Option<u8>,
    /// What follows: an event, or the whole datagram when nothing stood in front.
    pub text: &'a [u8],
}

impl<'a> Message<'a> {
    /// Takes the interface and the level off the front; what is not of that form stays text.
    pub fn split(datagram: &'a [u8]) -> Self {
        let (interface, rest) = split_interface(datagram);
        let (level, text) = split_level(rest);
        Self { interface, level, text }
    }

    /// The level, which has names too.
    pub fn level(&self) -> Option<Level> {
        self.level.map(Level)
    }

    /// Whether the datagram was an event message: it had a level or an interface in front.
    pub const fn is_event(&self) -> bool {
        self.level.is_some() || self.interface.is_some()
    }

    /// The event that the text is. It makes no sense for the reply to a command.
    pub fn event(&self) -> Event<'a> {
        Event::parse(self.text)
    }
}

impl fmt::Debug for Message<'_> {
    /// Hides the text of an event that can carry a passphrase or a key.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let secret = EventKind::from_text(self.text).is_some_and(EventKind::holds_secret);
        let mut shown = formatter.debug_struct("Message");
        shown.field("interface", &self.interface.map(Text::new)).field("level", &self.level);
        if secret {
            shown.field("text", &format_args!("<secret>"));
        } else {
            shown.field("text", &Text::new(self.text));
        }
        shown.finish()
    }
}

/// `IFNAME=wlan0 rest`
fn split_interface(datagram: &[u8]) -> (Option<&[u8]>, &[u8]) {
    let Some(named) = datagram.strip_prefix(INTERFACE_MARK) else { return (None, datagram) };
    let mut halves = named.splitn(2, |byte| *byte == b' ');
    match (halves.next(), halves.next()) {
        (Some(interface), Some(rest)) => (Some(interface), rest),
        _ => (None, datagram),
    }
}

/// `<3>rest`
fn split_level(datagram: &[u8]) -> (Option<u8>, &[u8]) {
    let Some(numbered) = datagram.strip_prefix(b"<") else { return (None, datagram) };
    let mut halves = numbered.splitn(2, |byte| *byte == b'>');
    let level = halves.next().and_then(parse_level);
    match (level, halves.next()) {
        (Some(level), Some(rest)) => (Some(level), rest),
        _ => (None, datagram),
    }
}

fn parse_level(digits: &[u8]) -> Option<u8> {
    if digits.is_empty() {
        return None;
    }
    digits.iter().try_fold(0u8, |number, digit| {
        let digit = digit.checked_sub(b'0').filter(|digit| *digit < 10)?;
        number.checked_mul(10)?.checked_add(digit)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_two_beginnings_make_an_event() {
        assert_eq!(kind(b""), MessageKind::Reply);
        assert_eq!(kind(b"<"), MessageKind::Event);
        assert_eq!(kind(b"IFNAME"), MessageKind::Reply);
        assert_eq!(kind(b"IFNAME="), MessageKind::Event);
        assert_eq!(kind(b" <3>"), MessageKind::Reply);
    }

    #[test]
    fn what_is_not_of_the_form_stays_text() {
        for whole in [&b""[..], b"<", b"<>x", b"<3", b"<300>x", b"<x>y", b"IFNAME=wlan0", b"PONG\n"]
        {
            let message = Message::split(whole);
            assert_eq!(message, Message { interface: None, level: None, text: whole });
        }
    }

    #[test]
    fn levels_have_two_names() {
        let names: std::vec::Vec<_> =
            (0..=6).map(|number| (Level(number).today(), Level(number).before_2010())).collect();
        assert_eq!(names[0], (Some("EXCESSIVE"), Some("MSGDUMP")));
        assert_eq!(names[2], (Some("DEBUG"), Some("INFO")));
        assert_eq!(names[5], (Some("ERROR"), None));
        assert_eq!(names[6], (None, None));
        assert_eq!(Level(255).today(), None);
    }

    #[test]
    fn a_secret_is_not_shown() {
        let text = std::format!("{:?}", Message::split(b"<3>DPP-CONFOBJ-PASS 616263"));
        assert!(text.contains("Some(3)") && !text.contains("616263"), "{text}");
        let text = std::format!("{:?}", Message::split(b"<3>AP-ENABLED "));
        assert!(text.contains("AP-ENABLED "), "{text}");
    }

    #[test]
    fn an_interface_without_a_level_is_still_split() {
        let message = Message::split(b"IFNAME=lo text");
        assert_eq!(message.interface, Some(&b"lo"[..]));
        assert_eq!((message.level, message.text), (None, &b"text"[..]));
    }
}
