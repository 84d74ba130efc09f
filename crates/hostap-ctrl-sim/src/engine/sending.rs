//! Sending, and what a full queue does.

use std::io;
use std::time::{Duration, Instant};

use rustix::io::Errno;

use super::{Engine, Next};
use crate::log::Direction;
use crate::monitors::{GoneRule, level_of};
use crate::socket::Socket;
use crate::step::MOST_FILLING;
use crate::transport::Peer;

/// How long a [patient](crate::behaviour::Behaviour::is_patient) daemon waits for a client to read.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often it tries again.
const RETRY: Duration = Duration::from_millis(2);

fn is_full(error: Errno) -> bool {
    matches!(error, Errno::AGAIN | Errno::NOBUFS)
}

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
            match self.send_patiently(&peer, bytes, true) {
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
        is_full(error) && !self.is_udp() && self.script.reopen_when_full
    }

    pub(super) fn send(&mut self, peer: &Peer, bytes: &[u8]) -> Result<(), Errno> {
        self.send_patiently(peer, bytes, false)
    }

    /// `event`: leaves most of the send buffer to replies, where the daemon is patient.
    fn send_patiently(&mut self, peer: &Peer, bytes: &[u8], event: bool) -> Result<(), Errno> {
        let event = event && self.behaviour.is_patient();
        let patient = self.behaviour.is_patient() && !self.given_up.contains(peer);
        let until = patient.then(|| Instant::now() + PATIENCE);
        loop {
            let last = until.is_none_or(|until| until <= Instant::now());
            let last = last || self.shared.stop_wanted().is_some();
            let Some(result) = self.try_to_send(peer, bytes, last, event) else {
                self.sleep(RETRY);
                continue;
            };
            match result {
                Ok(()) => self.given_up.retain(|other| other != peer),
                // Whoever does not read is not waited for again until it does.
                Err(error) if patient && is_full(error) => self.given_up.push(peer.clone()),
                Err(_) => {}
            }
            return result;
        }
    }

    /// None: the client's queue is full, and this was not the `last` attempt.
    fn try_to_send(
        &self,
        peer: &Peer,
        bytes: &[u8],
        last: bool,
        event: bool,
    ) -> Option<Result<(), Errno>> {
        let Some(socket) = &self.socket else { return Some(Err(Errno::NOTCONN)) };
        let mut result = None;
        self.shared.record(peer, bytes, || {
            let sent = match event && !socket.has_room() {
                true => Err(Errno::AGAIN.into()),
                false => socket.send(peer, bytes),
            };
            let sent = sent.map_err(|error| Errno::from_io_error(&error).unwrap_or(Errno::INVAL));
            let direction = match sent {
                Ok(()) => Direction::Sent,
                Err(error) if is_full(error) && !last => return None,
                Err(error) => Direction::Refused(error.raw_os_error()),
            };
            result = Some(sent);
            Some(direction)
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
        self.prepare_socket();
        Ok(())
    }

    /// What a patient daemon sends at once is more than a daemon ever does.
    pub(super) fn prepare_socket(&self) {
        if let Some(socket) = self.socket.as_ref().filter(|_| self.behaviour.is_patient()) {
            socket.grow_send_buffer();
        }
    }
}
