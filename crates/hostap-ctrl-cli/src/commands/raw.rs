//! `wpactl raw`

use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt as _;

use clap::Args;
use hostap_ctrl::reply::Refusal;
use hostap_ctrl::value::Text;
use serde::Serialize;

use crate::context::{Context, Prefer};
use crate::failure::{Exit, Failure};

#[derive(Debug, Args)]
#[command(after_help = "\
The reply's bytes are printed as they came, without anything added; on a terminal, what would steer it \
is escaped. Exit code 1 if it is FAIL, \
FAIL-... or UNKNOWN COMMAND. All commands and their replies are listed in the project's \
docs/commands.md. JSON: an object of type \"reply\" with `reply`, and `hex` where it is not UTF-8.")]
pub(crate) struct Arguments {
    /// The command, as STATUS or SET_NETWORK 0 ssid '"Lab"'; words are joined by spaces
    #[arg(required = true, allow_negative_numbers = true, value_name = "COMMAND")]
    command: Vec<OsString>,
}

#[derive(Serialize)]
struct Object<'a> {
    reply: Text<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hex: Option<String>,
}

pub(crate) fn run(arguments: Arguments, context: &mut Context) -> Result<(), Failure> {
    let target = context.target(Prefer::WpaSupplicant)?;
    let words: Vec<_> = arguments.command.iter().map(|word| word.as_bytes()).collect();
    let mut connection = target.open()?;
    let reply = connection.request(&words.join(&b' '))?;
    if context.output.is_json() {
        let hex = || reply.iter().map(|byte| format!("{byte:02x}")).collect();
        let hex = std::str::from_utf8(reply).is_err().then(hex);
        context.output.object("reply", &Object { reply: Text::new(reply), hex })?;
    } else {
        context.output.bytes(reply)?;
    }
    match Refusal::of(reply) {
        // The reply itself may hold what was asked: the name of the command is enough.
        Some(refusal) => {
            let name = String::from_utf8_lossy(words.first().copied().unwrap_or_default());
            let name = name.split_ascii_whitespace().next().unwrap_or_default();
            let message = format!("{} refused {name}: {refusal}", target.place.endpoint);
            Err(Failure::new(Exit::Failed, "refused", message))
        }
        None => Ok(()),
    }
}
