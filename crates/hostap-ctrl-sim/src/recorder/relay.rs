//! The recorder's thread.

use std::collections::VecDeque;
use std::io::{self, Read as _};
use std::num::NonZeroU32;
use std::os::fd::AsFd as _;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::client::{Connection, Owner, must_wait};
use super::handle::{Answered, Shared, gone};
use super::sink::Sink;
use super::upstream::{Presence, Upstream, is_gone};
use super::{RecorderOptions, Report};
use crate::recording::EntryKind;
use crate::socket::Socket;
use crate::transport::{Peer, Transport};

/// More than any UNIX datagram that default buffers let through.
const LARGEST_DATAGRAM: usize = 1 << 20;

/// How often the daemon is looked for. A daemon that goes says nothing to those who only listen.
const LOOK: Duration = Duration::from_millis(50);

/// How often clients are looked for: one that asks and goes leaves nothing else to notice.
const LOOK_FOR_CLIENTS: Duration = Duration::from_millis(500);

/// How often a full queue is tried again: no poll tells when a client has read.
const RETRY: Duration = Duration::from_millis(5);

/// Datagrams taken from one socket before the others have their turn.
const AT_ONCE: usize = 64;

/// What clients that do not read may leave lying; the system may allow less.
const SEND_BUFFER: usize = 16 << 20;

pub(super) struct Relay {
    options: RecorderOptions,
    sink: Sink,
    shared: Arc<Shared>,
    bell: UnixStream,
    /// None: the daemon is away.
    daemon: Option<Presence>,
    /// Where clients connect.
    door: Option<Socket>,
    connections: Vec<Connection>,
    questions: VecDeque<Answered>,
    looked: Instant,
    looked_for_clients: Instant,
    buffer: Vec<u8>,
    report: Report,
}

impl Relay {
    pub(super) fn new(
        options: RecorderOptions,
        sink: Sink,
        shared: Arc<Shared>,
        bell: UnixStream,
    ) -> io::Result<Self> {
        bell.set_nonblocking(true)?;
        let daemon = Presence::find(&options.daemon)?;
        let now = Instant::now();
        let mut relay = Self {
            options,
            sink,
            shared,
            bell,
            daemon: None,
            door: None,
            connections: Vec::new(),
            questions: VecDeque::new(),
            looked: now,
            looked_for_clients: now,
            buffer: vec![0; LARGEST_DATAGRAM],
            report: Report::default(),
        };
        relay.open(daemon)?;
        Ok(relay)
    }

    /// Begins to serve: the daemon is there.
    fn open(&mut self, daemon: Presence) -> io::Result<()> {
        if let Some(path) = &self.options.listen {
            let door = Socket::bind(&Transport::unix(path), daemon.mode)?;
            let (user, group) = daemon.owner;
            // Allowed to root and to members of the group; others can serve themselves alone.
            let _ = std::os::unix::fs::chown(path, Some(user), Some(group))
                .or_else(|_| std::os::unix::fs::chown(path, None, Some(group)));
            // Beyond the system's limit for root alone.
            let _ = rustix::net::sockopt::set_socket_send_buffer_size_force(&door, SEND_BUFFER)
                .or_else(|_| rustix::net::sockopt::set_socket_send_buffer_size(&door, SEND_BUFFER));
            self.door = Some(door);
        }
        self.daemon = Some(daemon);
        if self.options.monitor {
            let number = self.connect(Owner::Monitor)?;
            self.pass_on(number, b"ATTACH");
        }
        Ok(())
    }

    /// Serves until it is told to stop, the daemon is gone or the output fails.
    pub(super) fn run(mut self) -> io::Result<Report> {
        while !self.shared.stop_wanted() {
            self.wait();
            self.hear_daemon();
            self.hear_clients();
            self.take_questions();
            self.send_waiting();
            self.look_around()?;
            self.sink.flush()?;
            if self.daemon.is_none() && !self.options.follow {
                break;
            }
        }
        while self.hear_daemon() {}
        for connection in &self.connections {
            if connection.owner == Owner::Monitor {
                // Not waited for: the daemon notices by itself as well.
                let _ = connection.upstream.send(b"DETACH");
            }
        }
        self.sink.flush()?;
        self.report.entries = self.sink.entries();
        Ok(self.report)
    }

