//! What an interface raises: `OSError` for everything, as the C extension did, but with numbers and
//! with words that help.

use hostap_ctrl::Error;
use pyo3::exceptions::{PyOSError, PyRuntimeError, PyTimeoutError};
use pyo3::prelude::*;
use rustix::io::Errno;

use super::signals::Signals;
use crate::errors::os_error;
use crate::exit::linger;

/// Why a method can't do anything.
#[derive(Debug)]
pub(super) enum Trouble {
    AlreadyOpen,
    NotOpen,
    Closed,
    /// The interpreter is about to end.
    Ended,
    AlreadyAttached,
    NotAttached,
    /// In the child of a process that was just making a request.
    Forked,
    /// The callback of this thread's own request, or its own `request_async`, is not finished.
    Nested,
    NoEvent(u64),
    Client(Error),
    System(std::io::Error),
    /// A signal handler or a callback raised something.
    Raised(PyErr),
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Client(error)
    }
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        Self::System(error)
    }
}

impl From<Errno> for Trouble {
    fn from(errno: Errno) -> Self {
        Self::System(errno.into())
    }
}

impl Trouble {
    /// A failure of the client; what ended its wait, if that is what it was.
    pub(super) fn of(error: Error, signals: &Signals) -> Self {
        match signals.take_raised() {
            Some(raised) => Self::Raised(raised),
            None if signals.is_closed() => Self::Closed,
            None if signals.is_ended() => Self::Ended,
            None => Self::Client(error),
        }
    }

    pub(super) fn into_exception(self, py: Python<'_>) -> PyErr {
        let os =
            |errno: Errno, text: &'static str| PyOSError::new_err((errno.raw_os_error(), text));
        match self {
            Self::AlreadyOpen => {
                os(Errno::ISCONN, "the interface is open already: close() it first")
            }
            Self::NotOpen => os(Errno::BADF, "interface not open: open(ctrl_path) it first"),
            Self::Ended => {
                linger(py);
                os(Errno::BADF, "the interface was closed at the end of the program")
            }
            Self::Closed => os(Errno::BADF, "the interface was closed by close() meanwhile"),
            Self::AlreadyAttached => {
                os(Errno::ISCONN, "the interface is attached already: detach() it first")
            }
            Self::NotAttached => {
                os(Errno::NOTCONN, "the interface is not attached: attach() it first")
            }
            Self::Forked => os(
                Errno::BUSY,
                "this process was forked while a request was under way: close() the interface and open() it anew",
            ),
            Self::Nested => PyRuntimeError::new_err(
                "a request of this IFace is not finished in this thread: wait for it to return, or use another IFace",
            ),
            Self::NoEvent(milliseconds) => {
                let hint = if milliseconds == 0 { "; recv(-1) waits for one" } else { "" };
                let text = format!("no event came within {milliseconds} ms{hint}");
                PyTimeoutError::new_err((Errno::TIMEDOUT.raw_os_error(), text))
            }
            Self::Client(error) => os_error(py, &error),
            Self::System(error) => error.into(),
            Self::Raised(raised) => raised,
        }
    }
}
