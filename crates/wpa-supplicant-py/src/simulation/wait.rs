//! Waiting without the GIL, and with an eye on Ctrl-C.

use std::time::{Duration, Instant};

use pyo3::exceptions::PyTimeoutError;
use pyo3::prelude::*;

use crate::seconds::Seconds;

/// How long Ctrl-C may go unnoticed.
const SLICE: Duration = Duration::from_millis(200);

/// Waits until `attempt` gives something; it waits for at most the time that it is given. `None`
/// after `limit`.
pub(super) fn wait<T: Send>(
    py: Python<'_>,
    limit: Option<Seconds>,
    mut attempt: impl FnMut(Duration) -> PyResult<Option<T>> + Send,
) -> PyResult<Option<T>> {
    let end = limit.and_then(Seconds::deadline);
    loop {
        let left = end.map(|end| end.saturating_duration_since(Instant::now()));
        let slice = left.map_or(SLICE, |left| left.min(SLICE));
        if let Some(found) = py.detach(|| attempt(slice))? {
            return Ok(Some(found));
        }
        py.check_signals()?;
        if left.is_some_and(|left| left <= slice) {
            return Ok(None);
        }
    }
}

/// A `TimeoutError` with the number that belongs to it.
pub(super) fn timed_out(text: String) -> PyErr {
    PyTimeoutError::new_err((rustix::io::Errno::TIMEDOUT.raw_os_error(), text))
}
