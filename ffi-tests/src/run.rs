//! Carries out a scenario with one library and writes down all that can be observed.

use std::cell::RefCell;
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::path::{Path, PathBuf};
use std::ptr;
use std::time::{Duration, Instant};

use hostap_ctrl_sim::{Daemon, Script, Transport};
use tempfile::TempDir;

use crate::library::{Library, MessageCallback};
pub use crate::shown::escaped;
use crate::shown::{content, without_time};
use crate::surroundings::{self, errno, set_errno};

/// What a buffer holds before a call; what still is so afterwards was not touched.
pub const UNTOUCHED: u8 = 0xa5;

/// How many bytes behind a buffer's capacity are watched as well.
pub(crate) const GUARD: usize = 64;

/// A connection of the library under test, or NULL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Handle(pub *mut c_void);

impl Handle {
    /// NULL.
    pub const NULL: Self = Self(ptr::null_mut());

    /// Whether opening failed.
    pub fn is_null(self) -> bool {
        self.0.is_null()
    }
}

/// One run of one scenario.
#[derive(Debug)]
pub struct Run {
    library: &'static Library,
    directory: TempDir,
    address: Transport,
    descriptors: usize,
    earlier: Vec<PathBuf>,
    print: bool,
    lines: Vec<String>,
}

impl Run {
    /// A fresh directory and an empty transcript. With `print` each line appears at once, so
    /// that what came before a crash is known.
    pub fn new(library: &'static Library, print: bool) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory can be made");
        std::fs::create_dir(directory.path().join("client")).expect("and one in it");
        #[cfg(all(feature = "android", not(feature = "udp")))]
        surroundings::settle_in(directory.path());
        let address = main_address(directory.path());
        let descriptors = surroundings::open_descriptors();
        // A killed process whose number this one has now may have left sockets.
        let earlier = own_sockets().into_iter().map(|(path, _)| path).collect();
        Self { library, directory, address, descriptors, earlier, print, lines: Vec::new() }
    }

