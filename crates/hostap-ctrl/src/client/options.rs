//! What a connection is opened with; the builders of clients and monitors fill it.

use core::net::SocketAddr;
use core::time::Duration;
use std::path::PathBuf;

use super::Endpoint;
use super::interruption::{Interruption, LONGEST_WAIT};

/// hostap's own limit for an answer.
const TIME_LIMIT: Duration = Duration::from_secs(10);

/// More than any datagram that a daemon with the system's usual socket buffers can send: 208 KiB.
/// The system gives memory only to those pages of it that are written.
const BUFFER_SIZE: usize = 256 * 1024;

/// Less than this can't tell an event from a reply, or hold an `OK`.
const SMALLEST_BUFFER: usize = 64;

/// How many events a client keeps for whom nobody has asked yet.
const EVENT_LIMIT: usize = 16_384;

/// Which daemon listens, and on which of its sockets: they read requests of different length.
///
/// ```
/// use hostap_ctrl::DaemonKind;
///
/// assert_eq!(DaemonKind::WpaSupplicant.request_limit(), 8192);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DaemonKind {
    /// wpa_supplicant, the socket of one interface.
    WpaSupplicant,
    /// wpa_supplicant, the global socket (`-g`).
    WpaSupplicantGlobal,
    /// hostapd, the socket of one BSS.
    Hostapd,
    /// hostapd, the global socket (`-g`).
    HostapdGlobal,
}

impl DaemonKind {
    /// How many bytes of a request it reads. Beyond, wpa_supplicant drops the request without an
    /// answer, and hostapd cuts it and does what is left.
    pub const fn request_limit(self) -> usize {
        match self {
            Self::WpaSupplicant | Self::WpaSupplicantGlobal => 8192,
            Self::Hostapd => 4095,
            Self::HostapdGlobal => 255,
        }
    }

    /// The program's name.
    pub const fn program(self) -> &'static str {
        match self {
            Self::WpaSupplicant | Self::WpaSupplicantGlobal => "wpa_supplicant",
            Self::Hostapd | Self::HostapdGlobal => "hostapd",
        }
    }

    /// What the path says: hostapd, if it goes through a directory of that name.
    fn guess(endpoint: &Endpoint) -> Self {
        let hostapd = |path: &std::path::Path| path.iter().any(|part| part == "hostapd");
        if endpoint.path().is_some_and(hostapd) { Self::Hostapd } else { Self::WpaSupplicant }
    }
}

#[derive(Debug, Clone)]
pub(crate) struct Options {
    pub(crate) endpoint: Endpoint,
    /// What a lookup found that may not be done where connections are opened.
    pub(crate) looked_up: Option<SocketAddr>,
    pub(crate) client_directory: Option<PathBuf>,
    pub(crate) socket_mode: Option<u32>,
    pub(crate) socket_group: Option<u32>,
    pub(crate) time_limit: Duration,
    pub(crate) daemon: DaemonKind,
    pub(crate) buffer_size: usize,
    pub(crate) event_limit: usize,
    pub(crate) interruption: Option<Interruption>,
}

impl Options {
    pub(crate) fn new(endpoint: Endpoint) -> Self {
        Self {
            daemon: DaemonKind::guess(&endpoint),
            endpoint,
            looked_up: None,
            client_directory: None,
            socket_mode: None,
            socket_group: None,
            time_limit: TIME_LIMIT,
            buffer_size: BUFFER_SIZE,
            event_limit: EVENT_LIMIT,
            interruption: None,
        }
    }

    /// How long one system call may wait.
    pub(crate) fn longest_call(&self) -> Duration {
        match self.interruption {
            Some(_) => self.time_limit.min(Duration::from_millis(LONGEST_WAIT)),
            None => self.time_limit,
        }
    }

    pub(crate) fn set_buffer_size(&mut self, bytes: usize) {
        self.buffer_size = bytes.max(SMALLEST_BUFFER);
    }

    /// The time limit in the unit of the clock and of `poll`.
    pub(crate) fn limit_milliseconds(&self) -> u64 {
        milliseconds(self.time_limit)
    }
}

/// Rounded up, so that a limit is never cut short; a month at most.
pub(crate) fn milliseconds(time: Duration) -> u64 {
    const MONTH: u64 = 31 * 24 * 3600 * 1000;
    u64::try_from(time.as_micros().div_ceil(1000)).unwrap_or(MONTH).min(MONTH)
}

/// The setters that both builders share.
macro_rules! connection_setters {
    () => {
        /// Where the client's own socket file is made (`/tmp` unless set). The daemon must be
        /// able to reach it: a private `/tmp` (systemd, snap, containers) is not reachable.
        pub fn client_directory(mut self, directory: impl Into<std::path::PathBuf>) -> Self {
            self.options.client_directory = Some(directory.into());
            self
        }

        /// The permissions of the client's own socket file, such as `0o660`, whatever the umask.
        ///
        /// The daemon answers with its own rights and must be allowed to write to that file.
        /// Without this and [`socket_group`](Self::socket_group), when the daemon's socket
        /// belongs to another user, the client's file is given to that user or, where the
        /// client may not do so, to the group of the daemon's socket.
        pub fn socket_mode(mut self, mode: u32) -> Self {
            self.options.socket_mode = Some(mode);
            self
        }

        /// The group (a number as in `/etc/group`) that gets the client's own socket file.
        /// Without a [`socket_mode`](Self::socket_mode) the mode becomes `0o660`.
        pub fn socket_group(mut self, group: u32) -> Self {
            self.options.socket_group = Some(group);
            self
        }

        /// How long a request may take in all, events and signals included (10 s unless set).
        pub fn time_limit(mut self, limit: core::time::Duration) -> Self {
            self.options.time_limit = limit;
            self
        }

        /// Which daemon it is, for the length of requests. Unless set, a path through a directory
        /// `hostapd` means [`DaemonKind::Hostapd`](crate::DaemonKind::Hostapd), all else
        /// [`DaemonKind::WpaSupplicant`](crate::DaemonKind::WpaSupplicant).
        pub fn daemon(mut self, kind: crate::DaemonKind) -> Self {
            self.options.daemon = kind;
            self
        }

        /// The longest datagram that is received whole (256 KiB unless set, more than a daemon
        /// with usual socket buffers can send; memory is taken only as it is used). A longer one
        /// is reported as [`ErrorKind::Truncated`](crate::ErrorKind::Truncated).
        pub fn buffer_size(mut self, bytes: usize) -> Self {
            self.options.set_buffer_size(bytes);
            self
        }
    };
}
pub(crate) use connection_setters;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostapd_is_known_by_its_directory() {
        assert_eq!(Options::new("/run/hostapd/wlan0".into()).daemon, DaemonKind::Hostapd);
        assert_eq!(Options::new("/run/x/hostapd".into()).daemon, DaemonKind::Hostapd);
        assert_eq!(
            Options::new("/run/wpa_supplicant/wlan0".into()).daemon,
            DaemonKind::WpaSupplicant
        );
        assert_eq!(Options::new("udp:".into()).daemon, DaemonKind::WpaSupplicant);
    }

    #[test]
    fn limits_are_rounded_up_and_bounded() {
        assert_eq!(milliseconds(Duration::from_micros(1)), 1);
        assert_eq!(milliseconds(Duration::from_millis(7)), 7);
        assert_eq!(milliseconds(Duration::MAX), milliseconds(Duration::from_secs(31 * 24 * 3600)));
    }
}
