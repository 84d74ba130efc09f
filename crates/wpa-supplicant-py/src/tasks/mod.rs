//! Whole tasks: the native side of `wpa_supplicant.Station` and its like, and of their namesakes
//! in `wpa_supplicant.aio`.
//!
//! A method here gives a [`Pending`](crate::pending::Pending); what users call is in `station.py`
//! and `aio/`, where it is waited for or awaited.

mod answer;
mod arguments;
mod client;
mod network;
mod prompt;
mod shared;
mod station;
mod stream;

pub(crate) use arguments::{Mac, Name};
pub(crate) use client::ClientTasks;
pub(crate) use network::NetworkConfiguration;
pub(crate) use prompt::Prompt;
pub(crate) use station::{ConnectingSteps, SignalChanges, StationStates, StationTasks, WpsSteps};
