//! Connects wpa_supplicant to a network, and tells how it goes.
//!
//! ```text
//! connect SOCKET SSID               a network without protection
//! connect SOCKET SSID PASSPHRASE    WPA2 or WPA3; other users can see the arguments of a program
//! connect SOCKET SSID -             the same, with the passphrase from standard input
//! connect SOCKET SSID --eap         WPA with user name and password, which the daemon asks for
//! ```
//!
//! What the daemon asks for is answered from standard input. When it does not work out, everything
//! is as it was before; not so when the program is interrupted.
//!
//! With `--eap` no certificate of the server is checked, which is for a laboratory only: real
//! networks need `EapConfiguration::ca_certificate` and `domain_match`.

use std::env;
use std::error::Error;
use std::io::{self, BufRead, Write};
use std::os::unix::ffi::OsStringExt;
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::thread;
use std::time::Duration;

use hostap_ctrl::Endpoint;
use hostap_ctrl::station::{ConnectStep, EapConfiguration, NetworkConfiguration, Prompt, Station};

/// How often it is looked whether the user has answered.
const TICK: Duration = Duration::from_millis(100);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("connect: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args_os().skip(1).map(OsStringExt::into_vec);
    let (Some(socket), Some(ssid)) = (arguments.next(), arguments.next()) else {
        return Err("usage: connect SOCKET SSID [PASSPHRASE | - | --eap]".into());
    };
    let network = match arguments.next().as_deref() {
        None => NetworkConfiguration::open(ssid),
        Some(b"--eap") => {
            NetworkConfiguration::enterprise(ssid, EapConfiguration::new("PEAP TTLS"))
        }
        Some(b"-") => NetworkConfiguration::personal(ssid, read_line()?),
        Some(passphrase) => NetworkConfiguration::personal(ssid, passphrase),
    };
    // Networks that hide their names are found as well.
    connect(&mut Station::open(Endpoint::from(socket.as_slice()))?, &network.hidden(true))
}

fn connect(station: &mut Station, network: &NetworkConfiguration) -> Result<(), Box<dyn Error>> {
    let mut steps = station.connecting(network)?;
    let mut question: Option<Prompt> = None;
    let mut answers = None;
    loop {
        // The steps go on while the user thinks.
        if let Some(prompt) = &question {
            let answers: &Receiver<_> = answers.get_or_insert_with(standard_input);
            match answers.try_recv() {
                Ok(answer) => {
                    station.answer(prompt, answer?)?;
                    question = None;
                }
                Err(TryRecvError::Disconnected) => return Err("no answer was given".into()),
                Err(TryRecvError::Empty) => {}
            }
        }
        match steps.next_within(TICK)? {
            Some(ConnectStep::Connected(connected)) => {
                writeln!(io::stdout(), "connected to {}", connected.bssid)?;
                return Ok(());
            }
            Some(ConnectStep::Failed(failure)) => return Err(failure.into()),
            Some(ConnectStep::Prompt(prompt)) => {
                eprintln!("{prompt}?");
                question = Some(prompt);
            }
            // There are more, for who wants to show how far it is.
            _ => {}
        }
    }
}

/// The lines of standard input, read beside everything else. Ends when the input does.
fn standard_input() -> Receiver<io::Result<Vec<u8>>> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        for line in io::stdin().lock().split(b'\n') {
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    receiver
}

/// The first line of standard input; not more, because answers may follow.
fn read_line() -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    io::stdin().lock().read_until(b'\n', &mut line)?;
    if line.last() == Some(&b'\n') {
        line.pop();
    }
    Ok(line)
}
