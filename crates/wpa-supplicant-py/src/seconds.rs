//! Durations as arguments.

use std::time::{Duration, Instant};

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;

use crate::text::kind_of;

/// What daemons count in is less than this.
const LONGEST: Duration = Duration::from_secs(31 * 24 * 3600);

/// An argument in seconds, whole or not: zero or more, and as much as infinity.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seconds(pub(crate) Duration);

impl<'py> FromPyObject<'_, 'py> for Seconds {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let seconds = number(object)?;
        if seconds.is_nan() || seconds < 0.0 {
            let text = format!("a time is zero seconds or more, not {seconds}");
            return Err(PyValueError::new_err(text));
        }
        Ok(Self(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX)))
    }
}

impl Seconds {
    /// When so much time is over; `None` for more than the clock can count.
    pub(crate) fn deadline(self) -> Option<Instant> {
        Instant::now().checked_add(self.0)
    }

    /// The same, or what is as good as for ever.
    pub(crate) fn bounded(self) -> Duration {
        self.0.min(LONGEST)
    }
}

/// An argument in seconds that says how long a daemon may take for an answer, which is some time.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TimeLimit(pub(crate) Duration);

impl TimeLimit {
    /// hostap's own.
    pub(crate) const USUAL: Self = Self(Duration::from_secs(10));

    /// The same, or what is as good as for ever.
    pub(crate) fn bounded(self) -> Duration {
        Seconds(self.0).bounded()
    }
}

impl<'py> FromPyObject<'_, 'py> for TimeLimit {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let seconds = number(object)?;
        if seconds.is_nan() || seconds <= 0.0 {
            let text = format!("timeout must be a number of seconds above 0, not {seconds}");
            return Err(PyValueError::new_err(text));
        }
        let limit = Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX);
        // What is less than a nanosecond is still some time.
        Ok(Self(limit.max(Duration::from_nanos(1))))
    }
}

fn number(object: Borrowed<'_, '_, PyAny>) -> PyResult<f64> {
    object.extract().map_err(|_| {
        let kind = kind_of(&object);
        PyTypeError::new_err(format!("a time is a number of seconds, not {kind}"))
    })
}

/// The same number, if it can be a time.
#[pyfunction]
pub(crate) fn _seconds(seconds: Seconds) -> f64 {
    seconds.0.as_secs_f64()
}
