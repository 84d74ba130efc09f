//! Scenarios on simulated radios.

use crate::scenario::Family;

mod names;
mod personal;
mod radios;

/// All of them.
pub const FAMILIES: &[Family] =
    &[
    Family { name: "networks with and without passwords", scenarios: personal::SCENARIOS },
    Family { name: "names of networks", scenarios: names::SCENARIOS },
];
