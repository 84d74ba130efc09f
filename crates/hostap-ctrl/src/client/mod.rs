//! The blocking client.

mod access_point;
mod attached;
mod builder;
mod channel;
mod endpoint;
pub(crate) mod failure;
pub(crate) mod interruption;
mod kept;
pub(crate) mod link;
mod lists;
pub(crate) mod options;
mod ownership;
pub(crate) mod session;
mod station;
mod stepwise;

use core::fmt;
use core::time::Duration;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, RawFd};
use std::path::Path;

pub use attached::Attached;
pub use builder::ClientBuilder;
pub use endpoint::{Endpoint, UdpEndpoint};
pub use kept::{KeptBsses, KeptNetworks, KeptP2pPeers, KeptStations};
pub use options::DaemonKind;

use crate::command::Command;
use crate::driver::Requests;
use crate::error::Error;
use crate::event::OwnedEvent;
use session::Session;

/// A blocking connection to one control interface, for commands.
///
/// It waits for each reply, 10 seconds unless said otherwise, and gives every reply to the
/// request that it belongs to: after a time limit the connection is replaced by a fresh one with
/// another name, so that a late reply goes nowhere. Dropping it removes its socket file.
///
/// Any number of clients may be open at a time, in one process or in many, also in containers
/// that share a directory: none takes another's name.
///
/// ```
/// # let daemon = hostap_ctrl_sim::Daemon::start(
/// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-client"),
/// #     hostap_ctrl_sim::Script::wpa_supplicant(),
/// # )?;
/// use hostap_ctrl::Client;
///
/// let mut client = Client::open("@abstract:hostap-ctrl-client")?;
/// assert_eq!(client.request(b"PING")?, b"PONG\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # When the daemon goes away
///
/// A request that finds it gone fails with [`DaemonGone`](crate::ErrorKind::DaemonGone) and is
/// not repeated: what state the next daemon is in is not known here. The next request opens a
/// fresh connection by itself; [`reconnect`](Self::reconnect) does so at once.
pub struct Client {
    session: Session,
}

impl Client {
    /// Connects, with the usual settings: see [`ClientBuilder`] for others, and [`Endpoint`] for
    /// what texts mean.
    ///
    /// # Errors
    /// As [`ClientBuilder::open`].
    pub fn open(endpoint: impl Into<Endpoint>) -> Result<Self, Error> {
        Self::builder(endpoint).open()
    }

    /// Settings for a client of this daemon.
    pub fn builder(endpoint: impl Into<Endpoint>) -> ClientBuilder {
        ClientBuilder::new(endpoint.into())
    }

    pub(crate) fn with_options(options: options::Options) -> Result<Self, Error> {
        Ok(Self { session: Session::open(options)? })
    }

