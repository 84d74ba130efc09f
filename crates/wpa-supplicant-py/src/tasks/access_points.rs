//! The native side of `AccessPoints`.

use crate::whole::whole;
use hostap_ctrl::aio;
use pyo3::prelude::*;

use super::access_point::{AccessPointTasks, nothing};
use super::access_point_streams::AccessPointsChanges;
use super::answer::plain;
use super::arguments::{Settings, opened_later};
use super::shared::{Shared, State, task};
use crate::endpoint::{Cookie, EndpointArgument, PathArgument};
use crate::pending::Pending;
use crate::seconds::TimeLimit;

/// All access points' tasks.
#[pyclass(frozen, module = "wpa_supplicant._native")]
pub(crate) struct AccessPointsTasks {
    shared: Shared<aio::AccessPoints>,
    endpoint: String,
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
        let endpoint = settings.endpoint.to_string();
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
    fn endpoint(&self) -> &str {
        &self.endpoint
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
