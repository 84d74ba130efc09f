//! The native side of `AccessPoints`.

use hostap_ctrl::Endpoint;
use hostap_ctrl::aio;
use pyo3::prelude::*;
use pyo3::types::PyString;

use super::access_point::{AccessPointTasks, nothing};
use super::access_point_streams::AccessPointsChanges;
use super::answer::plain;
use super::arguments::{Settings, opened_later};
use super::shared::{Shared, State, task};
use crate::endpoint::{Cookie, EndpointArgument, PathArgument, shown_endpoint};
use crate::pending::Pending;
use crate::seconds::TimeLimit;
use crate::whole::whole;

/// All access points' tasks.
#[pyclass(frozen, module = "wpa_supplicant._native")]
pub(crate) struct AccessPointsTasks {
    shared: Shared<aio::AccessPoints>,
    endpoint: Endpoint,
}

#[pymethods]
impl AccessPointsTasks {
    #[new]
    #[pyo3(signature = (path, timeout, client_directory, socket_mode, socket_group, cookie))]
    fn new(
        py: Python<'_>,
        path: EndpointArgument,
        timeout: TimeLimit,
        client_directory: Option<PathArgument>,
        #[pyo3(from_py_with = whole)] socket_mode: Option<u32>,
        #[pyo3(from_py_with = whole)] socket_group: Option<u32>,
        cookie: Option<Cookie>,
    ) -> PyResult<Self> {
        let settings = Settings::new(
            path,
            None,
            timeout,
            client_directory,
            socket_mode,
            socket_group,
            cookie,
        )?;
        let endpoint = settings.endpoint.clone();
        Ok(Self {
            shared: Shared::new(
                py,
                "the AccessPoints",
                opened_later!(aio::AccessPoints, settings),
            )?,
            endpoint,
        })
    }

    fn open(&self) -> PyResult<Pending> {
        task!(self.shared, _all => async { Ok::<_, hostap_ctrl::Error>(()) }, nothing)
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

    fn interfaces(&self) -> PyResult<Pending> {
        task!(self.shared, all => all.interfaces(), plain)
    }

    fn on(&self, interface: String) -> PyResult<Pending> {
        let endpoint = self.endpoint.clone();
        task!(self.shared, all => all.on(&interface), move |py, access_point| {
            let shared = Shared::new(py, "the AccessPoint", State::Open(access_point))?;
            Ok(Py::new(py, AccessPointTasks { shared, endpoint })?.into_any())
        })
    }

    fn changes(&self) -> PyResult<Pending> {
        task!(self.shared, all => all.changes(), AccessPointsChanges::object)
    }
}
