//! The scenarios, one file a subject.

use crate::scenario::Scenario;

#[cfg(all(feature = "android", not(feature = "udp")))]
mod android;
mod bad_input;
mod callbacks;
mod consumers;
mod consumers_with_users;
#[cfg(not(feature = "udp"))]
mod copies;
mod daemons;
mod events;
mod failures;
mod late;
mod monitors;
#[cfg(not(feature = "udp"))]
mod names;
#[cfg(not(feature = "udp"))]
mod open;
#[cfg(not(feature = "udp"))]
mod processes;
#[cfg(feature = "udp")]
mod remote;
mod requests;
mod scripts;
mod signals;
mod small_buffers;
#[cfg(feature = "udp")]
mod udp;

/// All scenarios of this variant.
pub fn all() -> impl Iterator<Item = &'static Scenario> {
    let everywhere = [
        signals::DEVIATIONS,
        bad_input::SCENARIOS,
        bad_input::UNIX,
        bad_input::DEVIATIONS,
        callbacks::SCENARIOS,
        consumers::SCENARIOS,
        consumers::UNIX,
        consumers::DEVIATIONS,
        consumers_with_users::SCENARIOS,
        consumers_with_users::UNIX,
        consumers_with_users::DEVIATIONS,
        daemons::SCENARIOS,
        daemons::FULL,
        events::SCENARIOS,
        events::BACKLOG,
        failures::SCENARIOS,
        failures::DEVIATIONS,
        late::SCENARIOS,
        late::DEVIATIONS,
        monitors::SCENARIOS,
        monitors::NON_BLOCKING,
        requests::SCENARIOS,
        small_buffers::DEVIATIONS,
    ]
    .into_iter();
    #[cfg(not(feature = "udp"))]
    let everywhere = everywhere.chain([
        copies::DEVIATIONS,
        names::SCENARIOS,
        names::DEVIATIONS,
        open::SCENARIOS,
        open::DEVIATIONS,
        processes::SCENARIOS,
        processes::DEVIATIONS,
    ]);
    #[cfg(feature = "udp")]
    let everywhere = everywhere.chain([
        udp::SCENARIOS,
        udp::DEVIATIONS,
        remote::SCENARIOS,
        remote::DEVIATIONS,
        remote::VARIANT,
    ]);
    #[cfg(feature = "udp-remote")]
    let everywhere = everywhere.chain([remote::REMOTE]);
    #[cfg(all(feature = "android", not(feature = "udp")))]
    let everywhere = everywhere.chain([android::SCENARIOS, android::DEVIATIONS]);
    everywhere.flatten()
}
