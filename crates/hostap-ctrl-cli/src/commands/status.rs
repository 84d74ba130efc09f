//! `wpactl status`

use clap::Args;
use hostap_ctrl::command;
use hostap_ctrl::reply::{HostapdStatus, Reply as _, Status, WpaState};
use hostap_ctrl::value::Text;
use serde::Serialize;

use crate::context::{Context, Prefer};
use crate::failure::Failure;
use crate::output::{Output, radio, style, text};

#[derive(Debug, Args)]
#[command(after_help = "\
JSON: an object of type \"status\": `interface`, `daemon`, and the daemon's own keys, as wpa_state, \
ssid, bssid, freq, ip_address. An SSID is encoded as the daemon encodes it.")]
pub(crate) struct Arguments {}

#[derive(Serialize)]
struct Object<'a, T> {
    interface: &'a str,
    daemon: &'a str,
    #[serde(flatten)]
    status: T,
}

pub(crate) fn run(_: Arguments, context: &mut Context) -> Result<(), Failure> {
    let target = context.target(Prefer::WpaSupplicant)?;
    let interface = target.name();
    let mut connection = target.open()?;
    let status = connection.send(command::Status)?;
    let hostapd = HostapdStatus::parse(status.text().as_bytes());
    let hostapd = hostapd.ok().filter(|it| it.state().is_some() && status.wpa_state().is_none());
    let (output, interface) = (&mut context.output, interface.as_str());
    match hostapd {
        Some(status) if output.is_json() => {
            output.object("status", &Object { interface, daemon: "hostapd", status })?;
        }
        None if output.is_json() => {
            output.object("status", &Object { interface, daemon: "wpa_supplicant", status })?;
        }
        Some(ap) => {
            output.line(access_point(interface, &ap))?;
            pairs(output, status)?;
        }
        None => {
            output.line(station(interface, status))?;
            pairs(output, status)?;
        }
    }
    Ok(())
}

/// Such as `wlan0: connected to Lab (02:00:00:00:00:10), channel 6`.
fn station(interface: &str, status: Status<'_>) -> String {
    let state = match status.wpa_state() {
        Some(WpaState::Completed) => {
            let (good, strong) = (style::GOOD, style::STRONG);
            let mut text = format!("{good}connected{good:#}");
            if let Some(ssid) = status.ssid() {
                text += &format!(" to {strong}{}{strong:#}", text::encoded_ssid(ssid));
            }
            if let Some(bssid) = status.bssid() {
                text += &format!(" ({bssid})");
            }
            if let Some(channel) = status.freq().map(radio::channel) {
                text += &format!(", {channel}");
            }
            text
        }
        Some(state) => {
            let word = text::line(&state.to_string()).to_lowercase().replace('_', " ");
            format!("{0}{word}{0:#}", style::WARN)
        }
        None => "state not known".into(),
    };
    format!("{}: {state}", text::line(interface))
}

/// Such as `wlan0: enabled, channel 1, 2 stations`.
fn access_point(interface: &str, status: &HostapdStatus<'_>) -> String {
    let mut line = format!("{}: ", text::line(interface));
    if let Some(state) = status.state() {
        line += &text::line(&state.to_string()).to_lowercase().replace('_', " ");
    }
    if let Some(frequency) = status.freq().filter(|frequency| *frequency != 0) {
        line += &format!(", {}", radio::channel(frequency));
    }
    for bss in status.bss_list() {
        if let (Some(ssid), Some(stations)) = (bss.ssid, bss.num_sta) {
            let ssid = text::encoded_ssid(ssid);
            line +=
                &format!(", {stations} station{} on {ssid}", if stations == 1 { "" } else { "s" });
        }
    }
    line
}

/// Everything that the daemon says, one key a line.
fn pairs(output: &mut Output, status: Status<'_>) -> Result<(), Failure> {
    let width = status.pairs().map(|(key, _)| key.len()).max().unwrap_or_default().min(30);
    let dim = style::DIM;
    for (key, value) in status.pairs() {
        let (key, value) = (shown(key), shown(value));
        output.line(format_args!("  {dim}{key:<width$}{dim:#}  {value}"))?;
    }
    for line in status.other_lines() {
        output.line(format_args!("  {}", shown(line)))?;
    }
    Ok(())
}

fn shown(text: Text<'_>) -> String {
    text::plain(text.as_bytes())
}
