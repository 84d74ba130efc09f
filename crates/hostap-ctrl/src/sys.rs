//! The system calls, each as a small safe function: the only `unsafe` code of this crate.
//!
//! Nothing here decides anything; what a call's failure means is told by the layers above.

use core::ffi::{CStr, c_int};
use core::mem::{MaybeUninit, size_of};
use core::net::{IpAddr, SocketAddr};
use core::ptr;

#[cfg(feature = "tokio")]
pub(crate) mod registering;
#[cfg(feature = "std")]
mod waiting;

use crate::address::UnixAddress;
use crate::buffer::Buffer;
use crate::connection_error::Errno;

/// Copies as much of `bytes` to the front of `buffer` as fits, and returns how much that was.
pub(crate) fn copy<B: Buffer + ?Sized>(bytes: &[u8], buffer: &mut B) -> usize {
    let (start, size) = buffer.as_raw();
    let length = bytes.len().min(size);
    // SAFETY: both are valid for `length` bytes, and `buffer` is borrowed exclusively.
    unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), start, length) };
    length
}

/// How a failed system call left `errno`.
fn last_errno() -> Errno {
    #[cfg(target_os = "android")]
    // SAFETY: __errno() takes nothing and can't fail.
    let place = unsafe { libc::__errno() };
    #[cfg(not(target_os = "android"))]
    // SAFETY: __errno_location() takes nothing and can't fail.
    let place = unsafe { libc::__errno_location() };
    // SAFETY: that is this thread's own errno, valid for as long as the thread runs.
    Errno(unsafe { *place })
}

/// Turns the usual convention, -1 and `errno`, into a `Result`.
fn checked(returned: c_int) -> Result<c_int, Errno> {
    if returned < 0 { Err(last_errno()) } else { Ok(returned) }
}

/// What to wait for on a socket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Interest {
    /// A datagram, or an error to be collected, has arrived.
    Readable,
    /// The peer's queue has room for one more datagram.
    Writable,
}

/// An open datagram socket; dropping it closes it.
#[derive(Debug)]
pub(crate) struct Socket(c_int);

impl Socket {
    /// A UNIX datagram socket: close-on-exec and non-blocking from birth, so no `fcntl` follows.
    pub(crate) fn unix() -> Result<Self, Errno> {
        Self::create(libc::AF_UNIX, libc::SOCK_NONBLOCK)
    }

    /// A UDP socket of `peer`'s family. It blocks, as hostap's own does: only
    /// `wpa_ctrl_recv` shows the difference, everything else asks not to wait in each call.
    pub(crate) fn udp(peer: &SocketAddr) -> Result<Self, Errno> {
        Self::create(if peer.is_ipv6() { libc::AF_INET6 } else { libc::AF_INET }, 0)
    }

    fn create(family: c_int, flags: c_int) -> Result<Self, Errno> {
        let kind = libc::SOCK_DGRAM | libc::SOCK_CLOEXEC | flags;
        // SAFETY: socket() takes no pointers.
        checked(unsafe { libc::socket(family, kind, 0) }).map(Self)
    }

    /// The descriptor's number.
    pub(crate) fn number(&self) -> c_int {
        self.0
    }

    /// Gives the socket the name `address` in the file system.
    pub(crate) fn bind_unix(&self, address: &UnixAddress) -> Result<(), Errno> {
        let (pointer, length) = address.as_raw();
        // SAFETY: `pointer` and `length` describe a whole sockaddr_un that outlives the call.
        checked(unsafe { libc::bind(self.0, pointer, length) }).map(drop)
    }

    /// Makes `address` the peer. A second call replaces the first one's peer.
    pub(crate) fn connect_unix(&self, address: &UnixAddress) -> Result<(), Errno> {
        let (pointer, length) = address.as_raw();
        // SAFETY: `pointer` and `length` describe a whole sockaddr_un that outlives the call.
        checked(unsafe { libc::connect(self.0, pointer, length) }).map(drop)
    }

