//! The driver for tokio, on which the asynchronous faces of tasks stand.

use std::sync::Arc;
use std::time::Instant;

use super::{Client, Monitor};
use crate::client::options::Options;
use crate::driver::{Driver, Events, Requests, Settings};
use crate::error::Error;
use crate::monitor::{MonitorItem, Reconnect};

/// Requests through an asynchronous client, events from an asynchronous monitor.
#[derive(Debug)]
pub(crate) struct Tokio {
    settings: Arc<Settings>,
    client: Client,
}

impl Requests for Tokio {
    fn options(&self) -> &Options {
        &self.settings.options
    }

    fn interface(&self) -> Option<&[u8]> {
        self.settings.interface.as_deref()
    }

    async fn exchange(&mut self, request: &[u8]) -> Result<usize, Error> {
        self.client.exchange(request).await
    }

    fn reply(&self, length: usize) -> &[u8] {
        self.client.reply(length)
    }
}

impl Driver for Tokio {
    type Events = Monitor;

    async fn open(settings: Arc<Settings>) -> Result<Self, Error> {
        let client = Client::open_with(settings.options.clone()).await?;
        Ok(Self { settings, client })
    }

    fn settings(&self) -> &Arc<Settings> {
        &self.settings
    }

    fn post(&self, request: &[u8]) {
        self.client.post(request);
    }

    async fn listen(&self, reconnect: Reconnect) -> Result<Monitor, Error> {
        let (options, settings) = self.settings.monitor(reconnect);
        Monitor::open_with(options, settings).await
    }
}

impl Events for Monitor {
    async fn next(&mut self, deadline: Option<Instant>) -> Result<Option<MonitorItem>, Error> {
        let next = Monitor::next(self);
        match deadline {
            None => next.await.transpose(),
            Some(deadline) => match tokio::time::timeout_at(deadline.into(), next).await {
                Ok(item) => item.transpose(),
                Err(_) => Ok(None),
            },
        }
    }
}
