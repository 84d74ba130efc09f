//! Why a connection could not be opened.

use std::format;
use std::fs;
use std::os::unix::fs::FileTypeExt;
use std::path::Path;
use std::string::String;

use super::files::{denied, no_directory, sockets_in};
use super::plain;
use crate::client::Endpoint;
use crate::client::options::Options;
use crate::connection_error::{ConnectionError, ConnectionErrorKind, Errno, Operation};
use crate::error::{Error, ErrorKind};

/// A connection could not be opened.
pub(crate) fn not_opened(options: &Options, directory: &Path, error: ConnectionError) -> Error {
    let ConnectionErrorKind::System(errno) = error.kind() else {
        return not_understood(options, error);
    };
    let of = |kind, text: String| Error::system(kind, errno, text).of_endpoint(&options.endpoint);
    match error.operation() {
        Operation::Connect => {
            let kind = match errno.0 {
                libc::ENOENT | libc::ENOTDIR | libc::ECONNREFUSED | libc::EPROTOTYPE => {
                    ErrorKind::NoDaemon
                }
                libc::EACCES | libc::EPERM => ErrorKind::PermissionDenied,
                _ => ErrorKind::System,
            };
            of(kind, not_connected(options, errno))
        }
        Operation::Bind => {
            let why = match errno.0 {
                libc::ENOENT => "the directory does not exist; name one that the daemon can reach, too, with client_directory()".into(),
                libc::ENOTDIR => format!("{}; name a directory that the daemon can reach, too, with client_directory()", no_directory(directory)),
                libc::EACCES | libc::EROFS => "the directory is not writable; name another one with client_directory()".into(),
                libc::EPERM => "this process may not give the file to that group: it must be a member of it".into(),
                _ => plain(errno),
            };
            let text =
                format!("cannot make the client's own socket in {}: {why}", directory.display());
            of(ErrorKind::ClientSocket, text)
        }
        _ => of(ErrorKind::System, format!("cannot create a socket: {}", plain(errno))),
    }
}

/// The endpoint can't be one, or its host was not found.
pub(crate) fn not_understood(options: &Options, error: ConnectionError) -> Error {
    let endpoint = &options.endpoint;
    let plain = Error::from(error).of_endpoint(endpoint);
    match (endpoint, error.kind()) {
        (Endpoint::Udp(udp), ConnectionErrorKind::InvalidAddress) => plain.saying(format!(
            "{endpoint}: {}; write udp:HOST:PORT, or udp:[ADDRESS]:PORT for IPv6",
            udp.fault()
        )),
        _ => plain,
    }
}

/// An asynchronous connection was to be opened outside of a runtime.
#[cfg(feature = "tokio")]
pub(crate) fn no_runtime(options: &Options) -> Error {
    let text = format!(
        "cannot connect to {} outside of a Tokio runtime: do it in a task or in block_on, or enter() the runtime",
        options.endpoint
    );
    Error::new(ErrorKind::System, text).of_endpoint(&options.endpoint)
}

/// The runtime did not take the connection's descriptor.
#[cfg(feature = "tokio")]
pub(crate) fn not_registered(options: &Options, errno: Errno) -> Error {
    let text = format!("the runtime cannot wait for the socket: {}", plain(errno));
    Error::system(ErrorKind::System, errno, text).of_endpoint(&options.endpoint)
}

pub(super) fn not_connected(options: &Options, errno: Errno) -> String {
    let (endpoint, program) = (&options.endpoint, options.daemon.program());
    let Some(path) = endpoint.path() else {
        return match errno.0 {
            libc::ECONNREFUSED => match endpoint {
                Endpoint::Udp(_) => format!(
                    "nobody listens on {endpoint}: is {program} running there, and built for control by UDP?"
                ),
                _ => format!("nobody listens on {endpoint}: is {program} running?"),
            },
            _ => format!("cannot connect to {endpoint}: {}", plain(errno)),
        };
    };
    match errno.0 {
        libc::ENOENT => missing(path, program),
        libc::ENOTDIR => format!(
            "no control socket at {}: {}",
            path.display(),
            no_directory(path.parent().unwrap_or(path))
        ),
        libc::ECONNREFUSED => match fs::metadata(path) {
            Ok(found) if found.is_dir() => format!(
                "{} is a directory, not a control socket{}",
                path.display(),
                sockets_in(path, "; in it is ")
            ),
            Ok(found) if !found.file_type().is_socket() => {
                format!(
                    "{} is not a socket; a control socket is a file in a directory such as /run/{program}",
                    path.display()
                )
            }
            _ => format!(
                "nobody listens on {}: its daemon ended without removing it; is {program} running?",
                path.display()
            ),
        },
        libc::EPROTOTYPE => {
            format!("{} is a socket of another kind, not one of {program}", path.display())
        }
        libc::EACCES | libc::EPERM => denied(path),
        _ => format!("cannot connect to {}: {}", path.display(), plain(errno)),
    }
}

fn missing(path: &Path, program: &str) -> String {
    let Some(directory) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) else {
        return format!(
            "no control socket at {} in the current directory: {}",
            path.display(),
            what_was_meant(&path.to_string_lossy(), program)
        );
    };
    let setting = match program {
        "hostapd" => format!("ctrl_interface={}", directory.display()),
        _ => format!("ctrl_interface=DIR={}", directory.display()),
    };
    let others = sockets_in(directory, " That directory has ");
    let stop = if others.is_empty() { "" } else { "." };
    let path = path.display();
    format!("no control socket at {path}: is {program} running with {setting}?{others}{stop}")
}

/// What a text that is no path may have been written for.
fn what_was_meant(name: &str, program: &str) -> String {
    if let Some(name) = name.strip_prefix('@') {
        let name = if matches!(name, "" | "abstract") { "NAME" } else { name };
        return format!("an abstract name is written @abstract:{name}, a file with its whole path");
    }
    if name.contains(':') {
        return "a daemon on UDP is written udp:HOST:PORT, a file with its whole path".into();
    }
    // The name of an interface, most likely.
    format!("give its whole path, such as /run/{program}/{name}")
}
