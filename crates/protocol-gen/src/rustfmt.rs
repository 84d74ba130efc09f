//! Lays out generated Rust as the project's rustfmt does.

use crate::Error;
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

/// Formats the files of one directory, whose `mod.rs` names all others.
///
/// # Errors
///
/// rustfmt is missing, or the text is no Rust.
pub fn directory(files: Vec<(String, String)>) -> Result<Vec<(String, String)>, Error> {
    let fail = |message: String| Error::in_file("rustfmt", message);
    let directory = tempfile::tempdir().map_err(|error| fail(error.to_string()))?;
    for (name, content) in &files {
        std::fs::write(directory.path().join(name), content)
            .map_err(|error| fail(error.to_string()))?;
    }
    run(&directory.path().join("mod.rs")).map_err(fail)?;
    let read = |(name, _): (String, String)| {
        let content = std::fs::read_to_string(directory.path().join(&name))
            .map_err(|error| fail(error.to_string()))?;
        Ok((name, content))
    };
    files.into_iter().map(read).collect()
}

fn run(file: &Path) -> Result<(), String> {
    // Beside cargo, which stands in this variable while cargo runs the generator.
    let beside = std::env::var_os("CARGO").map(|cargo| Path::new(&cargo).with_file_name("rustfmt"));
    let program = beside.filter(|path| path.exists()).map_or(OsString::from("rustfmt"), Into::into);
    let output = Command::new(program)
        .args(["--edition", "2024", "--config", "max_width=100,use_small_heuristics=Max"])
        .arg(file)
        .output()
        .map_err(|error| format!("can't be started: {error}; is the component installed?"))?;
    if output.status.success() {
        Ok(())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}
