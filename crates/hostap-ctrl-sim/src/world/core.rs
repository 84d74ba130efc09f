//! The state of a world under one lock, and the thread that ends its timers.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::air::Air;
use super::notice::ProcessId;
use super::port::Port;
use super::process::{Context, Process, Request, SocketName, TimerId};
use crate::daemon::{Daemon, Nudger};
use crate::script::Script;
use crate::transport::Transport;

/// One socket of a process.
pub(super) struct PortState {
    pub(super) process: ProcessId,
    pub(super) name: SocketName,
    pub(super) transport: Transport,
    /// Events that wait to be sent by the socket's thread.
    pub(super) outbox: Vec<Vec<u8>>,
    /// To be closed after that.
    pub(super) ending: bool,
    pub(super) closed: bool,
    /// Of an interface that the process has from its start; not of a P2P group, say.
    pub(super) lasting: bool,
    pub(super) daemon: Option<Arc<Daemon>>,
    nudger: Option<Nudger>,
}

/// What processes share.
pub(super) struct State {
    pub(super) air: Air,
    pub(super) ports: Vec<PortState>,
    timers: BTreeMap<(Instant, u64), ProcessId>,
    next_timer: u64,
    /// Which processes are hostapds: full queues and lost monitors are no matter of a process but of
    /// its sockets.
    hostapds: Vec<bool>,
    /// What a real second takes here, in seconds.
    pub(super) pace: f64,
    pub(super) started: Instant,
    /// Sockets that were closed. Their threads can't be waited for under the lock.
    graveyard: Vec<Arc<Daemon>>,
}

pub(super) struct Inner {
    pub(super) state: State,
    /// `None` while one runs.
    processes: Vec<Option<Box<dyn Process>>>,
    ended: bool,
}

/// The world behind its lock.
pub(crate) struct Core {
    inner: Mutex<Inner>,
    changed: Condvar,
}

impl std::fmt::Debug for Core {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Core").finish_non_exhaustive()
    }
}

/// Where an interface's socket lies; on UDP, without a directory, on a free port.
pub(super) fn place(directory: Option<&Path>, interface: &str) -> Transport {
    directory.map_or_else(Transport::udp, |path| Transport::unix(path.join(interface)))
}

impl State {
    pub(super) fn set_timer(&mut self, process: ProcessId, time: Duration) -> TimerId {
        let id = self.next_timer;
        self.next_timer += 1;
        let at = Instant::now() + time.mul_f64(self.pace);
        self.timers.insert((at, id), process);
        TimerId(id)
    }

    pub(super) fn open_port(
        &mut self,
        core: &Arc<Core>,
        process: ProcessId,
        name: SocketName,
        transport: Transport,
    ) -> io::Result<()> {
        let daemon = self.listen(core, process, self.ports.len(), transport)?;
        self.ports.push(PortState {
            process,
            name,
            transport: daemon.address().clone(),
            outbox: Vec::new(),
            ending: false,
            closed: false,
            lasting: false,
            nudger: Some(daemon.nudger()),
            daemon: Some(Arc::new(daemon)),
        });
        Ok(())
    }

    fn listen(
        &self,
        core: &Arc<Core>,
        process: ProcessId,
        number: usize,
        transport: Transport,
    ) -> io::Result<Daemon> {
        let hostapd = self.hostapds.get(process.0).is_some_and(|is| *is);
        let port = Port { core: Arc::clone(core), number, hostapd };
        Daemon::start(transport, Script::world(port).reopen_when_full(!hostapd))
    }

