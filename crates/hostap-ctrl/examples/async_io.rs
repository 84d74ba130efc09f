//! The blocking monitor in another asynchronous program than Tokio's: with async-io, which smol
//! stands on. Prints events, and survives restarts of the daemon, until it is interrupted.
//!
//! ```text
//! async_io SOCKET
//! ```

use std::env;
use std::error::Error;
use std::future::{Future, poll_fn};
use std::io;
use std::os::fd::AsFd;
use std::os::unix::ffi::OsStrExt;
use std::pin::Pin;
use std::process::ExitCode;
use std::task::Poll;

use async_io::{Async, Timer, block_on};
use hostap_ctrl::{Endpoint, Monitor, MonitorItem, Reconnect};

fn main() -> ExitCode {
    match block_on(run()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("async_io: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let socket = env::args_os().nth(1).ok_or("which socket?")?;
    let socket = Endpoint::from(socket.as_bytes());
    // This waits for the daemon's confirmation: a program that may not wait opens it in a thread.
    let mut monitor = Monitor::builder(socket).reconnect(Reconnect::Always).open()?;
    println!("attached to {}", monitor.endpoint());
    loop {
        match next(&mut monitor).await? {
            MonitorItem::Event(event) => println!("{:?}", event.event()),
            MonitorItem::Lost(loss) => println!("the daemon is gone: {loss}"),
            MonitorItem::Reattached(_) => println!("attached again"),
            _ => {}
        }
    }
}

/// The next item, without keeping others from running.
async fn next(monitor: &mut Monitor) -> Result<MonitorItem, Box<dyn Error>> {
    loop {
        if let Some(item) = monitor.try_next()? {
            return Ok(item);
        }
        wait(monitor).await?;
    }
}

/// Waits until there is something to receive or to be done. The descriptor is registered for each
/// wait: when the monitor reconnects, it has another one.
async fn wait(monitor: &Monitor) -> io::Result<()> {
    let socket = Async::new_nonblocking(monitor.as_fd())?;
    let mut timer = monitor.next_deadline().map_or_else(Timer::never, Timer::at);
    poll_fn(|context| {
        if Pin::new(&mut timer).poll(context).is_ready() {
            return Poll::Ready(Ok(()));
        }
        socket.poll_readable(context)
    })
    .await
}
