//! What the benchmarks and the test of system calls measure, and how.
//!
//! Both libraries are loaded as shared objects, as users get them, into one process and called
//! through the same table of pointers. What a library does itself is measured without a daemon
//! in the way: the datagrams that an operation will receive are put into the client's queue
//! before it starts ([`queue`]), so nothing is left to chance. Round trips to a daemon in a
//! process of its own ([`daemon`]) are timed, too.

pub mod client;
pub mod counts;
pub mod daemon;
pub mod measurements;
pub mod operation;
pub mod queue;
pub mod report;
pub mod shared_object;
pub mod sizes;
pub mod timing;

use std::io;
use std::process::{Command, Output};

/// Runs a program to its end.
///
/// # Errors
/// When it can't be started or fails, with what it said and `needed`, which tells what to do.
fn run(command: &mut Command, needed: &str) -> io::Result<Output> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command
        .output()
        .map_err(|error| io::Error::other(format!("{program} can't be run: {error}. {needed}")))?;
    if output.status.success() {
        return Ok(output);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let said = said.trim();
    Err(io::Error::other(format!("{program}: {}. {needed}\nIt said:\n{said}", output.status)))
}
