//! Two copies of the library in one process.

use std::ffi::{CStr, c_char, c_int, c_void};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::{mem, ptr};

use hostap_ctrl_sim::Script;

use crate::run::Run;
use crate::scenario::Scenario;
use crate::steps::c_path;
use crate::{deviation, dropin, reference, surroundings};

pub(super) const DEVIATIONS: &[Scenario] = &[deviation!(
    two_copies_of_the_library,
    reference: ["
            first.so is bound to <dir>/client/wpa_ctrl_<pid>-1
            second.so is bound to <dir>/client/wpa_ctrl_<pid>-1
            PING -> -2
              after 10 s
            PING -> 0
              after 0 s
            sockets: []"],
    ours: "
            first.so is bound to <dir>/client/wpa_ctrl_<pid>-1
            second.so is bound to <dir>/client/wpa_ctrl_<pid>-2
            PING -> 0
              after 0 s
            PING -> 0
              after 0 s
            sockets: []",
)];

type Open2 = unsafe extern "C" fn(*const c_char, *const c_char) -> *mut c_void;
type Close = unsafe extern "C" fn(*mut c_void);
type Request = unsafe extern "C" fn(
    *mut c_void,
    *const c_char,
    usize,
    *mut c_char,
    *mut usize,
    *const c_void,
) -> c_int;
type GetFd = unsafe extern "C" fn(*mut c_void) -> c_int;

/// A library that was loaded at run time.
struct Loaded {
    open2: Open2,
    close: Close,
    request: Request,
    get_fd: GetFd,
}

impl Loaded {
    fn new(path: &Path) -> Self {
        let path = c_path(path);
        // SAFETY: the path ends with a NUL; neither library does anything when it is loaded.
        let library = unsafe { libc::dlopen(path.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL) };
        assert!(!library.is_null(), "{path:?} can't be loaded");
        let symbol = |name: &CStr| {
            // SAFETY: the library is loaded and the name ends with a NUL.
            let address = unsafe { libc::dlsym(library, name.as_ptr()) };
            assert!(!address.is_null(), "{path:?} has no {name:?}");
            address
        };
        // SAFETY: the functions have the types that the header gives them; a pointer to a
        // function and any other are passed alike.
        let open2 = unsafe { mem::transmute::<*mut c_void, Open2>(symbol(c"wpa_ctrl_open2")) };
        // SAFETY: as above.
        let close = unsafe { mem::transmute::<*mut c_void, Close>(symbol(c"wpa_ctrl_close")) };
        let request = symbol(c"wpa_ctrl_request");
        // SAFETY: as above.
        let request = unsafe { mem::transmute::<*mut c_void, Request>(request) };
        // SAFETY: as above.
        let get_fd = unsafe { mem::transmute::<*mut c_void, GetFd>(symbol(c"wpa_ctrl_get_fd")) };
        Self { open2, close, request, get_fd }
    }

    fn ping(&self, run: &mut Run, connection: *mut c_void) {
        let mut buffer = [0_u8; 64];
        let mut length = buffer.len();
        let (command, reply) = (c"PING".as_ptr(), buffer.as_mut_ptr().cast());
        let returned = {
            // SAFETY: the connection is open, and the buffer is as long as is said.
            unsafe { (self.request)(connection, command, 4, reply, &mut length, ptr::null()) }
        };
        run.note(format!("PING -> {returned}"));
    }
}

/// As a program has it that links the library and loads a plug-in with an archive of it inside.
fn two_copies_of_the_library(run: &mut Run) {
    let _daemon = run.daemon(Script::wpa_supplicant());
    let built: PathBuf = match run.library().name {
        "ours" => dropin::build(&dropin::own_features()),
        _ => reference::library_dir().to_path_buf(),
    };
    let (path, client) = (run.address().expect("it has a path"), run.client());
    let mut copies = Vec::new();
    for name in ["first.so", "second.so"] {
        let copy = run.directory().join(name);
        fs::copy(built.join("libwpa_client.so"), &copy).expect("it was built");
        let library = Loaded::new(&copy);
        // SAFETY: both paths end with a NUL.
        let connection = unsafe { (library.open2)(path.as_ptr(), client.as_ptr()) };
        assert!(!connection.is_null(), "{}", io::Error::last_os_error());
        // SAFETY: the connection is open.
        let bound = surroundings::bound_path(unsafe { (library.get_fd)(connection) });
        run.note(format!("{name} is bound to {}", bound.expect("it is").display()));
        copies.push((library, connection));
    }
    for (library, connection) in &copies {
        run.timed(|run| library.ping(run, *connection));
    }
    for (library, connection) in copies {
        // SAFETY: the connection is open and not used again.
        unsafe { (library.close)(connection) };
    }
    run.note_sockets();
}
