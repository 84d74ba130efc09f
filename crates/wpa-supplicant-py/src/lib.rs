//! The native part of the Python module `wpa_supplicant`; what users import is in `python/`.

mod calls;
mod client;
mod commands;
mod discovery;
mod endpoint;
mod errors;
mod event;
mod exit;
mod halting;
mod iface;
mod interruption;
mod monitor;
mod pending;
mod process;
mod replies;
mod runtime;
mod seconds;
mod serializer;
mod simulation;
mod tasks;
mod text;
mod whole;

use pyo3::prelude::*;

/// The native part of wpa_supplicant; import that instead.
#[pymodule(name = "_native")]
mod native {
    #[pymodule_export]
    use crate::client::Client;
    #[pymodule_export]
    use crate::commands::{
        CommandText, interface_add, response, scan, set, set_credential, set_network,
    };
    #[pymodule_export]
    use crate::discovery::{
        _check_probe, _control_sockets, _probe, remove_leftover_client_sockets, wait_for,
    };
    #[pymodule_export]
    use crate::event::parse_event;
    #[pymodule_export]
    use crate::exit::_prepare_end;
    #[pymodule_export]
    use crate::iface::{IFace, IFaceSession, close_all};
    #[pymodule_export]
    use crate::monitor::{Monitor, MonitorSettings, Within};
    #[pymodule_export]
    use crate::pending::Pending;
    #[pymodule_export]
    use crate::replies::{_network_value_bytes, parse_reply};
    #[pymodule_export]
    use crate::runtime::_shut_down;
    #[pymodule_export]
    use crate::seconds::_seconds;
    #[pymodule_export]
    use crate::simulation::{
        _stop_all, AccessPointHandle, Bss, Daemon, Hostapd, HostapdHandle, P2pPeer, P2pPeerHandle,
        Pattern, Script, Step, Supplicant, World,
    };
    #[pymodule_export]
    use crate::tasks::{
        AccessPointTasks, AccessPointsChanges, AccessPointsTasks, ClientTasks, ConnectingSteps,
        NetworkConfiguration, P2pGroupEvents, P2pPeerEvents, P2pRequest, P2pRequests,
        P2pServiceAnswers, P2pSteps, P2pTasks, Prompt, SignalChanges, StationChanges,
        StationStates, StationTasks, WpsAdmissionSteps, WpsSteps,
    };

    use pyo3::prelude::*;

    /// Classes that have another name here than in `wpa_supplicant.simulation`.
    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::process::register(module.py())?;
        crate::simulation::register(module)?;
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        // Of no use to who imports by name, and type checkers would want it kept in the stub.
        module.delattr("__all__")
    }
}
