//! The program of both test beds; `testbed/wired/run` and `testbed/wifi/run` start it where it can
//! work.
#![forbid(unsafe_code)]

use std::process::ExitCode;

use testbed::arguments::{Arguments, Place, USAGE};
use testbed::{runner, tasks, wifi, wired};

fn main() -> ExitCode {
    let arguments = match Arguments::read(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(message) => {
            eprintln!("testbed: {message}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let families: &[_] = match arguments.place {
        Place::Wired => &[wired::FAMILIES],
        Place::Wifi => &[wifi::FAMILIES, tasks::FAMILIES, tasks::ON_RADIOS],
        Place::Simulated => &[tasks::FAMILIES],
    };
    runner::run(&arguments, families)
}
