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
        }

        impl $name {
            pub(crate) fn object(py: Python<'_>, stream: $stream) -> PyResult<Py<PyAny>> {
                use $crate::tasks::shared::{Shared, State};
                use $crate::tasks::stream::Shelf;
                let shared = Shared::new(py, State::Open(stream))?;
                Ok(Py::new(py, Self { shared, shelf: Shelf::new() })?.into_any())
            }

            fn next_item(&self, limit: Option<Seconds>) -> PyResult<Pending> {
                use $crate::tasks::answer::{Failure, answer, plain};
                let ticket = self.shared.ticket()?;
                let end = ticket.end();
                let shelf = self.shelf.clone();
                let work = async move {
                    let mut turn = ticket.turn().await?;
                    let stream = turn.object()?;
                    // What is there was told to somebody who has not taken it.
                    if shelf.is_empty() {
                        let Some(told) = stream.next().await else { return Ok(false) };
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
                        () = end => Err(Failure::Closed),
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

            /// Ends it, and what it stands for.
            fn close(&self) -> PyResult<Pending> {
                self.shared.close()
            }
        }
    };
}
pub(crate) use stream;
