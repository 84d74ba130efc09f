//! What `wait_for_received` waits for.

use hostap_ctrl_sim as sim;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyInt, PyString};

use super::datagram::command;
use crate::text::{Octets, kind_of};
use crate::whole::whole;

pub(super) enum Wanted {
    /// That many datagrams.
    Count(usize),
    Command(Vec<u8>),
}

impl<'py> FromPyObject<'_, 'py> for Wanted {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if object.is_instance_of::<PyInt>() {
            return whole(&object).map(Self::Count);
        }
        let wrong = |error| match object.is_instance_of::<PyString>() {
            // It has characters that stand for no bytes.
            true => error,
            false => {
                let kind = kind_of(&object);
                PyTypeError::new_err(format!("expected a number, str or bytes, not {kind}"))
            }
        };
        object.extract::<Octets>().map(|text| Self::Command(text.0)).map_err(wrong)
    }
}

impl Wanted {
    /// Whether it is among what was received.
    pub(super) fn is_in(&self, log: &[sim::Record]) -> bool {
        let mut received = log.iter().filter(|record| record.is_received());
        match self {
            Self::Count(count) => received.count() >= *count,
            Self::Command(text) => received.any(|record| command(&record.bytes) == text),
        }
    }
}
