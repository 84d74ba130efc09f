//! The native side of `aio.Client`.

use hostap_ctrl::aio;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use super::shared::{Shared, State, task};
use crate::endpoint::{Cookie, EndpointArgument, PathArgument};
use crate::pending::Pending;
use crate::replies::typed;
use crate::seconds::TimeLimit;
use crate::text::{Octets, to_str};

/// A client's requests.
#[pyclass(frozen, module = "wpa_supplicant._native")]
pub(crate) struct ClientTasks {
    shared: Shared<aio::Client>,
    endpoint: String,
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
        let name = endpoint.to_string();
        let directory = client_directory.map(|path| path.0);
        let open = move || {
            let mut builder = aio::Client::builder(&endpoint).time_limit(timeout.bounded());
            if let Some(directory) = &directory {
                builder = builder.client_directory(directory);
            }
            Box::pin(builder.open()) as _
        };
        Ok(Self { shared: Shared::new(py, State::New(Box::new(open)))?, endpoint: name })
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
    fn endpoint(&self) -> &str {
        &self.endpoint
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

    fn send(&self, command: Octets) -> PyResult<Pending> {
        let sent = command.0.clone();
        task!(
            self.shared,
            client => async { client.request(&command.0).await.map(<[u8]>::to_vec) },
            move |py, reply| Ok(typed(py, &sent, &reply)?.unbind())
        )
    }
}
