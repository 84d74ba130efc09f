//! One connection, registered with the runtime that it was opened in.

use core::future::poll_fn;
use core::task::{Context, Poll};
use core::time::Duration;
use std::io;
use std::sync::Arc;
use std::time::Instant;

use tokio::io::unix::{AsyncFd, AsyncFdReadyGuard};
use tokio::runtime::Handle;
use tokio::time::sleep;

use super::alarm::Alarm;
use crate::client::link::Link;
use crate::client::options::Options;
use crate::connection_error::Errno;
use crate::error::Error;
use crate::error_diagnosis as diagnosis;
use crate::sys::registering;

/// How long to pause when the system is short of buffers, which nothing can wait for.
const PAUSE: Duration = Duration::from_millis(50);

#[derive(Debug)]
pub(super) struct Socket {
    /// Dropping it takes the descriptor from the runtime before its share of the link goes.
    registered: AsyncFd<Arc<Link>>,
    errors: Errors,
    alarm: Alarm,
}

/// The system reports what came back over the network (that nobody listens on a port) as an error
/// of the socket and not as something to be read. The runtime passes that on once and for all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Errors {
    /// A UNIX socket.
    None,
    Expected,
    Told,
}

/// What a datagram is to whoever waits.
pub(super) enum Received<T> {
    /// Not what is waited for.
    Other,
    /// What is waited for; more may be there.
    Wanted(T),
    /// What is waited for; nothing else is of interest that has come by now.
    Last(T),
}

impl Socket {
    /// Connects; names have to be looked up before.
    pub(super) fn open(options: &Options) -> Result<Self, Error> {
        in_runtime(options)?;
        Self::register(options, Arc::new(Link::open(options)?))
    }

    pub(super) fn register(options: &Options, link: Arc<Link>) -> Result<Self, Error> {
        in_runtime(options)?;
        let errors = if link.local_path().is_some() { Errors::None } else { Errors::Expected };
        let registered = registering::for_reading(link)
            .map_err(|error| diagnosis::not_registered(options, errno_of(&error)))?;
        Ok(Self { registered, errors, alarm: Alarm::default() })
    }

    pub(super) fn link(&self) -> &Arc<Link> {
        self.registered.get_ref()
    }

    /// Whether there may be something to receive. That has to be said to be used up, or this says
    /// so again at once.
    pub(super) fn poll_ready(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<AsyncFdReadyGuard<'_, Arc<Link>>, Errno>> {
        let mut outcome = self.registered.poll_read_ready(context);
        if outcome.is_pending() && self.errors == Errors::Expected {
            outcome = self.registered.poll_write_ready(context);
            if outcome.is_ready() {
                self.errors = Errors::Told;
            }
        }
        outcome.map_err(|error| errno_of(&error))
    }

    pub(super) fn poll_until(&mut self, context: &mut Context<'_>, time: Instant) -> Poll<()> {
        self.alarm.poll_until(context, time)
    }

    /// Lets `receive` take datagrams until it has what is wanted; `None` when the time is over.
    pub(super) fn poll_receive<T>(
        &mut self,
        context: &mut Context<'_>,
        deadline: Instant,
        mut receive: impl FnMut(&Link) -> Result<Received<T>, Errno>,
    ) -> Poll<Result<Option<T>, Errno>> {
        loop {
            // Asked before each datagram, so that a flood of them does not keep others from running.
            let Poll::Ready(ready) = self.poll_ready(context) else {
                return self.poll_until(context, deadline).map(|()| Ok(None));
            };
            let mut ready = ready?;
            match receive(ready.get_inner()) {
                Ok(Received::Other) | Err(Errno(libc::EINTR)) => {}
                Ok(Received::Wanted(wanted)) => return Poll::Ready(Ok(Some(wanted))),
                Ok(Received::Last(wanted)) => {
                    ready.clear_ready();
                    return Poll::Ready(Ok(Some(wanted)));
                }
                Err(Errno(libc::EAGAIN)) => ready.clear_ready(),
                Err(errno) => return Poll::Ready(Err(errno)),
            }
        }
    }

    /// Waits for room in the daemon's queue after sending failed like this, and sends until the
    /// deadline (`EAGAIN`, `ENOBUFS`).
    #[cold]
    pub(super) async fn send_again(
        &mut self,
        front: &[u8],
        text: &[u8],
        mut errno: Errno,
        deadline: Instant,
    ) -> Result<(), Errno> {
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match errno.0 {
                libc::EINTR | libc::EAGAIN if left.is_zero() => return Err(Errno(libc::EAGAIN)),
                libc::EINTR => {}
                libc::EAGAIN => self.writable(deadline).await?,
                libc::ENOBUFS if !left.is_zero() => sleep(left.min(PAUSE)).await,
                _ => return Err(errno),
            }
            match self.link().send_now(front, text) {
                Ok(()) => return Ok(()),
                Err(again) => errno = again,
            }
        }
    }

    /// Waits until there may be room, or until the deadline. To be told of room all the time would
    /// wake the program once more for each request.
    async fn writable(&mut self, deadline: Instant) -> Result<(), Errno> {
        let failed = |error: io::Error| errno_of(&error);
        let room = registering::for_writing(self.link()).map_err(failed)?;
        poll_fn(|context| match room.poll_write_ready(context) {
            Poll::Ready(outcome) => Poll::Ready(outcome.map(drop).map_err(failed)),
            Poll::Pending => self.poll_until(context, deadline).map(Ok),
        })
        .await
    }
}

/// Registering panics elsewhere.
fn in_runtime(options: &Options) -> Result<(), Error> {
    Handle::try_current().map(drop).map_err(|_| diagnosis::no_runtime(options))
}

fn errno_of(error: &io::Error) -> Errno {
    // The runtime's own errors, such as that it has ended, have no number.
    Errno(error.raw_os_error().unwrap_or(libc::ECANCELED))
}
