//! Whole tasks on Tokio: each interface scans and prints what it found, then tells how its
//! connection does, all at once and in one thread, until the program is interrupted.
//!
//! ```text
//! tokio_station SOCKET...
//! ```
//!
//! SOCKET is a path such as `/run/wpa_supplicant/wlan0`.

use std::env;
use std::os::unix::ffi::OsStrExt;
use std::process::ExitCode;

use hostap_ctrl::aio::Station;
use hostap_ctrl::station::{ScanOptions, StationState};
use hostap_ctrl::{Endpoint, Error};
use tokio::task::JoinSet;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut interfaces = JoinSet::new();
    for socket in env::args_os().skip(1) {
        interfaces.spawn(look_after(Endpoint::from(socket.as_bytes())));
    }
    let mut code = ExitCode::SUCCESS;
    while let Some(outcome) = interfaces.join_next().await {
        if let Ok(Err(error)) = outcome {
            eprintln!("tokio_station: {error}");
            code = ExitCode::FAILURE;
        }
    }
    code
}

async fn look_after(endpoint: Endpoint) -> Result<(), Error> {
    let mut station = Station::open(&endpoint).await?;
    for network in station.scan(&ScanOptions::new()).await?.networks() {
        println!("{endpoint}: found {} ({})", network.ssid, network.security);
    }
    // They go on when the daemon is started anew.
    let mut states = station.states().await?;
    while let Some(state) = states.next().await {
        match state? {
            StationState::Completed { ssid, .. } => println!("{endpoint}: connected to {ssid}"),
            StationState::DaemonGone => println!("{endpoint}: the daemon is gone"),
            other => println!("{endpoint}: {other:?}"),
        }
    }
    Ok(())
}
