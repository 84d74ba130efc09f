//! Passing datagrams on, in both directions.

use std::io;
use std::num::NonZeroU32;

use super::Report;
use super::client::{Connection, Owner, must_wait};
use super::relay::Relay;
use super::upstream::is_gone;
use crate::recording::EntryKind;
use crate::socket::Socket;
use crate::transport::Peer;

/// Datagrams taken from one socket before the others have their turn.
const AT_ONCE: usize = 64;

impl Relay {
    /// Takes what the daemon has sent, before the clients' next commands; `true`: there may be more.
    pub(super) fn hear_daemon(&mut self) -> bool {
        let mut heard = false;
        for index in 0..self.connections.len() {
            for _ in 0..AT_ONCE {
                let connection = &mut self.connections[index];
                let Ok(length) = connection.upstream.receive(&mut self.buffer) else { break };
                heard = true;
                let datagram = &self.buffer[..length];
                let kind = EntryKind::of_daemon(datagram);
                self.sink.record(kind, connection.number, datagram);
                match (&connection.owner, kind) {
                    (Owner::Client(peer), _) => {
                        if let Some(door) = &self.door {
                            // Replies may use all of the send buffer, events only a part of it:
                            // monitors that do not read hold up no commands.
                            let room = kind == EntryKind::Reply || door.has_room();
                            deliver(
                                door,
                                &peer.clone(),
                                connection,
                                datagram,
                                room,
                                &mut self.report,
                            );
                        }
                    }
                    (Owner::Questions, EntryKind::Reply) => {
                        if let Some(answered) = self.questions.pop_front() {
                            // Whoever asked may have given up.
                            let _ = answered.send(Ok(datagram.to_vec()));
                        }
                    }
                    _ => {}
                }
            }
        }
        self.connections.retain(|connection| !connection.gone);
        heard
    }

    pub(super) fn hear_clients(&mut self) {
        for _ in 0..AT_ONCE {
            let Some(door) = &self.door else { return };
            let Ok((length, peer)) = door.receive(&mut self.buffer) else { return };
            if peer == Peer::Unnamed {
                self.report.ignored += 1;
                continue;
            }
            let owner = Owner::Client(peer);
            let known = self.connections.iter().find(|connection| connection.owner == owner);
            let number = match known.map(|connection| connection.number) {
                Some(number) => number,
                None => match self.connect(owner) {
                    Ok(number) => number,
                    Err(error) => {
                        self.report.dropped += 1;
                        if is_gone(&error) {
                            self.lose_daemon();
                        }
                        continue;
                    }
                },
            };
            let datagram = self.buffer[..length].to_vec();
            self.pass_on(number, &datagram);
        }
    }

    /// Passes a command on to the daemon.
    pub(super) fn pass_on(&mut self, number: NonZeroU32, command: &[u8]) {
        self.sink.record(EntryKind::Command, number, command);
        let found = self.connections.iter_mut().find(|connection| connection.number == number);
        let Some(connection) = found else { return };
        let sent = match connection.to_daemon.is_empty() {
            true => connection.upstream.send(command),
            false => Err(io::ErrorKind::WouldBlock.into()),
        };
        match sent {
            Ok(()) => {}
            Err(error) if must_wait(&error) && connection.to_daemon.push(command) => {}
            Err(error) => {
                self.report.dropped += 1;
                if is_gone(&error) {
                    self.lose_daemon();
                }
            }
        }
    }

    /// Tries again to send what waits.
    pub(super) fn send_waiting(&mut self) {
        let mut lost = false;
        for connection in &mut self.connections {
            let Connection { owner, upstream, to_client, to_daemon, gone, .. } = connection;
            match to_daemon.send(|datagram| upstream.send(datagram)) {
                Err(error) if must_wait(&error) => {}
                Err(error) => {
                    self.report.dropped += 1;
                    lost |= is_gone(&error);
                }
                Ok(()) => {}
            }
            if let (Owner::Client(peer), Some(door)) = (owner, &self.door) {
                let send = |datagram: &[u8]| {
                    let reply = EntryKind::of_daemon(datagram) == EntryKind::Reply;
                    match reply || door.has_room() {
                        true => door.send(peer, datagram),
                        false => Err(io::ErrorKind::WouldBlock.into()),
                    }
                };
                match to_client.send(send) {
                    Err(error) if must_wait(&error) => {}
                    Err(error) => {
                        self.report.dropped += 1;
                        *gone |= is_unreachable(&error);
                    }
                    Ok(()) => {}
                }
            }
        }
        self.connections.retain(|connection| !connection.gone);
        if lost {
            self.lose_daemon();
        }
    }
}

/// Sends to a client, or lets it wait.
fn deliver(
    door: &Socket,
    peer: &Peer,
    connection: &mut Connection,
    datagram: &[u8],
    room: bool,
    report: &mut Report,
) {
    let sent = match room && connection.to_client.is_empty() {
        true => door.send(peer, datagram),
        false => Err(io::ErrorKind::WouldBlock.into()),
    };
    match sent {
        Ok(()) => {}
        Err(error) if must_wait(&error) && connection.to_client.push(datagram) => {}
        Err(error) => {
            report.dropped += 1;
            connection.gone |= is_unreachable(&error);
        }
    }
}

/// Whether a client can't be reached any more: no socket, or one that hears somebody else.
fn is_unreachable(error: &io::Error) -> bool {
    is_gone(error) || error.raw_os_error() == Some(rustix::io::Errno::PERM.raw_os_error())
}
