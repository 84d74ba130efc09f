//! `wpactl p2p offer`

use clap::Args;
use hostap_ctrl::p2p::{LocalService, P2p};

use crate::context::Context;
use crate::failure::Failure;

#[derive(Debug, Args)]
#[group(skip)]
#[command(group = clap::ArgGroup::new("service").required(true))]
pub(super) struct Arguments {
    /// A service of UPnP, as uuid:...::urn:schemas-upnp-org:service:ContentDirectory:2
    #[arg(long, value_name = "NAME", group = "service")]
    upnp: Option<String>,

    /// A service of Bonjour: query and answer in DNS' form, both in hex
    #[arg(long, num_args = 2, value_names = ["QUERY", "ANSWER"], value_parser = hex,
        group = "service")]
    bonjour: Option<Vec<Bytes>>,

    /// Offer none of all that was offered
    #[arg(long, group = "service")]
    nothing: bool,

    /// Offer this service no more
    #[arg(long, conflicts_with = "nothing")]
    withdraw: bool,
}

/// Bytes on the command line.
#[derive(Debug, Clone)]
struct Bytes(Vec<u8>);

fn hex(typed: &str) -> Result<Bytes, String> {
    let digits: Option<Vec<u32>> = typed.chars().map(|digit| digit.to_digit(16)).collect();
    let digits = digits.filter(|digits| !digits.is_empty() && digits.len() % 2 == 0);
    let digits = digits.ok_or("bytes are pairs of hex digits, such as 0b5f61")?;
    let bytes = digits.chunks_exact(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]));
    bytes.collect::<Result<_, _>>().map(Bytes).map_err(|error| error.to_string())
}

pub(super) fn run(
    arguments: &Arguments,
    p2p: &mut P2p,
    context: &mut Context,
) -> Result<(), Failure> {
    let service = match (&arguments.upnp, arguments.bonjour.as_deref()) {
        (Some(name), _) => LocalService::upnp(name.as_str()),
        (None, Some([query, answer])) => LocalService::bonjour(&query.0, &answer.0),
        // The arguments' own rules leave nothing else.
        _ => {
            p2p.flush_services()?;
            return super::done(true, "nothing-offered", "", context);
        }
    };
    if arguments.withdraw {
        let found = p2p.remove_service(&service)?;
        return super::done(found, "withdraw", "no such service is offered", context);
    }
    p2p.add_service(&service)?;
    super::done(true, "offer", "", context)
}
