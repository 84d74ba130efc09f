//! The system calls that scenarios can plan faults for: what the libraries under test call in
//! place of the C library's functions of these names.

use std::ffi::{c_int, c_void};

use ffi_tests::faults::{self, Call, Outcome};
use ffi_tests::surroundings::set_errno;

/// The C library's own function of a name.
macro_rules! original {
    ($name:literal, $type:ty) => {{
        // SAFETY: the name ends with a NUL.
        let address = unsafe { libc::dlsym(libc::RTLD_NEXT, $name.as_ptr()) };
        assert!(!address.is_null(), "the C library has no {:?}", $name);
        // SAFETY: the C library's function of that name has that type.
        unsafe { std::mem::transmute::<*mut c_void, $type>(address) }
    }};
}

/// -1 and `errno`, when a fault is planned.
fn failure(outcome: Outcome) -> Option<c_int> {
    let Outcome::Fails(errno) = outcome else { return None };
    set_errno(errno);
    Some(-1)
}

type Send = unsafe extern "C" fn(c_int, *const c_void, usize, c_int) -> isize;
type SendMessage = unsafe extern "C" fn(c_int, *const libc::msghdr, c_int) -> isize;
type Receive = unsafe extern "C" fn(c_int, *mut c_void, usize, c_int) -> isize;
type Poll = unsafe extern "C" fn(*mut libc::pollfd, libc::nfds_t, c_int) -> c_int;
type Select = unsafe extern "C" fn(
    c_int,
    *mut libc::fd_set,
    *mut libc::fd_set,
    *mut libc::fd_set,
    *mut libc::timeval,
) -> c_int;

#[unsafe(no_mangle)]
unsafe extern "C" fn send(socket: c_int, data: *const c_void, size: usize, flags: c_int) -> isize {
    if let Some(failed) = failure(faults::next(Call::Send)) {
        return failed as isize;
    }
    let original = original!(c"send", Send);
    // SAFETY: the caller's arguments, to the function that the caller meant.
    unsafe { original(socket, data, size, flags) }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sendmsg(socket: c_int, message: *const libc::msghdr, flags: c_int) -> isize {
    if let Some(failed) = failure(faults::next(Call::Send)) {
        return failed as isize;
    }
    let original = original!(c"sendmsg", SendMessage);
    // SAFETY: as in send().
    unsafe { original(socket, message, flags) }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn recv(socket: c_int, data: *mut c_void, size: usize, flags: c_int) -> isize {
    if let Some(failed) = failure(faults::next(Call::Receive)) {
        return failed as isize;
    }
    let original = original!(c"recv", Receive);
    // SAFETY: as in send().
    unsafe { original(socket, data, size, flags) }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn poll(entries: *mut libc::pollfd, count: libc::nfds_t, limit: c_int) -> c_int {
    let outcome = faults::next(Call::Wait);
    if let Some(failed) = failure(outcome) {
        return failed;
    }
    if outcome == Outcome::Ready {
        // SAFETY: the caller's array has that many entries.
        let entries = unsafe { std::slice::from_raw_parts_mut(entries, count as usize) };
        entries.iter_mut().for_each(|entry| entry.revents = entry.events);
        return count as c_int;
    }
    let original = original!(c"poll", Poll);
    // SAFETY: as in send().
    unsafe { original(entries, count, limit) }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn select(
    limit: c_int,
    readable: *mut libc::fd_set,
    writable: *mut libc::fd_set,
    exceptional: *mut libc::fd_set,
    time: *mut libc::timeval,
) -> c_int {
    let outcome = faults::next(Call::Wait);
    if let Some(failed) = failure(outcome) {
        return failed;
    }
    if outcome == Outcome::Ready {
        // The sets stay as they are: all that was asked for is there.
        return 1;
    }
    let original = original!(c"select", Select);
    // SAFETY: as in send().
    unsafe { original(limit, readable, writable, exceptional, time) }
}

#[unsafe(no_mangle)]
extern "C" fn getpid() -> libc::pid_t {
    let original = original!(c"getpid", unsafe extern "C" fn() -> libc::pid_t);
    // SAFETY: getpid() takes nothing and can't fail.
    faults::pretended_process().unwrap_or_else(|| unsafe { original() })
}
