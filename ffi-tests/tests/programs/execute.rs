//! Runs programs, alone or under valgrind.

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::thread::sleep;
use std::time::Duration;

use crate::compile::Program;
use crate::daemon::Place;

/// What a run showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shown {
    stdout: String,
    status: String,
    /// What the daemon got, sorted: threads send in any order.
    commands: Vec<String>,
    leftovers: usize,
}

impl Shown {
    /// # Errors
    /// That the program failed.
    pub(crate) fn succeeded(self) -> Result<Self, String> {
        if self.status == "exit status: 0" && !self.stdout.is_empty() && self.leftovers == 0 {
            return Ok(self);
        }
        Err(format!("it failed: {self:#?}"))
    }
}

/// Runs a program against a daemon of its own, with the library in `directory`.
pub(crate) fn execute(program: &Program, directory: Option<&Path>) -> Shown {
    let place = Place::new();
    let mut command = Command::new(program.path());
    let output = output(&mut command, program, directory, &place);
    shown(program, &place, &output)
}

/// Runs it under valgrind's tool with these options, and fails on any complaint.
///
/// # Errors
/// What valgrind said.
pub(crate) fn under_valgrind(
    program: &Program,
    directory: &Path,
    options: &[&str],
) -> Result<Shown, String> {
    let place = Place::new();
    let mut command = Command::new("valgrind");
    command.args(["--error-exitcode=9"]).args(options).arg(program.path());
    let output = output(&mut command, program, Some(directory), &place);
    let complaints = String::from_utf8_lossy(&output.stderr);
    let failed = !complaints.contains("ERROR SUMMARY: 0 errors");
    if failed || complaints.lines().any(is_open_socket) {
        return Err(complaints.into_owned());
    }
    Ok(shown(program, &place, &output))
}

/// What `--track-fds=yes` says of a socket that is open at the end.
fn is_open_socket(line: &str) -> bool {
    let text = line.rsplit("== ").next().unwrap_or_default();
    text.starts_with("Open AF_")
}

fn output(
    command: &mut Command,
    program: &Program,
    directory: Option<&Path>,
    place: &Place,
) -> Output {
    command.arg(place.address());
    if program.takes_directory() {
        command.arg(place.client_directory());
    }
    command.env_remove("LD_PRELOAD").env_remove("LD_LIBRARY_PATH");
    if let Some(directory) = directory {
        command.env("LD_LIBRARY_PATH", directory);
    }
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    if program.runs_until_told() {
        place.tell_monitor();
        // What was sent has to be printed before the program is told to end.
        sleep(Duration::from_secs(1));
        // SAFETY: kill() takes no pointers; the child has not been waited for, so it is this one.
        unsafe { libc::kill(child.id() as libc::pid_t, libc::SIGTERM) };
    }
    child.wait_with_output().expect("a child can be waited for")
}

fn shown(program: &Program, place: &Place, output: &Output) -> Shown {
    let mut commands = place.commands();
    commands.sort();
    let mut stdout = String::from_utf8_lossy(&output.stdout).into_owned();
    if program.prints_times() {
        stdout =
            stdout.lines().map(|line| line.get(8..).unwrap_or(line).to_owned() + "\n").collect();
    }
    if !place.address().is_empty() {
        stdout = stdout.replace(&place.address(), "<daemon>");
    }
    Shown {
        stdout,
        status: output.status.to_string(),
        commands,
        leftovers: place.leftovers().len(),
    }
}

/// The directory that the dynamic linker takes the library from.
///
/// # Errors
/// That it takes none.
pub(crate) fn loaded_from(program: &Program, directory: &Path) -> Result<String, String> {
    let mut command = Command::new(program.path());
    command.env("LD_TRACE_LOADED_OBJECTS", "1").env("LD_LIBRARY_PATH", directory);
    let output = command.output().map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let path = text.lines().find_map(|line| line.trim().strip_prefix("libwpa_client.so => "));
    let path = path.and_then(|path| Path::new(path.split(" (").next()?).parent());
    path.map(|path| path.display().to_string()).ok_or(text)
}

/// # Errors
/// How the two differ, line by line.
pub(crate) fn same(name: &str, left: &Shown, other: &str, right: &Shown) -> Result<(), String> {
    if left == right {
        return Ok(());
    }
    let mut message = format!("- {name}\n+ {other}\n");
    let (mut lines, mut others) = (left.stdout.lines(), right.stdout.lines());
    loop {
        match (lines.next(), others.next()) {
            (None, None) => break,
            (line, other) if line == other => continue,
            (line, other) => {
                _ = writeln!(message, "- {}\n+ {}", line.unwrap_or(""), other.unwrap_or(""));
            }
        }
    }
    for (sign, shown) in [('-', left), ('+', right)] {
        let Shown { status, leftovers, commands, .. } = shown;
        let count = commands.len();
        _ = writeln!(message, "{sign} {status}, {count} commands, {leftovers} sockets left");
    }
    Err(message)
}
