//! WPS on a station: it gets a network.

use std::time::Duration;

use hostap_ctrl::station::{WpsAttempt, WpsFailure, WpsPin, WpsStep};
use hostap_ctrl::value::MacAddress;
use serde::Serialize;

use super::Action;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::output::style;
use crate::signals;
use crate::target::Target;

/// How often it is looked whether a signal came.
const TICK: Duration = Duration::from_millis(200);

#[derive(Default, Serialize)]
struct Progress<'a> {
    step: &'a str,
    /// To be typed into the access point.
    #[serde(skip_serializing_if = "Option::is_none")]
    pin: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bssid: Option<MacAddress>,
}

pub(super) fn run(
    action: Action,
    limit: Duration,
    target: &Target,
    context: &mut Context,
) -> Result<(), Failure> {
    let mut station = target.station()?;
    let _guard = signals::guard();
    let attempt = match action {
        Action::Button => station.wps_button(limit)?,
        Action::Pin { pin } => {
            let pin = pin.map(|pin| pin.parse::<WpsPin>()).transpose();
            station.wps_pin(pin.map_err(|error| Failure::usage(error.to_string()))?, limit)?
        }
        Action::Cancel => {
            station.wps_cancel()?;
            let line = "called off";
            return Ok(context.output.say(
                "done",
                &Progress { step: "cancel", ..Default::default() },
                line,
            )?);
        }
    };
    watch(attempt, context)
}

fn watch(mut attempt: WpsAttempt, context: &mut Context) -> Result<(), Failure> {
    loop {
        if signals::came() {
            // Dropping it calls it off.
            return Err(Failure::interrupted());
        }
        let Some(step) = attempt.next_within(TICK)? else { continue };
        let mut say = |step, pin, bssid, line: &str| {
            context.output.say("progress", &Progress { step, pin, bssid }, line)
        };
        match step {
            WpsStep::Searching { pin: None } => {
                say(
                    "searching",
                    None,
                    None,
                    "looking for an access point that waits for a device",
                )?;
            }
            WpsStep::Searching { pin: Some(pin) } => {
                let pin = pin.reveal();
                let line =
                    format!("type the PIN {0}{pin}{0:#} into the access point", style::STRONG);
                say("searching", Some(pin), None, &line)?;
            }
            WpsStep::AccessPointFound => {
                say("access-point-found", None, None, "an access point is there")?;
            }
            WpsStep::Associated { bssid } => {
                say("associated", None, Some(bssid), &format!("with {bssid}"))?;
            }
            WpsStep::CredentialsReceived => {
                say("credentials-received", None, None, "got the network's name and key")?;
            }
            WpsStep::Configured => say("configured", None, None, "set up; connecting")?,
            WpsStep::Connected(connection) => {
                let (good, bssid) = (style::GOOD, connection.bssid);
                let line = format!("{good}connected{good:#} to {bssid}; `networks save` keeps it");
                return Ok(context.output.say("connected", &connection, line)?);
            }
            WpsStep::Failed(failure) => return Err(failed(&failure)),
            _ => {}
        }
    }
}

fn failed(failure: &WpsFailure) -> Failure {
    let message = failure.to_string();
    let wrong_pin = |error: &hostap_ctrl::station::WpsConfigError| error.0 == 18;
    match failure {
        WpsFailure::TimedOut | WpsFailure::NotConnected => Failure::timed_out(message),
        WpsFailure::Protocol { error: Some(error), .. } if wrong_pin(error) => {
            Failure::new(Exit::WrongKey, "wrong-pin", message)
        }
        WpsFailure::Overlap => Failure::new(Exit::Rejected, "wps-overlap", message),
        WpsFailure::NotReady { .. } => Failure::new(Exit::Rejected, "wps-not-ready", message),
        WpsFailure::Cancelled => Failure::new(Exit::Failed, "cancelled", message),
        _ => Failure::new(Exit::Failed, "wps-failed", message),
    }
}
