//! Scenarios over a pair of Ethernet interfaces, with hostapd as authenticator.

use crate::linked;
use crate::scenario::Family;

mod ping;

/// All of them.
pub const FAMILIES: &[Family] = &[
    Family { name: "first contact", scenarios: ping::SCENARIOS },
    Family { name: "linked programs", scenarios: linked::PROGRAMS },
    Family { name: "linked programs", scenarios: linked::WIRED_PROGRAMS },
    Family { name: "Debian's clients", scenarios: linked::CLIENTS },
];