    /// Binds to `address` and a port of the system's choice when its port is 0.
    pub(crate) fn bind_udp(&self, address: &SocketAddr) -> Result<(), Errno> {
        with_raw_address(address, |pointer, length| {
            // SAFETY: `with_raw_address` hands out a whole socket address that outlives the call.
            checked(unsafe { libc::bind(self.0, pointer, length) }).map(drop)
        })
    }

    /// Makes `address` the peer.
    pub(crate) fn connect_udp(&self, address: &SocketAddr) -> Result<(), Errno> {
        with_raw_address(address, |pointer, length| {
            // SAFETY: `with_raw_address` hands out a whole socket address that outlives the call.
            checked(unsafe { libc::connect(self.0, pointer, length) }).map(drop)
        })
    }

    /// Sends one datagram to the peer without waiting.
    pub(crate) fn send(&self, datagram: &[u8]) -> Result<(), Errno> {
        let flags = libc::MSG_DONTWAIT;
        // SAFETY: pointer and length are those of a live slice.
        let sent = unsafe { libc::send(self.0, datagram.as_ptr().cast(), datagram.len(), flags) };
        if sent < 0 { Err(last_errno()) } else { Ok(()) }
    }

    /// Sends the parts, one after another, as one datagram, without waiting.
    pub(crate) fn send_joined<const N: usize>(&self, parts: [&[u8]; N]) -> Result<(), Errno> {
        let mut pieces = parts.map(|part| libc::iovec {
            iov_base: part.as_ptr().cast_mut().cast(),
            iov_len: part.len(),
        });
        // SAFETY: msghdr is a C structure for which all zeroes are a valid value.
        let mut header: libc::msghdr = unsafe { MaybeUninit::zeroed().assume_init() };
        header.msg_iov = pieces.as_mut_ptr();
        header.msg_iovlen = N as _;
        // SAFETY: `header` refers to `pieces`, whose pointers and lengths are those of live
        // slices; sendmsg() only reads through them.
        let sent = unsafe { libc::sendmsg(self.0, &header, libc::MSG_DONTWAIT) };
        if sent < 0 { Err(last_errno()) } else { Ok(()) }
    }

    /// Receives one datagram without waiting and returns what of it fitted.
    pub(crate) fn receive_now<'a, B: Buffer + ?Sized>(
        &self,
        buffer: &'a mut B,
    ) -> Result<&'a [u8], Errno> {
        self.receive_with(buffer, libc::MSG_DONTWAIT)
    }

    /// As [`receive_now`](Self::receive_now), but the datagram stays in the queue.
    pub(crate) fn peek<'a, B: Buffer + ?Sized>(
        &self,
        buffer: &'a mut B,
    ) -> Result<&'a [u8], Errno> {
        self.receive_with(buffer, libc::MSG_DONTWAIT | libc::MSG_PEEK)
    }

    /// Receives one datagram, waiting for it if that is how the descriptor is set.
    pub(crate) fn receive<'a, B: Buffer + ?Sized>(
        &self,
        buffer: &'a mut B,
    ) -> Result<&'a [u8], Errno> {
        self.receive_with(buffer, 0)
    }

    // Inlined, as `wait` is: that makes the C library both smaller and faster.
    #[inline(always)]
    fn receive_with<'a, B: Buffer + ?Sized>(
        &self,
        buffer: &'a mut B,
        flags: c_int,
    ) -> Result<&'a [u8], Errno> {
        let (start, size) = buffer.as_raw();
        // SAFETY: start and size are those of memory that `buffer` lends for 'a.
        let received = unsafe { libc::recv(self.0, start.cast(), size, flags) };
        let length = usize::try_from(received).map_err(|_| last_errno())?;
        // SAFETY: recv() has written that many bytes at the front of that memory.
        Ok(unsafe { core::slice::from_raw_parts(start, length) })
    }

    /// Waits until the socket is ready or the time is over; `false` when it is over.
    ///
    /// A descriptor that is not open is `EBADF`, not readiness.
    #[inline(always)]
    pub(crate) fn wait(&self, interest: Interest, milliseconds: c_int) -> Result<bool, Errno> {
        let events = match interest {
            Interest::Readable => libc::POLLIN,
            Interest::Writable => libc::POLLOUT,
        };
        let mut entry = libc::pollfd { fd: self.0, events, revents: 0 };
        // SAFETY: the pointer is to the one entry that the count announces.
        let ready = checked(unsafe { libc::poll(&mut entry, 1, milliseconds) })?;
        if entry.revents & libc::POLLNVAL != 0 {
            return Err(Errno(libc::EBADF));
        }
        Ok(ready > 0)
    }

    /// Closes the descriptor before the socket is dropped.
    pub(crate) fn close(&mut self) {
        if self.0 >= 0 {
            // SAFETY: the number came from socket() and is forgotten right here.
            unsafe { libc::close(self.0) };
            self.0 = -1;
        }
    }

    /// Makes calls that may wait do so from now on.
    pub(crate) fn set_blocking(&self) {
        // SAFETY: fcntl() with F_SETFL takes no pointers; no other status flag was set.
        unsafe { libc::fcntl(self.0, libc::F_SETFL, 0) };
    }

    /// Sets the permissions that the socket's file will be born with.
    pub(crate) fn set_mode(&self, mode: libc::mode_t) {
        // SAFETY: fchmod() takes no pointers.
        unsafe { libc::fchmod(self.0, mode) };
    }
}

