//! What a library leaves in its surroundings: descriptors, names, files.

use std::ffi::c_int;
use std::fs::{self, File};
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// How many descriptors this process has open.
pub fn open_descriptors() -> usize {
    // The directory that is being read is open, too.
    fs::read_dir("/proc/self/fd").expect("/proc is mounted").count() - 1
}

/// Whether a descriptor is non-blocking and whether it is closed on exec.
pub fn descriptor_flags(descriptor: c_int) -> (bool, bool) {
    // SAFETY: fcntl() with F_GETFL takes no pointers.
    let status = unsafe { libc::fcntl(descriptor, libc::F_GETFL) };
    // SAFETY: fcntl() with F_GETFD takes no pointers.
    let own = unsafe { libc::fcntl(descriptor, libc::F_GETFD) };
    (status & libc::O_NONBLOCK != 0, own & libc::FD_CLOEXEC != 0)
}

/// The path that a UNIX socket is bound to; `None` for sockets of other kinds.
pub fn bound_path(descriptor: c_int) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStrExt;
    let mut address = libc::sockaddr_un { sun_family: libc::AF_UNSPEC as _, sun_path: [0; 108] };
    let mut length = size_of_val(&address) as libc::socklen_t;
    // SAFETY: `address` and `length` outlive the call and belong together.
    let result = unsafe { libc::getsockname(descriptor, (&raw mut address).cast(), &mut length) };
    if result < 0 || address.sun_family != libc::AF_UNIX as libc::sa_family_t {
        return None;
    }
    let path: Vec<u8> = address.sun_path.iter().map(|c| *c as u8).take_while(|b| *b != 0).collect();
    Some(PathBuf::from(std::ffi::OsStr::from_bytes(&path)))
}

/// The sockets in a directory whose names begin so, sorted, with their permissions.
pub fn sockets_in(directory: &Path, prefix: &str) -> Vec<(PathBuf, u32)> {
    let Ok(entries) = fs::read_dir(directory) else { return Vec::new() };
    let mut found: Vec<(PathBuf, u32)> = entries
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let metadata = entry.metadata().ok()?;
            let wanted = metadata.file_type().is_socket()
                && entry.file_name().to_string_lossy().starts_with(prefix);
            wanted.then(|| (entry.path(), metadata.permissions().mode() & 0o7777))
        })
        .collect();
    found.sort();
    found
}

/// Where an Android build has the clients' sockets and the reserved ones: in directories of these
/// names, below what is the current directory of a run.
#[cfg(all(feature = "android", not(feature = "udp")))]
pub const ANDROID_DIRECTORIES: [&str; 2] = [
    env!("CONFIG_CTRL_IFACE_CLIENT_DIR", "set it to client-sockets to test the Android variant"),
    env!("ANDROID_RESERVED_SOCKET_PREFIX", "set it to reserved/ to test the Android variant"),
];

/// Makes an Android build's directories below a run's own, and that the current one: removing
/// all clients' sockets then does not harm other runs.
#[cfg(all(feature = "android", not(feature = "udp")))]
pub fn settle_in(directory: &Path) {
    for name in ANDROID_DIRECTORIES {
        fs::create_dir(directory.join(name)).expect("a directory can be made in a new one");
    }
    std::env::set_current_dir(directory).expect("it is there");
}

/// How the names of this process' sockets begin.
pub fn own_prefix() -> String {
    format!("wpa_ctrl_{}-", std::process::id())
}

/// Removes what a library with a mistake may have left in /tmp under this process' number.
pub fn remove_leftovers() {
    for (path, _) in sockets_in(Path::new("/tmp"), &own_prefix()) {
        // It may be gone meanwhile, which is as good.
        _ = fs::remove_file(path);
    }
}

/// Keeps others, in this process or not, from what is known by `name`, until it is dropped.
pub fn lock(name: &str) -> File {
    let path = std::env::temp_dir().join(format!("hostap-ctrl-{name}.lock"));
    let file = File::options().create(true).append(true).open(&path).unwrap_or_else(|error| {
        panic!("cannot open {}: {error}; remove it if it belongs to somebody else", path.display())
    });
    loop {
        // SAFETY: flock() takes no pointers, and the descriptor is open.
        if unsafe { libc::flock(file.as_raw_fd(), libc::LOCK_EX) } == 0 {
            return file;
        }
        let error = io::Error::last_os_error();
        assert_eq!(error.kind(), io::ErrorKind::Interrupted, "{error}");
    }
}

/// Has the kernel kill this process after so many seconds: a call that never returns must end.
/// A timer does so, and not another thread, which would take part in what is tested.
pub fn end_after(seconds: libc::time_t) {
    // SAFETY: sigevent is a C structure for which all zeroes are a valid value.
    let mut event: libc::sigevent = unsafe { std::mem::zeroed() };
    event.sigev_notify = libc::SIGEV_SIGNAL;
    event.sigev_signo = libc::SIGKILL;
    let mut timer: libc::timer_t = std::ptr::null_mut();
    // SAFETY: `event` and `timer` outlive the call.
    let made = unsafe { libc::timer_create(libc::CLOCK_MONOTONIC, &mut event, &mut timer) };
    assert_eq!(made, 0, "{}", io::Error::last_os_error());
    let none = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    let time = libc::itimerspec {
        it_interval: none,
        it_value: libc::timespec { tv_sec: seconds, tv_nsec: 0 },
    };
    // SAFETY: `timer` was just made, `time` outlives the call, and the old one is not asked for.
    let set = unsafe { libc::timer_settime(timer, 0, &time, std::ptr::null_mut()) };
    assert_eq!(set, 0, "{}", io::Error::last_os_error());
}

/// This thread's `errno`.
pub fn errno() -> c_int {
    io::Error::last_os_error().raw_os_error().unwrap_or(0)
}

/// Sets this thread's `errno`.
pub fn set_errno(number: c_int) {
    // SAFETY: __errno_location() takes nothing and can't fail.
    let place = unsafe { libc::__errno_location() };
    // SAFETY: that is this thread's own errno.
    unsafe { *place = number };
}
