//! What is counted rather than timed: system calls, instructions, allocations.
//!
//! The program `measure` carries out each operation under strace or valgrind. It does so twice:
//! the first time finds everything ready, and the second counts.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use super::operation::Operation;
use super::queue::Queue;
use super::run;
use super::shared_object::SharedObject;

/// What makes strace work.
const STRACE: &str = "Counting system calls needs the package strace and the right to trace \
    one's own children: in a container the capability SYS_PTRACE (or a seccomp profile that \
    allows ptrace), elsewhere kernel.yama.ptrace_scope below 3";

/// What makes valgrind work.
const VALGRIND: &str =
    "Counting instructions and allocations needs the packages valgrind and libc6-dbg";

/// Carries out each operation, for a tool that looks on.
///
/// # Errors
/// Those of loading the library and of the sockets.
pub fn perform_all(library: &Path) -> io::Result<()> {
    let library = SharedObject::load(library)?;
    let mut queue = Queue::new(&library)?;
    for operation in Operation::ALL {
        queue.perform(operation)?;
        queue.perform_between(operation, || mark(BEGIN), || mark(END))?;
    }
    Ok(())
}

/// Opens and closes `count` connections, for a tool that looks on.
///
/// # Errors
/// Those of loading the library and of the sockets.
pub fn open_and_close(library: &Path, count: usize) -> io::Result<()> {
    let library = SharedObject::load(library)?;
    let mut queue = Queue::new(&library)?;
    for _ in 0..count {
        queue.perform(Operation::OpenAndClose)?;
    }
    Ok(())
}

const BEGIN: &str = "what follows counts";
const END: &str = "what follows does not count";

/// Leaves a line in strace's record: a write to a descriptor that can't exist.
fn mark(text: &str) {
    // SAFETY: pointer and length are those of a live string.
    unsafe { libc::write(-1, text.as_ptr().cast(), text.len()) };
}

/// The names of the system calls of a batch of each operation, in the order of
/// [`Operation::ALL`].
///
/// # Errors
/// When strace can't be run or can't trace; says what is needed.
pub fn system_calls(measure: &Path, library: &Path) -> io::Result<Vec<Vec<String>>> {
    let directory = tempfile::tempdir()?;
    let record = directory.path().join("record");
    let mut command = Command::new("strace");
    command.arg("-o").arg(&record).arg(measure).arg("calls").arg(library);
    run(&mut command, STRACE)?;
    let batches = batches_in(&fs::read_to_string(record)?);
    if batches.len() != Operation::ALL.len() || batches.iter().any(Vec::is_empty) {
        return Err(io::Error::other(format!("strace's record is not understood: {batches:?}")));
    }
    Ok(batches)
}

/// The names of the system calls between each pair of marks.
fn batches_in(record: &str) -> Vec<Vec<String>> {
    let mut batches = Vec::new();
    let mut counting = false;
    for line in record.lines() {
        let marked = |mark| line.starts_with("write(-1") && line.contains(mark);
        if marked(BEGIN) {
            batches.push(Vec::new());
            counting = true;
        } else if marked(END) {
            counting = false;
        } else if let (true, Some((name, _))) = (counting, line.split_once('(')) {
            if let Some(batch) = batches.last_mut() {
                batch.push(name.to_owned());
            }
        }
    }
    batches
}

/// How many instructions each operation takes in user space, in the order of
/// [`Operation::ALL`]: the library's, those of libc below it, and a few of the loop around it.
///
/// # Errors
/// When valgrind can't be run; says what is needed.
pub fn instructions(measure: &Path, library: &Path) -> io::Result<Vec<f64>> {
    let directory = tempfile::tempdir()?;
    let profile = directory.path().join("profile");
    let options = ["--collect-atstart=no", "--toggle-collect=measured", "--dump-after=measured"];
    let mut command = Command::new("valgrind");
    command.arg("--tool=callgrind").args(options).arg(option("--callgrind-out-file=", &profile));
    command.arg(measure).arg("calls").arg(library);
    run(&mut command, VALGRIND)?;
    let counted = |(index, operation): (usize, Operation)| {
        // Two profiles for each operation, numbered from 1; the second counts.
        let profile = profile.with_extension((2 * index + 2).to_string());
        let text = fs::read_to_string(&profile)?;
        let total = text.lines().find_map(|line| line.strip_prefix("totals:"));
        let total = total.and_then(|total| total.trim().parse::<f64>().ok());
        let total = total.ok_or_else(|| io::Error::other("callgrind's profile has no totals"))?;
        Ok(total / operation.batch() as f64)
    };
    Operation::ALL.into_iter().enumerate().map(counted).collect()
}

/// How often one `wpa_ctrl_open` asks for memory, and for how many bytes in all.
///
/// # Errors
/// When valgrind can't be run; says what is needed.
pub fn allocations_of_open(measure: &Path, library: &Path) -> io::Result<(u64, u64)> {
    let heap_usage = |count: &str| {
        let mut command = Command::new("valgrind");
        command.arg(measure).arg("open").arg(library).arg(count);
        let output = run(&mut command, VALGRIND)?;
        heap_usage_in(&String::from_utf8_lossy(&output.stderr))
            .ok_or_else(|| io::Error::other("valgrind's summary is not understood"))
    };
    let (once, twice) = (heap_usage("1")?, heap_usage("2")?);
    let batch = Operation::OpenAndClose.batch() as u64;
    Ok(((twice.0 - once.0) / batch, (twice.1 - once.1) / batch))
}

/// `total heap usage: 1,234 allocs, 1,234 frees, 56,789 bytes allocated`
fn heap_usage_in(summary: &str) -> Option<(u64, u64)> {
    let line = summary.lines().find(|line| line.contains("total heap usage:"))?;
    let (_, usage) = line.split_once("usage:")?;
    let mut numbers = usage.split(' ').filter_map(|word| word.replace(',', "").parse().ok());
    let (allocations, _frees, bytes) = (numbers.next()?, numbers.next()?, numbers.next()?);
    Some((allocations, bytes))
}

fn option(name: &str, path: &Path) -> std::ffi::OsString {
    let mut option = std::ffi::OsString::from(name);
    option.push(AsRef::<OsStr>::as_ref(path));
    option
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_between_marks_are_counted() {
        let record = "execve(\"x\") = 0\nwrite(-1, \"what follows counts\", 19) = -1 EBADF\n\
                      sendto(3, \"PING\", 4, 0) = 4\n--- SIGCHLD {si_signo=SIGCHLD} ---\n\
                      recvfrom(3, \"PONG\\n\") = 5\n\
                      write(-1, \"what follows does not count\", 27) = -1 EBADF\nclose(3) = 0\n";
        assert_eq!(batches_in(record), [["sendto", "recvfrom"]]);
    }

    #[test]
    fn the_summary_of_valgrind_is_understood() {
        let summary = "==1== HEAP SUMMARY:\n\
                       ==1==   total heap usage: 1,112 allocs, 1,111 frees, 56,789 bytes allocated";
        assert_eq!(heap_usage_in(summary), Some((1112, 56789)));
    }
}
