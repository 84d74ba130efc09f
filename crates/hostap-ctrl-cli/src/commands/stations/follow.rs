//! `wpactl stations --follow`

use std::time::Duration;

use anstyle::Style;
use hostap_ctrl::access_point::{AccessPoint, Departure, InterfaceName, StationChange};
use hostap_ctrl::value::{MacAddress, Text};
use serde::Serialize;

use crate::context::Context;
use crate::failure::Failure;
use crate::output::{style, text};
use crate::signals;

/// How often it is looked whether a signal came.
pub(super) const TICK: Duration = Duration::from_millis(200);

/// A change, as far as it has such fields.
#[derive(Default, Serialize)]
struct Object<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    interface: Option<&'a InterfaceName>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<MacAddress>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key_id: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    vlan_id: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    /// It happened while the daemon could not be heard.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    missed: bool,
}

/// A station, and where it is if that must be told.
#[derive(Serialize)]
pub(super) struct Station<'a, S> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) interface: Option<&'a InterfaceName>,
    #[serde(flatten)]
    pub(super) station: &'a S,
}

pub(super) fn run(
    access_point: &mut AccessPoint,
    count: Option<u64>,
    context: &mut Context,
) -> Result<(), Failure> {
    let _guard = signals::guard();
    let mut changes = access_point.station_changes()?;
    context.output.say("following", &Object::default(), "following; Ctrl-C ends it")?;
    let mut seen = 0;
    while !context.output.is_over() && count.is_none_or(|count| seen < count) {
        let Some(change) = changes.next_within(TICK)? else { continue };
        if !matches!(change, StationChange::Present(_)) {
            seen += 1;
        }
        print(&change, None, context)?;
    }
    Ok(())
}

/// `interface`: which one it is about, where that must be told.
pub(super) fn print(
    change: &StationChange,
    interface: Option<&InterfaceName>,
    context: &mut Context,
) -> Result<(), Failure> {
    let of = |address| Object { address: Some(address), ..Object::default() };
    let because = |reason: String| Object { reason: Some(reason), ..Object::default() };
    let (kind, mut object, style, words): (_, _, Style, String) = match change {
        StationChange::Present(station) if context.output.is_json() => {
            let station = Station { interface, station };
            return Ok(context.output.object("station", &station)?);
        }
        StationChange::Present(station) => {
            ("station", of(station.address()), style::DIM, "is there".into())
        }
        StationChange::Joined(join) => {
            let key_id = join.key_id.as_deref().map(Text::new);
            let mut words = String::from("joined");
            if let Some(key) = key_id {
                words += &format!(" with key {}", text::plain(key.as_bytes()));
            }
            let object = Object {
                address: Some(join.address),
                key_id,
                vlan_id: join.vlan_id,
                missed: join.missed,
                ..Object::default()
            };
            ("joined", object, style::GOOD, words)
        }
        StationChange::Left(leave) => {
            let missed = leave.departure != Departure::Told;
            let object = Object { missed, ..of(leave.address) };
            ("left", object, style::BAD, "left".into())
        }
        StationChange::WrongKey(address) => {
            ("wrong-key", of(*address), style::WARN, "tried a wrong passphrase".into())
        }
        StationChange::TooMany(address) => {
            ("too-many", of(*address), style::WARN, "was turned away: too many stations".into())
        }
        StationChange::Blocked(address) => {
            ("blocked", of(*address), style::WARN, "was turned away: it is blocked".into())
        }
        StationChange::Enabled => {
            ("enabled", Object::default(), style::GOOD, "the access point was switched on".into())
        }
        StationChange::Disabled => {
            ("disabled", Object::default(), style::BAD, "the access point was switched off".into())
        }
        StationChange::DaemonLost(loss) => {
            let words = format!("the daemon is gone: {loss}");
            ("lost", because(loss.to_string()), style::BAD, words)
        }
        StationChange::DaemonBack(gap) => {
            let words = format!("the daemon is back after {:.1} s", gap.lasted.as_secs_f64());
            ("reattached", because(gap.loss.to_string()), style::GOOD, words)
        }
        _ => return Ok(()),
    };
    object.interface = interface;
    let at =
        interface.map(|name| format!("{}: ", text::plain(name.as_bytes()))).unwrap_or_default();
    let who = object.address.map(|address| format!("{address} ")).unwrap_or_default();
    Ok(context.output.say(kind, &object, format_args!("{at}{who}{style}{words}{style:#}"))?)
}
