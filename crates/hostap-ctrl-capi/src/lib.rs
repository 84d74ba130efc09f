//! The C functions of `wpa_ctrl.h`, and nothing else: each checks its pointers, calls
//! [`hostap_ctrl`] and turns the result into C's.
//!
//! As in hostap's library, what a build speaks is chosen when it is built: UNIX datagrams, or
//! with the feature `udp` (refined by `udp-ipv6` and `udp-remote`) UDP.
//!
//! C programs link `libwpa_client`, which is this crate as a shared object or an archive. From
//! Rust, [`hostap_ctrl`] is the better face; what this one does looks like so:
//!
//! ```
//! use hostap_ctrl_capi::{wpa_ctrl_close, wpa_ctrl_open};
//!
//! # #[cfg(not(any(feature = "udp", feature = "android")))] {
//! // SAFETY: the path ends with a NUL.
//! let ctrl = unsafe { wpa_ctrl_open(c"/nonexistent/wlan0".as_ptr()) };
//! assert!(ctrl.is_null());
//! assert_eq!(std::io::Error::last_os_error().kind(), std::io::ErrorKind::NotFound);
//! // SAFETY: NULL is allowed everywhere.
//! unsafe { wpa_ctrl_close(ctrl) };
//! # }
//! ```
//!
//! # Promises
//!
//! - **Ownership.** A handle belongs to the caller until [`wpa_ctrl_close`]. Buffers are the
//!   caller's; no pointer to them is kept. There is no other memory than the handle.
//! - **NULL.** Every pointer may be NULL. What can't do without it fails with `EINVAL`.
//! - **errno.** Set by whatever failed first. A request that succeeds or times out sets it to 0.
//! - **Threads.** Different handles are independent. One handle may be used by several threads
//!   at a time without harm to memory, but they take each other's replies.
//! - **Panics.** None: the functions below have no reachable panic.
//!
//! # Pointers
//!
//! All functions have the same contract, and their Safety sections only refer to it:
//!
//! - `ctrl` is NULL, or came from [`wpa_ctrl_open`] or `wpa_ctrl_open2` and is not closed yet;
//! - a path is NULL, or ends with a NUL;
//! - `cmd` is NULL, or valid for reads of `cmd_len` bytes;
//! - `reply_len` is NULL, or valid for reads and writes; `reply` is NULL, or valid for writes of
//!   `*reply_len` bytes, and nobody else uses that memory during the call.

#![no_std]
#![allow(non_camel_case_types, reason = "C's names stay as they are in C")]

mod pointers;
#[cfg_attr(feature = "udp", path = "session_udp.rs")]
#[cfg_attr(not(feature = "udp"), path = "session_unix.rs")]
mod session;

use core::ffi::{c_char, c_int};
use core::mem::MaybeUninit;

use hostap_ctrl::ConnectionError;

use pointers::{borrow, bytes, fail, give_out, outcome, room, string, take_back};
use session::Session;

/// What C programs get event messages with that arrive during a request.
type MessageCallback = Option<unsafe extern "C" fn(msg: *mut c_char, len: usize)>;

/// A connection to the control interface of a daemon.
///
/// Its content is the library's own business; programs only pass the pointer around.
pub struct wpa_ctrl {
    session: Session,
}

/// Connects to the control interface of wpa_supplicant or hostapd.
///
/// `ctrl_path` is the path of the daemon's socket, such as `/var/run/wpa_supplicant/wlan0`, or
/// `@abstract:NAME` for a socket in Linux' abstract namespace. The library's own socket gets the
/// name `/tmp/wpa_ctrl_<process>-<number>`, is non-blocking and closed on exec.
///
/// A library built for UDP connects to port 9877 of this machine and ignores `ctrl_path`; built
/// for remote UDP it takes `HOST[:PORT]` or, with IPv6, `ADDRESS[%SCOPE][,PORT]`.
///
/// # Returns
/// The connection, or NULL with errno set: ENOENT without such a socket, ECONNREFUSED when
/// nobody listens on it, EACCES without permission, ENAMETOOLONG for a path of more than 107
/// bytes, EINVAL for NULL. Nothing is left behind then.
///
/// # Safety
/// See [Pointers](crate#pointers).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wpa_ctrl_open(ctrl_path: *const c_char) -> *mut wpa_ctrl {
    // SAFETY: the caller's path is NULL or ends with a NUL; the other one is NULL.
    unsafe { open(ctrl_path, core::ptr::null()) }
}

