//! What the threads share: one daemon's participants, and when to stop.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::sequence::{SENDERS, Stamp};
use super::tally::Tally;

/// How many numbers a sender may be ahead of the monitors that are read promptly. wpa_supplicant
/// holds events back when some 130 are unread, and drops them beyond 2,000: what is to be shown to
/// arrive without a loss must stay below.
const WINDOW: u64 = 48;

/// How long a sender waits for them at most: events in a killed daemon never arrive.
const LONGEST_PAUSE: Duration = Duration::from_millis(5);

/// Tells all threads to stop.
#[derive(Debug, Default)]
pub struct Stop(AtomicBool);

impl Stop {
    /// From now on.
    pub fn now(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it is time to stop.
    pub fn is_now(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// Sleeps, but not beyond the end.
    pub fn sleep(&self, duration: Duration) {
        let end = Instant::now() + duration;
        while !self.is_now() {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            thread::sleep(left.min(Duration::from_millis(100)));
        }
    }
}

/// How far a monitor has read; senders wait for it.
#[derive(Debug, Default)]
pub struct Progress([AtomicU64; SENDERS]);

impl Progress {
    /// The monitor has this number.
    pub fn reached(&self, stamp: Stamp) {
        self.0[stamp.sender].store(stamp.number, Ordering::Relaxed);
    }

    /// Waits until the monitors are not far behind this number.
    pub fn wait(monitors: &[Arc<Self>], stamp: Stamp) {
        let behind =
            |it: &Arc<Self>| it.0[stamp.sender].load(Ordering::Relaxed) + WINDOW < stamp.number;
        let start = Instant::now();
        while monitors.iter().any(behind) && start.elapsed() < LONGEST_PAUSE {
            thread::sleep(Duration::from_micros(50));
        }
    }
}

/// Somebody who uses a daemon, and what it counts.
#[derive(Debug, Clone)]
pub struct Participant {
    /// What it is, for the tables.
    pub name: &'static str,
    /// The daemon's name.
    pub daemon: &'static str,
    /// The socket that it uses.
    pub socket: PathBuf,
    /// What it counts.
    pub tally: Arc<Tally>,
    /// When it ends.
    pub stop: Arc<Stop>,
}
