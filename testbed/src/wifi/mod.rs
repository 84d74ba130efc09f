//! Scenarios on simulated radios.

use crate::scenario::Family;

/// All of them.
pub const FAMILIES: &[Family] = &[];
