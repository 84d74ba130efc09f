//! `wpactl -g PATH stations`: all access points of a hostapd at once.

use hostap_ctrl::access_point::{AccessPoints, AccessPointsChange, InterfaceName, StationChange};
use serde::Serialize;

use super::follow::{self, Station};
use crate::context::Context;
use crate::failure::Failure;
use crate::output::{style, text};
use crate::signals;
use crate::target::Target;

/// What is told of an interface, or of all of them.
#[derive(Serialize)]
struct Object<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    interface: Option<&'a InterfaceName>,
}

pub(super) fn run(
    target: &Target,
    follow: bool,
    count: Option<u64>,
    context: &mut Context,
) -> Result<(), Failure> {
    let mut access_points = target.access_points()?;
    if follow {
        go_on(&mut access_points, count, context)
    } else {
        list(&mut access_points, context)
    }
}

fn list(access_points: &mut AccessPoints, context: &mut Context) -> Result<(), Failure> {
    let mut rows = Vec::new();
    for interface in access_points.interfaces()? {
        let stations = access_points.on(&interface.to_string())?.stations()?;
        for station in stations.iter() {
            if context.output.is_json() {
                let station = Station { interface: Some(&interface), station: &station };
                context.output.object("station", &station)?;
            } else {
                let [address, signal, time, received, sent, state] = super::row(&station);
                let interface = text::plain(interface.as_bytes()).to_string();
                rows.push([interface, address, signal, time, received, sent, state]);
            }
        }
        super::note_missing(stations.is_complete());
    }
    if context.output.is_json() {
        Ok(())
    } else if rows.is_empty() {
        Ok(context.output.line("no station is there")?)
    } else {
        let [address, signal, time, received, sent, state] = super::HEADING;
        let heading = ["INTERFACE", address, signal, time, received, sent, state];
        Ok(context.output.table(heading, &[2, 3, 4, 5], rows)?)
    }
}

fn go_on(
    access_points: &mut AccessPoints,
    count: Option<u64>,
    context: &mut Context,
) -> Result<(), Failure> {
    let _guard = signals::guard();
    let mut changes = access_points.changes()?;
    let nothing = Object { interface: None };
    context.output.say("following", &nothing, "following; Ctrl-C ends it")?;
    let mut seen = 0;
    while !context.output.is_over() && count.is_none_or(|count| seen < count) {
        let Some(change) = changes.next_within(follow::TICK)? else { continue };
        match change {
            AccessPointsChange::Station { interface, change } => {
                if !matches!(change, StationChange::Present(_)) {
                    seen += 1;
                }
                follow::print(&change, Some(&interface), context)?;
            }
            AccessPointsChange::Appeared(interface) => {
                say("appeared", "is an access point", &interface, context)?;
            }
            AccessPointsChange::Disappeared(interface) => {
                seen += 1;
                say("disappeared", "is none any more", &interface, context)?;
            }
            AccessPointsChange::DaemonLost(loss) => {
                seen += 1;
                follow::print(&StationChange::DaemonLost(loss), None, context)?;
            }
            AccessPointsChange::DaemonBack(gap) => {
                seen += 1;
                follow::print(&StationChange::DaemonBack(gap), None, context)?;
            }
            _ => {}
        }
    }
    Ok(())
}

fn say(
    kind: &str,
    words: &str,
    interface: &InterfaceName,
    context: &mut Context,
) -> Result<(), Failure> {
    let object = Object { interface: Some(interface) };
    let name = text::plain(interface.as_bytes());
    let line = format_args!("{name} {0}{words}{0:#}", style::NOTE);
    Ok(context.output.say(kind, &object, line)?)
}
