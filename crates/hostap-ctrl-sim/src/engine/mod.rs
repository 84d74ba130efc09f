//! The daemon's thread.

mod sending;
mod steps;

use std::io::{self, Read as _};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::behaviour::Behaviour;
use crate::cookie::{self, Checked};
use crate::monitors::Monitors;
use crate::script::Script;
use crate::shared::{Done, Order, Shared};
use crate::socket::Socket;
use crate::step::Step;
use crate::transport::{Peer, Transport};
use rustix::event::{PollFd, PollFlags, Timespec, poll};

/// More than any UNIX datagram that default buffers let through.
const LARGEST_DATAGRAM: usize = 1 << 20;

/// Something that is to happen at a time.
enum Timed {
    Send(Peer, Vec<u8>),
    Tick,
    ComeBack,
}

/// A command under way.
#[derive(Clone, Copy)]
struct Request<'a> {
    /// Without its cookie.
    command: &'a [u8],
    peer: &'a Peer,
    /// It is GET_COOKIE over UDP, which the transport answers.
    wants_cookie: bool,
}

/// What a wait ended with.
enum Ready {
    Datagram,
    /// The bell, or a signal.
    Woken,
    /// The time limit.
    Nothing,
}

/// Why a daemon ends, or goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    GoOn,
    /// The steps of this rule are over, the daemon goes on (or is away for a while).
    StopSteps,
    End,
}

/// The state of the thread. Dropping it closes the socket and tells everybody that it is over, also
/// after a panic.
pub(crate) struct Engine {
    script: Script,
    address: Transport,
    socket: Option<Socket>,
    behaviour: Box<dyn Behaviour>,
    monitors: Monitors,
    cookie: [u8; 8],
    timers: Vec<(Instant, Timed)>,
    ignore: usize,
    /// Clients that have not read for long.
    given_up: Vec<Peer>,
    /// Who waits until there is nothing left to do.
    settling: Vec<Done>,
    leave_file: bool,
    shared: Arc<Shared>,
    bell: UnixStream,
}

impl Engine {
    pub(crate) fn new(
        script: Script,
        socket: Socket,
        shared: Arc<Shared>,
        bell: UnixStream,
    ) -> io::Result<Self> {
        bell.set_nonblocking(true)?;
        let mut engine = Self {
            address: socket.address().clone(),
            socket: Some(socket),
            behaviour: script.behaviour(),
            monitors: Monitors::default(),
            cookie: [0; 8],
            timers: Vec::new(),
            ignore: 0,
            given_up: Vec::new(),
            settling: Vec::new(),
            leave_file: false,
            script,
            shared,
            bell,
        };
        engine.new_cookie();
        engine.prepare_socket();
        Ok(engine)
    }

    /// Serves until it is told to stop, or a step ends it.
    pub(crate) fn run(mut self) {
        let mut buffer = vec![0; LARGEST_DATAGRAM];
        loop {
            if let Some(stop) = self.shared.stop_wanted() {
                self.leave_file |= stop.leave_file;
                return;
            }
            if self.obey_orders() == Next::End
                || self.heed_nudge() == Next::End
                || self.fire_timers() == Next::End
            {
                return;
            }
            let settling = !self.settling.is_empty();
            let limit = if settling { Some(Duration::ZERO) } else { self.next_deadline() };
            match self.wait(limit, true) {
                Ready::Datagram => {
                    if self.receive(&mut buffer) == Next::End {
                        return;
                    }
                }
                Ready::Nothing => {
                    // Whoever asked may have gone: nobody is left to be told.
                    self.settling.drain(..).for_each(|done| drop(done.send(Ok(0))));
                }
                Ready::Woken => {}
            }
        }
    }

    /// Waits for the bell, the time limit or, with `serving`, a datagram.
    fn wait(&mut self, limit: Option<Duration>, serving: bool) -> Ready {
        let limit = limit.and_then(|limit| Timespec::try_from(limit).ok());
        let socket = self.socket.as_ref().filter(|_| serving);
        let mut watched = vec![PollFd::new(&self.bell, PollFlags::IN)];
        watched.extend(socket.map(|socket| PollFd::new(socket, PollFlags::IN)));
        match poll(&mut watched, limit.as_ref()) {
            Ok(0) => return Ready::Nothing,
            Ok(_) => {}
            // A signal (EINTR): every caller looks at its reasons again.
            Err(_) => return Ready::Woken,
        }
        let rung = !watched[0].revents().is_empty();
        let datagram = watched.get(1).is_some_and(|fd| !fd.revents().is_empty());
        if rung {
            // What is rung for stands in `shared`; the bytes mean nothing.
            while matches!((&self.bell).read(&mut [0; 64]), Ok(1..)) {}
        }
        if datagram { Ready::Datagram } else { Ready::Woken }
    }

    fn next_deadline(&self) -> Option<Duration> {
        let first = self.timers.iter().map(|(at, _)| *at).min()?;
        Some(first.saturating_duration_since(Instant::now()))
    }

