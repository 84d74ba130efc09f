//! `hostap-ctrl-sim record`.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::os::unix::net::UnixDatagram;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use hostap_ctrl_sim::{Recorder, escape};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use crate::arguments::Record;
use crate::say;

pub(crate) fn run(arguments: Record) -> Result<(), String> {
    let Record { daemon, output, options, commands } = arguments;
    // Before the sockets, so that no signal finds their files unguarded.
    let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP])
        .map_err(|error| format!("can't catch signals: {error}"))?;
    let cant_write = |error| format!("can't write {}: {error}", output.display());
    let cant_record = |error: io::Error| {
        let hint = match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused => {
                "; no daemon listens there: start it first, or give the path of its control socket"
            }
            _ => "",
        };
        format!("can't record {}: {error}{hint}", daemon.display())
    };
    // An earlier recording is not given up for a daemon that is not there.
    // A new one is for its owner alone: it may hold passphrases.
    let mut open = OpenOptions::new();
    open.append(true).create(true).mode(0o600).open(&output).map_err(cant_write)?;
    UnixDatagram::unbound().and_then(|socket| socket.connect(&daemon)).map_err(cant_record)?;
    let file = File::create(&output).map_err(cant_write)?;
    let recorder = Recorder::start(options, file).map_err(cant_record)?;
    let stopper = recorder.stopper();
    std::thread::spawn(move || {
        if signals.forever().next().is_some() {
            stopper.stop();
        }
    });
    if say(&format!("recording {}", daemon.display())).is_ok() {
        if commands {
            ask_all(&recorder)?;
        } else {
            while !recorder.wait_for_end(Duration::from_secs(3600)) {}
        }
    }
    let report = recorder.stop().map_err(cant_write)?;
    // Standard output may be closed by now; the recording is whole all the same.
    let _ = say(&format!("{report} in {}", output.display()));
    Ok(())
}

/// Sends the lines of standard input, each when the one before it is answered.
fn ask_all(recorder: &Recorder) -> Result<(), String> {
    // In a thread: the recorder's end must not wait for a line.
    let (line, lines) = mpsc::channel();
    std::thread::spawn(move || {
        for text in io::stdin().lock().split(b'\n').map_while(Result::ok) {
            if line.send(text).is_err() {
                return;
            }
        }
    });
    while recorder.is_running() {
        let text = match lines.recv_timeout(Duration::from_millis(100)) {
            Ok(text) => text,
            Err(RecvTimeoutError::Timeout) => continue,
            Err(RecvTimeoutError::Disconnected) => break,
        };
        match recorder.ask(&text) {
            Ok(reply) => print(&reply).map_err(|error| error.to_string())?,
            // It ends: on a signal, with the daemon, or with a recording that can't be written. `stop`
            // knows which.
            Err(error)
                if error.kind() == io::ErrorKind::NotConnected
                    && recorder.wait_for_end(Duration::from_secs(1)) =>
            {
                break;
            }
            Err(error) => return Err(format!("\"{}\": {error}", escape(&text))),
        }
    }
    Ok(())
}

/// A reply byte by byte, and a line break.
fn print(reply: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(reply)?;
    out.write_all(b"\n")?;
    out.flush()
}
