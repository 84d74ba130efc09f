//! An attached connection that is read: events, one after another.

mod asking;
pub(crate) mod builder;
#[cfg(feature = "tokio")]
mod driven;
pub(crate) mod engine;
pub(crate) mod greeting;
mod item;
mod liveness;
mod reconnecting;
mod suspicion;

use core::fmt;
use core::time::Duration;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, RawFd};
use std::path::Path;
use std::time::Instant;

pub use builder::MonitorBuilder;
pub use item::{Gap, Loss, MonitorItem, Reconnect};

use crate::client::Endpoint;
use crate::error::Error;
use crate::event::OwnedEvent;
use crate::message::Message;
use engine::{Engine, Patience, Place};

/// The events of a daemon, as they come.
///
/// It is an iterator that waits; [`next_within`](Self::next_within) and
/// [`try_next`](Self::try_next) wait for so long and not at all. Dropping it detaches and removes
/// its socket file.
///
/// # Read it, all the time
///
/// A monitor that is not read does harm to others: when some 130 events wait in it,
/// wpa_supplicant holds back the events of *every* monitor of that socket, from 2,000 on it
/// drops them, and at last it may open its socket anew, which cuts all of its clients off. So
/// read it in a thread of its own or from a poll loop, and drop it when its events are not
/// needed any more.
///
/// # When the daemon goes away
///
/// It is noticed when it says so, when its socket refuses, when its socket file goes or is
/// replaced, and when it does not answer `PING`, which is sent only after a silence (and only
/// while somebody waits for events). That it dropped this monitor, which was not read for too
/// long, is noticed as well, except on global sockets. Then the monitor ends or, with
/// [`reconnect`](MonitorBuilder::reconnect), tells of the loss, waits for the daemon, attaches
/// again and tells of the gap.
///
/// ```
/// # let daemon = hostap_ctrl_sim::Daemon::start(
/// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-monitor"),
/// #     hostap_ctrl_sim::Script::wpa_supplicant(),
/// # )?;
/// use hostap_ctrl::event::Event;
/// use hostap_ctrl::{Monitor, MonitorItem};
///
/// let monitor = Monitor::open("@abstract:hostap-ctrl-monitor")?;
/// # daemon.send_event("<3>CTRL-EVENT-SCAN-STARTED ")?;
/// for item in monitor {
///     match item? {
///         MonitorItem::Event(event) => match event.event() {
///             Event::Connected(connected) => println!("to {}", connected.bssid),
///             Event::Disconnected(disconnected) => println!("because {}", disconnected.reason),
///             other => println!("{other:?}"),
///         },
///         MonitorItem::Lost(loss) => println!("the daemon is gone: {loss}"),
///         other => println!("{other:?}"),
///     }
/// #   break;
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Monitor {
    engine: Engine,
    /// The iterator has told that it is over.
    told: bool,
    /// What a borrowed event was kept in.
    lent: Option<OwnedEvent>,
}

impl Monitor {
    /// Connects and attaches, with the usual settings: see [`MonitorBuilder`] for others, and
    /// [`Endpoint`] for what texts mean.
    ///
    /// # Errors
    /// As [`MonitorBuilder::open`].
    pub fn open(endpoint: impl Into<Endpoint>) -> Result<Self, Error> {
        Self::builder(endpoint).open()
    }

    /// Settings for a monitor of this daemon.
    pub fn builder(endpoint: impl Into<Endpoint>) -> MonitorBuilder {
        MonitorBuilder::new(endpoint.into())
    }

    pub(crate) fn open_with(
        options: crate::client::options::Options,
        settings: builder::Settings,
    ) -> Result<Self, Error> {
        Ok(Self { engine: Engine::open(options, settings)?, told: false, lent: None })
    }

    /// Waits up to `timeout` for the next item; `None` when none came.
    ///
    /// # Errors
    /// [`DaemonGone`](crate::ErrorKind::DaemonGone) when the monitor ended, now and in every later
    /// call until [`reopen`](Self::reopen); [`Truncated`](crate::ErrorKind::Truncated) for an event
    /// that is lost because it did not fit, after which it goes on; a failed system call.
    pub fn next_within(&mut self, timeout: Duration) -> Result<Option<MonitorItem>, Error> {
        self.next_with(until(timeout))
    }

    /// The next item if one is here. For programs that wait elsewhere, in `poll` or `epoll`: wait
    /// for the descriptor to become readable, up to [`next_deadline`](Self::next_deadline), then
    /// call this until it gives `None`.
    ///
    /// Reconnecting makes another descriptor: take it anew after each
    /// [`Lost`](MonitorItem::Lost) or [`Reattached`](MonitorItem::Reattached), or simply before
    /// each wait. While the daemon [is away](Self::is_away), wait for the deadline alone.
    ///
    /// # Errors
    /// As [`next_within`](Self::next_within).
    pub fn try_next(&mut self) -> Result<Option<MonitorItem>, Error> {
        self.next_with(Patience::None)
    }

