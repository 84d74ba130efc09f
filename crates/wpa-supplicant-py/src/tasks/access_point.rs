//! The native side of `AccessPoint`.

use hostap_ctrl::Endpoint;
use hostap_ctrl::access_point::{
    AccessPolicy, AccessSide, ChannelSwitch, ChannelWidth, Dismissal, KeptConfig, KeptStatus,
    KeptWpsStatus, WpsAdmission,
};
use hostap_ctrl::aio;
use hostap_ctrl::station::WpsPin;
use hostap_ctrl::value::Uuid;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyString;

use super::access_point_streams::{StationChanges, WpsAdmissionSteps};
use super::answer::{of_kind, of_reply};
use super::arguments::{Mac, Settings, one_of, opened_later};
use super::shared::{Shared, task};
use crate::endpoint::{Cookie, EndpointArgument, PathArgument, shown_endpoint};
use crate::pending::Pending;
use crate::replies::{Kind, typed_object};
use crate::seconds::{Seconds, TimeLimit};
use crate::text::Octets;
use crate::whole::whole;

/// An access point's tasks.
#[pyclass(frozen, module = "wpa_supplicant._native")]
pub(crate) struct AccessPointTasks {
    pub(super) shared: Shared<aio::AccessPoint>,
    pub(super) endpoint: Endpoint,
}

/// Sets a mark of a move to another channel.
type Setter = fn(ChannelSwitch) -> ChannelSwitch;

pub(super) fn nothing(py: Python<'_>, (): ()) -> PyResult<Py<PyAny>> {
    Ok(py.None())
}

/// Tasks that have nothing to tell.
macro_rules! orders {
    ($self:ident, $method:ident $(, $argument:expr)*) => {
        task!($self.shared, access_point => access_point.$method($($argument),*), nothing)
    };
}

fn side(side: &str) -> PyResult<AccessSide> {
    one_of("side", side, &[("accept", AccessSide::Accept), ("deny", AccessSide::Deny)])
}

fn policy(policy: &str) -> PyResult<AccessPolicy> {
    let words = [
        ("accept_unless_denied", AccessPolicy::AcceptUnlessDenied),
        ("deny_unless_accepted", AccessPolicy::DenyUnlessAccepted),
        ("ask_radius", AccessPolicy::AskRadius),
    ];
    one_of("policy", policy, &words)
}

fn dismissal(reason: Option<u16>, silent: bool, wait: Option<Seconds>) -> Dismissal {
    let mut how = reason.map_or_else(Dismissal::default, Dismissal::reason);
    if silent {
        how = how.silently();
    }
    match wait {
        Some(limit) => how.wait(limit.bounded()),
        None => how,
    }
}

/// How wide, and where: the keywords of `switch_channel`.
fn width(
    megahertz: u32,
    secondary: Option<&str>,
    center: Option<u32>,
    second_center: Option<u32>,
) -> PyResult<ChannelWidth> {
    match (megahertz, secondary, center, second_center) {
        (20, None, None, None) => Ok(ChannelWidth::Mhz20),
        (40, Some(secondary), None, None) => {
            let words = [("above", ChannelWidth::Mhz40Above), ("below", ChannelWidth::Mhz40Below)];
            one_of("secondary", secondary, &words)
        }
        (80, None, Some(center), None) => Ok(ChannelWidth::Mhz80 { center }),
        (80, None, Some(center), Some(second_center)) => {
            Ok(ChannelWidth::Mhz80Plus80 { center, second_center })
        }
        (160, None, Some(center), None) => Ok(ChannelWidth::Mhz160 { center }),
        (320, None, Some(center), None) => Ok(ChannelWidth::Mhz320 { center }),
        _ => Err(PyValueError::new_err(
            "a channel is 20 MHz wide, or 40 with secondary=\"above\" or \"below\", or 80, 160 or \
             320 with its center (and 80 + 80 with a second_center)",
        )),
    }
}

