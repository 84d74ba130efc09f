//! A simulated world: access points, and daemons that hear them.

mod access_point;
mod descriptions;
mod handles;
mod p2p;
mod running;

pub(crate) use access_point::AccessPoint;
pub(crate) use descriptions::{Hostapd, Supplicant};
pub(crate) use handles::{AccessPointHandle, HostapdHandle};
pub(crate) use p2p::{P2pPeer, P2pPeerHandle};
pub(crate) use running::World;
