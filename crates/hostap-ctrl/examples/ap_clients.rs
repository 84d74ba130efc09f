//! The stations of an access point: those that are there, then who comes and who goes, until it is
//! interrupted.
//!
//! ```text
//! ap_clients [SOCKET]
//! ```
//!
//! SOCKET is one of hostapd's, such as `/run/hostapd/wlan0`. Without it, it is the only one in the
//! usual directories.

use std::collections::BTreeSet;
use std::env;
use std::error::Error;
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;
use std::process::ExitCode;

use hostap_ctrl::event::Event;
use hostap_ctrl::reply::{Station, StationFlag};
use hostap_ctrl::value::MacAddress;
use hostap_ctrl::{
    Client, DaemonKind, Endpoint, ErrorKind, Monitor, MonitorItem, command, discovery,
};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("ap_clients: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let socket = match env::args_os().nth(1) {
        Some(socket) => Endpoint::from(socket.as_bytes()),
        None => only_socket()?,
    };
    let mut out = io::stdout().lock();

    // First the monitor: nobody can come or go between the list and the events.
    let monitor = Monitor::builder(&socket).daemon(DaemonKind::Hostapd).open()?;
    let mut client = Client::builder(&socket).daemon(DaemonKind::Hostapd).open()?;
    let mut present = list(&mut client, &mut out)?;
    writeln!(out, "{} here", present.len())?;

    for item in monitor {
        let MonitorItem::Event(event) = item? else { continue };
        match event.event() {
            // Stations that were listed a moment ago are not told again.
            Event::ApStaConnected(event) if present.insert(event.addr) => {
                write!(out, "+ {}", event.addr)?;
                if let Some(key) = event.keyid {
                    write!(out, " with key {key:?}")?;
                }
                writeln!(out)?;
            }
            Event::ApStaDisconnected(event) => {
                present.remove(&event.addr);
                writeln!(out, "- {}", event.addr)?;
            }
            Event::ApStaPossiblePskMismatch(event) => {
                writeln!(out, "! {} has another passphrase", event.addr)?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// The only control socket in hostapd's usual directories.
fn only_socket() -> Result<Endpoint, Box<dyn Error>> {
    let mut directories = discovery::HOSTAPD_DIRECTORIES.iter();
    // The second is another name for the first.
    let found = directories.find_map(|directory| discovery::control_sockets(directory).ok());
    match found.unwrap_or_default().as_slice() {
        [only] => Ok(Endpoint::from(&only.path)),
        [] => Err("there is no control socket of hostapd in the usual directories".into()),
        several => {
            let paths: Vec<_> = several.iter().map(|s| s.path.display().to_string()).collect();
            Err(format!("there are several control sockets, name one: {}", paths.join(" ")).into())
        }
    }
}

/// Asks for one station after the other, and prints each.
fn list(client: &mut Client, out: &mut impl Write) -> Result<BTreeSet<MacAddress>, Box<dyn Error>> {
    let mut seen = BTreeSet::new();
    let mut last = None;
    loop {
        let answer = match last {
            None => client.send(&command::StaFirst),
            Some(address) => client.send(&command::StaNext::new(address)),
        };
        let station = match answer {
            Ok(reply) => reply.station(),
            // The last one has gone meanwhile: from the beginning, those seen are not told again.
            Err(error) if last.is_some() && error.kind() == ErrorKind::Refused => {
                last = None;
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        let Some(station) = station else { return Ok(seen) };
        last = Some(station.address());
        if seen.insert(station.address()) {
            print(out, &station)?;
        }
    }
}

fn print(out: &mut impl Write, station: &Station<'_>) -> io::Result<()> {
    write!(out, "= {}", station.address())?;
    if let Some(signal) = station.signal() {
        write!(out, " {signal} dBm")?;
    }
    if let (Some(received), Some(sent)) = (station.rx_bytes(), station.tx_bytes()) {
        write!(out, " {received} bytes from it, {sent} to it")?;
    }
    if !station.flags().is_some_and(|flags| flags.contains(StationFlag::Authorized)) {
        write!(out, " (not authorized)")?;
    }
    writeln!(out)
}
