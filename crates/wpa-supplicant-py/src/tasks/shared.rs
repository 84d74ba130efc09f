//! One object for several threads and tasks: one at a time, in the order in which they came.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Weak};

use hostap_ctrl::Error;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::runtime::Handle;
use tokio::sync::{Mutex, MutexGuard, watch};

use super::answer::{Failure, answer};
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
}

impl<T: Send + 'static> Shared<T> {
    pub(crate) fn new(py: Python<'_>, state: State<T>) -> PyResult<Self> {
        let held = Arc::new(Held { state: Mutex::new(state), closed: watch::Sender::new(false) });
        let weak: Weak<Held<T>> = Arc::downgrade(&held);
        let handle = runtime::handle_for(py, weak)?;
        Ok(Self { held: Some(held), handle, process: std::process::id() })
    }

    /// For a task of this process.
    pub(crate) fn ticket(&self) -> PyResult<Ticket<T>> {
        match &self.held {
            Some(held) if self.process == std::process::id() => Ok(Ticket { held: held.clone() }),
            _ => Err(PyRuntimeError::new_err(
                "this was opened before the process forked; open another one in the child",
            )),
        }
    }

    /// Whether it was closed.
    pub(crate) fn is_closed(&self) -> bool {
        self.held.as_ref().is_none_or(|held| *held.closed.borrow())
    }

    /// Ends what is under way, and closes it; also when that is not waited for.
    pub(crate) fn close(&self) -> PyResult<Pending> {
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
pub(crate) struct Turn<'h, T>(MutexGuard<'h, State<T>>);

impl<T> Turn<'_, T> {
    pub(crate) fn object(&mut self) -> Result<&mut T, Failure> {
        match &mut *self.0 {
            State::Open(object) => Ok(object),
            _ => Err(Failure::Closed),
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
