//! Scenarios on simulated radios.

use crate::linked;
use crate::scenario::Family;

/// All of them.
pub const FAMILIES: &[Family] = &[
    Family { name: "linked programs", scenarios: linked::PROGRAMS },
    Family { name: "Debian's clients", scenarios: linked::CLIENTS },
    Family { name: "Debian's clients on radios", scenarios: linked::RADIO_CLIENTS },
];