/// Connects as wpa_ctrl_open() does, from a socket in the directory `cli_path`.
///
/// A `cli_path` that is NULL or does not begin with a slash is ignored. A library built for UDP
/// does not have this function.
///
/// # Returns
/// As wpa_ctrl_open(); ENOENT also without such a directory.
///
/// # Safety
/// See [Pointers](crate#pointers).
#[cfg(not(feature = "udp"))]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wpa_ctrl_open2(
    ctrl_path: *const c_char,
    cli_path: *const c_char,
) -> *mut wpa_ctrl {
    // SAFETY: each of the caller's paths is NULL or ends with a NUL.
    unsafe { open(ctrl_path, cli_path) }
}

/// Closes a connection and removes its socket from the file system.
///
/// NULL is ignored. In a child of the process that opened the connection, the parent's goes on
/// working.
///
/// # Safety
/// See [Pointers](crate#pointers). The handle is not used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wpa_ctrl_close(ctrl: *mut wpa_ctrl) {
    // SAFETY: the caller's handle is NULL or came from give_out(), and is not used again.
    unsafe { take_back(ctrl) };
}

/// Sends a command and waits for its reply.
///
/// The reply is written to `reply`, whose size is `*reply_len` before and the reply's length
/// after the call. It is not ended by a NUL: leave room for one and write it yourself. What does
/// not fit is cut off. Bytes behind the reply stay as they were, but for events that came first.
/// With `reply` or `reply_len` NULL the reply is awaited and dropped.
///
/// Event messages that arrive before the reply, on an attached connection, are passed to
/// `msg_cb`: `msg` is `reply` itself, now holding the event and a NUL, `len` the event's length.
/// With `msg_cb` NULL they are lost.
///
/// A command that finds the daemon's queue full is tried for 5 seconds; the reply may take 10
/// seconds in all. A reply that comes later than that does not answer a later command, if it is
/// there before that command is sent.
///
/// # Returns
/// 0 with a reply, -1 when sending or receiving failed (see errno), -2 without a reply in time.
///
/// # Safety
/// See [Pointers](crate#pointers). `msg_cb` is NULL or a function of the given type.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wpa_ctrl_request(
    ctrl: *mut wpa_ctrl,
    cmd: *const c_char,
    cmd_len: usize,
    reply: *mut c_char,
    reply_len: *mut usize,
    msg_cb: Option<unsafe extern "C" fn(msg: *mut c_char, len: usize)>,
) -> c_int {
    // SAFETY: the caller's handle is NULL or one of ours.
    let Some(ctrl) = (unsafe { borrow(ctrl) }) else { return fail(libc::EINVAL) };
    // SAFETY: the caller's command is NULL or as long as it says.
    let Some(command) = (unsafe { bytes(cmd, cmd_len) }) else { return fail(libc::EFAULT) };
    // SAFETY: the caller's buffer is NULL or as large as it says.
    let mut room = unsafe { room(reply, reply_len) };
    let result = request(ctrl, command, room.buffer(), msg_cb);
    outcome(result.map(|length| room.set_length(length)))
}

/// Attaches the connection as a monitor: from now on it receives the daemon's event messages.
///
/// Read them, with wpa_ctrl_recv(), for as long as it is attached: unread events of one monitor
/// delay and in the end stop those of all others. Use a second connection for commands.
///
/// # Returns
/// 0, -1 when it failed or the daemon refused, -2 without an answer within 10 seconds.
///
/// # Safety
/// See [Pointers](crate#pointers).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wpa_ctrl_attach(ctrl: *mut wpa_ctrl) -> c_int {
    // SAFETY: the caller's handle is NULL or one of ours.
    expect_ok(unsafe { borrow(ctrl) }, b"ATTACH")
}

/// Ends what wpa_ctrl_attach() began.
///
/// # Returns
/// As wpa_ctrl_attach(); -1 also when the connection was not attached.
///
/// # Safety
/// See [Pointers](crate#pointers).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wpa_ctrl_detach(ctrl: *mut wpa_ctrl) -> c_int {
    // SAFETY: the caller's handle is NULL or one of ours.
    expect_ok(unsafe { borrow(ctrl) }, b"DETACH")
}

/// Receives one event message.
///
/// It is written to `reply`, whose size is `*reply_len` before and the message's length after
/// the call; what does not fit is cut off, and no NUL is added. A connection over UNIX sockets
/// does not wait: without a message the call fails with EAGAIN. One over UDP waits.
///
/// # Returns
/// 0, or -1 with errno set; `*reply_len` then stays as it was.
///
/// # Safety
/// See [Pointers](crate#pointers).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wpa_ctrl_recv(
    ctrl: *mut wpa_ctrl,
    reply: *mut c_char,
    reply_len: *mut usize,
) -> c_int {
    // SAFETY: the caller's handle is NULL or one of ours.
    let Some(ctrl) = (unsafe { borrow(ctrl) }) else { return fail(libc::EINVAL) };
    // SAFETY: the caller's buffer is NULL or as large as it says.
    let mut room = unsafe { room(reply, reply_len) };
    if room.is_missing() {
        return fail(libc::EINVAL);
    }
    match ctrl.session.receive(room.buffer()) {
        Ok(length) => {
            room.set_length(length);
            0
        }
        Err(error) => fail(error.errno().0),
    }
}

