//! One variant of a program, with daemons of its own, and all that can be seen of it.

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, Command};
use std::time::Duration;

use crate::bed::Bed;
use crate::failure::{Context, Failure, Outcome, check};
use crate::process::{Process, wait_until};

use super::daemon_log::clients_in;
use super::normalise::normalise;
use super::pair::Pair;

/// How long a program may take.
pub(super) const LIMIT: Duration = Duration::from_secs(100);

/// Something that must be the same with all variants.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Observation {
    pub(super) label: String,
    pub(super) text: String,
}

/// Where a scenario is played with one variant.
pub(super) struct Stage<'b> {
    bed: &'b Bed,
    variant: &'static str,
    pub(super) pair: Pair<'b>,
    seen: Vec<Observation>,
    /// How long the daemons' logs were when the scenario began: the clients that waited for the
    /// daemons' start are none of its.
    started: [usize; 2],
    /// All processes that the programs ran in.
    processes: Vec<u32>,
}

impl<'b> Stage<'b> {
    pub(super) fn start(bed: &'b Bed, variant: &'static str) -> Result<Self, Failure> {
        // The daemons' logs, which are compared, would tell of the recorders.
        bed.connect_directly();
        let pair = Pair::start(bed)?;
        let started = [pair.authenticator.log().len(), pair.station.log().len()];
        Ok(Self { bed, variant, pair, seen: Vec::new(), started, processes: Vec::new() })
    }

    /// The path of the station's control socket for clients.
    pub(super) fn station(&self) -> Result<PathBuf, Failure> {
        self.bed.control(&self.pair.station_socket())
    }

    /// The path of the authenticator's control socket for clients.
    pub(super) fn authenticator(&self) -> Result<PathBuf, Failure> {
        self.bed.control(&self.pair.authenticator_socket())
    }

    /// The path of the station's global control socket for clients.
    pub(super) fn global(&self) -> Result<PathBuf, Failure> {
        self.bed.control(&self.pair.station.global_socket())
    }

    /// The scenario's directory.
    pub(super) fn directory(&self) -> &Path {
        self.bed.directory()
    }

    /// Writes a file there.
    pub(super) fn write(&self, name: &str, content: &str) -> Result<PathBuf, Failure> {
        self.bed.write(name, content)
    }

    /// Starts the program of this name in this variant.
    pub(super) fn spawn<A: AsRef<OsStr>>(
        &mut self,
        name: &str,
        arguments: &[A],
    ) -> Result<Running, Failure> {
        let mut command: Command = self.bed.program(&format!("{}/{name}", self.variant))?;
        command.args(arguments).env("LC_ALL", "C").env("TERM", "dumb").env("INPUTRC", "/dev/null");
        // What a prompt remembers.
        command.env("HOME", self.directory());
        let output = self.directory().join(format!("program-{}.log", self.processes.len() + 1));
        let (process, input) = Process::start_with_input(command, &output)?;
        self.processes.push(process.id());
        Ok(Running { name: name.to_owned(), process, input: Some(input), passed: 0 })
    }

    /// Runs a program to its end, and records it. It must end with status 0.
    pub(super) fn run<A: AsRef<OsStr>>(
        &mut self,
        name: &str,
        arguments: &[A],
    ) -> Result<String, Failure> {
        let mut running = self.spawn(name, arguments)?;
        running.close();
        self.ended(running)
    }

    /// Waits until a program ends with status 0, and records it. Gives what it printed.
    pub(super) fn ended(&mut self, mut running: Running) -> Result<String, Failure> {
        let status = running.process.wait(LIMIT);
        let output = running.process.output();
        let status = status.context(|| format!("it printed:\n{output}"))?;
        check(status.success(), || format!("{} ended with {status}:\n{output}", running.name))?;
        self.record(&format!("the output of {}", running.name), &output);
        Ok(output)
    }

    /// Records something.
    pub(super) fn record(&mut self, label: &str, text: &str) {
        self.seen.push(Observation { label: label.to_owned(), text: normalise(text) });
    }

    /// Adds a process to those whose sockets must be gone in the end.
    pub(super) fn must_leave_nothing(&mut self, process: u32) {
        self.processes.push(process);
    }

    /// Ends the daemons, adds what they logged, and puts all files out of the next one's way.
    pub(super) fn end(mut self) -> Result<Vec<Observation>, Failure> {
        for process in &self.processes {
            let left = sockets_of(*process)?;
            check(left.is_empty(), || format!("these were left in /tmp: {left:?}"))?;
        }
        let logs = [self.pair.authenticator.log(), self.pair.station.log()];
        let names = ["the authenticator", "the station"];
        let mut is_known = false;
        for ((log, started), name) in logs.iter().zip(self.started).zip(names) {
            let clients = clients_in(log.get(started..).unwrap_or_default());
            is_known |= !clients.is_empty();
            self.record(&format!("what {name} logs of its clients"), &clients);
        }
        // Every scenario has clients: logs without any would be equal and show nothing.
        check(is_known, || "neither daemon's log tells of a client".to_owned())?;
        let Self { bed, variant, pair, seen, .. } = self;
        drop(pair);
        set_aside(bed.directory(), &variant.replace('/', "-"))?;
        Ok(seen)
    }
}

/// A program that runs and can be told things.
pub(super) struct Running {
    name: String,
    pub(super) process: Process,
    input: Option<ChildStdin>,
    /// How much of its output has been waited for.
    passed: usize,
}

impl Running {
    /// Waits until it prints this text, behind what was waited for before.
    pub(super) fn wait_for(&mut self, text: &str) -> Outcome {
        let (process, passed) = (&mut self.process, self.passed);
        let what = format!("{text:?} printed by {}", self.name);
        let found = wait_until(&what, LIMIT, || {
            // Asked first: what it prints last must not be missed.
            let ended = !process.is_running();
            let output = process.output();
            let found = output.get(passed..).and_then(|rest| rest.find(text));
            match found {
                None if ended => Err(Failure::new(format!("no {what}; it has ended:\n{output}"))),
                found => Ok(found.map(|place| passed + place + text.len())),
            }
        });
        self.passed = found.context(|| format!("it printed:\n{}", self.process.output()))?;
        Ok(())
    }

    /// Types a line.
    pub(super) fn type_line(&mut self, line: &str) -> Outcome {
        let input = self.input.as_mut();
        let input = input.ok_or_else(|| Failure::new("its input has been closed"))?;
        writeln!(input, "{line}").context(|| format!("can't type {line}"))
    }

    /// Ends its input.
    pub(super) fn close(&mut self) {
        self.input = None;
    }
}

/// The control sockets in `/tmp` that belong to a process.
fn sockets_of(process: u32) -> Result<Vec<String>, Failure> {
    let start = format!("wpa_ctrl_{process}-");
    let mut names = Vec::new();
    for entry in std::fs::read_dir("/tmp")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with(&start) {
            names.push(name);
        }
    }
    Ok(names)
}

/// Renames the logs, for the report of a failure, and removes everything else.
fn set_aside(directory: &Path, variant: &str) -> Outcome {
    for entry in std::fs::read_dir(directory)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            std::fs::remove_dir_all(&path)?;
        } else if !name.ends_with(".log") {
            std::fs::remove_file(&path)?;
        } else if !name.contains('@') {
            std::fs::rename(&path, directory.join(format!("{variant}@{name}")))?;
        }
    }
    Ok(())
}
