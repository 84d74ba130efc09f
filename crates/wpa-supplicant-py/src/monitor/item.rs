//! What a monitor gives, as Python objects.

use hostap_ctrl::{Loss, MonitorItem};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyType};

use crate::calls::Class;
use crate::event::owned_event_object;
use crate::serializer::new_object;

const NOTICES: &str = "wpa_supplicant._monitor";
static LOST: Class = Class::new(NOTICES, "MonitorLost");
static REATTACHED: Class = Class::new(NOTICES, "MonitorReattached");

pub(super) fn object<'py>(py: Python<'py>, item: MonitorItem) -> PyResult<Bound<'py, PyAny>> {
    match item {
        MonitorItem::Event(event) => owned_event_object(py, &event),
        MonitorItem::Lost(loss) => notice(LOST.get(py)?, |fields| about(fields, loss)),
        MonitorItem::Reattached(gap) => notice(REATTACHED.get(py)?, |fields| {
            about(fields, gap.loss)?;
            fields.set_item("lasted", gap.lasted.as_secs_f64())
        }),
        other => notice(LOST.get(py)?, |fields| {
            fields.set_item("loss", "unknown")?;
            fields.set_item("reason", format!("{other:?}"))
        }),
    }
}

fn about(fields: &Bound<'_, PyDict>, loss: Loss) -> PyResult<()> {
    fields.set_item("loss", name(loss))?;
    fields.set_item("reason", loss.to_string())
}

fn name(loss: Loss) -> &'static str {
    match loss {
        Loss::Terminated => "terminated",
        Loss::Refused => "refused",
        Loss::SocketReplaced => "socket_replaced",
        Loss::Silent => "silent",
        Loss::Detached => "detached",
        _ => "unknown",
    }
}

/// A record of this class, which takes its attributes as its dictionary.
fn notice<'py>(
    class: &Bound<'py, PyType>,
    fill: impl FnOnce(&Bound<'py, PyDict>) -> PyResult<()>,
) -> PyResult<Bound<'py, PyAny>> {
    let (notice, attributes) = new_object(class)?;
    fill(&attributes)?;
    Ok(notice)
}
