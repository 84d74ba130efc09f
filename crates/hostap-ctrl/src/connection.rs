//! One bound and connected socket: its name in the file system, and that it is always removed.

use core::ffi::c_int;
use core::net::SocketAddr;
use core::sync::atomic::{AtomicU32, Ordering};

use crate::address::UnixAddress;
use crate::buffer::Buffer;
use crate::connection_error::{ConnectionError, Operation};
use crate::local::LocalName;
use crate::message::{self, MessageKind};
use crate::sys::{Interest, Socket};

/// A connection to the control interface of one daemon.
///
/// It is bound to an address of its own, to which the daemon answers. Dropping it removes that
/// address from the file system.
///
/// All methods take `&self`: a request may be made from within an event handler of another one.
/// Requests from several threads at a time don't harm memory, but take each other's replies.
#[derive(Debug)]
pub struct Connection {
    socket: Socket,
    local: Option<LocalName>,
    /// How many replies are still owed for requests that were given up.
    unanswered: AtomicU32,
}

impl Connection {
    /// Connects to a daemon's UNIX socket, from a socket in `directory` ([`CLIENT_DIRECTORY`]
    /// when `None`). For UDP see [`UdpConnection`](crate::UdpConnection).
    ///
    /// # Errors
    /// Whatever keeps the sockets from being created, named or connected; nothing is left
    /// behind then.
    ///
    /// [`CLIENT_DIRECTORY`]: crate::CLIENT_DIRECTORY
    pub fn open(endpoint: &UnixAddress, directory: Option<&[u8]>) -> Result<Self, ConnectionError> {
        let socket =
            Socket::unix().map_err(|e| ConnectionError::system(Operation::CreateSocket, e))?;
        let local = LocalName::bind(&socket, directory)?;
        // From here on dropping it removes the name again.
        let connection = Self { socket, local: Some(local), unanswered: AtomicU32::new(0) };
        let connected = connection.socket.connect_unix(endpoint);
        connected.map_err(|e| ConnectionError::system(Operation::Connect, e)).map(|()| connection)
    }

    /// Makes [`receive`](Self::receive) wait for a datagram, as it does over UDP. Requests keep
    /// their limits.
    pub fn set_blocking(&self) {
        self.socket.set_blocking();
    }

    /// Connects to a UDP port from the address `local`.
    pub(crate) fn open_udp(peer: &SocketAddr, local: &SocketAddr) -> Result<Self, ConnectionError> {
        let socket =
            Socket::udp(peer).map_err(|e| ConnectionError::system(Operation::CreateSocket, e))?;
        socket.bind_udp(local).map_err(|e| ConnectionError::system(Operation::Bind, e))?;
        socket.connect_udp(peer).map_err(|e| ConnectionError::system(Operation::Connect, e))?;
        Ok(Self { socket, local: None, unanswered: AtomicU32::new(0) })
    }

    /// The descriptor, for `poll` and its kin; it stays the connection's own.
    pub fn descriptor(&self) -> c_int {
        self.socket.number()
    }

    /// Whether a datagram can be received without waiting.
    ///
    /// # Errors
    /// When the system can't tell, such as `EBADF` for a descriptor that somebody closed.
    pub fn pending(&self) -> Result<bool, ConnectionError> {
        self.socket
            .wait(Interest::Readable, 0)
            .map_err(|e| ConnectionError::system(Operation::Wait, e))
    }

    /// Receives one datagram and returns how many of its bytes fitted into `buffer`. It waits
    /// only on UDP or after [`set_blocking`](Self::set_blocking); else nothing to receive is the
    /// error `EAGAIN`.
    ///
    /// # Errors
    /// Those of `recv`.
    pub fn receive<B: Buffer + ?Sized>(&self, buffer: &mut B) -> Result<usize, ConnectionError> {
        let datagram = self
            .socket
            .receive(buffer)
            .map_err(|e| ConnectionError::system(Operation::Receive, e))?;
        if self.unanswered() > 0 && message::kind(datagram) == MessageKind::Reply {
            self.forgive();
        }
        Ok(datagram.len())
    }

    pub(crate) fn socket(&self) -> &Socket {
        &self.socket
    }

    /// How many replies are still owed for requests that were given up.
    pub(crate) fn unanswered(&self) -> u32 {
        self.unanswered.load(Ordering::Relaxed)
    }

    /// A request was given up: its reply may still come.
    pub(crate) fn give_up(&self) {
        self.unanswered.fetch_add(1, Ordering::Relaxed);
    }

    /// A late reply came.
    pub(crate) fn forgive(&self) {
        let less = |count: u32| count.checked_sub(1);
        // Nothing is owed when another thread was faster, and then nothing is to be done.
        _ = self.unanswered.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less);
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        if let Some(local) = &self.local {
            local.remove(&mut self.socket);
        }
    }
}

#[cfg(feature = "std")]
impl std::os::fd::AsFd for Connection {
    fn as_fd(&self) -> std::os::fd::BorrowedFd<'_> {
        self.socket.as_fd()
    }
}

#[cfg(feature = "std")]
impl std::os::fd::AsRawFd for Connection {
    fn as_raw_fd(&self) -> std::os::fd::RawFd {
        self.descriptor()
    }
}
