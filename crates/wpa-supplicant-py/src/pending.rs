//! A task that has not begun: to be waited for, or to be started for asyncio.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::thread::ThreadId;
use std::time::Duration;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::runtime::Handle;
use tokio::task::AbortHandle;

use crate::calls::{call_method, import};
use crate::halting::{halt, value};
use crate::runtime;

/// How long Ctrl-C may go unnoticed.
const CHECK: Duration = Duration::from_millis(100);

/// Makes what a task came to into an object, or its error into an exception.
pub(crate) type Answer = Box<dyn FnOnce(Python<'_>) -> PyResult<Py<PyAny>> + Send>;

type Work = Pin<Box<dyn Future<Output = Answer> + Send>>;

/// A task that was asked for and has not begun.
#[pyclass(frozen, module = "wpa_supplicant._native")]
pub(crate) struct Pending {
    work: Mutex<Option<Work>>,
}

impl Pending {
    pub(crate) fn new(work: impl Future<Output = Answer> + Send + 'static) -> Self {
        Self { work: Mutex::new(Some(Box::pin(work))) }
    }

    fn take(&self) -> PyResult<Work> {
        let work = self.work.lock().unwrap_or_else(PoisonError::into_inner).take();
        work.ok_or_else(|| PyRuntimeError::new_err("this task was begun already"))
    }
}

#[pymethods]
impl Pending {
    /// Does it, and waits for its end. Ctrl-C drops it, which undoes what was begun.
    ///
    /// It is done by the runtime's thread: this one may run a signal handler meanwhile, which may
    /// wait for what this task has to finish or to give up before.
    fn wait(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        runtime::check_thread()?;
        let handle = runtime::handle(py)?;
        let slot = Slot::default();
        let told = Telling(slot.clone());
        let begun = Begun::new(handle, self.take()?, slot, |answer| told.tell(answer));
        loop {
            let checked = match py.detach(|| begun.wait(CHECK)) {
                Waited::Done(answer) => return answer(py),
                Waited::Lost => Err(PyRuntimeError::new_err(NO_ANSWER)),
                Waited::Ended => Err(runtime::ended()),
                Waited::Forked => Err(PyRuntimeError::new_err(FORKED)),
                Waited::NotYet => py.check_signals(),
            };
            checked.inspect_err(|_| py.detach(|| begun.drop_now()))?;
        }
    }

    /// Starts it for the running loop of asyncio, and gives a future of that loop. Cancelling the
    /// future drops the task, which undoes what was begun.
    fn start<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let event_loop = call_method(&import(py, "asyncio")?, "get_running_loop", ())?;
        let future = call_method(&event_loop, "create_future", ())?;
        let handle = runtime::handle(py)?;
        let targets = Some((event_loop.unbind(), future.clone().unbind()));
        let slot = Slot::default();
        let thread = std::thread::current().id();
        let delivery = Delivery { targets, thread, slot: slot.clone(), handle: handle.clone() };
        let begun = Begun::new(handle, self.take()?, slot, |answer| delivery.deliver(answer));
        let cancellation = Cancellation { begun };
        call_method(&future, "add_done_callback", (Py::new(py, cancellation)?,))?;
        Ok(future)
    }
}

const NO_ANSWER: &str = "the task ended without an answer";
const FORKED: &str =
    "the process was forked while this task was under way; the parent goes on with it";

/// What is polled by the runtime's thread, and dropped by another one when it is cancelled.
type Job = Arc<Mutex<Option<Work>>>;

/// Where an answer lies until it is taken; closed when nobody wants it any more.
type Slot = Arc<Place>;

#[derive(Default)]
struct Place {
    lying: Mutex<Lying>,
    /// Told to a thread that waits.
    changed: Condvar,
}

#[derive(Default)]
struct Lying {
    answer: Option<Answer>,
    unwanted: bool,
    /// There will be none.
    lost: bool,
}

impl Place {
    fn lock(&self) -> MutexGuard<'_, Lying> {
        self.lying.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, answer: Answer) {
        let mut lying = self.lock();
        let refused = if lying.unwanted { Some(answer) } else { lying.answer.replace(answer) };
        drop(lying);
        drop(refused);
    }

    fn take(&self) -> Option<Answer> {
        self.lock().answer.take()
    }
}

/// Tells a thread that waits; also that there is nothing to wait for.
struct Telling(Slot);

impl Telling {
    fn tell(self, answer: Answer) {
        self.0.put(answer);
    }
}

impl Drop for Telling {
    fn drop(&mut self) {
        self.0.lock().lost = true;
        self.0.changed.notify_all();
    }
}

/// A task that the runtime does, and what of it is dropped when it is cancelled.
struct Begun {
    job: Job,
    slot: Slot,
    running: AbortHandle,
    handle: Handle,
    process: u32,
}

/// What came of a wait.
enum Waited {
    Done(Answer),
    NotYet,
    Lost,
    Ended,
    Forked,
}

