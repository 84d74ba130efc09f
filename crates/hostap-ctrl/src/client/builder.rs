//! How a client is opened.

use super::interruption::Interruption;
use super::options::{Options, connection_setters};
use super::{Client, Endpoint};
use crate::error::Error;

/// Opens a [`Client`] with other than the usual settings.
///
/// ```
/// use std::time::Duration;
/// use hostap_ctrl::{Client, DaemonKind};
/// # let daemon = hostap_ctrl_sim::Daemon::start(
/// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-client-builder"),
/// #     hostap_ctrl_sim::Script::hostapd(),
/// # )?;
///
/// let mut client = Client::builder("@abstract:hostap-ctrl-client-builder")
///     .daemon(DaemonKind::Hostapd)
///     .time_limit(Duration::from_secs(2))
///     .socket_mode(0o660)
///     .open()?;
/// assert_eq!(client.request(b"PING")?, b"PONG\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct ClientBuilder {
    options: Options,
}

impl ClientBuilder {
    pub(crate) fn new(endpoint: Endpoint) -> Self {
        Self { options: Options::new(endpoint) }
    }

    connection_setters!();

    /// How many events an attached client keeps that nobody has asked for (16,384 unless set).
    /// After that the oldest goes for each new one, and
    /// [`Attached::dropped_events`](super::Attached::dropped_events) counts it.
    pub fn event_limit(mut self, events: usize) -> Self {
        self.options.event_limit = events.max(1);
        self
    }

    /// Something to ask while the client waits: whenever a signal has come in, and at least every
    /// 500 milliseconds. Once it says `true`, the wait ends with
    /// [`Interrupted`](crate::ErrorKind::Interrupted).
    ///
    /// The reply to an interrupted request goes nowhere: the connection is replaced by a fresh
    /// one, as after a time limit. A request that is answered without such a wait asks nothing,
    /// and makes the same two system calls as without this.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use std::sync::atomic::{AtomicBool, Ordering};
    /// use hostap_ctrl::{Client, ErrorKind};
    /// # let daemon = hostap_ctrl_sim::Daemon::start(
    /// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-client-interruption"),
    /// #     hostap_ctrl_sim::Script::wpa_supplicant().on("HANG", []),
    /// # )?;
    ///
    /// let stop = Arc::new(AtomicBool::new(false));
    /// let asked = stop.clone();
    /// let mut client = Client::builder("@abstract:hostap-ctrl-client-interruption")
    ///     .interruption(move || asked.load(Ordering::Relaxed))
    ///     .open()?;
    /// assert_eq!(client.request(b"PING")?, b"PONG\n");
    /// stop.store(true, Ordering::Relaxed);
    /// assert_eq!(client.request(b"HANG").unwrap_err().kind(), ErrorKind::Interrupted);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn interruption(mut self, hook: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        self.options.interruption = Some(Interruption::new(hook));
        self
    }

    /// Connects.
    ///
    /// Over UNIX sockets the daemon is not asked anything yet; over UDP it is asked for its
    /// cookie, unless the endpoint has it.
    ///
    /// # Errors
    /// What kept the connection from being made, and what would be right. Nothing is left behind
    /// then: no socket file, no descriptor.
    pub fn open(self) -> Result<Client, Error> {
        Client::with_options(self.options)
    }
}
