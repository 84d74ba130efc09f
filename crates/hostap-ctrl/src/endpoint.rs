//! Where a daemon listens, and how the strings that C programs pass are read.

use core::ffi::CStr;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use crate::address::UnixAddress;
use crate::connection_error::{ConnectionError, ConnectionErrorKind, Operation};
use crate::sys;

/// The UDP port of the first wpa_supplicant interface (`WPA_CTRL_IFACE_PORT` in `wpa_ctrl.h`).
pub const UDP_PORT: u16 = 9877;

/// Where Android's init creates the sockets of the reserved namespace.
const ANDROID_RESERVED_DIRECTORY: &[u8] = match option_env!("ANDROID_RESERVED_SOCKET_PREFIX") {
    Some(directory) => directory.as_bytes(),
    None => b"/dev/socket/",
};

/// A socket file, such as `/run/wpa_supplicant/wlan0`.
///
/// # Errors
/// [`ConnectionErrorKind::PathTooLong`] when it does not fit into a socket's address (107 bytes).
pub fn unix(path: &[u8]) -> Result<UnixAddress, ConnectionError> {
    joined(&[path])
}

/// A socket in Android's reserved namespace, which init made for the daemon.
///
/// # Errors
/// As for [`unix`].
pub fn android_reserved(name: &[u8]) -> Result<UnixAddress, ConnectionError> {
    joined(&[ANDROID_RESERVED_DIRECTORY, name])
}

fn joined(parts: &[&[u8]]) -> Result<UnixAddress, ConnectionError> {
    let too_long = ConnectionError::new(Operation::Address, ConnectionErrorKind::PathTooLong);
    UnixAddress::from_parts(parts).ok_or(too_long)
}

/// Reads what C programs pass to `wpa_ctrl_open`: a path, or `@abstract:NAME`.
///
/// ```
/// use hostap_ctrl::{UnixAddress, endpoint};
///
/// let address = endpoint::parse(b"@abstract:wpa")?;
/// assert_eq!(address, UnixAddress::from_abstract_name(b"wpa"));
/// assert_eq!(endpoint::parse(b"/run/hostapd/wlan0")?, endpoint::unix(b"/run/hostapd/wlan0")?);
/// # Ok::<(), hostap_ctrl::ConnectionError>(())
/// ```
///
/// # Errors
/// As for [`unix`].
pub fn parse(text: &[u8]) -> Result<UnixAddress, ConnectionError> {
    match text.strip_prefix(b"@abstract:") {
        Some(name) => Ok(UnixAddress::from_abstract_name(name)),
        None => unix(text),
    }
}

/// Reads what C programs pass on Android: `@android:NAME`, a name without a leading `/` (which
/// means the reserved socket `wpa_NAME`, cut at 20 bytes), or a path.
///
/// # Errors
/// As for [`unix`].
pub fn parse_android(text: &[u8]) -> Result<UnixAddress, ConnectionError> {
    const PREFIX: &[u8] = b"wpa_";
    const LONGEST: usize = 20 - PREFIX.len();
    if let Some(name) = text.strip_prefix(b"@android:") {
        return android_reserved(name);
    }
    if text.first() == Some(&b'/') {
        return unix(text);
    }
    let name = text.get(..LONGEST).unwrap_or(text);
    joined(&[ANDROID_RESERVED_DIRECTORY, PREFIX, name])
}

/// The UDP port of the daemon on this machine.
pub const fn loopback(ipv6: bool) -> SocketAddr {
    let address =
        if ipv6 { IpAddr::V6(Ipv6Addr::LOCALHOST) } else { IpAddr::V4(Ipv4Addr::LOCALHOST) };
    SocketAddr::new(address, UDP_PORT)
}

/// Looks a host up, as the C library built for remote UDP does.
///
/// # Errors
/// [`ConnectionErrorKind::InvalidAddress`] when the port is no number from 0 to 65535, or the host is not
/// known.
pub fn resolve(target: &UdpTarget<'_>, ipv6: bool) -> Result<SocketAddr, ConnectionError> {
    let invalid = ConnectionError::new(Operation::Address, ConnectionErrorKind::InvalidAddress);
    let port = target.port.map_or(Some(UDP_PORT), parse_port).ok_or(invalid)?;
    let mut name = [0; 256];
    let host = copy_as_c_string(target.host, &mut name).ok_or(invalid)?;
    let mut address = SocketAddr::new(sys::resolve(host, ipv6).ok_or(invalid)?, port);
    if let (SocketAddr::V6(v6), Some(scope)) = (&mut address, target.scope) {
        let scope = copy_as_c_string(scope, &mut name).ok_or(invalid)?;
        v6.set_scope_id(sys::interface_index(scope));
    }
    Ok(address)
}

