//! `wpactl p2p services`

use std::time::{Duration, Instant};

use clap::Args;
use hostap_ctrl::p2p::{P2p, Service, ServiceQuery};
use hostap_ctrl::value::MacAddress;
use serde::Serialize;

use super::address;
use crate::context::Context;
use crate::failure::Failure;
use crate::output::text;
use crate::signals;

/// How often it is looked whether a signal came.
const TICK: Duration = Duration::from_millis(200);

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Only this device
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    peer: Option<MacAddress>,

    /// Only this UPnP service, as ssdp:all
    #[arg(long, value_name = "TARGET")]
    upnp: Option<String>,

    /// How long to ask and to wait for answers
    #[arg(long, value_name = "SECONDS", default_value = "20",
        value_parser = crate::arguments::seconds)]
    time: Duration,
}

/// A service, whose data are in hex: any bytes.
#[derive(Serialize)]
struct Object<'a> {
    peer: MacAddress,
    #[serde(flatten)]
    service: Service<'a>,
}

pub(super) fn run(
    arguments: &Arguments,
    p2p: &mut P2p,
    context: &mut Context,
) -> Result<(), Failure> {
    let mut query = match &arguments.upnp {
        Some(target) => ServiceQuery::upnp(target.as_str()),
        None => ServiceQuery::everything(),
    };
    if let Some(peer) = arguments.peer {
        query = query.of(peer);
    }
    let _guard = signals::guard();
    let deadline = Instant::now() + arguments.time;
    let mut answers = p2p.discover_services(&query.time(arguments.time))?;
    while !context.output.is_over() && Instant::now() < deadline {
        let Some(answer) = answers.next_within(TICK)? else { continue };
        for service in answer.services() {
            let protocol = format!("{:?}", service.protocol).to_lowercase();
            let line = format!("{}  {protocol}  {}", answer.peer, text::plain(service.data));
            let object = Object { peer: answer.peer, service };
            context.output.say("service", &object, line)?;
        }
    }
    Ok(())
}
