//! The driver for tokio, on which the asynchronous faces of tasks stand.

use core::future::{Future, pending, poll_fn};
use std::panic::resume_unwind;
use std::sync::Arc;
use std::time::Instant;

use tokio::runtime::Handle;

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
    runtime: Handle,
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
        // The client could not have been opened outside of one.
        Ok(Self { settings, client, runtime: Handle::current() })
    }

    fn settings(&self) -> &Arc<Settings> {
        &self.settings
    }

    fn freshen(&mut self) {
        self.client.freshen();
    }

    fn post(&self, request: &[u8]) {
        self.client.post(request);
    }

    fn afterwards(&self, work: impl FnOnce() + Send + 'static) {
        self.runtime.spawn_blocking(work);
    }

    async fn undivided<T: Send + 'static>(
        &self,
        work: impl Future<Output = T> + Send + 'static,
    ) -> T {
        match self.runtime.spawn(work).await {
            Ok(output) => output,
            Err(error) if error.is_panic() => resume_unwind(error.into_panic()),
            // The runtime ends, and this task with it.
            Err(_) => pending().await,
        }
    }

    async fn listen(&self, reconnect: Reconnect) -> Result<Monitor, Error> {
        let (options, settings) = self.settings.monitor(reconnect);
        Monitor::open_with(options, settings).await
    }
}

impl Events for Monitor {
    async fn next(&mut self, deadline: Option<Instant>) -> Result<Option<MonitorItem>, Error> {
        poll_fn(|context| self.poll_within(context, deadline)).await
    }
}
