//! The native side of `Station`.

use hostap_ctrl::Endpoint;
use hostap_ctrl::aio::{self, station as streams};
use hostap_ctrl::station::{
    ConnectStep, Found, ScanOptions, SignalChange, StationState, StationStatus, WpsPin, WpsStep,
};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::answer::{connect_error, of_class, of_kind, of_reply, plain, result_class};
use super::arguments::{Mac, Name, Settings, opened_later};
use super::network::Target;
use super::prompt::Prompt;
use super::shared::{Shared, task};
use super::stream::stream;
use crate::calls;
use crate::endpoint::{Cookie, EndpointArgument, PathArgument, shown_endpoint};
use crate::halting::value;
use crate::pending::Pending;
use crate::replies::{Kind, typed_object};
use crate::seconds::{Seconds, TimeLimit};
use crate::text::{Octets, to_str};
use crate::whole::{network_number, whole};

/// A station's tasks.
#[pyclass(frozen, module = "wpa_supplicant._native")]
pub(crate) struct StationTasks {
    shared: Shared<aio::Station>,
    endpoint: Endpoint,
}

/// What is asked most often.
struct Status<'s>(&'s StationStatus);

impl Serialize for Status<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("connected", &self.0.connected)?;
        map.serialize_entry("ssid", &self.0.ssid)?;
        map.serialize_entry("bssid", &self.0.bssid)?;
        map.serialize_entry("network", &self.0.network)?;
        map.serialize_entry("frequency", &self.0.frequency)?;
        map.serialize_entry("address", &self.0.address)?;
        map.end()
    }
}

/// BSSes; what the daemon told of each is of the class that replies have for it.
fn found_bsses(py: Python<'_>, found: Found) -> PyResult<Py<PyAny>> {
    let records = of_class(py, "FoundBss", &found)?;
    for (record, bss) in records.try_iter()?.zip(found.bsses()) {
        let told = of_reply(py, "Bss", &bss.bss())?;
        record?.getattr("__dict__")?.set_item("bss", told)?;
    }
    Ok(records.unbind())
}

/// Nothing, for tasks that have nothing to tell.
fn nothing(py: Python<'_>, (): ()) -> PyResult<Py<PyAny>> {
    Ok(py.None())
}

/// Tasks that take the number of a network, or nothing, and have nothing to tell.
macro_rules! orders {
    ($self:ident, $method:ident $(, $argument:expr)?) => {
        task!($self.shared, station => station.$method($($argument)?), nothing)
    };
}

