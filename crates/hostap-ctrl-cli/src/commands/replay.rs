//! `wpactl replay`

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, ValueHint};
use hostap_ctrl_sim::recording::Recording;
use hostap_ctrl_sim::{Daemon, Replay, ReplayError, Script, Transport};
use serde::Serialize;

use crate::context::Context;
use crate::failure::Failure;
use crate::output::text;
use crate::signals;

#[derive(Debug, Args)]
#[command(after_help = "\
It listens on --listen or, with -p DIR, on DIR/IFACE, and ends with Ctrl-C. A command gets the reply \
that was recorded for it, and the events that came after it; a command that was not recorded is \
answered with UNKNOWN COMMAND and named at the end. JSON: an object of type \"replaying\", and \
\"not-recorded\" ones.")]
pub(crate) struct Arguments {
    /// Recordings; those of one daemon that were made at the same time are played together
    #[arg(required = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    files: Vec<PathBuf>,

    /// The socket to make
    #[arg(short, long, value_name = "SOCKET", value_hint = ValueHint::FilePath)]
    listen: Option<PathBuf>,

    /// How many times as fast as recorded events come; 0: at once
    #[arg(long, value_name = "N", default_value = "1", value_parser = speed)]
    speed: f64,
}

#[derive(Serialize)]
struct Replaying<'a> {
    endpoint: &'a str,
    commands: usize,
    events: usize,
}

#[derive(Serialize)]
struct NotRecorded<'a> {
    command: &'a str,
}

pub(crate) fn run(arguments: Arguments, context: &mut Context) -> Result<(), Failure> {
    let loaded: Result<Vec<_>, _> = arguments.files.iter().map(Recording::load).collect();
    let loaded = loaded.map_err(|error| Failure::usage(error.to_string()))?;
    let mut recording = Recording::merge(loaded);
    let named = context.arguments.interface.as_deref();
    if let Some(name) = named.filter(|name| recording.interfaces().contains(name)) {
        recording = recording.of_interface(name);
    }
    let name = named.map(String::from);
    let name = name.or_else(|| recording.interfaces().first().map(|name| (*name).to_string()));
    let replay = Replay::new(recording).map_err(|error| {
        Failure::usage(match error {
            ReplayError::Interfaces(_) => format!("{error} with -i IFACE"),
            error => error.to_string(),
        })
    })?;
    let name = name.filter(|name| !name.is_empty()).unwrap_or_else(|| "global".into());
    let listen = match (arguments.listen, &context.arguments.path) {
        (Some(listen), _) => listen,
        (None, Some(directory)) => directory.join(&name),
        (None, None) => {
            return Err(Failure::usage("say where to listen: --listen SOCKET, or -p DIR"));
        }
    };
    let (commands, events) = (replay.commands(), replay.events());
    let _guard = signals::guard();
    let script = Script::replay(replay.speed(arguments.speed));
    let daemon = Daemon::start(Transport::unix(&listen), script).map_err(|error| {
        Failure::system(&format!("can't listen on {}", listen.display()), &error)
    })?;
    let endpoint = daemon.address().to_string();
    context.output.say(
        "replaying",
        &Replaying { endpoint: &endpoint, commands, events },
        format_args!(
            "replaying {commands} commands and {events} events on {endpoint}; Ctrl-C ends it"
        ),
    )?;
    while !signals::came() && !daemon.wait_for_end(Duration::from_millis(200)) {}
    daemon.stop();
    for command in daemon.not_recorded() {
        let command = hostap_ctrl_sim::escape(&command).to_string();
        let line = format!("not recorded: {}", text::line(&command));
        context.output.say("not-recorded", &NotRecorded { command: &command }, line)?;
    }
    Ok(())
}

fn speed(text: &str) -> Result<f64, String> {
    let number = text.parse::<f64>().ok();
    number
        .filter(|number| number.is_finite() && *number >= 0.0)
        .ok_or_else(|| "2 is twice as fast as recorded, 0.5 half as fast, 0 at once".into())
}