#[pymethods]
impl AccessPointTasks {
    #[new]
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
            shared: Shared::new(py, "the AccessPoint", opened_later!(aio::AccessPoint, settings))?,
            endpoint,
        })
    }

    fn open(&self) -> PyResult<Pending> {
        task!(self.shared, _access_point => async { Ok::<_, hostap_ctrl::Error>(()) }, nothing)
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

    fn stations(&self) -> PyResult<Pending> {
        task!(self.shared, access_point => access_point.stations(), |py, stations| {
            let stations: Vec<_> = stations.iter().collect();
            Ok(of_reply(py, "Station", &stations)?.unbind())
        })
    }

    fn station(&self, address: Mac) -> PyResult<Pending> {
        task!(self.shared, access_point => access_point.station(address.0), |py, station| {
            Ok(of_reply(py, "Station", &station)?.unbind())
        })
    }

    fn station_changes(&self) -> PyResult<Pending> {
        task!(
            self.shared,
            access_point => access_point.station_changes(),
            StationChanges::object
        )
    }

    fn deauthenticate(
        &self,
        address: Mac,
        #[pyo3(from_py_with = whole)] reason: Option<u16>,
        silent: bool,
        wait: Option<Seconds>,
    ) -> PyResult<Pending> {
        let how = dismissal(reason, silent, wait);
        orders!(self, deauthenticate, address.0, how)
    }

    fn disassociate(
        &self,
        address: Mac,
        #[pyo3(from_py_with = whole)] reason: Option<u16>,
        silent: bool,
        wait: Option<Seconds>,
    ) -> PyResult<Pending> {
        let how = dismissal(reason, silent, wait);
        orders!(self, disassociate, address.0, how)
    }

    #[pyo3(signature = (side))]
    fn access_list(&self, side: &str) -> PyResult<Pending> {
        let side = self::side(side)?;
        task!(self.shared, access_point => access_point.access_list(side), |py, entries| {
            Ok(of_reply(py, "AccessEntry", &entries)?.unbind())
        })
    }

    fn add_access(
        &self,
        side: &str,
        address: Mac,
        #[pyo3(from_py_with = whole)] vlan: Option<u32>,
    ) -> PyResult<Pending> {
        let side = self::side(side)?;
        orders!(self, add_access, side, address.0, vlan)
    }

    fn remove_access(&self, side: &str, address: Mac) -> PyResult<Pending> {
        let side = self::side(side)?;
        orders!(self, remove_access, side, address.0)
    }

    fn clear_access(&self, side: &str) -> PyResult<Pending> {
        let side = self::side(side)?;
        orders!(self, clear_access, side)
    }

    fn set_access_policy(&self, policy: &str) -> PyResult<Pending> {
        let policy = self::policy(policy)?;
        orders!(self, set_access_policy, policy)
    }

    #[allow(clippy::too_many_arguments, clippy::fn_params_excessive_bools, reason = "keywords")]
    fn switch_channel(
        &self,
        #[pyo3(from_py_with = whole)] frequency: u32,
        #[pyo3(from_py_with = whole)] width: u32,
        secondary: Option<&str>,
        #[pyo3(from_py_with = whole)] center: Option<u32>,
        #[pyo3(from_py_with = whole)] second_center: Option<u32>,
        #[pyo3(from_py_with = whole)] beacons: u32,
        quiet: bool,
        modes: (bool, bool, bool, bool),
        timeout: Seconds,
    ) -> PyResult<Pending> {
        let width = self::width(width, secondary, center, second_center)?;
        let mut switch = ChannelSwitch::to(frequency).width(width).beacons(beacons);
        let (ht, vht, he, eht) = modes;
        let flags: [(bool, Setter); 5] = [
            (quiet, ChannelSwitch::quiet),
            (ht, ChannelSwitch::ht),
            (vht, ChannelSwitch::vht),
            (he, ChannelSwitch::he),
            (eht, ChannelSwitch::eht),
        ];
        for (wanted, set) in flags {
            switch = if wanted { set(switch) } else { switch };
        }
        let switch = switch.limit(timeout.bounded());
        task!(self.shared, access_point => access_point.switch_channel(&switch), |py, outcome| {
            Ok(of_kind(py, "ChannelSwitchOutcome", &outcome)?.unbind())
        })
    }

    fn wps_button(&self) -> PyResult<Pending> {
        task!(self.shared, access_point => access_point.wps_button(), WpsAdmissionSteps::object)
    }

    fn wps_pin(
        &self,
        pin: &str,
        uuid: Option<&str>,
        address: Option<Mac>,
        timeout: Seconds,
    ) -> PyResult<Pending> {
        let pin = pin.parse::<WpsPin>();
        let pin = pin.map_err(|error| PyValueError::new_err(error.to_string()))?;
        let mut admission = WpsAdmission::by(pin).limit(timeout.bounded());
        if let Some(text) = uuid {
            let uuid = Uuid::parse(text.as_bytes()).ok_or_else(|| {
                PyValueError::new_err(format!(
                    "{text:?} is no UUID; 572cf82f-c957-5653-9b16-b5cfb298abf1 would be one"
                ))
            })?;
            admission = admission.uuid(uuid);
        }
        if let Some(address) = address {
            admission = admission.address(address.0);
        }
        task!(
            self.shared,
            access_point => access_point.wps_pin(&admission),
            WpsAdmissionSteps::object
        )
    }

    fn wps_cancel(&self) -> PyResult<Pending> {
        orders!(self, wps_cancel)
    }

    fn wps_status(&self) -> PyResult<Pending> {
        let form = |py: Python<'_>, kept: KeptWpsStatus| {
            let status = kept.get();
            let text = status.text();
            Ok(typed_object(py, Kind::WpsStatus, text.as_bytes(), &status)?.unbind())
        };
        task!(self.shared, access_point => access_point.wps_status(), form)
    }

    fn status(&self) -> PyResult<Pending> {
        let form = |py: Python<'_>, kept: KeptStatus| {
            let status = kept.get();
            let text = status.text();
            Ok(typed_object(py, Kind::HostapdStatus, text.as_bytes(), &status)?.unbind())
        };
        task!(self.shared, access_point => access_point.status(), form)
    }

    fn configuration(&self) -> PyResult<Pending> {
        let form = |py: Python<'_>, kept: KeptConfig| {
            let configuration = kept.get();
            let text = configuration.text();
            Ok(typed_object(py, Kind::HostapdConfig, text.as_bytes(), &configuration)?.unbind())
        };
        task!(self.shared, access_point => access_point.configuration(), form)
    }

    fn enable(&self) -> PyResult<Pending> {
        orders!(self, enable)
    }

    fn disable(&self) -> PyResult<Pending> {
        orders!(self, disable)
    }

    fn reload(&self) -> PyResult<Pending> {
        orders!(self, reload)
    }
}
