//! `wpactl p2p groups`

use std::time::Duration;

use clap::Args;
use hostap_ctrl::p2p::{Group, GroupEvent, Member, P2p};
use hostap_ctrl::value::{MacAddress, Ssid, Text};
use serde::Serialize;

use crate::context::Context;
use crate::failure::Failure;
use crate::output::{style, text};
use crate::signals;

/// How often it is looked whether a signal came.
const TICK: Duration = Duration::from_millis(200);

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Tell of groups that start and stop, and of who joins and leaves, until Ctrl-C
    #[arg(short, long)]
    follow: bool,
}

/// A group that runs. Its passphrase is not told.
#[derive(Serialize)]
pub(super) struct GroupObject<'a> {
    interface: Text<'a>,
    role: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    ssid: Option<Ssid>,
    frequency: i64,
    owner: MacAddress,
    persistent: bool,
}

#[derive(Serialize)]
struct Stopped<'a> {
    interface: Text<'a>,
    reason: String,
}

#[derive(Serialize)]
struct MemberObject<'a> {
    #[serde(flatten)]
    member: &'a Member,
    joined: bool,
}

#[derive(Serialize)]
struct Reason {
    reason: String,
}

impl<'a> GroupObject<'a> {
    pub(super) fn new(group: &'a Group) -> Self {
        Self {
            interface: group.interface(),
            role: group.role().to_string(),
            ssid: group.ssid(),
            frequency: group.frequency(),
            owner: group.owner(),
            persistent: group.is_persistent(),
        }
    }
}

pub(super) fn run(
    arguments: &Arguments,
    p2p: &mut P2p,
    context: &mut Context,
) -> Result<(), Failure> {
    if arguments.follow { follow(p2p, context) } else { list(p2p, context) }
}

fn list(p2p: &mut P2p, context: &mut Context) -> Result<(), Failure> {
    let stored = p2p.stored_groups()?;
    let output = &mut context.output;
    if output.is_json() {
        for group in &stored {
            output.object("stored-group", group)?;
        }
    } else if stored.is_empty() {
        output.line("no group is stored; `wpactl p2p connect --persistent` stores one")?;
    } else {
        let rows = stored.iter().map(|group| {
            let owner = group.owner.map(|owner| owner.to_string()).unwrap_or_default();
            [group.network.to_string(), text::ssid(&group.ssid), owner]
        });
        output.table(["ID", "SSID", "OWNER"], &[0], rows)?;
    }
    Ok(())
}

fn follow(p2p: &mut P2p, context: &mut Context) -> Result<(), Failure> {
    let _guard = signals::guard();
    let mut events = p2p.groups()?;
    let output = &mut context.output;
    let (good, bad) = (style::GOOD, style::BAD);
    while !output.is_over() {
        match events.next_within(TICK)? {
            Some(GroupEvent::Started(group)) => {
                let name = text::plain(group.interface().as_bytes());
                let line = format!("{good}started{good:#}: {name}, {}", group.role());
                output.say("group", &GroupObject::new(&group), line)?;
            }
            Some(GroupEvent::Stopped { interface, reason, .. }) => {
                let line = format!("{bad}stopped{bad:#}: {}, {reason}", text::plain(&interface));
                let object =
                    Stopped { interface: Text::new(&interface), reason: reason.to_string() };
                output.say("group-stopped", &object, line)?;
            }
            Some(GroupEvent::Joined(member)) => {
                let object = MemberObject { member: &member, joined: true };
                output.say("member", &object, format_args!("{} joined", member.address))?;
            }
            Some(GroupEvent::Left(member)) => {
                let object = MemberObject { member: &member, joined: false };
                output.say("member", &object, format_args!("{} left", member.address))?;
            }
            Some(GroupEvent::DaemonLost(loss)) => {
                let line = format!("{bad}the daemon is gone: {loss}{bad:#}");
                output.say("lost", &Reason { reason: loss.to_string() }, line)?;
            }
            Some(GroupEvent::DaemonBack(gap)) => {
                let line = format!("{good}the daemon is back{good:#}");
                output.say("reattached", &Reason { reason: gap.loss.to_string() }, line)?;
            }
            _ => {}
        }
    }
    Ok(())
}
