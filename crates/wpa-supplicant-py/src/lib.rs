//! The native part of the Python module `wpa_supplicant`; what users import is in `python/`.

mod endpoint;
mod errors;
mod event;
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
    use crate::event::parse_event;
    #[pymodule_export]
    use crate::pending::Pending;
    #[pymodule_export]
    use crate::simulation::{
        _stop_all, AccessPointHandle, Bss, Daemon, Hostapd, HostapdHandle, P2pPeer, P2pPeerHandle,
        Pattern, Script, Step, Supplicant, World,
    };
    #[pymodule_export]
    use crate::tasks::{
        ConnectingSteps, NetworkConfiguration, Prompt, SignalChanges, StationStates, StationTasks,
        WpsSteps,
    };

    use pyo3::prelude::*;

    /// Classes that have another name here than in `wpa_supplicant.simulation`.
    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::simulation::register(module)
    }
}
