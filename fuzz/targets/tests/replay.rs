//! Each target on its seeds, and on mutations of them that are the same in every run.
//!
//! `FUZZ_MUTATIONS` says how many, `FUZZ_SEED` from which number they are made.

use std::env;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use targets::TARGETS;
use targets::mutate::{Random, mutated};

/// A number from the environment.
fn setting(name: &str, usual: u64) -> u64 {
    let given = env::var(name).ok();
    given.map_or(usual, |text| text.parse().unwrap_or_else(|_| panic!("{name} is a number")))
}

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds").join(target);
    let entries = fs::read_dir(&directory).unwrap_or_else(|error| panic!("{directory:?}: {error}"));
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    // The order of a directory is not the same everywhere.
    files.sort();
    files.iter().map(|file| fs::read(file).expect("a seed can be read")).collect()
}

#[test]
fn seeds_and_mutations() {
    let count = setting("FUZZ_MUTATIONS", 50_000);
    for (name, run) in TARGETS {
        let seeds = seeds(name);
        assert!(seeds.len() >= 5, "{name} has {} seeds", seeds.len());
        let mut random = Random::new(setting("FUZZ_SEED", 1));
        let mutations = (0..count).map(|_| mutated(&seeds, &mut random));
        for input in seeds.iter().cloned().chain(mutations) {
            let result = catch_unwind(AssertUnwindSafe(|| run(&input)));
            assert!(result.is_ok(), "target {name} fails on b\"{}\"", input.escape_ascii());
        }
    }
}

#[test]
fn each_target_has_a_program_for_the_fuzzer() {
    let programs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz_targets");
    for (name, _) in TARGETS {
        assert!(programs.join(name).with_extension("rs").is_file(), "{name}");
    }
    assert_eq!(fs::read_dir(programs).expect("a directory").count(), TARGETS.len());
}
