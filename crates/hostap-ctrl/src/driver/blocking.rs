//! The driver whose futures wait themselves, and so are ready at once.

use core::future::Future;
use core::time::Duration;
use std::sync::Arc;
use std::time::Instant;

use super::{Driver, Events, Requests, Settings};
use crate::client::Client;
use crate::client::options::Options;
use crate::error::Error;
use crate::monitor::{Monitor, MonitorItem, Reconnect};

/// Requests through a blocking client, events from a blocking monitor.
#[derive(Debug)]
pub(crate) struct Blocking {
    settings: Arc<Settings>,
    client: Client,
}

impl Requests for Blocking {
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

impl Driver for Blocking {
    type Events = Monitor;

    async fn open(settings: Arc<Settings>) -> Result<Self, Error> {
        let client = Client::with_options(settings.options.clone())?;
        Ok(Self { settings, client })
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
        work();
    }

    async fn undivided<T: Send + 'static>(
        &self,
        work: impl Future<Output = T> + Send + 'static,
    ) -> T {
        work.await
    }

    async fn listen(&self, reconnect: Reconnect) -> Result<Monitor, Error> {
        let (options, settings) = self.settings.monitor(reconnect);
        Monitor::open_with(options, settings)
    }
}

impl Events for Monitor {
    async fn next(&mut self, deadline: Option<Instant>) -> Result<Option<MonitorItem>, Error> {
        let left = |deadline: Instant| deadline.saturating_duration_since(Instant::now());
        self.next_within(deadline.map_or(Duration::MAX, left))
    }
}
