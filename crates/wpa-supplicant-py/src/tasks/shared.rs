//! One object for several threads and tasks: one at a time, in the order in which they came.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use hostap_ctrl::Error;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::runtime::Handle;
use tokio::sync::{Mutex, OwnedMutexGuard, watch};

use super::answer::{Failure, answer};
use crate::errors::closed;
use crate::pending::Pending;
use crate::runtime;

type Opening<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// What is shared, from before it is opened to after it is closed.
pub(crate) enum State<T> {
    /// Opened by the first task.
    New(Box<dyn Fn() -> Opening<T> + Send + Sync>),
    Open(T),
    Closed,
}

/// An object of the crate, and the process and the runtime that it belongs to.
pub(crate) struct Shared<T> {
    /// Empty only while it is dropped.
    state: Option<Arc<Mutex<State<T>>>>,
    /// What it is, for errors.
    name: &'static str,
    closed: watch::Sender<bool>,
    handle: Handle,
    process: u32,
    /// Whether it was closed in a child of that process.
    given_up: AtomicBool,
}

impl<T: Send + 'static> Shared<T> {
    pub(crate) fn new(py: Python<'_>, name: &'static str, state: State<T>) -> PyResult<Self> {
        Ok(Self {
            name,
            state: Some(Arc::new(Mutex::new(state))),
            closed: watch::Sender::new(false),
            handle: runtime::handle(py)?,
            process: std::process::id(),
            given_up: AtomicBool::new(false),
        })
    }

    /// For a task of this process.
    pub(crate) fn ticket(&self) -> PyResult<Ticket<T>> {
        match &self.state {
            Some(state) if self.process == std::process::id() => {
                let closed = self.closed.subscribe();
                Ok(Ticket { state: state.clone(), name: self.name, closed })
            }
            _ if self.given_up.load(Ordering::Relaxed) => Err(closed(self.name)),
            _ => Err(PyRuntimeError::new_err(format!(
                "{} was opened before the process forked; open another one in the child",
                self.name
            ))),
        }
    }

    /// Whether it was closed.
    pub(crate) fn is_closed(&self) -> bool {
        self.given_up.load(Ordering::Relaxed) || *self.closed.borrow()
    }

    /// Ends what is under way, and closes it. What was opened before the process forked stays as
    /// it is: it is the parent's.
    pub(crate) fn close(&self) -> PyResult<Pending> {
        if self.process != std::process::id() {
            self.given_up.store(true, Ordering::Relaxed);
            return Ok(Pending::new(async { answer(Ok(()), |py, ()| Ok(py.None())) }));
        }
        let state = self.ticket()?.state;
        let closed = self.closed.clone();
        Ok(Pending::new(async move {
            closed.send_replace(true);
            *state.lock().await = State::Closed;
            answer(Ok(()), |py, ()| Ok(py.None()))
        }))
    }
}

/// What a task needs to wait for its turn.
pub(crate) struct Ticket<T> {
    state: Arc<Mutex<State<T>>>,
    /// What it is for, for errors.
    pub(crate) name: &'static str,
    closed: watch::Receiver<bool>,
}

impl<T> Ticket<T> {
    /// What ends the task when the object is closed.
    pub(crate) fn end(&self) -> impl Future<Output = ()> + use<T> {
        let mut closed = self.closed.clone();
        async move {
            if closed.wait_for(|closed| *closed).await.is_err() {
                // It can't be closed any more; the task goes on.
                std::future::pending::<()>().await;
            }
        }
    }

    /// When it is one's turn: the object, which is opened if it is not yet.
    pub(crate) async fn turn(self) -> Result<Turn<T>, Failure> {
        let mut guard = self.state.lock_owned().await;
        if let State::New(open) = &*guard {
            let opened = open().await?;
            *guard = State::Open(opened);
        }
        Ok(Turn { guard, name: self.name })
    }
}

/// A task on what is shared: `$work` with `$object`, and `$form` to make its outcome Python's.
macro_rules! task {
    ($shared:expr, $object:ident => $work:expr, $form:expr) => {{
        let ticket = $shared.ticket()?;
        let (name, end) = (ticket.name, ticket.end());
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
pub(crate) struct Turn<T> {
    guard: OwnedMutexGuard<State<T>>,
    name: &'static str,
}

impl<T> Turn<T> {
    pub(crate) fn object(&mut self) -> Result<&mut T, Failure> {
        match &mut *self.guard {
            State::Open(object) => Ok(object),
            _ => Err(Failure::Closed(self.name)),
        }
    }
}

impl<T> Drop for Shared<T> {
    fn drop(&mut self) {
        let state = self.state.take();
        if self.process == std::process::id() {
            let _inside = self.handle.enter();
            drop(state);
        } else {
            // Its socket file, its attachment and its thread are the parent's.
            std::mem::forget(state);
        }
    }
}
