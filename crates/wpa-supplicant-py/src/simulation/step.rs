//! What a daemon does, step by step.

use hostap_ctrl_sim as sim;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::seconds::Seconds;
use crate::text::Octets;
use crate::whole::whole;

/// As in script files: no script should ask for all the memory there is.
const LARGEST: usize = 1 << 24;

/// One thing a daemon does when a rule applies; steps run in order, and none at all is a command
/// that is never answered. Where a step is wanted, ``str`` or ``bytes`` means a reply.
///
/// >>> slowly = [Step.delay(0.2), Step.behave()]
#[pyclass(frozen, module = "wpa_supplicant.simulation")]
pub(crate) struct Step {
    step: sim::Step,
}

impl From<sim::Step> for Step {
    fn from(step: sim::Step) -> Self {
        Self { step }
    }
}

#[pymethods]
impl Step {
    /// Sends this datagram to the client that asked; it may be empty.
    #[staticmethod]
    fn reply(data: Octets) -> Self {
        sim::Step::reply(data.0).into()
    }

    /// Sends an empty reply, which is a legal one.
    #[staticmethod]
    fn empty() -> Self {
        sim::Step::empty().into()
    }

    /// Sends a reply of this many bytes, each an ``x``. The kernel refuses what exceeds its
    /// buffers: some 208 KiB on UNIX sockets, 65,507 bytes on UDP over IPv4.
    ///
    /// Raises ``ValueError`` above 16,777,216.
    #[staticmethod]
    fn oversized(#[pyo3(from_py_with = whole)] length: usize) -> PyResult<Self> {
        if length > LARGEST {
            let text = format!("a reply of {length} bytes; {LARGEST} are the most");
            return Err(PyValueError::new_err(text));
        }
        Ok(sim::Step::oversized(length).into())
    }

    /// Sends this event to the client that asked, attached or not.
    #[staticmethod]
    fn event(data: Octets) -> Self {
        sim::Step::event(data.0).into()
    }

    /// Sends this event to every monitor whose level lets it through.
    #[staticmethod]
    fn event_to_monitors(data: Octets) -> Self {
        sim::Step::event_to_monitors(data.0).into()
    }

    /// Steps that send numbered events to the client that asked: ``<3>TEST-EVENT 0`` and so on.
    ///
    /// >>> script = Script().on("PING", *Step.events(3), "PONG\n")
    #[staticmethod]
    fn events(#[pyo3(from_py_with = whole)] count: usize) -> Vec<Self> {
        sim::Step::events(count).into_iter().map(Self::from).collect()
    }

    /// Does nothing for so many seconds; as in a real daemon, nobody else is served meanwhile.
    #[staticmethod]
    fn delay(seconds: Seconds) -> Self {
        sim::Step::delay(seconds.bounded()).into()
    }

    /// Sends this datagram to the client that asked, after so many seconds; others are served
    /// meanwhile.
    #[staticmethod]
    fn late(after: Seconds, data: Octets) -> Self {
        sim::Step::late(after.bounded(), data.0).into()
    }

    /// Handles the command as if there were no rule.
    #[staticmethod]
    fn behave() -> Self {
        sim::Step::Behave.into()
    }

    /// Handles the command now, and sends the reply after so many seconds.
    #[staticmethod]
    fn behave_late(after: Seconds) -> Self {
        sim::Step::BehaveLate(after.bounded()).into()
    }

    /// Handles the command, and sends the reply twice.
    #[staticmethod]
    fn behave_twice() -> Self {
        sim::Step::BehaveTwice.into()
    }

    /// Leaves the next commands, this many, without an answer; no rule sees them.
    #[staticmethod]
    fn ignore(#[pyo3(from_py_with = whole)] count: usize) -> Self {
        sim::Step::Ignore(count).into()
    }

    /// Sends events to the client that asked until the kernel takes no more (4,096 at most).
    #[staticmethod]
    fn fill() -> Self {
        sim::Step::Fill.into()
    }

    /// Adds the client that asked to the monitors; sends nothing.
    #[staticmethod]
    fn attach() -> Self {
        sim::Step::Attach.into()
    }

    /// Removes the client that asked from the monitors; sends nothing.
    #[staticmethod]
    fn detach() -> Self {
        sim::Step::Detach.into()
    }

    /// Opens the socket anew under the same address, as wpa_supplicant does when a queue is full:
    /// monitors stay, and clients of the old socket get ``ECONNREFUSED``.
    #[staticmethod]
    fn reopen() -> Self {
        sim::Step::Reopen.into()
    }

    /// Ends, and comes back after so many seconds as a new daemon: no monitors, no state, a new
    /// cookie. Rules keep their counts; later steps do not run.
    #[staticmethod]
    fn restart(after: Seconds) -> Self {
        sim::Step::Restart(after.bounded()).into()
    }

    /// Ends and removes the socket file; later steps do not run.
    #[staticmethod]
    fn die() -> Self {
        sim::Step::Die.into()
    }

    /// Ends as if killed: the socket file stays. Later steps do not run.
    #[staticmethod]
    fn die_leaving_file() -> Self {
        sim::Step::DieLeavingFile.into()
    }

    fn __repr__(&self) -> String {
        format!("Step.{:?}", self.step)
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| other.get().step == self.step)
    }

    fn __hash__(&self) -> u64 {
        use std::hash::{DefaultHasher, Hash as _, Hasher as _};
        let mut hasher = DefaultHasher::new();
        format!("{:?}", self.step).hash(&mut hasher);
        hasher.finish()
    }
}

/// Arguments that are steps.
pub(super) fn steps(arguments: &Bound<'_, PyTuple>) -> PyResult<Vec<sim::Step>> {
    let step = |argument: Bound<'_, PyAny>| match argument.cast::<Step>() {
        Ok(step) => Ok(step.get().step.clone()),
        Err(_) => Ok(sim::Step::Reply(argument.extract::<Octets>()?.0)),
    };
    arguments.iter().map(step).collect()
}
