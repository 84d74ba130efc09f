//! One connection: a client's, or one of the recorder's own.

use std::collections::VecDeque;
use std::io;
use std::num::NonZeroU32;
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixDatagram};

use super::upstream::Upstream;
use crate::transport::Peer;

/// What waits for a receiver that does not read; more is dropped.
const MOST_WAITING: usize = 1024;
const MOST_BYTES_WAITING: usize = 8 << 20;

/// Whose connection it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    Client(Peer),
    /// The recorder's own monitor.
    Monitor,
    /// The recorder's own commands.
    Questions,
}

#[derive(Debug)]
pub(super) struct Connection {
    pub(super) owner: Owner,
    pub(super) number: NonZeroU32,
    pub(super) upstream: Upstream,
    pub(super) to_client: Waiting,
    pub(super) to_daemon: Waiting,
    /// The client can't be reached any more.
    pub(super) gone: bool,
}

impl Connection {
    pub(super) fn new(owner: Owner, number: NonZeroU32, upstream: Upstream) -> Self {
        let (to_client, to_daemon) = (Waiting::default(), Waiting::default());
        Self { owner, number, upstream, to_client, to_daemon, gone: false }
    }

    /// Looks whether the client's socket still exists, without sending anything.
    pub(super) fn look_for_client(&mut self) {
        let Owner::Client(peer) = &self.owner else { return };
        let reached = UnixDatagram::unbound().and_then(|socket| match peer {
            Peer::Path(path) => socket.connect(path),
            Peer::Abstract(name) => socket.connect_addr(&SocketAddr::from_abstract_name(name)?),
            Peer::Unnamed | Peer::Udp(_) => Ok(()),
        });
        // A client that is connected to us refuses others (EPERM): it is there.
        self.gone |= reached.is_err_and(|error| is_away(&error));
    }
}

/// Whether an error says that a socket does not exist any more.
fn is_away(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::ConnectionRefused | io::ErrorKind::NotFound)
}

/// Datagrams in their order, until their receiver takes them.
#[derive(Debug, Default)]
pub(super) struct Waiting {
    datagrams: VecDeque<Vec<u8>>,
    bytes: usize,
}

impl Waiting {
    pub(super) fn is_empty(&self) -> bool {
        self.datagrams.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.datagrams.len()
    }

    /// Puts a datagram at the end; `false`: there is no room.
    #[must_use]
    pub(super) fn push(&mut self, datagram: &[u8]) -> bool {
        let fits = self.datagrams.len() < MOST_WAITING
            && self.bytes.saturating_add(datagram.len()) <= MOST_BYTES_WAITING;
        if fits {
            self.bytes += datagram.len();
            self.datagrams.push_back(datagram.to_vec());
        }
        fits
    }

    /// Sends the first ones until one must wait; gives that error, or why one can't be sent.
    pub(super) fn send(&mut self, send: impl Fn(&[u8]) -> io::Result<()>) -> io::Result<()> {
        while let Some(first) = self.datagrams.front() {
            let sent = send(first);
            if sent.as_ref().is_err_and(must_wait) {
                return sent;
            }
            self.bytes -= first.len();
            self.datagrams.pop_front();
            sent?;
        }
        Ok(())
    }
}

/// Whether a datagram can be sent later: a queue or a buffer is full.
pub(super) fn must_wait(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::WouldBlock
        || error.raw_os_error() == Some(rustix::io::Errno::NOBUFS.raw_os_error())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_has_an_end() {
        let mut waiting = Waiting::default();
        assert!(!waiting.push(&vec![0; MOST_BYTES_WAITING + 1]));
        for _ in 0..MOST_WAITING {
            assert!(waiting.push(b"x"));
        }
        assert!(!waiting.push(b""));
        let full = || Err(io::ErrorKind::WouldBlock.into());
        assert!(must_wait(&waiting.send(|_| full()).unwrap_err()));
        assert_eq!(waiting.datagrams.len(), MOST_WAITING);
        let refused = waiting.send(|_| Err(io::ErrorKind::NotFound.into())).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::NotFound);
        assert_eq!(waiting.datagrams.len(), MOST_WAITING - 1, "that one is not sent again");
        waiting.send(|_| Ok(())).unwrap();
        assert!(waiting.is_empty() && waiting.bytes == 0);
    }
}
