//! The end of the interpreter: threads that still wait for events keep their objects alive, and
//! the socket files are to go all the same.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use pyo3::prelude::*;

use super::line::Line;

static OPEN: Mutex<Vec<Weak<Line>>> = Mutex::new(Vec::new());

/// Those that are gone are forgotten whenever there are as many as this, or twice as many as lived
/// the last time.
const FEW: usize = 64;

pub(super) fn remember(line: &Arc<Line>) {
    let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
    if open.len() >= FEW && open.len() == open.capacity() {
        open.retain(|line| line.strong_count() > 0);
    }
    open.push(Arc::downgrade(line));
}

/// Detaches and removes the sockets of all interfaces that are still open: run at exit.
#[pyfunction(name = "_close_all")]
pub(crate) fn close_all(py: Python<'_>) {
    py.detach(|| {
        let open = std::mem::take(&mut *OPEN.lock().unwrap_or_else(PoisonError::into_inner));
        for line in open.iter().filter_map(Weak::upgrade) {
            line.finish();
        }
    });
}
