//! Log records as Python has them.

use hostap_ctrl_sim as sim;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::calls::Class;
use crate::serializer::new_object;

/// How many datagrams an exception names.
const SHOWN: usize = 32;

static CLASS: Class = Class::new("wpa_supplicant.simulation", "Datagram");

/// A `Datagram` of `wpa_supplicant.simulation`.
pub(super) fn datagram<'py>(py: Python<'py>, record: &sim::Record) -> PyResult<Bound<'py, PyAny>> {
    let (object, attributes) = new_object(CLASS.get(py)?)?;
    attributes.set_item("at", record.at.as_secs_f64())?;
    let (direction, errno) = match record.direction {
        sim::Direction::Received => ("received", None),
        sim::Direction::Sent => ("sent", None),
        sim::Direction::Refused(errno) => ("refused", Some(errno)),
    };
    attributes.set_item("direction", direction)?;
    attributes.set_item("peer", record.peer.to_string())?;
    attributes.set_item("data", PyBytes::new(py, &record.bytes))?;
    if let Some(errno) = errno {
        attributes.set_item("errno", errno)?;
    }
    Ok(object)
}

pub(super) fn datagrams<'py>(
    py: Python<'py>,
    log: &[sim::Record],
) -> PyResult<Vec<Bound<'py, PyAny>>> {
    log.iter().map(|record| datagram(py, record)).collect()
}

/// What there was instead of what was waited for: the names of commands and events, since what is
/// behind them may be secret.
pub(super) fn in_vain(log: &[sim::Record]) -> String {
    if log.is_empty() {
        return "the time is over; nothing was received or sent".into();
    }
    let first = log.len().saturating_sub(SHOWN);
    let names = log[first..].iter().map(|record| {
        let text = command(&record.bytes);
        let ends = |byte: &u8| byte.is_ascii_whitespace() || *byte == b':';
        let name = text.split(ends).next().unwrap_or_default().escape_ascii();
        match record.is_received() {
            true => format!("\n  received {name}"),
            false if text.starts_with(b"<") => format!("\n  sent {name}"),
            false => "\n  sent a reply".into(),
        }
    });
    let names: String = names.collect();
    let about = if first == 0 { "" } else { ", the last ones of them" };
    format!("the time is over; {} datagrams were received or sent{about}:{names}", log.len())
}

/// A received datagram without the cookie of UDP.
pub(super) fn command(datagram: &[u8]) -> &[u8] {
    let command = datagram.strip_prefix(b"COOKIE=").and_then(|rest| rest.get(16..));
    command.map_or(datagram, <[u8]>::trim_ascii_start)
}
