//! What Python sees: requests, and the everyday commands, whose arguments the crate encodes.

use std::sync::Arc;

use hostap_ctrl::Client as Inner;
use hostap_ctrl::command::{self, Command};
use hostap_ctrl::value::{MacAddress, Text};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString, PyTuple};

use serde::Serialize;

use super::shared::Shared;
use super::{Client, OPEN, ended, variable};
use crate::calls;
use crate::commands::Sent;
use crate::endpoint::{Cookie, EndpointArgument, PathArgument, shown_endpoint};
use crate::exit::Opening;
use crate::interruption::Interruption;
use crate::seconds::TimeLimit;
use crate::serializer::{record_of, to_python};
use crate::text::{Octets, shown, to_str};
use crate::whole::network_number;

impl Client {
    fn typed_command<'py, C: Command>(
        &self,
        py: Python<'py>,
        command: &C,
    ) -> PyResult<Bound<'py, PyAny>> {
        let request = command.to_request();
        let request = request.map_err(|error| PyValueError::new_err(error.to_string()))?;
        self.ask_typed(py, request.as_bytes())
    }
}

/// A list of records of a class in `wpa_supplicant.replies`.
pub(crate) fn records<'py>(
    py: Python<'py>,
    class: &str,
    list: &impl Serialize,
) -> PyResult<Bound<'py, PyAny>> {
    let class = calls::class(py, "wpa_supplicant.replies", class)?;
    record_of(&class, &to_python(py, list)?)
}

/// An address as an argument.
pub(crate) fn parse_address(address: &Octets) -> PyResult<MacAddress> {
    MacAddress::parse(&address.0).ok_or_else(|| {
        PyValueError::new_err("an address has six pairs of hex digits: 02:00:00:00:0a:01")
    })
}

