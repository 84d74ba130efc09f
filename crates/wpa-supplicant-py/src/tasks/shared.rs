//! One object for several threads and tasks: one at a time, in the order in which they came.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use hostap_ctrl::Error;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::runtime::Handle;
use tokio::sync::{Mutex, OwnedMutexGuard, watch};

use super::answer::{Failure, answer};
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
    closed: watch::Sender<bool>,
    handle: Handle,
    process: u32,
}

impl<T: Send + 'static> Shared<T> {
    pub(crate) fn new(py: Python<'_>, state: State<T>) -> PyResult<Self> {
        Ok(Self {
            state: Some(Arc::new(Mutex::new(state))),
            closed: watch::Sender::new(false),
            handle: runtime::handle(py)?,
            process: std::process::id(),
        })
    }

    /// For a task of this process.
    pub(crate) fn ticket(&self) -> PyResult<Ticket<T>> {
        match &self.state {
            Some(state) if self.process == std::process::id() => {
                Ok(Ticket { state: state.clone(), closed: self.closed.subscribe() })
            }
            _ => Err(PyRuntimeError::new_err(
                "this was opened before the process forked; open another one in the child",
            )),
        }
    }

    /// Whether it was closed.
    pub(crate) fn is_closed(&self) -> bool {
        *self.closed.borrow()
    }

    /// Ends what is under way, and closes it.
    pub(crate) fn close(&self) -> PyResult<Pending> {
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
        Ok(Turn(guard))
    }
}

/// A task on what is shared: `$work` with `$object`, and `$form` to make its outcome Python's.
macro_rules! task {
    ($shared:expr, $object:ident => $work:expr, $form:expr) => {{
        let ticket = $shared.ticket()?;
        let end = ticket.end();
        let work = async move {
            let mut turn = ticket.turn().await?;
            let $object = turn.object()?;
            Ok::<_, $crate::tasks::answer::Failure>($work.await?)
        };
        Ok($crate::pending::Pending::new(async move {
            let outcome = tokio::select! {
                biased;
                () = end => Err($crate::tasks::answer::Failure::Closed),
                outcome = work => outcome,
            };
            $crate::tasks::answer::answer(outcome, $form)
        }))
    }};
}
pub(crate) use task;

/// Whose turn it is.
pub(crate) struct Turn<T>(OwnedMutexGuard<State<T>>);

impl<T> Turn<T> {
    pub(crate) fn object(&mut self) -> Result<&mut T, Failure> {
        match &mut *self.0 {
            State::Open(object) => Ok(object),
            _ => Err(Failure::Closed),
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
