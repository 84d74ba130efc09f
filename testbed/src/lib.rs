#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub mod arguments;
pub mod bed;
pub mod coverage;
pub mod daemon;
pub mod endurance;
pub mod failure;
mod linked;
pub mod process;
mod recorders;
pub mod runner;
pub mod scenario;
pub mod tasks;
pub mod watch;
pub mod wifi;
pub mod wired;