    /// Opens the sockets of a process anew that has ended.
    fn open_again(&mut self, core: &Arc<Core>, process: ProcessId) -> io::Result<()> {
        let own = self.ports.iter().filter(|port| port.process == process);
        if own.clone().any(|port| port.daemon.as_ref().is_some_and(|it| it.is_running())) {
            let text = "it is running";
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, text));
        }
        for number in 0..self.ports.len() {
            let PortState { process: owner, transport, closed, lasting, .. } = &self.ports[number];
            // What ended before its process is not opened by a new one.
            if *owner != process || (*closed && !lasting) {
                continue;
            }
            let transport = transport.clone();
            if let Transport::Unix(path) = &transport {
                // Whoever was killed left it.
                _ = std::fs::remove_file(path);
            }
            let daemon = self.listen(core, process, number, transport)?;
            let port = &mut self.ports[number];
            (port.ending, port.closed) = (false, false);
            port.nudger = Some(daemon.nudger());
            port.daemon = Some(Arc::new(daemon));
        }
        Ok(())
    }

    /// Wakes the sockets that have something to send.
    fn nudge(&self) {
        for port in &self.ports {
            if let (false, Some(nudger)) = (port.closed, &port.nudger) {
                if port.ending || !port.outbox.is_empty() {
                    nudger.nudge();
                }
            }
        }
    }
}

/// What a socket is to send: events, then a reply.
pub(super) struct Output {
    pub(super) events: Vec<Vec<u8>>,
    pub(super) reply: Option<Vec<u8>>,
    pub(super) ends: bool,
}

impl Core {
    pub(super) fn new(pace: f64) -> Arc<Self> {
        let state = State {
            air: Air::default(),
            ports: Vec::new(),
            timers: BTreeMap::new(),
            next_timer: 0,
            hostapds: Vec::new(),
            pace,
            started: Instant::now(),
            graveyard: Vec::new(),
        };
        let inner = Inner { state, processes: Vec::new(), ended: false };
        Arc::new(Self { inner: Mutex::new(inner), changed: Condvar::new() })
    }

    /// A process that panicked is missing then; the others go on.
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn add_process(&self, process: Box<dyn Process>, hostapd: bool) -> ProcessId {
        let mut inner = self.lock();
        inner.state.hostapds.push(hostapd);
        inner.processes.push(Some(process));
        ProcessId(inner.processes.len() - 1)
    }

    /// Changes the world from outside of every process, and lets the processes hear of it.
    pub(super) fn change<T>(self: &Arc<Self>, change: impl FnOnce(&mut State) -> T) -> T {
        let mut inner = self.lock();
        let result = change(&mut inner.state);
        self.settle(&mut inner);
        result
    }

    pub(super) fn start_process(self: &Arc<Self>, process: ProcessId) {
        let mut inner = self.lock();
        self.run(&mut inner, process, |process, context| process.start(context));
        self.settle(&mut inner);
    }

    /// Starts a process anew whose sockets are away: nobody is left for its last events.
    pub(super) fn restart_process(self: &Arc<Self>, process: ProcessId) {
        self.begin_anew(&mut self.lock(), process);
    }

    fn begin_anew(self: &Arc<Self>, inner: &mut Inner, process: ProcessId) {
        self.run(inner, process, |process, context| process.start(context));
        let ports = inner.state.ports.iter_mut().filter(|port| port.process == process);
        ports.for_each(|port| port.outbox.clear());
        self.settle(inner);
    }

    /// Forgets what a process is doing: it was killed.
    pub(super) fn kill_process(self: &Arc<Self>, process: ProcessId) {
        let mut inner = self.lock();
        self.begin_anew(&mut inner, process);
        inner.state.timers.retain(|_, owner| *owner != process);
    }

    /// Opens the sockets of a process that has ended, and starts it before any command can come.
    pub(super) fn start_again(self: &Arc<Self>, process: ProcessId) -> io::Result<()> {
        let mut inner = self.lock();
        inner.state.open_again(self, process)?;
        self.begin_anew(&mut inner, process);
        Ok(())
    }

    /// Where sockets of those who were killed may still lie.
    pub(super) fn left_files(&self) -> Vec<PathBuf> {
        let inner = self.lock();
        let open = inner.state.ports.iter().filter(|port| !port.closed);
        open.filter_map(|port| port.transport.path().map(PathBuf::from)).collect()
    }

