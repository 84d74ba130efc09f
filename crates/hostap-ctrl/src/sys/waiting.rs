//! System calls of a socket that waits: what the blocking client is made of. The C library has
//! none of them.

use core::ffi::c_int;
use core::mem::{MaybeUninit, size_of};
use core::ptr;
use core::time::Duration;

use super::{Socket, checked, last_errno};
use crate::connection_error::Errno;

impl Socket {
    /// A UNIX datagram socket whose calls wait, close-on-exec from birth.
    pub(crate) fn unix_waiting() -> Result<Self, Errno> {
        Self::create(libc::AF_UNIX, 0)
    }

    /// How long sending and receiving may wait; more than the system can count is for ever.
    pub(crate) fn set_time_limit(&self, limit: Duration) -> Result<(), Errno> {
        // All zeroes would mean no limit at all.
        let microseconds = limit.subsec_micros().max(u32::from(limit.as_secs() == 0));
        let seconds = libc::time_t::try_from(limit.as_secs()).unwrap_or(libc::time_t::MAX);
        let value = libc::timeval { tv_sec: seconds, tv_usec: microseconds as _ };
        self.set_option(libc::SO_RCVTIMEO, &value)?;
        self.set_option(libc::SO_SNDTIMEO, &value)
    }

    fn set_option(&self, option: c_int, value: &libc::timeval) -> Result<(), Errno> {
        let pointer = ptr::from_ref(value).cast();
        let size = size_of::<libc::timeval>() as libc::socklen_t;
        // SAFETY: pointer and size describe `value`, which outlives the call.
        checked(unsafe { libc::setsockopt(self.0, libc::SOL_SOCKET, option, pointer, size) })
            .map(drop)
    }

    /// Sends `front` and `text` as one datagram, and waits for room unless `now`.
    pub(crate) fn send_text(&self, front: &[u8], text: &[u8], now: bool) -> Result<(), Errno> {
        let flags = libc::MSG_NOSIGNAL | if now { libc::MSG_DONTWAIT } else { 0 };
        let sent = if front.is_empty() {
            // SAFETY: pointer and length are those of a live slice.
            unsafe { libc::send(self.0, text.as_ptr().cast(), text.len(), flags) }
        } else {
            let mut pieces = [front, text].map(|part| libc::iovec {
                iov_base: part.as_ptr().cast_mut().cast(),
                iov_len: part.len(),
            });
            // SAFETY: msghdr is a C structure for which all zeroes are a valid value.
            let mut header: libc::msghdr = unsafe { MaybeUninit::zeroed().assume_init() };
            header.msg_iov = pieces.as_mut_ptr();
            header.msg_iovlen = pieces.len() as _;
            // SAFETY: `header` refers to `pieces`, whose pointers and lengths are those of live
            // slices; sendmsg() only reads through them.
            unsafe { libc::sendmsg(self.0, &header, flags) }
        };
        if sent < 0 { Err(last_errno()) } else { Ok(()) }
    }

    /// Receives one datagram, and waits for it unless `now`. Returns its length as it was sent,
    /// which is more than the buffer's when it did not fit.
    pub(crate) fn receive_whole(&self, buffer: &mut [u8], now: bool) -> Result<usize, Errno> {
        let flags = libc::MSG_TRUNC | if now { libc::MSG_DONTWAIT } else { 0 };
        // SAFETY: pointer and length are those of a live, exclusively borrowed slice.
        let length = unsafe { libc::recv(self.0, buffer.as_mut_ptr().cast(), buffer.len(), flags) };
        usize::try_from(length).map_err(|_| last_errno())
    }
}
