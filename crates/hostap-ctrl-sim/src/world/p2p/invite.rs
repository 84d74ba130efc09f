//! Invitations to groups.

use super::forming::Step;
use super::group::Role;
use super::negotiate::Secret;
use super::peer::P2pAnswer;
use super::{Due, P2p};
use crate::behaviour::{Mac, parse_mac, write_mac};
use crate::world::process::Context;

/// Wi-Fi Direct: the user rejected; no such group; hostap: no answer.
const STATUS_UNAVAILABLE: i32 = 1;
const STATUS_NO_ANSWER: i32 = -1;

/// A group that is under way, in place of a persistent one.
const ACTIVE: usize = usize::MAX;

impl P2p {
    /// `persistent=ID peer=ADDRESS[ freq=MHZ]` or `group=INTERFACE peer=ADDRESS`.
    pub(super) fn invite(&mut self, arguments: &[u8], context: &mut Context<'_>) -> bool {
        let text = String::from_utf8_lossy(arguments).into_owned();
        let value = |name: &str| {
            text.split(' ').find_map(|word| word.strip_prefix(name)?.strip_prefix('='))
        };
        let peer = value("peer").and_then(|peer| parse_mac(peer.as_bytes()));
        let Some(peer) = peer.filter(|peer| self.known(*peer).is_some()) else { return false };
        let id = match (value("persistent"), value("group")) {
            (Some(id), _) => {
                id.parse().ok().filter(|id| self.persistent.iter().any(|group| group.id == *id))
            }
            (None, Some(group)) => self.group(group).is_some().then_some(ACTIVE),
            (None, None) => None,
        };
        let Some(id) = id else { return false };
        self.stop_search(context);
        let time = match context.air().p2p.there(peer).map(|peer| peer.answer) {
            None | Some(P2pAnswer::Silent) => 12_000,
            Some(_) => 200,
        };
        self.later_ms(time, Due::Invited { peer, id }, context);
        true
    }

    /// The invited one has answered.
    pub(super) fn invited(&mut self, peer: Mac, id: usize, context: &mut Context<'_>) {
        let answer = context.air().p2p.there(peer).map(|peer| peer.answer);
        let status = match answer {
            None | Some(P2pAnswer::Silent) => STATUS_NO_ANSWER,
            Some(P2pAnswer::Rejects) => STATUS_UNAVAILABLE,
            // Its user is asked, and the inviter is told that.
            Some(P2pAnswer::Accepts) if id == ACTIVE => STATUS_UNAVAILABLE,
            Some(P2pAnswer::Accepts) => 0,
        };
        self.announce(format!("P2P-INVITATION-RESULT status={status} "), context);
        if id == ACTIVE && answer == Some(P2pAnswer::Accepts) {
            // And says yes.
            self.joined_by(peer, None, context);
        }
        if status != 0 {
            return;
        }
        let Some(known) = self.persistent.iter().find(|group| group.id == id).cloned() else {
            return;
        };
        let frequency = context.air().p2p.peer(peer).map_or(2412, |peer| peer.frequency);
        let interface = self.start_again(&known, frequency, context);
        let Some(group) = self.group(&interface) else { return };
        if group.role == Role::Owner {
            group.forming = Some((peer, Secret::Button));
            self.step(&interface, Step::Probe, 130, context);
        }
    }

    /// Another device invites: into the group that it owns, or to the persistent one that both have.
    pub(super) fn invited_by(&mut self, from: Mac, context: &mut Context<'_>) {
        let runs = context.air().p2p.peer(from).is_some_and(|peer| peer.group.is_some());
        let known = if runs { None } else { self.persistent_with(from) };
        let known = self.persistent.iter().find(|group| Some(group.id) == known).cloned();
        let address = write_mac(from);
        let peer = context.air().p2p.peer(from);
        let frequency = peer.map_or(2412, |peer| peer.frequency);
        let interface = write_mac(super::peer::interface_of(from));
        let active =
            format!("sa={address} go_dev_addr={address} bssid={interface} unknown-network");
        let awaited = self.awaited.clone().filter(|wish| runs && wish.peer == from);
        match known {
            None if awaited.is_some() => {
                self.negotiation = awaited;
                self.announce(format!("P2P-INVITATION-ACCEPTED {active}"), context);
                self.stop_search(context);
                self.later_ms(100, Due::JoinScanned, context);
            }
            Some(group) if self.reconnects => {
                let id = group.id;
                let accepted = format!("P2P-INVITATION-ACCEPTED sa={address} persistent={id}");
                self.announce(accepted, context);
                self.stop_search(context);
                self.start_again(&group, frequency, context);
            }
            Some(group) => {
                let id = group.id;
                let received = format!("P2P-INVITATION-RECEIVED sa={address} persistent={id}");
                self.announce(received, context);
            }
            None => self.announce(format!("P2P-INVITATION-RECEIVED {active}"), context),
        }
    }
}
