//! Scenarios on simulated radios.

use crate::linked;
use crate::scenario::Family;

mod bsses;
mod channels;
mod clients;
mod crowd;
mod device;
mod enterprise;
mod examples;
mod hotspot;
mod interworking;
mod links;
mod losses;
mod measurements;
mod names;
mod p2p;
mod p2p_device;
mod p2p_groups;
mod peers;
mod personal;
mod python;
mod python_more;
mod radios;
mod refusals;
mod reports;
mod roaming;
mod scans;
mod wps;
mod wps_registrar;

pub(crate) use device::run;
pub(crate) use enterprise::server as enterprise_lines;
pub(crate) use p2p_device::P2pDevice;
pub(crate) use radios::{
    ACCESS_POINTS, LATER, SOON, STATIONS, address_of, configuration, set_signal, wait_until_enabled,
};

/// All of them. The crowd comes last: the kernel remembers its BSSs for half a minute.
pub const FAMILIES: &[Family] = &[
    Family { name: "networks with and without passwords", scenarios: personal::SCENARIOS },
    Family { name: "names of networks", scenarios: names::SCENARIOS },
    Family { name: "networks with a server", scenarios: enterprise::SCENARIOS },
    Family { name: "scans", scenarios: scans::SCENARIOS },
    Family { name: "refusals", scenarios: refusals::SCENARIOS },
    Family { name: "connections that stand", scenarios: links::SCENARIOS },
    Family { name: "several access points", scenarios: roaming::SCENARIOS },
    Family { name: "reports", scenarios: reports::SCENARIOS },
    Family { name: "connections that end", scenarios: losses::SCENARIOS },
    Family { name: "interworking", scenarios: interworking::SCENARIOS },
    Family { name: "stations among themselves", scenarios: peers::SCENARIOS },
    Family { name: "examples of the crate", scenarios: examples::SCENARIOS },
    Family { name: "the Python module", scenarios: python::SCENARIOS },
    Family { name: "more of the Python module", scenarios: python_more::SCENARIOS },
    Family { name: "clients", scenarios: clients::SCENARIOS },
    Family { name: "access points", scenarios: bsses::SCENARIOS },
    Family { name: "channels", scenarios: channels::SCENARIOS },
    Family { name: "measurements", scenarios: measurements::SCENARIOS },
    Family { name: "WPS", scenarios: wps::SCENARIOS },
    Family { name: "WPS registrars", scenarios: wps_registrar::SCENARIOS },
    Family { name: "hotspots", scenarios: hotspot::SCENARIOS },
    Family { name: "P2P", scenarios: p2p::SCENARIOS },
    Family { name: "P2P groups", scenarios: p2p_groups::SCENARIOS },
    Family { name: "linked programs", scenarios: linked::PROGRAMS },
    Family { name: "Debian's clients", scenarios: linked::CLIENTS },
    Family { name: "Debian's clients on radios", scenarios: linked::RADIO_CLIENTS },
    Family { name: "crowd", scenarios: crowd::SCENARIOS },
];