    pub(super) fn command(self: &Arc<Self>, number: usize, mut request: PortRequest<'_>) -> Output {
        let mut inner = self.lock();
        let name = inner.state.ports[number].name.clone();
        let process = inner.state.ports[number].process;
        let reply = self.run(&mut inner, process, |process, context| {
            process.command(request.with(&name), context)
        });
        self.settle(&mut inner);
        Self::output(&mut inner, number, reply.flatten())
    }

    /// What a nudged socket has to send.
    pub(super) fn events(&self, number: usize) -> Output {
        Self::output(&mut self.lock(), number, None)
    }

    fn output(inner: &mut Inner, number: usize, reply: Option<Vec<u8>>) -> Output {
        let port = &mut inner.state.ports[number];
        let output = Output { events: std::mem::take(&mut port.outbox), reply, ends: port.ending };
        if port.ending {
            port.closed = true;
            port.nudger = None;
            inner.state.graveyard.extend(port.daemon.take());
        }
        output
    }

    fn run<T>(
        self: &Arc<Self>,
        inner: &mut Inner,
        id: ProcessId,
        act: impl FnOnce(&mut dyn Process, &mut Context<'_>) -> T,
    ) -> Option<T> {
        let mut process = inner.processes.get_mut(id.0)?.take()?;
        let mut context = Context { core: self, state: &mut inner.state, process: id };
        let result = act(&mut *process, &mut context);
        inner.processes[id.0] = Some(process);
        Some(result)
    }

    /// Delivers what happened on the air, until nobody does anything about it any more.
    fn settle(self: &Arc<Self>, inner: &mut Inner) {
        while let Some((member, notice)) = inner.state.air.take_notice() {
            self.run(inner, member.process, |process, context| {
                process.notice(&member.interface, notice, context);
            });
        }
        inner.state.nudge();
        self.changed.notify_all();
    }

    /// The thread of the timers; returns when the world ends.
    pub(super) fn keep_time(self: &Arc<Self>) {
        let mut inner = self.lock();
        while !inner.ended {
            let dead = std::mem::take(&mut inner.state.graveyard);
            if !dead.is_empty() {
                drop(inner);
                drop(dead);
                inner = self.lock();
                continue;
            }
            let now = Instant::now();
            let next = inner.state.timers.first_key_value().map(|(key, process)| (*key, *process));
            match next {
                Some((key, process)) if key.0 <= now => {
                    inner.state.timers.remove(&key);
                    self.run(&mut inner, process, |process, context| {
                        process.wake(TimerId(key.1), context);
                    });
                    self.settle(&mut inner);
                }
                _ => {
                    let limit = next.map_or(Duration::from_secs(3600), |(key, _)| key.0 - now);
                    let waited = self.changed.wait_timeout(inner, limit);
                    inner = waited.unwrap_or_else(PoisonError::into_inner).0;
                }
            }
        }
    }

    /// Ends the timers; gives the sockets, to be closed outside of the lock.
    pub(super) fn end(&self) -> Vec<Arc<Daemon>> {
        let mut inner = self.lock();
        inner.ended = true;
        inner.state.timers.clear();
        let mut daemons = std::mem::take(&mut inner.state.graveyard);
        daemons.extend(inner.state.ports.iter_mut().filter_map(|port| port.daemon.take()));
        self.changed.notify_all();
        daemons
    }
}

/// A command as a socket's thread has it.
pub(super) struct PortRequest<'a> {
    pub(super) command: &'a [u8],
    pub(super) from: &'a crate::transport::Peer,
    pub(super) monitors: &'a mut crate::monitors::Monitors,
    pub(super) udp: bool,
}

impl PortRequest<'_> {
    fn with<'b>(&'b mut self, socket: &'b SocketName) -> Request<'b> {
        let Self { command, from, monitors, udp } = self;
        Request { socket, command, from, monitors, udp: *udp }
    }
}
