//! A program on Tokio: it tells the state of each daemon and follows its events, all at once and
//! in one thread, until it is interrupted or the last daemon has ended.
//!
//! ```text
//! tokio SOCKET...
//! ```
//!
//! SOCKET is a path such as `/run/wpa_supplicant/wlan0`.

use std::env;
use std::os::unix::ffi::OsStrExt;
use std::process::ExitCode;
use std::time::Duration;

use hostap_ctrl::aio::{Client, Monitor};
use hostap_ctrl::event::Event;
use hostap_ctrl::{Endpoint, Error, MonitorItem, command};
use tokio::task::JoinSet;
use tokio::time::timeout;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut followers = JoinSet::new();
    for socket in env::args_os().skip(1) {
        followers.spawn(follow(Endpoint::from(socket.as_bytes())));
    }
    let mut code = ExitCode::SUCCESS;
    while let Some(outcome) = followers.join_next().await {
        if let Ok(Err(error)) = outcome {
            eprintln!("tokio: {error}");
            code = ExitCode::FAILURE;
        }
    }
    code
}

async fn follow(endpoint: Endpoint) -> Result<(), Error> {
    // First the monitor: nothing can happen unseen between the state and the events.
    let mut monitor = Monitor::open(&endpoint).await?;
    let client = Client::open(&endpoint).await?;
    tell(client.clone()).await;
    while let Some(item) = monitor.next().await {
        let MonitorItem::Event(event) = item? else { continue };
        println!("{endpoint}: {:?}", event.event());
        if let Event::Connected(_) | Event::Disconnected(_) = event.event() {
            // In a task of its own, for events are to be read all the time.
            tokio::spawn(tell(client.clone()));
        }
    }
    Ok(())
}

/// Asks for the state, and does not wait for long: a request may be given up at any time.
async fn tell(mut client: Client) {
    let endpoint = client.endpoint().clone();
    match timeout(Duration::from_secs(2), client.send(&command::Status)).await {
        Ok(Ok(status)) => match status.wpa_state() {
            Some(state) => println!("{endpoint}: {state:?}"),
            None => println!("{endpoint}: no state"),
        },
        Ok(Err(error)) => eprintln!("tokio: {error}"),
        Err(_) => eprintln!("tokio: {endpoint} takes its time"),
    }
}
