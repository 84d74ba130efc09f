//! The end of the interpreter: threads that still wait keep their objects alive, and the socket
//! files are to go all the same.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};

use pyo3::prelude::*;

use crate::process::is_main_thread;
use crate::runtime;

/// Those that are gone are forgotten whenever there are as many as this, or twice as many as lived
/// the last time.
const FEW: usize = 64;

/// What is open, as long as it lives.
pub(crate) struct Living<T: ?Sized>(Vec<Weak<T>>);

impl<T: ?Sized> Living<T> {
    pub(crate) const fn new() -> Self {
        Self(Vec::new())
    }

    pub(crate) fn remember(&mut self, one: Weak<T>) {
        if self.0.len() >= FEW && self.0.len() == self.0.capacity() {
            self.0.retain(|one| one.strong_count() > 0);
        }
        self.0.push(one);
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = Arc<T>> {
        self.0.iter().filter_map(Weak::upgrade)
    }
}

/// What is open, for the whole of the module. Only used while attached to the interpreter, so nobody
/// has the lock when Python forks.
pub(crate) struct Open<T>(Mutex<Living<T>>);

impl<T> Open<T> {
    pub(crate) const fn new() -> Self {
        Self(Mutex::new(Living::new()))
    }

    pub(crate) fn remember(&self, one: &Arc<T>) {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        open.remember(Arc::downgrade(one));
    }

    /// All of them, which are forgotten.
    pub(crate) fn take(&self) -> Vec<Arc<T>> {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let all = std::mem::replace(&mut *open, Living::new());
        drop(open);
        all.iter().collect()
    }
}

/// How many sockets are being opened that no list of what is open has yet.
static OPENINGS: AtomicUsize = AtomicUsize::new(0);

/// Something that is being opened, until a list of what is open has it.
pub(crate) struct Opening(());

impl Opening {
    /// `None` in a thread that the end of the program leaves behind, which opens nothing any more.
    pub(crate) fn begin(_: Python<'_>) -> Option<Self> {
        if runtime::is_left_behind() {
            return None;
        }
        OPENINGS.fetch_add(1, Ordering::AcqRel);
        Some(Self(()))
    }

    /// In a child, what other threads of the parent were opening is not known to end.
    pub(crate) fn forget_all() {
        OPENINGS.store(0, Ordering::Release);
    }
}

impl Drop for Opening {
    fn drop(&mut self) {
        let less = |count: usize| Some(count.saturating_sub(1));
        _ = OPENINGS.fetch_update(Ordering::AcqRel, Ordering::Acquire, less);
    }
}

/// The first thing at the end of the program: from now on, other threads than this one open nothing.
/// Returns when all that they were just opening can be closed.
#[pyfunction]
pub(crate) fn _prepare_end(py: Python<'_>) {
    const FAREWELL: Duration = Duration::from_secs(1);
    runtime::come_to_the_end();
    let end = Instant::now() + FAREWELL;
    while OPENINGS.load(Ordering::Acquire) > 0 && Instant::now() < end {
        py.detach(|| std::thread::sleep(Duration::from_millis(1)));
    }
}

/// Before a thread is told that what it uses was closed at the end of the program: mostly the
/// interpreter stops it meanwhile, without a word. Not so while a function of `atexit` waits for this
/// very thread to end.
pub(crate) fn linger(py: Python<'_>) {
    const FAREWELL: Duration = Duration::from_secs(1);
    if !is_main_thread() {
        py.detach(|| std::thread::sleep(FAREWELL));
    }
}
