//! The simulated daemon as a program.
#![forbid(unsafe_code)]

mod arguments;
mod record;

use std::io::{self, Read as _, Write as _};
use std::process::ExitCode;
use std::time::Duration;

use hostap_ctrl_sim::{Daemon, Stopper};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use arguments::{Arguments, HELP, RECORD_HELP, REPLAY_HELP, Request};

fn main() -> ExitCode {
    let request = match arguments::read(std::env::args_os().skip(1)) {
        Ok(request) => request,
        Err(message) => return fail(&message, 2),
    };
    let result = match request {
        Request::Run(arguments) => run(*arguments),
        Request::Record(arguments) => record::run(*arguments),
        Request::RecordHelp => return print_and_end(RECORD_HELP),
        Request::ReplayHelp => return print_and_end(REPLAY_HELP),
        Request::Help => return print_and_end(HELP),
        Request::Version => {
            return print_and_end(concat!("hostap-ctrl-sim ", env!("CARGO_PKG_VERSION"), "\n"));
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => fail(&message, 1),
    }
}

fn print_and_end(text: &str) -> ExitCode {
    // A reader that has gone is no failure of ours.
    let _ = io::stdout().write_all(text.as_bytes());
    ExitCode::SUCCESS
}

fn fail(message: &str, code: u8) -> ExitCode {
    eprintln!("hostap-ctrl-sim: {message}");
    ExitCode::from(code)
}

fn run(arguments: Arguments) -> Result<(), String> {
    let Arguments { transport, script, log, until_eof } = arguments;
    // Before the socket, so that no signal finds its file unguarded.
    let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP])
        .map_err(|error| format!("can't catch signals: {error}"))?;
    let daemon = Daemon::start(transport.clone(), script)
        .map_err(|error| format!("can't listen on {transport}: {error}"))?;
    let stopper = daemon.stopper();
    std::thread::spawn(move || {
        if signals.forever().next().is_some() {
            stopper.stop();
        }
    });
    if until_eof {
        let stopper = daemon.stopper();
        std::thread::spawn(move || wait_for_eof(&stopper));
    }
    if say(&format!("listening on {}", daemon.address())).is_ok() {
        follow(&daemon, log);
    }
    daemon.stop();
    for command in daemon.not_recorded() {
        eprintln!("hostap-ctrl-sim: not recorded: \"{}\"", hostap_ctrl_sim::escape(&command));
    }
    Ok(())
}

/// Returns when the daemon has ended, or when nobody reads the log any more.
fn follow(daemon: &Daemon, log: bool) {
    const LONG: Duration = Duration::from_secs(3600);
    let mut seen = 0;
    loop {
        // Read before the records: what was logged before the end is printed.
        let ended = !daemon.is_running();
        if log {
            let records = daemon.records_after(seen, LONG);
            seen += records.len();
            if records.iter().any(|record| say(&record.to_string()).is_err()) {
                return;
            }
        } else {
            daemon.wait_for_end(LONG);
        }
        if ended {
            return;
        }
    }
}

fn say(line: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()
}

fn wait_for_eof(stopper: &Stopper) {
    let mut buffer = [0; 4096];
    loop {
        match io::stdin().read(&mut buffer) {
            Ok(1..) => {}
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            _ => return stopper.stop(),
        }
    }
}
