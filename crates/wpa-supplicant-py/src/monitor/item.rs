//! What a monitor gives, as Python objects.

use hostap_ctrl::{Loss, MonitorItem};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyType};

use crate::event::owned_event_object;

static LOST: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static REATTACHED: PyOnceLock<Py<PyType>> = PyOnceLock::new();
const NOTICES: &str = "wpa_supplicant._monitor";

pub(super) fn object<'py>(py: Python<'py>, item: MonitorItem) -> PyResult<Bound<'py, PyAny>> {
    match item {
        MonitorItem::Event(event) => owned_event_object(py, &event),
        MonitorItem::Lost(loss) => {
            notice(LOST.import(py, NOTICES, "MonitorLost")?, |fields| about(fields, loss))
        }
        MonitorItem::Reattached(gap) => {
            notice(REATTACHED.import(py, NOTICES, "MonitorReattached")?, |fields| {
                about(fields, gap.loss)?;
                fields.set_item("lasted", gap.lasted.as_secs_f64())
            })
        }
        other => notice(LOST.import(py, NOTICES, "MonitorLost")?, |fields| {
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
    let notice = class.call_method1("__new__", (class,))?;
    fill(&notice.getattr("__dict__")?.cast_into()?)?;
    Ok(notice)
}
