//! `IFace`: the drop-in for the C extension's type, and what it lacked.

mod arguments;
mod errors;
mod events;
mod exit;
mod level;
mod line;
mod methods;
mod request;
mod session;
mod signals;
mod steps;
mod turn;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use hostap_ctrl::Endpoint;
use pyo3::prelude::*;

use crate::exit::Opening;
use crate::seconds::TimeLimit;
use errors::Trouble;
use line::Line;

pub(crate) use exit::close_all;
pub(crate) use session::IFaceSession;

/// A connection to the control interface of one daemon: the native part of
/// ``wpa_supplicant.IFace``.
#[pyclass(frozen, subclass, weakref, name = "IFace", module = "wpa_supplicant._native")]
pub(crate) struct IFace {
    line: Mutex<Option<Arc<Line>>>,
    /// The time limit of requests, in nanoseconds.
    limit: AtomicU64,
    /// The reply to the last request whose callback raised something.
    last_reply: Mutex<Option<Vec<u8>>>,
}

impl IFace {
    fn unopened() -> Self {
        Self {
            line: Mutex::new(None),
            limit: AtomicU64::new(TimeLimit::USUAL.0.as_nanos() as u64),
            last_reply: Mutex::new(None),
        }
    }

    fn limit(&self) -> Duration {
        Duration::from_nanos(self.limit.load(Ordering::Relaxed))
    }

    fn set_limit(&self, limit: Duration) {
        let nanoseconds = u64::try_from(limit.as_nanos()).unwrap_or(u64::MAX);
        self.limit.store(nanoseconds.max(1), Ordering::Relaxed);
    }

    fn try_line(&self) -> Option<Arc<Line>> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn line(&self) -> Result<Arc<Line>, Trouble> {
        self.try_line().ok_or(Trouble::NotOpen)
    }

    fn connect(
        &self,
        py: Python<'_>,
        endpoint: Endpoint,
        directory: Option<std::path::PathBuf>,
    ) -> Result<(), Trouble> {
        if self.try_line().is_some() {
            return Err(Trouble::AlreadyOpen);
        }
        let _opening = Opening::begin(py).ok_or(Trouble::Ended)?;
        let limit = self.limit();
        let line = Arc::new(py.detach(|| Line::open(endpoint, directory, limit))?);
        let mut place = self.line.lock().unwrap_or_else(PoisonError::into_inner);
        if place.is_some() {
            // Another thread was faster.
            return Err(Trouble::AlreadyOpen);
        }
        exit::remember(&line);
        *place = Some(line);
        Ok(())
    }

    fn disconnect(&self, py: Python<'_>) -> Result<(), Trouble> {
        let line = self.line.lock().unwrap_or_else(PoisonError::into_inner).take();
        let line = line.ok_or(Trouble::NotOpen)?;
        py.detach(|| line.close())
    }
}

impl Line {
    /// Closes it, and waits until nothing of it is left behind, unless that is for this thread or
    /// for a callback to end.
    fn close(&self) -> Result<(), Trouble> {
        match self.begin_closing(false) {
            // Nothing is known of it here, and nothing is done to the parent's.
            Err(Trouble::Forked) => return Ok(()),
            begun => drop(begun?),
        }
        loop {
            let mut pending = false;
            let others = |state: &line::State| {
                let user = state.user.as_ref();
                user.is_some_and(|user| !user.in_callback && !user.in_steps && !user.is_here())
            };
            if self.is_ours() {
                self.wait_while(None, others);
                pending = others(&*self.lock()?);
            }
            if !pending {
                return Ok(());
            }
        }
    }
}
