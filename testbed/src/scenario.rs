//! What a scenario is.

use crate::bed::Bed;
use crate::failure::Outcome;

/// One thing that has to hold between real daemons and the library.
#[derive(Debug, Clone, Copy)]
pub struct Scenario {
    /// The name by which `--only` finds it, in words joined by underscores.
    pub name: &'static str,
    /// What it shows, in one sentence without a full stop; printed in the summary.
    pub about: &'static str,
    /// Whether it belongs to what every change is tested with.
    pub everyday: bool,
    /// Does it. Checks what the daemon and the client both say.
    pub run: fn(&Bed) -> Outcome,
}

/// Scenarios about one subject, in one file.
#[derive(Debug, Clone, Copy)]
pub struct Family {
    /// The subject.
    pub name: &'static str,
    /// Its scenarios, in the order in which they run.
    pub scenarios: &'static [Scenario],
}
