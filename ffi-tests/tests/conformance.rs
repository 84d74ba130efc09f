//! Every scenario with both libraries, each compared; the reference with itself; and the proof
//! that seeded mistakes are noticed.

use std::path::Path;

use ffi_tests::mistakes::MISTAKES;
use ffi_tests::scenario::Scenario;
use ffi_tests::{compare, reference, scenarios};
use libtest_mimic::{Arguments, Trial};

fn main() {
    let mut arguments = Arguments::from_args();
    // Most scenarios wait for time to pass, so more of them than processors run at a time.
    arguments.test_threads.get_or_insert(16);
    let trials = scenarios::all().flat_map(|scenario| {
        [
            Trial::test(scenario.name, || Ok(compare::check(observer(), scenario)?)),
            Trial::test(format!("reference_with_itself::{}", scenario.name), || {
                Ok(compare::equal(observer(), scenario, "reference", "reference")?)
            }),
        ]
    });
    // The mistakes are in the source; a package's library of another release differs from them
    // anyway, so noticing that would prove nothing.
    let in_this_variant = MISTAKES
        .iter()
        .filter(|_| !reference::is_packaged())
        .filter(|mistake| mistake.udp || !cfg!(feature = "udp"))
        .filter(|mistake| mistake.android || !cfg!(feature = "android"));
    let mistakes = in_this_variant.map(|mistake| {
        Trial::test(format!("notices::{}", mistake.name), || {
            let scenario = named(mistake.noticed_by);
            match compare::equal(observer(), scenario, "reference", mistake.name) {
                Ok(()) => Err("the mistake went unnoticed".into()),
                Err(_) => Ok(()),
            }
        })
    });
    // A reference of another release than it says would pass all of the above.
    let release = Trial::test("the_reference_is_of_its_release", || {
        Ok(compare::release(observer(), named("ten_seconds_in_all"), &reference::version())?)
    });
    libtest_mimic::run(&arguments, trials.chain(mistakes).chain([release]).collect()).exit();
}

fn observer() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_observe"))
}

fn named(name: &str) -> &'static Scenario {
    scenarios::all().find(|scenario| scenario.name == name).expect("mistakes name scenarios")
}
