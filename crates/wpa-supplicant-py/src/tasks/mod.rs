//! Whole tasks: the native side of `wpa_supplicant.Station` and its like, and of their namesakes
//! in `wpa_supplicant.aio`.
//!
//! A method here gives a [`Pending`](crate::pending::Pending); what users call is in `station.py`
//! and `aio/`, where it is waited for or awaited.

mod access_point;
mod access_point_streams;
mod access_points;
mod answer;
mod arguments;
mod client;
mod network;
mod p2p;
mod prompt;
mod shared;
mod station;
mod stream;

pub(crate) use access_point::AccessPointTasks;
pub(crate) use access_point_streams::{AccessPointsChanges, StationChanges, WpsAdmissionSteps};
pub(crate) use access_points::AccessPointsTasks;
pub(crate) use arguments::{Mac, Name};
pub(crate) use client::ClientTasks;
pub(crate) use network::NetworkConfiguration;
pub(crate) use p2p::{
    P2pGroupEvents, P2pPeerEvents, P2pRequest, P2pRequests, P2pServiceAnswers, P2pSteps, P2pTasks,
};
pub(crate) use prompt::Prompt;
pub(crate) use station::{ConnectingSteps, SignalChanges, StationStates, StationTasks, WpsSteps};
