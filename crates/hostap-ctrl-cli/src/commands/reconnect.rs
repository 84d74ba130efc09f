//! `wpactl reconnect`

use clap::Args;
use hostap_ctrl::command;

use super::disconnect::Done;
use crate::context::{Context, Prefer};
use crate::failure::Failure;

#[derive(Debug, Args)]
#[command(after_help = "It does not wait for the connection; `wpactl status` tells.")]
pub(crate) struct Arguments {}

pub(crate) fn run(_: Arguments, context: &mut Context) -> Result<(), Failure> {
    let target = context.target(Prefer::WpaSupplicant)?;
    target.open()?.send(command::Reconnect)?;
    let interface = &target.name();
    let line = format_args!("{interface}: looks for its networks");
    Ok(context.output.say("done", &Done { interface, done: "reconnect" }, line)?)
}
