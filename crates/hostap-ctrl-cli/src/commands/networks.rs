//! `wpactl networks`

use clap::{Args, Subcommand};
use hostap_ctrl::KeptNetworks;
use hostap_ctrl::station::Station;
use serde::Serialize;

use crate::context::{Context, Prefer};
use crate::failure::Failure;
use crate::output::text;

#[derive(Debug, Args)]
#[command(after_help = "\
A NETWORK is its number or its SSID, as the list shows them; what is a number is taken as one. Changes \
hold until the daemon ends unless they are saved, with `networks save` or --save. JSON: objects of type \
\"network\" with id, ssid, bssid and flags; \"done\" after a change.")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Option<Action>,

    /// Write the configuration to the daemon's file after the change
    #[arg(long, global = true)]
    save: bool,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Remove networks; the connection to one of them ends
    #[command(visible_alias = "remove")]
    Forget(Chosen),
    /// Use this network and no other
    Select {
        /// Its number or SSID
        network: String,
    },
    /// Let networks be used
    Enable(Chosen),
    /// Keep networks from being used
    Disable(Chosen),
    /// Prefer these networks to all others, the first one most
    Reorder {
        /// Their numbers or SSIDs
        #[arg(required = true, value_name = "NETWORK")]
        networks: Vec<String>,
    },
    /// Write the configuration to the daemon's file
    Save,
}

#[derive(Debug, Args)]
struct Chosen {
    /// Their numbers or SSIDs
    #[arg(required_unless_present = "all", value_name = "NETWORK")]
    networks: Vec<String>,

    /// All of them
    #[arg(long, conflicts_with = "networks")]
    all: bool,
}

#[derive(Serialize)]
struct Done<'a> {
    done: &'a str,
    networks: &'a [u32],
}

pub(crate) fn run(arguments: Arguments, context: &mut Context) -> Result<(), Failure> {
    let mut station = context.target(Prefer::WpaSupplicant)?.station()?;
    let configured = station.networks()?;
    let Some(action) = arguments.action else {
        list(&configured, context)?;
        return if arguments.save { save(&mut station, context) } else { Ok(()) };
    };
    let (done, chosen) = match &action {
        Action::Save => return save(&mut station, context),
        Action::Forget(chosen) => ("forget", chosen.ids(&configured)?),
        Action::Select { network } => ("select", vec![find(network, &configured)?]),
        Action::Enable(chosen) => ("enable", chosen.ids(&configured)?),
        Action::Disable(chosen) => ("disable", chosen.ids(&configured)?),
        Action::Reorder { networks } => ("reorder", find_all(networks, &configured)?),
    };
    match &action {
        Action::Reorder { .. } => station.reorder(&chosen)?,
        action => {
            for id in &chosen {
                match action {
                    Action::Forget(_) => station.forget(*id)?,
                    Action::Select { .. } => station.select(*id)?,
                    Action::Enable(_) => station.enable(*id)?,
                    _ => station.disable(*id)?,
                }
            }
        }
    }
    let ids: Vec<_> = chosen.iter().map(u32::to_string).collect();
    let line = format!("{done}: {}", ids.join(", "));
    context.output.say("done", &Done { done, networks: &chosen }, line)?;
    if arguments.save { save(&mut station, context) } else { Ok(()) }
}

fn save(station: &mut Station, context: &mut Context) -> Result<(), Failure> {
    station.save()?;
    Ok(context.output.say("done", &Done { done: "save", networks: &[] }, "saved")?)
}

fn list(configured: &KeptNetworks, context: &mut Context) -> Result<(), Failure> {
    let output = &mut context.output;
    if output.is_json() {
        for network in configured.iter() {
            output.object("network", &network)?;
        }
    } else if configured.is_empty() {
        output.line("no network is configured; `wpactl connect SSID` adds one")?;
    } else {
        let rows = configured.iter().map(|network| {
            let flags: Vec<_> =
                network.flags.iter().map(|flag| text::line(&flag.to_string())).collect();
            [
                network.id.to_string(),
                text::encoded_ssid(network.ssid),
                flags.join(" ").to_lowercase(),
                network.bssid.map(|bssid| bssid.to_string()).unwrap_or_default(),
            ]
        });
        output.table(["ID", "SSID", "STATE", "ONLY BSSID"], &[0], rows)?;
    }
    if !configured.is_complete() {
        anstream::eprintln!("wpactl: there are more networks than the global socket tells of");
    }
    Ok(())
}

impl Chosen {
    fn ids(&self, configured: &KeptNetworks) -> Result<Vec<u32>, Failure> {
        if self.all {
            return Ok(configured.iter().map(|network| network.id).collect());
        }
        find_all(&self.networks, configured)
    }
}

fn find_all(names: &[String], configured: &KeptNetworks) -> Result<Vec<u32>, Failure> {
    names.iter().map(|name| find(name, configured)).collect()
}

/// The network of this number or this SSID, which is typed as it is or as the list shows it.
fn find(name: &str, configured: &KeptNetworks) -> Result<u32, Failure> {
    let number: Option<u32> = name.parse().ok();
    let same = |network: &hostap_ctrl::reply::Network<'_>| match number {
        Some(number) => network.id == number,
        None => {
            let shown = text::encoded_ssid(network.ssid);
            shown == name || network.ssid.decode().eq(name.bytes())
        }
    };
    let mut found = configured.iter().filter(same).map(|network| network.id);
    match (found.next(), found.next()) {
        (Some(id), None) => Ok(id),
        (Some(_), Some(_)) => Err(Failure::usage(format!(
            "several networks are called {}; give a number",
            text::line(name)
        ))),
        (None, _) => Err(Failure::not_found(format!(
            "no network {} is configured; `wpactl networks` lists them",
            text::line(name)
        ))),
    }
}
