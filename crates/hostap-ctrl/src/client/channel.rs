//! One connection and what comes from it: the two system calls of a request, what happens when they
//! are not enough, and the events between.

use std::collections::VecDeque;
use std::vec;
use std::vec::Vec;

use super::failure::Failure;
use super::link::Link;
use super::options::Options;
use crate::connection_error::Errno;
use crate::error::Error;
use crate::event::OwnedEvent;
use crate::message::{self, MessageKind};
use crate::sys;

/// Who gets the events that come during a request, in place of the queue.
pub(super) type Meet<'m> = Option<&'m mut (dyn FnMut(OwnedEvent) + 'm)>;

pub(crate) struct Channel {
    pub(super) link: Link,
    /// The time limit in milliseconds, which is the socket's own as well.
    pub(super) limit: u64,
    /// What goes before each command: over UDP the cookie.
    pub(super) front: Vec<u8>,
    pub(super) buffer: Vec<u8>,
    pub(super) events: VecDeque<OwnedEvent>,
    event_limit: usize,
    pub(super) dropped: u64,
}

impl Channel {
    pub(super) fn open(options: &Options) -> Result<Self, Error> {
        Ok(Self {
            link: Link::open(options)?,
            limit: options.limit_milliseconds(),
            front: Vec::new(),
            buffer: vec![0; options.buffer_size],
            events: VecDeque::new(),
            event_limit: options.event_limit,
            dropped: 0,
        })
    }

    pub(super) fn reply(&self, length: usize) -> &[u8] {
        self.buffer.get(..length).unwrap_or_default()
    }

    /// The whole of a request in the usual case: one system call that sends, one that receives.
    #[inline]
    pub(super) fn exchange(
        &mut self,
        request: &[u8],
        limit: u64,
        meet: &mut Meet<'_>,
    ) -> Result<usize, Failure> {
        // A reading of the coarse clock is no system call and a thousandth of one's time; without
        // it an interruption could double the limit.
        let deadline = sys::monotonic_milliseconds().saturating_add(limit);
        if let Err(errno) = self.link.send(&self.front, request, deadline) {
            return Err(Failure::of(errno, true));
        }
        if limit == self.limit {
            match self.link.receive(&mut self.buffer) {
                Ok(length) if length <= self.buffer.len() && self.is_plain_reply(length) => {
                    return Ok(length);
                }
                Ok(length) => {
                    if self.is_reply_or(length, meet) {
                        return self.whole(length);
                    }
                }
                Err(Errno(libc::EAGAIN)) if !self.link.is_interruptible() => {
                    return Err(Failure::Silence { sent: true });
                }
                Err(Errno(libc::EAGAIN | libc::EINTR)) => {
                    if self.link.is_interrupted() {
                        return Err(Failure::Interrupted { sent: true });
                    }
                }
                Err(errno) => return Err(Failure::System { sending: false, errno }),
            }
        }
        self.receive_until(deadline, meet)
    }

    #[inline]
    fn is_plain_reply(&self, length: usize) -> bool {
        message::kind(self.reply(length)) == MessageKind::Reply
    }

    /// A reply of this length, if the buffer holds all of it.
    fn whole(&self, length: usize) -> Result<usize, Failure> {
        if length <= self.buffer.len() { Ok(length) } else { Err(Failure::Truncated(length)) }
    }

    /// What has come already, without waiting: the length of the reply, if it is here.
    pub(super) fn receive_now(&mut self, meet: &mut Meet<'_>) -> Result<Option<usize>, Failure> {
        loop {
            match self.link.receive_now(&mut self.buffer) {
                Ok(length) if self.is_reply_or(length, meet) => {
                    return self.whole(length).map(Some);
                }
                Ok(_) | Err(Errno(libc::EINTR)) => {}
                Err(Errno(libc::EAGAIN)) => return Ok(None),
                Err(errno) => return Err(Failure::of(errno, false)),
            }
        }
    }

    /// After a signal, an event, or with another limit than the socket's own.
    #[cold]
    fn receive_until(&mut self, deadline: u64, meet: &mut Meet<'_>) -> Result<usize, Failure> {
        let mut readable = false;
        loop {
            if let Some(length) = self.receive_now(meet)? {
                return Ok(length);
            }
            // Readable, and no reply is there. A socket that was shut down stays so, and waiting
            // again would return at once until the deadline.
            if readable && self.link.is_interrupted() {
                return Err(Failure::Interrupted { sent: true });
            }
            let left = deadline.saturating_sub(sys::monotonic_milliseconds());
            if left == 0 {
                return Err(Failure::Silence { sent: true });
            }
            let waited = self.link.wait_readable(left);
            readable = waited.map_err(|errno| Failure::of(errno, false))?;
        }
    }

    /// Whether the datagram just received is a reply; an event is put into the queue.
    pub(super) fn is_reply(&mut self, length: usize) -> bool {
        self.is_reply_or(length, &mut None)
    }

    /// As [`is_reply`](Self::is_reply), but an event goes to `meet` if there is one.
    fn is_reply_or(&mut self, length: usize, meet: &mut Meet<'_>) -> bool {
        let datagram = self.buffer.get(..length).unwrap_or(&self.buffer);
        if message::kind(datagram) == MessageKind::Reply {
            return true;
        }
        if length > self.buffer.len() {
            // Cut off. It is counted as lost, and the next one of its length will fit.
            self.dropped += 1;
            self.grow(length);
            return false;
        }
        let event = OwnedEvent::from_datagram(datagram);
        if let Some(meet) = meet {
            meet(event);
            return false;
        }
        if self.events.len() >= self.event_limit {
            self.events.pop_front();
            self.dropped += 1;
        }
        self.events.push_back(event);
        false
    }

    pub(super) fn grow(&mut self, length: usize) {
        if length > self.buffer.len() {
            self.buffer.resize(length, 0);
        }
    }

    /// Puts every event that waits in the socket into the queue.
    pub(super) fn collect(&mut self) {
        while let Ok(length) = self.link.receive_now(&mut self.buffer) {
            _ = self.is_reply(length);
        }
    }
}
