//! What ends a wait before its time: Ctrl-C and `close()`.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::prelude::*;

use crate::halting::attach;
use crate::process::is_main_thread;

/// Shared by an open interface and the hook of its client.
#[derive(Default)]
pub(super) struct Signals {
    closed: AtomicBool,
    /// The interpreter has ended it, not `close()`.
    ended: AtomicBool,
    /// What a signal handler, or a callback that is not to be outwaited, has raised.
    raised: Mutex<Option<PyErr>>,
}

impl Signals {
    /// What the client asks while it waits: whether to end the wait.
    pub(super) fn hook(self: &Arc<Self>) -> impl Fn() -> bool + Send + Sync + 'static {
        let signals = Arc::clone(self);
        // A handler may have closed it.
        move || {
            let ended = || signals.is_closed() || signals.is_ended() || signals.has_raised();
            ended() || signals.check() || ended()
        }
    }

    /// Runs Python's signal handlers, as the main thread may.
    fn check(&self) -> bool {
        if !is_main_thread() {
            return false;
        }
        match attach(|py| py.check_signals()) {
            None | Some(Ok(())) => false,
            Some(Err(raised)) => {
                self.raise(raised);
                true
            }
        }
    }

    pub(super) fn raise(&self, raised: PyErr) {
        *self.raised.lock().unwrap_or_else(PoisonError::into_inner) = Some(raised);
    }

    fn has_raised(&self) -> bool {
        self.raised.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    pub(super) fn take_raised(&self) -> Option<PyErr> {
        self.raised.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    pub(super) fn close(&self) {
        self.closed.store(true, Ordering::Release);
    }

    pub(super) fn end(&self) {
        self.ended.store(true, Ordering::Release);
    }

    pub(super) fn is_ended(&self) -> bool {
        self.ended.load(Ordering::Acquire)
    }

    #[inline]
    pub(super) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }
}
