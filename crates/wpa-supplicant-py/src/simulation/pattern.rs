//! Which commands a rule is for.

use hostap_ctrl_sim as sim;
use pyo3::prelude::*;

use crate::text::Octets;

/// Which commands a rule is for; where one is wanted, ``str`` or ``bytes`` means that command
/// exactly.
///
/// >>> third_ping = Pattern.exact("PING").nth(3)
/// >>> any_set = Pattern.prefix("SET_NETWORK ")
/// >>> all_but_the_first_ten = Pattern.any().after(10)
#[pyclass(frozen, module = "wpa_supplicant.simulation")]
pub(crate) struct Pattern {
    pattern: sim::Pattern,
}

#[pymethods]
impl Pattern {
    /// This command, byte for byte. A UDP cookie is no part of it.
    #[staticmethod]
    fn exact(command: Octets) -> Self {
        Self { pattern: sim::Pattern::exact(command.0) }
    }

    /// Every command that begins like this.
    #[staticmethod]
    fn prefix(start: Octets) -> Self {
        Self { pattern: sim::Pattern::prefix(start.0) }
    }

    /// Every command.
    #[staticmethod]
    fn any() -> Self {
        Self { pattern: sim::Pattern::any() }
    }

    /// Of the commands that match, this one only, counted from 1. Every matching command counts,
    /// also one that an earlier rule takes.
    fn nth(&self, number: u64) -> Self {
        Self { pattern: self.pattern.clone().nth(number) }
    }

    /// Of the commands that match, the first ``count``.
    fn first(&self, count: u64) -> Self {
        Self { pattern: self.pattern.clone().first(count) }
    }

    /// Of the commands that match, all after the first ``count``.
    fn after(&self, count: u64) -> Self {
        Self { pattern: self.pattern.clone().after(count) }
    }
}

/// A pattern argument: [`Pattern`], or the command itself.
pub(super) struct Commands(pub(super) sim::Pattern);

impl<'py> FromPyObject<'_, 'py> for Commands {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match object.cast::<Pattern>() {
            Ok(pattern) => Ok(Self(pattern.get().pattern.clone())),
            Err(_) => Ok(Self(sim::Pattern::exact(object.extract::<Octets>()?.0))),
        }
    }
}
