//! Steps of a run that have to do with other processes and with paths of any length.

use std::cell::RefCell;
use std::ffi::{CStr, CString};
use std::fs;
use std::io::{self, Read};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitStatus;

use crate::run::{Handle, Run};
use crate::surroundings::{self, errno, set_errno};

/// Who an unprivileged process is: Debian's `nobody` and `nogroup`.
const NOBODY: libc::uid_t = 65_534;

/// How a child ends after a panic.
const PANICKED: i32 = 101;

/// How many seconds a child may take.
const LIMIT: libc::time_t = 60;

/// A path as C takes it.
pub fn c_path(path: impl AsRef<Path>) -> CString {
    CString::new(path.as_ref().as_os_str().as_bytes()).expect("paths in tests hold no NUL")
}

/// Sets a file's permissions.
pub fn set_mode(path: &Path, mode: u32) {
    let set = fs::set_permissions(path, fs::Permissions::from_mode(mode));
    set.unwrap_or_else(|error| panic!("chmod {mode:o} {}: {error}", path.display()));
}

/// Gives up root's privileges in this process for good; whoever has none stays who it is.
///
/// # Panics
/// When the system does not let go of them.
pub fn drop_privileges() {
    // SAFETY: geteuid() takes nothing and can't fail.
    if unsafe { libc::geteuid() } != 0 {
        return;
    }
    // SAFETY: with a count of 0 no pointer is read.
    let groups = unsafe { libc::setgroups(0, std::ptr::null()) };
    // SAFETY: setresgid() takes no pointers.
    let group = unsafe { libc::setresgid(NOBODY, NOBODY, NOBODY) };
    // SAFETY: setresuid() takes no pointers.
    let user = unsafe { libc::setresuid(NOBODY, NOBODY, NOBODY) };
    let error = io::Error::last_os_error();
    assert_eq!((groups, group, user), (0, 0, 0), "root can't become nobody here: {error}");
}

/// Forks. The child does `action` and ends; gives its number.
pub fn fork(action: impl FnOnce()) -> libc::pid_t {
    // SAFETY: the child goes on with this thread alone. What it uses of the C library and of
    // std (memory, output) is in order after fork() in a process with several threads.
    let child = unsafe { libc::fork() };
    assert!(child >= 0, "fork: {}", io::Error::last_os_error());
    if child == 0 {
        // Timers are not inherited, and whoever reads what this process prints waits for it.
        surroundings::end_after(LIMIT);
        // Neither may a panic leave this function, nor may the parent's files be removed.
        let code = if catch_unwind(AssertUnwindSafe(action)).is_ok() { 0 } else { PANICKED };
        // SAFETY: _exit() takes no pointers and does not return.
        unsafe { libc::_exit(code) };
    }
    child
}

/// Waits for the end of a child.
pub fn wait(child: libc::pid_t) -> ExitStatus {
    let mut status = 0;
    loop {
        // SAFETY: `status` outlives the call.
        if unsafe { libc::waitpid(child, &mut status, 0) } == child {
            return std::os::unix::process::ExitStatusExt::from_raw(status);
        }
        assert_eq!(errno(), libc::EINTR, "waitpid: {}", io::Error::last_os_error());
    }
}

/// Something that processes hold from before fork() on, until they let go of it or end.
#[derive(Debug)]
pub struct Gate {
    watched: UnixStream,
    held: RefCell<Option<UnixStream>>,
}

impl Gate {
    /// Held by this process, and by the children that it will have.
    pub fn new() -> Self {
        let (watched, held) = UnixStream::pair().expect("a pair of sockets can be made");
        Self { watched, held: RefCell::new(Some(held)) }
    }

    /// Lets go of it in this process.
    pub fn let_go(&self) {
        self.held.take();
    }

    /// Lets go of it and waits until everybody else has done so.
    pub fn wait(&self) {
        self.let_go();
        let nothing = (&self.watched).read(&mut [0]).expect("the end of a stream can be read");
        assert_eq!(nothing, 0, "nobody sends anything");
    }
}

