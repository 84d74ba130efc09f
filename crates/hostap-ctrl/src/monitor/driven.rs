//! What a driver of the engine needs that does the waiting itself.

use super::engine::{Engine, State};
use crate::connection_error::Errno;
use crate::error::Error;
use crate::error_diagnosis as diagnosis;

impl Engine {
    /// Whether datagrams of this connection are of interest: a dead one may stay ready for ever.
    pub(crate) fn receives(&self) -> bool {
        matches!(self.state, State::Attached | State::Greeting(..))
    }

    /// Whether the next item is here already.
    pub(crate) fn has_kept(&self) -> bool {
        !self.kept.is_empty()
    }

    /// Waiting failed.
    pub(crate) fn not_received(&self, errno: Errno) -> Error {
        diagnosis::failed(&self.options, b"ATTACH", false, errno)
    }
}
