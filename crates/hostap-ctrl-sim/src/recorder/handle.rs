//! What the recorder's thread and its owner both hold.

use std::collections::VecDeque;
use std::fmt;
use std::io::{self, Write as _};
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long [`Recorder::ask`](super::Recorder::ask) waits for a reply, as hostap's library does.
const REPLY_LIMIT: Duration = Duration::from_secs(10);

/// How a reply comes back to who asked.
pub(super) type Answered = SyncSender<io::Result<Vec<u8>>>;

#[derive(Default)]
struct State {
    questions: VecDeque<(Vec<u8>, Answered)>,
    stop: bool,
    ended: bool,
}

pub(super) struct Shared {
    state: Mutex<State>,
    changed: Condvar,
    bell: UnixStream,
}

impl fmt::Debug for Shared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Shared").field("ended", &self.has_ended()).finish_non_exhaustive()
    }
}

impl Shared {
    /// `bell`: a byte written here wakes the thread.
    pub(super) fn new(bell: UnixStream) -> io::Result<Self> {
        bell.set_nonblocking(true)?;
        Ok(Self { state: Mutex::default(), changed: Condvar::new(), bell })
    }

    /// A panic while the lock was held leaves nothing half done: each change is one assignment.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ring(&self) {
        // When the bell's buffer is full, the thread has been rung for already.
        let _ = (&self.bell).write(&[1]);
    }

    pub(super) fn ask(&self, command: &[u8]) -> io::Result<Vec<u8>> {
        let (answered, answer) = sync_channel(1);
        {
            let mut state = self.lock();
            if state.ended {
                return Err(gone());
            }
            state.questions.push_back((command.to_vec(), answered));
        }
        self.ring();
        answer.recv_timeout(REPLY_LIMIT).unwrap_or_else(|error| match error {
            RecvTimeoutError::Timeout => {
                Err(io::Error::new(io::ErrorKind::TimedOut, "the daemon did not answer"))
            }
            RecvTimeoutError::Disconnected => Err(gone()),
        })
    }

    pub(super) fn take_question(&self) -> Option<(Vec<u8>, Answered)> {
        self.lock().questions.pop_front()
    }

    pub(super) fn stop(&self) {
        self.lock().stop = true;
        self.ring();
    }

    pub(super) fn stop_wanted(&self) -> bool {
        self.lock().stop
    }

    pub(super) fn end(&self) {
        let mut state = self.lock();
        state.ended = true;
        // Dropping them tells whoever waits for their answers.
        state.questions.clear();
        drop(state);
        self.changed.notify_all();
    }

    pub(super) fn has_ended(&self) -> bool {
        self.lock().ended
    }

    pub(super) fn wait_for_end(&self, limit: Duration) -> bool {
        let wait = self.changed.wait_timeout_while(self.lock(), limit, |state| !state.ended);
        wait.unwrap_or_else(PoisonError::into_inner).0.ended
    }
}

pub(super) fn gone() -> io::Error {
    io::Error::new(io::ErrorKind::NotConnected, "the daemon is gone")
}

/// Ends a recorder from another thread; see [`Recorder::stopper`](super::Recorder::stopper).
#[derive(Clone, Debug)]
pub struct RecorderStopper {
    shared: Arc<Shared>,
}

impl RecorderStopper {
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    /// Asks the recorder to end and does not wait for it.
    pub fn stop(&self) {
        self.shared.stop();
    }
}
