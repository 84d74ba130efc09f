//! Recording the control connections of a running daemon.

mod client;
mod handle;
mod passing;
mod relay;
mod sink;
mod upstream;

use std::fmt;
use std::io::{self, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use handle::Shared;
use relay::Relay;
use sink::Sink;

pub use handle::RecorderStopper;

/// What is recorded, and how.
#[derive(Clone, Debug)]
pub struct RecorderOptions {
    daemon: PathBuf,
    listen: Option<PathBuf>,
    interface: String,
    redact: bool,
    monitor: bool,
    follow: bool,
}

impl RecorderOptions {
    /// Records the daemon with this control socket, a UNIX socket with a file. The interface is
    /// taken to be the file's name.
    pub fn new(daemon: impl AsRef<Path>) -> Self {
        let daemon = daemon.as_ref().to_path_buf();
        let interface = daemon.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Self { daemon, listen: None, interface, redact: false, monitor: false, follow: false }
    }

    /// Clients connect here in place of the daemon's socket; what they say is passed on. The
    /// socket gets the mode and, if that is allowed, the owner of the daemon's.
    pub fn listen(mut self, path: impl AsRef<Path>) -> Self {
        self.listen = Some(path.as_ref().to_path_buf());
        self
    }

    /// The interface's name in the recording; empty for a global socket.
    pub fn interface(mut self, name: impl Into<String>) -> Self {
        self.interface = name.into();
        self
    }

    /// Whether passphrases, keys and PINs are written as `*` (not otherwise): see
    /// [`Redactor`](crate::recording::Redactor). What is passed on is not changed.
    pub fn redact(mut self, redact: bool) -> Self {
        self.redact = redact;
        self
    }

    /// Whether the recorder attaches itself too, and records all events (not otherwise).
    pub fn monitor(mut self, monitor: bool) -> Self {
        self.monitor = monitor;
        self
    }

    /// Whether the recorder waits for the daemon to come back when it is gone (it ends otherwise).
    /// Meanwhile its own socket is not there, just like the daemon's.
    pub fn follow(mut self, follow: bool) -> Self {
        self.follow = follow;
        self
    }
}

/// What a recorder did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Datagrams in the recording.
    pub entries: u64,
    /// Connections in the recording.
    pub connections: u32,
    /// Datagrams that could not be passed on: their receiver did not read for long, or until the
    /// end, or would not have them. They are in the recording: it says what was sent, not who read it.
    pub dropped: u64,
    /// Datagrams from sockets that are not bound, which nobody could answer. They are not passed on
    /// and not in the recording.
    pub ignored: u64,
    /// How many times the daemon was gone.
    pub losses: u32,
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { entries, connections, dropped, ignored, losses } = self;
        write!(formatter, "{entries} datagrams of {connections} connections")?;
        if *dropped > 0 {
            write!(formatter, "; {dropped} could not be passed on")?;
        }
        if *ignored > 0 {
            write!(formatter, "; {ignored} from unbound sockets ignored")?;
        }
        if *losses > 0 {
            write!(formatter, "; the daemon went {losses} time(s)")?;
        }
        Ok(())
    }
}

