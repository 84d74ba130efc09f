//! A client for the control interface of wpa_supplicant and hostapd.
//!
//! Programs steer these daemons over a datagram socket: a text command goes out, one reply
//! comes back; after `ATTACH`, event messages come as well. This crate is that conversation in
//! safe Rust, without allocation and, without the feature `std`, without the standard library.
//!
//! ```no_run
//! use hostap_ctrl::{Connection, endpoint};
//!
//! let wlan0 = endpoint::unix(b"/run/wpa_supplicant/wlan0")?;
//! let connection = Connection::open(&wlan0, None)?;
//! let mut reply = [0; 4096];
//! let length = connection.request([b"STATUS"], &mut reply[..], |event, length| {
//!     println!("meanwhile: {}", event[..length].escape_ascii());
//! })?;
//! println!("{}", reply[..length].escape_ascii());
//! # Ok::<(), hostap_ctrl::ConnectionError>(())
//! ```
//!
//! | module | what it is for |
//! | --- | --- |
//! | [`endpoint`] | where a daemon listens; reads the strings that C programs pass |
//! | [`discovery`] | which control sockets there are; waiting for one |
//! | [`message`] | takes a datagram apart: interface, level, text; event or reply |
//! | [`event`] | typed events: fields of every message, none forged, nothing lost |
//! | [`prefix`] | how each event message begins, under the names of `wpa_ctrl.h` |
//! | [`constants`] | that header's numbers |
//! | [`exchange`] | the rules of a request, without I/O, for drivers of other kinds |
//!
//! # Features
//!
//! | feature | default | what it adds |
//! | --- | --- | --- |
//! | `android` | no | behaves as on Android (names and owners of sockets), for tests elsewhere |
//! | `std` | yes | `AsFd` and `AsRawFd` for connections, `std::io::Error` from the errors |
//!
//! Linux and Android are supported.

#![no_std]

#[cfg(any(feature = "std", test))]
extern crate std;

mod address;
mod buffer;
#[cfg(feature = "std")]
mod client;
#[cfg(feature = "std")]
pub mod command;
mod connection;
mod connection_error;
#[path = "generated/constants.rs"]
pub mod constants;
#[cfg(feature = "std")]
pub mod discovery;
pub mod encoding;
pub mod endpoint;
#[cfg(feature = "std")]
mod error;
#[cfg(feature = "std")]
mod error_diagnosis;
pub mod event;
pub mod exchange;
mod local;
pub mod message;
#[cfg(feature = "std")]
mod monitor;
#[path = "generated/prefixes.rs"]
pub mod prefix;
#[cfg(feature = "std")]
pub mod reply;
mod request;
mod sys;
mod udp;
pub mod value;

pub use address::{PATH_SIZE, UnixAddress};
pub use buffer::Buffer;
#[cfg(feature = "std")]
pub use client::{
    Attached, Client, ClientBuilder, DaemonKind, Endpoint, KeptBsses, KeptNetworks, KeptP2pPeers,
    KeptStations, UdpEndpoint,
};
pub use connection::Connection;
pub use connection_error::{ConnectionError, ConnectionErrorKind, Errno, Operation};
#[cfg(feature = "std")]
pub use error::{Error, ErrorKind};
pub use local::{CLIENT_DIRECTORY, CLIENT_PREFIX, remove_all_local_names};
#[cfg(feature = "std")]
pub use monitor::{Gap, Loss, Monitor, MonitorBuilder, MonitorItem, Reconnect};
pub use udp::UdpConnection;
