//! How an interface of wpa_supplicant is doing.
//!
//! ```text
//! status [SOCKET]
//! ```
//!
//! SOCKET is a path such as `/run/wpa_supplicant/wlan0`. Without it, it is the only control socket
//! in the usual directories.

use std::env;
use std::error::Error;
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;
use std::process::ExitCode;

use hostap_ctrl::reply::{SignalPoll, Status};
use hostap_ctrl::value::EncodedText;
use hostap_ctrl::{Client, Endpoint, ErrorKind, command, discovery};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("status: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let socket = match env::args_os().nth(1) {
        Some(socket) => Endpoint::from(socket.as_bytes()),
        None => only_socket()?,
    };
    let mut client = Client::open(socket)?;
    let mut out = io::stdout().lock();

    let status = client.send(&command::Status)?;
    if status.wpa_state().is_none() {
        return Err("this is not the socket of an interface of wpa_supplicant".into());
    }
    print_status(&mut out, status)?;

    match client.send(&command::SignalPoll) {
        Ok(signal) => print_signal(&mut out, signal)?,
        // It is not connected, or the driver can't tell.
        Err(error) if error.kind() == ErrorKind::Refused => {}
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

/// The only control socket in the usual directories.
fn only_socket() -> Result<Endpoint, Box<dyn Error>> {
    let mut found = discovery::default_control_sockets();
    found.retain(|socket| !socket.is_p2p_device());
    match found.as_slice() {
        [only] => Ok(Endpoint::from(&only.path)),
        [] => Err("there is no control socket in the usual directories: name one".into()),
        several => {
            let paths: Vec<_> = several.iter().map(|s| s.path.display().to_string()).collect();
            Err(format!("there are several control sockets, name one: {}", paths.join(" ")).into())
        }
    }
}

fn print_status(out: &mut impl Write, status: Status<'_>) -> io::Result<()> {
    if let Some(state) = status.wpa_state() {
        writeln!(out, "state:     {state}")?;
    }
    if let Some(address) = status.address() {
        writeln!(out, "address:   {address}")?;
    }
    if let Some(ssid) = status.ssid() {
        writeln!(out, "network:   {}", readable(ssid))?;
    }
    if let (Some(bssid), Some(frequency)) = (status.bssid(), status.freq()) {
        writeln!(out, "BSS:       {bssid} on {frequency} MHz")?;
    }
    if let Some(key_management) = status.key_mgmt() {
        writeln!(out, "security:  {}", key_management.text())?;
    }
    if let Some(ip_address) = status.ip_address() {
        writeln!(out, "IP:        {ip_address}")?;
    }
    Ok(())
}

fn print_signal(out: &mut impl Write, signal: SignalPoll<'_>) -> io::Result<()> {
    if let Some(rssi) = signal.rssi() {
        writeln!(out, "signal:    {rssi} dBm")?;
    }
    if let Some(speed) = signal.link_speed() {
        writeln!(out, "speed:     {speed} Mbit/s")?;
    }
    if let Some(width) = signal.width() {
        writeln!(out, "width:     {width}")?;
    }
    Ok(())
}

/// An SSID as people know it. It may hold any bytes, so what could disturb the terminal stays
/// encoded.
fn readable(ssid: EncodedText<'_>) -> String {
    match String::from_utf8(ssid.decode().collect()) {
        Ok(name) if !name.chars().any(char::is_control) => name,
        _ => ssid.to_string(),
    }
}