    /// Sends a command as it is and returns the reply as it came, refusals like `FAIL` included.
    /// A reply may be empty.
    ///
    /// # Errors
    /// [`RequestTooLong`](crate::ErrorKind::RequestTooLong) and, for a NUL in it,
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) before anything is sent;
    /// [`Timeout`](crate::ErrorKind::Timeout); [`DaemonGone`](crate::ErrorKind::DaemonGone);
    /// [`Truncated`](crate::ErrorKind::Truncated); a failed system call.
    pub fn request(&mut self, request: &[u8]) -> Result<&[u8], Error> {
        let length = self.session.request(request)?;
        Ok(self.session.reply(length))
    }

    /// As [`request`](Self::request); events that come before the reply are handed to `on_event`
    /// as they come, and not kept.
    ///
    /// # Errors
    /// As [`request`](Self::request). Events that came after what failed are kept, as ever.
    ///
    /// ```
    /// # let daemon = hostap_ctrl_sim::Daemon::start(
    /// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-client-request-with"),
    /// #     hostap_ctrl_sim::Script::wpa_supplicant().on("ASK", [
    /// #         hostap_ctrl_sim::Step::event("<3>CTRL-EVENT-SCAN-STARTED "),
    /// #         hostap_ctrl_sim::Step::reply("OK\n"),
    /// #     ]),
    /// # )?;
    /// use hostap_ctrl::Client;
    ///
    /// let mut client = Client::open("@abstract:hostap-ctrl-client-request-with")?;
    /// let mut events = Vec::new();
    /// assert_eq!(client.request_with(b"ASK", |event| events.push(event))?, b"OK\n");
    /// assert_eq!(events[0].text(), "CTRL-EVENT-SCAN-STARTED ");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn request_with(
        &mut self,
        request: &[u8],
        mut on_event: impl FnMut(OwnedEvent),
    ) -> Result<&[u8], Error> {
        let length = self.session.request_with(request, &mut Some(&mut on_event))?;
        Ok(self.session.reply(length))
    }

    /// Changes how long a request may take in all; see
    /// [`ClientBuilder::time_limit`].
    ///
    /// # Errors
    /// When the system does not take it.
    pub fn set_time_limit(&mut self, limit: Duration) -> Result<(), Error> {
        self.session.set_time_limit(limit)
    }

    /// Sends a typed command and reads its reply.
    ///
    /// # Errors
    /// As [`request`](Self::request); [`Refused`](crate::ErrorKind::Refused) when the daemon says
    /// no; [`UnexpectedReply`](crate::ErrorKind::UnexpectedReply);
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument).
    pub fn send<C: Command>(&mut self, command: &C) -> Result<C::Reply<'_>, Error> {
        self.session.send(command)
    }

    /// Where another daemon listens at the path by now, the next request goes to that one.
    pub(crate) fn freshen(&mut self) {
        self.session.freshen();
    }

    /// Sends a request that nobody waits for.
    pub(crate) fn post(&self, request: &[u8]) {
        self.session.post(request);
    }

    /// Lets the daemon send events, for as long as what is returned is held.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn attach(&mut self) -> Result<Attached<'_>, Error> {
        Attached::new(self)
    }

    /// The loan of a client that was left attached by [`Attached::keep`]. Dropping it does not
    /// detach.
    pub fn attached(&mut self) -> Option<Attached<'_>> {
        Attached::of_attached(self)
    }

    /// Detaches a client that was left attached by [`Attached::keep`]; otherwise it does nothing.
    ///
    /// # Errors
    /// As [`request`](Self::request). The client gets no more events in that case, either.
    pub fn detach(&mut self) -> Result<(), Error> {
        if !self.session.attached {
            return Ok(());
        }
        self.session.detach(self.session.channel.limit)
    }

    /// An event that came while the client was attached and that nobody has asked for yet.
    pub fn queued_event(&mut self) -> Option<OwnedEvent> {
        self.session.queued_event()
    }

    /// Opens a fresh connection in place of this one, attached if this one is.
    ///
    /// # Errors
    /// As [`ClientBuilder::open`]. The old connection stays until there is a new one.
    pub fn reconnect(&mut self) -> Result<(), Error> {
        self.session.reconnect()
    }

    /// How often the connection was replaced, whether by [`reconnect`](Self::reconnect) or by
    /// itself. An attached client may have missed events whenever this changes, and its
    /// descriptor is another one.
    pub fn reconnections(&self) -> u64 {
        self.session.renewals()
    }

    /// Where the daemon listens.
    pub fn endpoint(&self) -> &Endpoint {
        &self.session.options.endpoint
    }

    /// The client's own socket file; `None` over UDP.
    pub fn local_path(&self) -> Option<&Path> {
        self.session.channel.link.local_path()
    }
}

impl Requests for Client {
    fn options(&self) -> &options::Options {
        &self.session.options
    }

    fn interface(&self) -> Option<&[u8]> {
        None
    }

    /// Waits inside: the future is ready at once.
    async fn exchange(&mut self, request: &[u8]) -> Result<usize, Error> {
        self.session.request(request)
    }

    fn reply(&self, length: usize) -> &[u8] {
        self.session.reply(length)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("endpoint", self.endpoint())
            .field("local_path", &self.local_path())
            .field("attached", &self.session.attached)
            .finish_non_exhaustive()
    }
}

impl AsFd for Client {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.session.channel.link.as_fd()
    }
}

impl AsRawFd for Client {
    fn as_raw_fd(&self) -> RawFd {
        self.as_fd().as_raw_fd()
    }
}
