//! Whole tasks: the same scenarios on real daemons with simulated radios and on the simulated
//! world, each with the blocking face of the crate and with the one for tokio.

mod face;
mod ground;
mod radios;
mod simulated;
mod stations;

use crate::scenario::Family;

/// All of them; the Wi-Fi bed has them among its own.
pub const FAMILIES: &[Family] =
    &[Family { name: "whole tasks of a station", scenarios: stations::SCENARIOS }];

/// Two scenarios of each task, one for each face. The task is a function of a bed and a `Faces`.
macro_rules! tasks {
    ($({ $blocking:literal, $asynchronous:literal, $about:literal, $everyday:literal, $task:path })*) => {
        pub(super) const SCENARIOS: &[$crate::scenario::Scenario] = &[$(
            $crate::scenario::Scenario {
                name: $blocking,
                about: $about,
                everyday: $everyday,
                run: |bed| $task(bed, &$crate::tasks::face::Faces::Blocking),
            },
            $crate::scenario::Scenario {
                name: $asynchronous,
                about: concat!($about, ", on tokio"),
                everyday: $everyday,
                run: |bed| $task(bed, &$crate::tasks::face::Faces::tokio()?),
            },
        )*];
    };
}
use tasks;
