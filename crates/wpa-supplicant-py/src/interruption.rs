//! Ctrl-C during the waits that the crate does itself.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use hostap_ctrl::{Error, ErrorKind};
use pyo3::prelude::*;

use crate::errors::exception;
use crate::halting::attach;

/// How long a signal that came just before a wait may go unnoticed: it does not end the wait.
pub(crate) const GLANCE: Duration = Duration::from_millis(500);

/// Asked by the crate, time and again, whether to end a wait; knows afterwards why it was ended.
#[derive(Clone, Default)]
pub(crate) struct Interruption(Arc<Inner>);

#[derive(Default)]
struct Inner {
    stopped: AtomicBool,
    /// Nobody who waits runs in a thread of Python's.
    aside: AtomicBool,
    /// What a signal handler raised.
    raised: Mutex<Option<PyErr>>,
}

impl Interruption {
    /// For the builders of the crate. It takes the GIL: who waits must not hold it, nor a lock that
    /// others wait for with it.
    pub(crate) fn hook(&self) -> impl Fn() -> bool + Send + Sync + 'static {
        let inner = self.0.clone();
        move || {
            if inner.stopped.load(Ordering::Acquire) {
                return true;
            }
            if inner.aside.load(Ordering::Acquire) {
                return false;
            }
            let Some(Err(raised)) = attach(|py| py.check_signals()) else {
                // A handler may have ended it.
                return inner.stopped.load(Ordering::Acquire);
            };
            *inner.raised.lock().unwrap_or_else(PoisonError::into_inner) = Some(raised);
            true
        }
    }

    /// Ends the waits of now and later.
    pub(crate) fn stop(&self) {
        self.0.stopped.store(true, Ordering::Release);
    }

    pub(crate) fn is_stopped(&self) -> bool {
        self.0.stopped.load(Ordering::Acquire)
    }

    /// Allows waits again.
    pub(crate) fn restart(&self) {
        self.0.stopped.store(false, Ordering::Release);
    }

    /// Whether the waits from now on are those of a thread that Python does not know.
    pub(crate) fn set_aside(&self, aside: bool) {
        self.0.aside.store(aside, Ordering::Release);
    }

    /// The error's exception, or what ended the wait.
    pub(crate) fn exception(&self, py: Python<'_>, error: &Error) -> PyErr {
        let interrupted = error.kind() == ErrorKind::Interrupted;
        let raised = interrupted.then(|| self.raised());
        raised.flatten().unwrap_or_else(|| exception(py, error))
    }

    /// What a signal handler raised, which ended the wait.
    pub(crate) fn raised(&self) -> Option<PyErr> {
        self.0.raised.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
