//! One socket to a daemon: bound, connected, with a time limit, and gone without a trace when
//! dropped.

use core::ffi::c_int;
use core::time::Duration;
use std::ffi::OsStr;
use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, RawFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::interruption::{Interruption, LONGEST_WAIT};
use super::options::Options;
use super::{Endpoint, ownership};
use crate::connection_error::{ConnectionError, ConnectionErrorKind, Errno, Operation};
use crate::error::{Error, ErrorKind};
use crate::error_diagnosis as diagnosis;
use crate::local::{CLIENT_DIRECTORY, LocalName};
use crate::sys::{self, Interest, Socket};
use crate::udp::own_address;

/// Which file a path led to: a daemon that comes back makes another one of the same name. Numbers of
/// files are used again at once, so the time of its making counts, too; changing owner and mode, as
/// daemons do soon after, leaves it as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Identity {
    device: u64,
    number: u64,
    made: (i64, i64),
}

impl Identity {
    fn of(found: &fs::Metadata) -> Self {
        let made = (found.mtime(), found.mtime_nsec());
        Self { device: found.dev(), number: found.ino(), made }
    }
}

#[derive(Debug)]
pub(crate) struct Link {
    socket: Socket,
    local: Option<LocalName>,
    identity: Option<Identity>,
    interruption: Option<Interruption>,
    /// The process that opened it. A child of it shares the socket, which stays the parent's.
    process: c_int,
}

/// What a wait fails with that the caller's hook has ended. No call of a datagram socket gives it.
pub(crate) const INTERRUPTED: Errno = Errno(libc::ECANCELED);

impl Link {
    /// Connects first and takes a name then: an attempt in vain makes no file.
    pub(crate) fn open(options: &Options) -> Result<Self, Error> {
        let outcome = match &options.endpoint {
            Endpoint::Udp(udp) => {
                Self::open_udp(options.looked_up.map_or_else(|| udp.resolve(), Ok))
            }
            _ => Self::open_unix(options),
        };
        let failed = |error| diagnosis::not_opened(options, &client_directory(options), error);
        let mut link = outcome.map_err(failed)?;
        link.interruption = options.interruption.clone();
        let limited = link.set_time_limit(options);
        limited.map_err(|e| failed(ConnectionError::system(Operation::CreateSocket, e)))?;
        Ok(link)
    }

    fn open_udp(
        peer: Result<core::net::SocketAddr, ConnectionError>,
    ) -> Result<Self, ConnectionError> {
        let peer = peer?;
        let during = |operation| move |errno| ConnectionError::system(operation, errno);
        let socket = Socket::udp(&peer).map_err(during(Operation::CreateSocket))?;
        let own = own_address(&peer, !peer.ip().is_loopback());
        socket.bind_udp(&own).map_err(during(Operation::Bind))?;
        socket.connect_udp(&peer).map_err(during(Operation::Connect))?;
        Ok(Self::new(socket, None, None))
    }

    fn open_unix(options: &Options) -> Result<Self, ConnectionError> {
        let during = |operation| move |errno| ConnectionError::system(operation, errno);
        let missing = ConnectionError::new(Operation::Address, ConnectionErrorKind::InvalidAddress);
        let address = options.endpoint.unix_address().ok_or(missing)??;
        let socket = Socket::unix_waiting().map_err(during(Operation::CreateSocket))?;
        let daemon = options.endpoint.path().and_then(|path| fs::metadata(path).ok());
        socket.connect_unix(&address).map_err(during(Operation::Connect))?;
        let directory = client_directory(options);
        let directory = directory.as_os_str().as_bytes();
        let local = LocalName::bind_fresh(&socket, directory, first_number())?;
        let identity = daemon.as_ref().map(Identity::of);
        // From here on dropping it removes the name again.
        let link = Self::new(socket, Some(local), identity);
        if let Some(path) = link.local_path() {
            ownership::let_daemon_answer(options, daemon.as_ref(), path)
                .map_err(during(Operation::Bind))?;
        }
        Ok(link)
    }

    fn new(socket: Socket, local: Option<LocalName>, identity: Option<Identity>) -> Self {
        Self { socket, local, identity, interruption: None, process: sys::process_id() }
    }

    pub(crate) fn set_time_limit(&self, options: &Options) -> Result<(), Errno> {
        self.socket.set_time_limit(options.longest_call())
    }

    /// Whether this process opened it, and not one that it is a child of.
    pub(crate) fn is_ours(&self) -> bool {
        self.process == sys::process_id()
    }

    /// Whether waits are to be ended now and then to ask the caller.
    #[inline]
    pub(crate) fn is_interruptible(&self) -> bool {
        self.interruption.is_some()
    }

    /// Asks the caller.
    pub(crate) fn is_interrupted(&self) -> bool {
        self.interruption.as_ref().is_some_and(Interruption::wanted)
    }

    /// The client's own socket file.
    pub(crate) fn local_path(&self) -> Option<&Path> {
        self.local.as_ref().map(|local| Path::new(OsStr::from_bytes(local.path())))
    }

    /// Whether the daemon's path still leads to the socket that this one is connected to. Always
    /// true where there is no path.
    pub(crate) fn is_current(&self, endpoint: &Endpoint) -> bool {
        let (Some(path), Some(identity)) = (endpoint.path(), self.identity) else { return true };
        fs::metadata(path).is_ok_and(|found| Identity::of(&found) == identity)
    }

