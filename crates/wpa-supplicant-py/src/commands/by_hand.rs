//! The commands that a template does not say enough about: the crate's own types write them.

use hostap_ctrl::command::{self, ConfigValue, CredentialVariable};
use pyo3::prelude::*;

use super::CommandText;
use super::value::plain;
use crate::client::Value;
use crate::tasks::{Mac, Name};
use crate::text::Octets;
use crate::whole::{network_number, whole};

/// `SET_NETWORK`.
#[pyfunction(name = "_set_network")]
pub(crate) fn set_network(
    #[pyo3(from_py_with = network_number)] network_id: u32,
    name: Octets,
    value: &Bound<'_, PyAny>,
) -> PyResult<CommandText> {
    let value = Value::of(&name.0, value)?;
    CommandText::of(&command::SetNetwork::new(network_id, value.variable(&name.0)))
}

/// `SET_CRED`.
#[pyfunction(name = "_set_credential")]
pub(crate) fn set_credential(
    #[pyo3(from_py_with = whole)] id: u32,
    name: Octets,
    value: &Bound<'_, PyAny>,
) -> PyResult<CommandText> {
    let value = Value::of_credential(&name.0, value)?;
    let variable = CredentialVariable::other(name.0.as_slice(), value.config());
    CommandText::of(&command::SetCred::new(id, variable))
}

/// `SET`; `quoted`: in the form of wpa_supplicant's configuration file.
#[pyfunction(name = "_set")]
pub(crate) fn set(
    name: Octets,
    value: &Bound<'_, PyAny>,
    quoted: bool,
    secret: bool,
) -> PyResult<CommandText> {
    let fixed = CommandText { command: "SET".into(), ..CommandText::new("") };
    let given = plain(value).map_err(|unfit| match unfit.wrong_type {
        true => pyo3::exceptions::PyTypeError::new_err(format!("SET: value {}", unfit.reason)),
        false => fixed.wrong("value", unfit.reason),
    })?;
    let name = name.0.as_slice();
    let set = match (&given, quoted) {
        (super::value::Plain::Octets(text), true) => {
            command::Set::config(name, ConfigValue::string(text))
        }
        _ => command::Set::new(name, given.argument()),
    };
    CommandText::of(&if secret { set.secret() } else { set })
}

/// `CTRL-RSP-`.
#[pyfunction(name = "_response")]
pub(crate) fn response(
    field: Octets,
    #[pyo3(from_py_with = network_number)] network_id: u32,
    value: Octets,
) -> PyResult<CommandText> {
    let field = hostap_ctrl::value::Text::new(&field.0);
    CommandText::of(&command::CtrlRsp::new(field, network_id, value.0.as_slice()))
}

/// `SCAN`.
#[pyfunction(name = "_scan")]
#[allow(clippy::too_many_arguments)]
pub(crate) fn scan(
    ssids: Vec<Name>,
    #[pyo3(from_py_with = whole)] frequencies: Vec<u32>,
    #[pyo3(from_py_with = whole)] frequency_ranges: Vec<(u32, u32)>,
    #[pyo3(from_py_with = whole)] networks: Vec<u32>,
    passive: Option<bool>,
    use_id: Option<bool>,
    only_new: bool,
    scan_only: bool,
    bssid: Option<Mac>,
    wildcard_ssid: bool,
    non_colocated_6ghz: Option<bool>,
) -> PyResult<CommandText> {
    let mut scan = command::Scan::new().frequencies(frequencies);
    for (first, last) in frequency_ranges {
        scan = scan.frequency_range(first, last);
    }
    for ssid in &ssids {
        scan = scan.ssid(&ssid.0);
    }
    for network in networks {
        scan = scan.network(network);
    }
    if let Some(passive) = passive {
        scan = scan.passive(passive);
    }
    if let Some(use_id) = use_id {
        scan = scan.use_id(use_id);
    }
    if only_new {
        scan = scan.only_new();
    }
    if scan_only {
        scan = scan.scan_only();
    }
    if let Some(bssid) = bssid {
        scan = scan.bssid(bssid.0);
    }
    if wildcard_ssid {
        scan = scan.wildcard_ssid();
    }
    if let Some(scanned) = non_colocated_6ghz {
        scan = scan.non_colocated_6ghz(scanned);
    }
    CommandText::of(&scan)
}

/// `INTERFACE_ADD`.
#[pyfunction(name = "_interface_add")]
#[allow(clippy::too_many_arguments)]
pub(crate) fn interface_add(
    interface: Octets,
    configuration: Octets,
    driver: Octets,
    control_interface: Octets,
    driver_parameters: Octets,
    bridge: Octets,
    create: Option<Octets>,
    address: Option<Mac>,
) -> PyResult<CommandText> {
    let mut add = command::InterfaceAdd::new(&interface.0)
        .configuration(&configuration.0)
        .driver(&driver.0)
        .control_interface(&control_interface.0)
        .driver_parameters(&driver_parameters.0)
        .bridge(&bridge.0);
    if let Some(create) = &create {
        add = add.create(&create.0);
    }
    if let Some(address) = address {
        add = add.address(address.0);
    }
    CommandText::of(&add)
}
