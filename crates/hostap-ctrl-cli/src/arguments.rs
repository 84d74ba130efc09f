//! The arguments that all commands share.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, ValueHint};

use crate::commands::Command;
use crate::failure;
use crate::find::Directories;

const ABOUT: &str = "Control wpa_supplicant and hostapd";

const LONG_ABOUT: &str = "\
Controls wpa_supplicant and hostapd: scans, connects and says why not, follows events, looks after \
the stations of an access point, Wi-Fi Direct and WPS.

The interface is found by itself where there is just one; -i, -p and -g mean what they mean to \
wpa_cli and hostapd_cli. Every command of the daemons can be sent with `wpactl raw`. \
`wpactl demo` shows it all without a daemon, root rights or a radio.";

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "wpactl",
    version,
    about = ABOUT,
    long_about = LONG_ABOUT,
    after_long_help = failure::help(),
    max_term_width = 100,
    arg_required_else_help = true,
    infer_subcommands = true,
    disable_help_subcommand = true,
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Where the daemon is, and how the tool speaks.
#[derive(Debug, Clone, Args)]
pub(crate) struct Global {
    /// Network interface, as wlan0; needed only where there are several
    #[arg(short, long, global = true, value_name = "IFACE", help_heading = "Where the daemon is")]
    pub(crate) interface: Option<String>,

    /// Directory of the control sockets [default: /run/wpa_supplicant, then /run/hostapd]
    #[arg(short, long, global = true, value_name = "DIR", value_hint = ValueHint::DirPath,
        help_heading = "Where the daemon is")]
    pub(crate) path: Option<PathBuf>,

    /// Global control socket, as the daemon was given with -g; with -i, commands go to that
    /// interface through it
    #[arg(short, long, global = true, value_name = "PATH", value_hint = ValueHint::FilePath,
        conflicts_with_all = ["path", "endpoint"], help_heading = "Where the daemon is")]
    pub(crate) global: Option<String>,

    /// Control socket: a path, @abstract:NAME, udp:PORT, udp:HOST:PORT, udp6:...
    #[arg(
        long,
        global = true,
        value_name = "ENDPOINT",
        conflicts_with = "path",
        help_heading = "Where the daemon is"
    )]
    pub(crate) endpoint: Option<String>,

    /// Directory for the tool's own sockets, which the daemon must be able to reach
    /// [default: /tmp]
    #[arg(short = 's', long, global = true, value_name = "DIR", value_hint = ValueHint::DirPath,
        help_heading = "Where the daemon is")]
    pub(crate) client_dir: Option<PathBuf>,

    /// How long a reply of the daemon may take
    #[arg(long, global = true, value_name = "SECONDS", default_value = "10", value_parser = seconds,
        help_heading = "Where the daemon is")]
    pub(crate) reply_time: Duration,

    /// Print JSON: one object a line, errors too
    #[arg(long, global = true, help_heading = "Output")]
    pub(crate) json: bool,

    /// Where sockets are looked for; `demo` has its own
    #[arg(skip)]
    pub(crate) directories: Directories,

    /// When to use colours
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        value_enum,
        help_heading = "Output"
    )]
    pub(crate) color: Color,
}

/// When to use colours. `Auto` is anstream's: where a terminal reads it, unless NO_COLOR is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

impl Color {
    /// For everything that is printed from now on.
    pub(crate) fn write_global(self) {
        match self {
            Self::Auto => anstream::ColorChoice::Auto,
            Self::Always => anstream::ColorChoice::AlwaysAnsi,
            Self::Never => anstream::ColorChoice::Never,
        }
        .write_global();
    }
}

/// A time in seconds, above nothing.
pub(crate) fn seconds(text: &str) -> Result<Duration, String> {
    let number = text.parse::<f64>().ok().filter(|number| *number > 0.0);
    number
        .and_then(|number| Duration::try_from_secs_f64(number).ok())
        .ok_or_else(|| "must be a number of seconds above 0, such as 2 or 0.5".into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_definition_holds_together() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn every_argument_has_help() {
        fn check(command: &clap::Command) {
            assert!(command.get_about().is_some(), "{}", command.get_name());
            for argument in command.get_arguments() {
                assert!(argument.get_help().is_some(), "{} {}", command.get_name(), argument);
            }
            command.get_subcommands().for_each(check);
        }
        check(&Arguments::command());
    }

    #[test]
    fn times() {
        assert_eq!(seconds("0.5"), Ok(Duration::from_millis(500)));
        for wrong in ["0", "-1", "nan", "inf", "1e300", "soon"] {
            assert!(seconds(wrong).unwrap_err().contains("above 0"), "{wrong}");
        }
    }
}
