//! A library as a shared object, and the least that could stand in its place.

use std::ffi::{CStr, OsStr, c_char, c_int, c_void};
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::ptr;

use libloading::os::unix::{Library, RTLD_LOCAL, RTLD_NOW};

use crate::library::MessageCallback;

/// The functions that are measured, each as the header declares it.
#[expect(missing_docs, reason = "the fields are C's functions")]
#[derive(Debug, Clone, Copy)]
pub struct Functions {
    pub open: unsafe extern "C" fn(*const c_char) -> *mut c_void,
    pub close: unsafe extern "C" fn(*mut c_void),
    pub request: unsafe extern "C" fn(
        *mut c_void,
        *const c_char,
        usize,
        *mut c_char,
        *mut usize,
        MessageCallback,
    ) -> c_int,
    pub attach: unsafe extern "C" fn(*mut c_void) -> c_int,
    pub detach: unsafe extern "C" fn(*mut c_void) -> c_int,
    pub recv: unsafe extern "C" fn(*mut c_void, *mut c_char, *mut usize) -> c_int,
    pub pending: unsafe extern "C" fn(*mut c_void) -> c_int,
    pub get_fd: unsafe extern "C" fn(*mut c_void) -> c_int,
}

/// A library, loaded for as long as this lives.
#[derive(Debug)]
pub struct SharedObject {
    /// Its functions.
    pub functions: Functions,
    _library: Option<Library>,
}

impl SharedObject {
    /// Loads `path` with all its symbols bound at once, and none shown to other libraries.
    ///
    /// # Errors
    /// When it can't be loaded or lacks a function.
    pub fn load(path: &Path) -> io::Result<Self> {
        // SAFETY: both libraries' initialisers do nothing.
        let library = unsafe { Library::open(Some(path), RTLD_NOW | RTLD_LOCAL) };
        let library = library.map_err(io::Error::other)?;
        let functions = functions(&library).map_err(io::Error::other)?;
        Ok(Self { functions, _library: Some(library) })
    }

    /// One blocking send and one blocking receive: no client can do with less.
    ///
    /// Only `open`, `close`, `request` and `get_fd` do anything.
    pub fn floor() -> Self {
        let functions = Functions {
            open: floor_open,
            close: floor_close,
            request: floor_request,
            attach: nothing,
            detach: nothing,
            recv: floor_recv,
            pending: nothing,
            get_fd: floor_get_fd,
        };
        Self { functions, _library: None }
    }
}

/// Looks a function up; the field it goes to says what type it has.
macro_rules! symbol {
    ($library:expr, $name:literal) => {{
        // SAFETY: wpa_ctrl.h declares the function with the type of the field.
        let symbol = unsafe { $library.get(concat!("wpa_ctrl_", $name, "\0").as_bytes()) };
        *symbol?
    }};
}

fn functions(library: &Library) -> Result<Functions, libloading::Error> {
    Ok(Functions {
        open: symbol!(library, "open"),
        close: symbol!(library, "close"),
        request: symbol!(library, "request"),
        attach: symbol!(library, "attach"),
        detach: symbol!(library, "detach"),
        recv: symbol!(library, "recv"),
        pending: symbol!(library, "pending"),
        get_fd: symbol!(library, "get_fd"),
    })
}

extern "C" fn nothing(_: *mut c_void) -> c_int {
    -1
}

extern "C" fn floor_recv(_: *mut c_void, _: *mut c_char, _: *mut usize) -> c_int {
    -1
}

unsafe extern "C" fn floor_open(path: *const c_char) -> *mut c_void {
    // SAFETY: the benchmark gives a path that ends with a NUL.
    let path = unsafe { CStr::from_ptr(path) };
    let open = || -> io::Result<UnixDatagram> {
        let socket = UnixDatagram::unbound()?;
        // An abstract name of the system's choice, which needs no removal.
        let address = libc::sockaddr_un { sun_family: libc::AF_UNIX as _, sun_path: [0; 108] };
        let length = size_of::<libc::sa_family_t>() as _;
        // SAFETY: `address` outlives the call and is longer than `length`.
        unsafe { libc::bind(socket.as_raw_fd(), (&raw const address).cast(), length) };
        socket.connect(OsStr::from_bytes(path.to_bytes()))?;
        Ok(socket)
    };
    open().map_or(ptr::null_mut(), |socket| Box::into_raw(Box::new(socket)).cast())
}

unsafe extern "C" fn floor_close(handle: *mut c_void) {
    // SAFETY: the handle came from floor_open() and is not used again.
    drop(unsafe { Box::from_raw(handle.cast::<UnixDatagram>()) });
}

unsafe extern "C" fn floor_request(
    handle: *mut c_void,
    cmd: *const c_char,
    cmd_len: usize,
    reply: *mut c_char,
    reply_len: *mut usize,
    _: MessageCallback,
) -> c_int {
    // SAFETY: the handle came from floor_open().
    let descriptor = unsafe { floor_get_fd(handle) };
    // SAFETY: the command is as long as the caller says.
    if unsafe { libc::send(descriptor, cmd.cast(), cmd_len, 0) } < 0 {
        return -1;
    }
    // SAFETY: the caller gives a length of its own.
    let length = unsafe { &mut *reply_len };
    // SAFETY: the buffer is as large as the caller says.
    let received = unsafe { libc::recv(descriptor, reply.cast(), *length, 0) };
    let Ok(received) = usize::try_from(received) else { return -1 };
    *length = received;
    0
}

unsafe extern "C" fn floor_get_fd(handle: *mut c_void) -> c_int {
    // SAFETY: the handle came from floor_open().
    unsafe { &*handle.cast::<UnixDatagram>() }.as_raw_fd()
}