    fn wait(&self) {
        let waiting = self.connections.iter().any(|connection| !connection.to_client.is_empty());
        let limit = if waiting { RETRY } else { LOOK };
        let limit = Timespec::try_from(limit).ok();
        let mut watched = vec![PollFd::new(&self.bell, PollFlags::IN)];
        watched.extend(self.door.iter().map(|door| PollFd::new(door, PollFlags::IN)));
        watched.extend(self.connections.iter().map(|connection| {
            let full = !connection.to_daemon.is_empty();
            let flags = if full { PollFlags::IN | PollFlags::OUT } else { PollFlags::IN };
            PollFd::from_borrowed_fd(connection.upstream.as_fd(), flags)
        }));
        // Whatever it says (EINTR included), every socket is looked at without waiting.
        let _ = poll(&mut watched, limit.as_ref());
        while matches!((&self.bell).read(&mut [0; 64]), Ok(1..)) {}
    }

    /// Takes what the daemon has sent, before the clients' next commands; `true`: there may be more.
    fn hear_daemon(&mut self) -> bool {
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
                            deliver(door, &peer.clone(), connection, datagram, &mut self.report);
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

    fn hear_clients(&mut self) {
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

    /// Makes a connection to the daemon for a client.
    fn connect(&mut self, owner: Owner) -> io::Result<NonZeroU32> {
        let upstream = Upstream::connect(&self.options.daemon)?;
        let number = NonZeroU32::MIN.saturating_add(self.report.connections);
        self.report.connections = number.get();
        self.connections.push(Connection::new(owner, number, upstream));
        Ok(number)
    }

    /// Passes a command on to the daemon.
    fn pass_on(&mut self, number: NonZeroU32, command: &[u8]) {
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

    fn take_questions(&mut self) {
        while let Some((command, answered)) = self.shared.take_question() {
            if self.daemon.is_none() {
                let _ = answered.send(Err(gone()));
                continue;
            }
            if !self.questions.is_empty() {
                // The last one was never answered: a late reply must not answer this one.
                self.questions.clear();
                self.connections.retain(|connection| connection.owner != Owner::Questions);
            }
            let mut own = self.connections.iter().filter(|own| own.owner == Owner::Questions);
            let number = match own.next().map(|connection| connection.number) {
                Some(number) => Ok(number),
                None => self.connect(Owner::Questions),
            };
            match number {
                Ok(number) => {
                    self.questions.push_back(answered);
                    self.pass_on(number, &command);
                }
                Err(error) => {
                    let _ = answered.send(Err(error));
                }
            }
        }
    }

    /// Tries again to send what waits.
    fn send_waiting(&mut self) {
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
                match to_client.send(|datagram| door.send(peer, datagram)) {
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

    /// Notices, now and then, that the daemon or clients have gone, or that the daemon is back.
    fn look_around(&mut self) -> io::Result<()> {
        if self.looked.elapsed() >= LOOK {
            self.looked = Instant::now();
            match &self.daemon {
                Some(daemon) if !daemon.is_there() => self.lose_daemon(),
                Some(_) => {}
                None => {
                    if let Ok(daemon) = Presence::find(&self.options.daemon) {
                        match self.open(daemon) {
                            // Gone again: it will be looked for.
                            Err(error) if is_gone(&error) => self.lose_daemon(),
                            opened => opened?,
                        }
                    }
                }
            }
        }
        if self.looked_for_clients.elapsed() >= LOOK_FOR_CLIENTS {
            self.looked_for_clients = Instant::now();
            self.connections.iter_mut().for_each(Connection::look_for_client);
            self.connections.retain(|connection| !connection.gone);
        }
        Ok(())
    }

    /// The daemon is gone: so is the door. What the daemon said at last is passed on before.
    fn lose_daemon(&mut self) {
        if self.daemon.take().is_some() {
            while self.hear_daemon() {}
            self.report.losses += 1;
        }
        self.door = None;
        self.connections.clear();
        self.questions.clear();
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        // After the sockets, so that who waits for the end finds nothing left.
        self.lose_daemon();
        self.shared.end();
    }
}

/// Sends to a client, or lets it wait.
fn deliver(
    door: &Socket,
    peer: &Peer,
    connection: &mut Connection,
    datagram: &[u8],
    report: &mut Report,
) {
    let sent = match connection.to_client.is_empty() {
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
