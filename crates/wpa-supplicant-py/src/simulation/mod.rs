//! Simulated daemons and worlds, for tests and demonstrations without a radio:
//! `wpa_supplicant.simulation`.

use pyo3::prelude::*;

mod daemon;
mod datagram;
mod pattern;
mod place;
mod running;
mod script;
mod shown;
mod step;
mod surroundings;
mod values;
mod wait;
mod wanted;
mod world;

pub(crate) use daemon::Daemon;
pub(crate) use pattern::Pattern;
pub(crate) use running::_stop_all;
pub(crate) use script::Script;
pub(crate) use step::Step;
pub(crate) use surroundings::Bss;
pub(crate) use world::{
    AccessPointHandle, Hostapd, HostapdHandle, P2pPeer, P2pPeerHandle, Supplicant, World,
};

/// Adds the classes whose names others have in `_native`.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    module.add("SimulatedAccessPoint", py.get_type::<world::AccessPoint>())?;
    module.add("SimulatedStation", py.get_type::<surroundings::Station>())
}
