//! What whole tasks stand on: requests to a daemon, and its events, without a word of how to wait.
//!
//! A task is written once, as an `async fn` over [`Driver`]. The blocking driver waits inside of
//! its futures, which are therefore ready whenever they are polled: [`ready`] is all the runtime
//! that they need. The driver for tokio waits as any future does.

mod blocking;
mod builder;
mod face;
pub(crate) mod lists;
mod requests;
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
pub(crate) use face::{face, outcome};
pub(crate) use requests::{On, Requests, part, send, send_plain};
pub(crate) use stream::{Source, stream_face};

use crate::client::options::Options;
use crate::error::Error;
use crate::monitor::{MonitorItem, Reconnect};

/// Whom a task speaks to.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) options: Options,
    /// The interface that commands go to and events are taken of, over a global socket.
    pub(crate) interface: Option<Vec<u8>>,
}

/// A connection for requests, and the means to open one for events.
pub(crate) trait Driver: Requests + Sized + 'static {
    /// Where events come from.
    type Events: Events;

    fn open(settings: Arc<Settings>) -> impl Future<Output = Result<Self, Error>> + Send;

    fn settings(&self) -> &Arc<Settings>;

    /// Where another daemon listens at the path by now, the next request goes to that one. Only at
    /// the beginning of a task: nothing that it knows of the daemon is old then.
    fn freshen(&mut self);

    /// Sends a request, waits for nothing, and leaves the reply to nobody: for what is dropped and
    /// has something to switch off.
    fn post(&self, request: &[u8]);

    /// Does what is left to do after something was dropped, where that takes answers of the daemon,
    /// with a short time limit. It blocks: for tokio in a thread that the runtime has for that.
    fn afterwards(&self, work: impl FnOnce() + Send + 'static);

    /// Does this to its end, also where nobody waits for it any more.
    fn undivided<T: Send + 'static>(
        &self,
        work: impl Future<Output = T> + Send + 'static,
    ) -> impl Future<Output = T> + Send;

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
