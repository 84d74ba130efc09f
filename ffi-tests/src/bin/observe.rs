//! `observe SCENARIO LIBRARY`: runs one scenario with one library and prints what it shows.

use std::process::ExitCode;

use ffi_tests::faults;
use ffi_tests::library::Library;
use ffi_tests::network;
use ffi_tests::run::Run;
use ffi_tests::{scenarios, surroundings};

#[path = "../interposed.rs"]
mod interposed;

/// More seconds than any scenario takes, on a machine that is slow, too.
const LIMIT: libc::time_t = 120;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [scenario, library] = arguments.as_slice() else {
        eprintln!("usage: observe SCENARIO LIBRARY");
        eprintln!("libraries: reference, ours, or one of the mistakes; scenarios:");
        for scenario in scenarios::all() {
            eprintln!("  {}", scenario.name);
        }
        return ExitCode::from(2);
    };
    let found = scenarios::all().find(|known| known.name == scenario.as_str());
    let (Some(scenario), Some(library)) = (found, Library::named(library)) else {
        eprintln!("no such scenario or library; observe without arguments lists them");
        return ExitCode::from(2);
    };
    // Built so, the libraries know one port alone.
    let fixed_port = cfg!(all(feature = "udp", not(feature = "udp-remote")));
    let _others_wait = fixed_port.then(network::enter_own);
    surroundings::end_after(LIMIT);
    faults::are_possible();
    let mut run = Run::new(library, true);
    (scenario.script)(&mut run);
    drop(run);
    surroundings::remove_leftovers();
    ExitCode::SUCCESS
}
