//! How an asynchronous client or monitor is opened.

use super::{Client, Monitor};
use crate::client::Endpoint;
use crate::client::options::{Options, connection_setters};
use crate::error::Error;
use crate::monitor::builder::{Settings, monitor_setters};

/// Opens a [`Client`] with other than the usual settings.
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
