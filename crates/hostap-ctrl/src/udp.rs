//! The UDP form of the control interface: a cookie goes before each command.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use crate::buffer::Buffer;
use crate::connection::Connection;
use crate::connection_error::ConnectionError;

/// How much of the daemon's answer to `GET_COOKIE` or `IFNAME` is kept.
const ANSWER_SIZE: usize = 127;

/// A connection to a daemon that was built with a UDP control interface.
///
/// Such a daemon hands out a cookie to whoever can read its answers, and drops every command
/// that does not begin with it.
#[derive(Debug)]
pub struct UdpConnection {
    connection: Connection,
    cookie: Option<Answer>,
    interface_name: Option<Answer>,
}

impl UdpConnection {
    /// Connects to `peer`, and asks for the cookie and the name of the network interface.
    ///
    /// With `remote` the socket may send to other machines; else it is bound to loopback.
    /// Neither answer is required: a daemon from before 2.0 has no cookies, and a silent one
    /// is found out by the first request. Waiting for them takes up to 20 seconds.
    ///
    /// # Errors
    /// Whatever keeps the socket from being created, bound or connected.
    pub fn open(peer: &SocketAddr, remote: bool) -> Result<Self, ConnectionError> {
        let connection = Connection::open_udp(peer, &own_address(peer, remote))?;
        let mut opened = Self { connection, cookie: None, interface_name: None };
        opened.cookie = opened.ask(b"GET_COOKIE");
        opened.interface_name = opened.ask(b"IFNAME");
        Ok(opened)
    }

    fn ask(&self, command: &[u8]) -> Option<Answer> {
        let mut bytes = [0; ANSWER_SIZE];
        let length = self.request(command, bytes.as_mut_slice(), |_, _| ()).ok()?;
        Some(Answer { bytes, length })
    }

    /// As [`Connection::request`], with the cookie in front of the command.
    ///
    /// # Errors
    /// As there.
    pub fn request<B: Buffer + ?Sized>(
        &self,
        command: &[u8],
        reply: &mut B,
        on_event: impl FnMut(&mut B, usize),
    ) -> Result<usize, ConnectionError> {
        match &self.cookie {
            Some(cookie) => {
                self.connection.request([cookie.as_bytes(), b" ", command], reply, on_event)
            }
            None => self.connection.request([command], reply, on_event),
        }
    }

    /// The name of the daemon's network interface, as it was when the connection was opened.
    pub fn interface_name(&self) -> Option<&[u8]> {
        self.interface_name.as_ref().map(Answer::as_bytes)
    }
}

impl core::ops::Deref for UdpConnection {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.connection
    }
}

/// A short answer of the daemon, kept in place.
struct Answer {
    bytes: [u8; ANSWER_SIZE],
    length: usize,
}

impl Answer {
    /// As C keeps it: up to the first NUL.
    fn as_bytes(&self) -> &[u8] {
        let whole = self.bytes.get(..self.length).unwrap_or(&self.bytes);
        whole.split(|byte| *byte == 0).next().unwrap_or_default()
    }
}

impl core::fmt::Debug for Answer {
    /// The cookie is what lets a client command the daemon: it is not shown.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(formatter, "{} bytes", self.length)
    }
}

/// Where the client's socket listens for answers.
pub(crate) fn own_address(peer: &SocketAddr, remote: bool) -> SocketAddr {
    let address: IpAddr = match (peer.is_ipv6(), remote) {
        (false, false) => Ipv4Addr::LOCALHOST.into(),
        (false, true) => Ipv4Addr::UNSPECIFIED.into(),
        (true, false) => Ipv6Addr::LOCALHOST.into(),
        (true, true) => Ipv6Addr::UNSPECIFIED.into(),
    };
    SocketAddr::new(address, 0)
}
