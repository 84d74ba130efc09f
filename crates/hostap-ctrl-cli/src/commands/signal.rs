//! `wpactl signal`

use std::time::{Duration, Instant};

use clap::Args;
use hostap_ctrl::ErrorKind;
use hostap_ctrl::station::Signal;

use crate::context::{Context, Prefer};
use crate::failure::{Exit, Failure};
use crate::output::{radio, style};
use crate::signals;

#[derive(Debug, Args)]
#[command(after_help = "\
JSON: objects of type \"signal\" with level and average in dBm, noise, speed in Mbit/s, frequency and \
width in MHz; what the driver does not tell is null.")]
pub(crate) struct Arguments {
    /// Go on until Ctrl-C
    #[arg(short, long)]
    follow: bool,

    /// How often to ask
    #[arg(long, value_name = "SECONDS", default_value = "1", requires = "follow",
        value_parser = crate::arguments::seconds)]
    interval: Duration,
}

pub(crate) fn run(arguments: Arguments, context: &mut Context) -> Result<(), Failure> {
    let target = context.target(Prefer::WpaSupplicant)?;
    let mut station = target.station()?;
    let _guard = arguments.follow.then(signals::guard);
    loop {
        let signal = station.signal().map_err(|error| match error.kind() {
            ErrorKind::Refused => {
                let message = format!("{} is not connected: {error}", target.name());
                Failure::new(Exit::Failed, "not-connected", message)
            }
            _ => error.into(),
        })?;
        context.output.say("signal", &signal, line(&signal))?;
        let next = Instant::now() + arguments.interval;
        let ends = |context: &Context| context.output.is_over();
        while arguments.follow && !ends(context) && Instant::now() < next {
            let left = next.saturating_duration_since(Instant::now());
            std::thread::sleep(left.min(Duration::from_millis(100)));
        }
        if !arguments.follow || ends(context) {
            return Ok(());
        }
    }
}

/// Such as `-52 dBm, 65 Mbit/s, channel 6 (2437 MHz), 20 MHz wide`.
fn line(signal: &Signal) -> String {
    let mut parts = Vec::new();
    if let Some(level) = signal.level {
        let style = match level {
            -65.. => style::GOOD,
            -75.. => style::WARN,
            _ => style::BAD,
        };
        parts.push(format!("{style}{level} dBm{style:#}"));
    }
    parts.extend(signal.average.map(|average| format!("{average} dBm on average")));
    parts.extend(signal.noise.map(|noise| format!("noise {noise} dBm")));
    parts.extend(signal.speed.map(|speed| format!("{speed} Mbit/s")));
    parts.extend(signal.frequency.map(radio::channel));
    parts.extend(signal.width.map(|width| format!("{width} MHz wide")));
    if parts.is_empty() { "the driver tells nothing".into() } else { parts.join(", ") }
}
