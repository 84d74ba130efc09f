//! How a monitor is opened.

use core::time::Duration;
use std::collections::BTreeSet;
use std::vec::Vec;

use super::{Monitor, Reconnect};
use crate::client::Endpoint;
use crate::client::interruption::Interruption;
use crate::client::options::{Options, connection_setters};
use crate::error::Error;

/// As often as `wpa_cli` asks.
const PING_INTERVAL: Duration = Duration::from_secs(5);

/// What a monitor does beyond its connection.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) level: Option<u8>,
    /// The interfaces whose events are kept; all, when `None`.
    pub(crate) interfaces: Option<BTreeSet<Vec<u8>>>,
    pub(crate) reconnect: Reconnect,
    pub(crate) ping_interval: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            level: None,
            interfaces: None,
            reconnect: Reconnect::Never,
            ping_interval: PING_INTERVAL,
        }
    }
}

/// The setters that the builders of both monitors share.
macro_rules! monitor_setters {
    () => {
        /// The lowest level of the events to get, from 0 (everything) to 5; daemons start at 3. Only
        /// sockets of an interface can do this: global ones refuse, and the monitor does not open.
        pub fn level(mut self, level: u8) -> Self {
            self.settings.level = Some(level);
            self
        }

        /// Keeps, of the events that a global socket sends, those of these interfaces and those that
        /// name no interface (P2P and NAN events don't). May be called more than once.
        pub fn interface(mut self, name: impl AsRef<[u8]>) -> Self {
            self.settings.interfaces.get_or_insert_default().insert(name.as_ref().to_vec());
            self
        }

        /// What to do when the daemon goes away ([`Reconnect::Never`](crate::Reconnect::Never) unless set).
        pub fn reconnect(mut self, policy: crate::Reconnect) -> Self {
            self.settings.reconnect = policy;
            self
        }

        /// After how long a silence the daemon is asked whether it is still there (5 s unless set).
        pub fn ping_interval(mut self, interval: core::time::Duration) -> Self {
            self.settings.ping_interval = interval.max(core::time::Duration::from_millis(1));
            self
        }
    };
}
#[cfg(feature = "tokio")]
pub(crate) use monitor_setters;

/// Opens a [`Monitor`] with other than the usual settings.
///
/// ```
/// # let daemon = hostap_ctrl_sim::Daemon::start(
/// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-monitor-builder"),
/// #     hostap_ctrl_sim::Script::wpa_supplicant(),
/// # )?;
/// use std::time::Duration;
/// use hostap_ctrl::{Monitor, Reconnect};
///
/// let mut monitor = Monitor::builder("@abstract:hostap-ctrl-monitor-builder")
///     .level(2)
///     .reconnect(Reconnect::For(Duration::from_secs(60)))
///     .open()?;
/// assert!(monitor.try_next()?.is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct MonitorBuilder {
    options: Options,
    settings: Settings,
}

impl MonitorBuilder {
    pub(super) fn new(endpoint: Endpoint) -> Self {
        Self { options: Options::new(endpoint), settings: Settings::default() }
    }

    connection_setters!();

    monitor_setters!();

    /// Something to ask while the monitor waits, for an answer or an event, as for a client:
    /// [`ClientBuilder::interruption`](crate::ClientBuilder::interruption). It is not asked while a
    /// daemon that is gone is waited for.
    pub fn interruption(mut self, hook: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        self.options.interruption = Some(Interruption::new(hook));
        self
    }

    /// Connects and attaches. Waits for the daemon's confirmation.
    ///
    /// # Errors
    /// What kept the connection from being made, a refusal, or no answer in time. Nothing is left
    /// behind then: no socket file, no descriptor.
    pub fn open(self) -> Result<Monitor, Error> {
        Monitor::open_with(self.options, self.settings)
    }
}