    /// Sleeps, and serves nobody; only a stop ends it early.
    fn sleep(&mut self, time: Duration) {
        let Some(until) = Instant::now().checked_add(time) else { return };
        loop {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() || self.shared.stop_wanted().is_some() {
                return;
            }
            self.wait(Some(left), false);
        }
    }

    fn obey_orders(&mut self) -> Next {
        while let Some(order) = self.shared.take_order() {
            match order {
                Order::Event(bytes, done) => {
                    let result = match self.socket {
                        Some(_) => Ok(self.send_event(&bytes)),
                        None => Err(away()),
                    };
                    // Whoever asked may have gone: nobody is left to be told.
                    let _ = done.send(result);
                }
                Order::Send(peer, bytes, done) => {
                    let result = match self.socket {
                        Some(_) => self.send(&peer, &bytes).map(|()| 1).map_err(io::Error::from),
                        None => Err(away()),
                    };
                    let _ = done.send(result);
                }
                Order::Reopen(done) => {
                    let result = self.reopen();
                    let failed = result.is_err();
                    let _ = done.send(result.map(|()| 0));
                    if failed {
                        return Next::End;
                    }
                }
                Order::Restart(time, done) => {
                    self.restart(time);
                    let _ = done.send(Ok(0));
                }
                Order::Settle(done) => self.settling.push(done),
                Order::Fault(fault, done) => {
                    self.script.rules.add_fault(fault);
                    let _ = done.send(Ok(0));
                }
            }
        }
        Next::GoOn
    }

    fn heed_nudge(&mut self) -> Next {
        if self.socket.is_none() || !self.shared.take_nudge() {
            return Next::GoOn;
        }
        let answer = self.behaviour.tick();
        self.carry_out(answer, None)
    }

    fn fire_timers(&mut self) -> Next {
        loop {
            let now = Instant::now();
            // Of equal times, the one set first comes first.
            let due = self.timers.iter().enumerate().filter(|(_, (at, _))| *at <= now);
            let Some(first) = due.min_by_key(|(_, (at, _))| *at).map(|(number, _)| number) else {
                return Next::GoOn;
            };
            match self.timers.remove(first).1 {
                Timed::Send(peer, bytes) => {
                    let _ = self.send(&peer, &bytes);
                }
                Timed::Tick => {
                    let answer = self.behaviour.tick();
                    if self.carry_out(answer, None) == Next::End {
                        return Next::End;
                    }
                }
                Timed::ComeBack => {
                    if self.come_back().is_err() {
                        return Next::End;
                    }
                }
            }
        }
    }

    fn set_timer(&mut self, after: Duration, timed: Timed) {
        // A time beyond the clock's range never comes.
        if let Some(at) = Instant::now().checked_add(after) {
            self.timers.push((at, timed));
        }
    }

    fn receive(&mut self, buffer: &mut [u8]) -> Next {
        let Some(socket) = &self.socket else { return Next::GoOn };
        let (length, peer) = match socket.receive(buffer) {
            Ok(received) => received,
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted
                ) =>
            {
                return Next::GoOn;
            }
            // The socket is broken, and would be readable for ever.
            Err(_) => return Next::End,
        };
        let datagram = &buffer[..length];
        self.shared.received(&peer, datagram);
        if self.ignore > 0 {
            self.ignore -= 1;
            return Next::GoOn;
        }
        let udp = socket.is_udp();
        let checked = match (&peer, udp) {
            (Peer::Udp(from), true) => {
                if !self.script.remote && !from.ip().is_loopback() {
                    return Next::GoOn;
                }
                self.script.cookie_rule.check(self.cookie, datagram)
            }
            _ => Checked::Command(datagram),
        };
        let (command, wants_cookie) = match checked {
            Checked::Drop => return Next::GoOn,
            Checked::GetCookie => (&b"GET_COOKIE"[..], true),
            Checked::Command(command) => (command, false),
        };
        let request = Request { command, peer: &peer, wants_cookie };
        match self.script.rules.take(command) {
            Some(steps) => self.run_steps(steps, request),
            None => self.behave(request, Step::Behave),
        }
    }

    fn restart(&mut self, time: Duration) {
        self.socket = None;
        self.timers.clear();
        self.monitors.clear();
        self.publish_monitors();
        self.set_timer(time, Timed::ComeBack);
    }

    fn come_back(&mut self) -> io::Result<()> {
        self.behaviour = self.script.behaviour();
        self.ignore = 0;
        self.new_cookie();
        self.reopen()
    }

    fn new_cookie(&mut self) {
        self.cookie = self.script.cookie.unwrap_or_else(cookie::random);
        self.shared.set_cookie(self.cookie);
    }

    fn publish_monitors(&self) {
        self.shared.set_monitors(self.monitors.peers());
    }
}

fn away() -> io::Error {
    io::Error::new(io::ErrorKind::NotConnected, "the daemon is away, it is restarting")
}

impl Drop for Engine {
    fn drop(&mut self) {
        if let Some(mut socket) = self.socket.take() {
            if self.leave_file {
                socket.leave_file();
            }
        }
        // After the socket, so that who waits for the end finds its address free.
        self.shared.end();
    }
}
