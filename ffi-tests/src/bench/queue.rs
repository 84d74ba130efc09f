//! A daemon that has answered before it is asked: its datagrams are in the client's queue.
//!
//! It is a socket of the same thread. What the client sends stays in that socket's queue until
//! the batch is over. So nothing ever waits, and each run is like any other.

use std::io;
use std::os::fd::BorrowedFd;
use std::os::unix::net::{SocketAddr, UnixDatagram};
use std::time::{Duration, Instant};

use super::client::Client;
use super::operation::Operation;
use super::shared_object::SharedObject;

/// A client and the socket that it is connected to.
#[derive(Debug)]
pub struct Queue<'a> {
    client: Client<'a>,
    address: SocketAddr,
    daemon: UnixDatagram,
    _directory: tempfile::TempDir,
}

impl<'a> Queue<'a> {
    /// Connects a client of `library`.
    ///
    /// # Errors
    /// Those of creating the sockets.
    pub fn new(library: &'a SharedObject) -> io::Result<Self> {
        let directory = tempfile::tempdir()?;
        let path = directory.path().join("daemon");
        let daemon = UnixDatagram::bind(&path)?;
        daemon.set_nonblocking(true)?;
        let client = Client::open(library, &path)?;
        let address = address_of(&client)?;
        Ok(Self { client, address, daemon, _directory: directory })
    }

    /// Carries out a batch of `operation`s; returns how long that took, and nothing else.
    ///
    /// # Errors
    /// When the sockets' queues are too short.
    pub fn perform(&mut self, operation: Operation) -> io::Result<Duration> {
        self.perform_between(operation, || (), || ())
    }

    /// The same with something to do right before and right after, which is not timed.
    ///
    /// # Errors
    /// When the sockets' queues are too short.
    pub fn perform_between(
        &mut self,
        operation: Operation,
        before: impl FnOnce(),
        after: impl FnOnce(),
    ) -> io::Result<Duration> {
        for _ in 0..operation.batch() {
            for datagram in operation.incoming() {
                let sent = self.daemon.send_to_addr(datagram, &self.address);
                sent.map_err(|error| queue_is_short(operation, error))?;
            }
        }
        before();
        let start = Instant::now();
        self.client.perform(operation);
        let elapsed = start.elapsed();
        after();
        for _ in 0..operation.batch() * operation.outgoing() {
            self.daemon.recv(&mut [0; 16])?;
        }
        Ok(elapsed)
    }
}

fn address_of(client: &Client<'_>) -> io::Result<SocketAddr> {
    // SAFETY: the client keeps its descriptor open for longer than this function takes.
    let borrowed = unsafe { BorrowedFd::borrow_raw(client.descriptor()) };
    UnixDatagram::from(borrowed.try_clone_to_owned()?).local_addr()
}

fn queue_is_short(operation: Operation, error: io::Error) -> io::Error {
    let wanted = operation.batch() * operation.incoming().len();
    io::Error::other(format!(
        "a queue of {wanted} datagrams is needed ({error}): sysctl net.unix.max_dgram_qlen must \
         be at least 10, its default"
    ))
}
