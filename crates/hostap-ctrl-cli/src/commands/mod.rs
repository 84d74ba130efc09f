//! The commands, a file each: its arguments, what it does, what it prints.

mod completions;
mod connect;
mod demo;
mod disconnect;
mod interfaces;
mod man;
mod monitor;
mod networks;
mod p2p;
mod raw;
mod reconnect;
mod record;
mod replay;
mod scan;
mod signal;
mod stations;
mod status;
mod wps;

use clap::Subcommand;

use crate::context::Context;
use crate::failure::Failure;

macro_rules! commands {
    ($($(#[$about:meta])* $name:ident in $module:ident,)*) => {
        /// What is to be done.
        #[derive(Debug, Subcommand)]
        pub(crate) enum Command {
            $($(#[$about])* $name($module::Arguments),)*
        }

        /// Does it.
        pub(crate) fn run(command: Command, context: &mut Context) -> Result<(), Failure> {
            match command {
                $(Command::$name(arguments) => $module::run(arguments, context),)*
            }
        }
    };
}

commands! {
    /// Show how an interface is doing
    Status in status,
    /// List the networks that are there, the strongest first
    #[command(visible_alias = "scan_results")]
    Scan in scan,
    /// List the configured networks, and change which are used
    #[command(visible_alias = "list_networks")]
    Networks in networks,
    /// Connect to a network, or say why not
    Connect in connect,
    /// End the connection, and stay without one
    Disconnect in disconnect,
    /// Connect again after `disconnect`
    Reconnect in reconnect,
    /// Print events as they come
    Monitor in monitor,
    /// Show signal and speed of the connection
    #[command(visible_alias = "signal_poll")]
    Signal in signal,
    /// List the stations of an access point, follow them, send them away
    #[command(visible_alias = "all_sta")]
    Stations in stations,
    /// Set up a network, or let a device in, by button or PIN
    Wps in wps,
    /// Wi-Fi Direct: find devices, form groups, invite, ask for services
    P2p in p2p,
    /// Send a command as it is, and print the reply as it comes
    Raw in raw,
    /// List the control sockets that are there, and what listens on them
    Interfaces in interfaces,
    /// Record what a daemon and its clients say
    Record in record,
    /// Play a recording as a daemon
    Replay in replay,
    /// Show everything on a simulated world: without a daemon, root rights or a radio
    Demo in demo,
    /// Print the completions for a shell
    Completions in completions,
    /// Print the page of the manual, or write all pages
    Man in man,
}
