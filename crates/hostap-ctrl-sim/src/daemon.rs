//! The handle of a running daemon.

use std::io;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::engine::Engine;
use crate::fault::Fault;
use crate::log::{Record, TimedOut};
use crate::script::Script;
use crate::shared::{Order, Shared, Stop};
use crate::socket::Socket;
use crate::transport::{Peer, Transport};

/// A running daemon: one thread, one socket. Dropping it stops it and removes the socket file.
///
/// ```
/// use hostap_ctrl_sim::{Daemon, Script, Transport};
/// use std::net::UdpSocket;
///
/// let daemon = Daemon::start(Transport::udp(), Script::wpa_supplicant())?;
/// let client = UdpSocket::bind("127.0.0.1:0")?;
/// client.connect(daemon.address().udp_address().unwrap())?;
///
/// let mut reply = [0; 64];
/// client.send(b"GET_COOKIE")?;
/// let length = client.recv(&mut reply)?;
/// client.send(&[&reply[..length], b" PING"].concat())?;
/// let length = client.recv(&mut reply)?;
/// assert_eq!(&reply[..length], b"PONG\n");
///
/// let log = daemon.log();
/// assert!(log[2].is_received() && log[2].bytes.ends_with(b" PING"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Daemon {
    address: Transport,
    shared: Arc<Shared>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Shared").field("ended", &self.has_ended()).finish_non_exhaustive()
    }
}

impl Daemon {
    /// Binds the socket and starts the thread. When this returns, clients can connect.
    ///
    /// A socket file that nobody listens on is replaced.
    ///
    /// # Errors
    /// What bind, chmod or the thread's start said; `AddrInUse` when somebody listens there, or when
    /// the path is something else than a socket; `InvalidInput` for a name that is too long.
    pub fn start(transport: Transport, script: Script) -> io::Result<Self> {
        let (ours, theirs) = UnixStream::pair()?;
        let shared = Arc::new(Shared::new(ours)?);
        let socket = Socket::bind(&transport, script.socket_mode)?;
        let address = socket.address().clone();
        let engine = Engine::new(script, socket, Arc::clone(&shared), theirs)?;
        let thread = std::thread::Builder::new()
            .name("hostap-ctrl-sim".into())
            .spawn(move || engine.run())?;
        Ok(Self { address, shared, thread: Mutex::new(Some(thread)) })
    }

    /// Where it listens: the port that the system chose stands in place of port 0.
    pub fn address(&self) -> &Transport {
        &self.address
    }

    /// The socket file's path, where there is one.
    pub fn path(&self) -> Option<&Path> {
        self.address.path()
    }

    /// The cookie that UDP clients need.
    pub fn cookie(&self) -> [u8; 8] {
        self.shared.cookie()
    }

    /// Every datagram received and sent so far, in order. A datagram that a client has got is in it; of
    /// one that a client has only sent, see [`settle`](Self::settle).
    pub fn log(&self) -> Vec<Record> {
        self.shared.log()
    }

    /// The bytes of every datagram received so far, in order.
    pub fn received(&self) -> Vec<Vec<u8>> {
        self.log().into_iter().filter(Record::is_received).map(|record| record.bytes).collect()
    }

    /// The commands so far that the [replayed](crate::Replay) recording does not have, in order.
    pub fn not_recorded(&self) -> Vec<Vec<u8>> {
        self.shared.all_not_recorded()
    }

    /// The attached clients, the newest first.
    pub fn monitors(&self) -> Vec<Peer> {
        self.shared.monitors()
    }

    /// Sends an event to the monitors whose level lets it through; how many the kernel took it for.
    /// Returns after it was sent; while the daemon is in a [`Delay`](crate::Step::Delay), that takes
    /// as long.
    ///
    /// # Errors
    /// `NotConnected` when the daemon has ended or is restarting.
    pub fn send_event(&self, bytes: impl AsRef<[u8]>) -> io::Result<usize> {
        let bytes = bytes.as_ref().to_vec();
        self.shared.order(|done| Order::Event(bytes, done))
    }

    /// Sends a datagram to any client.
    ///
    /// # Errors
    /// What the kernel said, or `NotConnected` when the daemon has ended or is restarting.
    pub fn send_to(&self, peer: &Peer, bytes: impl AsRef<[u8]>) -> io::Result<()> {
        let (peer, bytes) = (peer.clone(), bytes.as_ref().to_vec());
        self.shared.order(|done| Order::Send(peer, bytes, done)).map(drop)
    }

