//! A hostapd of the world.

use super::access_point::AccessPoint;
use super::notice::Notice;
use super::process::{Context, Process, Request, SocketName, TimerId, transport_command};
use crate::behaviour::{Mac, write_mac};

/// One interface: one access point.
struct Interface {
    name: String,
    setup: AccessPoint,
    bssid: Mac,
}

pub(super) struct HostapdProcess {
    interfaces: Vec<Interface>,
}

impl HostapdProcess {
    pub(super) fn new(setup: super::Hostapd) -> Self {
        let interface =
            Interface { name: setup.interface, setup: setup.access_point, bssid: [0; 6] };
        Self { interfaces: vec![interface] }
    }
}

impl Process for HostapdProcess {
    fn command(&mut self, mut request: Request<'_>, _: &mut Context<'_>) -> Option<Vec<u8>> {
        if let Some(reply) = transport_command(&mut request) {
            return Some(reply.to_vec());
        }
        Some(match (request.socket, request.command) {
            (_, b"PING") => b"PONG\n".to_vec(),
            (SocketName::Global, _) => b"FAIL\n".to_vec(),
            _ => b"UNKNOWN COMMAND\n".to_vec(),
        })
    }

    fn wake(&mut self, _: TimerId, _: &mut Context<'_>) {}

    fn notice(&mut self, interface: &str, notice: Notice, context: &mut Context<'_>) {
        match notice {
            Notice::Joined { station, .. } => {
                let station = write_mac(station);
                context.event(interface, format!("<3>AP-STA-CONNECTED {station}"));
            }
            Notice::Left { station, .. } => {
                let station = write_mac(station);
                context.event(interface, format!("<3>AP-STA-DISCONNECTED {station}"));
            }
            _ => {}
        }
    }

    fn start(&mut self, context: &mut Context<'_>) {
        for interface in &mut self.interfaces {
            let owner = context.member(&interface.name);
            if interface.bssid == [0; 6] {
                interface.bssid = context.air().add(interface.setup.clone(), Some(owner));
            } else {
                context.air().turn(interface.bssid, true);
            }
        }
    }
}
