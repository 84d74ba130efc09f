//! Scans, waits for the results of that very scan, and prints them, the strongest first.
//!
//! ```text
//! scan [SOCKET]
//! ```
//!
//! SOCKET is a path such as `/run/wpa_supplicant/wlan0`. Without it, it is the only control socket
//! in the usual directories.

use std::env;
use std::error::Error;
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;
use std::process::ExitCode;

use hostap_ctrl::station::{Found, FoundBss, ScanOptions, Station};
use hostap_ctrl::{Endpoint, discovery};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("scan: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let socket = match env::args_os().nth(1) {
        Some(socket) => Endpoint::from(socket.as_bytes()),
        None => only_socket()?,
    };
    let found = Station::open(socket)?.scan(&ScanOptions::new())?;
    print_table(&mut io::stdout().lock(), &found)?;
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

fn print_table(out: &mut impl Write, found: &Found) -> io::Result<()> {
    writeln!(out, "{:>6}  {:>5}  {:<17}  {:<10}  SSID", "signal", "MHz", "BSSID", "security")?;
    for bss in found {
        // What the driver does not tell stays empty.
        let number = |number: Option<String>| number.unwrap_or_default();
        let signal = number(bss.signal.map(|signal| signal.to_string()));
        let frequency = number(bss.frequency.map(|frequency| frequency.to_string()));
        let (bssid, security, ssid) = (bss.bssid.to_string(), bss.security, readable(bss));
        writeln!(out, "{signal:>6}  {frequency:>5}  {bssid:<17}  {security:<10}  {ssid}")?;
    }
    Ok(())
}

/// The SSID as people know it. It may hold any bytes, so what could disturb the terminal stays
/// encoded.
fn readable(bss: &FoundBss) -> String {
    match std::str::from_utf8(bss.ssid.as_bytes()) {
        _ if bss.is_hidden() => "(hidden)".into(),
        Ok(name) if !name.chars().any(char::is_control) => name.into(),
        _ => bss.ssid.to_string(),
    }
}
