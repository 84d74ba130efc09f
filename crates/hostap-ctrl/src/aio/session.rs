//! The conversation that all clones of a client share: one request at a time, by the rules of the
//! blocking client.

use core::future::poll_fn;
use core::sync::atomic::{AtomicU64, Ordering};
use core::time::Duration;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;
use std::vec;
use std::vec::Vec;

use tokio::task::spawn_blocking;

use super::socket::{Received, Socket};
use crate::client::Endpoint;
use crate::client::failure::{Aftermath, Failure};
use crate::client::link::{self, Link};
use crate::client::options::Options;
use crate::client::session::{front_of, known_front};
use crate::connection_error::{ConnectionError, ConnectionErrorKind, Errno, Operation};
use crate::error::Error;
use crate::error_diagnosis as diagnosis;
use crate::message::{self, MessageKind};

#[derive(Debug)]
pub(super) struct Session {
    options: Options,
    socket: Socket,
    /// What goes before each command: over UDP the cookie.
    front: Vec<u8>,
    buffer: Vec<u8>,
    condition: Condition,
    face: Arc<Face>,
}

/// What can be asked of a session while it is in use.
#[derive(Debug, Default)]
pub(super) struct Face {
    renewals: AtomicU64,
    local_path: Mutex<Option<PathBuf>>,
}

impl Face {
    pub(super) fn renewals(&self) -> u64 {
        self.renewals.load(Ordering::Relaxed)
    }

