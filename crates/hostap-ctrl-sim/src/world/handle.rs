//! What a test does to an access point while the world runs.

use std::sync::Arc;

use super::World;
use super::core::Core;
use crate::behaviour::Mac;

/// An access point of a running world; see [`World::access_point`].
#[derive(Clone, Debug)]
pub struct AccessPointHandle {
    core: Arc<Core>,
    bssid: Mac,
}

impl World {
    /// The first access point of this name.
    pub fn access_point(&self, ssid: impl AsRef<[u8]>) -> Option<AccessPointHandle> {
        let ssid = ssid.as_ref();
        let bssid = self.core.change(|state| {
            let mut points = state.air.points().iter();
            points.find(|point| point.setup.ssid == ssid).map(|point| point.bssid)
        })?;
        Some(AccessPointHandle { core: Arc::clone(&self.core), bssid })
    }
}

impl AccessPointHandle {
    /// Its address.
    pub fn bssid(&self) -> [u8; 6] {
        self.bssid
    }

    /// Changes the signal level at the stations, in dBm.
    pub fn set_signal(&self, signal: i32) {
        self.core.change(|state| state.air.set_signal(self.bssid, signal));
    }

    /// It is gone, without a word to its stations.
    pub fn vanish(&self) {
        self.core.change(|state| state.air.turn(self.bssid, false));
    }

    /// It is there again.
    pub fn appear(&self) {
        self.core.change(|state| state.air.turn(self.bssid, true));
    }
}
