//! The native side of `aio.Client`.

use hostap_ctrl::Endpoint;
use hostap_ctrl::aio;
use hostap_ctrl::command::{self, Command};
use hostap_ctrl::value::Text;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

use super::shared::{Shared, State, task};
use crate::client::{Value, parse_address, records};
use crate::commands::Sent;
use crate::endpoint::{Cookie, EndpointArgument, PathArgument, shown_endpoint};
use crate::errors::from_endpoint;
use crate::pending::Pending;
use crate::replies::typed_as;
use crate::seconds::TimeLimit;
use crate::text::{Octets, to_str};
use crate::whole::network_number;

/// A client's requests.
#[pyclass(frozen, module = "wpa_supplicant._native")]
pub(crate) struct ClientTasks {
    shared: Shared<aio::Client>,
    endpoint: Endpoint,
}

impl ClientTasks {
    /// A command that the crate writes, and its typed reply.
    fn command(&self, command: &impl Command) -> PyResult<Pending> {
        let request = command.to_request();
        let request = request.map_err(|error| PyValueError::new_err(error.to_string()))?;
        self.send(Sent { text: request.as_bytes().to_vec(), kind: None })
    }
}

#[pymethods]
impl ClientTasks {
    #[new]
    fn new(
        py: Python<'_>,
        path: EndpointArgument,
        timeout: TimeLimit,
        client_directory: Option<PathArgument>,
        cookie: Option<Cookie>,
    ) -> PyResult<Self> {
        let endpoint = path.with_cookie(cookie)?;
        let name = endpoint.clone();
        let directory = client_directory.map(|path| path.0);
        let open = move || {
            let mut builder = aio::Client::builder(&endpoint).time_limit(timeout.bounded());
            if let Some(directory) = &directory {
                builder = builder.client_directory(directory);
            }
            Box::pin(builder.open()) as _
        };
        Ok(Self {
            shared: Shared::new(py, "the Client", State::New(Box::new(open)))?,
            endpoint: name,
        })
    }

    fn open(&self) -> PyResult<Pending> {
        task!(
            self.shared,
            _client => async { Ok::<_, hostap_ctrl::Error>(()) },
            |py, ()| Ok(py.None())
        )
    }

    fn close(&self) -> PyResult<Pending> {
        self.shared.close()
    }

    #[getter]
    fn closed(&self) -> bool {
        self.shared.is_closed()
    }

    #[getter]
    fn endpoint<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        shown_endpoint(py, &self.endpoint)
    }

    fn request(&self, command: Octets) -> PyResult<Pending> {
        task!(
            self.shared,
            client => async { client.request(&command.0).await.map(<[u8]>::to_vec) },
            |py, reply| Ok(to_str(py, &reply)?.into_any().unbind())
        )
    }

    fn request_bytes(&self, command: Octets) -> PyResult<Pending> {
        task!(
            self.shared,
            client => async { client.request(&command.0).await.map(<[u8]>::to_vec) },
            |py, reply| Ok(PyBytes::new(py, &reply).into_any().unbind())
        )
    }

    fn send(&self, command: Sent) -> PyResult<Pending> {
        let sent = command.text.clone();
        let endpoint = self.endpoint.to_string();
        task!(
            self.shared,
            client => async { client.request(&sent).await.map(<[u8]>::to_vec) },
            move |py, reply| match typed_as(py, &command, &reply) {
                Ok(reply) => Ok(reply.unbind()),
                Err(raised) => Err(from_endpoint(py, raised, &endpoint)),
            }
        )
    }

    fn all_bsses(&self) -> PyResult<Pending> {
        task!(
            self.shared,
            client => async { client.bsses().await },
            |py, list| Ok(records(py, "Bss", &list)?.unbind())
        )
    }

    fn all_stations(&self) -> PyResult<Pending> {
        task!(
            self.shared,
            client => async { client.stations().await },
            |py, list| Ok(records(py, "Station", &list)?.unbind())
        )
    }

    fn all_networks(&self) -> PyResult<Pending> {
        task!(
            self.shared,
            client => async { client.networks().await },
            |py, list| Ok(records(py, "Network", &list)?.unbind())
        )
    }

    fn get_capability(&self, field: Octets) -> PyResult<Pending> {
        self.command(&command::GetCapability::new(Text::new(&field.0)))
    }

    fn set_network(
        &self,
        #[pyo3(from_py_with = network_number)] network: u32,
        name: Octets,
        value: &Bound<'_, PyAny>,
    ) -> PyResult<Pending> {
        let value = Value::of(&name.0, value)?;
        self.command(&command::SetNetwork::new(network, value.variable(&name.0)))
    }

    fn select_network(
        &self,
        #[pyo3(from_py_with = network_number)] network: u32,
    ) -> PyResult<Pending> {
        self.command(&command::SelectNetwork::new(network))
    }

    fn enable_network(
        &self,
        #[pyo3(from_py_with = network_number)] network: u32,
    ) -> PyResult<Pending> {
        self.command(&command::EnableNetwork::new(network))
    }

    fn disable_network(
        &self,
        #[pyo3(from_py_with = network_number)] network: u32,
    ) -> PyResult<Pending> {
        self.command(&command::DisableNetwork::new(network))
    }

    fn remove_network(
        &self,
        #[pyo3(from_py_with = network_number)] network: u32,
    ) -> PyResult<Pending> {
        self.command(&command::RemoveNetwork::new(network))
    }

    fn station(&self, address: Octets) -> PyResult<Pending> {
        self.command(&command::Sta::new(parse_address(&address)?))
    }
}