    /// Does what [`Step::Reopen`](crate::Step::Reopen) does.
    ///
    /// # Errors
    /// What bind said (the daemon has ended then), or `NotConnected` when it had ended before.
    pub fn reopen(&self) -> io::Result<()> {
        self.shared.order(Order::Reopen).map(drop)
    }

    /// Does what [`Step::Restart`](crate::Step::Restart) does; returns when the daemon is away.
    ///
    /// # Errors
    /// `NotConnected` when the daemon has ended.
    pub fn restart(&self, after: Duration) -> io::Result<()> {
        self.shared.order(|done| Order::Restart(after, done)).map(drop)
    }

    /// Lays a fault over what the daemon does, before those there are.
    ///
    /// # Errors
    /// `NotConnected` when the daemon has ended.
    pub fn fault(&self, fault: Fault) -> io::Result<()> {
        self.shared.order(|done| Order::Fault(fault, done)).map(drop)
    }

    /// Waits until the daemon has dealt with every datagram that clients have sent so far; what is
    /// set for later (late replies, the end of a scan) is not waited for. The log is complete then.
    ///
    /// # Errors
    /// `NotConnected` when the daemon has ended.
    pub fn settle(&self) -> io::Result<()> {
        self.shared.order(Order::Settle).map(drop)
    }

    /// Waits until `enough` is true of the log, and gives the log. It is called with the log locked:
    /// it must not call the daemon.
    ///
    /// # Errors
    /// [`TimedOut`] after `limit`, or when the daemon ended.
    pub fn wait_for(
        &self,
        limit: Duration,
        enough: impl FnMut(&[Record]) -> bool,
    ) -> Result<Vec<Record>, TimedOut> {
        self.shared.wait_for(limit, enough)
    }

    /// Waits until that many datagrams were received or sent.
    ///
    /// # Errors
    /// As [`wait_for`](Self::wait_for).
    pub fn wait_for_count(&self, count: usize, limit: Duration) -> Result<Vec<Record>, TimedOut> {
        self.wait_for(limit, |log| log.len() >= count)
    }

    /// Waits until that many datagrams were received.
    ///
    /// # Errors
    /// As [`wait_for`](Self::wait_for).
    pub fn wait_for_received(
        &self,
        count: usize,
        limit: Duration,
    ) -> Result<Vec<Record>, TimedOut> {
        self.wait_for(limit, |log| {
            log.iter().filter(|record| record.is_received()).count() >= count
        })
    }

    /// Waits until exactly that many clients are attached; `false` after `limit`.
    pub fn wait_for_monitors(&self, count: usize, limit: Duration) -> bool {
        self.shared.wait_for_monitors(count, limit)
    }

    /// Waits for a record after the first `seen`, and gives all there are: to follow the log. Empty
    /// after `limit`, or when the daemon has ended.
    pub fn records_after(&self, seen: usize, limit: Duration) -> Vec<Record> {
        self.shared.records_after(seen, limit)
    }

    /// Whether it still runs.
    pub fn is_running(&self) -> bool {
        !self.shared.has_ended()
    }

    /// Waits until it has ended by itself; `false` after `limit`.
    pub fn wait_for_end(&self, limit: Duration) -> bool {
        self.shared.wait_for_end(limit)
    }

    /// Stops it: its socket is closed and its file removed when this returns. The log stays readable.
    pub fn stop(&self) {
        self.finish(Stop { leave_file: false });
    }

    /// Stops it as if killed: the socket file stays, and nobody listens on it.
    pub fn abandon(&self) {
        self.finish(Stop { leave_file: true });
    }

    /// A handle that can stop it from elsewhere.
    pub fn stopper(&self) -> Stopper {
        Stopper { shared: Arc::clone(&self.shared) }
    }

    pub(crate) fn nudger(&self) -> Nudger {
        Nudger { shared: Arc::clone(&self.shared) }
    }

    fn finish(&self, stop: Stop) {
        self.shared.stop(stop);
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread {
            // A panic of the thread was printed by its own hook; its socket is closed all the same.
            let _ = thread.join();
        }
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Stops a daemon from another thread; see [`Daemon::stopper`].
#[derive(Clone, Debug)]
pub struct Stopper {
    shared: Arc<Shared>,
}

impl Stopper {
    /// Asks the daemon to stop and does not wait for it.
    pub fn stop(&self) {
        self.shared.stop(Stop { leave_file: false });
    }
}

/// Wakes a daemon whose behaviour has something to say.
#[derive(Clone, Debug)]
pub(crate) struct Nudger {
    shared: Arc<Shared>,
}

impl Nudger {
    pub(crate) fn nudge(&self) {
        self.shared.nudge();
    }
}
