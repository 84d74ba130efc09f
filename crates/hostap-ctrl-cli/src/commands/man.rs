//! `wpactl man`

use std::path::PathBuf;

use clap::{Args, CommandFactory as _, ValueHint};
use clap_mangen::Man;

use crate::context::Context;
use crate::failure::Failure;

#[derive(Debug, Args)]
#[command(after_help = "\
To read it: wpactl man | man -l -
To install: wpactl man --directory /usr/local/share/man/man1")]
pub(crate) struct Arguments {
    /// Write wpactl.1 and a page for each command into this directory
    #[arg(short, long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    directory: Option<PathBuf>,
}

pub(crate) fn run(arguments: Arguments, context: &mut Context) -> Result<(), Failure> {
    let command = crate::arguments::Arguments::command();
    match arguments.directory {
        Some(directory) => clap_mangen::generate_to(command, &directory).map_err(|error| {
            Failure::system(&format!("can't write the manual to {}", directory.display()), &error)
        }),
        None => {
            let mut page = Vec::new();
            Man::new(command).render(&mut page)?;
            Ok(context.output.bytes(&page)?)
        }
    }
}
