//! The two faces of what gives one thing after another: an iterator that waits, and a `Stream`.

use core::future::Future;
use std::time::Instant;

use crate::error::Error;

/// What gives one thing after another.
pub(crate) trait Source: Send {
    /// What it gives.
    type Item: Send;

    /// The next thing; `None` when the deadline has passed, or, without one, at the end.
    ///
    /// It need not be safe to drop the future halfway: both faces run it to its end.
    fn next(
        &mut self,
        deadline: Option<Instant>,
    ) -> impl Future<Output = Result<Option<Self::Item>, Error>> + Send;

    /// Whether nothing will come any more.
    fn has_ended(&self) -> bool;
}

/// Makes `struct $name` over the source `$source<Blocking>`, an iterator that waits, and in a
/// module `asynchronous` another one of that name, a `Stream` over `$source<Tokio>`.
macro_rules! stream_face {
    ($(
        $(#[$documentation:meta])*
        $name:ident of $item:ty = $source:ident;
    )*) => {
        $(
            $(#[$documentation])*
            pub struct $name {
                source: $source<$crate::driver::Blocking>,
                told: bool,
            }

            impl $name {
                pub(crate) fn new(source: $source<$crate::driver::Blocking>) -> Self {
                    Self { source, told: false }
                }

                /// Waits up to `timeout` for the next one; `None` when none came.
                ///
                /// # Errors
                /// The daemon is gone, or a failed system call.
                pub fn next_within(
                    &mut self,
                    timeout: core::time::Duration,
                ) -> Result<Option<$item>, $crate::Error> {
                    use $crate::driver::Source as _;
                    let deadline = std::time::Instant::now().checked_add(timeout);
                    $crate::driver::ready(self.source.next(deadline))
                }
            }

            impl Iterator for $name {
                type Item = Result<$item, $crate::Error>;

                fn next(&mut self) -> Option<Self::Item> {
                    use $crate::driver::Source as _;
                    if self.told && self.source.has_ended() {
                        return None;
                    }
                    let item = $crate::driver::ready(self.source.next(None)).transpose();
                    self.told = self.source.has_ended();
                    item
                }
            }

            impl core::fmt::Debug for $name {
                fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                    formatter.debug_struct(stringify!($name)).finish_non_exhaustive()
                }
            }
        )*

        #[cfg(feature = "tokio")]
        pub(crate) mod asynchronous {
            use super::*;

            $(
                $(#[$documentation])*
                pub struct $name($crate::aio::Flow<$source<$crate::aio::Tokio>>);

                impl $name {
                    pub(crate) fn new(source: $source<$crate::aio::Tokio>) -> Self {
                        Self($crate::aio::Flow::new(source))
                    }

                    /// The next one; `None` at the end. Dropping the future loses nothing.
                    ///
                    /// # Errors
                    /// The daemon is gone, or a failed system call.
                    pub async fn next(&mut self) -> Option<Result<$item, $crate::Error>> {
                        core::future::poll_fn(|context| self.0.poll(context)).await
                    }
                }

                impl futures_core::Stream for $name {
                    type Item = Result<$item, $crate::Error>;

                    fn poll_next(
                        mut self: core::pin::Pin<&mut Self>,
                        context: &mut core::task::Context<'_>,
                    ) -> core::task::Poll<Option<Self::Item>> {
                        self.0.poll(context)
                    }
                }

                impl core::fmt::Debug for $name {
                    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        formatter.debug_struct(stringify!($name)).finish_non_exhaustive()
                    }
                }
            )*
        }
    };
}
pub(crate) use stream_face;
