//! What the events mean for a connection in the making.

use std::string::ToString;

use super::connect::{Aftermath, ConnectSource, Goal};
use crate::driver::Driver;
use crate::event::{Event, OwnedEvent, P2pGroupStarted};
use crate::p2p::{
    ConnectFailure, ConnectStep, Group, GroupEnd, GroupRole, PairingFailure, PeerStatus,
};
use crate::value::MacAddress;

impl<D: Driver> ConnectSource<D> {
    /// Puts what an event tells into the queue, or tells why this is the end.
    pub(super) fn take(&mut self, event: &OwnedEvent) -> Option<(ConnectFailure, Aftermath)> {
        match event.event() {
            Event::P2pGoNegSuccess(success) if self.is_peer(success.peer_dev) => {
                let role = GroupRole::of(success.role);
                self.role = Some(role);
                self.queue.push_back(ConnectStep::Negotiated {
                    role,
                    frequency: success.freq,
                    peer_interface: success.peer_iface,
                });
            }
            Event::P2pGoNegFailure(failed) if self.negotiates() => {
                return Some((ConnectFailure::negotiation(failed.status), Aftermath::Nothing));
            }
            Event::P2pFallbackToGoNeg(fallback) => {
                let word = fallback.reason.as_text().to_string();
                self.queue.push_back(ConnectStep::FellBack(word));
            }
            Event::P2pProvDiscFailure(failed) if self.is_peer(failed.p2p_dev_addr) => {
                let number = failed.status.to_str().ok().and_then(|status| status.parse().ok());
                return Some((ConnectFailure::Provision(number), Aftermath::Undo));
            }
            // Those that have no device address answer what this side asked.
            Event::P2pProvDiscPbcResp(answer) if self.is_peer(answer.addr) => self.agreed(),
            Event::P2pProvDiscEnterPin(answer)
                if answer.p2p_dev_addr.is_none() && self.is_peer(answer.addr) =>
            {
                self.agreed();
            }
            Event::P2pProvDiscShowPin(answer)
                if answer.p2p_dev_addr.is_none() && self.is_peer(answer.addr) =>
            {
                self.agreed();
            }
            Event::P2pInvitationResult(result) if self.goal == Goal::Reinvoke => {
                match PeerStatus::from(result.status) {
                    PeerStatus::Success => self.queue.push_back(ConnectStep::InvitationAccepted),
                    status => {
                        return Some((ConnectFailure::Invitation(status), Aftermath::Nothing));
                    }
                }
            }
            Event::WpsFail(failed) if self.may_be_group(event) => {
                let failure =
                    PairingFailure { message: failed.msg, config_error: failed.config_error };
                self.pairing = Some(failure);
                self.queue.push_back(ConnectStep::PairingFailed(failure));
            }
            Event::P2pGroupFormationSuccess(_) => self.queue.push_back(ConnectStep::Formed),
            Event::P2pGroupFormationFailure(failed) => {
                let reason = failed.reason.map(|reason| reason.as_text().to_string());
                let failure = ConnectFailure::formation(self.pairing, reason.as_deref());
                return Some((failure, Aftermath::Nothing));
            }
            Event::P2pGroupStarted(started) if self.is_ours(&started) => {
                let group = Group::started(&started, &self.settings.options.endpoint);
                self.ended = true;
                self.await_nobody();
                self.queue.push_back(ConnectStep::Connected(group));
            }
            Event::P2pGroupRemoved(removed) => {
                if self.before.iter().any(|name| removed.ifname == name.as_slice()) {
                    return None;
                }
                let failure = match GroupEnd::of(removed.reason) {
                    GroupEnd::FormationFailed => ConnectFailure::formation(self.pairing, None),
                    reason => ConnectFailure::Ended(reason),
                };
                return Some((failure, Aftermath::Undo));
            }
            Event::P2pDeviceLost(lost) if self.is_peer(lost.p2p_dev_addr) => {
                return Some((ConnectFailure::PeerGone, Aftermath::Undo));
            }
            _ => {}
        }
        None
    }

    fn is_peer(&self, address: MacAddress) -> bool {
        self.peer == Some(address)
    }

    fn agreed(&mut self) {
        self.queue.push_back(ConnectStep::Agreed);
    }

    /// Whether a negotiation that failed can be this one: its event does not say with whom.
    fn negotiates(&self) -> bool {
        let joins = matches!(self.goal, Goal::Connect { join: true, automatic: false, .. });
        matches!(self.goal, Goal::Connect { .. }) && !joins && self.role.is_none()
    }

    /// Whether an event can be of the interface of the group. Over a global socket the events of
    /// stations come as well, and they do WPS too.
    fn may_be_group(&self, event: &OwnedEvent) -> bool {
        event.interface().is_none_or(|name| {
            super::is_group(name.as_bytes())
                && !self.before.iter().any(|before| name == before.as_slice())
        })
    }

    /// Whether this is the group that was asked for, and not one that somebody else started
    /// meanwhile.
    fn is_ours(&self, started: &P2pGroupStarted<'_>) -> bool {
        if self.before.iter().any(|name| started.ifname == name.as_slice()) {
            return false;
        }
        match (GroupRole::of(started.role), self.goal) {
            (GroupRole::Owner, Goal::Create | Goal::Reinvoke) => true,
            (GroupRole::Client, Goal::Create) => false,
            (GroupRole::Client, Goal::Reinvoke) => self.is_peer(started.go_dev_addr),
            (GroupRole::Owner, Goal::Connect { automatic, .. }) => {
                self.role == Some(GroupRole::Owner) || automatic
            }
            // The group to join may have been named by the owner's address in the group, and the
            // owner of a negotiated one is known by the negotiation.
            (GroupRole::Client, Goal::Connect { join, .. }) => {
                join || self.is_peer(started.go_dev_addr) || self.role == Some(GroupRole::Client)
            }
        }
    }
}
