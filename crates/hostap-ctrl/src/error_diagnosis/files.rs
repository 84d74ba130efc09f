//! What stands in the way of a path: directories, and who may use them.

use std::format;
use std::fs::{self, Metadata};
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::string::{String, ToString};

use crate::connection_error::Errno;
use crate::error::{Error, ErrorKind};

/// What the system calls `ENOTDIR`: this path leads through a file, or to one.
pub(super) fn no_directory(path: &Path) -> String {
    let file = path.ancestors().find(|part| fs::metadata(part).is_ok_and(|found| !found.is_dir()));
    format!("{} is not a directory", file.unwrap_or(path).display())
}

/// Names some control sockets in a directory; nothing if there are none.
pub(super) fn sockets_in(directory: &Path, before: &str) -> String {
    let mut text = String::new();
    let found = crate::discovery::control_sockets(directory).unwrap_or_default();
    for (number, socket) in found.iter().take(4).enumerate() {
        text += if number == 0 { before } else { ", " };
        text += &socket.interface.to_string_lossy();
    }
    text
}

/// Names the first thing on the way that is not for us.
pub(super) fn denied(path: &Path) -> String {
    // A directory that can't be searched hides what is in it.
    let hidden = path.ancestors().skip(1).filter(|above| fs::symlink_metadata(above).is_ok());
    let culprit = match fs::metadata(path) {
        Ok(_) => path,
        Err(_) => hidden.into_iter().next().unwrap_or(path),
    };
    let Ok(found) = fs::metadata(culprit) else {
        return format!("permission denied: {}", path.display());
    };
    let mut text = format!("permission denied: {} belongs to {}", culprit.display(), owner(&found));
    if found.gid() == 0 {
        text += ": run as root, or set ctrl_interface_group in the daemon's configuration";
    } else {
        text += &format!(": become a member of the group {} or run as root", group(found.gid()));
    }
    text
}

/// `user root, group netdev (mode 0750)`
fn owner(found: &Metadata) -> String {
    let (user, group) = (user(found.uid()), group(found.gid()));
    format!("user {user}, group {group} (mode {:04o})", found.mode() & 0o7777)
}

pub(super) fn user(number: u32) -> String {
    name_in("/etc/passwd", number)
}

pub(super) fn group(number: u32) -> String {
    name_in("/etc/group", number)
}

/// Passwd and group files both have the name first and the number third.
fn name_in(file: &str, number: u32) -> String {
    let text = fs::read(file).unwrap_or_default();
    let number = number.to_string();
    let name = String::from_utf8_lossy(&text).lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        (fields.nth(1)? == number).then(|| name.into())
    });
    name.unwrap_or(number)
}

/// Whose sockets a directory is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SocketsOf {
    Daemon,
    Clients,
}

/// A directory could not be read.
pub(crate) fn unreadable(directory: &Path, of: SocketsOf, error: std::io::Error) -> Error {
    let is_missing = error.kind() == std::io::ErrorKind::NotFound;
    let kind = match error.kind() {
        std::io::ErrorKind::NotFound if of == SocketsOf::Daemon => ErrorKind::NoDaemon,
        std::io::ErrorKind::PermissionDenied => ErrorKind::PermissionDenied,
        _ => ErrorKind::System,
    };
    let text = match kind {
        ErrorKind::NoDaemon => {
            format!(
                "no directory {}: is the daemon running with ctrl_interface set to it?",
                directory.display()
            )
        }
        ErrorKind::PermissionDenied => denied(directory),
        _ if is_missing => format!(
            "no directory {}: name the one in which clients make their own sockets, which is {} unless they are told another one",
            directory.display(),
            crate::local::CLIENT_DIRECTORY
        ),
        _ if error.kind() == std::io::ErrorKind::NotADirectory => no_directory(directory),
        _ => format!("cannot read {}: {error}", directory.display()),
    };
    match error.raw_os_error() {
        Some(number) => Error::system(kind, Errno(number), text),
        None => Error::new(kind, text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_become_names() {
        assert_eq!((user(0), group(0)), ("root".into(), "root".into()));
        assert_eq!(group(4_000_000_001), "4000000001");
    }
}
