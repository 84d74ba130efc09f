//! The C program `user.c`, linked with our library or with hostap's.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::tally::Counts;
use crate::failure::{Context, Failure, Outcome, check};
use crate::process::wait_until;

/// What the program has printed last.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Printed {
    /// Its counters.
    pub counts: Counts,
    /// The bytes that it has from malloc.
    pub live_bytes: u64,
}

impl Printed {
    /// Reads a line of counters; those that it does not name are 0.
    fn read(line: &str) -> Option<Self> {
        let mut printed = Self::default();
        for word in line.split_ascii_whitespace() {
            let (name, value) = word.split_once('=')?;
            let value = value.parse().ok()?;
            match name {
                "live_bytes" => printed.live_bytes = value,
                _ if printed.counts.set(name, value) => {}
                _ => return None,
            }
        }
        Some(printed)
    }
}

/// The running program. Dropping it ends it.
#[derive(Debug)]
pub struct Program {
    /// Which library it is linked with.
    pub name: &'static str,
    child: Child,
    /// It runs for as long as this is open.
    input: Option<ChildStdin>,
    printed: Arc<Mutex<Printed>>,
    reader: Option<JoinHandle<Result<(), String>>>,
}

impl Program {
    /// Starts it on a socket.
    ///
    /// # Errors
    /// When it can't be started.
    pub fn start(name: &'static str, path: &Path, socket: &Path) -> Result<Self, Failure> {
        let mut command = Command::new(path);
        command.arg(socket).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().context(|| format!("can't start {}", path.display()))?;
        let output = child.stdout.take().ok_or_else(|| Failure::new("it has no output"))?;
        let printed = Arc::new(Mutex::new(Printed::default()));
        let kept = Arc::clone(&printed);
        let reader = thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                let read = Printed::read(&line).ok_or(line)?;
                *kept.lock().unwrap_or_else(PoisonError::into_inner) = read;
            }
            Ok(())
        });
        let input = child.stdin.take();
        Ok(Self { name, child, input, printed, reader: Some(reader) })
    }

    /// The number of its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What it has printed last.
    pub fn printed(&self) -> Printed {
        *self.printed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets it end and waits for that.
    ///
    /// # Errors
    /// When it fails, does not end, or printed something else than counters.
    pub fn finish(&mut self) -> Outcome {
        self.input = None;
        // A request that a killed daemon owes the reply takes it 10 s.
        let limit = Duration::from_secs(30);
        let what = format!("end of the C program on {}", self.name);
        let status = wait_until(&what, limit, || Ok(self.child.try_wait()?))?;
        check(status.success(), || format!("the C program on {} ended with {status}", self.name))?;
        match self.reader.take().map(JoinHandle::join) {
            Some(Ok(Err(line))) => Err(Failure::new(format!("it printed '{line}'"))),
            _ => Ok(()),
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters_are_read() {
        let printed = Printed::read("events=12 wrong_replies=1 live_bytes=4096").unwrap();
        let counts = Counts { events: 12, wrong_replies: 1, ..Counts::default() };
        assert_eq!(printed, Printed { counts, live_bytes: 4096 });
        assert_eq!(Printed::read("evnets=12"), None);
        assert_eq!(Printed::read("Segmentation fault"), None);
    }
}
