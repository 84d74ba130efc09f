//! A source that is asked for one thing after another, as a `Stream`.

use core::fmt;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::boxed::Box;

use crate::driver::Source;
use crate::error::Error;

type Answer<S> = (S, Result<Option<<S as Source>::Item>, Error>);

/// A [`Source`] and the future that is under way. Whoever drops the wait leaves the future here,
/// so nothing is lost by it.
pub(crate) enum Flow<S: Source> {
    Idle(S),
    Waiting(Pin<Box<dyn Future<Output = Answer<S>> + Send>>),
    Ended,
}

impl<S: Source + 'static> Flow<S> {
    pub(crate) fn new(source: S) -> Self {
        Self::Idle(source)
    }

    pub(crate) fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<S::Item, Error>>> {
        loop {
            *self = match core::mem::replace(self, Self::Ended) {
                Self::Ended => return Poll::Ready(None),
                Self::Idle(mut source) => Self::Waiting(Box::pin(async move {
                    let answer = source.next(None).await;
                    (source, answer)
                })),
                Self::Waiting(future) => Self::Waiting(future),
            };
            let Self::Waiting(future) = self else { continue };
            let (source, answer) = ready!(future.as_mut().poll(context));
            *self = if source.has_ended() { Self::Ended } else { Self::Idle(source) };
            if let Some(item) = answer.transpose() {
                return Poll::Ready(Some(item));
            }
        }
    }
}

impl<S: Source> fmt::Debug for Flow<S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Flow").finish_non_exhaustive()
    }
}