/// The parts of `HOST[:PORT]` or, for IPv6, `ADDRESS[%SCOPE][,PORT]`.
///
/// ```
/// use hostap_ctrl::endpoint::UdpTarget;
///
/// let target = UdpTarget::parse(b"fe80::1%wlan0,9878", true);
/// assert_eq!(target.host, b"fe80::1");
/// assert_eq!(target.scope, Some(&b"wlan0"[..]));
/// assert_eq!(target.port, Some(&b"9878"[..]));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UdpTarget<'a> {
    /// A name or a numeric address.
    pub host: &'a [u8],
    /// The network interface of a link-local IPv6 address.
    pub scope: Option<&'a [u8]>,
    /// Decimal digits.
    pub port: Option<&'a [u8]>,
}

impl<'a> UdpTarget<'a> {
    /// Takes the text apart; nothing is checked or looked up yet.
    pub fn parse(text: &'a [u8], ipv6: bool) -> Self {
        let (name, port) = split_once(text, if ipv6 { b',' } else { b':' });
        let (host, scope) = if ipv6 { split_once(name, b'%') } else { (name, None) };
        Self { host, scope, port }
    }
}

fn split_once(text: &[u8], separator: u8) -> (&[u8], Option<&[u8]>) {
    let mut halves = text.splitn(2, |byte| *byte == separator);
    (halves.next().unwrap_or(text), halves.next())
}

/// As C's `atoi`, which hostap's library reads it with, blanks may stand before the number and
/// anything behind it; unlike there, a number it must be.
pub(crate) fn parse_port(text: &[u8]) -> Option<u16> {
    let text = text.trim_ascii_start();
    let length = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    core::str::from_utf8(text.get(..length)?).ok()?.parse().ok()
}

fn copy_as_c_string<'a>(text: &[u8], buffer: &'a mut [u8; 256]) -> Option<&'a CStr> {
    buffer.get_mut(..text.len())?.copy_from_slice(text);
    *buffer.get_mut(text.len())? = 0;
    CStr::from_bytes_until_nul(buffer).ok().filter(|copied| copied.to_bytes() == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn udp(text: &str, ipv6: bool) -> Result<SocketAddr, ConnectionError> {
        resolve(&UdpTarget::parse(text.as_bytes(), ipv6), ipv6)
    }

    #[test]
    fn android_names_mean_reserved_sockets() {
        let reserved = |name: &[u8]| android_reserved(name).unwrap();
        assert_eq!(parse_android(b"@android:wpa_wlan0"), Ok(reserved(b"wpa_wlan0")));
        assert_eq!(parse_android(b"wlan0"), Ok(reserved(b"wpa_wlan0")));
        let cut = reserved(b"wpa_0123456789abcdef");
        assert_eq!(parse_android(b"0123456789abcdefghij"), Ok(cut));
        assert_eq!(parse_android(b"/data/x"), unix(b"/data/x"));
    }

    #[test]
    fn numeric_hosts_need_no_name_service() {
        assert_eq!(udp("127.0.0.2:1234", false), Ok("127.0.0.2:1234".parse().unwrap()));
        assert_eq!(udp("127.0.0.2: 1234\n", false), Ok("127.0.0.2:1234".parse().unwrap()));
        assert_eq!(udp("::1", true), Ok("[::1]:9877".parse().unwrap()));
        let Ok(SocketAddr::V6(scoped)) = udp("fe80::1%lo,1", true) else {
            panic!("not an IPv6 address")
        };
        assert_eq!((scoped.scope_id(), scoped.port()), (1, 1));
    }

    #[test]
    fn a_bad_port_or_host_is_an_error() {
        for text in ["127.0.0.1:", "127.0.0.1:x", "127.0.0.1:65536", "127.0.0.1:-1", "", "a\0b"] {
            let error = udp(text, false).unwrap_err();
            assert_eq!(error.kind(), ConnectionErrorKind::InvalidAddress, "{text:?}");
        }
        assert!(udp(&"x".repeat(300), false).is_err());
    }
}
