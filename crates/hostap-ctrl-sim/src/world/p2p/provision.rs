//! Provision discovery: devices prove to their users that they mean each other.

use super::devices::P2pMethod;
use super::peer::P2pAnswer;
use super::{Due, P2p};
use crate::behaviour::{Mac, parse_mac, write_mac};
use crate::world::process::Context;

impl P2p {
    /// `ADDRESS display|keypad|pbc[ join]`.
    pub(super) fn prove(&mut self, arguments: &[u8], context: &mut Context<'_>) -> bool {
        let Some(peer) = parse_mac(arguments) else { return false };
        let method = arguments.get(18..).unwrap_or_default();
        let method = match method.split(|byte| *byte == b' ').next().unwrap_or_default() {
            b"display" => P2pMethod::Display,
            b"keypad" => P2pMethod::Keypad,
            b"pbc" | b"pushbutton" => P2pMethod::Button,
            _ => return false,
        };
        let Some(known) = self.known(peer) else { return false };
        // The other side's part.
        match method {
            P2pMethod::Display => known.flag("[PD_PEER_DISPLAY]"),
            P2pMethod::Keypad => known.flag("[PD_PEER_KEYPAD]"),
            P2pMethod::Button => {}
        }
        self.later_ms(10, Due::Proven { peer, method }, context);
        true
    }

    /// The other side has answered.
    pub(super) fn proven(&mut self, peer: Mac, method: P2pMethod, context: &mut Context<'_>) {
        let address = write_mac(peer);
        let answer = context.air().p2p.there(peer).map(|peer| peer.answer);
        let event = match (answer, method) {
            // Without an answer, and with a wrong one.
            (None | Some(P2pAnswer::Silent), _) => {
                format!("P2P-PROV-DISC-FAILURE p2p_dev_addr={address} status=1")
            }
            (Some(P2pAnswer::Rejects), _) => {
                format!("P2P-PROV-DISC-FAILURE p2p_dev_addr={address} status=2")
            }
            (Some(P2pAnswer::Accepts), P2pMethod::Display) => {
                format!("P2P-PROV-DISC-ENTER-PIN {address}")
            }
            (Some(P2pAnswer::Accepts), P2pMethod::Keypad) => {
                let pin = self.new_pin();
                format!("P2P-PROV-DISC-SHOW-PIN {address} {pin}")
            }
            (Some(P2pAnswer::Accepts), P2pMethod::Button) => {
                format!("P2P-PROV-DISC-PBC-RESP {address}")
            }
        };
        self.announce(event, context);
    }

    /// Another device asks this one.
    pub(super) fn asked_to_prove(
        &mut self,
        from: Mac,
        method: P2pMethod,
        context: &mut Context<'_>,
    ) {
        if self.known(from).is_none() {
            self.meet(from, context);
        }
        let Some(peer) = context.air().p2p.peer(from).cloned() else { return };
        let address = write_mac(from);
        let parameters = peer.parameters();
        let event = match method {
            P2pMethod::Display => {
                let pin = self.new_pin();
                format!("P2P-PROV-DISC-SHOW-PIN {address} {pin} {parameters}")
            }
            P2pMethod::Keypad => format!("P2P-PROV-DISC-ENTER-PIN {address} {parameters}"),
            P2pMethod::Button => format!("P2P-PROV-DISC-PBC-REQ {address} {parameters}"),
        };
        // In a group that this device owns, the event says which.
        let mut groups = self.groups.iter();
        let group = groups.find(|group| group.is_started && group.owner == self.own_address());
        let group = group.map(|group| format!(" group={}", group.interface));
        self.announce(format!("{event}{}", group.unwrap_or_default()), context);
    }
}
