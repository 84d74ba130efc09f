//! What whole tasks stand on: requests to a daemon, and its events, without a word of how to wait.
//!
//! A task is written once, as an `async fn` over [`Driver`]. The blocking driver waits inside of
//! its futures, which are therefore ready whenever they are polled: [`ready`] is all the runtime
//! that they need. The driver for tokio waits as any future does.

mod blocking;
mod builder;
mod face;
mod stream;

use core::future::Future;
use core::pin::pin;
use core::task::{Context, Poll, Waker};
use std::sync::Arc;
use std::time::Instant;
use std::vec::Vec;

pub(crate) use blocking::Blocking;
pub use builder::TaskBuilder;
#[cfg(feature = "tokio")]
pub(crate) use face::asynchronous_output;
pub(crate) use face::face;
pub(crate) use stream::{Source, stream_face};

use crate::client::options::Options;
use crate::command::{Command, InvalidArgument, Request};
use crate::error::Error;
use crate::error_diagnosis as diagnosis;
use crate::monitor::{MonitorItem, Reconnect};
use crate::reply::Reply;
use crate::value::Text;

/// Whom a task speaks to.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) options: Options,
    /// The interface that commands go to and events are taken of, over a global socket.
    pub(crate) interface: Option<Vec<u8>>,
}

/// A connection for requests, and the means to open one for events.
pub(crate) trait Driver: Send + Sized {
    /// Where events come from.
    type Events: Events;

    fn open(settings: Arc<Settings>) -> impl Future<Output = Result<Self, Error>> + Send;

    fn settings(&self) -> &Arc<Settings>;

    /// One request as it is, and its reply.
    fn request(&mut self, request: &[u8]) -> impl Future<Output = Result<&[u8], Error>> + Send;

    /// Sends a request, waits for nothing, and leaves the reply to nobody: the last thing that is
    /// done with a driver, for those that are dropped.
    fn post(&mut self, request: &[u8]);

    /// Attaches a connection of its own. It is to be read until it is dropped: a monitor that
    /// nobody reads holds up all others.
    fn listen(
        &self,
        reconnect: Reconnect,
    ) -> impl Future<Output = Result<Self::Events, Error>> + Send;
}

/// The events of a daemon.
pub(crate) trait Events: Send {
    /// The next item; `None` when the deadline has passed.
    fn next(
        &mut self,
        deadline: Option<Instant>,
    ) -> impl Future<Output = Result<Option<MonitorItem>, Error>> + Send;
}

/// The command's text for the interface that the task is about.
fn request_of<D: Driver, C: Command>(driver: &D, command: &C) -> Result<Request, InvalidArgument> {
    match &driver.settings().interface {
        Some(name) => command.on_interface(Text::from(name.as_slice())).to_request(),
        None => command.to_request(),
    }
}

/// Sends a typed command that nobody waits for: see [`Driver::post`].
pub(crate) fn part<D: Driver, C: Command>(driver: &mut D, command: &C) {
    if let Ok(request) = request_of(driver, command) {
        driver.post(request.as_bytes());
    }
}

/// Sends a typed command to the interface that the task is about, and reads its reply.
pub(crate) fn send<'d, D: Driver, C: Command>(
    driver: &'d mut D,
    command: &C,
) -> impl Future<Output = Result<C::Reply<'d>, Error>> + Send + use<'d, D, C> {
    let request = request_of(driver, command);
    ask::<D, C>(driver, request)
}

/// Sends a typed command to the socket itself, whatever interface the task is about.
pub(crate) fn send_plain<'d, D: Driver, C: Command>(
    driver: &'d mut D,
    command: &C,
) -> impl Future<Output = Result<C::Reply<'d>, Error>> + Send + use<'d, D, C> {
    let request = command.to_request();
    ask::<D, C>(driver, request)
}

async fn ask<'d, D: Driver, C: Command>(
    driver: &'d mut D,
    request: Result<Request, InvalidArgument>,
) -> Result<C::Reply<'d>, Error> {
    let request = request?;
    let settings = Arc::clone(driver.settings());
    let reply = driver.request(request.as_bytes()).await?;
    let refused = |error| diagnosis::refused(&settings.options, request.as_bytes(), error);
    C::Reply::parse(reply).map_err(refused)
}

/// The outcome of a future that never has to be waited for.
pub(crate) fn ready<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
        std::thread::yield_now();
    }
}