#[pymethods]
impl StationTasks {
    #[new]
    #[allow(clippy::too_many_arguments, reason = "keywords")]
    #[pyo3(signature = (
        path, interface, timeout, client_directory, socket_mode, socket_group, cookie,
    ))]
    #[allow(clippy::too_many_arguments, reason = "keywords")]
    fn new(
        py: Python<'_>,
        path: EndpointArgument,
        interface: Option<Octets>,
        timeout: TimeLimit,
        client_directory: Option<PathArgument>,
        #[pyo3(from_py_with = whole)] socket_mode: Option<u32>,
        #[pyo3(from_py_with = whole)] socket_group: Option<u32>,
        cookie: Option<Cookie>,
    ) -> PyResult<Self> {
        let settings = Settings::new(
            path,
            interface,
            timeout,
            client_directory,
            socket_mode,
            socket_group,
            cookie,
        )?;
        let endpoint = settings.endpoint.clone();
        Ok(Self {
            shared: Shared::new(py, "the Station", opened_later!(aio::Station, settings))?,
            endpoint,
        })
    }

    fn open(&self) -> PyResult<Pending> {
        task!(self.shared, _station => async { Ok::<_, hostap_ctrl::Error>(()) }, nothing)
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

    fn status(&self) -> PyResult<Pending> {
        task!(self.shared, station => station.status(), |py, status| {
            let record = of_class(py, "StationStatus", &Status(&status))?;
            let all = status.status();
            let values = typed_object(py, Kind::Status, all.text().as_bytes(), &all)?;
            record.getattr("__dict__")?.set_item("values", values)?;
            Ok(record.unbind())
        })
    }

    fn interfaces(&self) -> PyResult<Pending> {
        task!(self.shared, station => station.interfaces(), plain)
    }

    #[allow(clippy::too_many_arguments, reason = "keywords")]
    fn scan(
        &self,
        ssids: Vec<Name>,
        #[pyo3(from_py_with = whole)] frequencies: Vec<u32>,
        #[pyo3(from_py_with = whole)] ranges: Vec<(u32, u32)>,
        passive: bool,
        only_new: bool,
        scan_only: bool,
        timeout: Seconds,
    ) -> PyResult<Pending> {
        let mut options = ScanOptions::new().frequencies(frequencies).time_limit(timeout.bounded());
        options = ssids.into_iter().fold(options, |options, name| options.ssid(name.0));
        options = ranges
            .into_iter()
            .fold(options, |options, (first, last)| options.frequency_range(first, last));
        if passive {
            options = options.passive();
        }
        if only_new {
            options = options.only_new();
        }
        if scan_only {
            options = options.scan_only();
        }
        task!(self.shared, station => station.scan(&options), found_bsses)
    }

    fn found(&self) -> PyResult<Pending> {
        task!(self.shared, station => station.found(), found_bsses)
    }

    fn networks(&self) -> PyResult<Pending> {
        task!(self.shared, station => station.networks(), |py, networks| {
            Ok(of_class(py, "Network", &networks)?.unbind())
        })
    }

    fn network(&self, #[pyo3(from_py_with = network_number)] id: u32) -> PyResult<Pending> {
        task!(self.shared, station => station.network(id), |py, details| {
            let record = of_class(py, "NetworkDetails", &details)?;
            // Serialised, these lose what is not UTF-8.
            let texts = [("identity", details.identity), ("id_string", details.id_string)];
            for (name, text) in texts {
                if let Some(text) = text {
                    record.getattr("__dict__")?.set_item(name, to_str(py, &text)?)?;
                }
            }
            Ok(record.unbind())
        })
    }

    fn connect(
        &self,
        network: Target,
        timeout: Seconds,
        prompt_timeout: Seconds,
        #[pyo3(from_py_with = whole)] scans: u32,
        exclusive: bool,
    ) -> PyResult<Pending> {
        let request = network.request(timeout, prompt_timeout, scans, exclusive);
        task!(self.shared, station => station.connect(request), |py, connected| {
            Ok(of_class(py, "Connected", &connected)?.unbind())
        })
    }

    fn connect_saved(
        &self,
        #[pyo3(from_py_with = network_number)] id: u32,
        timeout: Seconds,
        prompt_timeout: Seconds,
        #[pyo3(from_py_with = whole)] scans: u32,
        exclusive: bool,
    ) -> PyResult<Pending> {
        self.connect(Target::Saved(id), timeout, prompt_timeout, scans, exclusive)
    }

    fn connecting(
        &self,
        network: Target,
        timeout: Seconds,
        prompt_timeout: Seconds,
        #[pyo3(from_py_with = whole)] scans: u32,
        exclusive: bool,
    ) -> PyResult<Pending> {
        let request = network.request(timeout, prompt_timeout, scans, exclusive);
        task!(self.shared, station => station.connecting(request), ConnectingSteps::object)
    }

    fn answer(&self, prompt: Prompt, answer: Octets) -> PyResult<Pending> {
        task!(
            self.shared,
            station => station.answer(&prompt.0, answer.0),
            nothing
        )
    }

    fn states(&self) -> PyResult<Pending> {
        task!(self.shared, station => station.states(), StationStates::object)
    }

    fn disconnect(&self) -> PyResult<Pending> {
        orders!(self, disconnect)
    }

    fn reconnect(&self) -> PyResult<Pending> {
        orders!(self, reconnect)
    }

    fn reassociate(&self) -> PyResult<Pending> {
        orders!(self, reassociate)
    }

    fn forget(&self, #[pyo3(from_py_with = network_number)] id: u32) -> PyResult<Pending> {
        orders!(self, forget, id)
    }

    fn forget_all(&self) -> PyResult<Pending> {
        orders!(self, forget_all)
    }

    fn select(&self, #[pyo3(from_py_with = network_number)] id: u32) -> PyResult<Pending> {
        orders!(self, select, id)
    }

    fn enable(&self, #[pyo3(from_py_with = network_number)] id: u32) -> PyResult<Pending> {
        orders!(self, enable, id)
    }

    fn enable_all(&self) -> PyResult<Pending> {
        orders!(self, enable_all)
    }

    fn disable(&self, #[pyo3(from_py_with = network_number)] id: u32) -> PyResult<Pending> {
        orders!(self, disable, id)
    }

    fn reorder(&self, #[pyo3(from_py_with = network_number)] ids: Vec<u32>) -> PyResult<Pending> {
        orders!(self, reorder, &ids)
    }

    fn save(&self) -> PyResult<Pending> {
        orders!(self, save)
    }

    fn roam(&self, bssid: Mac) -> PyResult<Pending> {
        orders!(self, roam, bssid.0)
    }

    fn signal(&self) -> PyResult<Pending> {
        task!(self.shared, station => station.signal(), |py, signal| {
            Ok(of_class(py, "Signal", &signal)?.unbind())
        })
    }

    fn signal_monitor(
        &self,
        #[pyo3(from_py_with = whole)] threshold: i32,
        #[pyo3(from_py_with = whole)] hysteresis: u32,
    ) -> PyResult<Pending> {
        task!(
            self.shared,
            station => station.signal_monitor(threshold, hysteresis),
            SignalChanges::object
        )
    }

    fn wps_button(&self, timeout: Seconds) -> PyResult<Pending> {
        let limit = timeout.bounded();
        task!(self.shared, station => station.wps_button(limit), WpsSteps::object)
    }

    fn wps_pin(&self, pin: Option<&str>, timeout: Seconds) -> PyResult<Pending> {
        let limit = timeout.bounded();
        let pin = pin.map(str::parse::<WpsPin>).transpose();
        let pin = pin.map_err(|error| PyValueError::new_err(error.to_string()))?;
        task!(self.shared, station => station.wps_pin(pin, limit), WpsSteps::object)
    }

    fn wps_cancel(&self) -> PyResult<Pending> {
        orders!(self, wps_cancel)
    }
}

