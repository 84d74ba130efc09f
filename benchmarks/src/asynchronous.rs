//! The asynchronous clients. They are timed within the task that makes the requests, as in a program
//! that runs on Tokio anyhow; how long it takes to get into a runtime is left out.

use std::future::Future;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use hostap_ctrl::aio::Client;
use tokio::runtime::{Builder, Runtime};
use wifi_ctrl::sta::{RequestClient, WifiSetup};

use crate::clients::{Requester, right};

/// A runtime whose tasks all run on the thread that waits for it.
///
/// # Errors
/// When the system has no descriptors for it.
pub fn one_thread() -> io::Result<Runtime> {
    Builder::new_current_thread().enable_all().build()
}

/// A runtime with a thread for each processor.
///
/// # Errors
/// When the system has no descriptors or threads for it.
pub fn many_threads() -> io::Result<Runtime> {
    Builder::new_multi_thread().enable_all().build()
}

/// Makes each run of requests a task, which gives its client back for the next one.
fn tasks<C, F>(
    runtime: Runtime,
    client: C,
    run: impl Fn(C, usize) -> F + 'static,
) -> Requester<'static>
where
    C: 'static,
    F: Future<Output = io::Result<(C, Duration)>> + Send + 'static,
    C: Send,
{
    let mut client = Some(client);
    Box::new(move |requests| {
        let own = client.take().ok_or_else(|| io::Error::other("it failed before"))?;
        let task = run(own, requests);
        let outcome = runtime.block_on(async { tokio::spawn(task).await });
        let (own, took) = outcome.map_err(io::Error::other)??;
        client = Some(own);
        Ok(took)
    })
}

/// `hostap_ctrl::aio::Client`.
pub(crate) fn ours(runtime: Runtime, daemon: &Path) -> io::Result<Requester<'static>> {
    let client = runtime.block_on(Client::open(daemon))?;
    Ok(tasks(runtime, client, |mut client, requests| async move {
        let start = Instant::now();
        for _ in 0..requests {
            right(client.request(b"PING").await? == b"PONG\n")?;
        }
        Ok((client, start.elapsed()))
    }))
}

/// The crate wifi-ctrl, which has a task of its own for what is asked.
pub(crate) fn wifi_ctrl(runtime: Runtime, daemon: &Path) -> io::Result<Requester<'static>> {
    let mut setup = WifiSetup::new();
    setup.set_socket_path(daemon);
    let client = setup.get_request_client();
    let mut station = setup.complete();
    runtime.spawn(async move {
        if let Err(error) = station.run().await {
            eprintln!("wifi-ctrl: {error}");
        }
    });
    Ok(tasks(runtime, client, |client: RequestClient, requests| async move {
        let start = Instant::now();
        for _ in 0..requests {
            let reply = client.send_custom("PING".to_owned()).await.map_err(io::Error::other)?;
            right(reply.trim_end() == "PONG")?;
        }
        Ok((client, start.elapsed()))
    }))
}
