//! hostap's UDP port, which is fixed, for one process at a time or for many at once.

use std::fs::File;
use std::mem;

use crate::surroundings;

/// Keeps others from hostap's port for as long as it lives.
#[derive(Debug)]
pub struct Port {
    /// `None` in a network of our own, where there are no others.
    _lock: Option<File>,
}

/// Makes sure that nobody else uses port 9877 of this machine: in a network namespace of this
/// process' own where that is allowed, else by waiting for whoever has it.
///
/// To be called before a thread is started.
pub fn enter_own() -> Port {
    let own = has_own_network();
    Port { _lock: (!own).then(|| surroundings::lock("udp-9877")) }
}

/// Whether this process now has a network namespace with a loopback interface that is up.
fn has_own_network() -> bool {
    let network = libc::CLONE_NEWNET;
    // Root may at once, others as root of a user namespace.
    [network, network | libc::CLONE_NEWUSER].into_iter().any(|what| {
        // SAFETY: unshare() takes no pointers, and this process has one thread.
        unsafe { libc::unshare(what) == 0 }
    }) && {
        assert!(bring_loopback_up(), "a new network namespace has a loopback interface");
        true
    }
}

fn bring_loopback_up() -> bool {
    // SAFETY: socket() takes no pointers.
    let socket = unsafe { libc::socket(libc::AF_INET, libc::SOCK_DGRAM | libc::SOCK_CLOEXEC, 0) };
    // SAFETY: ifreq is a C structure for which all zeroes are a valid value.
    let mut request: libc::ifreq = unsafe { mem::zeroed() };
    for (place, byte) in request.ifr_name.iter_mut().zip(b"lo") {
        *place = *byte as _;
    }
    request.ifr_ifru.ifru_flags = (libc::IFF_UP | libc::IFF_RUNNING) as _;
    // SAFETY: the request is what SIOCSIFFLAGS takes, and outlives the call.
    let up = unsafe { libc::ioctl(socket, libc::SIOCSIFFLAGS as _, &request) };
    // SAFETY: the descriptor came from socket() and is not used again.
    unsafe { libc::close(socket) };
    up == 0
}
