//! `wpactl demo`: the tool on a simulated world that runs in its own process.

mod tour;
mod world;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Args, Parser as _, ValueHint};
use serde::Serialize;

use crate::arguments::{Arguments as All, Global};
use crate::context::Context;
use crate::failure::Failure;
use crate::find::Directories;
use crate::signals;

#[derive(Debug, Args)]
#[command(after_help = "\
Without arguments it is a tour of the commands. After `--` stands any command, to be run on the \
world: wpactl demo -- scan --wait. Nothing of it outlives the command; with --serve the world goes \
on until Ctrl-C, and other terminals use it with -p DIR/wpa_supplicant and -p DIR/hostapd, wpa_cli and \
hostapd_cli too.

In the world: wlan0 is a station of wpa_supplicant, ap0 an access point of hostapd (network Guests). \
About them are the networks Home (WPA2), Café (WPA3), Airport (open), Office (WPA2-Enterprise, user \
anna), one that hides its name (Attic), and one that rejects everybody (Grumpy). Every password is \
`correct horse`.")]
pub(crate) struct Arguments {
    /// Keep the world running with its sockets below this directory
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath, conflicts_with = "command")]
    serve: Option<PathBuf>,

    /// How fast time goes: 1 is as slow as reality
    #[arg(long, value_name = "N", default_value = "20", value_parser = speed)]
    speed: f64,

    /// A command of wpactl, with its arguments
    #[arg(last = true, value_name = "COMMAND")]
    command: Vec<OsString>,
}

#[derive(Serialize)]
struct Serving<'a> {
    wpa_supplicant: &'a str,
    hostapd: &'a str,
}

pub(crate) fn run(arguments: Arguments, context: &mut Context) -> Result<(), Failure> {
    if let Some(directory) = &arguments.serve {
        return serve(directory, arguments.speed, context);
    }
    let mut command = None;
    if !arguments.command.is_empty() {
        let words = std::iter::once("wpactl".into()).chain(arguments.command);
        // Its own help, or what is wrong with it, with the right exit code.
        command = Some(All::try_parse_from(words).unwrap_or_else(|error| error.exit()));
    }
    let directory = tempfile::Builder::new()
        .prefix("wpactl-demo-")
        .tempdir()
        .map_err(|error| Failure::system("can't make a directory for the world", &error))?;
    signals::remove_at_the_end(directory.path());
    let world = world::start(directory.path(), arguments.speed)?;
    let result = match command {
        Some(command) => run_on(directory.path(), command, context),
        None => tour::run(directory.path(), &world, context),
    };
    drop(world);
    result
}

/// Runs a command as if the world's daemons were this machine's.
fn run_on(directory: &Path, mut parsed: All, outer: &Context) -> Result<(), Failure> {
    if matches!(parsed.command, super::Command::Demo(_)) {
        return Err(Failure::usage("a demo of a demo would show nothing new"));
    }
    settle(&mut parsed.global, directory, &outer.arguments);
    super::run(parsed.command, &mut Context::new(parsed.global))
}

fn settle(global: &mut Global, directory: &Path, outer: &Global) {
    global.directories = Directories::of_world(directory);
    global.client_dir.get_or_insert_with(|| directory.to_path_buf());
    global.json |= outer.json;
    let named = global.path.is_some() || global.global.is_some() || global.endpoint.is_some();
    if !named && global.interface.is_none() {
        global.interface.clone_from(&outer.interface);
    }
}

fn serve(directory: &Path, speed: f64, context: &mut Context) -> Result<(), Failure> {
    let _guard = signals::guard();
    let _world = world::start(directory, speed)?;
    let path = |name: &str| directory.join(name).display().to_string();
    let (wpa_supplicant, hostapd) = (path("wpa_supplicant"), path("hostapd"));
    context.output.say(
        "serving",
        &Serving { wpa_supplicant: &wpa_supplicant, hostapd: &hostapd },
        format_args!(
            "the world runs; Ctrl-C ends it. In another terminal:\n  \
             wpactl -p {wpa_supplicant} -i wlan0 scan --wait\n  \
             wpactl -p {hostapd} -i ap0 stations"
        ),
    )?;
    while !signals::came() {
        std::thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}

fn speed(text: &str) -> Result<f64, String> {
    let number = text.parse::<f64>().ok();
    number
        .filter(|number| number.is_finite() && *number > 0.0)
        .ok_or_else(|| "1 is as slow as reality, 20 twenty times as fast".into())
}
