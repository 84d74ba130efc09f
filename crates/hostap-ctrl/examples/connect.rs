//! Connects wpa_supplicant to a network, and tells how it went.
//!
//! ```text
//! connect SOCKET SSID               a network without protection
//! connect SOCKET SSID PASSPHRASE    WPA2 or WPA3; other users can see the arguments of a program
//! connect SOCKET SSID -             the same, with the passphrase from standard input
//! connect SOCKET SSID --eap         WPA with user name and password, which the daemon asks for
//! ```
//!
//! What the daemon asks for is answered from standard input. When it does not work out, the network
//! is removed again, and those that were enabled before are enabled again; not so when the program is interrupted.
//!
//! With `--eap` no certificate of the server is checked, which is for a laboratory only: real
//! networks need `NetworkVariable::ca_certificate` and a `domain_match`.

use std::env;
use std::error::Error;
use std::io::{self, BufRead, Write};
use std::os::unix::ffi::OsStringExt;
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use hostap_ctrl::command::NetworkVariable as Variable;
use hostap_ctrl::event::{CtrlRequest, Event, TempDisabledReason};
use hostap_ctrl::value::Text;
use hostap_ctrl::{Client, Endpoint, ErrorKind, Monitor, MonitorItem, command};

/// How long the daemon may try. The clock starts anew with each answer of the user.
const LIMIT: Duration = Duration::from_secs(45);
/// A network may be missed once, and one access point of several may say no.
const ATTEMPTS: u32 = 3;

enum Protection {
    None,
    Passphrase(Vec<u8>),
    Eap,
}

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
    let protection = match arguments.next().as_deref() {
        None => Protection::None,
        Some(b"--eap") => Protection::Eap,
        Some(b"-") => Protection::Passphrase(read_line()?),
        Some(passphrase) => Protection::Passphrase(passphrase.to_vec()),
    };
    let socket = Endpoint::from(socket.as_slice());
    let mut client = Client::open(&socket)?;

    // SELECT_NETWORK disables all others.
    let networks = client.send(&command::ListNetworks::new())?;
    let others = networks.iter().filter(|network| !network.flags.is_disabled());
    let others: Vec<u32> = others.map(|network| network.id).collect();

    let id = client.send(&command::AddNetwork)?.value();
    let outcome = connect(&mut client, &socket, id, &ssid, &protection);
    if outcome.is_err() {
        client.send(&command::RemoveNetwork::new(id))?;
        for other in others {
            client.send(&command::EnableNetwork::new(other))?;
        }
    }
    outcome
}

fn connect(
    client: &mut Client,
    socket: &Endpoint,
    id: u32,
    ssid: &[u8],
    protection: &Protection,
) -> Result<(), Box<dyn Error>> {
    set_up(client, id, ssid, protection)?;
    // The monitor comes first, so that nothing is missed.
    let mut monitor = Monitor::open(socket)?;
    client.send(&command::SelectNetwork::new(id))?;
    watch(client, &mut monitor, i64::from(id))
}

fn set_up(
    client: &mut Client,
    id: u32,
    ssid: &[u8],
    protection: &Protection,
) -> Result<(), hostap_ctrl::Error> {
    let mut set = |variable| client.send(&command::SetNetwork::new(id, variable)).map(drop);
    set(Variable::ssid(ssid))?;
    // Hidden networks are found as well.
    set(Variable::scan_ssid(true))?;
    match protection {
        Protection::None => set(Variable::key_management("NONE")),
        Protection::Passphrase(passphrase) => {
            // Daemons that were built without SAE refuse the word.
            match set(Variable::key_management("WPA-PSK SAE")) {
                Err(error) if error.kind() == ErrorKind::Refused => {
                    set(Variable::key_management("WPA-PSK"))?;
                }
                // SAE needs management frames to be protected; 1 is: where possible.
                other => other.and_then(|()| set(Variable::management_frame_protection(1)))?,
            }
            set(Variable::passphrase(passphrase.as_slice()))
        }
        Protection::Eap => {
            set(Variable::key_management("WPA-EAP"))?;
            set(Variable::eap("PEAP TTLS"))
        }
    }
}

/// Reads the monitor all the time, also while the user thinks: one that is not read holds up all
/// others.
fn watch(client: &mut Client, monitor: &mut Monitor, id: i64) -> Result<(), Box<dyn Error>> {
    let mut question: Option<Vec<u8>> = None;
    let mut answers = None;
    let mut attempts = 0;
    let mut last_reason = String::from("nothing came of it in time");
    let mut deadline = Instant::now() + LIMIT;
    loop {
        if let Some(field) = &question {
            let answers: &Receiver<_> = answers.get_or_insert_with(standard_input);
            match answers.try_recv() {
                Ok(answer) => {
                    answer_question(client, id, field, &answer?)?;
                    question = None;
                    deadline = Instant::now() + LIMIT;
                }
                Err(mpsc::TryRecvError::Disconnected) => return Err("no answer was given".into()),
                Err(mpsc::TryRecvError::Empty) => {}
            }
        } else if Instant::now() > deadline {
            return Err(last_reason.into());
        }
        let item = monitor.next_within(Duration::from_millis(100))?;
        let Some(MonitorItem::Event(event)) = item else { continue };
        match event.event() {
            Event::Connected(connected) if connected.id == id => {
                writeln!(io::stdout(), "connected to {}", connected.bssid)?;
                return Ok(());
            }
            Event::CtrlRequest(request) if request.network_id == id => {
                ask(&request);
                question = Some(request.field.as_text().as_bytes().to_vec());
                continue;
            }
            Event::TempDisabled(disabled) if disabled.id == id => {
                return Err(match disabled.reason {
                    TempDisabledReason::WrongKey => "wrong key".into(),
                    TempDisabledReason::NoPskAvailable => "there is no key".into(),
                    _ if attempts > 0 => last_reason.into(),
                    other => format!("rejected: {other}").into(),
                });
            }
            Event::EapFailure(_) => return Err("EAP: the server refused".into()),
            Event::EapTlsCertError(error) => {
                let text = printable(error.err);
                return Err(format!("EAP: the server's certificate: {text}").into());
            }
            Event::NetworkNotFound(_) => last_reason = "not found".into(),
            Event::AssocReject(rejected) => {
                last_reason = format!("rejected: status {}", rejected.status_code);
            }
            Event::AuthReject(rejected) => {
                last_reason = format!("rejected: status {}", rejected.status_code);
            }
            _ => continue,
        }
        attempts += 1;
        if attempts == ATTEMPTS {
            return Err(last_reason.into());
        }
    }
}

fn ask(request: &CtrlRequest<'_>) {
    let ssid = printable(request.ssid.encoded());
    eprintln!("{} for {ssid} ({})?", request.field, printable(request.txt));
}

fn answer_question(
    client: &mut Client,
    id: i64,
    field: &[u8],
    answer: &[u8],
) -> Result<(), hostap_ctrl::Error> {
    client.send(&command::CtrlRsp::new(Text::new(field), id, answer))?;
    Ok(())
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

/// Texts of strangers must not steer the terminal.
fn printable(text: Text<'_>) -> String {
    text.as_bytes().escape_ascii().to_string()
}
