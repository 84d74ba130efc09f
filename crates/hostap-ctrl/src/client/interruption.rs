//! A caller's way to end a wait before its time is over.

use core::fmt;
use std::sync::Arc;

/// A wait is never longer than this without the hook being asked, in milliseconds.
pub(crate) const LONGEST_WAIT: u64 = 500;

/// Asked during a wait whether to end it.
#[derive(Clone)]
pub(crate) struct Interruption(Arc<dyn Fn() -> bool + Send + Sync>);

impl Interruption {
    pub(crate) fn new(hook: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        Self(Arc::new(hook))
    }

    pub(crate) fn wanted(&self) -> bool {
        (self.0)()
    }
}

impl fmt::Debug for Interruption {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Interruption")
    }
}
