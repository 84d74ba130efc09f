//! `wpactl stations`

mod access;
mod channel;
mod everywhere;
mod follow;

use std::time::Duration;

use clap::{Args, Subcommand};
use hostap_ctrl::access_point::{AccessPoint, Dismissal};
use hostap_ctrl::reply::Station;
use hostap_ctrl::value::MacAddress;
use serde::Serialize;

use crate::context::{Context, Prefer};
use crate::failure::Failure;
use crate::output::text;

#[derive(Debug, Args)]
#[command(after_help = "\
JSON: objects of type \"station\" with the daemon's own keys, as signal, rx_bytes, connected_time; with \
--follow also of types \"joined\", \"left\", \"wrong-key\", \"too-many\", \"blocked\", \"enabled\", \
\"disabled\", \"lost\" and \"reattached\". With -g and no -i it is about all interfaces of hostapd at once: \
every object tells its interface, and with --follow there are also \"appeared\" and \"disappeared\".")]
pub(crate) struct Arguments {
    /// Go on with who comes and who goes, until Ctrl-C
    #[arg(short, long)]
    follow: bool,

    /// With --follow: end after so many changes
    #[arg(long, value_name = "N", requires = "follow")]
    count: Option<u64>,

    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Send a station away
    Deauthenticate(Dismissed),
    /// Send a station away, but leave it authenticated
    Disassociate(Dismissed),
    /// Say who may associate
    Acl(access::Arguments),
    /// Move to another channel, stations and all
    ChannelSwitch(channel::Arguments),
}

#[derive(Debug, Args)]
struct Dismissed {
    /// The station's address
    #[arg(value_parser = address)]
    address: MacAddress,

    /// Reason code of IEEE 802.11
    #[arg(long, value_name = "CODE")]
    reason: Option<u16>,

    /// Wait until it has left; it may come back at once
    #[arg(long)]
    wait: bool,
}

/// That something was done, to whom.
#[derive(Serialize)]
struct Done<'a> {
    done: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<MacAddress>,
}

pub(crate) fn run(arguments: Arguments, context: &mut Context) -> Result<(), Failure> {
    let target = context.target(Prefer::Hostapd)?;
    if target.is_everything() {
        if arguments.action.is_some() {
            return Err(Failure::usage(
                "choose the access point with -i: `interfaces` has them all",
            ));
        }
        return everywhere::run(&target, arguments.follow, arguments.count, context);
    }
    let mut access_point = target.access_point()?;
    match arguments.action {
        None if arguments.follow => follow::run(&mut access_point, arguments.count, context),
        None => list(&mut access_point, context),
        Some(Action::Deauthenticate(dismissed)) => {
            access_point.deauthenticate(dismissed.address, dismissed.how())?;
            done("deauthenticate", Some(dismissed.address), context)
        }
        Some(Action::Disassociate(dismissed)) => {
            access_point.disassociate(dismissed.address, dismissed.how())?;
            done("disassociate", Some(dismissed.address), context)
        }
        Some(Action::Acl(arguments)) => access::run(arguments, &mut access_point, context),
        Some(Action::ChannelSwitch(arguments)) => {
            channel::run(&arguments, &mut access_point, context)
        }
    }
}

impl Dismissed {
    fn how(&self) -> Dismissal {
        let how = self.reason.map_or_else(Dismissal::default, Dismissal::reason);
        if self.wait { how.wait(Duration::from_secs(5)) } else { how }
    }
}

fn done(what: &str, address: Option<MacAddress>, context: &mut Context) -> Result<(), Failure> {
    let whom = address.map(|address| format!(": {address}")).unwrap_or_default();
    let line = format!("{what}{whom}");
    Ok(context.output.say("done", &Done { done: what, address }, line)?)
}

fn list(access_point: &mut AccessPoint, context: &mut Context) -> Result<(), Failure> {
    let stations = access_point.stations()?;
    let output = &mut context.output;
    if output.is_json() {
        for station in stations.iter() {
            output.object("station", &station)?;
        }
    } else if stations.is_empty() {
        output.line("no station is there")?;
    } else {
        output.table(HEADING, &[1, 2, 3, 4], stations.iter().map(|station| row(&station)))?;
    }
    note_missing(stations.is_complete());
    Ok(())
}

const HEADING: [&str; 6] = ["ADDRESS", "SIGNAL", "CONNECTED", "RECEIVED", "SENT", "STATE"];

fn note_missing(is_complete: bool) {
    if !is_complete {
        anstream::eprintln!("wpactl: stations came and went meanwhile; some may be missing");
    }
}

fn row(station: &Station<'_>) -> [String; 6] {
    let state = if station.is_authorized() { "authorized" } else { "not authorized" };
    [
        station.address().to_string(),
        station.signal().map(|signal| signal.to_string()).unwrap_or_default(),
        station
            .connected_time()
            .map(|seconds| text::time(Duration::from_secs(seconds)))
            .unwrap_or_default(),
        station.rx_bytes().map(text::bytes).unwrap_or_default(),
        station.tx_bytes().map(text::bytes).unwrap_or_default(),
        state.into(),
    ]
}

/// An address on the command line.
fn address(typed: &str) -> Result<MacAddress, String> {
    MacAddress::parse(typed.as_bytes())
        .ok_or_else(|| "an address is six bytes in hex, such as 02:00:00:00:01:00".into())
}
