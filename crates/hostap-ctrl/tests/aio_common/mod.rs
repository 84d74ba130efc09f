//! Runtimes, and asynchronous clients and monitors in a place, for the tests of `aio`.
#![allow(dead_code)] // Each test program uses its share.

use std::future::Future;

use hostap_ctrl::aio;
use tokio::runtime::{Builder, Runtime};

use crate::common::Place;

pub(crate) fn client(place: &Place) -> aio::ClientBuilder {
    aio::Client::builder(place.socket()).client_directory(place.path())
}

pub(crate) fn monitor(place: &Place) -> aio::MonitorBuilder {
    aio::Monitor::builder(place.socket()).client_directory(place.path())
}

/// One thread for everything.
pub(crate) fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// Tasks move from thread to thread.
pub(crate) fn multi_thread() -> Runtime {
    Builder::new_multi_thread().worker_threads(3).enable_all().build().unwrap()
}

/// One thread, and a clock that runs ahead whenever there is nothing to do.
pub(crate) fn paused() -> Runtime {
    Builder::new_current_thread().enable_all().start_paused(true).build().unwrap()
}

/// Runs a test as a task, which shows that its futures may move, on each kind of runtime.
pub(crate) fn everywhere<F>(test: impl Fn() -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    for runtime in [current_thread(), multi_thread(), paused()] {
        let outcome = runtime.block_on(async { tokio::spawn(test()).await });
        outcome.unwrap_or_else(|panicked| std::panic::resume_unwind(panicked.into_panic()));
    }
}
