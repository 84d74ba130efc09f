//! `wpactl p2p requests`

use std::time::{Duration, Instant};

use clap::{Args, ValueEnum};
use hostap_ctrl::p2p::{Incoming, Method, P2p, PeerRequest, Pin, RequestKind};
use hostap_ctrl::value::MacAddress;
use serde::Serialize;

use super::{address, connect};
use crate::context::Context;
use crate::failure::Failure;
use crate::output::{style, text};
use crate::signals;

/// How often it is looked whether a signal came.
const TICK: Duration = Duration::from_millis(200);

/// WPS' Device Password ID of a button.
const BUTTON: u64 = 4;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Accept the first request of this way to pair, and follow it to the group
    #[arg(long, value_name = "WAY", conflicts_with = "reject")]
    accept: Option<Way>,

    /// PIN that the other device shows, for --accept pin
    #[arg(long, requires = "accept")]
    pin: Option<String>,

    /// Say no to all of them
    #[arg(long)]
    reject: bool,

    /// Only requests of this device; others are told, and stay without an answer
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    peer: Option<MacAddress>,

    /// How long to wait for requests; the device can be found meanwhile
    #[arg(long, value_name = "SECONDS", default_value = "120",
        value_parser = crate::arguments::seconds)]
    time: Duration,
}

/// How the two sides make sure of each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Way {
    /// Buttons on both sides; also invitations, which need neither
    Button,
    /// A PIN that one side shows and the other one types in
    Pin,
}

impl Way {
    /// The way that a request takes, if there is anything to accept.
    fn of(kind: &RequestKind) -> Option<Self> {
        match kind {
            RequestKind::PushButton
            | RequestKind::Negotiation { password: BUTTON, .. }
            | RequestKind::Invitation { .. } => Some(Self::Button),
            RequestKind::Negotiation { .. } | RequestKind::ShowPin(_) | RequestKind::EnterPin => {
                Some(Self::Pin)
            }
            _ => None,
        }
    }
}

/// A request with what becomes of it.
#[derive(Serialize)]
struct Object<'a> {
    #[serde(flatten)]
    request: &'a PeerRequest,
    answer: &'a str,
}

#[derive(Serialize)]
struct Listening {}

#[derive(Serialize)]
struct Admitted<'a> {
    peer: MacAddress,
    #[serde(skip_serializing_if = "Option::is_none")]
    pin: Option<&'a str>,
}

pub(super) fn run(
    arguments: &Arguments,
    p2p: &mut P2p,
    context: &mut Context,
) -> Result<(), Failure> {
    let _guard = signals::guard();
    let deadline = Instant::now() + arguments.time;
    let mut requests = p2p.requests()?;
    p2p.listen(arguments.time)?;
    let line = format!("{0}waiting for requests{0:#}", style::DIM);
    context.output.say("listening", &Listening {}, line)?;
    while Instant::now() < deadline {
        if signals::came() {
            // To have waited is all that was asked for, unless something was to be accepted.
            return if arguments.accept.is_some() { Err(Failure::interrupted()) } else { Ok(()) };
        }
        match requests.next_within(TICK)? {
            Some(Incoming::Request(request)) if answer(&request, arguments, p2p, context)? => {
                return Ok(());
            }
            Some(Incoming::DaemonLost(loss)) => {
                return Err(Failure::new(
                    crate::failure::Exit::NoDaemon,
                    "daemon-gone",
                    format!("the daemon is gone: {loss}"),
                ));
            }
            _ => {}
        }
    }
    match arguments.accept {
        Some(_) => Err(Failure::timed_out("no request came that could be accepted")),
        None => Ok(()),
    }
}

/// Tells a request and answers it. Whether that was all.
fn answer(
    request: &PeerRequest,
    arguments: &Arguments,
    p2p: &mut P2p,
    context: &mut Context,
) -> Result<bool, Failure> {
    let way = Way::of(&request.kind);
    let is_meant = arguments.peer.is_none_or(|peer| peer == request.peer) && way.is_some();
    let accepts = is_meant && arguments.accept == way;
    let rejects = is_meant && arguments.reject;
    if rejects {
        p2p.reject(request)?;
    }
    let answer = match (accepts, rejects) {
        (true, _) => "accept",
        (_, true) => "reject",
        _ => "none",
    };
    let name = request.name.as_deref().map(text::plain).unwrap_or_default();
    let line = format!("{}  {name}  {}", request.peer, words(&request.kind));
    context.output.say("request", &Object { request, answer }, line)?;
    if !accepts {
        return Ok(false);
    }
    let pin = arguments.pin.as_deref().map(Pin::new);
    if pin.is_none() && request.needs_pin() {
        return Err(Failure::usage("the other device shows a PIN: give it with --pin"));
    }
    match &request.group {
        Some(group) => admit(request, group, pin, p2p, context)?,
        None => connect::watch(p2p.accept(request, pin.as_ref())?, context)?,
    }
    Ok(true)
}

/// Lets the device into the group that runs here.
fn admit(
    request: &PeerRequest,
    group: &[u8],
    pin: Option<Pin>,
    p2p: &mut P2p,
    context: &mut Context,
) -> Result<(), Failure> {
    let method = match (&request.kind, pin) {
        (RequestKind::ShowPin(pin), _) => Method::ShownPin(pin.clone()),
        (_, Some(pin)) => Method::EnteredPin(pin),
        (_, None) => Method::PushButton,
    };
    let pin = p2p.admit(group, &method)?;
    let pin = pin.as_ref().map(Pin::reveal);
    let line = match pin {
        Some(pin) => format!("{} may join with the PIN {pin}", request.peer),
        None => format!("{} may join", request.peer),
    };
    Ok(context.output.say("admitted", &Admitted { peer: request.peer, pin }, line)?)
}

/// What is asked, for people.
fn words(kind: &RequestKind) -> String {
    match kind {
        RequestKind::Negotiation { password: BUTTON, .. } => "wants a group, by button".into(),
        RequestKind::Negotiation { .. } => "wants a group, by PIN".into(),
        RequestKind::ShowPin(pin) => format!("types in the PIN {}", pin.reveal()),
        RequestKind::EnterPin => "shows a PIN".into(),
        RequestKind::PushButton => "asks for the button".into(),
        RequestKind::Invitation { .. } => "invites into a group".into(),
        RequestKind::InvitationAccepted { .. } => {
            "invited into a group, which the daemon accepted".into()
        }
        _ => "asks for something else".into(),
    }
}
