//! Scenarios on simulated radios.

use crate::scenario::Family;

mod clients;
mod device;
mod p2p;
mod p2p_device;
mod p2p_groups;
mod wps;

/// All of them.
pub const FAMILIES: &[Family] = &[
    Family { name: "clients", scenarios: clients::SCENARIOS },
    Family { name: "WPS", scenarios: wps::SCENARIOS },
    Family { name: "P2P", scenarios: p2p::SCENARIOS },
    Family { name: "P2P groups", scenarios: p2p_groups::SCENARIOS },
];
