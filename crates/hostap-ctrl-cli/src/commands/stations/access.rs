//! `wpactl stations acl`

use clap::{Args, Subcommand, ValueEnum};
use hostap_ctrl::access_point::{AccessPoint, AccessPolicy, AccessSide};
use hostap_ctrl::value::MacAddress;
use serde::Serialize;

use super::{address, done};
use crate::context::Context;
use crate::failure::Failure;

#[derive(Debug, Args)]
#[command(after_help = "\
A station on the accept list is let in, one on the deny list is kept out; the policy is for all \
others. JSON: objects of type \"acl-entry\" with list, address and vlan.")]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Show both lists
    List,
    /// Put a station onto the accept list
    Accept {
        /// The station's address
        #[arg(value_parser = address)]
        address: MacAddress,
        /// The VLAN that it is put into
        #[arg(long, value_name = "ID")]
        vlan: Option<u32>,
    },
    /// Put a station onto the deny list; if it is there, it is sent away
    Deny {
        /// The station's address
        #[arg(value_parser = address)]
        address: MacAddress,
    },
    /// Take a station off a list
    Remove {
        /// Which list
        list: Side,
        /// The station's address
        #[arg(value_parser = address)]
        address: MacAddress,
    },
    /// Take all stations off a list
    Clear {
        /// Which list
        list: Side,
    },
    /// Say what counts for stations that are on neither list
    Policy {
        /// What counts
        policy: Policy,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Side {
    /// Those that are let in
    Accept,
    /// Those that are kept out
    Deny,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Policy {
    /// They are let in
    Accept,
    /// They are kept out
    Deny,
    /// A RADIUS server is asked
    Radius,
}

#[derive(Serialize)]
struct Entry<'a> {
    list: &'a str,
    address: MacAddress,
    #[serde(skip_serializing_if = "Option::is_none")]
    vlan: Option<i32>,
}

pub(super) fn run(
    arguments: Arguments,
    access_point: &mut AccessPoint,
    context: &mut Context,
) -> Result<(), Failure> {
    match arguments.action.unwrap_or(Action::List) {
        Action::List => list(access_point, context),
        Action::Accept { address, vlan } => {
            access_point.add_access(AccessSide::Accept, address, vlan)?;
            done("accept", Some(address), context)
        }
        Action::Deny { address } => {
            access_point.add_access(AccessSide::Deny, address, None)?;
            done("deny", Some(address), context)
        }
        Action::Remove { list, address } => {
            access_point.remove_access(list.side(), address)?;
            done("remove", Some(address), context)
        }
        Action::Clear { list } => {
            access_point.clear_access(list.side())?;
            done("clear", None, context)
        }
        Action::Policy { policy } => {
            access_point.set_access_policy(match policy {
                Policy::Accept => AccessPolicy::AcceptUnlessDenied,
                Policy::Deny => AccessPolicy::DenyUnlessAccepted,
                Policy::Radius => AccessPolicy::AskRadius,
            })?;
            done("policy", None, context)
        }
    }
}

impl Side {
    const fn side(self) -> AccessSide {
        match self {
            Self::Accept => AccessSide::Accept,
            Self::Deny => AccessSide::Deny,
        }
    }
}

fn list(access_point: &mut AccessPoint, context: &mut Context) -> Result<(), Failure> {
    let mut entries = Vec::new();
    for (list, side) in [("accept", AccessSide::Accept), ("deny", AccessSide::Deny)] {
        for entry in access_point.access_list(side)? {
            entries.push(Entry {
                list,
                address: entry.address,
                vlan: Some(entry.vlan_id).filter(|vlan| *vlan != 0),
            });
        }
    }
    let output = &mut context.output;
    if output.is_json() {
        for entry in &entries {
            output.object("acl-entry", entry)?;
        }
    } else if entries.is_empty() {
        output.line("both lists are empty")?;
    } else {
        let vlan = |entry: &Entry<'_>| entry.vlan.map(|vlan| vlan.to_string()).unwrap_or_default();
        let rows = entries.iter().map(|it| [it.list.into(), it.address.to_string(), vlan(it)]);
        output.table(["LIST", "ADDRESS", "VLAN"], &[2], rows)?;
    }
    Ok(())
}
