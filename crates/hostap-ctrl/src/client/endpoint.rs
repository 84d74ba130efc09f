//! Where a daemon listens, in a form that a program can keep.

use core::fmt;
use core::net::SocketAddr;
use core::str::FromStr;
use std::borrow::ToOwned;
use std::format;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};
use std::string::{String, ToString};

use crate::address::UnixAddress;
use crate::connection_error::ConnectionError;
use crate::endpoint::{self, UDP_PORT, UdpTarget};

/// Where a daemon listens.
///
/// Texts are read as users of `wpa_cli` and of `ctrl_interface=` write them:
///
/// | text | meaning |
/// | --- | --- |
/// | `/run/wpa_supplicant/wlan0` | this socket file; so is every text not listed below |
/// | `@abstract:NAME` | a socket in Linux' abstract namespace |
/// | `udp:`, `udp:PORT` | UDP on this machine, port 9877 unless given |
/// | `udp:HOST:PORT` | UDP on another machine |
/// | `udp6:`, `udp6:ADDRESS%INTERFACE,PORT` | the same over IPv6 |
/// | `udp:[ADDRESS%INTERFACE]:PORT` | this, too, written as addresses with ports are elsewhere |
///
/// ```
/// use hostap_ctrl::Endpoint;
///
/// assert_eq!(Endpoint::from("@abstract:wpa"), Endpoint::Abstract(b"wpa".to_vec()));
/// assert_eq!(Endpoint::from("/run/hostapd/wlan0").to_string(), "/run/hostapd/wlan0");
/// assert_eq!(Endpoint::from("udp:9878").to_string(), "udp:127.0.0.1:9878");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Endpoint {
    /// A socket file.
    Path(PathBuf),
    /// A name in Linux' abstract namespace, without the leading NUL; at most 106 bytes count.
    Abstract(std::vec::Vec<u8>),
    /// A daemon that was built with a UDP control interface.
    Udp(UdpEndpoint),
}

impl Endpoint {
    /// The socket file, if that is what it is.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::Path(path) => Some(path),
            _ => None,
        }
    }

    /// The address of a UNIX socket, in the form that system calls take; `None` for UDP.
    pub(crate) fn unix_address(&self) -> Option<Result<UnixAddress, ConnectionError>> {
        match self {
            Self::Path(path) => Some(endpoint::unix(path.as_os_str().as_bytes())),
            Self::Abstract(name) => Some(Ok(UnixAddress::from_abstract_name(name))),
            Self::Udp(_) => None,
        }
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(path) => write!(formatter, "{}", path.display()),
            Self::Abstract(name) => write!(formatter, "@abstract:{}", name.escape_ascii()),
            Self::Udp(udp) => udp.fmt(formatter),
        }
    }
}

impl From<&[u8]> for Endpoint {
    fn from(text: &[u8]) -> Self {
        if let Some(name) = text.strip_prefix(b"@abstract:") {
            return Self::Abstract(name.to_vec());
        }
        for (mark, ipv6) in [(&b"udp:"[..], false), (b"udp6:", true)] {
            if let Some(rest) = text.strip_prefix(mark) {
                return Self::Udp(UdpEndpoint::read(&String::from_utf8_lossy(rest), ipv6));
            }
        }
        Self::Path(std::ffi::OsString::from_vec(text.to_vec()).into())
    }
}

impl From<&str> for Endpoint {
    fn from(text: &str) -> Self {
        text.as_bytes().into()
    }
}

impl From<String> for Endpoint {
    fn from(text: String) -> Self {
        text.as_bytes().into()
    }
}

impl From<&Path> for Endpoint {
    fn from(path: &Path) -> Self {
        Self::Path(path.to_owned())
    }
}

impl From<PathBuf> for Endpoint {
    fn from(path: PathBuf) -> Self {
        Self::Path(path)
    }
}

impl From<&PathBuf> for Endpoint {
    fn from(path: &PathBuf) -> Self {
        Self::Path(path.clone())
    }
}

