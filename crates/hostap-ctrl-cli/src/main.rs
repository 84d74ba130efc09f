//! `wpactl`: a command-line tool for wpa_supplicant and hostapd. `wpactl --help` begins its manual,
//! and the crate's README goes on.
#![forbid(unsafe_code)]

mod arguments;
mod commands;
mod context;
mod failure;
mod find;
mod output;
mod prompt;
mod signals;
mod ssid;
mod target;

use std::ffi::{OsStr, OsString};
use std::process::ExitCode;

use clap::Parser as _;

use arguments::Arguments;
use context::Context;
use failure::Failure;

fn main() -> ExitCode {
    let words: Vec<OsString> = std::env::args_os().collect();
    let arguments = match Arguments::try_parse_from(&words) {
        Ok(arguments) => arguments,
        Err(error) => return misunderstood(&error, &words),
    };
    let json = arguments.global.json;
    ExitCode::from(match signals::catch() {
        Ok(()) => run(arguments),
        Err(error) => failure::report(&Failure::system("can't catch signals", &error), json),
    })
}

fn run(arguments: Arguments) -> u8 {
    let json = arguments.global.json;
    arguments.global.color.write_global();
    let mut context = Context::new(arguments.global);
    match commands::run(arguments.command, &mut context) {
        Ok(()) => failure::DONE,
        Err(failure) => failure::report(&failure, json),
    }
}

/// Help and the version are no failures; what is wrong with the arguments clap says best.
fn misunderstood(error: &clap::Error, words: &[OsString]) -> ExitCode {
    // A reader that has gone is no failure of ours.
    let _ = error.print();
    if !error.use_stderr() {
        return ExitCode::SUCCESS;
    }
    if words.iter().any(|word| word == OsStr::new("--json")) {
        let text = error.render().to_string();
        let first = text.lines().next().unwrap_or_default();
        let first = first.strip_prefix("error: ").unwrap_or(first);
        failure::report_json(&Failure::usage(first));
    }
    ExitCode::from(failure::Exit::Usage.code())
}