    /// The functions, for calls that the methods below have no form for.
    pub fn library(&self) -> &'static Library {
        self.library
    }

    /// A directory of this run's own. It has a directory `client` in it.
    pub fn directory(&self) -> &Path {
        self.directory.path()
    }

    /// The transcript so far.
    pub fn transcript(&self) -> String {
        self.lines.join("\n")
    }

    /// Writes a line into the transcript, with what differs from run to run made alike.
    pub fn note(&mut self, line: impl AsRef<str>) {
        let line = self.normalised(line.as_ref());
        if self.print {
            println!("{line}");
        }
        self.lines.push(line);
    }

    /// The text with this process' number as `<pid>` and this run's directory as `<dir>`.
    fn normalised(&self, text: &str) -> String {
        let directory = self.directory.path().display().to_string();
        let process = format!("_{}-", std::process::id());
        let text = text.replace(&directory, "<dir>").replace(&process, "_<pid>-");
        match &self.address {
            Transport::Udp(address) if address.port() != 0 => {
                let port = address.port();
                text.replace(&format!(":{port}"), ":<port>").replace(&format!(",{port}"), ",<port>")
            }
            _ => text,
        }
    }

    /// Starts the daemon that [`open`](Self::open) connects to.
    pub fn daemon(&mut self, script: Script) -> Daemon {
        let script = script.cookie(*b"\x00\x11\x22\x33\x44\x55\x66\x77");
        let daemon = Daemon::start(self.address.clone(), script).unwrap_or_else(|error| {
            panic!("the simulated daemon can't listen on {:?}: {error}", self.address)
        });
        self.address = daemon.address().clone();
        daemon
    }

    /// What a program passes to `wpa_ctrl_open` to reach that daemon.
    pub fn address(&self) -> Option<CString> {
        let text = match &self.address {
            Transport::Unix(path) => path.display().to_string(),
            Transport::Udp(address) if cfg!(feature = "udp-remote") => {
                let separator = if address.is_ipv6() { ',' } else { ':' };
                format!("{}{separator}{}", address.ip(), address.port())
            }
            _ => return None,
        };
        Some(CString::new(text).expect("it holds no NUL"))
    }

    /// `wpa_ctrl_open`, of the daemon's address.
    pub fn open(&mut self) -> Handle {
        let address = self.address();
        self.open_path(address.as_deref())
    }

    /// `wpa_ctrl_open`, of any path.
    pub fn open_path(&mut self, path: Option<&CStr>) -> Handle {
        set_errno(0);
        // SAFETY: the path is NULL or a C string.
        let handle = Handle(unsafe { (self.library.open)(pointer(path)) });
        self.note(format!("open {} -> {}", shown(path), opened(handle)));
        handle
    }

    /// `wpa_ctrl_open2`.
    #[cfg(not(feature = "udp"))]
    pub fn open2(&mut self, path: Option<&CStr>, client: Option<&CStr>) -> Handle {
        set_errno(0);
        // SAFETY: the paths are NULL or C strings.
        let handle = Handle(unsafe { (self.library.open2)(pointer(path), pointer(client)) });
        self.note(format!("open2 {} {} -> {}", shown(path), shown(client), opened(handle)));
        handle
    }

    /// `wpa_ctrl_close`.
    pub fn close(&mut self, handle: Handle) {
        // SAFETY: scenarios pass what `open` gave them, and no longer use it.
        unsafe { (self.library.close)(handle.0) };
        self.note("close");
    }

    /// `wpa_ctrl_request` with a buffer of `capacity` bytes and a callback.
    pub fn request(&mut self, handle: Handle, command: &[u8], capacity: usize) -> c_int {
        self.request_with(handle, command, capacity, Some(record_event))
    }

    /// `wpa_ctrl_request` with a buffer of `capacity` bytes and without a callback.
    pub fn request_without_callback(
        &mut self,
        handle: Handle,
        command: &[u8],
        capacity: usize,
    ) -> c_int {
        self.request_with(handle, command, capacity, None)
    }

    fn request_with(
        &mut self,
        handle: Handle,
        command: &[u8],
        capacity: usize,
        callback: MessageCallback,
    ) -> c_int {
        let mut buffer = vec![UNTOUCHED; capacity + GUARD];
        EVENTS.with_borrow_mut(|events| *events = (buffer.as_ptr() as usize, Vec::new()));
        let (returned, errno, length) =
            self.library.request_into(handle, command, &mut buffer, capacity, callback);
        self.note(format!("request {} into {capacity}", escaped(command)));
        for event in EVENTS.with_borrow_mut(|(_, events)| std::mem::take(events)) {
            self.note(format!("  event {event}"));
        }
        self.note(format!("  -> {returned} errno {errno} {}", content(&buffer, length, capacity)));
        returned
    }

    /// `wpa_ctrl_attach`.
    pub fn attach(&mut self, handle: Handle) -> c_int {
        self.simple("attach", handle, self.library.attach)
    }

    /// `wpa_ctrl_detach`.
    pub fn detach(&mut self, handle: Handle) -> c_int {
        self.simple("detach", handle, self.library.detach)
    }

    fn simple(
        &mut self,
        name: &str,
        handle: Handle,
        function: unsafe fn(*mut c_void) -> c_int,
    ) -> c_int {
        set_errno(-1);
        // SAFETY: scenarios pass NULL or a handle that is open.
        let returned = unsafe { function(handle.0) };
        let errno = errno();
        self.note(format!("{name} -> {returned} errno {errno}"));
        returned
    }

    /// `wpa_ctrl_recv` into a buffer of `capacity` bytes.
    pub fn recv(&mut self, handle: Handle, capacity: usize) -> c_int {
        let mut buffer = vec![UNTOUCHED; capacity + GUARD];
        let mut length = capacity;
        set_errno(0);
        // SAFETY: the buffer is as long as is said.
        let returned =
            unsafe { (self.library.recv)(handle.0, buffer.as_mut_ptr().cast(), &mut length) };
        let errno = errno();
        let content = content(&buffer, length, capacity);
        self.note(format!("recv into {capacity} -> {returned} errno {errno} {content}"));
        returned
    }

    /// `wpa_ctrl_pending`.
    pub fn pending(&mut self, handle: Handle) -> c_int {
        set_errno(0);
        // SAFETY: scenarios pass NULL or a handle that is open.
        let returned = unsafe { (self.library.pending)(handle.0) };
        let errno = errno();
        self.note(format!("pending -> {returned} errno {errno}"));
        returned
    }

    /// Waits, without a word, until `wpa_ctrl_pending` says that a message is there.
    pub fn wait_pending(&mut self, handle: Handle) {
        let limit = Instant::now() + Duration::from_secs(5);
        // SAFETY: scenarios pass a handle that is open.
        while unsafe { (self.library.pending)(handle.0) } == 0 && Instant::now() < limit {
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// `wpa_ctrl_get_fd`, without a word: the number means nothing.
    pub fn get_fd(&self, handle: Handle) -> c_int {
        // SAFETY: scenarios pass NULL or a handle that is open.
        unsafe { (self.library.get_fd)(handle.0) }
    }

    /// Does something and writes down how many whole seconds it took, to the nearest one.
    pub fn timed<T>(&mut self, action: impl FnOnce(&mut Self) -> T) -> T {
        let start = Instant::now();
        let result = action(self);
        self.note(format!("  after {:.0} s", start.elapsed().as_secs_f64()));
        result
    }

    /// Writes down how a connection's descriptor is set and what its socket is called.
    pub fn describe(&mut self, handle: Handle) {
        let descriptor = self.get_fd(handle);
        let (non_blocking, _) = surroundings::descriptor_flags(descriptor);
        self.note(format!("non-blocking: {non_blocking}"));
        if let Some(path) = surroundings::bound_path(descriptor) {
            self.note(format!("bound to {}", path.display()));
        }
    }

    /// Writes down which sockets there are, and how many descriptors more than at the start.
    pub fn surroundings(&mut self) {
        let client = self.directory.path().join("client");
        let mut sockets = surroundings::sockets_in(&client, "");
        #[cfg(all(feature = "android", not(feature = "udp")))]
        sockets.extend(surroundings::sockets_in(
            &self.directory.path().join(surroundings::ANDROID_DIRECTORIES[0]),
            &surroundings::own_prefix(),
        ));
        sockets.extend(own_sockets());
        sockets.retain(|(path, _)| !self.earlier.contains(path));
        for (path, mode) in sockets {
            self.note(format!("there is {} with mode {mode:o}", path.display()));
        }
        let more = surroundings::open_descriptors() as isize - self.descriptors as isize;
        self.note(format!("{more:+} descriptors"));
    }

    /// Stops a daemon and writes down what it received and sent.
    pub fn daemon_log(&mut self, daemon: &Daemon) {
        // One that has ended has nothing left to do.
        _ = daemon.settle();
        daemon.stop();
        for record in daemon.log() {
            self.note(format!("daemon: {}", without_time(&record)));
        }
    }
}

/// This process' sockets where a library puts them unless it is told otherwise.
fn own_sockets() -> Vec<(PathBuf, u32)> {
    let own = surroundings::own_prefix();
    let mut sockets = surroundings::sockets_in(&std::env::temp_dir(), &own);
    sockets.extend(surroundings::sockets_in(Path::new("/tmp"), &own));
    sockets.sort();
    sockets.dedup();
    sockets
}

thread_local! {
    /// Where the buffer of the current request is, and the events that it has brought so far.
    static EVENTS: RefCell<(usize, Vec<String>)> = const { RefCell::new((0, Vec::new())) };
}

/// Writes down an event, whether it came in the caller's own buffer and how it ends.
unsafe extern "C" fn record_event(message: *mut c_char, length: usize) {
    // SAFETY: `message` is the library's, valid for `length` bytes and the NUL behind them.
    let bytes = unsafe { std::slice::from_raw_parts(message.cast::<u8>(), length + 1) };
    EVENTS.with_borrow_mut(|(buffer, events)| {
        let place = if message as usize == *buffer { "in the buffer" } else { "elsewhere" };
        events.push(format!("{} {place}", escaped(bytes)));
    });
}

/// The address of the main daemon, in the variant that this is.
fn main_address(directory: &Path) -> Transport {
    if !cfg!(feature = "udp") {
        return Transport::unix(directory.join("daemon"));
    }
    let host = if cfg!(feature = "udp-ipv6") { "[::1]" } else { "127.0.0.1" };
    let port = if cfg!(feature = "udp-remote") { 0 } else { 9877 };
    Transport::Udp(format!("{host}:{port}").parse().expect("it is an address"))
}

fn pointer(text: Option<&CStr>) -> *const c_char {
    text.map_or(ptr::null(), CStr::as_ptr)
}

fn shown(text: Option<&CStr>) -> String {
    text.map_or_else(|| "NULL".to_owned(), |text| escaped(text.to_bytes()))
}

fn opened(handle: Handle) -> String {
    if handle.is_null() { format!("NULL errno {}", errno()) } else { "connection".to_owned() }
}
