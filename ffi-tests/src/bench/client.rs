//! One connection of one library, and the loop that is measured.

use std::ffi::{CString, c_char, c_int, c_void};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::operation::Operation;
use super::shared_object::SharedObject;

/// How many events the callback has been given.
static EVENTS: AtomicUsize = AtomicUsize::new(0);

/// A connection to a daemon.
#[derive(Debug)]
pub struct Client<'a> {
    library: &'a SharedObject,
    daemon: CString,
    handle: *mut c_void,
    buffer: [u8; 4096],
}

impl<'a> Client<'a> {
    /// Connects to the socket `daemon` with `library`.
    ///
    /// # Errors
    /// Those of `wpa_ctrl_open`.
    pub fn open(library: &'a SharedObject, daemon: &Path) -> io::Result<Self> {
        let daemon = CString::new(daemon.as_os_str().as_bytes())?;
        // SAFETY: the path ends with a NUL.
        let handle = unsafe { (library.functions.open)(daemon.as_ptr()) };
        if handle.is_null() {
            return Err(io::Error::last_os_error());
        }
        Ok(Self { library, daemon, handle, buffer: [0; 4096] })
    }

    /// The connection's descriptor.
    pub fn descriptor(&self) -> c_int {
        // SAFETY: the handle is open.
        unsafe { (self.library.functions.get_fd)(self.handle) }
    }

    /// Carries out a batch of `operation`s.
    ///
    /// # Panics
    /// When a call does not return what it has to: whatever was measured then is worth nothing.
    pub fn perform(&mut self, operation: Operation) {
        let before = EVENTS.load(Ordering::Relaxed);
        let wrong = measured(self, operation, operation.batch());
        assert_eq!(wrong, 0, "wrong answers to '{}'", operation.title());
        let events = EVENTS.load(Ordering::Relaxed) - before;
        assert_eq!(events, operation.batch() * operation.callbacks(), "events to the callback");
    }

    fn request(&mut self, command: &[u8]) -> bool {
        let mut length = self.buffer.len();
        // SAFETY: command and buffer are as long as is said.
        let returned = unsafe {
            (self.library.functions.request)(
                self.handle,
                command.as_ptr().cast(),
                command.len(),
                self.buffer.as_mut_ptr().cast(),
                &mut length,
                Some(count_event),
            )
        };
        returned == 0 && length == 5
    }

    fn receive(&mut self) -> bool {
        // SAFETY: the handle is open.
        let pending = unsafe { (self.library.functions.pending)(self.handle) };
        let mut length = self.buffer.len();
        let buffer = self.buffer.as_mut_ptr().cast();
        // SAFETY: the buffer is as long as is said.
        let returned = unsafe { (self.library.functions.recv)(self.handle, buffer, &mut length) };
        pending == 1 && returned == 0 && length == 27
    }

    fn attach_and_detach(&self) -> bool {
        // SAFETY: the handle is open.
        let attached = unsafe { (self.library.functions.attach)(self.handle) };
        // SAFETY: as above.
        let detached = unsafe { (self.library.functions.detach)(self.handle) };
        attached == 0 && detached == 0
    }

    fn open_and_close(&self) -> bool {
        // SAFETY: the path ends with a NUL.
        let handle = unsafe { (self.library.functions.open)(self.daemon.as_ptr()) };
        // SAFETY: the handle was just opened, or is NULL, which is ignored.
        unsafe { (self.library.functions.close)(handle) };
        !handle.is_null()
    }

    fn is_idle(&self) -> bool {
        // SAFETY: the handle is open.
        unsafe { (self.library.functions.pending)(self.handle) == 0 }
    }
}

impl Drop for Client<'_> {
    fn drop(&mut self) {
        // SAFETY: the handle is open and not used again.
        unsafe { (self.library.functions.close)(self.handle) };
    }
}

/// Carries out `count` operations and tells how many went wrong.
///
/// It has a plain name because that is how callgrind is told what to count.
#[unsafe(no_mangle)]
#[inline(never)]
fn measured(client: &mut Client<'_>, operation: Operation, count: usize) -> usize {
    let command = operation.command();
    let mut wrong = 0;
    for _ in 0..count {
        let right = match operation {
            Operation::Request | Operation::RequestWithEvent | Operation::RequestWithEvents => {
                client.request(command)
            }
            Operation::PendingAndReceive => client.receive(),
            Operation::Pending => client.is_idle(),
            Operation::AttachAndDetach => client.attach_and_detach(),
            Operation::OpenAndClose => client.open_and_close(),
        };
        wrong += usize::from(!right);
    }
    wrong
}

unsafe extern "C" fn count_event(_: *mut c_char, _: usize) {
    EVENTS.fetch_add(1, Ordering::Relaxed);
}
