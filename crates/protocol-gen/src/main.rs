//! Writes the generated files of the project, or with `--check` tells which are out of date.

use protocol_gen::{COMMAND, outputs};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => match outputs::write(&root) {
            Ok(written) => {
                written.iter().for_each(|path| println!("wrote {path}"));
                ExitCode::SUCCESS
            }
            Err(error) => fail(&[error]),
        },
        ["--check"] => match outputs::check(&root) {
            Ok(()) => ExitCode::SUCCESS,
            Err(errors) => fail(&errors),
        },
        _ => {
            eprintln!("usage: {COMMAND} [-- --check]");
            ExitCode::from(2)
        }
    }
}

fn fail(errors: &[protocol_gen::Error]) -> ExitCode {
    errors.iter().for_each(|error| eprintln!("{error}"));
    ExitCode::FAILURE
}
