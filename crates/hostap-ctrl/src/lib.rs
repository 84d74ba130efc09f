//! A client for the control interface of wpa_supplicant and hostapd, with the protocol typed.
//!
//! Programs steer these daemons over a datagram socket: a text command goes out, one reply
//! comes back; after `ATTACH`, event messages come as well. This crate is that conversation in
//! safe Rust: a blocking [`Client`] for commands, a [`Monitor`] for events, and types for the
//! commands, replies and events. Nothing is allocated in parsing, nothing that a daemon sends is
//! lost, and what strangers have named their networks can't pass for anything else.
//!
//! # A tour of five minutes
//!
//! **Open.** A daemon has a socket for each interface, mostly in `/run/wpa_supplicant` or
//! `/run/hostapd`, and may have a global one. [`discovery`] finds them; here `socket` is such a
//! path.
//!
//! ```
//! # let place = tempfile::tempdir()?; let socket = place.path().join("wlan0");
//! # let _daemon = hostap_ctrl_sim::Daemon::start(
//! #     hostap_ctrl_sim::Transport::unix(&socket), hostap_ctrl_sim::Script::wpa_supplicant())?;
//! use hostap_ctrl::Client;
//!
//! let mut client = Client::open(&socket)?;
//! assert_eq!(client.request(b"PING")?, b"PONG\n"); // any text, as it is
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! **Status.** [`Client::send`] takes a typed [`command`] and gives its typed [`reply`], which
//! borrows from the client's buffer. A refusal such as `FAIL` is an error then.
//!
//! ```
//! # let place = tempfile::tempdir()?; let socket = place.path().join("wlan0");
//! # let _daemon = hostap_ctrl_sim::Daemon::start(
//! #     hostap_ctrl_sim::Transport::unix(&socket), hostap_ctrl_sim::Script::wpa_supplicant())?;
//! use hostap_ctrl::{Client, command, reply::WpaState};
//!
//! let mut client = Client::open(&socket)?;
//! let status = client.send(&command::Status)?;
//! if status.wpa_state() == Some(WpaState::Completed) {
//!     println!("connected to {:?} on {:?} MHz", status.ssid(), status.freq());
//! }
//! for (key, value) in status.pairs() {
//!     println!("{key} is {value}"); // also what this crate has no name for
//! }
//! # assert!(status.pairs().count() > 1 && status.wpa_state() == Some(WpaState::Inactive));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! **Scan and wait.** The daemon answers at once and tells later that there are results. Open the
//! monitor before the scan, so that it can't be missed; the number tells our scan from others.
//!
//! ```
//! # let place = tempfile::tempdir()?; let socket = place.path().join("wlan0");
//! # let _daemon = hostap_ctrl_sim::Daemon::start(
//! #     hostap_ctrl_sim::Transport::unix(&socket), hostap_ctrl_sim::Script::wpa_supplicant())?;
//! use std::time::Duration;
//! use hostap_ctrl::{Client, Monitor, command, event::Event};
//!
//! let mut monitor = Monitor::open(&socket)?;
//! let mut client = Client::open(&socket)?;
//! let id = client.send(&command::Scan::new().use_id(true))?.id();
//! for item in monitor.within(Duration::from_secs(10)) {
//!     let Some(event) = item?.event() else { continue };
//!     match event.event() {
//!         Event::ScanResults(done) if done.id == id.map(u64::from) => break,
//!         Event::ScanFailed(failed) => return Err(format!("error {}", failed.ret).into()),
//!         _ => {}
//!     }
//! }
//! drop(monitor); // nobody reads it any more
//!
//! let results = client.send(&command::ScanResults)?;
//! for bss in results.iter().filter(|bss| bss.flags.has_sae()) {
//!     println!("{} {} dBm {:?}", bss.bssid, bss.signal_level, bss.ssid.to_ssid());
//! }
//! # assert_eq!(results.iter().filter(|bss| bss.flags.has_sae()).count(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! **Monitor.** An iterator that waits for events; each is an [`Event`](event::Event) with its
//! fields. With [`reconnect`](MonitorBuilder::reconnect) it survives restarts of the daemon.
//!
//! ```
//! # let place = tempfile::tempdir()?; let socket = place.path().join("wlan0");
//! # let daemon = hostap_ctrl_sim::Daemon::start(
//! #     hostap_ctrl_sim::Transport::unix(&socket), hostap_ctrl_sim::Script::wpa_supplicant())?;
//! use hostap_ctrl::{Monitor, MonitorItem, Reconnect, event::Event};
//!
//! let monitor = Monitor::builder(&socket).reconnect(Reconnect::Always).open()?;
//! # daemon.send_event("<3>CTRL-EVENT-DISCONNECTED bssid=02:00:00:00:00:10 reason=3")?;
//! for item in monitor {
//!     match item? {
//!         MonitorItem::Event(event) => match event.event() {
//!             Event::Connected(event) => println!("connected to {}", event.bssid),
//!             Event::Disconnected(event) => {
//!                 println!("disconnected, reason {}", event.reason);
//! #               assert_eq!(event.reason, 3);
//!                 break;
//!             }
//!             other => println!("{other:?}"),
//!         },
//!         MonitorItem::Lost(loss) => println!("the daemon is gone: {loss}"),
//!         MonitorItem::Reattached(gap) => println!("back after {:?}", gap.lasted),
//!         _ => {}
//!     }
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! **Answer a password request.** What the daemon does not know it asks its monitors for: an
//! [`Event::CtrlRequest`](event::Event::CtrlRequest), which [`CtrlRsp`](command::CtrlRsp) answers.
//!
//! ```
//! # use hostap_ctrl_sim::{Daemon, Script, Step, Transport};
//! # let place = tempfile::tempdir()?; let socket = place.path().join("wlan0");
//! # let answer = "CTRL-RSP-PASSWORD-0:open sesame";
//! # let script = Script::wpa_supplicant().on(answer, [Step::reply("OK\n")]);
//! # let daemon = Daemon::start(Transport::unix(&socket), script)?;
//! use hostap_ctrl::command::CtrlRsp;
//! use hostap_ctrl::event::{CtrlRequestField, Event};
//! use hostap_ctrl::{Client, Monitor};
//!
//! let mut client = Client::open(&socket)?;
//! let monitor = Monitor::open(&socket)?;
//! # daemon.send_event("<3>CTRL-REQ-PASSWORD-0:Password needed for SSID example")?;
//! for item in monitor {
//!     let Some(event) = item?.event() else { continue };
//!     let Event::CtrlRequest(request) = event.event() else { continue };
//!     if request.field == CtrlRequestField::Password {
//!         let (field, network) = (request.field.as_text(), request.network_id);
//!         client.send(&CtrlRsp::new(field, network, "open sesame"))?;
//! #       break;
//!     }
//! }
//! # assert!(daemon.received().iter().any(|command| command == answer.as_bytes()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The programs in the crate's folder `examples` go on from here: `status`, `scan`, `monitor`,
//! `connect`, `ap_clients` and `events_json`; `tokio`, `async_io` and `epoll` wait in event loops.
//!
//! # Read your monitors
//!
//! A monitor that is open and not read does harm to others. When some 130 events wait in it,
//! wpa_supplicant holds back the events of *every* monitor of that socket; from 2,000 on it
//! drops them, and at last it may open its socket anew, which cuts all of its clients off. So
//! read a [`Monitor`] in a thread of its own or from a poll loop, and drop it when its events are
//! not needed any more. A [`Client`] gets events only while [`Attached`] is held.
//!
//! # Errors
//!
//! [`Error`] says what was asked of whom, why it failed and what would be right; its
//! [`kind`](Error::kind) is for programs to decide by. An event never fails to parse: what is not
//! known stays whole, as [`Event::Unknown`](event::Event::Unknown) or
//! [`Event::Unrecognised`](event::Event::Unrecognised). Passphrases, keys and PINs are in no error
//! and in no `Debug` of a command or of an event's field that holds one.
//!
//! # Modules
//!
//! | module | what it is for |
//! | --- | --- |
//! | [`station`] | whole tasks of a station: scan, connect or know why not, networks, prompts, WPS, signal |
//! | [`access_point`] | whole tasks of an access point: its stations, who may come, channels, WPS |
//! | [`p2p`] | whole tasks of Wi-Fi Direct: find, connect, groups, invitations, services |
//! | `aio` | the client, the monitor and all whole tasks, asynchronous (feature `tokio`) |
//! | [`command`] | typed commands, whose arguments are encoded; all of them: `docs/commands.md` |
//! | [`reply`] | typed replies, one type for each form |
//! | [`event`] | typed events: fields of every message, none forged, nothing lost; all of them: `docs/events.md` |
//! | [`value`] | what they are made of: addresses, SSIDs, texts, numbers in hex |
//! | [`message`] | takes a datagram apart: interface, level, text; event or reply |
//! | [`encoding`] | how the daemons encode SSIDs and other bytes, and read them back |
//! | [`discovery`] | which control sockets there are; waiting for one |
//! | [`endpoint`] | where a daemon listens; reads the strings that C programs pass |
//! | [`prefix`] | how each event message begins, under the names of `wpa_ctrl.h` |
//! | [`constants`] | that header's numbers |
//! | [`exchange`] | the rules of a request, without I/O, for drivers of other kinds |
//!
//! [`Connection`] is what the client stands on: a request with neither allocation nor `std`.
//!
//! `docs/events.md` and `docs/commands.md` are in the project's folder: every message with its
//! fields, every command with its arguments, and how many have a type.
//!
//! # Features
//!
//! | feature | default | what it adds |
//! | --- | --- | --- |
//! | `std` | yes | [`Client`], [`Monitor`], [`command`], [`reply`], [`discovery`], [`station`], [`access_point`], [`p2p`], [`Error`]; `AsFd` for connections |
//! | `tokio` | no | `aio`: the client, the monitor and whole tasks for programs that run on Tokio; no thread of its own |
//! | `serde` | no | `Serialize` for every event, reply and value |
//! | `android` | no | behaves as on Android (names and owners of sockets), for tests elsewhere |
//!
//! Without `std` the crate needs neither the standard library nor an allocator.
//! Linux and Android are supported.

#![no_std]

#[cfg(any(feature = "std", test))]
extern crate std;

#[cfg(feature = "std")]
pub mod access_point;
mod address;
#[cfg(feature = "tokio")]
pub mod aio;
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
#[cfg(feature = "std")]
mod driver;
#[cfg(feature = "std")]
mod duration_text;
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
#[cfg(feature = "std")]
pub mod p2p;
#[path = "generated/prefixes.rs"]
pub mod prefix;
#[cfg(feature = "std")]
pub mod reply;
mod request;
#[cfg(feature = "std")]
pub mod station;
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
pub use driver::TaskBuilder;
#[cfg(feature = "std")]
pub use error::{Error, ErrorKind};
pub use local::{CLIENT_DIRECTORY, CLIENT_PREFIX, remove_all_local_names};
#[cfg(feature = "std")]
pub use monitor::{Gap, Loss, Monitor, MonitorBuilder, MonitorItem, Reconnect};
pub use udp::UdpConnection;

/// The README's program is compiled with the documentation's.
#[cfg(all(doctest, feature = "std"))]
#[doc = include_str!("../../../README.md")]
struct Readme;
