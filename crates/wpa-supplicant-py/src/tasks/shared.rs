//! One object for several threads and tasks: one at a time, in the order in which they came.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};

use hostap_ctrl::Error;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::runtime::Handle;
use tokio::sync::{Mutex, MutexGuard, watch};

use super::answer::{Failure, answer};
use crate::errors::closed;
use crate::pending::Pending;
use crate::runtime::{self, Closing};

type Opening<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// What is shared, from before it is opened to after it is closed.
pub(crate) enum State<T> {
    /// Opened by the first task.
    New(Box<dyn Fn() -> Opening<T> + Send + Sync>),
    Open(T),
    Closed,
}

/// What the object and its tasks have in common.
struct Held<T> {
    state: Mutex<State<T>>,
    /// What it is, for errors.
    name: &'static str,
    closed: watch::Sender<bool>,
}

impl<T: Send + 'static> Closing for Held<T> {
    fn close(self: Arc<Self>) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.closed.send_replace(true);
        Box::pin(async move { *self.state.lock().await = State::Closed })
    }
}

/// An object of the crate, and the process and the runtime that it belongs to.
pub(crate) struct Shared<T> {
    /// Empty only while it is dropped.
    held: Option<Arc<Held<T>>>,
    handle: Handle,
    process: u32,
    /// Whether it was closed in a child of that process.
    given_up: AtomicBool,
}

impl<T: Send + 'static> Shared<T> {
    pub(crate) fn new(py: Python<'_>, name: &'static str, state: State<T>) -> PyResult<Self> {
        let (state, closed) = (Mutex::new(state), watch::Sender::new(false));
        let held = Arc::new(Held { state, name, closed });
        let weak: Weak<Held<T>> = Arc::downgrade(&held);
        let handle = runtime::handle_for(py, weak)?;
        let given_up = AtomicBool::new(false);
        Ok(Self { held: Some(held), handle, process: std::process::id(), given_up })
    }

    /// For a task of this process.
    pub(crate) fn ticket(&self) -> PyResult<Ticket<T>> {
        // It is there until it is dropped.
        let Some(held) = &self.held else { return Err(closed("it")) };
        if self.process == std::process::id() {
            return Ok(Ticket { held: held.clone() });
        }
        Err(match self.given_up.load(Ordering::Relaxed) {
            true => closed(held.name),
            false => PyRuntimeError::new_err(format!(
                "{} was opened before the process forked; open another one in the child",
                held.name
            )),
        })
    }

    /// Whether it was closed.
    pub(crate) fn is_closed(&self) -> bool {
        self.given_up.load(Ordering::Relaxed)
            || self.held.as_ref().is_none_or(|held| *held.closed.borrow())
    }

    /// Ends what is under way, and closes it; also when that is not waited for. What was opened
    /// before the process forked stays as it is: it is the parent's.
    pub(crate) fn close(&self) -> PyResult<Pending> {
        if self.process != std::process::id() {
            self.given_up.store(true, Ordering::Relaxed);
            return Ok(Pending::new(async { answer(Ok(()), |py, ()| Ok(py.None())) }));
        }
        let closing = self.handle.spawn(self.ticket()?.held.close());
        Ok(Pending::new(async move {
            // At the program's end the runtime drops the one and the other.
            _ = closing.await;
            answer(Ok(()), |py, ()| Ok(py.None()))
        }))
    }
}

/// What a task needs to wait for its turn.
pub(crate) struct Ticket<T> {
    held: Arc<Held<T>>,
}

impl<T> Ticket<T> {
    /// What it is for, for errors.
    pub(crate) fn name(&self) -> &'static str {
        self.held.name
    }

    /// What ends the task when the object is closed.
    pub(crate) fn end(&self) -> impl Future<Output = ()> + use<T> {
        let mut closed = self.held.closed.subscribe();
        async move {
            if closed.wait_for(|closed| *closed).await.is_err() {
                // It can't be closed any more; the task goes on.
                std::future::pending::<()>().await;
            }
        }
    }

    /// When it is one's turn: the object, which is opened if it is not yet.
    pub(crate) async fn turn(&self) -> Result<Turn<'_, T>, Failure> {
        let mut guard = self.held.state.lock().await;
        if let State::New(open) = &*guard {
            let opened = open().await?;
            *guard = State::Open(opened);
        }
        Ok(Turn { guard, name: self.held.name })
    }
}

/// A task on what is shared: `$work` with `$object`, and `$form` to make its outcome Python's.
macro_rules! task {
    ($shared:expr, $object:ident => $work:expr, $form:expr) => {{
        let ticket = $shared.ticket()?;
        let (name, end) = (ticket.name(), ticket.end());
        let work = async move {
            let mut turn = ticket.turn().await?;
            let $object = turn.object()?;
            Ok::<_, $crate::tasks::answer::Failure>($work.await?)
        };
        Ok($crate::pending::Pending::new(async move {
            let outcome = tokio::select! {
                biased;
                () = end => Err($crate::tasks::answer::Failure::Closed(name)),
                outcome = work => outcome,
            };
            $crate::tasks::answer::answer(outcome, $form)
        }))
    }};
}
pub(crate) use task;

/// Whose turn it is.
pub(crate) struct Turn<'h, T> {
    guard: MutexGuard<'h, State<T>>,
    name: &'static str,
}

impl<T> Turn<'_, T> {
    pub(crate) fn object(&mut self) -> Result<&mut T, Failure> {
        match &mut *self.guard {
            State::Open(object) => Ok(object),
            _ => Err(Failure::Closed(self.name)),
        }
    }
}

impl<T> Drop for Shared<T> {
    fn drop(&mut self) {
        let held = self.held.take();
        if self.process == std::process::id() {
            let _inside = self.handle.enter();
            drop(held);
        } else {
            // Its socket file, its attachment and its thread are the parent's.
            std::mem::forget(held);
        }
    }
}