impl From<SocketAddr> for Endpoint {
    fn from(address: SocketAddr) -> Self {
        Self::Udp(address.into())
    }
}

impl From<UdpEndpoint> for Endpoint {
    fn from(udp: UdpEndpoint) -> Self {
        Self::Udp(udp)
    }
}

impl From<&Self> for Endpoint {
    fn from(endpoint: &Self) -> Self {
        endpoint.clone()
    }
}

impl FromStr for Endpoint {
    type Err = core::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(text.into())
    }
}

/// The host and port of a daemon with a UDP control interface, and maybe its cookie.
///
/// Without a cookie, the client asks the daemon for it; a daemon gives it to whoever can read
/// its answers.
///
/// ```
/// use hostap_ctrl::UdpEndpoint;
///
/// let remote: std::net::SocketAddr = "192.0.2.1:9877".parse()?;
/// let endpoint = UdpEndpoint::from(remote).with_cookie([1, 2, 3, 4, 5, 6, 7, 8]);
/// assert_eq!(endpoint.to_string(), "udp:192.0.2.1:9877");
/// # Ok::<(), std::net::AddrParseError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UdpEndpoint {
    host: Host,
    cookie: Option<[u8; 8]>,
}

#[derive(Clone, PartialEq, Eq, Hash)]
enum Host {
    /// To be looked up when the connection is opened.
    Named {
        text: String,
        ipv6: bool,
    },
    Address(SocketAddr),
}

impl UdpEndpoint {
    /// With the cookie that the daemon wants in front of each command; it is not asked for then.
    #[must_use]
    pub fn with_cookie(mut self, cookie: [u8; 8]) -> Self {
        self.cookie = Some(cookie);
        self
    }

    pub(crate) fn cookie(&self) -> Option<[u8; 8]> {
        self.cookie
    }

    /// Looks the host up.
    pub(crate) fn resolve(&self) -> Result<SocketAddr, ConnectionError> {
        match &self.host {
            Host::Named { text, ipv6 } => {
                endpoint::resolve(&UdpTarget::parse(text.as_bytes(), *ipv6), *ipv6)
            }
            Host::Address(address) => Ok(*address),
        }
    }

    /// Whether looking the host up may take time: it has a name, not an address.
    #[cfg(feature = "tokio")]
    pub(crate) fn has_name(&self) -> bool {
        let Host::Named { text, ipv6 } = &self.host else { return false };
        let host = UdpTarget::parse(text.as_bytes(), *ipv6).host;
        let address = core::str::from_utf8(host).ok();
        address.is_none_or(|host| host.parse::<core::net::IpAddr>().is_err())
    }

    /// Why [`resolve`](Self::resolve) did not understand it, or found no such host.
    pub(crate) fn fault(&self) -> String {
        let Host::Named { text, ipv6 } = &self.host else { return "it is not known".into() };
        let UdpTarget { host, port, .. } = UdpTarget::parse(text.as_bytes(), *ipv6);
        let shown = String::from_utf8_lossy;
        match port.filter(|port| endpoint::parse_port(port).is_none()) {
            Some(port) => format!("{:?} is no port, a number up to 65535", shown(port)),
            None => format!(
                "the host {:?} is not known, or has no address of IPv{}",
                shown(host),
                if *ipv6 { 6 } else { 4 }
            ),
        }
    }

    fn read(text: &str, ipv6: bool) -> Self {
        let mut address = endpoint::loopback(ipv6);
        let host = if text.is_empty() {
            Host::Address(address)
        } else if let Ok(port) = text.parse() {
            address.set_port(port);
            Host::Address(address)
        } else if let Some((host, port)) = in_brackets(text).filter(|_| !ipv6) {
            let text = if port.is_empty() { host.to_string() } else { format!("{host},{port}") };
            Host::Named { text, ipv6: true }
        } else {
            Host::Named { text: text.to_string(), ipv6 }
        };
        Self { host, cookie: None }
    }
}

