//! What a handle holds in a library for UDP.

use core::ffi::c_char;
use core::sync::atomic::{AtomicU8, Ordering};

use hostap_ctrl::endpoint::{self, UdpTarget};
use hostap_ctrl::{Buffer, Connection, ConnectionError, UdpConnection};

const IPV6: bool = cfg!(feature = "udp-ipv6");
const REMOTE: bool = cfg!(feature = "udp-remote");

/// The size of the string that `wpa_ctrl_get_remote_ifname` returns, its NUL included.
const NAME_SIZE: usize = 100;

/// That string. hostap keeps it in static memory, too: it outlives the handle, and two threads
/// may find each other's text in it, but nothing worse.
static REMOTE_INTERFACE: [AtomicU8; NAME_SIZE] = [const { AtomicU8::new(0) }; NAME_SIZE];

/// One connection, and what the caller called the daemon's host.
pub(crate) struct Session {
    connection: UdpConnection,
    host: [u8; NAME_SIZE],
}

/// Connects to the daemon on this machine or, if the build is for that, to the one at
/// `ctrl_path`.
pub(crate) fn open(ctrl_path: Option<&[u8]>, _: Option<&[u8]>) -> Result<Session, ConnectionError> {
    let target = ctrl_path.filter(|_| REMOTE).map(|text| UdpTarget::parse(text, IPV6));
    let peer = match &target {
        Some(target) => endpoint::resolve(target, IPV6)?,
        None => endpoint::loopback(IPV6),
    };
    let mut host = [0; NAME_SIZE];
    let name = target.map_or(&b"localhost"[..], |target| target.host);
    for (place, byte) in host.iter_mut().zip(name) {
        *place = *byte;
    }
    Ok(Session { connection: UdpConnection::open(&peer, REMOTE)?, host })
}

/// What `wpa_ctrl_cleanup` does: UDP leaves nothing in the file system.
#[cfg(any(target_os = "android", feature = "android"))]
pub(crate) fn cleanup() {}

impl Session {
    /// One request; see [`UdpConnection::request`].
    pub(crate) fn request<B: Buffer + ?Sized>(
        &self,
        command: &[u8],
        reply: &mut B,
        on_event: impl FnMut(&mut B, usize),
    ) -> Result<usize, ConnectionError> {
        self.connection.request(command, reply, on_event)
    }

    /// `HOST/INTERFACE` as a C string, cut where the buffer ends.
    pub(crate) fn remote_interface(&self) -> *mut c_char {
        let host = self.host.iter().take_while(|byte| **byte != 0);
        let interface = self.connection.interface_name().unwrap_or_default();
        let text = host.chain(b"/").chain(interface);
        let padded = text.copied().chain(core::iter::repeat(0));
        for (place, byte) in REMOTE_INTERFACE.iter().take(NAME_SIZE - 1).zip(padded) {
            place.store(byte, Ordering::Relaxed);
        }
        REMOTE_INTERFACE.as_ptr().cast_mut().cast()
    }
}

impl core::ops::Deref for Session {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.connection
    }
}
