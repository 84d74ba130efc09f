//! Ends both daemons again and again, in turn by SIGKILL and by SIGTERM.

use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::daemon::{Daemon, Ending};
use super::random::Random;
use super::shared::Stop;
use super::tally::Counter;
use crate::failure::Failure;

/// No daemon is ended so shortly before the end: what was under way is to be over by then.
const LAST: Duration = Duration::from_secs(5);

/// How often a daemon was ended.
#[derive(Debug, Default)]
pub struct Restarts {
    /// With SIGKILL.
    pub killed: Counter,
    /// With SIGTERM.
    pub terminated: Counter,
}

impl Restarts {
    /// In both ways.
    pub fn all(&self) -> u64 {
        self.killed.get() + self.terminated.get()
    }
}

/// Restarts a daemon at each `interval`, for the first time after `first`, until `end`; the daemon
/// is given back.
pub fn start(
    mut daemon: Daemon,
    (first, interval, end): (Instant, Duration, Instant),
    mut random: Random,
    stop: &Arc<Stop>,
) -> (Arc<Restarts>, JoinHandle<Result<Daemon, Failure>>) {
    let restarts = Arc::new(Restarts::default());
    let (counted, stop) = (Arc::clone(&restarts), Arc::clone(stop));
    let thread = thread::spawn(move || {
        let mut next = first;
        loop {
            stop.sleep(next.saturating_duration_since(Instant::now()));
            if stop.is_now() || Instant::now() + LAST > end {
                return Ok(daemon);
            }
            let kills = counted.killed.get() <= counted.terminated.get();
            let ending = if kills { Ending::Killed } else { Ending::Terminated };
            // Sometimes it is back at once, sometimes it is looked for in vain at first.
            let away = Duration::from_millis(random.below(1000));
            let outcome = daemon.restart(ending, || stop.sleep(away));
            if let Err(failure) = outcome {
                stop.now();
                return Err(failure);
            }
            if kills {
                counted.killed.count()
            } else {
                counted.terminated.count()
            }
            next += interval;
        }
    });
    (restarts, thread)
}
