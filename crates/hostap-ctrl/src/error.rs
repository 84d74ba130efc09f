//! The error of the Rust client: what was asked of whom, why it failed, and what would be right.

use core::fmt;
use std::borrow::ToOwned;
use std::boxed::Box;
use std::string::{String, ToString};

use crate::command::InvalidArgument;
use crate::connection_error::{ConnectionError, ConnectionErrorKind, Errno, Operation};
use crate::reply::{Refusal, ReplyError};

/// What kind of failure an [`Error`] is, for a program to decide by.
///
/// ```
/// use hostap_ctrl::{Client, ErrorKind};
///
/// let started = match Client::open("/nonexistent/wlan0") {
///     Ok(_) => true,
///     Err(error) if error.kind() == ErrorKind::NoDaemon => false,
///     Err(error) => panic!("{error}"),
/// };
/// assert!(!started);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// There is no control socket, or nobody listens on it.
    NoDaemon,
    /// The daemon's socket, or the directory of it, is for others.
    PermissionDenied,
    /// The endpoint could not be understood, is too long, or its host is not known.
    InvalidEndpoint,
    /// The client's own socket could not be made in its directory.
    ClientSocket,
    /// No answer came in time. The daemon may still carry the command out.
    Timeout,
    /// What was given to [`ClientBuilder::interruption`](crate::ClientBuilder::interruption) ended
    /// the wait. The daemon may still carry the command out.
    Interrupted,
    /// The daemon closed its socket, went away or was restarted.
    DaemonGone,
    /// The daemon said no; see [`Error::refusal`].
    Refused,
    /// The daemon answered something else than a reply to this command.
    UnexpectedReply,
    /// An argument can't be sent as it is. Nothing was sent.
    InvalidArgument,
    /// The request is longer than what the daemon reads. Nothing was sent.
    RequestTooLong,
    /// A datagram was longer than the buffer. The command was carried out.
    Truncated,
    /// The daemon had begun what it was asked for, and then it failed.
    Failed,
    /// A system call failed in another way.
    System,
}

/// What failed, as one sentence for people ([`Display`](fmt::Display)) and as a
/// [`kind`](Self::kind) for programs.
///
/// Commands are told by their names alone, so that no passphrase gets into a log.
///
/// ```
/// use hostap_ctrl::{Client, ErrorKind};
///
/// let error = Client::open("/nonexistent/wlan0").unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::NoDaemon);
/// assert!(error.to_string().starts_with("no control socket at /nonexistent/wlan0"));
/// ```
pub struct Error(Box<Report>);

pub(crate) struct Report {
    pub(crate) kind: ErrorKind,
    pub(crate) errno: Option<Errno>,
    pub(crate) command: Option<String>,
    pub(crate) endpoint: Option<String>,
    pub(crate) text: String,
    pub(crate) source: Option<Source>,
}

/// What lies beneath.
pub(crate) enum Source {
    Argument(InvalidArgument),
    Reply(ReplyError),
    Connection(ConnectionError),
    System(std::io::Error),
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, text: impl Into<String>) -> Self {
        let text = text.into();
        Self(Box::new(Report {
            kind,
            errno: None,
            command: None,
            endpoint: None,
            text,
            source: None,
        }))
    }

    /// As [`new`](Self::new), of a system call that failed with this number.
    pub(crate) fn system(kind: ErrorKind, errno: Errno, text: impl Into<String>) -> Self {
        let mut error = Self::new(kind, text);
        error.0.errno = Some(errno);
        error.0.source = Some(Source::System(std::io::Error::from_raw_os_error(errno.0)));
        error
    }

    pub(crate) fn of_endpoint(mut self, endpoint: &impl ToString) -> Self {
        self.0.endpoint = Some(endpoint.to_string());
        self
    }

    /// The same error, told better.
    #[must_use]
    pub(crate) fn saying(mut self, text: impl Into<String>) -> Self {
        self.0.text = text.into();
        self
    }

    /// `name`: without arguments.
    pub(crate) fn of_command(mut self, name: &str) -> Self {
        self.0.command = Some(name.to_owned());
        self
    }

    pub(crate) fn caused_by(mut self, source: Source) -> Self {
        self.0.source = Some(source);
        self
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The system's error number, where a system call failed. A time limit is `ETIMEDOUT`, an
    /// interruption `EINTR`.
    pub fn errno(&self) -> Option<Errno> {
        match self.0.kind {
            ErrorKind::Timeout => Some(self.0.errno.unwrap_or(Errno(libc::ETIMEDOUT))),
            ErrorKind::Interrupted => Some(Errno(libc::EINTR)),
            _ => self.0.errno,
        }
    }

    /// Whether nothing comes any more after this error of a source of events.
    pub(crate) fn is_final(&self) -> bool {
        self.0.kind != ErrorKind::Truncated
    }

    /// How the daemon said no, if it did.
    pub fn refusal(&self) -> Option<&Refusal> {
        match &self.0.source {
            Some(Source::Reply(ReplyError::Refused(refusal))) => Some(refusal),
            _ => None,
        }
    }

    /// The name of the command that failed, without its arguments.
    pub fn command(&self) -> Option<&str> {
        self.0.command.as_deref()
    }

    /// Whom it was asked, in the form that [`Endpoint`](crate::Endpoint) is read from.
    pub fn endpoint(&self) -> Option<&str> {
        self.0.endpoint.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.text)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Report { kind, errno, command, endpoint, text, source: _ } = &*self.0;
        formatter
            .debug_struct("Error")
            .field("kind", kind)
            .field("errno", &errno.map(|errno| errno.0))
            .field("command", command)
            .field("endpoint", endpoint)
            .field("text", text)
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(match self.0.source.as_ref()? {
            Source::Argument(error) => error,
            Source::Reply(error) => error,
            Source::Connection(error) => error,
            Source::System(error) => error,
        })
    }
}

