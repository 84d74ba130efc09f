//! The client and the monitor for programs that run on Tokio (feature `tokio`).

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

pub use crate::p2p::asynchronous::P2p;
pub use crate::station::asynchronous::Station;
