//! Scenarios on simulated radios.

use crate::scenario::Family;

mod personal;
mod radios;

/// All of them.
pub const FAMILIES: &[Family] =
    &[Family { name: "networks with and without passwords", scenarios: personal::SCENARIOS }];
