//! Registering descriptors with a Tokio runtime. The runtime asks for a promise that the compiler
//! does not check: that a descriptor stays the same and open for as long as it is registered.

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;

use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

use crate::client::link::Link;

/// Wakes whoever waits for a datagram or an error of this connection, and never for room to send.
pub(crate) fn for_reading(link: Arc<Link>) -> io::Result<AsyncFd<Arc<Link>>> {
    // SAFETY: a link closes its descriptor only when it is dropped or borrowed exclusively, which
    // the share of it that is handed over here prevents; it never gets another one.
    unsafe { AsyncFd::register_with_interest(link, Interest::READABLE) }.map_err(Into::into)
}

/// Wakes whoever waits for room to send on this connection, through a descriptor of its own.
pub(crate) fn for_writing(link: &Link) -> io::Result<AsyncFd<OwnedFd>> {
    let descriptor = link.as_fd().try_clone_to_owned()?;
    // SAFETY: an OwnedFd is open, and the same, until it is dropped.
    unsafe { AsyncFd::register_with_interest(descriptor, Interest::WRITABLE) }.map_err(Into::into)
}
