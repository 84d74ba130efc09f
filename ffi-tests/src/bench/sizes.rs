//! How large a shared object is and how much it shows.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use super::run;

const BINUTILS: &str = "Sizes need the package binutils";

/// The size of `library` in bytes once nothing is left in it that running it does not need.
///
/// # Errors
/// When strip can't be run.
pub fn stripped_size(library: &Path) -> io::Result<u64> {
    let directory = tempfile::tempdir()?;
    let stripped = directory.path().join("stripped");
    run(Command::new("strip").arg("-o").arg(&stripped).arg(library), BINUTILS)?;
    Ok(fs::metadata(stripped)?.len())
}

/// How many functions and variables `library` exports.
///
/// # Errors
/// When nm can't be run.
pub fn exported_symbols(library: &Path) -> io::Result<usize> {
    let output = run(Command::new("nm").args(["-D", "--defined-only"]).arg(library), BINUTILS)?;
    Ok(String::from_utf8_lossy(&output.stdout).lines().count())
}
