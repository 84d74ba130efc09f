//! The steps of a connection, as lines and as objects.

use hostap_ctrl::station::{ConnectStep, Connected, EapStep, Prompt};
use hostap_ctrl::value::Ssid;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::failure::Failure;
use crate::output::{Output, radio, style, text};

/// The step's name, and what it has.
#[derive(Serialize)]
struct Progress {
    step: String,
    #[serde(flatten)]
    fields: Map<String, Value>,
}

impl Progress {
    /// The library writes `"searching"`, or `{"found": {...}}` where there is more to say.
    fn new(step: &impl Serialize) -> Self {
        let (step, value) = match serde_json::to_value(step) {
            Ok(Value::String(name)) => (name, Value::Null),
            Ok(Value::Object(map)) => map.into_iter().next().unwrap_or_default(),
            _ => (String::new(), Value::Null),
        };
        let fields = match value {
            Value::Object(fields) => fields,
            Value::Null => Map::new(),
            other => Map::from_iter([("detail".to_string(), other)]),
        };
        Self { step, fields }
    }
}

pub(super) fn print(step: &ConnectStep, ssid: &Ssid, output: &mut Output) -> Result<(), Failure> {
    if output.is_json() {
        return Ok(output.object("progress", &Progress::new(step))?);
    }
    if let Some(line) = line(step, ssid) {
        let dim = style::DIM;
        output.line(format_args!("{dim}{line}{dim:#}"))?;
    }
    Ok(())
}

/// The terminal shows the question itself.
pub(super) fn prompt(prompt: &Prompt, output: &mut Output) -> Result<(), Failure> {
    if output.is_json() {
        let step = Progress::new(&ConnectStep::Prompt(prompt.clone()));
        output.object("progress", &step)?;
    }
    Ok(())
}

pub(super) fn connected(connected: &Connected, output: &mut Output) -> Result<(), Failure> {
    let (good, strong) = (style::GOOD, style::STRONG);
    let ssid = text::ssid(connected.ssid.as_bytes());
    let mut line = if connected.already {
        format!("{good}connected before{good:#}")
    } else {
        format!("{good}connected{good:#}")
    };
    line += &format!(" to {strong}{ssid}{strong:#} ({})", connected.bssid);
    if let Some(frequency) = connected.frequency {
        line += &format!(", {}", radio::channel(frequency));
    }
    if let Some(key_management) = &connected.key_management {
        line += &format!(", {}", text::line(key_management));
    }
    Ok(output.say("connected", connected, line)?)
}

fn line(step: &ConnectStep, ssid: &Ssid) -> Option<String> {
    let name = text::ssid(ssid.as_bytes());
    Some(match step {
        ConnectStep::Searching => format!("looking for {name}"),
        ConnectStep::NotYetFound { scans: 1 } => "not found by a scan; trying again".into(),
        ConnectStep::NotYetFound { scans } => format!("not found by {scans} scans; trying again"),
        ConnectStep::Found { bssid, frequency } => match frequency {
            Some(frequency) => format!("found {bssid} on {}", radio::channel(*frequency)),
            None => format!("found {bssid}"),
        },
        ConnectStep::Authenticating { bssid } => format!("authenticating with {bssid}"),
        ConnectStep::Associating { .. } => "associating".into(),
        ConnectStep::Associated { .. } => "associated".into(),
        ConnectStep::Handshake { .. } => "keys agreed".into(),
        ConnectStep::Eap(step) => match step {
            EapStep::Started => "logging in".into(),
            EapStep::Method { name } => format!("logging in with {}", text::line(name)),
            EapStep::Certificate { subject, .. } => {
                format!("the server's certificate: {}", text::line(subject))
            }
            EapStep::Succeeded => "logged in".into(),
            EapStep::Failed => "the login failed".into(),
            _ => return None,
        },
        ConnectStep::Rejected(rejection) => match rejection.status_code {
            Some(status) => format!("refused with status {status}"),
            None => "no answer from the access point".into(),
        },
        ConnectStep::Disconnected(cut) => format!("cut off: {cut}"),
        _ => return None,
    })
}
