//! A task that has not begun: to be waited for, or to be started for asyncio.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::runtime::Handle;
use tokio::task::AbortHandle;

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
    fn wait(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        runtime::check_thread()?;
        let handle = runtime::handle(py)?;
        let mut work = Dropped { work: Some(self.take()?), handle: &handle };
        loop {
            let answer = py.detach(|| {
                let work = work.work.as_mut()?;
                handle.block_on(async { tokio::time::timeout(CHECK, work).await.ok() })
            });
            match answer {
                Some(answer) => return answer(py),
                None => py.check_signals().inspect_err(|_| py.detach(|| work.drop_now()))?,
            }
        }
    }

    /// Starts it for the running loop of asyncio, and gives a future of that loop. Cancelling the
    /// future drops the task, which undoes what was begun.
    fn start<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let event_loop = py.import("asyncio")?.call_method0("get_running_loop")?;
        let future = event_loop.call_method0("create_future")?;
        let handle = runtime::handle(py)?;
        let job: Job = Arc::new(Mutex::new(Some(self.take()?)));
        let targets = Some((event_loop.unbind(), future.clone().unbind()));
        let slot = Slot::default();
        let delivery = Delivery { targets, slot: slot.clone(), handle: handle.clone() };
        let running = handle.spawn(run(job.clone(), delivery)).abort_handle();
        let process = std::process::id();
        let cancellation = Cancellation { job, slot, running, handle, process };
        future.call_method1("add_done_callback", (Py::new(py, cancellation)?,))?;
        Ok(future)
    }
}

/// Dropped inside of the runtime: what is undone may need it.
struct Dropped<'h> {
    work: Option<Work>,
    handle: &'h Handle,
}

impl Dropped<'_> {
    fn drop_now(&mut self) {
        let _inside = self.handle.enter();
        self.work = None;
    }
}

impl Drop for Dropped<'_> {
    fn drop(&mut self) {
        self.drop_now();
    }
}

/// What is polled by the runtime's thread, and dropped by the loop's when it is cancelled.
type Job = Arc<Mutex<Option<Work>>>;

/// Where an answer lies until the loop takes it; closed when nobody wants it any more.
type Slot = Arc<Mutex<Lying>>;

#[derive(Default)]
struct Lying {
    answer: Option<Answer>,
    unwanted: bool,
}

fn lock(slot: &Mutex<Lying>) -> MutexGuard<'_, Lying> {
    slot.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn run(job: Job, delivery: Delivery) {
    let answer = poll_fn(|context| {
        let mut job = job.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(work) = job.as_mut() else { return Poll::Ready(None) };
        let Poll::Ready(answer) = work.as_mut().poll(context) else { return Poll::Pending };
        *job = None;
        Poll::Ready(Some(answer))
    });
    if let Some(answer) = answer.await {
        delivery.deliver(answer);
    }
}

/// Called when the future of asyncio is done, before whoever awaits it goes on.
#[pyclass(frozen)]
struct Cancellation {
    job: Job,
    slot: Slot,
    running: AbortHandle,
    handle: Handle,
    process: u32,
}

impl Drop for Cancellation {
    fn drop(&mut self) {
        // What is under way in the parent of this process is the parent's.
        if self.process != std::process::id() {
            std::mem::forget((self.job.clone(), self.slot.clone()));
        }
    }
}

#[pymethods]
impl Cancellation {
    fn __call__(&self, py: Python<'_>, future: &Bound<'_, PyAny>) -> PyResult<()> {
        let here = self.process == std::process::id();
        if here && future.call_method0("cancelled")?.is_truthy()? {
            py.detach(|| {
                let _inside = self.handle.enter();
                let work = self.job.lock().unwrap_or_else(PoisonError::into_inner).take();
                drop(work);
                // It may have been done, and its answer on its way.
                let mut lying = lock(&self.slot);
                lying.unwanted = true;
                let answer = lying.answer.take();
                drop(lying);
                drop(answer);
                self.running.abort();
            });
        }
        Ok(())
    }
}

/// The loop and its future. Whatever happens, the future gets something.
struct Delivery {
    targets: Option<(Py<PyAny>, Py<PyAny>)>,
    slot: Slot,
    handle: Handle,
}

impl Delivery {
    fn deliver(mut self, answer: Answer) {
        self.settle(answer);
    }

    fn settle(&mut self, answer: Answer) {
        let Some((event_loop, future)) = self.targets.take() else { return };
        let mut lying = lock(&self.slot);
        let refused = if lying.unwanted { Some(answer) } else { lying.answer.replace(answer) };
        drop(lying);
        drop(refused);
        // Not where the interpreter ends.
        Python::try_attach(|py| {
            let settle = Settle {
                future,
                slot: self.slot.clone(),
                handle: self.handle.clone(),
                process: std::process::id(),
            };
            // It fails where the loop was closed meanwhile: nobody waits then.
            let _ = Py::new(py, settle)
                .and_then(|settle| event_loop.call_method1(py, "call_soon_threadsafe", (settle,)));
            drop(event_loop);
        });
    }
}

impl Drop for Delivery {
    fn drop(&mut self) {
        self.settle(Box::new(|_| Err(PyRuntimeError::new_err("the task ended without an answer"))));
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
        let answer = lock(&self.slot).answer.take();
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
        if future.call_method0("done")?.is_truthy()? {
            return Ok(());
        }
        let Some(answer) = lock(&self.slot).answer.take() else { return Ok(()) };
        match answer(py) {
            Ok(value) => future.call_method1("set_result", (value,))?,
            Err(error) => future.call_method1("set_exception", (error.into_value(py),))?,
        };
        Ok(())
    }
}