impl From<Error> for std::io::Error {
    /// Keeps the whole error inside; `kind()` is the nearest of the standard library's.
    fn from(error: Error) -> Self {
        use std::io::ErrorKind as Io;
        let kind = match error.kind() {
            ErrorKind::NoDaemon => Io::NotFound,
            ErrorKind::PermissionDenied => Io::PermissionDenied,
            ErrorKind::Timeout => Io::TimedOut,
            ErrorKind::Interrupted => Io::Interrupted,
            ErrorKind::DaemonGone => Io::NotConnected,
            ErrorKind::InvalidEndpoint | ErrorKind::InvalidArgument | ErrorKind::RequestTooLong => {
                Io::InvalidInput
            }
            ErrorKind::UnexpectedReply | ErrorKind::Truncated => Io::InvalidData,
            ErrorKind::ClientSocket | ErrorKind::System => match error.errno() {
                Some(errno) => Self::from_raw_os_error(errno.0).kind(),
                None => Io::Other,
            },
            ErrorKind::Refused | ErrorKind::Failed => Io::Other,
        };
        Self::new(kind, error)
    }
}

impl From<ConnectionError> for Error {
    fn from(error: ConnectionError) -> Self {
        let kind = match (error.kind(), error.operation()) {
            (ConnectionErrorKind::Timeout, _) => ErrorKind::Timeout,
            (ConnectionErrorKind::PathTooLong, Operation::Bind) => ErrorKind::ClientSocket,
            (ConnectionErrorKind::PathTooLong | ConnectionErrorKind::InvalidAddress, _) => {
                ErrorKind::InvalidEndpoint
            }
            (ConnectionErrorKind::System(_), _) => ErrorKind::System,
        };
        let mut report = Self::new(kind, error.to_string());
        report.0.errno = Some(error.errno());
        report.caused_by(Source::Connection(error))
    }
}

impl From<InvalidArgument> for Error {
    fn from(error: InvalidArgument) -> Self {
        Self::new(ErrorKind::InvalidArgument, error.to_string())
            .of_command(error.command)
            .caused_by(Source::Argument(error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::error::Error as _;

    #[test]
    fn it_can_cross_threads_and_become_an_io_error_without_loss() {
        fn needs<T: Send + Sync + 'static>(value: T) -> T {
            value
        }
        let connection = ConnectionError::new(Operation::Wait, ConnectionErrorKind::Timeout);
        let error = needs(Error::from(connection));
        assert_eq!(error.errno(), Some(Errno(libc::ETIMEDOUT)));
        assert!(error.source().unwrap().is::<ConnectionError>());
        let io = std::io::Error::from(error);
        assert_eq!(io.kind(), std::io::ErrorKind::TimedOut);
        assert_eq!(
            io.get_ref().unwrap().downcast_ref::<Error>().unwrap().kind(),
            ErrorKind::Timeout
        );
    }

    #[test]
    fn arguments_name_their_command() {
        let argument = InvalidArgument { command: "SET", argument: "value", reason: "has a NUL" };
        let error = Error::from(argument);
        assert_eq!((error.kind(), error.command()), (ErrorKind::InvalidArgument, Some("SET")));
        assert_eq!(error.to_string(), "SET: value has a NUL");
    }
}
