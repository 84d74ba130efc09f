//! Scenarios on simulated radios.

use crate::scenario::Family;

mod enterprise;
mod examples;
mod hotspots;
mod links;
mod losses;
mod names;
mod peers;
mod personal;
mod radios;
mod refusals;
mod roaming;
mod scans;

/// All of them.
pub const FAMILIES: &[Family] = &[
    Family { name: "networks with and without passwords", scenarios: personal::SCENARIOS },
    Family { name: "names of networks", scenarios: names::SCENARIOS },
    Family { name: "networks with a server", scenarios: enterprise::SCENARIOS },
    Family { name: "scans", scenarios: scans::SCENARIOS },
    Family { name: "refusals", scenarios: refusals::SCENARIOS },
    Family { name: "connections that stand", scenarios: links::SCENARIOS },
    Family { name: "several access points", scenarios: roaming::SCENARIOS },
    Family { name: "connections that end", scenarios: losses::SCENARIOS },
    Family { name: "hotspots", scenarios: hotspots::SCENARIOS },
    Family { name: "stations among themselves", scenarios: peers::SCENARIOS },
    Family { name: "examples of the crate", scenarios: examples::SCENARIOS },
];