#[cfg(feature = "std")]
impl std::os::fd::AsFd for Socket {
    fn as_fd(&self) -> std::os::fd::BorrowedFd<'_> {
        // SAFETY: the descriptor stays open for as long as the socket is borrowed.
        unsafe { std::os::fd::BorrowedFd::borrow_raw(self.0) }
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        self.close();
    }
}

/// Calls `action` with the C form of an internet address.
fn with_raw_address<T>(
    address: &SocketAddr,
    action: impl FnOnce(*const libc::sockaddr, libc::socklen_t) -> T,
) -> T {
    match address {
        SocketAddr::V4(v4) => {
            // SAFETY: sockaddr_in is a C structure for which all zeroes are a valid value.
            let mut raw: libc::sockaddr_in = unsafe { MaybeUninit::zeroed().assume_init() };
            raw.sin_family = libc::AF_INET as _;
            raw.sin_port = v4.port().to_be();
            raw.sin_addr.s_addr = u32::from_ne_bytes(v4.ip().octets());
            action(ptr::from_ref(&raw).cast(), size_of::<libc::sockaddr_in>() as _)
        }
        SocketAddr::V6(v6) => {
            // SAFETY: sockaddr_in6 is a C structure for which all zeroes are a valid value.
            let mut raw: libc::sockaddr_in6 = unsafe { MaybeUninit::zeroed().assume_init() };
            raw.sin6_family = libc::AF_INET6 as _;
            raw.sin6_port = v6.port().to_be();
            raw.sin6_scope_id = v6.scope_id();
            raw.sin6_addr.s6_addr = v6.ip().octets();
            action(ptr::from_ref(&raw).cast(), size_of::<libc::sockaddr_in6>() as _)
        }
    }
}

