//! The libraries under test, each as a table of its functions.

use std::ffi::{c_char, c_int, c_void};

use crate::run::Handle;
use crate::surroundings::{errno, set_errno};

/// A callback as `wpa_ctrl_request` takes it.
pub type MessageCallback = Option<unsafe extern "C" fn(msg: *mut c_char, len: usize)>;

/// One implementation of `wpa_ctrl.h`. Handles are untyped: they only go round in circles.
#[expect(missing_docs, reason = "the fields are C's functions")]
#[derive(Debug, Clone, Copy)]
pub struct Library {
    pub name: &'static str,
    pub open: unsafe fn(*const c_char) -> *mut c_void,
    #[cfg(not(feature = "udp"))]
    pub open2: unsafe fn(*const c_char, *const c_char) -> *mut c_void,
    pub close: unsafe fn(*mut c_void),
    pub request: unsafe fn(
        *mut c_void,
        *const c_char,
        usize,
        *mut c_char,
        *mut usize,
        MessageCallback,
    ) -> c_int,
    pub attach: unsafe fn(*mut c_void) -> c_int,
    pub detach: unsafe fn(*mut c_void) -> c_int,
    pub recv: unsafe fn(*mut c_void, *mut c_char, *mut usize) -> c_int,
    pub pending: unsafe fn(*mut c_void) -> c_int,
    pub get_fd: unsafe fn(*mut c_void) -> c_int,
    #[cfg(feature = "udp")]
    pub get_remote_ifname: unsafe fn(*mut c_void) -> *mut c_char,
    #[cfg(feature = "android")]
    pub cleanup: unsafe fn(),
}

/// The table of a module that bindgen made.
macro_rules! library {
    ($name:expr, $file:literal) => {{
        #[allow(warnings, clippy::all, missing_docs, unreachable_pub, reason = "bindgen wrote it")]
        mod c {
            include!(concat!(env!("OUT_DIR"), "/", $file, ".rs"));
        }
        Library {
            name: $name,
            // SAFETY: in each of these the caller keeps the contract of the C function.
            open: |path| unsafe { c::wpa_ctrl_open(path) }.cast(),
            #[cfg(not(feature = "udp"))]
            // SAFETY: as above.
            open2: |path, client| unsafe { c::wpa_ctrl_open2(path, client) }.cast(),
            // SAFETY: as above.
            close: |ctrl| unsafe { c::wpa_ctrl_close(ctrl.cast()) },
            request: |ctrl, cmd, cmd_len, reply, reply_len, msg_cb| {
                // SAFETY: as above.
                unsafe { c::wpa_ctrl_request(ctrl.cast(), cmd, cmd_len, reply, reply_len, msg_cb) }
            },
            // SAFETY: as above.
            attach: |ctrl| unsafe { c::wpa_ctrl_attach(ctrl.cast()) },
            // SAFETY: as above.
            detach: |ctrl| unsafe { c::wpa_ctrl_detach(ctrl.cast()) },
            // SAFETY: as above.
            recv: |ctrl, reply, reply_len| unsafe { c::wpa_ctrl_recv(ctrl.cast(), reply, reply_len) },
            // SAFETY: as above.
            pending: |ctrl| unsafe { c::wpa_ctrl_pending(ctrl.cast()) },
            // SAFETY: as above.
            get_fd: |ctrl| unsafe { c::wpa_ctrl_get_fd(ctrl.cast()) },
            #[cfg(feature = "udp")]
            // SAFETY: as above.
            get_remote_ifname: |ctrl| unsafe { c::wpa_ctrl_get_remote_ifname(ctrl.cast()) },
            #[cfg(feature = "android")]
            // SAFETY: as above.
            cleanup: || unsafe { c::wpa_ctrl_cleanup() },
        }
    }};
}

/// hostap's own library.
pub static REFERENCE: Library = library!("reference", "reference");

/// Ours.
pub static OURS: Library = library!("ours", "ours");

/// The reference with mistakes in it; see [`crate::mistakes`].
static MISTAKEN: [Library; crate::mistakes::MISTAKES.len()] = [
    library!("writes_nul", "writes_nul"),
    library!("reports_full_length", "reports_full_length"),
    library!("sends_nul", "sends_nul"),
    library!("copies_events", "copies_events"),
    library!("takes_interface_events_for_replies", "takes_interface_events_for_replies"),
    library!("gives_up_early", "gives_up_early"),
    library!("attaches_on_any_answer", "attaches_on_any_answer"),
    library!("never_pending", "never_pending"),
    library!("keeps_the_descriptor", "keeps_the_descriptor"),
    library!("leaves_the_socket_file", "leaves_the_socket_file"),
    library!("blocks", "blocks"),
    library!("other_name", "other_name"),
    library!("loses_errno", "loses_errno"),
    library!("exact_abstract_name", "exact_abstract_name"),
    library!("leaves_the_reply", "leaves_the_reply"),
    library!("sends_twice", "sends_twice"),
    library!("writes_beyond_the_buffer", "writes_beyond_the_buffer"),
    library!("changes_the_length_of_a_failed_recv", "changes_the_length_of_a_failed_recv"),
    library!("loses_events", "loses_events"),
    library!("ends_events_without_nul", "ends_events_without_nul"),
    library!("waits_too_long", "waits_too_long"),
    library!("gives_up_sending_at_once", "gives_up_sending_at_once"),
    library!("leaves_errno", "leaves_errno"),
    library!("fails_after_a_signal", "fails_after_a_signal"),
    library!("detaches_with_attach", "detaches_with_attach"),
    library!("pending_takes_the_message", "pending_takes_the_message"),
];

impl Library {
    /// `wpa_ctrl_request` with a reply of up to `capacity` bytes, from the front of `buffer`:
    /// what it returned, errno, and the length that it gave.
    ///
    /// # Panics
    /// When the buffer is smaller than that.
    pub fn request_into(
        &self,
        handle: Handle,
        command: &[u8],
        buffer: &mut [u8],
        capacity: usize,
        callback: MessageCallback,
    ) -> (c_int, c_int, usize) {
        assert!(capacity <= buffer.len());
        let mut length = capacity;
        set_errno(-1);
        // SAFETY: the command and the buffer are as long as is said.
        let returned = unsafe {
            (self.request)(
                handle.0,
                command.as_ptr().cast(),
                command.len(),
                buffer.as_mut_ptr().cast(),
                &mut length,
                callback,
            )
        };
        (returned, errno(), length)
    }

    /// The library of that name.
    pub fn named(name: &str) -> Option<&'static Self> {
        [&REFERENCE, &OURS].into_iter().chain(&MISTAKEN).find(|library| library.name == name)
    }
}
