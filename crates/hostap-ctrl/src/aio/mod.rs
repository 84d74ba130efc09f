//! The client and the monitor for programs that run on Tokio (feature `tokio`).

mod alarm;
mod asking;
mod builder;
mod client;
mod monitor;
mod session;
mod socket;

pub use builder::{ClientBuilder, MonitorBuilder};
pub use client::Client;
pub use monitor::Monitor;
