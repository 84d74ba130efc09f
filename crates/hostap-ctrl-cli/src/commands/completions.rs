//! `wpactl completions`

use clap::{Args, CommandFactory as _};
use clap_complete::Shell;

use crate::context::Context;
use crate::failure::Failure;

#[derive(Debug, Args)]
#[command(after_help = "\
bash: wpactl completions bash > /etc/bash_completion.d/wpactl
zsh:  wpactl completions zsh > /usr/local/share/zsh/site-functions/_wpactl
fish: wpactl completions fish > ~/.config/fish/completions/wpactl.fish")]
pub(crate) struct Arguments {
    /// For this shell
    shell: Shell,
}

pub(crate) fn run(arguments: Arguments, context: &mut Context) -> Result<(), Failure> {
    let mut text = Vec::new();
    let mut command = crate::arguments::Arguments::command();
    clap_complete::generate(arguments.shell, &mut command, "wpactl", &mut text);
    Ok(context.output.bytes(&text)?)
}
