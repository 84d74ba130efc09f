//! The small error of a connection: what was being done, and why it failed.

use core::ffi::c_int;
use core::fmt;

/// An error number of the system, as in `errno`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Errno(pub c_int);

/// What was being done when an [`ConnectionError`] came up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Operation {
    /// Reading the daemon's address, such as the path of its control socket.
    Address,
    /// Creating a socket.
    CreateSocket,
    /// Giving the client's socket its name.
    Bind,
    /// Connecting to the daemon's socket.
    Connect,
    /// Sending a command.
    Send,
    /// Waiting for an answer.
    Wait,
    /// Receiving a datagram.
    Receive,
}

/// Why an operation failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionErrorKind {
    /// No answer came in time.
    Timeout,
    /// A path does not fit into a socket's address.
    PathTooLong,
    /// The daemon's address could not be understood or its host not be found.
    InvalidAddress,
    /// A system call failed.
    System(Errno),
}

/// What failed and why.
///
/// ```
/// use hostap_ctrl::{Connection, ConnectionErrorKind, Errno, endpoint};
///
/// let wlan0 = endpoint::unix(b"/nonexistent/wlan0")?;
/// let error = Connection::open(&wlan0, None).unwrap_err();
/// assert_eq!(error.kind(), ConnectionErrorKind::System(Errno(2)));
/// assert!(error.to_string().contains("is the daemon running"));
/// # Ok::<(), hostap_ctrl::ConnectionError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ConnectionError {
    operation: Operation,
    /// The system's number or, below zero, one of our own: one word keeps the C library small.
    code: c_int,
}

const TIMEOUT: c_int = -1;
const PATH_TOO_LONG: c_int = -2;
const INVALID_ADDRESS: c_int = -3;

impl ConnectionError {
    /// An error of `kind` that came up in `operation`.
    pub const fn new(operation: Operation, kind: ConnectionErrorKind) -> Self {
        let code = match kind {
            ConnectionErrorKind::Timeout => TIMEOUT,
            ConnectionErrorKind::PathTooLong => PATH_TOO_LONG,
            ConnectionErrorKind::InvalidAddress => INVALID_ADDRESS,
            ConnectionErrorKind::System(errno) => errno.0,
        };
        Self { operation, code }
    }

    /// A failed system call.
    pub(crate) const fn system(operation: Operation, errno: Errno) -> Self {
        Self { operation, code: errno.0 }
    }

    /// What was being done.
    pub const fn operation(&self) -> Operation {
        self.operation
    }

    /// Why it failed.
    pub const fn kind(&self) -> ConnectionErrorKind {
        match self.code {
            TIMEOUT => ConnectionErrorKind::Timeout,
            PATH_TOO_LONG => ConnectionErrorKind::PathTooLong,
            INVALID_ADDRESS => ConnectionErrorKind::InvalidAddress,
            number => ConnectionErrorKind::System(Errno(number)),
        }
    }

    /// The number that says the same as the kind: `ETIMEDOUT`, `ENAMETOOLONG`, `EINVAL`, or
    /// what the system call gave.
    pub const fn errno(&self) -> Errno {
        Errno(match self.code {
            TIMEOUT => libc::ETIMEDOUT,
            PATH_TOO_LONG => libc::ENAMETOOLONG,
            INVALID_ADDRESS => libc::EINVAL,
            number => number,
        })
    }

    /// What usually lies behind it and what would be right.
    fn hint(&self) -> Option<&'static str> {
        let ConnectionErrorKind::System(Errno(number)) = self.kind() else { return None };
        Some(match (self.operation, number) {
            (Operation::Connect, libc::ENOENT) => {
                "no such control socket: is the daemon running, with ctrl_interface set to this directory?"
            }
            (Operation::Connect, libc::ECONNREFUSED) => {
                "nobody listens on this control socket: a dead daemon's leftover, or not a socket"
            }
            (Operation::Connect, libc::EACCES) => {
                "permission denied: the control socket belongs to the group in ctrl_interface_group"
            }
            (Operation::Bind, libc::ENOENT | libc::ENOTDIR) => {
                "the directory for the client's own socket does not exist"
            }
            (Operation::Bind, libc::EACCES | libc::EROFS) => {
                "the directory for the client's own socket is not writable"
            }
            (Operation::Send | Operation::Receive, libc::ECONNREFUSED | libc::ENOTCONN) => {
                "the daemon closed its socket: open a new connection"
            }
            (Operation::Send, libc::EAGAIN) => "the daemon does not read: its queue stayed full",
            (Operation::Send, libc::EMSGSIZE) => "the command is too long for one datagram",
            _ => return None,
        })
    }
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.operation {
            Operation::Address => "daemon's address",
            Operation::CreateSocket => "cannot create a socket",
            Operation::Bind => "cannot name the client's socket",
            Operation::Connect => "cannot connect to the daemon",
            Operation::Send => "cannot send the command",
            Operation::Wait => "cannot wait for the answer",
            Operation::Receive => "cannot receive",
        })?;
        match (self.kind(), self.hint()) {
            (ConnectionErrorKind::Timeout, _) => formatter.write_str(
                ": no answer in time; the daemon may hang, or may not write to the client's socket",
            ),
            (ConnectionErrorKind::PathTooLong, _) => {
                write!(formatter, ": a path of at most {} bytes fits", crate::PATH_SIZE - 1)
            }
            (ConnectionErrorKind::InvalidAddress, _) => formatter.write_str(
                ": not understood or not found; HOST:PORT, or ADDRESS%INTERFACE,PORT for IPv6, would be right",
            ),
            (ConnectionErrorKind::System(Errno(number)), Some(hint)) => {
                write!(formatter, ": {hint} (errno {number})")
            }
            (ConnectionErrorKind::System(Errno(number)), None) => write!(formatter, ": errno {number}"),
        }
    }
}

impl fmt::Debug for ConnectionError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ConnectionError")
            .field("operation", &self.operation)
            .field("kind", &self.kind())
            .finish()
    }
}

impl core::error::Error for ConnectionError {}

#[cfg(feature = "std")]
impl From<ConnectionError> for std::io::Error {
    /// Keeps the system's error number, so that `kind()` and the message are the usual ones.
    fn from(error: ConnectionError) -> Self {
        Self::from_raw_os_error(error.errno().0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    #[test]
    fn messages_say_what_would_be_right() {
        let refused = ConnectionError::system(Operation::Connect, Errno(libc::ECONNREFUSED));
        assert!(refused.to_string().contains("nobody listens"));
        let long = ConnectionError::new(Operation::Address, ConnectionErrorKind::PathTooLong);
        assert_eq!(long.to_string(), "daemon's address: a path of at most 107 bytes fits");
        let rare = ConnectionError::system(Operation::Wait, Errno(libc::ENOMEM));
        assert_eq!(rare.to_string(), "cannot wait for the answer: errno 12");
    }

    #[cfg(feature = "std")]
    #[test]
    fn the_number_survives_in_an_io_error() {
        let error = ConnectionError::new(Operation::Wait, ConnectionErrorKind::Timeout);
        assert_eq!(std::io::Error::from(error).kind(), std::io::ErrorKind::TimedOut);
    }
}
