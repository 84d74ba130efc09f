//! The program, run against simulated daemons in a directory of each test's own.
#![allow(dead_code)]

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use hostap_ctrl_sim::{Daemon, Script, Transport};
use serde_json::Value;

/// Longer than anything here takes, also on a slow machine.
pub(crate) const LONG: Duration = Duration::from_secs(20);

/// Sockets of daemons, and those of the tool, which must be gone when it has ended.
pub(crate) struct Place {
    sockets: tempfile::TempDir,
    clients: tempfile::TempDir,
}

/// What the program printed, and how it ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Place {
    pub(crate) fn new() -> Self {
        Self { sockets: tempfile::tempdir().unwrap(), clients: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.sockets.path().join(name)
    }

    pub(crate) fn text(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().into()
    }

    pub(crate) fn daemon(&self, name: &str, script: Script) -> Daemon {
        Daemon::start(Transport::unix(self.path(name)), script).unwrap()
    }

    pub(crate) fn supplicant(&self) -> Daemon {
        self.daemon("wlan0", Script::wpa_supplicant())
    }

    /// The program, in this place.
    pub(crate) fn command<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Command {
        let mut command = plain(&[] as &[&str]);
        command.arg("-s").arg(self.clients.path()).args(arguments);
        command
    }

    /// Runs it on the directory's daemons.
    pub(crate) fn run<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Ended {
        let mut command = self.command(&[OsStr::new("-p"), self.sockets.path().as_os_str()]);
        let ended = finish(command.args(arguments));
        self.check_clean();
        ended
    }

    /// Runs it as it is.
    pub(crate) fn run_bare<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Ended {
        let ended = finish(&mut self.command(arguments));
        self.check_clean();
        ended
    }

    /// Starts it on the directory's daemons.
    pub(crate) fn start<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Running {
        let mut command = self.command(&[OsStr::new("-p"), self.sockets.path().as_os_str()]);
        Running::new(command.args(arguments))
    }

    /// Nothing of the tool's own is left.
    pub(crate) fn check_clean(&self) {
        let left = std::fs::read_dir(self.clients.path()).unwrap();
        let left: Vec<_> = left.map(|entry| entry.unwrap().file_name()).collect();
        assert!(left.is_empty(), "left behind: {left:?}");
    }
}

/// The program, with nothing of the test's own environment that matters to it.
pub(crate) fn plain<S: AsRef<OsStr>>(arguments: &[S]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wpactl"));
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "WPACTL_PASSWORD"] {
        command.env_remove(name);
    }
    command.args(arguments).stdin(Stdio::null());
    command
}

pub(crate) fn finish(command: &mut Command) -> Ended {
    let output = command.output().unwrap();
    Ended {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Ended {
    /// What it printed, when it did what it was asked for.
    pub(crate) fn done(self) -> String {
        assert!(self.code == Some(0) && self.err.is_empty(), "{self:?}");
        self.out
    }

    /// The objects that it printed.
    pub(crate) fn objects(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).expect(line)).collect()
    }

    /// The last object, which is the error's.
    pub(crate) fn error(&self) -> Value {
        let error = self.objects().pop().unwrap();
        assert_eq!(error["type"], "error", "{self:?}");
        assert_eq!(error["exit"], self.code.unwrap(), "{self:?}");
        assert!(self.err.starts_with("wpactl: "), "{self:?}");
        error
    }
}

/// A running program; killed when the test fails.
pub(crate) struct Running {
    pub(crate) child: Child,
    out: Option<BufReader<ChildStdout>>,
}

impl Running {
    pub(crate) fn new(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let out = child.stdout.take().map(BufReader::new);
        Self { child, out }
    }

    /// The next line of its output.
    pub(crate) fn line(&mut self) -> String {
        let mut line = String::new();
        self.out.as_mut().unwrap().read_line(&mut line).unwrap();
        assert!(line.ends_with('\n'), "ended after {line:?}: {}", self.rest_of_errors());
        line.pop();
        line
    }

    pub(crate) fn object(&mut self) -> Value {
        let line = self.line();
        serde_json::from_str(&line).expect(&line)
    }

    /// Closes the pipe, as `head` does.
    pub(crate) fn stop_reading(&mut self) {
        self.out = None;
    }

    fn rest_of_errors(&mut self) -> String {
        let mut text = String::new();
        let _ = self.child.stderr.take().unwrap().read_to_string(&mut text);
        text
    }

    pub(crate) fn signal(&self, name: &str) {
        let sent = Command::new("kill").args(["-s", name, &self.child.id().to_string()]).status();
        assert!(sent.unwrap().success());
    }

    /// The rest of what it prints, until it ends.
    pub(crate) fn finish(mut self) -> Ended {
        let mut out = String::new();
        if let Some(mut reader) = self.out.take() {
            reader.read_to_string(&mut out).unwrap();
        }
        let err = self.rest_of_errors();
        Ended { code: self.child.wait().unwrap().code(), out, err }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// How it ended, where its output goes elsewhere.
pub(crate) fn finish_with(command: &mut Command) -> Ended {
    let output = command.stderr(Stdio::piped()).spawn().unwrap().wait_with_output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    Ended { code: output.status.code(), out: String::new(), err }
}