#[pymethods]
impl Client {
    #[new]
    #[pyo3(signature = (path, *, timeout = TimeLimit::USUAL, client_directory = None, cookie = None),
        text_signature = "(path, *, timeout=10.0, client_directory=None, cookie=None)")]
    fn new(
        py: Python<'_>,
        path: EndpointArgument,
        timeout: TimeLimit,
        client_directory: Option<PathArgument>,
        cookie: Option<Cookie>,
    ) -> PyResult<Self> {
        let endpoint = path.with_cookie(cookie)?;
        let interruption = Interruption::default();
        let mut builder = Inner::builder(endpoint.clone()).time_limit(timeout.0);
        builder = builder.interruption(interruption.hook());
        if let Some(PathArgument(directory)) = client_directory {
            builder = builder.client_directory(directory);
        }
        let Some(_opening) = Opening::begin(py) else { return Err(ended(py)) };
        let inner = py.detach(|| builder.open());
        let inner = inner.map_err(|error| interruption.exception(py, &error))?;
        let shared = Arc::new(Shared::new(inner, interruption));
        OPEN.remember(&shared);
        Ok(Self { shared, endpoint })
    }

    /// Sends a command and returns the reply as it came, as ``str``; ``FAIL`` is a reply like any
    /// other here. Bytes that are not UTF-8 are in it by ``surrogateescape``.
    ///
    /// Raises ``TimeoutError`` if none came, another ``OSError`` if it can't be sent, ``ValueError``
    /// for a command with a NUL.
    #[pyo3(signature = (command))]
    fn request<'py>(&self, py: Python<'py>, command: Octets) -> PyResult<Bound<'py, PyString>> {
        to_str(py, &self.ask(py, &command.0)?)
    }

    /// The same as ``bytes``.
    #[pyo3(signature = (command))]
    fn request_bytes<'py>(
        &self,
        py: Python<'py>,
        command: Octets,
    ) -> PyResult<Bound<'py, PyBytes>> {
        Ok(PyBytes::new(py, &self.ask(py, &command.0)?))
    }

    /// Sends a command and returns its typed reply, as :func:`wpa_supplicant.parse_reply` reads it.
    ///
    /// A text goes out as it is: names of networks and passphrases have to be encoded in it. The
    /// other methods and the commands of :mod:`wpa_supplicant.commands` do that; use them for what
    /// came from elsewhere. The reply to one of these is of the class that belongs to it.
    ///
    /// Raises what :meth:`request` and :func:`wpa_supplicant.parse_reply` raise.
    #[pyo3(signature = (command))]
    fn send<'py>(&self, py: Python<'py>, command: Sent) -> PyResult<Bound<'py, PyAny>> {
        self.send_any(py, &command)
    }

    /// Closes the connection and removes its socket. A wait of another thread ends with
    /// ``OSError``, and so does what is asked for later. Closing again does nothing.
    fn close(&self, py: Python<'_>) {
        py.detach(|| self.shared.close());
    }

    /// Whether :meth:`close` was called.
    #[getter]
    fn closed(&self) -> bool {
        self.shared.is_closed()
    }

    /// Where the daemon listens.
    #[getter]
    fn endpoint<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        shown_endpoint(py, &self.endpoint)
    }

    fn __enter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, py: Python<'_>, _exception: &Bound<'_, PyTuple>) {
        self.close(py);
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let state = if slf.get().closed() { "closed" } else { "" };
        shown(slf.as_any(), &slf.get().endpoint.to_string(), state)
    }

    /// Asks whether the daemon is there: ``PING``.
    fn ping(&self, py: Python<'_>) -> PyResult<()> {
        self.typed_command(py, &command::Ping).map(drop)
    }

    /// The state of the interface, or of hostapd's radio: ``STATUS``.
    ///
    /// Returns :class:`wpa_supplicant.replies.Status` or
    /// :class:`wpa_supplicant.replies.HostapdStatus`.
    fn status<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.typed_command(py, &command::Status)
    }

    /// Starts a scan: ``SCAN``. That it is done is told by an event.
    fn scan<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.typed_command(py, &command::Scan::new())
    }

    /// What the last scans found: ``SCAN_RESULTS``. Long tables are cut off by the daemon;
    /// :meth:`all_bsses` has everything.
    fn scan_results<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.typed_command(py, &command::ScanResults)
    }

    /// All that is known of all BSSes, as a list of :class:`wpa_supplicant.replies.Bss`.
    fn all_bsses<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        records(py, "Bss", &self.with(py, hostap_ctrl::Client::bsses)?)
    }

    /// All stations of an access point, as a list of :class:`wpa_supplicant.replies.Station`.
    fn all_stations<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        records(py, "Station", &self.with(py, hostap_ctrl::Client::stations)?)
    }

    /// All networks that are configured, however many, as a list of
    /// :class:`wpa_supplicant.replies.Network`.
    fn all_networks<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        records(py, "Network", &self.with(py, hostap_ctrl::Client::networks)?)
    }

    /// The networks that fit into one reply: ``LIST_NETWORKS``.
    fn list_networks<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.typed_command(py, &command::ListNetworks::new())
    }

    /// The signal of the connection: ``SIGNAL_POLL``.
    fn signal_poll<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.typed_command(py, &command::SignalPoll)
    }

    /// What the daemon and the driver can do: ``GET_CAPABILITY``, such as ``"key_mgmt"``.
    #[pyo3(signature = (field))]
    fn get_capability<'py>(&self, py: Python<'py>, field: Octets) -> PyResult<Bound<'py, PyAny>> {
        self.typed_command(py, &command::GetCapability::new(Text::new(&field.0)))
    }

    /// Adds a network without any setting and returns its number: ``ADD_NETWORK``.
    fn add_network<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.typed_command(py, &command::AddNetwork)?.getattr("value")
    }

    /// Sets a variable of a network: ``SET_NETWORK``. The value is encoded as the variable wants it,
    /// and nothing in it can become another command or variable:
    ///
    /// - ``str`` or ``bytes``: text of any bytes. For ``psk`` a passphrase, or a key of 32 bytes
    ///   as ``bytes`` or of 64 hex digits; for variables of words (``key_mgmt``, ``proto``, ...) and
    ///   of addresses (``bssid``) these;
    /// - ``int`` and ``bool``: numbers; a sequence of ``int``: a list of frequencies.
    ///
    /// Raises ``ValueError`` for what the daemon would not read as it is.
    ///
    /// >>> import os, tempfile
    /// >>> from wpa_supplicant import Client, simulation
    /// >>> place = tempfile.TemporaryDirectory()
    /// >>> path = os.path.join(place.name, "wlan0")
    /// >>> daemon = simulation.Daemon(path)
    /// >>> with Client(path) as client:
    /// ...     network = client.add_network()
    /// ...     client.set_network(network, "ssid", "café")
    /// ...     client.set_network(network, "key_mgmt", "NONE")
    /// >>> daemon.received()[1:]
    /// [b'SET_NETWORK 0 ssid 636166c3a9', b'SET_NETWORK 0 key_mgmt NONE']
    /// >>> daemon.stop()
    /// >>> place.cleanup()
    #[pyo3(signature = (network, name, value))]
    fn set_network(
        &self,
        py: Python<'_>,
        #[pyo3(from_py_with = network_number)] network: u32,
        name: Octets,
        value: &Bound<'_, PyAny>,
    ) -> PyResult<()> {
        let value = variable::Value::of(&name.0, value)?;
        let variable = value.variable(&name.0);
        self.typed_command(py, &command::SetNetwork::new(network, variable)).map(drop)
    }

    /// Connects to this network and to no other: ``SELECT_NETWORK``.
    #[pyo3(signature = (network))]
    fn select_network(
        &self,
        py: Python<'_>,
        #[pyo3(from_py_with = network_number)] network: u32,
    ) -> PyResult<()> {
        self.typed_command(py, &command::SelectNetwork::new(network)).map(drop)
    }

    /// Lets this network be used: ``ENABLE_NETWORK``.
    #[pyo3(signature = (network))]
    fn enable_network(
        &self,
        py: Python<'_>,
        #[pyo3(from_py_with = network_number)] network: u32,
    ) -> PyResult<()> {
        self.typed_command(py, &command::EnableNetwork::new(network)).map(drop)
    }

    /// Keeps this network from being used: ``DISABLE_NETWORK``.
    #[pyo3(signature = (network))]
    fn disable_network(
        &self,
        py: Python<'_>,
        #[pyo3(from_py_with = network_number)] network: u32,
    ) -> PyResult<()> {
        self.typed_command(py, &command::DisableNetwork::new(network)).map(drop)
    }

    /// Forgets this network: ``REMOVE_NETWORK``.
    #[pyo3(signature = (network))]
    fn remove_network(
        &self,
        py: Python<'_>,
        #[pyo3(from_py_with = network_number)] network: u32,
    ) -> PyResult<()> {
        self.typed_command(py, &command::RemoveNetwork::new(network)).map(drop)
    }

    /// Writes the configuration to its file: ``SAVE_CONFIG``.
    fn save_config(&self, py: Python<'_>) -> PyResult<()> {
        self.typed_command(py, &command::SaveConfig).map(drop)
    }

    /// A station of an access point: ``STA``. ``None`` if the daemon says nothing of it;
    /// :class:`wpa_supplicant.Refused` if it does not know it.
    #[pyo3(signature = (address))]
    fn station<'py>(&self, py: Python<'py>, address: Octets) -> PyResult<Bound<'py, PyAny>> {
        self.typed_command(py, &command::Sta::new(parse_address(&address)?))?.getattr("value")
    }
}
