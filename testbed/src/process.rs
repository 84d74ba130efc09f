//! Programs in the background: daemons, and whatever else runs beside a scenario.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::failure::{Context, Failure};

/// How long a program may take to end after SIGTERM.
const GRACE: Duration = Duration::from_secs(5);
/// Stands in the output where the scenario was over.
pub(crate) const DROPPED: &str = "==== the scenario is over\n";
/// How often something is looked at that does not announce itself.
pub(crate) const PAUSE: Duration = Duration::from_millis(10);

/// A running program. Its output, errors too, is in a file. Dropping it ends it.
#[derive(Debug)]
pub struct Process {
    name: String,
    child: Child,
    output: PathBuf,
}

impl Process {
    /// Starts it; what it prints is added to the file `output`.
    ///
    /// # Errors
    /// When the program can't be started.
    pub fn start(mut command: Command, output: &Path) -> Result<Self, Failure> {
        command.stdin(Stdio::null());
        Self::spawn(command, output)
    }

    /// The same for a program that is told things; its input ends when the pipe is dropped.
    ///
    /// # Errors
    /// When the program can't be started.
    pub fn start_with_input(
        mut command: Command,
        output: &Path,
    ) -> Result<(Self, ChildStdin), Failure> {
        command.stdin(Stdio::piped());
        let mut process = Self::spawn(command, output)?;
        let input = process.child.stdin.take();
        let input = input.ok_or_else(|| Failure::new("a program was started without input"))?;
        Ok((process, input))
    }

    fn spawn(mut command: Command, output: &Path) -> Result<Self, Failure> {
        let name = format!("{command:?}");
        let file = File::options().create(true).append(true).open(output)?;
        let errors = file.try_clone()?;
        command.stdout(file).stderr(errors);
        let child = command.spawn().context(|| format!("can't start {name}"))?;
        Ok(Self { name, child, output: output.to_owned() })
    }

    /// Everything that it has printed so far; bytes that are not UTF-8 are replaced.
    pub fn output(&self) -> String {
        std::fs::read(&self.output).map_or_else(
            |error| format!("(no output: {error})"),
            |bytes| String::from_utf8_lossy(&bytes).into_owned(),
        )
    }

    /// The number of the process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Whether it is still running.
    pub fn is_running(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Waits until it ends by itself.
    ///
    /// # Errors
    /// When it does not within the time.
    pub fn wait(&mut self, limit: Duration) -> Result<ExitStatus, Failure> {
        let end = Instant::now() + limit;
        loop {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status);
            }
            if Instant::now() > end {
                let reason = format!("{} has not ended after {limit:?}", self.name);
                return Err(Failure::new(reason));
            }
            thread::sleep(PAUSE);
        }
    }

    /// Sends a signal.
    ///
    /// # Errors
    /// When the process is gone.
    pub fn signal(&self, signal: Signal) -> io::Result<()> {
        let id = Pid::from_child(&self.child);
        Ok(kill_process(id, signal)?)
    }

    /// Ends it in order (SIGTERM), and with SIGKILL if it takes longer than 5 s.
    pub fn terminate(&mut self) {
        if self.is_running() && self.signal(Signal::TERM).is_ok() {
            _ = self.wait(GRACE);
        }
        self.kill();
    }

    /// Ends it at once, without a chance to clean up.
    pub fn kill(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if self.is_running() {
            // A report shows what came before. Without the line it shows the end as well.
            let file = File::options().append(true).open(&self.output);
            _ = file.and_then(|mut file| file.write_all(DROPPED.as_bytes()));
        }
        self.terminate();
    }
}

/// Waits until `ready` gives something.
///
/// # Errors
/// When it does not within `limit`; `what` says what was waited for.
pub fn wait_until<T>(
    what: &str,
    limit: Duration,
    mut ready: impl FnMut() -> Result<Option<T>, Failure>,
) -> Result<T, Failure> {
    let end = Instant::now() + limit;
    loop {
        if let Some(value) = ready()? {
            return Ok(value);
        }
        if Instant::now() > end {
            return Err(Failure::new(format!("no {what} within {limit:?}")));
        }
        thread::sleep(PAUSE);
    }
}

/// Runs a program to its end and gives what it prints.
///
/// # Errors
/// When it can't be started or does not end with status 0; its errors are in the text.
pub fn output_of(command: &mut Command) -> Result<String, Failure> {
    let done = command.stdin(Stdio::null()).output();
    let done = done.context(|| format!("can't start {command:?}"))?;
    let output = String::from_utf8_lossy(&done.stdout).into_owned();
    if done.status.success() {
        return Ok(output);
    }
    let errors = String::from_utf8_lossy(&done.stderr);
    Err(Failure::new(format!("{command:?} ended with {}:\n{output}{errors}", done.status)))
}