    pub(super) fn local_path(&self) -> Option<PathBuf> {
        self.local_path.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn shows(&self, link: &Link) {
        let path = link.local_path().map(Path::to_path_buf);
        *self.local_path.lock().unwrap_or_else(PoisonError::into_inner) = path;
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Condition {
    Ready,
    /// Connected, but the cookie is missing.
    Fresh,
    /// To be replaced: a reply may still come to it, or nobody is at its other end. It is in this
    /// condition as long as a reply is awaited, so that it stays in it when nobody waits any more.
    Spent,
}

impl Session {
    pub(super) async fn open(mut options: Options) -> Result<Self, Error> {
        look_up(&mut options).await?;
        let mut session = Self {
            socket: Socket::open(&options)?,
            front: Vec::new(),
            buffer: vec![0; options.buffer_size],
            condition: Condition::Fresh,
            face: Arc::default(),
            options,
        };
        session.face.shows(session.socket.link());
        session.make_ready().await?;
        Ok(session)
    }

    pub(super) fn face(&self) -> Arc<Face> {
        self.face.clone()
    }

    /// One request and its reply.
    pub(super) async fn request(&mut self, request: &[u8]) -> Result<&[u8], Error> {
        if self.condition != Condition::Ready {
            self.make_ready().await?;
        }
        let length = self.ask(request).await?;
        Ok(self.reply(length))
    }

    /// Notices without a request that another daemon listens at the path by now.
    pub(super) fn freshen(&mut self) {
        if !self.socket.link().is_current(&self.options.endpoint) {
            self.condition = Condition::Spent;
        }
    }

    /// Sends a request and leaves its reply to nobody, without waiting for anything.
    pub(super) fn post(&self, request: &[u8]) {
        link::post(&self.options, &self.front, request);
    }

    fn reply(&self, length: usize) -> &[u8] {
        self.buffer.get(..length).unwrap_or_default()
    }

    /// What the next request needs: a connection that no late reply can come to, and the cookie.
    async fn make_ready(&mut self) -> Result<(), Error> {
        if self.condition == Condition::Spent {
            look_up(&mut self.options).await?;
            self.renew()?;
        }
        if let Some(front) = known_front(&self.options) {
            self.front = front;
        } else {
            self.front.clear();
            let length = self.ask(b"GET_COOKIE").await?;
            self.front = front_of(self.reply(length));
        }
        self.condition = Condition::Ready;
        Ok(())
    }

    /// Replaces the connection by one of another name: what was sent to the old one goes nowhere.
    fn renew(&mut self) -> Result<(), Error> {
        // The old one is closed after the new one is there, so that they can't have one name.
        self.socket = Socket::open(&self.options)?;
        self.condition = Condition::Fresh;
        self.face.renewals.fetch_add(1, Ordering::Relaxed);
        self.face.shows(self.socket.link());
        Ok(())
    }

    pub(super) async fn reconnect(&mut self) -> Result<(), Error> {
        self.condition = Condition::Spent;
        self.make_ready().await
    }

    /// Sends a request and waits for its reply, on the connection as it is.
    async fn ask(&mut self, request: &[u8]) -> Result<usize, Error> {
        match self.exchange(request).await {
            Ok(length) => Ok(length),
            Err(failure) => Err(self.failed(request, failure)),
        }
    }

    async fn exchange(&mut self, request: &[u8]) -> Result<usize, Failure> {
        let deadline = deadline(self.options.time_limit);
        if let Err(errno) = self.socket.link().send_now(&self.front, request) {
            let again = self.socket.send_again(&self.front, request, errno, deadline);
            again.await.map_err(|errno| match errno.0 {
                libc::EAGAIN | libc::ENOBUFS => Failure::Silence { sent: false },
                _ => Failure::System { sending: true, errno },
            })?;
        }
        let condition = core::mem::replace(&mut self.condition, Condition::Spent);
        let buffer = &mut self.buffer;
        let reply = poll_fn(|context| {
            self.socket.poll_receive(context, deadline, |link| receive(link, buffer))
        });
        let length = match reply.await {
            Ok(Some(length)) => length,
            Ok(None) => return Err(Failure::Silence { sent: true }),
            Err(errno) => return Err(Failure::System { sending: false, errno }),
        };
        self.condition = condition;
        if length > self.buffer.len() { Err(Failure::Truncated(length)) } else { Ok(length) }
    }

    /// The error of a failed request, and what it means for the connection.
    #[cold]
    fn failed(&mut self, request: &[u8], failure: Failure) -> Error {
        let size = self.buffer.len();
        let error = failure.error(&self.options, self.socket.link(), request, size);
        match failure.aftermath() {
            Aftermath::Usable => {}
            Aftermath::Grow(length) => self.buffer.resize(length.max(size), 0),
            Aftermath::Gone => self.condition = Condition::Spent,
            Aftermath::Replace => {
                self.condition = Condition::Spent;
                if self.options.looked_up.is_none() {
                    // At once if it can be had; if not, the next request will tell why.
                    _ = self.renew();
                }
            }
        }
        error
    }
}

/// Takes one datagram. Events are not for clients: they are never attached.
fn receive(link: &Link, buffer: &mut [u8]) -> Result<Received<usize>, Errno> {
    let length = link.receive_now(buffer)?;
    let datagram = buffer.get(..length).unwrap_or(buffer);
    Ok(match message::kind(datagram) {
        MessageKind::Reply => Received::Last(length),
        MessageKind::Event => Received::Other,
    })
}

/// A time far away where the limit is longer than the clock can count.
pub(super) fn deadline(limit: Duration) -> Instant {
    const YEAR: Duration = Duration::from_secs(365 * 24 * 3600);
    Instant::now() + limit.min(YEAR)
}

/// Looks the name of a host up, as it may have another address by now. The system's resolver
/// blocks: it runs where the runtime has its blocking calls.
pub(super) async fn look_up(options: &mut Options) -> Result<(), Error> {
    let Endpoint::Udp(udp) = &options.endpoint else { return Ok(()) };
    if !udp.has_name() {
        return Ok(());
    }
    let udp = udp.clone();
    let unknown = ConnectionError::new(Operation::Address, ConnectionErrorKind::InvalidAddress);
    let outcome = spawn_blocking(move || udp.resolve()).await.unwrap_or(Err(unknown));
    let address = outcome.map_err(|error| diagnosis::not_understood(options, error))?;
    options.looked_up = Some(address);
    Ok(())
}
