//! The daemon's socket: binding, leftovers, file mode, and datagrams to and from peers.

use std::fs;
use std::io;
use std::net::UdpSocket;
use std::os::fd::{AsFd, BorrowedFd};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt};
use std::os::unix::net::{SocketAddr as UnixAddress, UnixDatagram};
use std::path::{Path, PathBuf};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::net::sockopt::{set_socket_send_buffer_size, set_socket_send_buffer_size_force};

use crate::transport::{Peer, Transport};

/// Bytes of a `sun_path` behind the leading NUL of an abstract name.
const ABSTRACT_LENGTH: usize = 107;

const LARGE_SEND_BUFFER: usize = 16 << 20;

enum Kind {
    Unix(UnixDatagram),
    Udp(UdpSocket),
}

/// A bound, non-blocking socket. Dropping it removes its file, unless [`leave_file`](Self::leave_file)
/// was called.
pub(crate) struct Socket {
    kind: Kind,
    address: Transport,
    file: Option<SocketFile>,
}

/// The socket's file, known by its inode: a path that has become somebody else's is not removed.
struct SocketFile {
    path: PathBuf,
    device: u64,
    inode: u64,
}

impl SocketFile {
    fn of(path: &Path) -> io::Result<Self> {
        let metadata = fs::symlink_metadata(path)?;
        Ok(Self { path: path.to_path_buf(), device: metadata.dev(), inode: metadata.ino() })
    }

    fn remove(&self) {
        let ours = fs::symlink_metadata(&self.path)
            .is_ok_and(|found| found.dev() == self.device && found.ino() == self.inode);
        if ours {
            // Nothing useful can be done when it fails, the socket is closing anyway.
            let _ = fs::remove_file(&self.path);
        }
    }
}

impl Socket {
    /// Binds. A UNIX path that a dead daemon left behind is replaced, as hostap does it; one that
    /// somebody listens on is refused.
    pub(crate) fn bind(transport: &Transport, mode: u32) -> io::Result<Self> {
        match transport {
            Transport::Unix(path) => {
                let socket = bind_path(path)?;
                let file = SocketFile::of(path)?;
                let ready = fs::set_permissions(path, fs::Permissions::from_mode(mode))
                    .and_then(|()| socket.set_nonblocking(true));
                if let Err(error) = ready {
                    file.remove();
                    return Err(error);
                }
                Ok(Self { kind: Kind::Unix(socket), address: transport.clone(), file: Some(file) })
            }
            Transport::Abstract(name) => {
                let socket = UnixDatagram::bind_addr(&padded_address(name)?)?;
                socket.set_nonblocking(true)?;
                Ok(Self { kind: Kind::Unix(socket), address: transport.clone(), file: None })
            }
            Transport::Udp(wanted) => {
                let socket = UdpSocket::bind(wanted)?;
                socket.set_nonblocking(true)?;
                let address = Transport::Udp(socket.local_addr()?);
                Ok(Self { kind: Kind::Udp(socket), address, file: None })
            }
        }
    }

    /// Where it really listens: the chosen port in place of 0.
    pub(crate) fn address(&self) -> &Transport {
        &self.address
    }

    pub(crate) fn is_udp(&self) -> bool {
        matches!(self.kind, Kind::Udp(_))
    }

    /// One datagram and its sender.
    pub(crate) fn receive(&self, buffer: &mut [u8]) -> io::Result<(usize, Peer)> {
        match &self.kind {
            Kind::Unix(socket) => {
                let (length, from) = socket.recv_from(buffer)?;
                let peer = match (from.as_pathname(), from.as_abstract_name()) {
                    (Some(path), _) => Peer::Path(path.to_path_buf()),
                    (None, Some(name)) => Peer::Abstract(name.to_vec()),
                    (None, None) => Peer::Unnamed,
                };
                Ok((length, peer))
            }
            Kind::Udp(socket) => {
                let (length, from) = socket.recv_from(buffer)?;
                Ok((length, Peer::Udp(from)))
            }
        }
    }

    /// Sends one datagram without waiting: a full queue is `EAGAIN`.
    pub(crate) fn send(&self, peer: &Peer, bytes: &[u8]) -> io::Result<()> {
        let sent = match (&self.kind, peer) {
            (Kind::Unix(socket), Peer::Path(path)) => {
                socket.send_to_addr(bytes, &UnixAddress::from_pathname(path)?)
            }
            (Kind::Unix(socket), Peer::Abstract(name)) => {
                socket.send_to_addr(bytes, &UnixAddress::from_abstract_name(name)?)
            }
            (Kind::Udp(socket), Peer::Udp(address)) => socket.send_to(bytes, address),
            // What the kernel says to a datagram without a destination.
            (Kind::Unix(_), Peer::Unnamed) => Err(Errno::NOTCONN.into()),
            _ => Err(Errno::AFNOSUPPORT.into()),
        };
        sent.map(drop)
    }

    /// Lets more lie unread in the clients' queues, which a socket's send buffer pays for: as much as
    /// the system allows, for root beyond that.
    pub(crate) fn grow_send_buffer(&self) {
        let _ = set_socket_send_buffer_size_force(self, LARGE_SEND_BUFFER)
            .or_else(|_| set_socket_send_buffer_size(self, LARGE_SEND_BUFFER));
    }

    /// Whether no more than a quarter of the send buffer lies unread in the clients' queues: that is
    /// when the kernel calls a UNIX socket writable.
    pub(crate) fn has_room(&self) -> bool {
        let mut watched = [PollFd::new(self, PollFlags::OUT)];
        let now = Timespec { tv_sec: 0, tv_nsec: 0 };
        // An interrupted poll knows nothing; the next attempt does.
        poll(&mut watched, Some(&now)).is_ok_and(|ready| ready > 0)
    }

    /// The file stays when the socket closes, as after a daemon that was killed.
    pub(crate) fn leave_file(&mut self) {
        self.file = None;
    }
}

impl AsFd for Socket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        match &self.kind {
            Kind::Unix(socket) => socket.as_fd(),
            Kind::Udp(socket) => socket.as_fd(),
        }
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        if let Some(file) = &self.file {
            file.remove();
        }
    }
}

/// The address hostap binds for `@abstract:NAME`: all of `sun_path`, padded with NULs.
fn padded_address(name: &[u8]) -> io::Result<UnixAddress> {
    if name.is_empty() || name.len() > ABSTRACT_LENGTH {
        return Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            format!(
                "an abstract name has 1 to {ABSTRACT_LENGTH} bytes, this one has {}",
                name.len()
            ),
        ));
    }
    let mut padded = [0; ABSTRACT_LENGTH];
    padded[..name.len()].copy_from_slice(name);
    UnixAddress::from_abstract_name(padded)
}

fn bind_path(path: &Path) -> io::Result<UnixDatagram> {
    let first = match UnixDatagram::bind(path) {
        Err(error) if error.kind() == io::ErrorKind::AddrInUse => error,
        done => return done,
    };
    if !fs::symlink_metadata(path).is_ok_and(|found| found.file_type().is_socket()) {
        return Err(io::Error::new(
            io::ErrorKind::AddrInUse,
            format!("{} exists and is not a socket", path.display()),
        ));
    }
    match UnixDatagram::unbound()?.connect(path) {
        Ok(()) => Err(io::Error::new(
            io::ErrorKind::AddrInUse,
            format!("another process listens on {}", path.display()),
        )),
        Err(error) if error.kind() == io::ErrorKind::ConnectionRefused => {
            fs::remove_file(path)?;
            UnixDatagram::bind(path)
        }
        Err(_) => Err(first),
    }
}
