//! `wpactl scan`

use std::ffi::OsString;
use std::time::Duration;

use clap::Args;
use hostap_ctrl::station::{Found, FoundBss, ScanOptions};

use crate::context::{Context, Prefer};
use crate::failure::Failure;
use crate::output::text;
use crate::ssid;

#[derive(Debug, Args)]
#[command(after_help = "\
Without --wait it lists what the daemon has heard so far. An SSID is printed as it is where it is \
harmless, else with \\xNN and the like; `connect --encoded` reads that form back. JSON: objects of \
type \"bss\" with bssid, ssid (encoded as the daemon does), hidden, frequency, channel, band, signal, \
security, wps, age, snr, throughput, and all that the daemon told in bss.")]
pub(crate) struct Arguments {
    /// Scan first, and wait for the results of this very scan
    #[arg(short, long)]
    wait: bool,

    /// Ask for this network by its name, as hidden ones need it; may be repeated
    #[arg(long, value_name = "SSID", requires = "wait")]
    ssid: Vec<OsString>,

    /// Scan only this frequency, in MHz; may be repeated
    #[arg(long, value_name = "MHZ", requires = "wait")]
    frequency: Vec<u32>,

    /// Only listen, and send nothing
    #[arg(long, requires = "wait")]
    passive: bool,

    /// How long the scan may take
    #[arg(long, value_name = "SECONDS", default_value = "30",
        value_parser = crate::arguments::seconds)]
    timeout: Duration,
}

pub(crate) fn run(arguments: Arguments, context: &mut Context) -> Result<(), Failure> {
    let mut station = context.target(Prefer::WpaSupplicant)?.station()?;
    let found = if arguments.wait {
        let mut options = ScanOptions::new()
            .scan_only()
            .time_limit(arguments.timeout)
            .frequencies(arguments.frequency);
        for name in arguments.ssid {
            options = options.ssid(ssid::read(name, false)?);
        }
        if arguments.passive {
            options = options.passive();
        }
        station.scan(&options)?
    } else {
        station.found()?
    };
    print(&found, context, arguments.wait)
}

fn print(found: &Found, context: &mut Context, scanned: bool) -> Result<(), Failure> {
    let output = &mut context.output;
    if output.is_json() {
        for bss in found {
            output.object("bss", bss)?;
        }
    } else if found.is_empty() {
        let hint = if scanned { "" } else { " has been heard so far; --wait scans" };
        output
            .line(format_args!("nothing{}", if hint.is_empty() { " was found" } else { hint }))?;
    } else {
        let heading = ["SIGNAL", "CHANNEL", "SECURITY", "SSID", "BSSID"];
        output.table(heading, &[0, 1], found.iter().map(row))?;
    }
    Ok(())
}

fn row(bss: &FoundBss) -> [String; 5] {
    let mut security = bss.security.to_string();
    if bss.wps().is_some() {
        security += " WPS";
    }
    [
        bss.signal.map(|signal| signal.to_string()).unwrap_or_default(),
        match (bss.channel(), bss.frequency) {
            (Some(channel), _) => channel.to_string(),
            (None, Some(frequency)) => format!("{frequency} MHz"),
            (None, None) => String::new(),
        },
        security,
        text::ssid(bss.ssid.as_bytes()),
        bss.bssid.to_string(),
    ]
}
