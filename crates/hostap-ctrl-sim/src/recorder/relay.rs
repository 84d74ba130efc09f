//! The recorder's thread.

use std::collections::VecDeque;
use std::io::{self, Read as _};
use std::num::NonZeroU32;
use std::os::fd::AsFd as _;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::client::{Connection, Owner};
use super::handle::{Answered, Shared, gone};
use super::sink::Sink;
use super::upstream::{Presence, Upstream, is_gone};
use super::{RecorderOptions, Report};
use crate::socket::Socket;
use crate::transport::Transport;

/// More than any UNIX datagram that default buffers let through.
const LARGEST_DATAGRAM: usize = 1 << 20;

/// How often the daemon is looked for. A daemon that goes says nothing to those who only listen.
const LOOK: Duration = Duration::from_millis(50);

/// How often clients are looked for: one that asks and goes leaves nothing else to notice.
const LOOK_FOR_CLIENTS: Duration = Duration::from_millis(500);

/// How often a full queue is tried again: no poll tells when a client has read.
const RETRY: Duration = Duration::from_millis(5);

pub(super) struct Relay {
    options: RecorderOptions,
    pub(super) sink: Sink,
    shared: Arc<Shared>,
    bell: UnixStream,
    /// None: the daemon is away.
    daemon: Option<Presence>,
    /// Where clients connect.
    pub(super) door: Option<Socket>,
    pub(super) connections: Vec<Connection>,
    pub(super) questions: VecDeque<Answered>,
    looked: Instant,
    looked_for_clients: Instant,
    pub(super) buffer: Vec<u8>,
    pub(super) report: Report,
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
            door.grow_send_buffer();
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
            self.sink.check()?;
            if self.daemon.is_none() && !self.options.follow {
                break;
            }
        }
        while self.hear_daemon() {}
        self.report.dropped += self.waiting();
        for connection in &self.connections {
            if connection.owner == Owner::Monitor {
                // Not waited for: the daemon notices by itself as well.
                let _ = connection.upstream.send(b"DETACH");
            }
        }
        self.sink.check()?;
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

    /// Makes a connection to the daemon for a client.
    pub(super) fn connect(&mut self, owner: Owner) -> io::Result<NonZeroU32> {
        let upstream = Upstream::connect(&self.options.daemon)?;
        let number = NonZeroU32::MIN.saturating_add(self.report.connections);
        self.report.connections = number.get();
        self.connections.push(Connection::new(owner, number, upstream));
        Ok(number)
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
    pub(super) fn lose_daemon(&mut self) {
        if self.daemon.take().is_some() {
            while self.hear_daemon() {}
            self.report.losses += 1;
            self.report.dropped += self.waiting();
        }
        self.close();
    }

    /// Datagrams that would have been passed on later.
    fn waiting(&self) -> u64 {
        let waiting = |one: &Connection| one.to_client.len() + one.to_daemon.len();
        self.connections.iter().map(waiting).sum::<usize>() as u64
    }

    fn close(&mut self) {
        self.door = None;
        self.connections.clear();
        self.questions.clear();
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        // After the sockets, so that who waits for the end finds nothing left. What comes now is not
        // recorded: it is the answer to our own DETACH, or it comes after the recording has failed.
        self.close();
        self.shared.end();
    }
}
