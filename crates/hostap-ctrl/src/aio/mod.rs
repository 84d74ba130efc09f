//! The client, the monitor and whole tasks for programs that run on Tokio (feature `tokio`).
//!
//! They keep the rules of the blocking ones: each reply belongs to its request, a request has one
//! time limit for all of it, a daemon that went away is told and found again. No thread is
//! started; what blocks goes to those that the runtime has for it: looking up names of hosts, and
//! removing a P2P group whose connection was dropped halfway. A [`Client`] is cloned for each task
//! that has something to ask; a [`Monitor`] is a stream of events. [`Station`], [`AccessPoint`],
//! [`AccessPoints`] and [`P2p`] do whole tasks, with the methods of their blocking namesakes.
//!
//! ```
//! # let place = tempfile::tempdir()?; let socket = place.path().join("wlan0");
//! # let daemon = hostap_ctrl_sim::Daemon::start(
//! #     hostap_ctrl_sim::Transport::unix(&socket), hostap_ctrl_sim::Script::wpa_supplicant())?;
//! use hostap_ctrl::aio::{Client, Monitor};
//! use hostap_ctrl::command::{Scan, ScanResults};
//! use hostap_ctrl::event::Event;
//!
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! let mut monitor = Monitor::open(&socket).await?;
//! let mut client = Client::open(&socket).await?;
//! let id = client.send(&Scan::new().use_id(true)).await?.id();
//! while let Some(item) = monitor.next().await {
//!     let Some(event) = item?.event() else { continue };
//!     match event.event() {
//!         Event::ScanResults(done) if done.id == id.map(u64::from) => break,
//!         Event::ScanFailed(failed) => return Err(format!("error {}", failed.ret).into()),
//!         _ => {}
//!     }
//! }
//! drop(monitor); // nobody reads it any more
//! for bss in client.send(&ScanResults).await?.iter() {
//!     println!("{} {} dBm {:?}", bss.bssid, bss.signal_level, bss.ssid.to_ssid());
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Dropping futures
//!
//! Everything may be dropped at any point, by `select!`, a timeout or the end of a task. A request
//! that was sent and whose reply was not taken leaves no reply behind: the connection is replaced by
//! one of another name before the next request, also of other clones. Whether the daemon carried the
//! command out is not known then. Opening leaves no socket file and no attachment; waiting for an
//! event loses none.
//!
//! # Runtimes
//!
//! Any runtime of Tokio's with I/O and time enabled (`enable_all`). Connections are opened within
//! it, and made anew, too: whoever polls a request has to be in one. Where a test has paused the
//! clock, time limits go on counting the system's, because the daemon's does; while a request waits
//! then, the runtime does not sleep.
//!
//! In a runtime with a single thread a request takes three system calls: it is sent, waited for with
//! the runtime's other work, received.
//!
//! # Other event loops
//!
//! The blocking [`Monitor`](crate::Monitor) lends its descriptor and says when it wants to be
//! called: the examples `async_io` and `epoll` show it in loops of other kinds. The example `tokio`
//! is a program that follows several daemons.

mod alarm;
mod asking;
mod builder;
mod client;
mod driver;
mod flow;
mod monitor;
mod session;
mod socket;

pub use builder::{ClientBuilder, MonitorBuilder};
pub use client::Client;
pub(crate) use driver::Tokio;
pub(crate) use flow::Flow;
pub use monitor::Monitor;

pub use access_point::{AccessPoint, AccessPoints};
pub use p2p::P2p;
pub use station::Station;

/// Whole tasks of an access point: the asynchronous side of
/// [`access_point`](crate::access_point).
pub mod access_point {
    pub use crate::access_point::aio_streams::{AccessPointsChanges, StationChanges, WpsProgress};
    pub use crate::access_point::asynchronous::AccessPoint;
    pub use crate::access_point::several_aio::AccessPoints;
}

/// Wi-Fi Direct: the asynchronous side of [`p2p`](crate::p2p).
pub mod p2p {
    pub use crate::p2p::asynchronous::P2p;
    pub use crate::p2p::streams::asynchronous::*;
}

/// Whole tasks of a station: the asynchronous side of [`station`](crate::station).
pub mod station {
    pub use crate::station::asynchronous::Station;
    pub use crate::station::streams::asynchronous::*;
}
