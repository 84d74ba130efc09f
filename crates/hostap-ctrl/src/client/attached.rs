//! A client while it gets events: for as long as it is held, and no longer.

use core::ops::{Deref, DerefMut};
use core::time::Duration;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, RawFd};

use super::Client;
use super::options::milliseconds;
use crate::error::Error;
use crate::event::OwnedEvent;

/// How long dropping it waits for the daemon to confirm.
const DETACH_LIMIT: u64 = 1_000;

/// A client that is attached: the daemon sends it events. Dropping it detaches.
///
/// It is everything that a client is, and events as well. Those that come while a request is
/// under way are kept in their order, up to [`event_limit`](crate::ClientBuilder::event_limit).
///
/// # Read, or let go
///
/// An attached connection that nobody reads does harm: when some 130 events wait in it,
/// wpa_supplicant holds back the events of *every* monitor of that socket, and at last opens its
/// socket anew, which cuts all of its clients off. So this is a loan that ends, and not a state
/// that a client can be left in. For listening without end, use a [`Monitor`](crate::Monitor)
/// and read it all the time.
///
/// ```
/// # let daemon = hostap_ctrl_sim::Daemon::start(
/// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-attached"),
/// #     hostap_ctrl_sim::Script::wpa_supplicant(),
/// # )?;
/// use std::time::Duration;
/// use hostap_ctrl::Client;
/// use hostap_ctrl::event::Event;
///
/// let mut client = Client::open("@abstract:hostap-ctrl-attached")?;
/// let mut attached = client.attach()?;
/// assert_eq!(attached.request(b"SCAN")?, b"OK\n");
/// while let Some(event) = attached.next_event(Duration::from_secs(5))? {
///     if let Event::ScanResults(_) = event.event() {
///         break;
///     }
/// }
/// attached.detach()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Attached<'c> {
    client: &'c mut Client,
    /// Whether it was this loan that attached.
    first: bool,
}

impl<'c> Attached<'c> {
    /// Of a client that stays attached.
    pub(crate) fn of_attached(client: &'c mut Client) -> Option<Self> {
        client.session.attached.then_some(Self { client, first: false })
    }

    pub(crate) fn new(client: &'c mut Client) -> Result<Self, Error> {
        let first = !client.session.attached;
        if first {
            client.session.attach()?;
        }
        Ok(Self { client, first })
    }

    /// The next event, from those kept or from the daemon; `None` after `timeout`.
    ///
    /// A daemon that goes away silently is not noticed here; a [`Monitor`](crate::Monitor) does.
    ///
    /// # Errors
    /// A broken connection; the next call opens a fresh one.
    pub fn next_event(&mut self, timeout: Duration) -> Result<Option<OwnedEvent>, Error> {
        self.client.session.next_event(milliseconds(timeout))
    }

    /// The next event if one is here, without waiting: for programs that `poll` the descriptor.
    /// Call it until it gives `None`.
    ///
    /// # Errors
    /// As [`next_event`](Self::next_event).
    pub fn try_next_event(&mut self) -> Result<Option<OwnedEvent>, Error> {
        self.client.session.next_event(0)
    }

    /// How many events were lost here: more were waiting than are kept, or one was too long.
    pub fn dropped_events(&self) -> u64 {
        self.client.session.dropped()
    }

    /// Sets the lowest level of the events to get, 0 (everything) to 5; 3 is usual. Only sockets
    /// of an interface can do this; global ones refuse.
    ///
    /// # Errors
    /// As [`Client::request`], and a refusal.
    pub fn set_level(&mut self, level: u8) -> Result<(), Error> {
        self.client.session.set_level(level)
    }

    /// Ends the loan without detaching: the client stays attached until
    /// [`Client::detach`](super::Client::detach) or its end, and
    /// [`Client::attached`](super::Client::attached) lends it again. For programs that can't hold
    /// a loan, such as bindings to other languages; they have to read what comes, all the same.
    ///
    /// ```
    /// # let daemon = hostap_ctrl_sim::Daemon::start(
    /// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-attached-keep"),
    /// #     hostap_ctrl_sim::Script::wpa_supplicant(),
    /// # )?;
    /// use hostap_ctrl::Client;
    ///
    /// let mut client = Client::open("@abstract:hostap-ctrl-attached-keep")?;
    /// client.attach()?.keep();
    /// assert!(client.attached().is_some_and(|mut loan| loan.try_next_event().is_ok()));
    /// client.detach()?;
    /// assert!(client.attached().is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn keep(mut self) {
        self.first = false;
    }

    /// Ends the loan, with the daemon's word for it. Events kept until then can still be had
    /// from [`Client::queued_event`].
    ///
    /// # Errors
    /// As [`Client::request`]. The client gets no more events in that case, either.
    pub fn detach(mut self) -> Result<(), Error> {
        let limit = self.client.session.channel.limit;
        let outcome = if self.first { self.client.session.detach(limit) } else { Ok(()) };
        self.first = false;
        outcome
    }
}

impl Drop for Attached<'_> {
    fn drop(&mut self) {
        if self.first {
            // Where it fails, the connection is replaced, which detaches as well.
            _ = self.client.session.detach(DETACH_LIMIT);
        }
    }
}

impl Deref for Attached<'_> {
    type Target = Client;

    fn deref(&self) -> &Client {
        self.client
    }
}

impl DerefMut for Attached<'_> {
    fn deref_mut(&mut self) -> &mut Client {
        self.client
    }
}

impl AsFd for Attached<'_> {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.client.as_fd()
    }
}

impl AsRawFd for Attached<'_> {
    fn as_raw_fd(&self) -> RawFd {
        self.client.as_raw_fd()
    }
}
