//! Why a request came to nothing, what its error says and what it means for the connection.

use super::link::{INTERRUPTED, Link, means_gone};
use super::options::Options;
use crate::connection_error::Errno;
use crate::error::Error;
use crate::error_diagnosis as diagnosis;

#[derive(Debug, Clone, Copy)]
pub(crate) enum Failure {
    /// Whether the command was sent.
    Silence {
        sent: bool,
    },
    Truncated(usize),
    /// The caller's hook ended the wait; whether the command was sent.
    Interrupted {
        sent: bool,
    },
    System {
        sending: bool,
        errno: Errno,
    },
}

/// What a failed request leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aftermath {
    /// A connection that is as it was.
    Usable,
    /// The same; a datagram of this length did not fit.
    Grow(usize),
    /// A connection that a late reply may come to.
    Replace,
    /// A connection that nobody is at the other end of.
    Gone,
}

impl Failure {
    /// Of a system call: sending waits for room in the daemon's queue, receiving for a reply.
    pub(crate) fn of(errno: Errno, sending: bool) -> Self {
        match errno {
            INTERRUPTED => Self::Interrupted { sent: !sending },
            Errno(libc::EAGAIN | libc::ENOBUFS) if sending => Self::Silence { sent: false },
            _ => Self::System { sending, errno },
        }
    }

    pub(crate) fn error(
        self,
        options: &Options,
        link: &Link,
        request: &[u8],
        buffer_size: usize,
    ) -> Error {
        match self {
            Self::Silence { sent } => diagnosis::no_answer(options, link, request, sent),
            Self::Interrupted { sent } => diagnosis::interrupted(options, Some(request), sent),
            Self::Truncated(length) => {
                diagnosis::truncated(options, Some(request), length, buffer_size)
            }
            Self::System { sending, errno } => diagnosis::failed(options, request, sending, errno),
        }
    }

    pub(crate) fn aftermath(self) -> Aftermath {
        match self {
            Self::Silence { sent: true } | Self::Interrupted { sent: true } => Aftermath::Replace,
            Self::Silence { sent: false } | Self::Interrupted { sent: false } => Aftermath::Usable,
            Self::Truncated(length) => Aftermath::Grow(length),
            Self::System { errno, .. } if means_gone(errno) => Aftermath::Gone,
            Self::System { sending: false, .. } => Aftermath::Replace,
            Self::System { sending: true, .. } => Aftermath::Usable,
        }
    }
}
