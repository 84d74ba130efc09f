//! `wpactl p2p connect`, `create` and `invite`

use std::time::Duration;

use clap::Args;
use hostap_ctrl::p2p::{
    ConnectFailure, ConnectOptions, ConnectStep, Connecting, Group, GroupOptions, InvitationAnswer,
    InviteOptions, P2p, Pin,
};
use hostap_ctrl::value::MacAddress;
use serde::Serialize;

use super::address;
use super::groups::GroupObject;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::output::{style, text};
use crate::signals;

/// How often it is looked whether a signal came.
const TICK: Duration = Duration::from_millis(200);

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The device's address
    #[arg(value_parser = address)]
    peer: MacAddress,

    /// PIN that the other device shows; the button without it
    #[arg(long, conflicts_with = "show_pin")]
    pin: Option<String>,

    /// Show a PIN here that is typed in over there
    #[arg(long)]
    show_pin: bool,

    /// Join the group that the device owns already
    #[arg(long)]
    join: bool,

    /// Store the group, so that it can be started again
    #[arg(long)]
    persistent: bool,

    /// How much this device wants to own the group: 0 to 15
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(0..=15))]
    intent: Option<u8>,

    /// The group's channel, as a frequency in MHz
    #[arg(long, value_name = "MHZ")]
    frequency: Option<u32>,

    /// How long it may take
    #[arg(long, value_name = "SECONDS", default_value = "120",
        value_parser = crate::arguments::seconds)]
    timeout: Duration,
}

#[derive(Debug, Args)]
pub(super) struct Create {
    /// Store the group, so that it can be started again
    #[arg(long)]
    persistent: bool,

    /// The group's channel, as a frequency in MHz
    #[arg(long, value_name = "MHZ")]
    frequency: Option<u32>,
}

#[derive(Debug, Args)]
pub(super) struct Invite {
    /// The device's address
    #[arg(value_parser = address)]
    peer: MacAddress,

    /// Number of the stored group, as `p2p groups` lists it
    #[arg(long, value_name = "N", required_unless_present = "group")]
    stored: Option<u32>,

    /// Interface of the group that runs
    #[arg(long, value_name = "IFACE", conflicts_with = "stored")]
    group: Option<String>,
}

#[derive(Serialize)]
struct Progress<'a> {
    step: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pin: Option<&'a str>,
    message: &'a str,
}

pub(super) fn run(
    arguments: &Arguments,
    p2p: &mut P2p,
    context: &mut Context,
) -> Result<(), Failure> {
    let mut options = match (&arguments.pin, arguments.show_pin) {
        (Some(pin), _) => ConnectOptions::enter_pin(Pin::new(pin.as_str())),
        (None, true) => ConnectOptions::show_pin(),
        (None, false) => ConnectOptions::push_button(),
    };
    options = options.time_limit(arguments.timeout);
    if arguments.join {
        options = options.join();
    }
    if arguments.persistent {
        options = options.persistent();
    }
    if let Some(intent) = arguments.intent {
        options = options.group_owner_intent(intent);
    }
    if let Some(frequency) = arguments.frequency {
        options = options.frequency(frequency);
    }
    let _guard = signals::guard();
    watch(p2p.connect(arguments.peer, &options)?, context)
}

pub(super) fn create(
    arguments: &Create,
    p2p: &mut P2p,
    context: &mut Context,
) -> Result<(), Failure> {
    let mut options = GroupOptions::new();
    if arguments.persistent {
        options = options.persistent();
    }
    if let Some(frequency) = arguments.frequency {
        options = options.frequency(frequency);
    }
    let _guard = signals::guard();
    watch(p2p.create_group(&options)?, context)
}

pub(super) fn invite(
    arguments: &Invite,
    p2p: &mut P2p,
    context: &mut Context,
) -> Result<(), Failure> {
    if let Some(group) = &arguments.group {
        return match p2p.invite(&InviteOptions::running(arguments.peer, group))? {
            InvitationAnswer::Accepted => {
                let line = "the invitation is accepted";
                let object = Progress { step: "invitation-accepted", pin: None, message: line };
                Ok(context.output.say("progress", &object, line)?)
            }
            InvitationAnswer::Asked => {
                let line = "the other device asks its user";
                let object = Progress { step: "invitation-asked", pin: None, message: line };
                Ok(context.output.say("progress", &object, line)?)
            }
            InvitationAnswer::Refused(status) => {
                let message = format!("the device refused the invitation: {status}");
                Err(Failure::new(Exit::Rejected, "rejected", message))
            }
            _ => Err(Failure::timed_out("the device did not answer the invitation in time")),
        };
    }
    // The arguments' own rules have seen to it that there is one.
    let stored = arguments.stored.unwrap_or_default();
    let _guard = signals::guard();
    watch(p2p.reinvoke(&InviteOptions::persistent(arguments.peer, stored))?, context)
}

/// Follows the steps to the group. Leaving it early calls it off.
pub(super) fn watch(mut steps: Connecting, context: &mut Context) -> Result<(), Failure> {
    loop {
        if signals::came() {
            return Err(Failure::interrupted());
        }
        let Some(step) = steps.next_within(TICK)? else { continue };
        let message = step.to_string();
        let (name, pin) = match &step {
            ConnectStep::Connected(group) => return connected(group, context),
            ConnectStep::Failed(failure) => return Err(failed(failure)),
            ConnectStep::ShowPin(pin) => ("show-pin", Some(pin.reveal())),
            ConnectStep::Agreed => ("agreed", None),
            ConnectStep::InvitationAccepted => ("invitation-accepted", None),
            ConnectStep::FellBack(_) => ("fell-back", None),
            ConnectStep::Negotiated { .. } => ("negotiated", None),
            ConnectStep::Formed => ("formed", None),
            ConnectStep::PairingFailed(_) => ("pairing-failed", None),
            _ => ("other", None),
        };
        let line = match pin {
            Some(pin) => format!("type the PIN {0}{pin}{0:#} into the other device", style::STRONG),
            None => text::line(&message),
        };
        context.output.say("progress", &Progress { step: name, pin, message: &message }, line)?;
    }
}

fn connected(group: &Group, context: &mut Context) -> Result<(), Failure> {
    let (good, ssid) = (style::GOOD, text::ssid(group.ssid_bytes()));
    let interface = text::plain(group.interface().as_bytes());
    let (role, frequency) = (group.role(), group.frequency());
    let line =
        format!("{good}connected{good:#}: group {ssid} on {interface}, {role}, {frequency} MHz");
    Ok(context.output.say("group", &GroupObject::new(group), line)?)
}

fn failed(failure: &ConnectFailure) -> Failure {
    let (exit, kind) = match failure {
        ConnectFailure::WrongPin => (Exit::WrongKey, "wrong-pin"),
        ConnectFailure::TimedOut => (Exit::TimedOut, "timed-out"),
        ConnectFailure::PeerGone => (Exit::NotFound, "not-found"),
        ConnectFailure::DaemonGone => (Exit::NoDaemon, "daemon-gone"),
        ConnectFailure::RejectedByUser
        | ConnectFailure::Negotiation(_)
        | ConnectFailure::Provision(_)
        | ConnectFailure::Invitation(_) => (Exit::Rejected, "rejected"),
        ConnectFailure::Other(error) => return Failure::of(error),
        _ => (Exit::Failed, "failed"),
    };
    Failure::new(exit, kind, failure.to_string())
}
