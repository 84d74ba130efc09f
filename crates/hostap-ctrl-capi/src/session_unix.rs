//! What a handle holds in a library for UNIX sockets.

use hostap_ctrl::{Buffer, Connection, ConnectionError, ConnectionErrorKind, Operation, endpoint};

/// One connection.
pub(crate) struct Session(Connection);

/// Connects to the daemon at `ctrl_path` from a socket in the directory `cli_path`.
pub(crate) fn open(
    ctrl_path: Option<&[u8]>,
    cli_path: Option<&[u8]>,
) -> Result<Session, ConnectionError> {
    let missing = ConnectionError::new(Operation::Address, ConnectionErrorKind::InvalidAddress);
    let ctrl_path = ctrl_path.ok_or(missing)?;
    if !cfg!(any(target_os = "android", feature = "android")) {
        return Connection::open(&endpoint::parse(ctrl_path)?, cli_path).map(Session);
    }
    let connection = Connection::open(&endpoint::parse_android(ctrl_path)?, cli_path)?;
    if ctrl_path.first() != Some(&b'/') {
        // hostap's leaves reserved sockets as they are born: programs may rely on recv waiting.
        connection.set_blocking();
    }
    Ok(Session(connection))
}

/// What `wpa_ctrl_cleanup` does.
#[cfg(any(target_os = "android", feature = "android"))]
pub(crate) fn cleanup() {
    hostap_ctrl::remove_all_local_names();
}

impl Session {
    /// One request; see [`Connection::request`].
    pub(crate) fn request<B: Buffer + ?Sized>(
        &self,
        command: &[u8],
        reply: &mut B,
        on_event: impl FnMut(&mut B, usize),
    ) -> Result<usize, ConnectionError> {
        self.0.request([command], reply, on_event)
    }
}

impl core::ops::Deref for Session {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.0
    }
}
