//! Scenarios on simulated radios.

use crate::linked;
use crate::scenario::Family;

mod bsses;
mod channels;
mod clients;
mod crowd;
mod device;
mod hotspot;
mod measurements;
mod p2p;
mod p2p_device;
mod p2p_groups;
mod wps;
mod wps_registrar;

/// All of them.
pub const FAMILIES: &[Family] = &[
    Family { name: "clients", scenarios: clients::SCENARIOS },
    Family { name: "access points", scenarios: bsses::SCENARIOS },
    Family { name: "channels", scenarios: channels::SCENARIOS },
    Family { name: "measurements", scenarios: measurements::SCENARIOS },
    Family { name: "WPS", scenarios: wps::SCENARIOS },
    Family { name: "WPS registrars", scenarios: wps_registrar::SCENARIOS },
    Family { name: "interworking", scenarios: hotspot::SCENARIOS },
    Family { name: "P2P", scenarios: p2p::SCENARIOS },
    Family { name: "P2P groups", scenarios: p2p_groups::SCENARIOS },
    Family { name: "crowd", scenarios: crowd::SCENARIOS },
    Family { name: "linked programs", scenarios: linked::PROGRAMS },
    Family { name: "Debian's clients", scenarios: linked::CLIENTS },
    Family { name: "Debian's clients on radios", scenarios: linked::RADIO_CLIENTS },
];