impl Begun {
    fn new(
        handle: Handle,
        work: Work,
        slot: Slot,
        deliver: impl FnOnce(Answer) + Send + 'static,
    ) -> Self {
        let job: Job = Arc::new(Mutex::new(Some(work)));
        let polled = job.clone();
        let running = handle.spawn(async move {
            if let Some(answer) = run(polled).await {
                deliver(answer);
            }
        });
        Self { job, slot, running: running.abort_handle(), handle, process: std::process::id() }
    }

    /// Waits so long at most, detached from the interpreter.
    fn wait(&self, limit: Duration) -> Waited {
        let lying = self.slot.lock();
        let nothing = |lying: &mut Lying| lying.answer.is_none() && !lying.lost;
        let waited = self.slot.changed.wait_timeout_while(lying, limit, nothing);
        let mut lying = waited.unwrap_or_else(PoisonError::into_inner).0;
        let (answer, lost) = (lying.answer.take(), lying.lost);
        drop(lying);
        if runtime::is_left_behind() {
            self.drop_now();
            halt();
        }
        match answer {
            Some(answer) => Waited::Done(answer),
            None if self.process != std::process::id() => Waited::Forked,
            None if runtime::has_ended() && lost => Waited::Ended,
            None if lost => Waited::Lost,
            None => Waited::NotYet,
        }
    }

    /// Drops it inside of the runtime: what is undone may need it.
    fn drop_now(&self) {
        if self.process != std::process::id() {
            return;
        }
        let _inside = self.handle.enter();
        let work = self.job.lock().unwrap_or_else(PoisonError::into_inner).take();
        drop(work);
        // It may have been done, and its answer on its way.
        let mut lying = self.slot.lock();
        lying.unwanted = true;
        let answer = lying.answer.take();
        drop(lying);
        drop(answer);
        self.running.abort();
    }
}

impl Drop for Begun {
    fn drop(&mut self) {
        // What is under way in the parent of this process is the parent's.
        if self.process != std::process::id() {
            std::mem::forget((self.job.clone(), self.slot.clone()));
        }
    }
}

async fn run(job: Job) -> Option<Answer> {
    let answer = poll_fn(|context| {
        let mut job = job.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(work) = job.as_mut() else { return Poll::Ready(None) };
        let Poll::Ready(answer) = work.as_mut().poll(context) else { return Poll::Pending };
        *job = None;
        Poll::Ready(Some(answer))
    });
    answer.await
}

/// Called when the future of asyncio is done, before whoever awaits it goes on.
#[pyclass(frozen)]
struct Cancellation {
    begun: Begun,
}

#[pymethods]
impl Cancellation {
    fn __call__(&self, py: Python<'_>, future: &Bound<'_, PyAny>) -> PyResult<()> {
        if call_method(future, "cancelled", ())?.is_truthy()? {
            py.detach(|| self.begun.drop_now());
        }
        Ok(())
    }
}

/// The loop and its future. Whatever happens, the future gets something.
struct Delivery {
    targets: Option<(Py<PyAny>, Py<PyAny>)>,
    /// The loop's thread.
    thread: ThreadId,
    slot: Slot,
    handle: Handle,
}

impl Delivery {
    fn deliver(mut self, answer: Answer) {
        self.settle(answer);
    }

    fn settle(&mut self, answer: Answer) {
        let Some((event_loop, future)) = self.targets.take() else { return };
        if runtime::leaves_behind(self.thread) {
            return;
        }
        self.slot.put(answer);
        // Not where the interpreter ends.
        Python::try_attach(|py| {
            let settle = Settle {
                future,
                slot: self.slot.clone(),
                handle: self.handle.clone(),
                process: std::process::id(),
            };
            // It fails where the loop was closed meanwhile: nobody waits then.
            let _ = Py::new(py, settle).and_then(|settle| {
                call_method(event_loop.bind(py), "call_soon_threadsafe", (settle,)).map(drop)
            });
            drop(event_loop);
        });
    }
}

impl Drop for Delivery {
    fn drop(&mut self) {
        self.settle(Box::new(|_| match runtime::has_ended() {
            true => Err(runtime::ended()),
            false => Err(PyRuntimeError::new_err(NO_ANSWER)),
        }));
    }
}

/// Called by the loop: makes the answer, and wakes whoever awaits it.
#[pyclass(frozen)]
struct Settle {
    future: Py<PyAny>,
    slot: Slot,
    handle: Handle,
    process: u32,
}

impl Drop for Settle {
    /// Nobody takes the answer where the loop was closed. What is in it is undone, for which it may
    /// need the runtime.
    fn drop(&mut self) {
        let answer = self.slot.take();
        if self.process == std::process::id() {
            let _inside = self.handle.enter();
            drop(answer);
        } else {
            std::mem::forget(answer);
        }
    }
}

#[pymethods]
impl Settle {
    fn __call__(&self, py: Python<'_>) -> PyResult<()> {
        let future = self.future.bind(py);
        if call_method(future, "done", ())?.is_truthy()? {
            return Ok(());
        }
        let Some(answer) = self.slot.take() else { return Ok(()) };
        match answer(py) {
            Ok(value) => call_method(future, "set_result", (value,))?,
            Err(error) => call_method(future, "set_exception", (value(py, error),))?,
        };
        Ok(())
    }
}