/// The parts of `[ADDRESS]:PORT` or `[ADDRESS]`.
fn in_brackets(text: &str) -> Option<(&str, &str)> {
    let (host, rest) = text.strip_prefix('[')?.split_once(']')?;
    match rest {
        "" => Some((host, rest)),
        _ => Some((host, rest.strip_prefix(':')?)),
    }
}

/// `ADDRESS%INTERFACE,PORT` as everybody writes it: `[ADDRESS%INTERFACE]:PORT`. `None` for names of
/// hosts, and for what would be read as something else then.
fn bracketed(text: &str) -> Option<String> {
    let (host, port) = match text.split_once(',') {
        Some((_, "")) => return None,
        Some((host, port)) => (host, format!(":{port}")),
        None => (text, String::new()),
    };
    let address = host.split_once('%').map_or(host, |(address, _)| address);
    let is_one = address.parse::<core::net::Ipv6Addr>().is_ok() && !host.contains(']');
    is_one.then(|| format!("[{host}]{port}"))
}

impl From<SocketAddr> for UdpEndpoint {
    fn from(mut address: SocketAddr) -> Self {
        if address.port() == 0 {
            address.set_port(UDP_PORT);
        }
        Self { host: Host::Address(address), cookie: None }
    }
}

impl fmt::Display for UdpEndpoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.host {
            Host::Named { text, ipv6: true } => match bracketed(text) {
                Some(text) => write!(formatter, "udp:{text}"),
                None => write!(formatter, "udp6:{text}"),
            },
            Host::Named { text, ipv6: false } => write!(formatter, "udp:{text}"),
            Host::Address(address) => write!(formatter, "udp:{address}"),
        }
    }
}

impl fmt::Debug for UdpEndpoint {
    /// The cookie is what lets a client command the daemon: it is not shown.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cookie = if self.cookie.is_some() { ", <cookie>" } else { "" };
        write!(formatter, "UdpEndpoint({self}{cookie})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_mean_what_their_users_mean() {
        for (text, shown) in [
            ("/run/wpa_supplicant/wlan0", "/run/wpa_supplicant/wlan0"),
            ("wlan0", "wlan0"),
            ("@abstract:wpa", "@abstract:wpa"),
            ("udp:", "udp:127.0.0.1:9877"),
            ("udp:9878", "udp:127.0.0.1:9878"),
            ("udp:router:9878", "udp:router:9878"),
            ("udp6:", "udp:[::1]:9877"),
            ("udp6:fe80::1%lo,9878", "udp:[fe80::1%lo]:9878"),
            ("udp6:router,9878", "udp6:router,9878"),
            ("udp:[::1]:9878", "udp:[::1]:9878"),
            ("udp:[::1]:x", "udp:[::1]:x"),
            ("udp:[fe80::1%lo]", "udp:[fe80::1%lo]"),
            ("udp6:::1,", "udp6:::1,"),
            ("udp6:fe80::1%a]b,1", "udp6:fe80::1%a]b,1"),
        ] {
            assert_eq!(Endpoint::from(text).to_string(), shown);
            assert_eq!(
                Endpoint::from(Endpoint::from(text).to_string().as_str()).to_string(),
                shown
            );
        }
    }

    #[test]
    fn addresses_are_shown_as_they_are_read() {
        let address: SocketAddr = "[fe80::1%3]:9878".parse().unwrap();
        assert_eq!(Endpoint::from(address).to_string(), "udp:[fe80::1%3]:9878");
        assert_eq!(Endpoint::from("udp6:"), Endpoint::from(endpoint::loopback(true)));
    }

    #[test]
    fn udp_hosts_are_looked_up_late_and_cookies_hidden() {
        let Endpoint::Udp(bad) = Endpoint::from("udp:127.0.0.1:x") else { panic!("not UDP") };
        assert!(bad.resolve().is_err());
        let Endpoint::Udp(good) = Endpoint::from("udp:127.0.0.2:1234") else { panic!("not UDP") };
        assert_eq!(good.resolve(), Ok("127.0.0.2:1234".parse().unwrap()));
        assert!(!format!("{:?}", good.with_cookie([0x77; 8])).contains("77"));
    }
}
