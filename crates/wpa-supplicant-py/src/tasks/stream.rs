//! What tells one thing after another.

use std::sync::{Arc, Mutex, PoisonError};

use super::answer::Failure;

/// What a stream told, until it is taken: nobody's while it is on its way, so nobody who is
/// cancelled takes it along.
pub(crate) struct Shelf<I>(Arc<Mutex<Option<Result<I, Failure>>>>);

impl<I> Clone for Shelf<I> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<I> Shelf<I> {
    pub(crate) fn new() -> Self {
        Self(Arc::default())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_none()
    }

    pub(crate) fn put(&self, told: Result<I, Failure>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(told);
    }

    pub(crate) fn take(&self) -> Option<Result<I, Failure>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// A class for a stream of the crate; `$form` makes an item Python's.
macro_rules! stream {
    ($(#[$about:meta])* $name:ident of $stream:ty, $item:ty, $form:expr) => {
        $(#[$about])*
        #[pyclass(frozen, module = "wpa_supplicant._native")]
        pub(crate) struct $name {
            shared: $crate::tasks::shared::Shared<$stream>,
            shelf: $crate::tasks::stream::Shelf<$item>,
            /// Whether it told that nothing more comes.
            ended: std::sync::Arc<std::sync::atomic::AtomicBool>,
        }

        impl $name {
            pub(crate) fn object(py: Python<'_>, stream: $stream) -> PyResult<Py<PyAny>> {
                use $crate::tasks::shared::{Shared, State};
                use $crate::tasks::stream::Shelf;
                let shared = Shared::new(py, "the stream", State::Open(stream))?;
                let this = Self { shared, shelf: Shelf::new(), ended: Default::default() };
                Ok(Py::new(py, this)?.into_any())
            }

            fn next_item(&self, limit: Option<Seconds>) -> PyResult<Pending> {
                use $crate::tasks::answer::{Failure, answer, plain};
                let ticket = self.shared.ticket()?;
                let (name, end) = (ticket.name(), ticket.end());
                let (shelf, ended) = (self.shelf.clone(), self.ended.clone());
                let work = async move {
                    let mut turn = ticket.turn().await?;
                    let stream = turn.object()?;
                    // What is there was told to somebody who has not taken it.
                    if shelf.is_empty() {
                        let Some(told) = stream.next().await else {
                            ended.store(true, std::sync::atomic::Ordering::Relaxed);
                            return Ok(false);
                        };
                        shelf.put(told.map_err(Failure::from));
                    }
                    Ok(true)
                };
                let work = async move {
                    let Some(limit) = limit else { return work.await };
                    tokio::time::timeout(limit.bounded(), work).await.unwrap_or(Ok(false))
                };
                Ok(Pending::new(async move {
                    let outcome = tokio::select! {
                        biased;
                        () = end => Err(Failure::Closed(name)),
                        outcome = work => outcome,
                    };
                    answer(outcome, plain)
                }))
            }
        }

        #[pymethods]
        impl $name {
            /// Waits for the next one, to be taken; False at the end.
            fn next(&self) -> PyResult<Pending> {
                self.next_item(None)
            }

            /// Waits for the next one, to be taken; False when none came in time.
            fn next_within(&self, timeout: Seconds) -> PyResult<Pending> {
                self.next_item(Some(timeout))
            }

            /// Takes what was waited for; None if somebody else has taken it.
            fn take(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
                match self.shelf.take() {
                    Some(Ok(item)) => ($form)(py, item).map(Some),
                    Some(Err(failure)) => Err(failure.exception(py)),
                    None => Ok(None),
                }
            }

            /// Whether it has told that nothing more comes.
            #[getter]
            fn ended(&self) -> bool {
                self.ended.load(std::sync::atomic::Ordering::Relaxed)
            }

            /// Whether it was closed.
            #[getter]
            fn closed(&self) -> bool {
                self.shared.is_closed()
            }

            /// Ends it, and what it stands for.
            fn close(&self) -> PyResult<Pending> {
                self.shared.close()
            }
        }
    };
}
pub(crate) use stream;
