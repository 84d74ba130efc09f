//! `wpactl wps`

mod access_point;
mod station;

use std::time::Duration;

use clap::{Args, Subcommand};

use crate::context::{Context, Prefer};
use crate::failure::Failure;

#[derive(Debug, Args)]
#[command(after_help = "\
On a station of wpa_supplicant it sets up a network and connects to it; on an access point of hostapd \
it lets a device in. JSON: objects of type \"progress\" with step, then \"connected\" or \"registered\".")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,

    /// How long all of it may take
    #[arg(long, global = true, value_name = "SECONDS", default_value = "150",
        value_parser = crate::arguments::seconds)]
    timeout: Duration,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Press the button
    #[command(visible_aliases = ["pbc", "wps_pbc"])]
    Button,
    /// Use a PIN: on a station one that is typed into the access point, made up if it is left out;
    /// on an access point the one that the device shows
    Pin {
        /// The PIN, eight digits or four
        pin: Option<String>,
    },
    /// Call off what goes on
    Cancel,
}

pub(crate) fn run(arguments: Arguments, context: &mut Context) -> Result<(), Failure> {
    let target = context.target(Prefer::WpaSupplicant)?;
    if target.is_hostapd()? {
        access_point::run(arguments.action, arguments.timeout, &target, context)
    } else {
        station::run(arguments.action, arguments.timeout, &target, context)
    }
}
