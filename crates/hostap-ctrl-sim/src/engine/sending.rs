//! Sending, and what a full queue does.

use std::io;

use rustix::io::Errno;

use super::{Engine, Next};
use crate::log::Direction;
use crate::monitors::{GoneRule, level_of};
use crate::socket::Socket;
use crate::step::MOST_FILLING;
use crate::transport::Peer;

impl Engine {
    /// A reply that finds a full queue makes wpa_supplicant open its socket anew; the reply is lost.
    pub(super) fn reply(&mut self, peer: &Peer, bytes: &[u8]) -> Next {
        match self.send(peer, bytes) {
            Err(error) if self.reopens_on(error) && self.reopen().is_err() => Next::End,
            _ => Next::GoOn,
        }
    }

    /// Sends to all monitors that want it; how many got it.
    pub(super) fn send_event(&mut self, bytes: &[u8]) -> usize {
        let rule = if self.is_udp() { GoneRule::Udp } else { self.behaviour.gone_rule() };
        let mut reached = 0;
        for peer in self.monitors.listening(level_of(bytes)) {
            match self.send(&peer, bytes) {
                Ok(()) => {
                    reached += 1;
                    self.monitors.succeeded(&peer);
                }
                Err(error) => {
                    self.monitors.failed(&peer, error.raw_os_error(), rule);
                    if self.reopens_on(error) && self.reopen().is_err() {
                        break;
                    }
                }
            }
        }
        self.publish_monitors();
        reached
    }

    fn reopens_on(&self, error: Errno) -> bool {
        let full = matches!(error, Errno::AGAIN | Errno::NOBUFS);
        full && !self.is_udp() && self.script.reopen_when_full
    }

    pub(super) fn send(&mut self, peer: &Peer, bytes: &[u8]) -> Result<(), Errno> {
        let Some(socket) = &self.socket else { return Err(Errno::NOTCONN) };
        let mut result = Ok(());
        self.shared.record(peer, bytes, || {
            result = socket
                .send(peer, bytes)
                .map_err(|error| Errno::from_io_error(&error).unwrap_or(Errno::INVAL));
            match result {
                Ok(()) => Direction::Sent,
                Err(errno) => Direction::Refused(errno.raw_os_error()),
            }
        });
        result
    }

    pub(super) fn is_udp(&self) -> bool {
        self.socket.as_ref().is_some_and(Socket::is_udp)
    }

    pub(super) fn fill(&mut self, peer: &Peer) {
        for number in 0..MOST_FILLING {
            if self.send(peer, format!("<3>TEST-FILL {number}").as_bytes()).is_err() {
                return;
            }
        }
    }

    pub(super) fn reopen(&mut self) -> io::Result<()> {
        // The old one must be gone before its address can be bound again.
        self.socket = None;
        self.socket = Some(Socket::bind(&self.address, self.script.socket_mode)?);
        Ok(())
    }
}
