//! Signals that interrupt a thread while it waits.

use std::sync::Once;
use std::thread::JoinHandle;
use std::time::Duration;

static HANDLER: Once = Once::new();

/// Sends SIGUSR1, whose handler does nothing and does not restart system calls, to the thread
/// that made it. Dropping it waits until all have been sent and handled.
pub(crate) struct Signals(Option<JoinHandle<()>>);

impl Signals {
    /// So many, about a millisecond apart.
    pub(crate) fn start(count: u8) -> Self {
        if count == 0 {
            return Self(None);
        }
        HANDLER.call_once(install);
        // SAFETY: pthread_self() takes nothing and can't fail.
        let target = unsafe { libc::pthread_self() };
        let (ready, started) = std::sync::mpsc::channel();
        let thread = std::thread::spawn(move || {
            ready.send(()).expect("it is waited for");
            for _ in 0..count {
                std::thread::sleep(Duration::from_millis(1));
                // SAFETY: that thread joins this one in `drop`, so it still runs.
                unsafe { libc::pthread_kill(target, libc::SIGUSR1) };
            }
        });
        started.recv().expect("the thread tells");
        Self(Some(thread))
    }
}

impl Drop for Signals {
    fn drop(&mut self) {
        if let Some(thread) = self.0.take() {
            thread.join().expect("it only sends signals");
            // What is still pending is handled when this system call returns.
            std::thread::yield_now();
        }
    }
}

extern "C" fn do_nothing(_: libc::c_int) {}

fn install() {
    // SAFETY: sigaction is a C structure for which all zeroes are a valid value.
    let mut action: libc::sigaction = unsafe { std::mem::zeroed() };
    action.sa_sigaction = do_nothing as extern "C" fn(libc::c_int) as libc::sighandler_t;
    // SAFETY: `action` outlives the call; its handler does nothing that a handler may not do.
    let result = unsafe { libc::sigaction(libc::SIGUSR1, &action, std::ptr::null_mut()) };
    assert_eq!(result, 0, "SIGUSR1 can be handled");
}