/// The first address of the wanted family that the resolver gives for `host`.
pub(crate) fn resolve(host: &CStr, ipv6: bool) -> Option<IpAddr> {
    // SAFETY: addrinfo is a C structure for which all zeroes are a valid value.
    let mut hints: libc::addrinfo = unsafe { MaybeUninit::zeroed().assume_init() };
    hints.ai_family = if ipv6 { libc::AF_INET6 } else { libc::AF_INET };
    hints.ai_socktype = libc::SOCK_DGRAM;
    let mut list = ptr::null_mut();
    // SAFETY: `host` ends with a NUL, and `hints` and `list` outlive the call.
    if unsafe { libc::getaddrinfo(host.as_ptr(), ptr::null(), &hints, &mut list) } != 0 {
        return None;
    }
    // SAFETY: getaddrinfo() succeeded, so `list` points to at least one entry.
    let raw = unsafe { (*list).ai_addr };
    let address = if ipv6 {
        // SAFETY: the hints asked for AF_INET6 alone, so the entry holds a sockaddr_in6.
        IpAddr::from(unsafe { (*raw.cast::<libc::sockaddr_in6>()).sin6_addr.s6_addr })
    } else {
        // SAFETY: the hints asked for AF_INET alone, so the entry holds a sockaddr_in.
        let number = unsafe { (*raw.cast::<libc::sockaddr_in>()).sin_addr.s_addr };
        IpAddr::from(number.to_ne_bytes())
    };
    // SAFETY: `list` came from getaddrinfo() and nothing borrowed from it is used any more.
    unsafe { libc::freeaddrinfo(list) };
    Some(address)
}

/// The number of a network interface, 0 when there is none of that name.
pub(crate) fn interface_index(name: &CStr) -> u32 {
    // SAFETY: `name` ends with a NUL.
    unsafe { libc::if_nametoindex(name.as_ptr()) }
}

/// Removes a socket's name from the file system; whether it was there.
pub(crate) fn unlink(address: &UnixAddress) -> bool {
    // SAFETY: the path in a UnixAddress ends with a NUL.
    unsafe { libc::unlink(address.path_pointer()) == 0 }
}

/// The number of this process.
pub(crate) fn process_id() -> c_int {
    // SAFETY: getpid() takes nothing and can't fail.
    unsafe { libc::getpid() }
}

/// Does nothing for so long, or until a signal arrives.
pub(crate) fn pause(milliseconds: c_int) {
    // SAFETY: with a count of 0 poll() reads no entries.
    unsafe { libc::poll(ptr::null_mut(), 0, milliseconds) };
}

/// Milliseconds on a clock that only runs forwards; its zero means nothing.
///
/// Linux' coarse clock is right to a few milliseconds and costs a fifth of the exact one.
#[inline(never)]
pub(crate) fn monotonic_milliseconds() -> u64 {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    const CLOCK: libc::clockid_t = libc::CLOCK_MONOTONIC_COARSE;
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    const CLOCK: libc::clockid_t = libc::CLOCK_MONOTONIC;
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` outlives the call; the clock exists on every kernel since 2.6.32.
    unsafe { libc::clock_gettime(CLOCK, &mut time) };
    time.tv_sec as u64 * 1000 + time.tv_nsec as u64 / 1_000_000
}

/// Gives the name itself, not what a link points to, to `owner` (-1 keeps it) and `group`.
pub(crate) fn change_owner(address: &UnixAddress, owner: libc::uid_t, group: libc::gid_t) {
    // SAFETY: the path in a UnixAddress ends with a NUL.
    unsafe { libc::lchown(address.path_pointer(), owner, group) };
}

/// Removes every file of a directory, but no directory in it.
pub(crate) fn unlink_all(directory: &CStr) {
    // SAFETY: `directory` ends with a NUL.
    let stream = unsafe { libc::opendir(directory.as_ptr()) };
    if stream.is_null() {
        return;
    }
    // SAFETY: `stream` is open.
    let descriptor = unsafe { libc::dirfd(stream) };
    loop {
        // SAFETY: `stream` is open, and this thread alone has it.
        let entry = unsafe { libc::readdir(stream) };
        if entry.is_null() {
            break;
        }
        // SAFETY: readdir() returned an entry that stays valid until the next call.
        let name = unsafe { (&raw const (*entry).d_name).cast() };
        // SAFETY: the system ends d_name with a NUL.
        unsafe { libc::unlinkat(descriptor, name, 0) };
    }
    // SAFETY: `stream` came from opendir() and is not used again.
    unsafe { libc::closedir(stream) };
}
