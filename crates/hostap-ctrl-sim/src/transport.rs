//! Where the daemon listens, and who speaks to it.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};

use crate::escape::escape;

/// Where a simulated daemon listens.
///
/// ```
/// use hostap_ctrl_sim::Transport;
///
/// assert_eq!(Transport::unix("/run/wpa_supplicant/wlan0").to_string(), "/run/wpa_supplicant/wlan0");
/// assert_eq!(Transport::abstract_name("global").to_string(), "@abstract:global");
/// assert_eq!(Transport::udp().to_string(), "udp:127.0.0.1:0");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Transport {
    /// A UNIX datagram socket with a file of this path (at most 107 bytes).
    Unix(PathBuf),
    /// A UNIX datagram socket in Linux' abstract namespace, without the leading NUL (at most 107
    /// bytes). It is bound as hostap binds `@abstract:NAME`: the name is padded with NULs to the
    /// full length of a `sockaddr_un`.
    Abstract(Vec<u8>),
    /// A UDP socket; port 0 lets the system choose, see [`Daemon::address`](crate::Daemon::address).
    Udp(SocketAddr),
}

impl Transport {
    /// A UNIX datagram socket with a file.
    pub fn unix(path: impl AsRef<Path>) -> Self {
        Self::Unix(path.as_ref().to_path_buf())
    }

    /// A UNIX datagram socket in the abstract namespace.
    pub fn abstract_name(name: impl AsRef<[u8]>) -> Self {
        Self::Abstract(name.as_ref().to_vec())
    }

    /// UDP on 127.0.0.1, on a free port.
    pub fn udp() -> Self {
        Self::Udp(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))
    }

    /// UDP on ::1, on a free port.
    pub fn udp_ipv6() -> Self {
        Self::Udp(SocketAddr::from((Ipv6Addr::LOCALHOST, 0)))
    }

    /// The socket file's path, where there is one.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::Unix(path) => Some(path),
            _ => None,
        }
    }

    /// The UDP address, where there is one.
    pub fn udp_address(&self) -> Option<SocketAddr> {
        match self {
            Self::Udp(address) => Some(*address),
            _ => None,
        }
    }
}

impl fmt::Display for Transport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unix(path) => write!(formatter, "{}", path.display()),
            Self::Abstract(name) => write!(formatter, "@abstract:{}", escape(name)),
            Self::Udp(address) => write!(formatter, "udp:{address}"),
        }
    }
}

/// The address of a client, as the daemon sees it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Peer {
    /// A UNIX socket bound to this path.
    Path(PathBuf),
    /// A UNIX socket bound to this abstract name, every byte after the leading NUL.
    Abstract(Vec<u8>),
    /// A UNIX socket that is not bound: nothing can be sent to it.
    Unnamed,
    /// A UDP socket.
    Udp(SocketAddr),
}

impl fmt::Display for Peer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(path) => write!(formatter, "{}", path.display()),
            Self::Abstract(name) => write!(formatter, "@abstract:{}", escape(name)),
            Self::Unnamed => formatter.write_str("(unnamed)"),
            Self::Udp(address) => write!(formatter, "udp:{address}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn peers_print_what_they_are() {
        assert_eq!(Peer::Path("/tmp/a".into()).to_string(), "/tmp/a");
        assert_eq!(Peer::Abstract(b"a\0b".to_vec()).to_string(), r"@abstract:a\0b");
        assert_eq!(Peer::Unnamed.to_string(), "(unnamed)");
        assert_eq!(Peer::Udp("[::1]:9".parse().unwrap()).to_string(), "udp:[::1]:9");
    }

    #[test]
    fn only_the_matching_accessor_answers() {
        assert_eq!(Transport::unix("/a").path(), Some(Path::new("/a")));
        assert_eq!(Transport::unix("/a").udp_address(), None);
        assert_eq!(Transport::udp_ipv6().path(), None);
        assert!(Transport::udp_ipv6().udp_address().unwrap().is_ipv6());
    }
}
