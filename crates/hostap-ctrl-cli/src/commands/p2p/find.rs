//! `wpactl p2p find` and `wpactl p2p peers`

use std::time::{Duration, Instant};

use clap::Args;
use hostap_ctrl::p2p::{FindOptions, P2p, PeerEvent};
use hostap_ctrl::value::MacAddress;
use serde::Serialize;

use crate::context::Context;
use crate::failure::Failure;
use crate::output::{style, text};
use crate::signals;

/// How often it is looked whether a signal came.
const TICK: Duration = Duration::from_millis(200);

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// How long to look
    #[arg(long, value_name = "SECONDS", default_value = "10",
        value_parser = crate::arguments::seconds)]
    time: Duration,
}

#[derive(Serialize)]
struct Lost {
    address: MacAddress,
}

pub(super) fn run(
    arguments: &Arguments,
    p2p: &mut P2p,
    context: &mut Context,
) -> Result<(), Failure> {
    let _guard = signals::guard();
    let deadline = Instant::now() + arguments.time;
    let mut found = p2p.find(&FindOptions::new().time(arguments.time))?;
    while !context.output.is_over() && Instant::now() < deadline {
        match found.next_within(TICK)? {
            Some(PeerEvent::Found(peer)) => {
                let name = text::plain(peer.name().as_bytes());
                let line =
                    format!("{}  {}{name}{:#}", peer.address(), style::STRONG, style::STRONG);
                context.output.say("peer", &peer, line)?;
            }
            Some(PeerEvent::Lost(address)) => {
                context.output.say(
                    "peer-lost",
                    &Lost { address },
                    format_args!("{address}  gone"),
                )?;
            }
            Some(PeerEvent::Stopped) => break,
            _ => {}
        }
    }
    Ok(())
}

pub(super) fn list(p2p: &mut P2p, context: &mut Context) -> Result<(), Failure> {
    let peers = p2p.peers()?;
    let output = &mut context.output;
    if output.is_json() {
        for peer in &peers {
            output.object("peer", peer)?;
        }
    } else if peers.is_empty() {
        output.line("no device is known; `wpactl p2p find` looks for some")?;
    } else {
        let rows = peers.iter().map(|peer| {
            [
                peer.address().to_string(),
                peer.level().map(|level| level.to_string()).unwrap_or_default(),
                peer.device_type().map(|kind| kind.to_string()).unwrap_or_default(),
                text::plain(peer.name().as_bytes()),
            ]
        });
        output.table(["ADDRESS", "SIGNAL", "DEVICE TYPE", "NAME"], &[1], rows)?;
    }
    Ok(())
}
