//! Scenarios on simulated radios.

use crate::scenario::Family;

mod device;
mod wps;

/// All of them.
pub const FAMILIES: &[Family] = &[Family { name: "WPS", scenarios: wps::SCENARIOS }];
