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
use std::time::{Duration, Instant};

use hostap_ctrl::event::Event;
use hostap_ctrl::reply::{Refusal, ScanResults, Security};
use hostap_ctrl::value::EncodedText;
use hostap_ctrl::{Client, Endpoint, Monitor, MonitorItem, command, discovery};

/// More than a scan of all bands takes.
const LIMIT: Duration = Duration::from_secs(30);

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
    let mut client = Client::open(&socket)?;

    // First the monitor, then the scan: its end can't be missed.
    let mut monitor = Monitor::open(&socket)?;
    let id = match client.send(&command::Scan::new().use_id(true)) {
        Ok(started) => started.id(),
        // Somebody else's scan is going on: its results will do.
        Err(error) if error.refusal() == Some(&Refusal::Busy) => None,
        Err(error) => return Err(error.into()),
    };
    wait_for_results(&mut monitor, id)?;
    // A monitor that nobody reads holds up all others.
    drop(monitor);

    let results = client.send(&command::ScanResults)?;
    print_table(&mut io::stdout().lock(), results)?;
    if results.may_be_cut() {
        eprintln!("scan: there may be more: a reply of the daemon has no room for them");
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

/// Waits for the scan of this number, or, without one, for the next that ends.
fn wait_for_results(monitor: &mut Monitor, id: Option<u32>) -> Result<(), Box<dyn Error>> {
    let deadline = Instant::now() + LIMIT;
    let wanted = id.map(u64::from);
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        let Some(item) = monitor.next_within(left)? else {
            return Err("no results came in time".into());
        };
        let MonitorItem::Event(event) = item else { continue };
        match event.event() {
            Event::ScanResults(results) if wanted.is_none() || results.id == wanted => {
                return Ok(());
            }
            Event::ScanFailed(failed) if failed.retry.is_none() => {
                return Err(format!("the scan failed with error {}", failed.ret).into());
            }
            _ => {}
        }
    }
}

fn print_table(out: &mut impl Write, results: ScanResults<'_>) -> io::Result<()> {
    let mut found: Vec<_> = results.iter().collect();
    found.sort_by_key(|bss| std::cmp::Reverse(bss.signal_level));
    writeln!(out, "{:>6}  {:>5}  {:<17}  {:<20}  SSID", "signal", "MHz", "BSSID", "security")?;
    for bss in found {
        let bssid = bss.bssid.to_string();
        let security = security(bss.flags);
        let ssid = readable(bss.ssid);
        let (signal, frequency) = (bss.signal_level, bss.frequency);
        writeln!(out, "{signal:>6}  {frequency:>5}  {bssid:<17}  {security:<20}  {ssid}")?;
    }
    Ok(())
}

/// Such as `WPA2-PSK+SAE`.
fn security(flags: Security<'_>) -> String {
    if flags.is_wep() {
        return "WEP".into();
    }
    let all = flags.protections().map(|protection| {
        let keys: Vec<_> = protection.key_management().map(|akm| akm.to_string()).collect();
        format!("{}-{}", protection.protocol(), keys.join("+"))
    });
    let all: Vec<_> = all.collect();
    if all.is_empty() { "open".into() } else { all.join(" ") }
}

/// An SSID as people know it. It may hold any bytes, so what could disturb the terminal stays
/// encoded.
fn readable(ssid: EncodedText<'_>) -> String {
    match String::from_utf8(ssid.decode().collect()) {
        Ok(name) if name.is_empty() => "(hidden)".into(),
        Ok(name) if !name.chars().any(char::is_control) => name,
        _ => ssid.to_string(),
    }
}
