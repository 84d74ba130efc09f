//! A wpa_supplicant of the world.

use super::notice::Notice;
use super::p2p::P2p;
use super::process::{Context, Process, Request, SocketName, TimerId, transport_command};

pub(super) struct WpaSupplicant {
    p2p: P2p,
}

impl WpaSupplicant {
    pub(super) fn new(setup: super::Supplicant) -> Self {
        let address = setup.address.unwrap_or([2, 0, 0, 0, 1, 0]);
        Self { p2p: P2p::new(&setup.interface, address, setup.p2p) }
    }
}

impl Process for WpaSupplicant {
    fn command(&mut self, mut request: Request<'_>, context: &mut Context<'_>) -> Option<Vec<u8>> {
        if let Some(reply) = transport_command(&mut request) {
            return Some(reply.to_vec());
        }
        let reply = match request.socket {
            SocketName::Interface(name) => self.p2p.command(name, request.command, context),
            SocketName::Global => self.p2p.global_command(request.command, context),
        };
        if reply.is_some() {
            return reply;
        }
        Some(match request.command {
            b"PING" => b"PONG\n".to_vec(),
            _ => b"UNKNOWN COMMAND\n".to_vec(),
        })
    }

    fn wake(&mut self, timer: TimerId, context: &mut Context<'_>) {
        self.p2p.wake(timer, context);
    }

    fn notice(&mut self, _: &str, notice: Notice, context: &mut Context<'_>) {
        if let Notice::P2p { from, message } = notice {
            self.p2p.hear(from, message, context);
        }
    }

    fn start(&mut self, context: &mut Context<'_>) {
        self.p2p.start(context);
    }
}
