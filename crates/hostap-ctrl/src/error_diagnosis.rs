//! Finds out what lies behind a failure, and says what would be right.

use std::format;
use std::fs::{self, Metadata};
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::Path;
use std::string::{String, ToString};

use crate::client::Endpoint;
use crate::client::link::{Link, means_gone};
use crate::client::options::Options;
use crate::connection_error::{ConnectionError, ConnectionErrorKind, Errno, Operation};
use crate::duration_text::Readable;
use crate::error::{Error, ErrorKind, Source};
use crate::reply::ReplyError;

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

fn not_connected(options: &Options, errno: Errno) -> String {
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

/// What the system calls `ENOTDIR`: this path leads through a file, or to one.
fn no_directory(path: &Path) -> String {
    let file = path.ancestors().find(|part| fs::metadata(part).is_ok_and(|found| !found.is_dir()));
    format!("{} is not a directory", file.unwrap_or(path).display())
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

/// Names some control sockets in a directory; nothing if there are none.
fn sockets_in(directory: &Path, before: &str) -> String {
    let mut text = String::new();
    let found = crate::discovery::control_sockets(directory).unwrap_or_default();
    for (number, socket) in found.iter().take(4).enumerate() {
        text += if number == 0 { before } else { ", " };
        text += &socket.interface.to_string_lossy();
    }
    text
}

/// Names the first thing on the way that is not for us.
fn denied(path: &Path) -> String {
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

fn user(number: u32) -> String {
    name_in("/etc/passwd", number)
}

fn group(number: u32) -> String {
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

/// The system's own words for an error number.
fn plain(errno: Errno) -> String {
    std::io::Error::from_raw_os_error(errno.0).to_string()
}

/// The request was not sent.
pub(crate) fn not_sent(options: &Options, request: &[u8], kind: ErrorKind, limit: usize) -> Error {
    let (name, length) = (command_name(request), request.len());
    let program = options.daemon.program();
    let text = match kind {
        ErrorKind::RequestTooLong => {
            format!("{name} is {length} bytes long, but {program} reads {limit} at most here")
        }
        _ => format!("{name} holds a NUL byte, where {program} would stop reading it"),
    };
    Error::new(kind, text).of_endpoint(&options.endpoint).of_command(&name)
}

/// The daemon did not read, or did not answer, in time.
pub(crate) fn no_answer(options: &Options, link: &Link, request: &[u8], sent: bool) -> Error {
    let (name, endpoint) = (command_name(request), &options.endpoint);
    let limit = Readable(options.time_limit);
    let text = if sent {
        format!("no answer within {limit} to {name} from {endpoint}: {}", silence(options, link))
    } else {
        format!(
            "{endpoint} did not take {name} within {limit}: the daemon hangs, its queue stayed full"
        )
    };
    Error::new(ErrorKind::Timeout, text).of_endpoint(endpoint).of_command(&name)
}

/// What may keep a daemon silent.
fn silence(options: &Options, link: &Link) -> String {
    if let Endpoint::Udp(_) = options.endpoint {
        return "the daemon hangs, nobody listens on that port, or the cookie is not valid any more".into();
    }
    let Some(own) = link.local_path() else { return "the daemon hangs".into() };
    match fs::symlink_metadata(own) {
        Ok(found) => format!(
            "the daemon hangs, or is unable to write to the client's socket {} (mode {:04o}, owner {}, group {})",
            own.display(),
            found.mode() & 0o777,
            user(found.uid()),
            group(found.gid())
        ),
        Err(_) => format!("the client's socket {} was removed by somebody else", own.display()),
    }
}

/// The caller's hook ended a wait; `sent`: the daemon may carry the command out.
pub(crate) fn interrupted(options: &Options, request: Option<&[u8]>, sent: bool) -> Error {
    let endpoint = &options.endpoint;
    let Some(request) = request else {
        let text = format!("waiting for an event from {endpoint} was interrupted");
        return Error::new(ErrorKind::Interrupted, text).of_endpoint(endpoint);
    };
    let name = command_name(request);
    let what = if sent { "answered" } else { "taken" };
    let text = format!("the wait for {name} to be {what} by {endpoint} was interrupted");
    Error::new(ErrorKind::Interrupted, text).of_endpoint(endpoint).of_command(&name)
}

/// What it means that the system says so.
pub(crate) fn why_gone(options: &Options) -> &'static str {
    match options.endpoint {
        Endpoint::Udp(_) => "nobody listens on that port any more",
        _ => "it ended, was restarted, or opened its socket anew",
    }
}

/// The daemon's end of the connection is gone.
pub(crate) fn gone(
    options: &Options,
    request: Option<&[u8]>,
    errno: Option<Errno>,
    why: &str,
) -> Error {
    let name = request.map(command_name);
    let mut text = format!("the daemon at {} is gone: {why}", options.endpoint);
    if let Some(name) = &name {
        text += &format!("; {name} was not answered");
    }
    let error = match errno {
        Some(errno) => Error::system(ErrorKind::DaemonGone, errno, text),
        None => Error::new(ErrorKind::DaemonGone, text),
    };
    let error = error.of_endpoint(&options.endpoint);
    if let Some(name) = name { error.of_command(&name) } else { error }
}

/// A system call failed.
pub(crate) fn failed(options: &Options, request: &[u8], sending: bool, errno: Errno) -> Error {
    if means_gone(errno) {
        // What is sent first over UDP, where connecting tells nothing.
        if request == b"GET_COOKIE" && errno.0 == libc::ECONNREFUSED {
            return Error::system(ErrorKind::NoDaemon, errno, not_connected(options, errno))
                .of_endpoint(&options.endpoint);
        }
        return gone(options, Some(request), Some(errno), why_gone(options));
    }
    let (name, endpoint) = (command_name(request), &options.endpoint);
    let doing = if sending { "send" } else { "receive the answer to" };
    let (kind, why) = match errno.0 {
        libc::EMSGSIZE => (ErrorKind::RequestTooLong, "it is too long for one datagram".into()),
        libc::EACCES | libc::EPERM => (ErrorKind::PermissionDenied, plain(errno)),
        _ => (ErrorKind::System, plain(errno)),
    };
    let text = format!("cannot {doing} {name} ({endpoint}): {why}");
    Error::system(kind, errno, text).of_endpoint(endpoint).of_command(&name)
}

/// A datagram did not fit; `request` if it was a reply.
pub(crate) fn truncated(
    options: &Options,
    request: Option<&[u8]>,
    length: usize,
    size: usize,
) -> Error {
    let name = request.map(command_name);
    let what = name.as_deref().map_or("an event".into(), |name| format!("the reply to {name}"));
    let text = format!(
        "{what} from {} is {length} bytes long and did not fit into {size}; the next one of this length will",
        options.endpoint
    );
    let error = Error::new(ErrorKind::Truncated, text).of_endpoint(&options.endpoint);
    if let Some(name) = name { error.of_command(&name) } else { error }
}

/// The reply was a refusal, or none to this command.
pub(crate) fn refused(options: &Options, request: &[u8], error: ReplyError) -> Error {
    let (name, endpoint) = (command_name(request), &options.endpoint);
    let (kind, text) = match &error {
        ReplyError::Refused(refusal) => {
            (ErrorKind::Refused, format!("{endpoint} refused {name}: {refusal}"))
        }
        ReplyError::Unexpected { expected } => (
            ErrorKind::UnexpectedReply,
            format!("{endpoint} answered {name} with something else than {expected}"),
        ),
    };
    Error::new(kind, text).of_endpoint(endpoint).of_command(&name).caused_by(Source::Reply(error))
}

/// The name of a command: never an argument, which may be secret. `IFNAME=wlan0 ` is no part of it.
pub(crate) fn command_name(request: &[u8]) -> String {
    const LONGEST: usize = 40;
    let mut text = request;
    if let Some(rest) = text.strip_prefix(b"IFNAME=") {
        text = rest.splitn(2, |byte| *byte == b' ').nth(1).unwrap_or_default();
    }
    let in_name = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let length = text.iter().take(LONGEST).take_while(in_name).count();
    match text.get(..length) {
        Some(name) if length > 0 => String::from_utf8_lossy(name).into_owned(),
        _ => "the request".into(),
    }
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
    fn names_of_commands_hold_no_arguments() {
        for (request, name) in [
            (&b"STATUS"[..], "STATUS"),
            (b"SET_NETWORK 0 psk \"secret\"", "SET_NETWORK"),
            (b"CTRL-RSP-PASSWORD-0:secret", "CTRL-RSP-PASSWORD-0"),
            (b"IFNAME=wlan0 SET_NETWORK 0 psk x", "SET_NETWORK"),
            (b"IFNAME=wlan0", "the request"),
            (b"\"secret\"", "the request"),
            (b"", "the request"),
        ] {
            assert_eq!(command_name(request), name);
        }
    }

    #[test]
    fn numbers_become_names() {
        assert_eq!((user(0), group(0)), ("root".into(), "root".into()));
        assert_eq!(group(4_000_000_001), "4000000001");
    }
}
