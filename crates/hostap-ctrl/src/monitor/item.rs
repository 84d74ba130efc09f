//! What a monitor tells.

use core::fmt;
use core::time::Duration;

use crate::event::OwnedEvent;

/// What comes from a [`Monitor`](super::Monitor): events and, when it reconnects by itself, where
/// they may be missing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MonitorItem<E = OwnedEvent> {
    /// An event.
    Event(E),
    /// The daemon is gone; the monitor waits for it to come back. Events are missed from now on.
    Lost(Loss),
    /// The monitor is attached again. What happened in between is not known: ask for the state.
    Reattached(Gap),
}

impl<E> MonitorItem<E> {
    /// The event, if it is one.
    pub fn event(self) -> Option<E> {
        match self {
            Self::Event(event) => Some(event),
            _ => None,
        }
    }

    pub(crate) fn map<T>(self, convert: impl FnOnce(E) -> T) -> MonitorItem<T> {
        match self {
            Self::Event(event) => MonitorItem::Event(convert(event)),
            Self::Lost(loss) => MonitorItem::Lost(loss),
            Self::Reattached(gap) => MonitorItem::Reattached(gap),
        }
    }
}

/// A time without events, told by [`MonitorItem::Reattached`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Gap {
    /// Why the connection was lost.
    pub loss: Loss,
    /// The time from when that was noticed until the daemon confirmed the new attachment.
    /// Events may have been missed for longer: since the daemon went away.
    pub lasted: Duration,
}

/// How a daemon's end was noticed.
///
/// ```
/// assert_eq!(hostap_ctrl::Loss::Silent.to_string(), "it does not answer");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Loss {
    /// It said `CTRL-EVENT-TERMINATING`, and then its socket went away.
    Terminated,
    /// Nobody listens on its socket any more, or it opened its socket anew, as wpa_supplicant does
    /// when a client's queue is full.
    Refused,
    /// Its socket file is gone, or another one is in its place.
    SocketReplaced,
    /// It did not answer in time: `PING`, or what [`set_level`](super::Monitor::set_level) asked.
    Silent,
    /// It dropped this monitor, because it was not read and events found its queue full.
    Detached,
}

impl fmt::Display for Loss {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Terminated => "it terminated",
            Self::Refused => "nobody listens on its socket any more",
            Self::SocketReplaced => "its socket file was removed or replaced",
            Self::Silent => "it does not answer",
            Self::Detached => "it dropped this monitor, which was not read for too long",
        })
    }
}

/// What a [`Monitor`](super::Monitor) does when the daemon goes away.
///
/// ```no_run
/// use hostap_ctrl::{Monitor, Reconnect};
///
/// let builder = Monitor::builder("/run/wpa_supplicant/wlan0");
/// let monitor = builder.reconnect(Reconnect::Always).open()?;
/// # Ok::<(), hostap_ctrl::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reconnect {
    /// It ends, with the error [`DaemonGone`](crate::ErrorKind::DaemonGone).
    Never,
    /// It waits for the daemon as long as it takes.
    Always,
    /// It waits so long, and ends then as with `Never`.
    For(Duration),
}
