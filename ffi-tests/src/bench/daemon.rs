//! A daemon in a process of its own that answers as fast as a daemon can.

use std::io::{self, BufRead, BufReader};
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::operation::Operation;

/// Which processor a process keeps to; any one if none.
pub type Processor = Option<usize>;

/// A running daemon; dropping it ends it.
#[derive(Debug)]
pub struct Daemon {
    child: Child,
    path: PathBuf,
    _directory: tempfile::TempDir,
}

impl Daemon {
    /// Starts the program `measure` of this package as a daemon on `processor`.
    ///
    /// # Errors
    /// When it does not start or does not get ready.
    pub fn start(measure: &Path, processor: Processor) -> io::Result<Self> {
        Self::start_as(measure, "serve", processor)
    }

    /// The same with another word on the command line, for a daemon of another kind.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn start_as(measure: &Path, word: &str, processor: Processor) -> io::Result<Self> {
        let directory = tempfile::tempdir()?;
        let path = directory.path().join("daemon");
        let mut command = Command::new(measure);
        command.arg(word).arg(&path).args(processor.map(|number| number.to_string()));
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
        let output = child.stdout.take().expect("it is piped");
        let daemon = Self { child, path, _directory: directory };
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        if line != "ready\n" {
            return Err(io::Error::other("the daemon of the benchmark did not start"));
        }
        Ok(daemon)
    }

    /// The path of its socket.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// Is the daemon: answers each command, its events first, until it is killed.
///
/// # Errors
/// When the socket can't be made or fails.
pub fn serve(path: &Path, processor: Processor) -> io::Result<()> {
    pin(processor)?;
    // SAFETY: prctl() takes a number here: the signal to die of when the parent has died.
    unsafe { libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL) };
    let socket = UnixDatagram::bind(path)?;
    println!("ready");
    let mut buffer = [0; 64];
    loop {
        let (length, client) = socket.recv_from(&mut buffer)?;
        let operation = Operation::of_command(buffer.get(..length).unwrap_or_default());
        for datagram in operation.incoming() {
            // A client that has gone is none of a daemon's business.
            _ = socket.send_to_addr(datagram, &client);
        }
    }
}

/// The processors that this process may use.
pub fn processors() -> Vec<usize> {
    // SAFETY: all zeroes are a valid cpu_set_t, the empty one.
    let mut set: libc::cpu_set_t = unsafe { std::mem::zeroed() };
    // SAFETY: `set` is as large as is said.
    unsafe { libc::sched_getaffinity(0, size_of_val(&set), &mut set) };
    let limit = libc::CPU_SETSIZE as usize;
    // SAFETY: CPU_ISSET() checks the number.
    (0..limit).filter(|number| unsafe { libc::CPU_ISSET(*number, &set) }).collect()
}

/// Keeps this thread on one of `processors`.
///
/// # Errors
/// When the system does not let it.
pub fn keep_to(processors: &[usize]) -> io::Result<()> {
    // SAFETY: all zeroes are a valid cpu_set_t, the empty one.
    let mut set: libc::cpu_set_t = unsafe { std::mem::zeroed() };
    for number in processors {
        // SAFETY: CPU_SET() checks the number.
        unsafe { libc::CPU_SET(*number, &mut set) };
    }
    // SAFETY: `set` is as large as is said.
    if unsafe { libc::sched_setaffinity(0, size_of_val(&set), &set) } < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

fn pin(processor: Processor) -> io::Result<()> {
    processor.map_or(Ok(()), |number| keep_to(&[number]))
}
