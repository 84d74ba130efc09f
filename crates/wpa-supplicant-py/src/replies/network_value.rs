//! The value of a network's variable, decoded.

use hostap_ctrl::reply::{NetworkValue, Reply};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// The bytes of a string variable; `None` for a value of another form.
#[pyfunction]
pub(crate) fn _network_value_bytes<'py>(
    py: Python<'py>,
    reply: &[u8],
) -> Option<Bound<'py, PyBytes>> {
    let value = NetworkValue::parse(reply).ok()?.to_vec()?;
    Some(PyBytes::new(py, &value))
}
