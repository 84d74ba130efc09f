//! `wpactl p2p`

mod connect;
mod find;
mod groups;
mod offer;
mod requests;
mod services;

use clap::{Args, Subcommand};
use hostap_ctrl::p2p::P2p;
use hostap_ctrl::value::MacAddress;
use serde::Serialize;

use crate::context::{Context, Prefer};
use crate::failure::Failure;

#[derive(Debug, Args)]
#[command(after_help = "\
JSON: objects of types \"peer\", \"peer-lost\", \"progress\", \"group\", \"group-stopped\", \"member\", \
\"stored-group\", \"listening\", \"request\", \"admitted\", \"service\" and \"done\".")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Look for devices
    Find(find::Arguments),
    /// List the devices that are known
    Peers,
    /// Form a group with a device, or join its group
    Connect(connect::Arguments),
    /// Make a group that this device owns
    Create(connect::Create),
    /// Start a stored group with a device again, or invite it into one that runs
    Invite(connect::Invite),
    /// List the stored groups; --follow tells of groups that start and stop
    Groups(groups::Arguments),
    /// Remove the group on an interface
    Remove {
        /// The group's interface, as p2p-wlan0-0
        group: String,
    },
    /// Forget a stored group
    Forget {
        /// Its number, as `p2p groups` lists it
        network: u32,
    },
    /// Wait for what other devices ask, and accept or reject it
    Requests(requests::Arguments),
    /// Ask devices for their services
    Services(services::Arguments),
    /// Offer a service to other devices
    Offer(offer::Arguments),
}

/// That something was done.
#[derive(Serialize)]
struct Done<'a> {
    done: &'a str,
}

pub(crate) fn run(arguments: Arguments, context: &mut Context) -> Result<(), Failure> {
    let target = context.target(Prefer::WpaSupplicant)?;
    let mut p2p = target.task(P2p::builder).open()?;
    match arguments.action {
        Action::Find(arguments) => find::run(&arguments, &mut p2p, context),
        Action::Peers => find::list(&mut p2p, context),
        Action::Connect(arguments) => connect::run(&arguments, &mut p2p, context),
        Action::Create(arguments) => connect::create(&arguments, &mut p2p, context),
        Action::Invite(arguments) => connect::invite(&arguments, &mut p2p, context),
        Action::Groups(arguments) => groups::run(&arguments, &mut p2p, context),
        Action::Remove { group } => {
            let found = p2p.remove_group(group.as_bytes())?;
            done(found, "remove", "there is no such group", context)
        }
        Action::Forget { network } => {
            let found = p2p.forget_group(network)?;
            done(found, "forget", "no such group is stored", context)
        }
        Action::Requests(arguments) => requests::run(&arguments, &mut p2p, context),
        Action::Services(arguments) => services::run(&arguments, &mut p2p, context),
        Action::Offer(arguments) => offer::run(&arguments, &mut p2p, context),
    }
}

fn done(found: bool, done: &str, missing: &str, context: &mut Context) -> Result<(), Failure> {
    if !found {
        return Err(Failure::not_found(missing));
    }
    Ok(context.output.say("done", &Done { done }, done)?)
}

/// An address on the command line.
fn address(typed: &str) -> Result<MacAddress, String> {
    MacAddress::parse(typed.as_bytes())
        .ok_or_else(|| "an address is six bytes in hex, such as 02:00:00:00:01:00".into())
}
