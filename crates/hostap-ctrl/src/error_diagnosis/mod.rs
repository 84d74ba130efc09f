//! Finds out what lies behind a failure, and says what would be right.

mod files;
mod opening;

use std::format;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::string::{String, ToString};

use crate::client::Endpoint;
use crate::client::link::{Link, means_gone};
use crate::client::options::Options;
use crate::connection_error::Errno;
use crate::duration_text::Readable;
use crate::error::{Error, ErrorKind, Source};
use crate::reply::ReplyError;

pub(crate) use files::{SocketsOf, unreadable};
use files::{group, user};
use opening::not_connected;
pub(crate) use opening::not_opened;
#[cfg(feature = "tokio")]
pub(crate) use opening::{no_runtime, not_registered, not_understood};

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
}
