//! Prints what a daemon tells its monitors, each event with its fields, until it is interrupted.
//!
//! ```text
//! monitor [--reconnect] [SOCKET]
//! ```
//!
//! SOCKET is a path such as `/run/wpa_supplicant/wlan0`, of wpa_supplicant or hostapd, of one
//! interface or global. Without it, it is the only control socket in the usual directories. With
//! `--reconnect`, the monitor waits for a daemon that has gone away, and goes on.

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;
use std::process::ExitCode;

use hostap_ctrl::event::{Event, FieldValue};
use hostap_ctrl::message::Message;
use hostap_ctrl::value::Text;
use hostap_ctrl::{Endpoint, Monitor, MonitorItem, Reconnect, discovery};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("monitor: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let mut reconnect = Reconnect::Never;
    let mut socket = None;
    for argument in env::args_os().skip(1) {
        match argument.as_bytes() {
            b"--reconnect" => reconnect = Reconnect::Always,
            path => socket = Some(Endpoint::from(path)),
        }
    }
    let socket = socket.map_or_else(only_socket, Ok)?;
    let monitor = Monitor::builder(socket).reconnect(reconnect).open()?;
    let mut out = io::stdout().lock();
    writeln!(out, "attached to {}", monitor.endpoint())?;
    for item in monitor {
        match item? {
            MonitorItem::Event(event) => writeln!(out, "{}", line(event.message()))?,
            MonitorItem::Lost(loss) => writeln!(out, "the daemon is gone: {loss}")?,
            MonitorItem::Reattached(gap) => {
                writeln!(out, "attached again after {:.1} s", gap.lasted.as_secs_f32())?;
            }
            _ => {}
        }
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

/// Such as `wlan0 INFO WPA_EVENT_CONNECTED bssid=02:00:00:00:00:10 id=0`.
fn line(message: Message<'_>) -> String {
    let mut line = String::new();
    if let Some(interface) = message.interface {
        line = printable(Text::new(interface)) + " ";
    }
    match (message.level, message.level().and_then(|level| level.today())) {
        (_, Some(name)) => line += name,
        (Some(number), None) => _ = write!(line, "<{number}>"),
        (None, None) => line += "-",
    }
    let event = message.event();
    match event.kind() {
        Some(kind) if kind.holds_secret() => _ = write!(line, " {kind} (has a secret, not shown)"),
        Some(kind) if matches!(event, Event::Unrecognised(_)) => {
            _ = write!(line, " {kind}? {}", printable(event.raw()));
        }
        Some(kind) => {
            _ = write!(line, " {kind}");
            event.for_each_field(&mut |name, value| _ = write!(line, " {name}={}", shown(value)));
        }
        None => _ = write!(line, " {}", printable(event.raw())),
    }
    line
}

fn shown(value: FieldValue<'_>) -> String {
    match value {
        FieldValue::Integer(number) => number.to_string(),
        FieldValue::Unsigned(number) => number.to_string(),
        FieldValue::Mac(address) => address.to_string(),
        FieldValue::Uuid(uuid) => uuid.to_string(),
        FieldValue::DeviceType(kind) => kind.to_string(),
        FieldValue::Ipv4(address) => address.to_string(),
        FieldValue::Binary(bits) => bits.to_string(),
        FieldValue::List(elements) => {
            let mut list = String::new();
            let mut last = None;
            elements.for_each_field(&mut |number, name, value| {
                let separator = if last == Some(number) { "," } else { ";" };
                list += if last.is_none() { "" } else { separator };
                last = Some(number);
                _ = write!(list, "{name}={}", shown(value));
            });
            format!("[{list}]")
        }
        // All else is kept as text; what is not, a newer version of the crate has added.
        other => match other.wire_text() {
            Some(text) => format!("\"{}\"", printable(text)),
            None => format!("{other:?}"),
        },
    }
}

/// Names of networks and devices are chosen by strangers: nothing of them may steer the terminal.
fn printable(text: Text<'_>) -> String {
    match text.to_str() {
        Ok(text) if !text.chars().any(char::is_control) => text.to_owned(),
        _ => text.as_bytes().escape_ascii().to_string(),
    }
}
