//! `wpactl monitor`

use std::num::NonZeroU64;
use std::time::Duration;

use clap::Args;
use hostap_ctrl::reply::Refusal;
use hostap_ctrl::{ErrorKind, MonitorItem, Reconnect, command};
use serde::Serialize;

use crate::context::{Context, Prefer};
use crate::failure::Failure;
use crate::output::event::{self, Wanted};
use crate::output::style;
use crate::signals;

/// How often it is looked whether a signal came.
const TICK: Duration = Duration::from_millis(200);

#[derive(Debug, Args)]
#[command(after_help = "\
Ends with Ctrl-C, and when nobody reads its output any more. JSON: objects of type \"event\" with event (as CTRL-EVENT-CONNECTED), kind (the \
macro in wpa_ctrl.h), level, interface (on global sockets) and fields; text in place of fields where \
the event has no known form, hex where it is not UTF-8; with --reconnect also of types \"lost\" and \
\"reattached\". A line \"attached\" comes first: whatever happens after it is told.")]
pub(crate) struct Arguments {
    /// Only events of this name, as connected, CTRL-EVENT-CONNECTED or 'WPS-*'; may be repeated
    #[arg(short, long, value_name = "KIND", value_delimiter = ',')]
    event: Vec<String>,

    /// Lowest level: 0 (everything) to 5 (errors); the daemon begins at 3
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u8).range(0..=5))]
    level: Option<u8>,

    /// Wait for a daemon that goes away, and go on
    #[arg(short, long)]
    reconnect: bool,

    /// End after so many events
    #[arg(short, long, value_name = "N")]
    count: Option<NonZeroU64>,

    /// End when nothing that is wanted came for so long; exit code 4 if --count is not reached
    #[arg(short, long, value_name = "SECONDS", value_parser = crate::arguments::seconds)]
    timeout: Option<Duration>,

    /// Show passphrases, keys and PINs that events hold
    #[arg(long)]
    show_secrets: bool,
}

#[derive(Serialize)]
struct Attached<'a> {
    endpoint: &'a str,
}

#[derive(Serialize)]
struct Lost {
    reason: String,
}

#[derive(Serialize)]
struct Reattached {
    reason: String,
    seconds: f64,
}

pub(crate) fn run(arguments: Arguments, context: &mut Context) -> Result<(), Failure> {
    let wanted = Wanted::new(&arguments.event).map_err(Failure::usage)?;
    let target = context.target(Prefer::WpaSupplicant)?;
    let mut builder = target.monitor_builder();
    if let Some(level) = arguments.level {
        builder = builder.level(level);
    }
    if arguments.reconnect {
        builder = builder.reconnect(Reconnect::Always);
    }
    let _guard = signals::guard();
    let mut monitor = builder.open()?;
    if target.place.behind.is_some() {
        // A global socket attaches whatever the name.
        match target.open()?.send(command::Ping) {
            Err(error) if error.refusal() == Some(&Refusal::NoInterface) => {
                return Err(error.into());
            }
            _ => {}
        }
    }
    let output = &mut context.output;
    if output.is_json() {
        let endpoint = monitor.endpoint().to_string();
        output.object("attached", &Attached { endpoint: &endpoint })?;
    } else {
        let dim = style::DIM;
        output.line(format_args!("{dim}attached to {}{dim:#}", monitor.endpoint()))?;
    }
    let mut printed = 0;
    let mut quiet_since = std::time::Instant::now();
    while !output.is_over() {
        if arguments.timeout.is_some_and(|limit| quiet_since.elapsed() >= limit) {
            return match arguments.count {
                Some(count) => {
                    Err(Failure::timed_out(format!("{printed} of {count} events came in time")))
                }
                None => Ok(()),
            };
        }
        let item = match monitor.next_within(TICK) {
            Ok(Some(item)) => item,
            Ok(None) => continue,
            // One event is lost; the monitor goes on.
            Err(error) if error.kind() == ErrorKind::Truncated => {
                anstream::eprintln!("wpactl: {error}");
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        match item {
            MonitorItem::Event(event) => {
                let (message, typed) = (event.message(), event.event());
                if !wanted.has(typed.kind()) {
                    continue;
                }
                let secrets = arguments.show_secrets;
                if output.is_json() {
                    let object = event::Object::new(message, &typed, secrets);
                    output.object("event", &object)?;
                } else {
                    output.line(event::line(message, secrets))?;
                }
                printed += 1;
                quiet_since = std::time::Instant::now();
                if arguments.count.is_some_and(|count| printed >= count.get()) {
                    return Ok(());
                }
            }
            MonitorItem::Lost(loss) => {
                let line = format!("{0}the daemon is gone: {loss}{0:#}", style::BAD);
                output.say("lost", &Lost { reason: loss.to_string() }, line)?;
            }
            MonitorItem::Reattached(gap) => {
                let seconds = gap.lasted.as_secs_f64();
                let text = format!("attached again after {seconds:.1} s; ask for the state");
                let line = format!("{0}{text}{0:#}", style::GOOD);
                let reason = gap.loss.to_string();
                output.say("reattached", &Reattached { reason, seconds }, line)?;
            }
            _ => {}
        }
    }
    Ok(())
}