/// Tells whether a message can be received at once.
///
/// # Returns
/// 1 if so, 0 if not, -1 with errno set when that can't be told.
///
/// # Safety
/// See [Pointers](crate#pointers).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wpa_ctrl_pending(ctrl: *mut wpa_ctrl) -> c_int {
    // SAFETY: the caller's handle is NULL or one of ours.
    let Some(ctrl) = (unsafe { borrow(ctrl) }) else { return fail(libc::EINVAL) };
    match ctrl.session.pending() {
        Ok(pending) => c_int::from(pending),
        Err(error) => fail(error.errno().0),
    }
}

/// The connection's file descriptor, to wait on with poll() and its kin.
///
/// Do not read, write or close it.
///
/// # Returns
/// The descriptor, or -1 for NULL.
///
/// # Safety
/// See [Pointers](crate#pointers).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wpa_ctrl_get_fd(ctrl: *mut wpa_ctrl) -> c_int {
    // SAFETY: the caller's handle is NULL or one of ours.
    let Some(ctrl) = (unsafe { borrow(ctrl) }) else { return fail(libc::EINVAL) };
    ctrl.session.descriptor()
}

/// Removes every file in the directory of the library's own sockets, which on Android holds
/// nothing else: what a crash left behind goes, and so do the sockets of open connections.
///
/// Call it before the first wpa_ctrl_open() of any program.
#[cfg(any(target_os = "android", feature = "android"))]
#[unsafe(no_mangle)]
pub extern "C" fn wpa_ctrl_cleanup() {
    session::cleanup();
}

/// The daemon's host and network interface, as `HOST/INTERFACE`.
///
/// # Returns
/// A string in a buffer that all connections share, valid until the next call; NULL for NULL.
///
/// # Safety
/// See [Pointers](crate#pointers).
#[cfg(feature = "udp")]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wpa_ctrl_get_remote_ifname(ctrl: *mut wpa_ctrl) -> *mut c_char {
    // SAFETY: the caller's handle is NULL or one of ours.
    match unsafe { borrow(ctrl) } {
        Some(ctrl) => ctrl.session.remote_interface(),
        None => core::ptr::null_mut(),
    }
}

/// What both ways to open a connection have in common.
///
/// # Safety
/// Each path is NULL, or ends with a NUL.
unsafe fn open(ctrl_path: *const c_char, cli_path: *const c_char) -> *mut wpa_ctrl {
    // SAFETY: the path is NULL or ends with a NUL.
    let ctrl_path = unsafe { string(ctrl_path) };
    // SAFETY: as above.
    let cli_path = unsafe { string(cli_path) }.filter(|path| path.first() == Some(&b'/'));
    give_out(|| Ok(wpa_ctrl { session: session::open(ctrl_path, cli_path)? }))
}

/// One request, whose events go to `msg_cb` in the form that C expects.
fn request(
    ctrl: &wpa_ctrl,
    command: &[u8],
    reply: &mut [MaybeUninit<u8>],
    msg_cb: MessageCallback,
) -> Result<usize, ConnectionError> {
    ctrl.session.request(command, reply, |buffer, length| {
        // Without a callback the event is lost; without a byte there is no place for the NUL.
        let (Some(msg_cb), Some(last)) = (msg_cb, buffer.len().checked_sub(1)) else { return };
        let length = length.min(last);
        if let Some(end) = buffer.get_mut(length) {
            end.write(0);
        }
        // SAFETY: a function of this type may be called with any string that ends with a NUL.
        unsafe { msg_cb(buffer.as_mut_ptr().cast(), length) };
    })
}

/// Sends a command that nothing but `OK` answers well. Events that come first are lost, because
/// there is no one to give them to.
fn expect_ok(ctrl: Option<&wpa_ctrl>, command: &[u8]) -> c_int {
    let Some(ctrl) = ctrl else { return fail(libc::EINVAL) };
    let mut reply = [MaybeUninit::uninit(); 10];
    match request(ctrl, command, &mut reply, None) {
        Ok(length) if !pointers::holds(&reply, length, b"OK\n") => fail(0),
        result => outcome(result.map(drop)),
    }
}
