//! WPS on an access point: it lets a device in.

use std::time::Duration;

use hostap_ctrl::access_point::{WpsAdmission, WpsEnrollee, WpsOutcome, WpsProgress, WpsStep};
use hostap_ctrl::station::{WpsConfigError, WpsPin};
use hostap_ctrl::value::{MacAddress, Text};
use serde::Serialize;

use super::Action;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::output::{style, text};
use crate::signals;
use crate::target::Target;

/// How often it is looked whether a signal came.
const TICK: Duration = Duration::from_millis(200);

#[derive(Default, Serialize)]
struct Progress<'a> {
    step: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<MacAddress>,
    #[serde(skip_serializing_if = "Option::is_none")]
    device_name: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wrong_pin: Option<bool>,
}

#[derive(Serialize)]
struct Registered {
    address: MacAddress,
    uuid: String,
}

pub(super) fn run(
    action: Action,
    limit: Duration,
    target: &Target,
    context: &mut Context,
) -> Result<(), Failure> {
    let mut access_point = target.access_point()?;
    let _guard = signals::guard();
    let progress = match action {
        Action::Button => access_point.wps_button()?,
        Action::Pin { pin: Some(pin) } => {
            let pin: WpsPin = pin.parse().map_err(|error| Failure::usage(format!("{error}")))?;
            access_point.wps_pin(&WpsAdmission::by(pin).limit(limit))?
        }
        Action::Pin { pin: None } => {
            return Err(Failure::usage("give the PIN that the device shows"));
        }
        Action::Cancel => {
            access_point.wps_cancel()?;
            let object = Progress { step: "cancel", ..Default::default() };
            return Ok(context.output.say("done", &object, "called off")?);
        }
    };
    let object = Progress { step: "waiting", ..Default::default() };
    context.output.say("progress", &object, "waiting for a device")?;
    watch(progress, context)
}

fn watch(mut progress: WpsProgress, context: &mut Context) -> Result<(), Failure> {
    loop {
        if signals::came() {
            return Err(Failure::interrupted());
        }
        let Some(step) = progress.next_within(TICK)? else { continue };
        match step {
            WpsStep::Seen(device) => seen("seen", "looks for an access point", &device, context)?,
            WpsStep::PinNeeded(device) => {
                seen("pin-needed", "wants to come in with a PIN: `wps pin PIN`", &device, context)?;
            }
            WpsStep::Failed(failure) => {
                let wrong = failure.error == Some(WpsConfigError(18));
                let object =
                    Progress { step: "failed", wrong_pin: Some(wrong), ..Default::default() };
                let words = failure.to_string();
                context.output.say(
                    "progress",
                    &object,
                    format_args!("{0}{words}{0:#}", style::BAD),
                )?;
            }
            WpsStep::Ended(outcome) => return ended(outcome, context),
            _ => {}
        }
    }
}

fn seen(
    step: &str,
    words: &str,
    device: &WpsEnrollee,
    context: &mut Context,
) -> Result<(), Failure> {
    let object = Progress {
        step,
        address: Some(device.address),
        device_name: Some(Text::new(&device.device_name)),
        wrong_pin: None,
    };
    let name = text::plain(&device.device_name);
    let line = format_args!("{} ({name}) {words}", device.address);
    Ok(context.output.say("progress", &object, line)?)
}

fn ended(outcome: WpsOutcome, context: &mut Context) -> Result<(), Failure> {
    match outcome {
        WpsOutcome::Registered { address, uuid } => {
            let object = Registered { address, uuid: uuid.to_string() };
            let line = format_args!("{0}{address} got the settings{0:#}", style::GOOD);
            Ok(context.output.say("registered", &object, line)?)
        }
        WpsOutcome::Overlap => {
            let message =
                "the buttons of two devices were pressed: wait two minutes, and press one";
            Err(Failure::new(Exit::Rejected, "wps-overlap", message))
        }
        WpsOutcome::TimedOut => {
            Err(Failure::timed_out("no device came in time, or it was called off"))
        }
        WpsOutcome::Cancelled => Err(Failure::new(Exit::Failed, "cancelled", "it was called off")),
        WpsOutcome::DaemonGone => {
            Err(Failure::new(Exit::NoDaemon, "daemon-gone", "hostapd is gone"))
        }
        _ => Err(Failure::new(Exit::Failed, "wps-failed", "it came to nothing")),
    }
}
