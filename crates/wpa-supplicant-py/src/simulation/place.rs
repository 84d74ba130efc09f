//! Where a simulated daemon listens, and what clients call it.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::os::unix::ffi::OsStrExt as _;
use std::path::PathBuf;

use hostap_ctrl::Endpoint;
use hostap_ctrl_sim::Transport;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::text::{Octets, to_str};

/// A place argument: a path or one of the texts that clients take. `udp:` and `udp6:` mean a free
/// port.
pub(super) struct Place(pub(super) Transport);

impl<'py> FromPyObject<'_, 'py> for Place {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let Ok(text) = object.extract::<Octets>() else {
            return Ok(Self(Transport::Unix(object.extract::<PathBuf>()?)));
        };
        if let Some(udp) = text.0.strip_prefix(b"udp:") {
            return socket_address(udp, false).map(Transport::Udp).map(Self);
        }
        if let Some(udp) = text.0.strip_prefix(b"udp6:") {
            return socket_address(udp, true).map(Transport::Udp).map(Self);
        }
        match Endpoint::from(text.0.as_slice()) {
            Endpoint::Path(path) => Ok(Self(Transport::Unix(path))),
            Endpoint::Abstract(name) => Ok(Self(Transport::Abstract(name))),
            _ => Err(PyValueError::new_err("a path, '@abstract:NAME', 'udp:' or 'udp6:'")),
        }
    }
}

fn socket_address(text: &[u8], ipv6: bool) -> PyResult<SocketAddr> {
    let text = String::from_utf8_lossy(text);
    let port = match text.as_ref() {
        "" => Some(0),
        text => text.parse::<u16>().ok(),
    };
    let address = match (port, ipv6) {
        (Some(port), false) => Some(SocketAddr::from((Ipv4Addr::LOCALHOST, port))),
        (Some(port), true) => Some(SocketAddr::from((Ipv6Addr::LOCALHOST, port))),
        // `[ADDRESS]:PORT` as well, as `address` tells it.
        (None, false) => text.parse().ok(),
        (None, true) => text.split_once(',').and_then(|(host, port)| {
            Some(SocketAddr::from((host.parse::<Ipv6Addr>().ok()?, port.parse().ok()?)))
        }),
    };
    address.ok_or_else(|| {
        let right = match ipv6 {
            false => "'udp:', 'udp:PORT' or 'udp:ADDRESS:PORT'",
            true => "'udp6:', 'udp6:PORT' or 'udp6:ADDRESS,PORT'",
        };
        PyValueError::new_err(format!("{text:?} is no place for a daemon on UDP; write {right}"))
    })
}

/// The text by which clients find it.
pub(super) fn address(py: Python<'_>, transport: &Transport) -> PyResult<Py<PyAny>> {
    let text = match transport {
        Transport::Unix(path) => to_str(py, path.as_os_str().as_bytes())?,
        Transport::Abstract(name) => to_str(py, &[b"@abstract:", name.as_slice()].concat())?,
        Transport::Udp(address) => to_str(py, Endpoint::from(*address).to_string().as_bytes())?,
    };
    Ok(text.into_any().unbind())
}

/// The socket file's path, where there is one.
pub(super) fn path(py: Python<'_>, transport: &Transport) -> PyResult<Option<Py<PyAny>>> {
    transport.path().is_some().then(|| address(py, transport)).transpose()
}
