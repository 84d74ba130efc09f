//! A wpa_supplicant of the world.

use super::notice::Notice;
use super::p2p::P2p;
use super::process::{Context, Process, Request, SocketName, TimerId, transport_command};

pub(super) struct WpaSupplicant {
    p2p: P2p,
}

impl WpaSupplicant {
    pub(super) fn new(_setup: super::Supplicant) -> Self {
        Self { p2p: P2p::default() }
    }
}

impl Process for WpaSupplicant {
    fn command(&mut self, mut request: Request<'_>, context: &mut Context<'_>) -> Option<Vec<u8>> {
        if let Some(reply) = transport_command(&mut request) {
            return Some(reply.to_vec());
        }
        if let SocketName::Interface(name) = request.socket {
            if let Some(reply) = self.p2p.command(name, request.command, context) {
                return Some(reply);
            }
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

    fn start(&mut self, _: &mut Context<'_>) {}
}