/// A relay between a daemon and its clients that writes down what it passes on; see
/// [`recording`](crate::recording) for the form.
///
/// Clients connect to the path of [`RecorderOptions::listen`]. Each of them gets a connection of its
/// own to the daemon, so that the daemon sees as many clients as there are; datagrams pass unchanged
/// in both directions. When the daemon goes, the recorder's socket goes as well, so that clients see
/// what they would have seen. Dropping the recorder ends it, and leaves nothing behind.
///
/// What a client has got is in the recording by then.
///
/// A client that does not read holds nobody up: what it does not take waits for it, up to 1,024
/// datagrams or 8 MiB; more are dropped and [counted](Report::dropped). The recording has them all
/// the same.
///
/// **A recording holds everything that was said, passphrases included**, unless
/// [`redact`](RecorderOptions::redact) is set.
///
/// ```
/// use hostap_ctrl_sim::recording::Recording;
/// use hostap_ctrl_sim::{Daemon, Recorder, RecorderOptions, Script, Transport};
/// use std::{fs, os::unix::net::UnixDatagram};
///
/// # let directory = std::env::temp_dir().join(format!("recorder-doc-{}", std::process::id()));
/// # fs::create_dir_all(&directory)?;
/// let (real, recorded) = (directory.join("wlan0"), directory.join("recorded"));
/// let daemon = Daemon::start(Transport::unix(&real), Script::wpa_supplicant())?;
/// let output = fs::File::create(directory.join("wlan0.jsonl"))?;
/// let recorder = Recorder::start(RecorderOptions::new(&real).listen(&recorded), output)?;
///
/// let client = UnixDatagram::bind(directory.join("client"))?;
/// client.connect(&recorded)?;
/// client.send(b"PING")?;
/// let mut reply = [0; 64];
/// assert_eq!(client.recv(&mut reply)?, 5);
///
/// let report = recorder.stop()?;
/// assert_eq!((report.entries, report.connections), (2, 1));
/// let recording = Recording::load(directory.join("wlan0.jsonl"))?;
/// assert_eq!(recording.entries[1].bytes, b"PONG\n");
/// # drop(daemon);
/// # fs::remove_dir_all(&directory)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Recorder {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<io::Result<Report>>>,
}

impl Recorder {
    /// Binds the socket and starts the thread. When this returns, clients can connect.
    ///
    /// # Errors
    /// The daemon is not there (`NotFound`, `ConnectionRefused`), or what binding said.
    pub fn start(
        options: RecorderOptions,
        output: impl Write + Send + 'static,
    ) -> io::Result<Self> {
        let (ours, theirs) = UnixStream::pair()?;
        let shared = Arc::new(Shared::new(ours)?);
        let sink = Sink::new(Box::new(output), &options.interface, options.redact);
        let relay = Relay::new(options, sink, Arc::clone(&shared), theirs)?;
        let thread = std::thread::Builder::new()
            .name("hostap-ctrl-recorder".into())
            .spawn(move || relay.run())?;
        Ok(Self { shared, thread: Some(thread) })
    }

    /// Sends a command to the daemon on a connection of the recorder's own, and gives the reply;
    /// both are recorded.
    ///
    /// # Errors
    /// `TimedOut` when the daemon does not answer within ten seconds, `NotConnected` when it is gone.
    pub fn ask(&self, command: impl AsRef<[u8]>) -> io::Result<Vec<u8>> {
        self.shared.ask(command.as_ref())
    }

    /// Whether it still records: a recorder ends by itself when the daemon is gone (unless it
    /// [follows](RecorderOptions::follow)), and when its output can't be written.
    pub fn is_running(&self) -> bool {
        !self.shared.has_ended()
    }

    /// Waits until it has ended; `false` after `limit`.
    pub fn wait_for_end(&self, limit: Duration) -> bool {
        self.shared.wait_for_end(limit)
    }

    /// A handle that can end it from elsewhere.
    pub fn stopper(&self) -> RecorderStopper {
        RecorderStopper::new(Arc::clone(&self.shared))
    }

    /// Ends it: what the daemon has sent so far is written, its sockets are closed and removed.
    ///
    /// # Errors
    /// What writing the recording said; it ended there.
    pub fn stop(mut self) -> io::Result<Report> {
        self.finish()
    }

    fn finish(&mut self) -> io::Result<Report> {
        self.shared.stop();
        let Some(thread) = self.thread.take() else { return Ok(Report::default()) };
        thread.join().unwrap_or_else(|_| Err(io::Error::other("the recorder's thread panicked")))
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        // Who wants to know about the output calls `stop`.
        let _ = self.finish();
    }
}
