//! The runtime that whole tasks run on: one for a process, with one thread, started on first use.
//!
//! Not that of the crate pyo3-async-runtimes: that one is there for good, so that a child of
//! `fork()` would wait for a thread that only its parent has; it hands each result over through yet
//! another thread; a cancelled task ends some time later; and it knows no blocking callers.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};
use std::thread::ThreadId;
use std::time::Duration;

use pyo3::exceptions::{PyOSError, PyRuntimeError};
use pyo3::prelude::*;
use rustix::io::Errno;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::exit::Living;
use crate::halting::halt;

/// How long the interpreter's end waits for what is being undone.
const FAREWELL: Duration = Duration::from_secs(1);

/// What is to be closed before the runtime ends, as its sockets have files.
pub(crate) trait Closing: Send + Sync {
    /// Ends what is under way, and closes it.
    fn close(self: Arc<Self>) -> Pin<Box<dyn Future<Output = ()> + Send>>;
}

struct Running {
    runtime: Runtime,
    /// The process whose thread it is.
    process: u32,
    open: Living<dyn Closing>,
}

/// Only taken while attached to the interpreter, and not detached from it meanwhile: so nobody
/// holds it when Python forks.
static RUNNING: Mutex<Option<Running>> = Mutex::new(None);

/// The thread that has come to the program's end.
static ENDED: OnceLock<ThreadId> = OnceLock::new();

/// The process's runtime.
pub(crate) fn handle(py: Python<'_>) -> PyResult<Handle> {
    with(py, |running| running.runtime.handle().clone())
}

/// The process's runtime, which closes this before it ends.
pub(crate) fn handle_for(py: Python<'_>, open: Weak<dyn Closing>) -> PyResult<Handle> {
    with(py, |running| {
        running.open.remember(open);
        running.runtime.handle().clone()
    })
}

fn with<T>(py: Python<'_>, act: impl FnOnce(&mut Running) -> T) -> PyResult<T> {
    if is_left_behind() {
        py.detach::<(), _>(|| halt());
    }
    let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
    let process = std::process::id();
    if let Some(of_here) = running.as_mut().filter(|running| running.process == process) {
        return Ok(act(of_here));
    }
    // Its thread stayed in the parent, where it would be waited for.
    std::mem::forget(running.take());
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name("wpa_supplicant")
        .enable_all()
        .build()?;
    Ok(act(running.insert(Running { runtime, process, open: Living::new() })))
}

/// Ends the runtime before the interpreter: a thread that speaks to that later never comes back. What
/// is open is closed, and what runs is dropped, and so undone.
#[pyfunction]
pub(crate) fn _shut_down(py: Python<'_>) {
    come_to_the_end();
    let running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner).take();
    let Some(Running { runtime, process, open }) = running else { return };
    if process != std::process::id() {
        std::mem::forget(runtime);
        return;
    }
    py.detach(|| {
        runtime.block_on(async {
            let mut closing: JoinSet<()> = open.iter().map(Closing::close).collect();
            // What takes longer is dropped.
            _ = timeout(FAREWELL, async { while closing.join_next().await.is_some() {} }).await;
        });
        runtime.shutdown_timeout(FAREWELL);
    });
}

/// The program has come to its end, in this thread.
pub(crate) fn come_to_the_end() {
    ENDED.get_or_init(|| std::thread::current().id());
}

/// Whether the program has come to its end.
pub(crate) fn has_ended() -> bool {
    ENDED.get().is_some()
}

/// Whether the program has come to its end in another thread than this. Only daemon threads are
/// left then, which Python stops without a word.
pub(crate) fn leaves_behind(thread: ThreadId) -> bool {
    ENDED.get().is_some_and(|ended| *ended != thread)
}

/// The same of the calling thread.
pub(crate) fn is_left_behind() -> bool {
    has_ended() && leaves_behind(std::thread::current().id())
}

/// What is raised where the program's end has ended a task.
pub(crate) fn ended() -> PyErr {
    let text = "this was ended at the end of the program";
    PyOSError::new_err((Errno::BADF.raw_os_error(), text))
}

/// Why nothing can be waited for here, if so.
pub(crate) fn check_thread() -> PyResult<()> {
    match Handle::try_current() {
        Ok(_) => Err(PyRuntimeError::new_err("tasks can't be waited for inside of another task")),
        Err(_) => Ok(()),
    }
}
