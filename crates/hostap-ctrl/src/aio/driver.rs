//! The driver for tokio, on which the asynchronous faces of tasks stand.

use std::sync::Arc;
use std::time::Instant;

use super::{Client, Monitor};
use crate::driver::{Driver, Events, Settings};
use crate::error::Error;
use crate::monitor::{MonitorItem, Reconnect};

/// Requests through an asynchronous client, events from an asynchronous monitor.
#[derive(Debug)]
pub(crate) struct Tokio {
    settings: Arc<Settings>,
    client: Client,
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

    async fn request(&mut self, request: &[u8]) -> Result<&[u8], Error> {
        self.client.request(request).await
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
