//! Runs the scenarios one after the other and says what was covered.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::rc::Rc;
use std::time::Instant;

use crate::arguments::Arguments;
use crate::bed::Bed;
use crate::coverage::Coverage;
use crate::failure::{Failure, Outcome};
use crate::scenario::{Family, Scenario};

/// How many lines of each log a failure shows.
const LOG_LINES: usize = 40;

/// Runs what the arguments ask for. The status is 0 only if something ran and nothing failed.
pub fn run(arguments: &Arguments, families: &[&[Family]]) -> ExitCode {
    let chosen: Vec<(&Family, &Scenario)> = families
        .iter()
        .copied()
        .flatten()
        .flat_map(|family| family.scenarios.iter().map(move |scenario| (family, scenario)))
        .filter(|(_, scenario)| is_wanted(arguments, scenario))
        .collect();
    // Each for itself: beside others, a misspelt one would go unnoticed.
    let is_found = |start: &&String| chosen.iter().any(|(_, it)| it.name.starts_with(*start));
    if let Some(start) = arguments.only.iter().find(|start| !is_found(start)) {
        eprintln!("testbed: no scenario's name begins with '{start}'; --list names them");
        return ExitCode::from(2);
    }
    if arguments.list {
        for (family, scenario) in chosen {
            let long = if scenario.everyday { "" } else { " (long)" };
            println!("{}: {}{long}: {}", family.name, scenario.name, scenario.about);
        }
        return ExitCode::SUCCESS;
    }
    let coverage = Rc::new(RefCell::new(Coverage::default()));
    let start = Instant::now();
    let mut failed = Vec::new();
    for (family, scenario) in &chosen {
        if !run_one(arguments, family, scenario, &coverage) {
            failed.push(scenario.name);
        }
    }
    summary(&chosen, &failed, &coverage.borrow(), start);
    if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn is_wanted(arguments: &Arguments, scenario: &Scenario) -> bool {
    let named = arguments.only.iter().any(|start| scenario.name.starts_with(start.as_str()));
    if arguments.only.is_empty() { scenario.everyday || !arguments.everyday } else { named }
}

fn run_one(
    arguments: &Arguments,
    family: &Family,
    scenario: &Scenario,
    coverage: &Rc<RefCell<Coverage>>,
) -> bool {
    let start = Instant::now();
    let outcome =
        Bed::new(arguments, scenario.name, coverage).and_then(|bed| carry_out(scenario, &bed));
    let seconds = start.elapsed().as_secs_f64();
    let name = format!("{}: {}", family.name, scenario.name);
    match &outcome {
        Ok(()) => println!("{name:<60} ok     {seconds:>8.2} s"),
        Err(failure) => println!("{name:<60} FAILED {seconds:>8.2} s\n{failure}"),
    }
    // Where a bed hangs, what came before must be known.
    _ = std::io::Write::flush(&mut std::io::stdout());
    outcome.is_ok()
}

/// The scenario itself. A panic in it is a failure like others; the daemons end all the same.
fn carry_out(scenario: &Scenario, bed: &Bed) -> Outcome {
    let outcome = catch_unwind(AssertUnwindSafe(|| (scenario.run)(bed)))
        .unwrap_or_else(|_| Err(Failure::new("it panicked; the message is on standard error")));
    let outcome = outcome.and(bed.finish());
    // What failed first is what is told.
    let outcome = outcome.and(bed.keep());
    outcome.map_err(|failure| Failure::new(format!("{failure}\n{}", bed.logs(LOG_LINES))))
}

fn summary(
    chosen: &[(&Family, &Scenario)],
    failed: &[&'static str],
    coverage: &Coverage,
    start: Instant,
) {
    println!("\ncovered:");
    for (family, scenario) in chosen {
        let mark = if failed.contains(&scenario.name) { "FAILED " } else { "" };
        println!("  {mark}{}: {}", family.name, scenario.about);
    }
    let kinds: Vec<String> =
        coverage.events().map(|(name, count)| format!("{name} ({count})")).collect();
    println!("\nevents seen live, {} kinds: {}", kinds.len(), kinds.join(", "));
    let untyped: Vec<&str> = coverage.untyped().map(|(text, _)| text).collect();
    if !untyped.is_empty() {
        println!("\nmessages without a type of their own:\n  {}", untyped.join("\n  "));
    }
    let passed = chosen.len() - failed.len();
    let seconds = start.elapsed().as_secs();
    println!("\n{passed} scenarios passed, {} failed, in {seconds} s", failed.len());
    if !failed.is_empty() {
        println!("failed: {}", failed.join(" "));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::{tasks, wifi, wired};

    /// `--only`, the files that are kept and the recordings tell scenarios apart by their names.
    #[test]
    fn no_two_scenarios_of_a_bed_have_one_name() {
        let radios = [wifi::FAMILIES, tasks::FAMILIES, tasks::ON_RADIOS].concat();
        for families in [wired::FAMILIES, &radios] {
            let mut names = BTreeSet::new();
            for scenario in families.iter().flat_map(|family| family.scenarios) {
                assert!(names.insert(scenario.name), "there are two called {}", scenario.name);
            }
        }
    }
}
