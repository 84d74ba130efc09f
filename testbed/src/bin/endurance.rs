//! Uses wpa_supplicant for an hour and tells whether anything is lost or grows;
//! `testbed/endurance/run` starts it where it can work.
#![forbid(unsafe_code)]

use std::process::ExitCode;

use peak_alloc::PeakAlloc;
use testbed::endurance::arguments::{Arguments, USAGE};

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

fn main() -> ExitCode {
    let arguments = match Arguments::read(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(message) => {
            eprintln!("endurance: {message}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match testbed::endurance::run(&arguments, || ALLOCATOR.current_usage()) {
        Ok(status) => status,
        Err(failure) => {
            eprintln!("endurance: {failure}");
            ExitCode::FAILURE
        }
    }
}
