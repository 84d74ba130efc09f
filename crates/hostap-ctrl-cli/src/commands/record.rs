//! `wpactl record`

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Args, ValueHint};
use hostap_ctrl_sim::{Recorder, RecorderOptions};
use serde::Serialize;

use crate::context::{Context, Prefer};
use crate::failure::{Exit, Failure};
use crate::signals;

#[derive(Debug, Args)]
#[command(after_help = "\
Ends with Ctrl-C, or with the daemon. The recording is JSON Lines, for its owner alone; passphrases, \
keys and PINs are written as `*` unless --with-secrets is given, identities and SSIDs as they are. \
`wpactl replay` plays it. JSON: objects of types \"recording\" and \"recorded\".")]
pub(crate) struct Arguments {
    /// The recording; a file that is there is overwritten
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    output: PathBuf,

    /// Clients that connect to this path are passed on to the daemon, and recorded
    #[arg(short, long, value_name = "SOCKET", value_hint = ValueHint::FilePath)]
    listen: Option<PathBuf>,

    /// Do not record events of the recorder's own; only what clients at --listen get
    #[arg(long, requires = "listen")]
    no_monitor: bool,

    /// Write passphrases, keys and PINs as they are
    #[arg(long)]
    with_secrets: bool,

    /// Wait for a daemon that goes away, and go on
    #[arg(short, long)]
    follow: bool,
}

#[derive(Serialize)]
struct Recording<'a> {
    endpoint: &'a str,
    output: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    listen: Option<&'a str>,
}

#[derive(Serialize)]
struct Recorded<'a> {
    output: &'a str,
    datagrams: u64,
    connections: u32,
    not_passed_on: u64,
    losses: u32,
}

pub(crate) fn run(arguments: Arguments, context: &mut Context) -> Result<(), Failure> {
    let target = context.target(Prefer::WpaSupplicant)?;
    let Some(daemon) = target.place.endpoint.path() else {
        return Err(Failure::usage(format!(
            "{} can't be recorded: it must be a UNIX socket with a file",
            target.place.endpoint
        )));
    };
    let mut options = RecorderOptions::new(daemon)
        .monitor(!arguments.no_monitor)
        .redact(!arguments.with_secrets)
        .follow(arguments.follow);
    if let Some(listen) = &arguments.listen {
        options = options.listen(listen);
    }
    if context.arguments.global.is_some() {
        options = options.interface("");
    }
    let _guard = signals::guard();
    let recorder = Recorder::start(options, create(&arguments.output, daemon)?)
        .map_err(|error| cannot_record(daemon, &error))?;
    let (endpoint, output) = (daemon.display().to_string(), arguments.output.display().to_string());
    let listen = arguments.listen.as_ref().map(|path| path.display().to_string());
    let door = listen.as_deref().map(|path| format!("; clients: {path}")).unwrap_or_default();
    context.output.say(
        "recording",
        &Recording { endpoint: &endpoint, output: &output, listen: listen.as_deref() },
        format_args!("recording {endpoint} to {output}{door}; Ctrl-C ends it"),
    )?;
    while !signals::came() && !recorder.wait_for_end(Duration::from_millis(200)) {}
    let report = recorder.stop().map_err(|error| cannot_write(&arguments.output, &error))?;
    let object = Recorded {
        output: &output,
        datagrams: report.entries,
        connections: report.connections,
        not_passed_on: report.dropped,
        losses: report.losses,
    };
    context.output.say("recorded", &object, format_args!("{report} in {output}"))?;
    Ok(())
}

/// An earlier recording is not given up for a daemon that is not there. A new one is for its owner
/// alone.
fn create(output: &Path, daemon: &Path) -> Result<File, Failure> {
    let mut open = OpenOptions::new();
    open.append(true).create(true).mode(0o600);
    open.open(output).map_err(|error| cannot_write(output, &error))?;
    UnixDatagram::unbound()
        .and_then(|socket| socket.connect(daemon))
        .map_err(|error| cannot_record(daemon, &error))?;
    File::create(output).map_err(|error| cannot_write(output, &error))
}

fn cannot_write(output: &Path, error: &io::Error) -> Failure {
    Failure::system(&format!("can't write {}", output.display()), error)
}

fn cannot_record(daemon: &Path, error: &io::Error) -> Failure {
    let text = format!("can't record {}: {error}", daemon.display());
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused => {
            Failure::new(Exit::NoDaemon, "no-daemon", text + "; is the daemon running?")
        }
        io::ErrorKind::PermissionDenied => Failure::new(Exit::NoDaemon, "permission-denied", text),
        _ => Failure::new(Exit::Failed, "system", text),
    }
}
