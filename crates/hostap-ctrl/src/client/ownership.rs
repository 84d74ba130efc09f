//! Who may write to the client's own socket file: the daemon must, or it can't answer.

use std::fs::{self, Metadata, Permissions};
use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt, lchown};
use std::path::Path;

use super::options::Options;
use crate::connection_error::Errno;

/// What a group needs for sending to a socket.
const GROUP_WRITES: u32 = 0o660;

/// Makes the file as the options say or, if they say nothing, such that the owner of the
/// daemon's socket can write to it as far as this process may arrange that.
///
/// Widening the file is safe: a connected socket takes datagrams from its peer alone.
pub(crate) fn let_daemon_answer(
    options: &Options,
    daemon: Option<&Metadata>,
    own: &Path,
) -> Result<(), Errno> {
    let wanted = match (options.socket_mode, options.socket_group) {
        (None, None) => {
            give_to_owner_of(daemon, own);
            return Ok(());
        }
        (mode, group) => (mode.unwrap_or(GROUP_WRITES), group),
    };
    let (mode, group) = wanted;
    let give = || {
        if group.is_some() {
            lchown(own, None, group)?;
        }
        fs::set_permissions(own, Permissions::from_mode(mode & 0o777))
    };
    give().map_err(|error: io::Error| Errno(error.raw_os_error().unwrap_or(libc::EIO)))
}

/// Whatever fails here is not allowed to us; the time limit's error tells it if it was needed.
fn give_to_owner_of(daemon: Option<&Metadata>, own: &Path) {
    let (Some(daemon), Ok(file)) = (daemon, fs::symlink_metadata(own)) else { return };
    if daemon.uid() == file.uid() {
        return;
    }
    let given = daemon.uid() != 0 && lchown(own, Some(daemon.uid()), Some(daemon.gid())).is_ok();
    if !given && lchown(own, None, Some(daemon.gid())).is_ok() {
        let mode = (file.mode() & 0o777) | GROUP_WRITES;
        _ = fs::set_permissions(own, Permissions::from_mode(mode));
    }
}
