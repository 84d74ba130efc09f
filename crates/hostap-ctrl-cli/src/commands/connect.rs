//! `wpactl connect`

mod asking;
mod outcome;
mod steps;
mod what;

use std::ffi::OsString;
use std::time::Duration;

use clap::Args;
use hostap_ctrl::station::{ConnectStep, Connected, Station};
use hostap_ctrl::value::Ssid;

use crate::context::{Context, Prefer};
use crate::failure::Failure;
use crate::prompt::PasswordSource;
use crate::{signals, ssid};

/// How often it is looked whether a signal, or the user's answer, came.
const TICK: Duration = Duration::from_millis(100);

#[derive(Debug, Args)]
#[command(after_help = "\
A network of this name that is configured already is used as it is, unless a password or --new is \
given. Otherwise it looks what the network needs, and asks for it on the terminal, without echo; \
WPACTL_PASSWORD in the environment, --password-file and --password-stdin answer before. Of a \
connection that fails nothing stays, and the networks are as before; one that is made holds until the \
daemon ends unless --save is given. With --identity, an account of a company or a university \
(WPA-Enterprise): without --ca-cert, anybody can pass for the network.

JSON: objects of type \"progress\" with step, and \"connected\" with network_id, bssid, ssid, \
frequency, key_management, handshake_peer; a failure is an \"error\" whose kind is wrong-key, not-found, \
rejected, eap-failed, timed-out, ...")]
pub(crate) struct Arguments {
    /// The network's name
    ssid: OsString,

    /// SSID is written as `scan` prints it, with \xNN and the like
    #[arg(long)]
    encoded: bool,

    /// The network hides its name: ask for it
    #[arg(long)]
    hidden: bool,

    /// Connect without a password, whatever is seen of the network
    #[arg(long, conflicts_with_all = ["password_file", "password_stdin", "identity"])]
    open: bool,

    /// Add a network even if one of this name is configured
    #[arg(long)]
    new: bool,

    #[command(flatten)]
    password: PasswordSource,

    /// How long it may take; the time for answers does not count
    #[arg(long, value_name = "SECONDS", default_value = "30",
        value_parser = crate::arguments::seconds)]
    timeout: Duration,

    /// Use this network alone from now on
    #[arg(long)]
    exclusive: bool,

    /// Write the configuration to the daemon's file afterwards
    #[arg(long)]
    save: bool,

    // The last one: its heading would be that of all that follows.
    #[command(flatten)]
    account: what::Account,
}

pub(crate) fn run(arguments: Arguments, context: &mut Context) -> Result<(), Failure> {
    let ssid = ssid::read(arguments.ssid.clone(), arguments.encoded)?;
    let target = context.target(Prefer::WpaSupplicant)?;
    let mut station = target.station()?;
    let request = what::request(&arguments, ssid, &mut station)?;
    let _guard = signals::guard();
    let connected = watch(&mut station, request, &ssid, context)?;
    let told = steps::connected(&connected, &mut context.output);
    if arguments.save {
        station.save()?;
    }
    told
}

/// Follows the steps to the end. Leaving it early undoes what was begun.
fn watch(
    station: &mut Station,
    request: hostap_ctrl::station::ConnectRequest,
    ssid: &Ssid,
    context: &mut Context,
) -> Result<Connected, Failure> {
    let mut steps = station.connecting(request).map_err(|error| outcome::failure(&error, ssid))?;
    let mut question: Option<asking::Question> = None;
    loop {
        if signals::came() {
            drop(steps);
            return Err(Failure::interrupted());
        }
        // Steps are read on while the user thinks: a monitor that waits unread holds up all others.
        if let Some(asked) = &question {
            if let Some(answer) = asked.answer() {
                station.answer(&asked.prompt, answer?)?;
                question = None;
            }
        }
        let Some(step) = steps.next_within(TICK)? else { continue };
        match step {
            ConnectStep::Connected(connected) => return Ok(connected),
            ConnectStep::Failed(failed) => return Err(outcome::failed(&failed, ssid)),
            ConnectStep::Prompt(prompt) => {
                steps::prompt(&prompt, &mut context.output)?;
                question = Some(asking::Question::ask(prompt));
            }
            step => match steps::print(&step, ssid, &mut context.output) {
                // It is connected to, whether or not somebody reads on.
                Err(failure) if failure.is_silent() => {}
                told => told?,
            },
        }
    }
}
