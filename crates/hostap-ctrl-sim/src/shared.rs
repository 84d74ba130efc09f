//! What the daemon's thread and its owner both hold.

use std::collections::VecDeque;
use std::io::{self, Write as _};
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::fault::Fault;
use crate::log::{Direction, Record, TimedOut};
use crate::transport::Peer;

/// How an order's result comes back.
pub(crate) type Done = SyncSender<io::Result<usize>>;

/// Something the owner wants done by the thread.
pub(crate) enum Order {
    Event(Vec<u8>, Done),
    Send(Peer, Vec<u8>, Done),
    Reopen(Done),
    Restart(Duration, Done),
    /// To be told when there is nothing left to do.
    Settle(Done),
    /// A fault is laid over what the daemon does.
    Fault(Fault, Done),
}

/// The wish that the thread ends.
#[derive(Clone, Copy)]
pub(crate) struct Stop {
    pub(crate) leave_file: bool,
}

struct State {
    log: Vec<Record>,
    monitors: Vec<Peer>,
    cookie: [u8; 8],
    not_recorded: Vec<Vec<u8>>,
    orders: VecDeque<Order>,
    stop: Option<Stop>,
    /// The behaviour has something to say.
    nudged: bool,
    ended: bool,
}

pub(crate) struct Shared {
    state: Mutex<State>,
    changed: Condvar,
    bell: UnixStream,
    start: Instant,
}

impl Shared {
    /// `bell`: a byte written here wakes the thread.
    pub(crate) fn new(bell: UnixStream) -> io::Result<Self> {
        bell.set_nonblocking(true)?;
        let state = State {
            log: Vec::new(),
            monitors: Vec::new(),
            cookie: [0; 8],
            not_recorded: Vec::new(),
            orders: VecDeque::new(),
            stop: None,
            nudged: false,
            ended: false,
        };
        let (state, changed) = (Mutex::new(state), Condvar::new());
        Ok(Self { state, changed, bell, start: Instant::now() })
    }

    /// A panic while the lock was held leaves nothing half done: each change is one assignment.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ring(&self) {
        // When the bell's buffer is full, the thread has been rung for already.
        let _ = (&self.bell).write(&[1]);
    }

    /// Logs a datagram that came.
    pub(crate) fn received(&self, peer: &Peer, bytes: &[u8]) {
        self.record(peer, bytes, || Some(Direction::Received));
    }

    /// Does what gives the direction, and logs it; nothing is logged where none is given. The log is
    /// locked meanwhile: a client that has got a datagram finds it in the log.
    pub(crate) fn record(
        &self,
        peer: &Peer,
        bytes: &[u8],
        act: impl FnOnce() -> Option<Direction>,
    ) {
        let (peer, bytes) = (peer.clone(), bytes.to_vec());
        let mut state = self.lock();
        let at = self.start.elapsed();
        let Some(direction) = act() else { return };
        state.log.push(Record { at, direction, peer, bytes });
        drop(state);
        self.changed.notify_all();
    }

    pub(crate) fn log(&self) -> Vec<Record> {
        self.lock().log.clone()
    }

    pub(crate) fn set_monitors(&self, peers: Vec<Peer>) {
        let mut state = self.lock();
        if state.monitors != peers {
            state.monitors = peers;
            drop(state);
            self.changed.notify_all();
        }
    }

    pub(crate) fn monitors(&self) -> Vec<Peer> {
        self.lock().monitors.clone()
    }

    pub(crate) fn set_cookie(&self, cookie: [u8; 8]) {
        self.lock().cookie = cookie;
    }

    pub(crate) fn cookie(&self) -> [u8; 8] {
        self.lock().cookie
    }

    pub(crate) fn not_recorded(&self, command: &[u8]) {
        self.lock().not_recorded.push(command.to_vec());
    }

    pub(crate) fn all_not_recorded(&self) -> Vec<Vec<u8>> {
        self.lock().not_recorded.clone()
    }

    pub(crate) fn stop(&self, stop: Stop) {
        // The first wish counts.
        self.lock().stop.get_or_insert(stop);
        self.ring();
    }

    pub(crate) fn stop_wanted(&self) -> Option<Stop> {
        self.lock().stop
    }

    /// Lets the thread call its behaviour's tick; does not wait for it.
    pub(crate) fn nudge(&self) {
        self.lock().nudged = true;
        self.ring();
    }

    pub(crate) fn take_nudge(&self) -> bool {
        std::mem::take(&mut self.lock().nudged)
    }

    pub(crate) fn take_order(&self) -> Option<Order> {
        self.lock().orders.pop_front()
    }

    /// Hands an order to the thread and waits for its result.
    pub(crate) fn order(&self, make: impl FnOnce(Done) -> Order) -> io::Result<usize> {
        let (done, result) = sync_channel(1);
        {
            let mut state = self.lock();
            if state.ended {
                return Err(over());
            }
            state.orders.push_back(make(done));
        }
        self.ring();
        result.recv().unwrap_or_else(|_| Err(over()))
    }

    pub(crate) fn end(&self) {
        let mut state = self.lock();
        state.ended = true;
        state.monitors.clear();
        // Dropping them tells whoever waits for their results.
        state.orders.clear();
        drop(state);
        self.changed.notify_all();
    }

    pub(crate) fn has_ended(&self) -> bool {
        self.lock().ended
    }

    /// Waits until the daemon has ended.
    pub(crate) fn wait_for_end(&self, limit: Duration) -> bool {
        let wait = self.changed.wait_timeout_while(self.lock(), limit, |state| !state.ended);
        wait.unwrap_or_else(PoisonError::into_inner).0.ended
    }

    /// Waits until `enough` says so about the log.
    pub(crate) fn wait_for(
        &self,
        limit: Duration,
        mut enough: impl FnMut(&[Record]) -> bool,
    ) -> Result<Vec<Record>, TimedOut> {
        let mut met = false;
        let wait = self.changed.wait_timeout_while(self.lock(), limit, |state| {
            met = enough(&state.log);
            !met && !state.ended
        });
        let state = wait.unwrap_or_else(PoisonError::into_inner).0;
        let log = state.log.clone();
        if met { Ok(log) } else { Err(TimedOut { log, ended: state.ended }) }
    }

    /// Waits until the monitors are as wanted.
    pub(crate) fn wait_for_monitors(&self, count: usize, limit: Duration) -> bool {
        let wait = self.changed.wait_timeout_while(self.lock(), limit, |state| {
            state.monitors.len() != count && !state.ended
        });
        wait.unwrap_or_else(PoisonError::into_inner).0.monitors.len() == count
    }

    /// The records after the first `seen`; waits for one, or the end.
    pub(crate) fn records_after(&self, seen: usize, limit: Duration) -> Vec<Record> {
        let wait = self.changed.wait_timeout_while(self.lock(), limit, |state| {
            state.log.len() <= seen && !state.ended
        });
        let state = wait.unwrap_or_else(PoisonError::into_inner).0;
        state.log.get(seen..).unwrap_or_default().to_vec()
    }
}

fn over() -> io::Error {
    io::Error::new(io::ErrorKind::NotConnected, "the daemon has ended")
}
