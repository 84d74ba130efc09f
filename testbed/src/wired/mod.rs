//! Scenarios over a pair of Ethernet interfaces, with hostapd as authenticator.

use crate::linked;
use crate::scenario::Family;

mod authentication;
mod certificates;
mod configuration;
mod examples;
mod flood;
mod interfaces;
mod link;
mod load;
mod odd_bytes;
mod pair;
mod permissions;
mod ping;
mod port;
mod prompts;
mod restart;
mod udp;

/// All of them.
pub const FAMILIES: &[Family] = &[
    Family { name: "first contact", scenarios: ping::SCENARIOS },
    Family { name: "authentication", scenarios: authentication::SCENARIOS },
    Family { name: "questions", scenarios: prompts::SCENARIOS },
    Family { name: "certificates", scenarios: certificates::SCENARIOS },
    Family { name: "odd bytes", scenarios: odd_bytes::SCENARIOS },
    Family { name: "restarts", scenarios: restart::SCENARIOS },
    Family { name: "interfaces", scenarios: interfaces::SCENARIOS },
    Family { name: "permissions", scenarios: permissions::SCENARIOS },
    Family { name: "floods", scenarios: flood::SCENARIOS },
    Family { name: "load", scenarios: load::SCENARIOS },
    Family { name: "the port", scenarios: port::SCENARIOS },
    Family { name: "configuration", scenarios: configuration::SCENARIOS },
    Family { name: "examples", scenarios: examples::SCENARIOS },
    Family { name: "UDP", scenarios: udp::SCENARIOS },
    Family { name: "linked programs", scenarios: linked::PROGRAMS },
    Family { name: "linked programs", scenarios: linked::WIRED_PROGRAMS },
    Family { name: "Debian's clients", scenarios: linked::CLIENTS },
];
