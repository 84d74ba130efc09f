//! Which daemons are there: the native part of `_discovery.py`.

use std::path::Path;
use std::time::{Duration, Instant};

use hostap_ctrl::discovery::{self, ControlSocket};
use hostap_ctrl::reply::lines;
use hostap_ctrl::{Client, DaemonKind, Endpoint, Error, ErrorKind};
use pyo3::exceptions::{PyTimeoutError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use rustix::io::Errno;

use crate::endpoint::{EndpointArgument, PathArgument};
use crate::errors::exception;
use crate::halting::value;
use crate::interruption::Interruption;
use crate::seconds::{Seconds, TimeLimit};
use crate::text::to_str;

/// So often Python is asked whether a signal has come.
const LONGEST_WAIT: Duration = Duration::from_millis(400);

type Found<'py> = (Bound<'py, PyString>, Bound<'py, PyString>, bool);

/// Name, path and whether it is for P2P management, of each control socket.
#[pyfunction]
#[pyo3(signature = (directory))]
pub(crate) fn _control_sockets<'py>(
    py: Python<'py>,
    directory: Option<PathArgument>,
) -> PyResult<Vec<Found<'py>>> {
    let found = py.detach(|| match directory {
        Some(PathArgument(directory)) => discovery::control_sockets(directory),
        None => Ok(discovery::default_control_sockets()),
    });
    let found = found.map_err(|error| exception(py, &error))?;
    found.iter().map(|socket| described(py, socket)).collect()
}

fn described<'py>(py: Python<'py>, socket: &ControlSocket) -> PyResult<Found<'py>> {
    let name = to_str(py, socket.interface.as_encoded_bytes())?;
    let path = to_str(py, socket.path.as_os_str().as_encoded_bytes())?;
    Ok((name, path, socket.is_p2p_device()))
}

/// Whether these can be arguments of [`_probe`].
#[pyfunction]
#[pyo3(signature = (client_directory, timeout))]
pub(crate) fn _check_probe(client_directory: Option<PathArgument>, timeout: TimeLimit) {
    let _ = (client_directory, timeout);
}

/// What asking tells, for a record: `daemon`, `is_global` and `interfaces`, or why it failed as
/// `error`; what a signal handler raises is none of these, and raised whatever it is.
#[pyfunction]
#[pyo3(signature = (path, client_directory, timeout))]
pub(crate) fn _probe(
    py: Python<'_>,
    path: PathArgument,
    client_directory: Option<PathArgument>,
    timeout: TimeLimit,
) -> PyResult<Bound<'_, PyDict>> {
    let interruption = Interruption::default();
    let mut builder = Client::builder(path.0).interruption(interruption.hook());
    builder = builder.time_limit(timeout.0);
    if let Some(PathArgument(directory)) = client_directory {
        builder = builder.client_directory(directory);
    }
    let told = PyDict::new(py);
    match py.detach(|| asked(&mut builder.open()?)) {
        Ok((kind, interfaces)) => {
            let names: PyResult<Vec<_>> =
                interfaces.iter().map(|interface| to_str(py, interface)).collect();
            told.set_item("daemon", kind.program())?;
            told.set_item(
                "is_global",
                matches!(kind, DaemonKind::WpaSupplicantGlobal | DaemonKind::HostapdGlobal),
            )?;
            told.set_item("interfaces", names?)?;
        }
        Err(error) => match interruption.raised() {
            Some(raised) => return Err(raised),
            None => told.set_item("error", exception(py, &error))?,
        },
    }
    Ok(told)
}

/// The names as they came.
fn asked(client: &mut Client) -> Result<(DaemonKind, Vec<Vec<u8>>), Error> {
    let found = discovery::probe_with(client)?;
    let is_odd = |name: &String| name.contains(char::REPLACEMENT_CHARACTER);
    let interfaces = if found.interfaces.iter().any(is_odd) {
        // Not all of their bytes are in what the crate makes of them.
        lines(client.request(b"INTERFACES")?).map(<[u8]>::to_vec).collect()
    } else {
        found.interfaces.into_iter().map(String::into_bytes).collect()
    };
    Ok((found.kind, interfaces))
}

/// Waits until somebody listens on the control socket at ``path``, ``timeout`` seconds at most or,
/// without one, as long as it takes. The directory need not be there yet.
///
/// Raises ``TimeoutError`` after that time, whose text and ``__cause__`` tell what the last look
/// said; at once, ``PermissionError`` and other ``OSError`` for what time does not mend, and
/// ``ValueError`` for an endpoint that is not a path.
///
/// >>> from wpa_supplicant import simulation, wait_for
/// >>> import tempfile
/// >>> with tempfile.TemporaryDirectory() as directory:
/// ...     daemon = simulation.Daemon(f"{directory}/wlan0")
/// ...     wait_for(f"{directory}/wlan0", timeout=10)
/// ...     daemon.stop()
#[pyfunction]
#[pyo3(signature = (path, timeout = None))]
pub(crate) fn wait_for(
    py: Python<'_>,
    path: EndpointArgument,
    timeout: Option<Seconds>,
) -> PyResult<()> {
    let Endpoint::Path(path) = path.0 else {
        let text = format!("only a control socket with a file can be waited for, not {}", path.0);
        return Err(PyValueError::new_err(text));
    };
    let deadline = timeout.and_then(Seconds::deadline);
    loop {
        let left = deadline.map(|time| time.saturating_duration_since(Instant::now()));
        let slice = left.unwrap_or(LONGEST_WAIT).min(LONGEST_WAIT);
        let Err(error) = py.detach(|| discovery::wait_for(&path, slice)) else { return Ok(()) };
        py.check_signals()?;
        if error.kind() != ErrorKind::NoDaemon {
            return Err(exception(py, &error));
        }
        if left.is_some_and(|left| left <= slice) {
            return Err(waited_in_vain(py, &path, &error));
        }
    }
}

fn waited_in_vain(py: Python<'_>, path: &Path, last: &hostap_ctrl::Error) -> PyErr {
    let text = format!("no daemon listened on {} in time: {last}", path.display());
    let raised = PyTimeoutError::new_err((Errno::TIMEDOUT.raw_os_error(), text));
    let (raised, cause) = (value(py, raised), value(py, exception(py, last)));
    raised.setattr("__cause__", cause).map_or_else(|failure| failure, |()| raised.into())
}

/// Removes the socket files in ``directory`` that killed clients have left, of this module and of
/// hostap's programs: those named ``wpa_ctrl_<number>-<number>`` on which nobody listens. Returns
/// how many.
///
/// Raises ``OSError`` when the directory can't be read.
///
/// >>> from wpa_supplicant import remove_leftover_client_sockets
/// >>> import socket, tempfile
/// >>> with tempfile.TemporaryDirectory() as directory:
/// ...     with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as left:
/// ...         left.bind(f"{directory}/wpa_ctrl_1-1")
/// ...     remove_leftover_client_sockets(directory)
/// 1
#[pyfunction]
pub(crate) fn remove_leftover_client_sockets(
    py: Python<'_>,
    directory: PathArgument,
) -> PyResult<usize> {
    let removed = py.detach(|| discovery::remove_leftover_client_sockets(directory.0));
    removed.map_err(|error| exception(py, &error))
}
