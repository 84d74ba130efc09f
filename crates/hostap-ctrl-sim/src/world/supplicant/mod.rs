//! A wpa_supplicant of the world.
//!
//! What it answers and which events it sends, in which order: as wpa_supplicant 2.10, followed in
//! recordings of a running one (`tests/world_recordings.rs`).

mod bss;
mod bss_text;
mod commands;
mod connect;
mod eap;
mod elements;
mod failure;
mod global;
mod interface;
mod network_commands;
mod prompt;
mod scan;
mod select;
mod settings;
mod status;
mod wps;

use super::notice::Notice;
use super::p2p::P2p;
use super::process::{Context, Process, Request, SocketName, TimerId, transport_command};
use crate::behaviour::{Mac, until_nul};
pub(crate) use bss_text::answer_of_script as answer_bss;
use interface::{Interface, Step};
use settings::Settings;

/// The longest command. On UNIX sockets a longer one is dropped, over UDP it is cut.
const COMMAND_LIMIT: usize = 8192;

pub(super) struct WpaSupplicant {
    interfaces: Vec<Interface>,
    p2p: P2p,
}

impl WpaSupplicant {
    pub(super) fn new(setup: super::Supplicant, address: Mac) -> Self {
        let settings = Settings::new(setup.update_config);
        let address = setup.address.unwrap_or(address);
        let p2p = P2p::new(&setup.interface, address, setup.p2p);
        let interface = Interface::new(setup.interface, address, settings);
        Self { interfaces: vec![interface], p2p }
    }

    fn interface(&mut self, name: &str) -> Option<&mut Interface> {
        self.interfaces.iter_mut().find(|interface| interface.name == name)
    }

    /// A command for an interface, from its own socket or behind IFNAME= from the global one.
    fn interface_command(
        &mut self,
        name: &str,
        command: &[u8],
        context: &mut Context<'_>,
    ) -> Vec<u8> {
        if command == b"TERMINATE" {
            return self.terminate(context);
        }
        if let Some(reply) = self.p2p.command(name, command, context) {
            return reply;
        }
        let interface = self.interface(name);
        let reply = interface.and_then(|interface| interface.command(context, command));
        reply.unwrap_or_else(|| b"UNKNOWN COMMAND\n".to_vec())
    }

    fn terminate(&mut self, context: &mut Context<'_>) -> Vec<u8> {
        for interface in &mut self.interfaces {
            interface.say_goodbye(context);
            interface.say(context, "CTRL-EVENT-TERMINATING ");
        }
        context.end();
        b"OK\n".to_vec()
    }
}

impl Process for WpaSupplicant {
    fn command(&mut self, mut request: Request<'_>, context: &mut Context<'_>) -> Option<Vec<u8>> {
        if request.command.len() > COMMAND_LIMIT && !request.udp {
            return None;
        }
        let cut = request.command.len().min(COMMAND_LIMIT);
        request.command = until_nul(&request.command[..cut]);
        let command = request.command;
        if let Some(reply) = transport_command(&mut request) {
            if let (b"ATTACH", SocketName::Interface(name)) = (command, request.socket) {
                if let Some(interface) = self.interface(name).filter(|one| one.prompt.is_some()) {
                    interface.after(context, 0, Step::RepeatPrompt);
                }
            }
            return Some(reply.to_vec());
        }
        Some(match request.socket {
            SocketName::Global => self.global_command(command, context),
            SocketName::Interface(name) => self.interface_command(name, command, context),
        })
    }

    fn wake(&mut self, timer: TimerId, context: &mut Context<'_>) {
        if !self.interfaces.iter_mut().any(|interface| interface.wake(timer, context)) {
            self.p2p.wake(timer, context);
        }
    }

    fn notice(&mut self, name: &str, notice: Notice, context: &mut Context<'_>) {
        if let Notice::P2p { from, message } = notice {
            self.p2p.hear(from, message, context);
            return;
        }
        let Some(interface) = self.interface(name) else { return };
        match notice {
            Notice::SentAway { bssid, reason, .. } => interface.sent_away(context, bssid, reason),
            Notice::BeaconLost { bssid } => interface.beacon_lost(context, bssid),
            Notice::SignalChanged { bssid } => interface.signal_changed(context, bssid),
            Notice::ChannelSwitched { bssid, frequency } => {
                interface.channel_switched(context, bssid, frequency);
            }
            _ => {}
        }
    }

    fn start(&mut self, context: &mut Context<'_>) {
        let before = std::mem::take(&mut self.interfaces);
        for mut interface in before {
            interface.drop_link(context);
            let mut interface = interface.restarted();
            interface.look(context);
            self.interfaces.push(interface);
        }
        self.p2p.start(context);
    }
}
