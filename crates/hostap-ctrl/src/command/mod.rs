//! Typed commands: each knows how to write itself and what its reply is.

mod request;

pub use request::{InvalidArgument, Request};

use crate::reply::Reply;

/// A command of wpa_supplicant or hostapd.
pub trait Command {
    /// What the daemon answers.
    type Reply<'a>: Reply<'a>;

    /// Writes the command's text, as the daemon reads it, to the end of `request`.
    ///
    /// # Errors
    /// An argument can't be sent as it is: which one, why, and what would be right.
    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument>;

    /// The command's text as it goes to the daemon.
    ///
    /// # Errors
    /// As [`write`](Self::write).
    fn to_request(&self) -> Result<Request, InvalidArgument> {
        let mut request = Request::new();
        self.write(&mut request)?;
        Ok(request)
    }
}
