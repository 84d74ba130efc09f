//! Whole tasks: the same scenarios on real daemons with simulated radios and on the simulated
//! world, each with the blocking face of the crate and with the one for tokio.

mod access_point_settings;
mod access_points;
mod connecting;
mod face;
mod failing;
mod finding;
mod ground;
mod moving;
mod p2p;
mod p2p_face;
mod p2p_groups;
mod p2p_invitations;
mod p2p_peer;
mod radios;
mod several;
mod simulated;
mod station_face;
mod tool;
mod tool_more;
mod tool_p2p;
mod wps;

use crate::scenario::Family;

/// All of them; the Wi-Fi bed has them among its own.
pub const FAMILIES: &[Family] = &[
    Family { name: "tasks: connecting", scenarios: connecting::SCENARIOS },
    Family { name: "tasks: connections that fail", scenarios: failing::SCENARIOS },
    Family { name: "tasks: what a station finds and knows", scenarios: finding::SCENARIOS },
    Family { name: "tasks: a station that moves", scenarios: moving::SCENARIOS },
    Family { name: "tasks: WPS", scenarios: wps::SCENARIOS },
    Family { name: "tasks: the command-line tool", scenarios: tool::SCENARIOS },
    Family { name: "tasks: more of the command-line tool", scenarios: tool_more::SCENARIOS },
    Family { name: "tasks: access points", scenarios: access_points::SCENARIOS },
    Family {
        name: "tasks: settings of an access point",
        scenarios: access_point_settings::SCENARIOS,
    },
    Family { name: "tasks: several access points", scenarios: several::SCENARIOS },
    Family { name: "tasks: P2P", scenarios: p2p::SCENARIOS },
    Family { name: "tasks: groups of P2P", scenarios: p2p_groups::SCENARIOS },
    Family { name: "tasks: who joins groups of P2P", scenarios: p2p_invitations::SCENARIOS },
    Family { name: "tasks: P2P by the command-line tool", scenarios: tool_p2p::SCENARIOS },
];

/// Those for which the simulated world has nothing.
pub const ON_RADIOS: &[Family] =
    &[Family { name: "tasks: on radios only", scenarios: access_points::on_radios::SCENARIOS }];

/// Two scenarios of each task, one for each face. The task is a function of a bed and a `Faces`.
macro_rules! tasks {
    ($({ $blocking:literal, $asynchronous:literal, $about:literal, $everyday:literal, $task:path })*) => {
        pub(in crate::tasks) const SCENARIOS: &[$crate::scenario::Scenario] = &[$(
            $crate::scenario::Scenario {
                name: $blocking,
                about: $about,
                everyday: $everyday,
                run: |bed| $task(bed, &$crate::tasks::face::Faces::Blocking),
            },
            $crate::scenario::Scenario {
                name: $asynchronous,
                about: concat!($about, ", on tokio"),
                // On the simulated world it always runs, and on radios Python's tasks, which are
                // made of this face.
                everyday: false,
                run: |bed| $task(bed, &$crate::tasks::face::Faces::tokio()?),
            },
        )*];
    };
}
use tasks;
