//! The tour: commands one after the other, as they would be typed, and what they print.

use std::path::Path;

use clap::Parser as _;
use hostap_ctrl_sim::World;

use super::world::PASSWORD;
use crate::arguments::Arguments as All;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::output::{Output, style};
use crate::{prompt, signals};

/// A command of the tour, and what it is to show.
struct Stop {
    about: &'static str,
    command: &'static str,
    /// The exit code that is shown.
    exit: u8,
    /// The button of this access point is pressed before.
    button: Option<&'static str>,
}

const fn stop(about: &'static str, command: &'static str) -> Stop {
    Stop { about, command, exit: 0, button: None }
}

const fn fails(about: &'static str, command: &'static str, exit: u8) -> Stop {
    Stop { about, command, exit, button: None }
}

const STOPS: &[Stop] = &[
    stop("Which daemons are there?", "interfaces"),
    stop("How is the station doing?", "status"),
    stop("What networks are there? --wait scans first.", "scan --wait"),
    fails(
        "Connect. The password comes from a prompt, a file or the environment.",
        "connect Home",
        5,
    ),
    stop("That was wrong, and nothing of it is left:", "networks"),
    stop("Now with the right one:", "connect Home --save"),
    stop("And the details:", "status"),
    stop("How good is it?", "signal"),
    fails("Some networks say no:", "connect Grumpy", 7),
    fails("And some are not there:", "connect Nowhere", 6),
    stop("What is configured?", "networks"),
    stop("To the network of the access point ap0, which hostapd runs:", "connect Guests"),
    stop("Its side of it:", "stations"),
    stop("For programs, every command speaks JSON, an object a line:", "stations --json"),
    stop("Any command of the daemons:", "raw PING"),
    stop("Back to nothing:", "networks forget --all"),
    Stop {
        about: "WPS: somebody has pressed the button of Home's access point.",
        command: "wps button",
        exit: 0,
        button: Some("Home"),
    },
    stop("Wi-Fi Direct: what devices are near?", "p2p find --time 2"),
    stop("A group with one of them, by button:", "p2p connect 02:00:00:00:50:01"),
    stop("And away with it:", "p2p remove p2p-wlan0-0"),
];

/// What the user would type at the prompts, for the commands of this number.
fn password(number: usize) -> &'static str {
    let wrong = STOPS.iter().position(|stop| stop.exit != 0);
    if wrong == Some(number) { "battery staple" } else { PASSWORD }
}

pub(super) fn run(directory: &Path, world: &World, context: &mut Context) -> Result<(), Failure> {
    for (number, stop) in STOPS.iter().enumerate() {
        if !context.output.is_json() {
            announce(&mut context.output, stop)?;
        }
        let words = std::iter::once("wpactl").chain(stop.command.split(' '));
        let parsed =
            All::try_parse_from(words).map_err(|error| Failure::usage(error.to_string()))?;
        if let Some(access_point) = stop.button.and_then(|ssid| world.access_point(ssid)) {
            access_point.push_button();
        }
        prompt::answer_next(password(number));
        let result = super::run_on(directory, parsed, context);
        if stop.exit != 0 && !context.output.is_json() {
            // Errors go to standard error: let them stand behind what came before.
            std::io::Write::flush(&mut std::io::stdout())?;
        }
        let exit = match &result {
            Ok(()) => 0,
            Err(failure) if failure.is_silent() => return result,
            Err(failure) => {
                crate::failure::report(failure, context.output.is_json());
                failure.exit.code()
            }
        };
        if exit != stop.exit {
            let message = format!("`wpactl {}` ended with {exit}, not {}", stop.command, stop.exit);
            return Err(Failure::new(Exit::Failed, "demo", message));
        }
        if signals::came() {
            return Ok(());
        }
    }
    Ok(())
}

fn announce(output: &mut Output, stop: &Stop) -> Result<(), Failure> {
    let (dim, strong) = (style::DIM, style::STRONG);
    output.line(format_args!("\n{dim}# {}{dim:#}", stop.about))?;
    output.line(format_args!("{strong}$ wpactl {}{strong:#}", stop.command))?;
    Ok(())
}
