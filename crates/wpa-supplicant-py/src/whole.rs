//! Whole numbers as arguments: which ones would be right is said where one is too small or too big.

use pyo3::conversion::FromPyObjectOwned;
use pyo3::exceptions::{PyOverflowError, PyValueError};
use pyo3::prelude::*;

use crate::halting::value;

/// Numbers of a type, or several of it.
pub(crate) trait Whole {
    /// Which there are.
    const RIGHT: &str;
}

impl Whole for u8 {
    const RIGHT: &str = "0 to 255";
}

impl Whole for u16 {
    const RIGHT: &str = "0 to 65535";
}

impl Whole for u32 {
    const RIGHT: &str = "0 to 4294967295";
}

impl Whole for i32 {
    const RIGHT: &str = "-2147483648 to 2147483647";
}

impl Whole for usize {
    const RIGHT: &str = match usize::BITS {
        64 => "0 to 18446744073709551615",
        _ => "0 to 4294967295",
    };
}

impl<T: Whole> Whole for Option<T> {
    const RIGHT: &str = T::RIGHT;
}

impl<T: Whole> Whole for Vec<T> {
    const RIGHT: &str = T::RIGHT;
}

impl<T: Whole> Whole for (T, T) {
    const RIGHT: &str = T::RIGHT;
}

/// A number beside something else: only the number is shown.
pub(crate) struct Number<T>(pub(crate) T);

impl<'py, T> FromPyObject<'_, 'py> for Number<T>
where
    T: Whole + FromPyObjectOwned<'py>,
{
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        whole(&object).map(Self)
    }
}

/// For `from_py_with`: `ValueError` where Python's own conversion raises `OverflowError`.
pub(crate) fn whole<'py, T>(object: &Bound<'py, PyAny>) -> PyResult<T>
where
    T: Whole + FromPyObjectOwned<'py>,
{
    named("", object)
}

/// The same for the number of a network.
pub(crate) fn network_number<'py, T>(object: &Bound<'py, PyAny>) -> PyResult<T>
where
    T: Whole + FromPyObjectOwned<'py>,
{
    named("network number ", object)
}

fn named<'py, T>(name: &str, object: &Bound<'py, PyAny>) -> PyResult<T>
where
    T: Whole + FromPyObjectOwned<'py>,
{
    object.extract::<T>().map_err(|error| {
        let error = value(object.py(), error.into());
        if !error.is_instance_of::<PyOverflowError>() {
            return error.into();
        }
        PyValueError::new_err(format!(
            "{name}{object} is out of range: {} would be right",
            T::RIGHT
        ))
    })
}
