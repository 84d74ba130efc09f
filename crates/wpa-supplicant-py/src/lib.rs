//! The native part of the Python module `wpa_supplicant`; what users import is in `python/`.

mod endpoint;
mod errors;
mod pending;
mod runtime;
mod serializer;
mod simulation;
mod tasks;
mod text;

use pyo3::prelude::*;

/// The native part of wpa_supplicant; import that instead.
#[pymodule(name = "_native")]
mod native {
    #[pymodule_export]
    use crate::pending::Pending;
    #[pymodule_export]
    use crate::simulation::Daemon;
    #[pymodule_export]
    use crate::tasks::{
        ConnectingSteps, NetworkConfiguration, Prompt, SignalChanges, StationStates, StationTasks,
        WpsSteps,
    };
}
