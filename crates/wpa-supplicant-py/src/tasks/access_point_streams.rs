//! What access points tell one after another.

use hostap_ctrl::access_point::{AccessPointsChange, StationChange, WpsOutcome, WpsStep};
use hostap_ctrl::aio::access_point as streams;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use super::answer::{flat, of_kind, of_reply, result_class};
use super::stream::stream;
use crate::pending::Pending;
use crate::seconds::Seconds;
use crate::serializer::record_of;

/// A change, with the station as replies have it.
fn station_change<'py>(py: Python<'py>, change: &StationChange) -> PyResult<Bound<'py, PyAny>> {
    let map = flat(py, "StationChange", change)?;
    let station = match change {
        StationChange::Present(station) => {
            map.set_item("address", station.address().to_string())?;
            Some(station)
        }
        StationChange::Joined(join) => {
            map.del_item("details")?;
            if let Some(hash) = &join.dpp_key_hash {
                map.set_item("dpp_key_hash", PyBytes::new(py, hash))?;
            }
            join.details.as_ref()
        }
        _ => None,
    };
    if let Some(station) = station {
        map.set_item("station", of_reply(py, "Station", station)?)?;
    }
    record_of(&result_class(py, "StationChange")?, &map)
}

stream! {
    /// Who comes to an access point, and who leaves.
    StationChanges of streams::StationChanges, StationChange, |py, change: StationChange| {
        Ok(station_change(py, &change)?.unbind())
    }
}

stream! {
    /// What changes at all access points of a daemon.
    AccessPointsChanges of streams::AccessPointsChanges, AccessPointsChange,
    |py, change: AccessPointsChange| {
        let map: Bound<'_, PyDict> = flat(py, "AccessPointsChange", &change)?;
        if let AccessPointsChange::Station { change, .. } = &change {
            map.set_item("change", station_change(py, change)?)?;
        }
        Ok(record_of(&result_class(py, "AccessPointsChange")?, &map)?.unbind())
    }
}

stream! {
    /// What happens while a device is let in with WPS.
    WpsAdmissionSteps of streams::WpsProgress, WpsStep, |py, step: WpsStep| {
        match &step {
            // How it ended is a step of its own kind.
            WpsStep::Ended(outcome) => {
                let map = flat(py, "WpsAdmissionStep", outcome)?;
                let is_in = matches!(outcome, WpsOutcome::Registered { .. });
                if !is_in {
                    map.set_item("problem", outcome.to_string())?;
                }
                Ok(record_of(&result_class(py, "WpsAdmissionStep")?, &map)?.unbind())
            }
            WpsStep::Failed(mismatch) => {
                let map = flat(py, "WpsAdmissionStep", &step)?;
                map.set_item("problem", mismatch.to_string())?;
                Ok(record_of(&result_class(py, "WpsAdmissionStep")?, &map)?.unbind())
            }
            step => Ok(of_kind(py, "WpsAdmissionStep", step)?.unbind()),
        }
    }
}
