//! One descriptor for selectors, the same for as long as the interface is open: readable while
//! `recv` would not wait, whether for what is in the socket, in the queue, or for an error.

use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::event::epoll::{self, CreateFlags, EventData, EventFlags};
use rustix::event::{EventfdFlags, eventfd};
use rustix::io::{DupFlags, Errno};

pub(super) struct Level {
    /// Both of the others.
    epoll: OwnedFd,
    socket: std::sync::Arc<OwnedFd>,
    flag: OwnedFd,
    raised: bool,
}

/// A counter to wake a poll with.
pub(super) fn bell() -> Result<OwnedFd, Errno> {
    eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK)
}

pub(super) fn ring(bell: &OwnedFd) {
    // It fails only when it has been rung 2^64 times.
    _ = rustix::io::write(bell, &1u64.to_ne_bytes());
}

pub(super) fn silence(bell: &OwnedFd) {
    // It fails only when nobody has rung.
    _ = rustix::io::read(bell, &mut [0; 8]);
}

impl Level {
    pub(super) fn new(socket: std::sync::Arc<OwnedFd>) -> Result<Self, Errno> {
        let epoll = epoll::create(CreateFlags::CLOEXEC)?;
        let flag = bell()?;
        epoll::add(&epoll, &flag, EventData::new_u64(0), EventFlags::IN)?;
        epoll::add(&epoll, &socket, EventData::new_u64(1), EventFlags::IN)?;
        Ok(Self { epoll, socket, flag, raised: false })
    }

    /// In a child, whose descriptors are also its parent's: the same number, for what the parent
    /// does not see.
    pub(super) fn inherited(mut self) -> Result<Self, Errno> {
        let own = Self::new(std::sync::Arc::clone(&self.socket))?;
        rustix::io::dup3(&own.epoll, &mut self.epoll, DupFlags::CLOEXEC)?;
        self.flag = own.flag;
        self.raised = own.raised;
        Ok(self)
    }

    /// The interface has another connection.
    pub(super) fn replace(&mut self, socket: &std::sync::Arc<OwnedFd>) {
        _ = epoll::delete(&self.epoll, &self.socket);
        _ = epoll::add(&self.epoll, socket, EventData::new_u64(1), EventFlags::IN);
        self.socket = std::sync::Arc::clone(socket);
    }

    /// Whether `recv` would not wait, apart from what is in the socket.
    pub(super) fn set(&mut self, raised: bool) {
        if raised != self.raised {
            self.raised = raised;
            if raised { ring(&self.flag) } else { silence(&self.flag) }
        }
    }
}

impl AsFd for Level {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.epoll.as_fd()
    }
}
