//! What tells one thing after another.

use super::shared::Turn;

/// A stream, and what it told to somebody who was cancelled before it reached him.
pub(crate) struct Source<S, I> {
    pub(crate) stream: S,
    pub(crate) kept: Option<I>,
}

/// What a stream told, on its way. The next one's turn comes when it has arrived, or is back.
pub(crate) struct Told<S, I> {
    pub(crate) turn: Turn<Source<S, I>>,
    pub(crate) item: Option<I>,
}

impl<S, I> Drop for Told<S, I> {
    fn drop(&mut self) {
        if let (Some(item), Ok(source)) = (self.item.take(), self.turn.object()) {
            source.kept = Some(item);
        }
    }
}

/// A class for a stream of the crate; `$form` makes an item Python's.
macro_rules! stream {
    ($(#[$about:meta])* $name:ident of $stream:ty, $item:ty, $form:expr) => {
        $(#[$about])*
        #[pyclass(frozen, module = "wpa_supplicant._native")]
        pub(crate) struct $name {
            shared: $crate::tasks::shared::Shared<$crate::tasks::stream::Source<$stream, $item>>,
            /// Whether it told that nothing more comes.
            ended: std::sync::Arc<std::sync::atomic::AtomicBool>,
        }

        impl $name {
            pub(crate) fn object(py: Python<'_>, stream: $stream) -> PyResult<Py<PyAny>> {
                use $crate::tasks::shared::{Shared, State};
                use $crate::tasks::stream::Source;
                let source = Source { stream, kept: None };
                let shared = Shared::new(py, "the stream", State::Open(source))?;
                Ok(Py::new(py, Self { shared, ended: Default::default() })?.into_any())
            }

            fn next_item(&self, limit: Option<Seconds>) -> PyResult<Pending> {
                use $crate::tasks::answer::{Failure, answer};
                use $crate::tasks::stream::Source;
                let ticket = self.shared.ticket()?;
                let (name, end) = (ticket.name, ticket.end());
                let ended = self.ended.clone();
                let work = async move {
                    let mut turn = ticket.turn().await?;
                    let source = turn.object()?;
                    let next = async |source: &mut Source<$stream, $item>| {
                        let item = source.stream.next().await.transpose()?;
                        ended.store(item.is_none(), std::sync::atomic::Ordering::Relaxed);
                        Ok::<_, Failure>(item)
                    };
                    let item = match (source.kept.take(), limit) {
                        (Some(item), _) => Some(item),
                        (None, None) => next(source).await?,
                        (None, Some(limit)) => {
                            match tokio::time::timeout(limit.bounded(), next(source)).await {
                                Ok(item) => item?,
                                Err(_) => None,
                            }
                        }
                    };
                    Ok($crate::tasks::stream::Told { turn, item })
                };
                Ok(Pending::new(async move {
                    let outcome = tokio::select! {
                        biased;
                        () = end => Err(Failure::Closed(name)),
                        outcome = work => outcome,
                    };
                    answer(outcome, |py, mut told| match told.item.take() {
                        Some(item) => $form(py, item),
                        None => Ok(py.None()),
                    })
                }))
            }
        }

        #[pymethods]
        impl $name {
            /// The next one; None at the end.
            fn next(&self) -> PyResult<Pending> {
                self.next_item(None)
            }

            /// The next one; None when none came in time.
            fn next_within(&self, timeout: Seconds) -> PyResult<Pending> {
                self.next_item(Some(timeout))
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
