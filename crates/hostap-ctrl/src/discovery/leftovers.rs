//! Socket files of clients that ended without removing them.

use std::fs;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::FileTypeExt;
use std::path::Path;

use crate::address::UnixAddress;
use crate::connection_error::Errno;
use crate::error::Error;
use crate::error_diagnosis::{self as diagnosis, SocketsOf};
use crate::local::CLIENT_PREFIX;
use crate::sys::Socket;

/// Removes the socket files in `directory` that killed clients have left, of this library and of
/// hostap's: those named `wpa_ctrl_<number>-<number>` on which nobody listens. Returns how many.
///
/// Clients of this crate never take up a leftover's name. hostap's C library does: if one does so
/// at the very moment, its name may be lost.
///
/// # Errors
/// When the directory can't be read.
pub fn remove_leftover_client_sockets(directory: impl AsRef<Path>) -> Result<usize, Error> {
    let directory = directory.as_ref();
    let entries = fs::read_dir(directory)
        .map_err(|e| diagnosis::unreadable(directory, SocketsOf::Clients, e))?;
    let left = entries.flatten().filter(|entry| {
        is_client_name(entry.file_name().as_bytes())
            && entry.file_type().is_ok_and(|kind| kind.is_socket())
            && nobody_listens(&entry.path()).unwrap_or(false)
    });
    Ok(left.filter(|entry| fs::remove_file(entry.path()).is_ok()).count())
}

fn is_client_name(name: &[u8]) -> bool {
    let Some(numbers) = name.strip_prefix(CLIENT_PREFIX.as_bytes()) else { return false };
    let mut parts = numbers.split(|byte| *byte == b'-');
    let mut number =
        || parts.next().is_some_and(|part| !part.is_empty() && part.iter().all(u8::is_ascii_digit));
    number() && number() && parts.next().is_none()
}

fn nobody_listens(path: &Path) -> io::Result<bool> {
    let address = UnixAddress::from_path(path.as_os_str().as_bytes());
    let address = address.ok_or(io::ErrorKind::InvalidInput)?;
    let probe =
        Socket::unix_waiting().map_err(|Errno(number)| io::Error::from_raw_os_error(number))?;
    Ok(probe.connect_unix(&address) == Err(Errno(libc::ECONNREFUSED)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_clients_count() {
        assert!(is_client_name(b"wpa_ctrl_1234-5"));
        for other in
            [&b"wpa_ctrl_1234"[..], b"wpa_ctrl_-5", b"wpa_ctrl_1-2-3", b"wlan0", b"wpa_ctrl_a-1"]
        {
            assert!(!is_client_name(other));
        }
    }
}
