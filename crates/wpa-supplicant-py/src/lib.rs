//! The native part of the Python module `wpa_supplicant`; what users import is in `python/`.

mod endpoint;
mod errors;
mod serializer;
mod simulation;
mod text;

use pyo3::prelude::*;

/// The native part of wpa_supplicant; import that instead.
#[pymodule(name = "_native")]
mod native {
    #[pymodule_export]
    use crate::simulation::Daemon;
}
