//! `wpactl stations channel-switch`

use std::time::Duration;

use clap::{Args, ValueEnum};
use hostap_ctrl::access_point::{AccessPoint, ChannelSwitch, ChannelSwitchOutcome, ChannelWidth};
use serde::Serialize;

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::output::radio;

#[derive(Debug, Args)]
#[command(after_help = "\
It waits until the access point is there. JSON: an object of type \"switched\" with frequency.")]
pub(super) struct Arguments {
    /// The primary channel's frequency, in MHz
    #[arg(value_name = "MHZ")]
    frequency: u32,

    /// How wide, in MHz
    #[arg(long, value_enum, default_value = "20")]
    width: Width,

    /// The middle of a channel of 80 MHz and more, in MHz
    #[arg(long, value_name = "MHZ", required_if_eq_any([("width", "80"), ("width", "160"), ("width", "320")]))]
    center: Option<u32>,

    /// What the channel is used with; may be repeated
    #[arg(long = "with", value_name = "STANDARD", value_enum, value_delimiter = ',')]
    standards: Vec<Standard>,

    /// In how many beacons it is announced
    #[arg(long, value_name = "N", default_value = "5")]
    beacons: u32,

    /// Stations are to be silent until then
    #[arg(long)]
    quiet: bool,

    /// How long to wait for the end
    #[arg(long, value_name = "SECONDS", default_value = "10",
        value_parser = crate::arguments::seconds)]
    timeout: Duration,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Width {
    #[value(name = "20")]
    Mhz20,
    #[value(name = "40+", help = "the second half above the first")]
    Mhz40Above,
    #[value(name = "40-", help = "the second half below the first")]
    Mhz40Below,
    #[value(name = "80")]
    Mhz80,
    #[value(name = "160")]
    Mhz160,
    #[value(name = "320")]
    Mhz320,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Standard {
    /// 802.11n
    Ht,
    /// 802.11ac
    Vht,
    /// 802.11ax
    He,
    /// 802.11be
    Eht,
}

#[derive(Serialize)]
struct Switched {
    frequency: u32,
    asked_for: bool,
}

pub(super) fn run(
    arguments: &Arguments,
    access_point: &mut AccessPoint,
    context: &mut Context,
) -> Result<(), Failure> {
    let outcome = access_point.switch_channel(&switch(arguments))?;
    let (new, asked_for) = match outcome {
        ChannelSwitchOutcome::Switched(new) => (new, true),
        ChannelSwitchOutcome::Elsewhere(new) => (new, false),
        ChannelSwitchOutcome::Radar => {
            let message = "radar was heard on the channel: it can't be used now";
            return Err(Failure::new(Exit::Failed, "radar", message));
        }
        ChannelSwitchOutcome::Disabled => {
            let message = "the access point was switched off meanwhile";
            return Err(Failure::new(Exit::Failed, "disabled", message));
        }
        _ => return Err(Failure::timed_out("the access point did not get there in time")),
    };
    let where_to = radio::channel(new.frequency);
    let note = if asked_for { "" } else { ", which is not the one that was asked for" };
    let object = Switched { frequency: new.frequency, asked_for };
    Ok(context.output.say("switched", &object, format_args!("now on {where_to}{note}"))?)
}

fn switch(arguments: &Arguments) -> ChannelSwitch {
    // The arguments' own rules have seen to it that there is one where it counts.
    let center = arguments.center.unwrap_or(arguments.frequency);
    let mut switch = ChannelSwitch::to(arguments.frequency)
        .beacons(arguments.beacons)
        .limit(arguments.timeout)
        .width(match arguments.width {
            Width::Mhz20 => ChannelWidth::Mhz20,
            Width::Mhz40Above => ChannelWidth::Mhz40Above,
            Width::Mhz40Below => ChannelWidth::Mhz40Below,
            Width::Mhz80 => ChannelWidth::Mhz80 { center },
            Width::Mhz160 => ChannelWidth::Mhz160 { center },
            Width::Mhz320 => ChannelWidth::Mhz320 { center },
        });
    if arguments.quiet {
        switch = switch.quiet();
    }
    for standard in &arguments.standards {
        switch = match standard {
            Standard::Ht => switch.ht(),
            Standard::Vht => switch.vht(),
            Standard::He => switch.he(),
            Standard::Eht => switch.eht(),
        };
    }
    switch
}
