#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod behaviour;
mod cookie;
mod daemon;
mod engine;
mod escape;
mod fault;
mod log;
mod monitors;
mod recorder;
pub mod recording;
mod replay;
mod script;
mod shared;
mod socket;
mod step;
mod text;
mod tokens;
mod transport;
mod world;

pub use behaviour::{Bss, Station};
pub use cookie::CookieRule;
pub use daemon::{Daemon, Stopper};
pub use escape::{escape, unescape};
pub use fault::Fault;
pub use log::{Direction, Record, TimedOut};
pub use recorder::{Recorder, RecorderOptions, RecorderStopper, Report};
pub use replay::{Replay, ReplayError};
pub use script::{Pattern, Script};
pub use step::{MOST_FILLING, Step};
pub use tokens::ParseError;
pub use transport::{Peer, Transport};
pub use world::{AccessPoint, AccessPointHandle, Hostapd, Supplicant, World, WorldBuilder};