    fn next_with(&mut self, patience: Patience) -> Result<Option<MonitorItem>, Error> {
        let item = self.engine.next(patience)?;
        let engine = &self.engine;
        Ok(item.map(|item| {
            item.map(|place| match place {
                Place::Kept(message) => message,
                Place::Buffer(length) => OwnedEvent::from_datagram(engine.received_bytes(length)),
            })
        }))
    }

    /// As [`next_within`](Self::next_within), but the event stays in the monitor's own buffer:
    /// nothing is allocated or copied. It is there until the next call.
    ///
    /// # Errors
    /// As there.
    ///
    /// ```
    /// # let daemon = hostap_ctrl_sim::Daemon::start(
    /// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-receive"),
    /// #     hostap_ctrl_sim::Script::wpa_supplicant(),
    /// # )?;
    /// use std::time::Duration;
    /// use hostap_ctrl::event::Event;
    /// use hostap_ctrl::{Monitor, MonitorItem};
    ///
    /// let mut monitor = Monitor::open("@abstract:hostap-ctrl-receive")?;
    /// # daemon.send_event("<3>CTRL-EVENT-SCAN-STARTED ")?;
    /// let item = monitor.receive_within(Duration::from_secs(1))?;
    /// let Some(MonitorItem::Event(message)) = item else { panic!("no event") };
    /// assert!(matches!(message.event(), Event::ScanStarted(_)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn receive_within(
        &mut self,
        timeout: Duration,
    ) -> Result<Option<MonitorItem<Message<'_>>>, Error> {
        let Some(item) = self.engine.next(until(timeout))? else { return Ok(None) };
        let (engine, lent) = (&self.engine, &mut self.lent);
        Ok(Some(item.map(move |place| match place {
            Place::Kept(message) => lent.insert(message).message(),
            Place::Buffer(length) => Message::split(engine.received_bytes(length)),
        })))
    }

    /// An iterator that ends when nothing came for so long; the monitor can be used again then.
    pub fn within(
        &mut self,
        timeout: Duration,
    ) -> impl Iterator<Item = Result<MonitorItem, Error>> {
        core::iter::from_fn(move || self.item(until(timeout)))
    }

    fn item(&mut self, patience: Patience) -> Option<Result<MonitorItem, Error>> {
        if self.told && self.engine.has_ended() {
            return None;
        }
        let item = self.next_with(patience).transpose();
        self.told = self.engine.has_ended();
        item
    }

    /// When the next call should be made even if the descriptor does not become readable: the
    /// daemon is looked after then, or looked for. `None` when the monitor has ended.
    pub fn next_deadline(&self) -> Option<Instant> {
        self.engine.next_deadline()
    }

    /// Sets the lowest level of the events to get, 0 (everything) to 5; it holds after
    /// reconnecting, too. Only sockets of an interface can do this; global ones refuse.
    ///
    /// # Errors
    /// A refusal, no answer in time, or the daemon is gone. Events that come meanwhile are kept.
    ///
    /// A daemon that does not answer this in time counts as gone. Where the wait was
    /// [interrupted](MonitorBuilder::interruption), the level may or may not be set, and all goes on.
    pub fn set_level(&mut self, level: u8) -> Result<(), Error> {
        self.engine.set_level(level)
    }

    /// Whether the daemon has confirmed the attachment, and has not gone since.
    pub fn is_attached(&self) -> bool {
        self.engine.is_attached()
    }

    /// Whether the connection is dead and the next one not yet made. Its descriptor tells nothing
    /// then, and may be readable all the time: only [`next_deadline`](Self::next_deadline) counts.
    pub fn is_away(&self) -> bool {
        self.engine.is_away()
    }

    /// Connects and attaches anew, and waits for it; also after the monitor has ended.
    ///
    /// # Errors
    /// As [`MonitorBuilder::open`].
    pub fn reopen(&mut self) -> Result<(), Error> {
        self.engine.reopen()?;
        self.told = false;
        Ok(())
    }

    /// Where the daemon listens.
    pub fn endpoint(&self) -> &Endpoint {
        &self.engine.options.endpoint
    }

    /// The monitor's own socket file; `None` over UDP.
    pub fn local_path(&self) -> Option<&Path> {
        self.engine.link.local_path()
    }
}

fn until(timeout: Duration) -> Patience {
    match Instant::now().checked_add(timeout) {
        Some(deadline) => Patience::Until(deadline),
        None => Patience::Endless,
    }
}

impl Iterator for Monitor {
    type Item = Result<MonitorItem, Error>;

    /// Waits for the next item, as long as it takes. `None` after the monitor has ended, which is
    /// told by an error before.
    fn next(&mut self) -> Option<Self::Item> {
        self.item(Patience::Endless)
    }
}

impl fmt::Debug for Monitor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Monitor")
            .field("endpoint", self.endpoint())
            .field("local_path", &self.local_path())
            .field("attached", &self.is_attached())
            .finish_non_exhaustive()
    }
}

impl AsFd for Monitor {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.engine.link.as_fd()
    }
}

impl AsRawFd for Monitor {
    fn as_raw_fd(&self) -> RawFd {
        self.as_fd().as_raw_fd()
    }
}
