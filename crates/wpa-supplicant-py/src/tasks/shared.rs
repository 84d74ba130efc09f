//! One object for several threads and tasks: one at a time, in the order in which they came.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use hostap_ctrl::Error;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::runtime::Handle;
use tokio::sync::{Mutex, OwnedMutexGuard};

use super::answer::Failure;
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
    handle: Handle,
    process: u32,
}

impl<T: Send + 'static> Shared<T> {
    pub(crate) fn new(py: Python<'_>, state: State<T>) -> PyResult<Self> {
        let handle = runtime::handle(py)?;
        Ok(Self {
            state: Some(Arc::new(Mutex::new(state))),
            handle,
            process: std::process::id(),
        })
    }

    /// For a task of this process.
    pub(crate) fn of_here(&self) -> PyResult<Arc<Mutex<State<T>>>> {
        match &self.state {
            Some(state) if self.process == std::process::id() => Ok(state.clone()),
            _ => Err(PyRuntimeError::new_err(
                "this was opened before the process forked; open another one in the child",
            )),
        }
    }
}

/// When it is one's turn: the object, which is opened if it is not yet.
pub(crate) async fn turn<T>(shared: Arc<Mutex<State<T>>>) -> Result<Turn<T>, Failure> {
    let mut guard = shared.lock_owned().await;
    if let State::New(open) = &*guard {
        let opened = open().await?;
        *guard = State::Open(opened);
    }
    match *guard {
        State::Open(_) => Ok(Turn(guard)),
        _ => Err(Failure::Closed),
    }
}

/// Closes it when it is one's turn.
pub(crate) async fn close<T>(shared: Arc<Mutex<State<T>>>) {
    *shared.lock_owned().await = State::Closed;
}

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
