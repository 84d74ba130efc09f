//! What crosses the border: C's pointers become references and slices, results become numbers.

use core::ffi::{CStr, c_char, c_int};
use core::mem::MaybeUninit;

use hostap_ctrl::{ConnectionError, ConnectionErrorKind};

use crate::wpa_ctrl;

/// What C gets for an operation that did not answer in time.
const TIMEOUT: c_int = -2;

/// Sets this thread's `errno`.
fn set_errno(number: c_int) {
    #[cfg(target_os = "android")]
    // SAFETY: __errno() takes nothing and can't fail.
    let place = unsafe { libc::__errno() };
    #[cfg(not(target_os = "android"))]
    // SAFETY: __errno_location() takes nothing and can't fail.
    let place = unsafe { libc::__errno_location() };
    // SAFETY: that is this thread's own errno, valid for as long as the thread runs.
    unsafe { *place = number };
}

/// C's -1, with the reason in `errno`.
pub(crate) fn fail(errno: c_int) -> c_int {
    set_errno(errno);
    -1
}

/// What C gets for a request. A success and a timeout leave 0 in `errno`, as hostap's do.
pub(crate) fn outcome(result: Result<(), ConnectionError>) -> c_int {
    let returned = match result {
        Ok(()) => 0,
        Err(error) if error.kind() == ConnectionErrorKind::Timeout => TIMEOUT,
        Err(error) => return fail(error.errno().0),
    };
    set_errno(0);
    returned
}

/// Opens a connection and hands it to C on the heap; NULL, with `errno`, when that fails.
pub(crate) fn give_out(open: impl FnOnce() -> Result<wpa_ctrl, ConnectionError>) -> *mut wpa_ctrl {
    // SAFETY: malloc() takes no pointers. The memory comes first: without it nothing is opened.
    let place = unsafe { libc::malloc(size_of::<wpa_ctrl>()) }.cast::<wpa_ctrl>();
    if place.is_null() {
        return place;
    }
    match open() {
        Ok(opened) => {
            // SAFETY: `place` is fresh memory of the right size; malloc() aligns for any type.
            unsafe { place.write(opened) };
            place
        }
        Err(error) => {
            // SAFETY: `place` came from malloc() and nothing was put there.
            unsafe { libc::free(place.cast()) };
            fail(error.errno().0);
            core::ptr::null_mut()
        }
    }
}

/// Ends what [`give_out`] began.
///
/// # Safety
/// `ctrl` is NULL, or came from [`give_out`] and is not used again.
pub(crate) unsafe fn take_back(ctrl: *mut wpa_ctrl) {
    if !ctrl.is_null() {
        // SAFETY: the caller gives a connection that give_out() put there.
        unsafe { ctrl.drop_in_place() };
        // SAFETY: that memory came from malloc().
        unsafe { libc::free(ctrl.cast()) };
    }
}

/// # Safety
/// `ctrl` is NULL, or came from [`give_out`] and stays open for `'a`.
pub(crate) unsafe fn borrow<'a>(ctrl: *mut wpa_ctrl) -> Option<&'a wpa_ctrl> {
    // SAFETY: the caller gives NULL or a living connection, which is only ever shared.
    unsafe { ctrl.as_ref() }
}

/// The bytes of a C string.
///
/// # Safety
/// `text` is NULL, or ends with a NUL and stays unchanged for `'a`.
pub(crate) unsafe fn string<'a>(text: *const c_char) -> Option<&'a [u8]> {
    if text.is_null() {
        return None;
    }
    // SAFETY: the caller gives a string that ends with a NUL.
    Some(unsafe { CStr::from_ptr(text) }.to_bytes())
}

/// The command; `None` for NULL with a length, which no system call could read either.
///
/// # Safety
/// `start` is NULL, or valid for reads of `length` bytes for `'a`.
pub(crate) unsafe fn bytes<'a>(start: *const c_char, length: usize) -> Option<&'a [u8]> {
    if length == 0 {
        return Some(&[]);
    }
    if start.is_null() || isize::try_from(length).is_err() {
        return None;
    }
    // SAFETY: not NULL, of a length that can exist, and the caller vouches for the bytes.
    Some(unsafe { core::slice::from_raw_parts(start.cast(), length) })
}

/// The caller's buffer for a reply, and where its length goes.
pub(crate) struct Room<'a> {
    buffer: Option<&'a mut [MaybeUninit<u8>]>,
    length: Option<&'a mut usize>,
}

/// # Safety
/// `reply_len` is NULL, or valid for reads and writes; `reply` is NULL, or valid for writes of
/// `*reply_len` bytes; both for `'a`, in which nobody else uses that memory.
pub(crate) unsafe fn room<'a>(reply: *mut c_char, reply_len: *mut usize) -> Room<'a> {
    // SAFETY: the caller gives NULL or a length of its own.
    let length = unsafe { reply_len.as_mut() };
    let size = length.as_ref().map_or(0, |length| **length).min(isize::MAX as usize);
    let buffer = (!reply.is_null()).then(|| {
        // SAFETY: not NULL, and the caller vouches for that many bytes, written to or not.
        unsafe { core::slice::from_raw_parts_mut(reply.cast(), size) }
    });
    Room { buffer, length }
}

impl Room<'_> {
    /// The buffer; an empty one for NULL.
    pub(crate) fn buffer(&mut self) -> &mut [MaybeUninit<u8>] {
        self.buffer.as_deref_mut().unwrap_or_default()
    }

    /// Whether a message has no place to go: no length, or a size without a buffer.
    pub(crate) fn is_missing(&self) -> bool {
        self.length.as_ref().is_none_or(|length| self.buffer.is_none() && **length > 0)
    }

    /// Tells the caller how long the reply is.
    pub(crate) fn set_length(&mut self, length: usize) {
        if let Some(place) = &mut self.length {
            **place = length;
        }
    }
}

/// Whether the first `length` bytes, which a request has written, are `expected`.
pub(crate) fn holds(reply: &[MaybeUninit<u8>], length: usize, expected: &[u8]) -> bool {
    let same = |(byte, expected): (&MaybeUninit<u8>, &u8)| {
        // SAFETY: a request that succeeded has written the first `length` bytes.
        unsafe { byte.assume_init() == *expected }
    };
    length == expected.len() && reply.iter().zip(expected).all(same)
}
