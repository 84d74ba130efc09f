//! A wpa_supplicant that is ended and started again, and whose log is counted.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use hostap_ctrl::discovery;
use rustix::process::{Pid, Signal, kill_process};

use super::tally::Counter;
use crate::failure::{Context, Failure, Outcome};
use crate::process::{output_of, wait_until};

/// How long it may take to start or to end.
const LIMIT: Duration = Duration::from_secs(30);

/// The line that ends the reading of the log.
const END: &[u8] = b"the endurance run ends the log\n";

/// What the daemon's log tells of events that it could not deliver. wpa_supplicant tells nobody
/// else.
#[derive(Debug, Default)]
pub struct Log {
    /// Events that it dropped because 2,000 waited to be delivered.
    pub dropped: Counter,
    /// Monitors that it dropped.
    pub detached: Counter,
    /// Sends to a monitor that failed.
    pub failed: Counter,
    /// All lines.
    pub lines: Counter,
}

impl Log {
    fn read(&self, line: &[u8]) {
        self.lines.count();
        // Only these begin so; the comparison is made for every line of a fast log.
        let Some(rest) = line.strip_prefix(b"CTRL") else { return };
        if rest.starts_with(b": Dropped oldest pending message") {
            self.dropped.count();
        } else if rest.starts_with(b"_IFACE: Detach monitor that cannot receive") {
            self.detached.count();
        } else if rest.starts_with(b"_IFACE monitor: ") {
            self.failed.count();
        }
    }
}

/// How a daemon is ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// SIGKILL: it says nothing and leaves its socket file.
    Killed,
    /// SIGTERM: it tells its monitors and removes the file.
    Terminated,
}

/// A running daemon. Dropping it ends it.
#[derive(Debug)]
pub struct Daemon {
    directory: PathBuf,
    child: Child,
    /// What its log tells.
    pub log: Arc<Log>,
    reader: Option<JoinHandle<()>>,
}

impl Daemon {
    /// Starts it with its files in `directory`, serving the loopback interface.
    ///
    /// # Errors
    /// When its files can't be made, or it does not start.
    pub fn start(directory: &Path) -> Result<Self, Failure> {
        std::fs::create_dir_all(directory)?;
        let control = format!("ctrl_interface={}\n", directory.join("control").display());
        std::fs::write(directory.join("configuration"), control)?;
        let pipe = directory.join("log");
        output_of(Command::new("mkfifo").arg(&pipe))?;
        // Open for writing, too: it does not end when a daemon does.
        let file = File::options().read(true).write(true).open(&pipe)?;
        let log = Arc::new(Log::default());
        let counted = Arc::clone(&log);
        let reader = std::thread::spawn(move || read_log(file, &counted));
        let child = launch(directory)?;
        let daemon = Self { directory: directory.to_owned(), child, log, reader: Some(reader) };
        daemon.wait_for_socket()?;
        Ok(daemon)
    }

    /// Its control socket.
    pub fn socket(&self) -> PathBuf {
        self.directory.join("control/lo")
    }

    /// Ends it, waits for its end, does `between` and starts it again.
    ///
    /// # Errors
    /// When it had ended by itself, or does not end or start.
    pub fn restart(&mut self, ending: Ending, between: impl FnOnce()) -> Outcome {
        if let Some(status) = self.child.try_wait()? {
            return Err(Failure::new(format!("wpa_supplicant ended by itself: {status}")));
        }
        match ending {
            Ending::Killed => self.child.kill()?,
            Ending::Terminated => kill_process(Pid::from_child(&self.child), Signal::TERM)?,
        }
        wait_until("end of wpa_supplicant after SIGTERM", LIMIT, || Ok(self.child.try_wait()?))?;
        between();
        self.child = launch(&self.directory)?;
        self.wait_for_socket()
    }

    fn wait_for_socket(&self) -> Outcome {
        let socket = self.socket();
        discovery::wait_for(&socket, LIMIT)
            .map(drop)
            .context(|| format!("no wpa_supplicant at {}", socket.display()))
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
        let pipe = File::options().write(true).open(self.directory.join("log"));
        if pipe.and_then(|mut pipe| pipe.write_all(END)).is_ok() {
            _ = self.reader.take().map(JoinHandle::join);
        }
    }
}

/// With its debug texts, because only they tell of dropped events, through a named pipe: of a
/// named file each line is written at once, so that a killed daemon keeps nothing back.
fn launch(directory: &Path) -> Result<Child, Failure> {
    let mut command = Command::new("wpa_supplicant");
    command.args(["-d", "-i", "lo", "-D", "wired", "-f"]).arg(directory.join("log"));
    command.arg("-c").arg(directory.join("configuration"));
    command.stdin(Stdio::null()).stdout(Stdio::null());
    command.spawn().context(|| "can't start wpa_supplicant".to_owned())
}

fn read_log(file: File, log: &Log) {
    let mut lines = BufReader::with_capacity(64 * 1024, file);
    let mut line = Vec::new();
    // An error can only be that the pipe is broken, which it is not while we have it open.
    while lines.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
        if line == END {
            return;
        }
        log.read(&line);
        line.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_delivered_is_counted() {
        let log = Log::default();
        for line in [
            "lo: Control interface command 'NOTE CTRL: Dropped oldest pending message'\n",
            "CTRL: Dropped oldest pending message\n",
            "CTRL: Had to throttle event message for sock 8\n",
            "CTRL_IFACE monitor: 11 (Resource temporarily unavailable) for /tmp/wpa_ctrl_1-1\n",
            "CTRL_IFACE: Detach monitor that cannot receive messages: /tmp/wpa_ctrl_1-1\n",
        ] {
            log.read(line.as_bytes());
        }
        let counts = [&log.dropped, &log.detached, &log.failed, &log.lines];
        assert_eq!(counts.map(Counter::get), [1, 1, 1, 5]);
    }
}
