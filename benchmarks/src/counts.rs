//! What is counted rather than timed: instructions and system calls, as the difference between
//! a run that does a thing some times and one that does it more often.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

/// How often the thing is done in the shorter run, and how much more often in the longer.
const TIMES: usize = 50;

/// How many instructions in user space `task` takes each time, by callgrind.
///
/// # Errors
/// When valgrind is missing or fails.
pub fn instructions(program: &Path, task: &[&OsStr]) -> io::Result<f64> {
    difference(|times| {
        let directory = tempfile::tempdir()?;
        let profile = directory.path().join("profile");
        let mut option = std::ffi::OsString::from("--callgrind-out-file=");
        option.push(&profile);
        let mut command = Command::new("valgrind");
        command.arg("--tool=callgrind").arg(option).arg(program).args(task).arg(times.to_string());
        run(&mut command, "instructions are counted by the package valgrind")?;
        let text = fs::read_to_string(&profile)?;
        let total = text.lines().find_map(|line| line.strip_prefix("totals:"));
        let total = total.and_then(|total| total.trim().parse().ok());
        total.ok_or_else(|| io::Error::other("callgrind's profile has no totals"))
    })
}

/// How many system calls `task` takes each time, by strace.
///
/// # Errors
/// When strace is missing or may not trace.
pub fn system_calls(program: &Path, task: &[&OsStr]) -> io::Result<f64> {
    difference(|times| {
        let directory = tempfile::tempdir()?;
        let record = directory.path().join("record");
        let mut command = Command::new("strace");
        command.arg("-f").arg("-o").arg(&record).arg(program).args(task).arg(times.to_string());
        run(&mut command, "system calls are counted by the package strace")?;
        Ok(fs::read_to_string(record)?.lines().count() as f64)
    })
}

fn difference(count: impl Fn(usize) -> io::Result<f64>) -> io::Result<f64> {
    Ok((count(2 * TIMES)? - count(TIMES)?) / TIMES as f64)
}

fn run(command: &mut Command, needed: &str) -> io::Result<()> {
    let output = command
        .output()
        .map_err(|error| io::Error::other(format!("{needed}, which can't be run: {error}")))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Err(io::Error::other(format!("{needed}, which failed ({}):\n{said}", output.status)))
}
