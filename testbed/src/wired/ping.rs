//! That a daemon answers at all.

use crate::bed::Bed;
use crate::daemon::Recipe;
use crate::failure::{Outcome, check};
use crate::scenario::Scenario;

pub(super) const SCENARIOS: &[Scenario] = &[Scenario {
    name: "ping",
    about: "wpa_supplicant answers on its interface's and on its global socket",
    everyday: true,
    run: ping,
}];

fn ping(bed: &Bed) -> Outcome {
    let station = Recipe::wpa_supplicant("station").interface("lo", "").start(bed)?;
    station.client("lo")?.ping()?;
    station.global_client()?.ping()?;
    let log = station.log();
    check(log.contains("lo: Added interface lo"), || "the log tells of no interface".to_owned())
}