impl Default for Gate {
    fn default() -> Self {
        Self::new()
    }
}

impl Run {
    /// Does something in a child process and waits for its end. What the child writes down
    /// is in the transcript of the process, though not in [`transcript`](Run::transcript).
    pub fn in_child(&mut self, action: impl FnOnce(&mut Run)) {
        self.note("child:");
        let child = fork(|| action(self));
        let status = wait(child);
        assert_ne!(status.code(), Some(PANICKED), "see above for the child's panic");
        self.note(format!("child ended: {status}"));
    }

    /// Lets other users into this run's directory, and write to the directory `client` in it.
    pub fn admit_everybody(&self) {
        set_mode(self.directory(), 0o755);
        set_mode(&self.directory().join("client"), 0o777);
    }

    /// The directory `client`, as C takes it.
    pub fn client(&self) -> CString {
        c_path(self.directory().join("client"))
    }

    /// What the socket of this process' connection of that number is called, if it is in the
    /// directory `client`.
    pub fn own_name(&self, number: u32) -> PathBuf {
        let name = format!("client/wpa_ctrl_{}-{number}", std::process::id());
        self.directory().join(name)
    }

    /// Writes down what a connection's socket is called.
    pub fn note_bound(&mut self, handle: Handle) {
        let bound = surroundings::bound_path(self.get_fd(handle)).expect("it is a UNIX socket");
        self.note(format!("bound to {}", bound.display()));
    }

    /// Writes down which sockets are in the directory `client`.
    pub fn note_sockets(&mut self) {
        let sockets = surroundings::sockets_in(&self.directory().join("client"), "");
        let names: Vec<_> = sockets.iter().filter_map(|(path, _)| path.file_name()).collect();
        self.note(format!("sockets: {names:?}"));
    }

    /// `wpa_ctrl_open` to the daemon; that it succeeds is not worth a line.
    pub fn open_quietly(&mut self) -> Handle {
        let address = self.address();
        let path = address.as_ref().map_or(std::ptr::null(), |path| path.as_ptr());
        // SAFETY: the path is NULL or a C string.
        let handle = Handle(unsafe { (self.library().open)(path) });
        assert!(!handle.is_null(), "the daemon is there, but: {}", io::Error::last_os_error());
        handle
    }

    /// `wpa_ctrl_open2` to the daemon, from the directory `client`.
    #[cfg(not(feature = "udp"))]
    pub fn open_in_client(&mut self) -> Handle {
        let address = self.address();
        let client = self.client();
        self.open2(address.as_deref(), Some(&client))
    }

    /// `wpa_ctrl_open2` whose paths would differ from run to run: `what` says what they are.
    #[cfg(not(feature = "udp"))]
    pub fn open_what(&mut self, what: &str, path: Option<&CStr>, client: Option<&CStr>) -> Handle {
        let pointer = |text: Option<&CStr>| text.map_or(std::ptr::null(), CStr::as_ptr);
        set_errno(-1);
        // SAFETY: the paths are NULL or C strings.
        let handle = Handle(unsafe { (self.library().open2)(pointer(path), pointer(client)) });
        self.note_opened(what, handle);
        handle
    }

    /// `wpa_ctrl_open` whose path would differ from run to run: `what` says what it is.
    #[cfg(feature = "udp")]
    pub fn open_what(&mut self, what: &str, path: Option<&CStr>) -> Handle {
        set_errno(-1);
        let path = path.map_or(std::ptr::null(), CStr::as_ptr);
        // SAFETY: the path is NULL or a C string.
        let handle = Handle(unsafe { (self.library().open)(path) });
        self.note_opened(what, handle);
        handle
    }

    fn note_opened(&mut self, what: &str, handle: Handle) {
        let errno = errno();
        let result = if handle.is_null() { format!("NULL errno {errno}") } else { "ok".to_owned() };
        self.note(format!("open {what} -> {result}"));
    }
}

impl Drop for Run {
    /// Removes what a library with a mistake in it has left among everybody's temporary files.
    fn drop(&mut self) {
        surroundings::remove_leftovers();
    }
}
