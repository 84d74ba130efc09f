//! Typed replies: one file a family, each borrowing from the datagram it came in.

mod done;
mod pairs;
mod pending;
mod refusal;

pub use done::{Done, Raw};
pub use pairs::{Pairs, lines};
pub use pending::*;
pub use refusal::{Refusal, ReplyError};

/// What a command's reply is read into. It borrows from the reply and allocates nothing.
pub trait Reply<'a>: Sized {
    /// Reads a whole reply, as it came in one datagram.
    ///
    /// # Errors
    /// [`ReplyError::Refused`] for `FAIL` and its kin, [`ReplyError::Unexpected`] for what is not
    /// a reply of this type.
    fn parse(reply: &'a [u8]) -> Result<Self, ReplyError>;
}
