//! The P2P devices on the air, and what they say to each other.

use super::peer::{OwnedGroup, P2pAnswer, P2pPeer};
use crate::behaviour::Mac;
use crate::world::notice::Member;

/// How a device wants to get a group's credential, or asks to prove it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum P2pMethod {
    /// Both push a button.
    Button,
    /// The device that is asked shows a PIN.
    Display,
    /// The device that is asked has a PIN typed.
    Keypad,
}

/// What P2P devices say to each other; delivered as a [`Notice::P2p`](super::super::notice::Notice).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Message {
    /// It wants a group.
    WantsGroup { method: P2pMethod },
    /// It proves that it is the one: provision discovery.
    Provision { method: P2pMethod },
    /// It asks for services.
    Services { tlvs: Vec<u8> },
    /// It invites: into the group that it owns, or else to the persistent one that both have.
    Invites,
    /// It joins the group that this device owns, by button or by PIN.
    Joins { pin: Option<String> },
    /// It leaves the group, or ends it.
    Leaves,
    /// It was switched off.
    Vanishes,
}

/// The P2P devices on the air; a field of [`Air`](super::super::air::Air).
#[derive(Debug, Default)]
pub(crate) struct Devices {
    /// Those that a test made up, and whether they are switched on.
    peers: Vec<(P2pPeer, bool)>,
    /// The supplicants that speak P2P.
    members: Vec<Member>,
}

impl Devices {
    pub(crate) fn add(&mut self, peer: P2pPeer) {
        self.peers.retain(|(other, _)| other.address != peer.address);
        self.peers.push((peer, true));
    }

    /// A supplicant that speaks P2P has come.
    pub(super) fn register(&mut self, member: Member) {
        if !self.members.contains(&member) {
            self.members.push(member);
        }
    }

    pub(crate) fn members(&self) -> Vec<Member> {
        self.members.clone()
    }

    pub(super) fn switch(&mut self, address: Mac, on: bool) {
        let peers = self.peers.iter_mut();
        peers.filter(|(peer, _)| peer.address == address).for_each(|(_, is_on)| *is_on = on);
    }

    pub(super) fn set_answer(&mut self, address: Mac, answer: P2pAnswer) {
        let peers = self.peers.iter_mut().map(|(peer, _)| peer);
        peers.filter(|peer| peer.address == address).for_each(|peer| peer.answer = answer);
    }

    pub(super) fn set_group(&mut self, address: Mac, group: Option<OwnedGroup>) {
        let mut peers = self.peers.iter_mut().map(|(peer, _)| peer);
        if let Some(peer) = peers.find(|peer| peer.address == address) {
            peer.group = group;
        }
    }

    /// Those that answer.
    pub(super) fn present(&self) -> Vec<P2pPeer> {
        self.peers.iter().filter(|(_, on)| *on).map(|(peer, _)| peer.clone()).collect()
    }

    /// Also those that are switched off: what is known of them stays known.
    pub(crate) fn peer(&self, address: Mac) -> Option<&P2pPeer> {
        self.peers.iter().map(|(peer, _)| peer).find(|peer| peer.address == address)
    }

    /// The device, if it answers.
    pub(super) fn there(&self, address: Mac) -> Option<P2pPeer> {
        self.peers
            .iter()
            .find(|(peer, on)| *on && peer.address == address)
            .map(|(peer, _)| peer.clone())
    }
}
