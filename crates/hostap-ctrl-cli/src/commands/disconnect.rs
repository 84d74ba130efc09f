//! `wpactl disconnect`

use clap::Args;
use hostap_ctrl::command;
use serde::Serialize;

use crate::context::{Context, Prefer};
use crate::failure::Failure;

#[derive(Debug, Args)]
#[command(after_help = "\
wpa_supplicant connects to nothing by itself then, until `wpactl reconnect` or `wpactl connect`.")]
pub(crate) struct Arguments {}

/// That something was done, on which interface.
#[derive(Serialize)]
pub(super) struct Done<'a> {
    pub(super) interface: &'a str,
    pub(super) done: &'a str,
}

pub(crate) fn run(_: Arguments, context: &mut Context) -> Result<(), Failure> {
    let target = context.target(Prefer::WpaSupplicant)?;
    target.open()?.send(command::Disconnect)?;
    let interface = &target.name();
    let line = format_args!("{interface}: disconnected");
    Ok(context.output.say("done", &Done { interface, done: "disconnect" }, line)?)
}
