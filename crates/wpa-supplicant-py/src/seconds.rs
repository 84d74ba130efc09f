//! Durations as arguments.

use std::time::{Duration, Instant};

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

/// An argument in seconds, whole or not: zero or more, and as much as infinity.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seconds(pub(crate) Duration);

impl<'py> FromPyObject<'_, 'py> for Seconds {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let seconds: f64 = object.extract()?;
        if seconds.is_nan() || seconds < 0.0 {
            let text = format!("a time is zero seconds or more, not {seconds}");
            return Err(PyValueError::new_err(text));
        }
        Ok(Self(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX)))
    }
}

impl Seconds {
    /// When so much time is over; `None` for more than the clock can count.
    pub(crate) fn from_now(self) -> Option<Instant> {
        Instant::now().checked_add(self.0)
    }
}

/// The same number, if it can be a time.
#[pyfunction]
pub(crate) fn _seconds(seconds: Seconds) -> f64 {
    seconds.0.as_secs_f64()
}
