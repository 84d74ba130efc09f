//! How an asynchronous client or monitor is opened.

use super::{Client, Monitor};
use crate::client::Endpoint;
use crate::client::options::{Options, connection_setters};
use crate::error::Error;
use crate::monitor::builder::{Settings, monitor_setters};

/// Opens a [`Client`] with other than the usual settings.
///
/// ```
/// # let daemon = hostap_ctrl_sim::Daemon::start(
/// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-aio-builder"),
/// #     hostap_ctrl_sim::Script::hostapd(),
/// # )?;
/// use std::time::Duration;
/// use hostap_ctrl::{DaemonKind, aio::Client};
///
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// let builder = Client::builder("@abstract:hostap-ctrl-aio-builder");
/// let builder = builder.daemon(DaemonKind::Hostapd).time_limit(Duration::from_secs(2));
/// builder.open().await?.ping().await?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct ClientBuilder {
    options: Options,
}

impl ClientBuilder {
    pub(super) fn new(endpoint: Endpoint) -> Self {
        Self { options: Options::new(endpoint) }
    }

    connection_setters!();

    /// Connects.
    ///
    /// Over UNIX sockets the daemon is not asked anything yet; over UDP it is asked for its
    /// cookie, unless the endpoint has it.
    ///
    /// # Errors
    /// What kept the connection from being made, and what would be right. Nothing is left behind
    /// then, nor when the future is dropped: no socket file, no descriptor.
    pub async fn open(self) -> Result<Client, Error> {
        Client::open_with(self.options).await
    }
}

/// Opens a [`Monitor`] with other than the usual settings.
///
/// ```
/// # let daemon = hostap_ctrl_sim::Daemon::start(
/// #     hostap_ctrl_sim::Transport::abstract_name("hostap-ctrl-aio-monitor-builder"),
/// #     hostap_ctrl_sim::Script::wpa_supplicant(),
/// # )?;
/// use hostap_ctrl::{Reconnect, aio::Monitor};
///
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// let builder = Monitor::builder("@abstract:hostap-ctrl-aio-monitor-builder");
/// let monitor = builder.level(2).reconnect(Reconnect::Always).open().await?;
/// assert!(monitor.is_attached());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
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

    /// Connects and attaches. Waits for the daemon's confirmation.
    ///
    /// # Errors
    /// What kept the connection from being made, a refusal, or no answer in time. Nothing is left
    /// behind then, nor when the future is dropped: no socket file, no descriptor.
    pub async fn open(self) -> Result<Monitor, Error> {
        Monitor::open_with(self.options, self.settings).await
    }
}