    /// Sends, and waits for room in the daemon's queue until the deadline of the coarse clock
    /// (`EAGAIN`, `ENOBUFS`).
    #[inline]
    pub(crate) fn send(&self, front: &[u8], text: &[u8], deadline: u64) -> Result<(), Errno> {
        match self.socket.send_text(front, text, false) {
            Ok(()) => Ok(()),
            Err(errno) => self.send_again(front, text, errno, deadline),
        }
    }

    #[cold]
    fn send_again(
        &self,
        front: &[u8],
        text: &[u8],
        mut errno: Errno,
        deadline: u64,
    ) -> Result<(), Errno> {
        const PAUSE: u64 = 50;
        loop {
            let left = deadline.saturating_sub(sys::monotonic_milliseconds());
            match errno.0 {
                libc::EINTR | libc::EAGAIN | libc::ENOBUFS if self.is_interrupted() => {
                    return Err(INTERRUPTED);
                }
                libc::EINTR | libc::EAGAIN if left == 0 => return Err(Errno(libc::EAGAIN)),
                libc::EINTR => {}
                libc::EAGAIN => _ = self.wait_writable(left)?,
                libc::ENOBUFS if left > 0 => sys::pause(left.min(PAUSE) as _),
                _ => return Err(errno),
            }
            match self.send_now(front, text) {
                Ok(()) => return Ok(()),
                Err(again) => errno = again,
            }
        }
    }

    pub(crate) fn send_now(&self, front: &[u8], text: &[u8]) -> Result<(), Errno> {
        self.socket.send_text(front, text, true)
    }

    /// Waits for a datagram up to the time limit (`EAGAIN`). Gives its whole length, which may
    /// be more than the buffer's.
    pub(crate) fn receive(&self, buffer: &mut [u8]) -> Result<usize, Errno> {
        self.socket.receive_whole(buffer, false)
    }

    pub(crate) fn receive_now(&self, buffer: &mut [u8]) -> Result<usize, Errno> {
        self.socket.receive_whole(buffer, true)
    }

    /// Waits until a datagram is there; `false` when the time is over or a signal came, or sooner
    /// where the caller is to be asked now and then.
    pub(crate) fn wait_readable(&self, milliseconds: u64) -> Result<bool, Errno> {
        self.wait(Interest::Readable, milliseconds)
    }

    /// Waits until the daemon's queue has room; `false` when the time is over or a signal came.
    fn wait_writable(&self, milliseconds: u64) -> Result<bool, Errno> {
        self.wait(Interest::Writable, milliseconds)
    }

    fn wait(&self, interest: Interest, milliseconds: u64) -> Result<bool, Errno> {
        let longest = if self.is_interruptible() { LONGEST_WAIT } else { u64::MAX };
        let milliseconds = c_int::try_from(milliseconds.min(longest)).unwrap_or(c_int::MAX);
        match self.socket.wait(interest, milliseconds) {
            Ok(false) | Err(Errno(libc::EINTR)) if self.is_interrupted() => Err(INTERRUPTED),
            Err(Errno(libc::EINTR)) => Ok(false),
            outcome => outcome,
        }
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        if let Some(local) = &self.local {
            local.remove(&mut self.socket);
        }
    }
}

impl AsFd for Link {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }
}

impl AsRawFd for Link {
    fn as_raw_fd(&self) -> RawFd {
        self.socket.number()
    }
}

/// Whether this error number means that the daemon's end of the connection does not exist any
/// more: it ended, was restarted, or opened its socket anew.
pub(crate) fn means_gone(errno: Errno) -> bool {
    matches!(
        errno.0,
        libc::ECONNREFUSED
            | libc::ENOTCONN
            | libc::ECONNRESET
            | libc::ENOENT
            | libc::EPIPE
            | libc::EDESTADDRREQ
    )
}

/// Does nothing for so long, or until a signal arrives.
pub(crate) fn pause(time: Duration) {
    let milliseconds = super::options::milliseconds(time);
    sys::pause(c_int::try_from(milliseconds).unwrap_or(c_int::MAX));
}

/// Absolute, so that the file can be removed after a change of the working directory.
fn client_directory(options: &Options) -> PathBuf {
    let wanted = options.client_directory.as_deref().unwrap_or(Path::new(CLIENT_DIRECTORY));
    std::path::absolute(wanted).unwrap_or_else(|_| wanted.into())
}

/// Where this process' numbers of socket names begin: another place in every process, so that
/// those with the same number in different containers do not meet.
fn first_number() -> u32 {
    static START: OnceLock<u32> = OnceLock::new();
    *START.get_or_init(|| RandomState::new().hash_one(0u8) as u32)
}

/// Sends a request over a link of its own and leaves the reply to nobody: it comes to no other
/// request. Waits for nothing; what can't be sent now is not sent.
pub(crate) fn post(options: &Options, front: &[u8], request: &[u8]) {
    if check(options, request).is_ok() {
        _ = Link::open(options).map(|link| link.send_now(front, request));
    }
}

/// Turns a NUL in the request, or one that is too long, into an error before anything is sent.
pub(crate) fn check(options: &Options, request: &[u8]) -> Result<(), Error> {
    let limit = request_limit(options);
    let fault = if request.len() > limit {
        ErrorKind::RequestTooLong
    } else if request.contains(&0) {
        ErrorKind::InvalidArgument
    } else {
        return Ok(());
    };
    Err(diagnosis::not_sent(options, request, fault, limit))
}

/// Over UDP the cookie takes its share of what the daemon reads.
fn request_limit(options: &Options) -> usize {
    const COOKIE: usize = "COOKIE=0123456789abcdef ".len();
    let limit = options.daemon.request_limit();
    match options.endpoint {
        Endpoint::Udp(_) => limit - COOKIE,
        _ => limit,
    }
}
