//! What went wrong, and with which code the tool ends. The codes are part of its interface.

use std::fmt::Write as _;
use std::io;

use hostap_ctrl::{Error, ErrorKind};
use serde::Serialize;

/// The exit code of a success.
pub(crate) const DONE: u8 = 0;

/// The exit codes of failures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    Failed = 1,
    Usage = 2,
    NoDaemon = 3,
    TimedOut = 4,
    WrongKey = 5,
    NotFound = 6,
    Rejected = 7,
}

/// Every code with what it means, for the help, the manual and the README.
pub(crate) const MEANINGS: [(u8, &str); 8] = [
    (DONE, "done"),
    (Exit::Failed as u8, "the daemon refused, or what was asked for failed"),
    (Exit::Usage as u8, "wrong arguments; or there are several interfaces and none was named"),
    (Exit::NoDaemon as u8, "no daemon, no permission, or the daemon went away"),
    (Exit::TimedOut as u8, "no answer, or no result, in time"),
    (Exit::WrongKey as u8, "wrong password"),
    (Exit::NotFound as u8, "no such network, station or peer"),
    (Exit::Rejected as u8, "the access point or its server said no"),
];

impl Exit {
    pub(crate) const fn code(self) -> u8 {
        self as u8
    }
}

/// The table of exit codes, as `--help` shows it.
pub(crate) fn help() -> String {
    let mut text = String::from("Exit codes:\n");
    for (code, meaning) in MEANINGS {
        _ = writeln!(text, "  {code}  {meaning}");
    }
    text + "\nEnded by a signal, it removes its sockets and, while connecting, the network it added."
}

/// Why a command did not do what it was asked for.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) exit: Exit,
    /// For programs: lower case with hyphens, stable.
    pub(crate) kind: &'static str,
    /// For people.
    pub(crate) message: String,
    /// Nobody is there to be told.
    silent: bool,
}

impl Failure {
    pub(crate) fn new(exit: Exit, kind: &'static str, message: impl Into<String>) -> Self {
        Self { exit, kind, message: message.into(), silent: false }
    }

    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, "usage", message)
    }

    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(Exit::NotFound, "not-found", message)
    }

    pub(crate) fn timed_out(message: impl Into<String>) -> Self {
        Self::new(Exit::TimedOut, "timed-out", message)
    }

    /// A signal ended what was under way, and it was undone.
    pub(crate) fn interrupted() -> Self {
        Self::new(Exit::Failed, "interrupted", "interrupted; what was begun has been undone")
    }

    /// Whether it is only that nobody reads the output any more.
    pub(crate) const fn is_silent(&self) -> bool {
        self.silent
    }

    /// A file or a system call.
    pub(crate) fn system(doing: &str, error: &io::Error) -> Self {
        Self::new(Exit::Failed, "system", format!("{doing}: {error}"))
    }
}

/// The kind's name in JSON.
const fn name(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::NoDaemon => "no-daemon",
        ErrorKind::PermissionDenied => "permission-denied",
        ErrorKind::InvalidEndpoint => "invalid-endpoint",
        ErrorKind::ClientSocket => "client-socket",
        ErrorKind::Timeout => "timed-out",
        ErrorKind::DaemonGone => "daemon-gone",
        ErrorKind::Refused => "refused",
        ErrorKind::UnexpectedReply => "unexpected-reply",
        ErrorKind::InvalidArgument => "invalid-argument",
        ErrorKind::RequestTooLong => "request-too-long",
        ErrorKind::Truncated => "truncated",
        _ => "system",
    }
}

impl Failure {
    /// What the library said.
    pub(crate) fn of(error: &Error) -> Self {
        let exit = match error.kind() {
            ErrorKind::NoDaemon | ErrorKind::PermissionDenied | ErrorKind::DaemonGone => {
                Exit::NoDaemon
            }
            ErrorKind::Timeout => Exit::TimedOut,
            ErrorKind::InvalidEndpoint
            | ErrorKind::InvalidArgument
            | ErrorKind::RequestTooLong
            | ErrorKind::ClientSocket => Exit::Usage,
            _ => Exit::Failed,
        };
        // The library names its own setting; the tool's users have an option for it.
        let message = error.to_string().replace("client_directory()", "-s DIR");
        Self::new(exit, name(error.kind()), message)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::of(&error)
    }
}

/// Writing to standard output failed. That its reader has seen enough is no failure to speak of.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        let silent = error.kind() == io::ErrorKind::BrokenPipe;
        Self { silent, ..Self::system("can't write the output", &error) }
    }
}

/// Says it to people on standard error and, with `--json`, to programs on standard output. The exit
/// code.
pub(crate) fn report(failure: &Failure, json: bool) -> u8 {
    if failure.silent {
        return DONE;
    }
    if json {
        report_json(failure);
    }
    anstream::eprintln!("wpactl: {}", crate::output::text::line(&failure.message));
    failure.exit.code()
}

#[derive(Serialize)]
struct Object<'a> {
    r#type: &'a str,
    kind: &'a str,
    message: &'a str,
    exit: u8,
}

pub(crate) fn report_json(failure: &Failure) {
    let object = Object {
        r#type: "error",
        kind: failure.kind,
        message: &failure.message,
        exit: failure.exit.code(),
    };
    if let Ok(text) = serde_json::to_string(&object) {
        // Who reads it may have gone; the exit code tells all the same.
        let _ = io::Write::write_all(&mut io::stdout(), (text + "\n").as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_each_code_once() {
        for (number, (code, _)) in (0..).zip(MEANINGS) {
            assert_eq!(number, code);
        }
    }

    #[test]
    fn a_reader_that_went_away_is_no_failure() {
        let gone = Failure::from(io::Error::from(io::ErrorKind::BrokenPipe));
        assert_eq!(report(&gone, true), DONE);
        let full = Failure::from(io::Error::from(io::ErrorKind::StorageFull));
        assert_eq!((full.exit, full.kind), (Exit::Failed, "system"));
    }
}
