//! Many threads, which race: what ours promises of them can be asserted, and what hostap's
//! library does can't be told beforehand. UDP has no names to race for.
#![cfg(not(feature = "udp"))]

use std::collections::BTreeSet;
use std::ffi::{CString, c_void};
use std::path::PathBuf;
use std::sync::Barrier;
use std::thread;

use ffi_tests::library::OURS;
use ffi_tests::steps::c_path;
use ffi_tests::surroundings::bound_path;
use hostap_ctrl_sim::{Daemon, Script, Transport};

const THREADS: usize = 8;
const OPENS: usize = 200;

/// A connection of ours, closed at its end.
struct Connection(*mut c_void);

impl Connection {
    fn open(path: &CString, directory: &CString) -> Self {
        // SAFETY: both paths end with a NUL.
        let handle = unsafe { (OURS.open2)(path.as_ptr(), directory.as_ptr()) };
        assert!(!handle.is_null(), "{}", std::io::Error::last_os_error());
        Self(handle)
    }

    fn name(&self) -> PathBuf {
        // SAFETY: the connection is open.
        let descriptor = unsafe { (OURS.get_fd)(self.0) };
        bound_path(descriptor).expect("it is a UNIX socket")
    }

    /// Sends a command and gives its reply.
    fn request(&self, command: &str) -> Vec<u8> {
        let mut reply = vec![0_u8; 64];
        let mut length = reply.len();
        let (start, place) = (command.as_ptr().cast(), reply.as_mut_ptr().cast());
        // SAFETY: the connection is open; command and buffer are as long as is said.
        let returned =
            unsafe { (OURS.request)(self.0, start, command.len(), place, &mut length, None) };
        assert_eq!(returned, 0, "{command}: {}", std::io::Error::last_os_error());
        reply.truncate(length);
        reply
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        // SAFETY: the connection is open and not used again.
        unsafe { (OURS.close)(self.0) };
    }
}

/// Each thread has a command of its own, whose reply nobody else must get.
fn daemon(directory: &std::path::Path) -> Daemon {
    let mut script = Script::new();
    for thread in 0..THREADS {
        let reply = hostap_ctrl_sim::Step::reply(format!("thread {thread}"));
        script = script.on(format!("WHO {thread}").as_str(), [reply]);
    }
    Daemon::start(Transport::unix(directory.join("daemon")), script).expect("it can listen there")
}

#[test]
fn threads_open_at_once() {
    let directory = tempfile::tempdir().expect("a temporary directory can be made");
    let clients = directory.path().join("clients");
    std::fs::create_dir(&clients).expect("so can one in it");
    let daemon = daemon(directory.path());
    let (path, client) = (c_path(daemon.path().expect("it has one")), c_path(&clients));
    let start = Barrier::new(THREADS);
    let names: Vec<BTreeSet<PathBuf>> = thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|number| {
                let (path, client, start) = (&path, &client, &start);
                scope.spawn(move || {
                    let mut names = BTreeSet::new();
                    for round in 0..OPENS {
                        if round % 20 == 0 {
                            // Together again, so that they do meet.
                            start.wait();
                        }
                        let connection = Connection::open(path, client);
                        names.insert(connection.name());
                        let reply = connection.request(&format!("WHO {number}"));
                        assert_eq!(reply, format!("thread {number}").as_bytes());
                    }
                    names
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().expect("see above")).collect()
    });
    // Not one name was given twice, to one thread or to two.
    let all: BTreeSet<_> = names.iter().flatten().collect();
    assert_eq!(all.len(), THREADS * OPENS);
    assert_eq!(std::fs::read_dir(&clients).expect("it is there").count(), 0);
    let mut askers = BTreeSet::new();
    for record in daemon.log().iter().filter(|record| record.is_received()) {
        askers.insert(record.peer.to_string());
    }
    assert_eq!(askers.len(), THREADS * OPENS);
}

/// All open at the same time, so that no name can be had twice by accident.
#[test]
fn connections_of_many_threads_live_together() {
    let directory = tempfile::tempdir().expect("a temporary directory can be made");
    let daemon = daemon(directory.path());
    let path = c_path(daemon.path().expect("it has one"));
    let client = c_path(directory.path());
    let everybody = Barrier::new(THREADS);
    thread::scope(|scope| {
        for number in 0..THREADS {
            let (path, client, everybody) = (&path, &client, &everybody);
            scope.spawn(move || {
                everybody.wait();
                let connections: Vec<_> = (0..25).map(|_| Connection::open(path, client)).collect();
                everybody.wait();
                for connection in &connections {
                    let reply = connection.request(&format!("WHO {number}"));
                    assert_eq!(reply, format!("thread {number}").as_bytes());
                }
                // Nobody closes before all have their replies.
                everybody.wait();
            });
        }
    });
    let left = std::fs::read_dir(directory.path()).expect("it is there").count();
    assert_eq!(left, 1, "only the daemon's socket");
}