stream! {
    /// The steps of a connection that is being made.
    ConnectingSteps of streams::Connecting, ConnectStep, |py, item| match item {
        // The exception that `connect` would raise is the best account of it.
        ConnectStep::Failed(failure) => {
            step(py, "failed", "failure", value(py, connect_error(py, &failure)?).into_any().unbind())
        }
        ConnectStep::Eap(eap) => step(py, "eap", "eap", of_kind(py, "EapStep", &eap)?.unbind()),
        ConnectStep::Prompt(prompt) => {
            step(py, "prompt", "prompt", Py::new(py, Prompt(prompt))?.into_any())
        }
        item => Ok(of_kind(py, "ConnectStep", &item)?.unbind()),
    }
}

/// A step with something that is no record.
fn step(py: Python<'_>, kind: &str, name: &str, content: Py<PyAny>) -> PyResult<Py<PyAny>> {
    let class = result_class(py, "ConnectStep")?;
    let attributes = PyDict::new(py);
    attributes.set_item("kind", kind)?;
    attributes.set_item(name, content)?;
    Ok(calls::call(&class, (), Some(&attributes))?.unbind())
}

stream! {
    /// The states of an interface.
    StationStates of streams::States, StationState, |py, state| {
        Ok(of_kind(py, "StationState", &state)?.unbind())
    }
}

stream! {
    /// The signal's ups and downs.
    SignalChanges of streams::SignalMonitor, SignalChange, |py, change| {
        Ok(of_class(py, "SignalChange", &change)?.unbind())
    }
}

stream! {
    /// The steps of WPS.
    WpsSteps of streams::WpsAttempt, WpsStep, |py, step| {
        Ok(of_kind(py, "WpsStep", &step)?.unbind())
    }
}
