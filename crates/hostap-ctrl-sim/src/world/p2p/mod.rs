//! Wi-Fi Direct: the part of a wpa_supplicant that speaks to P2P devices.
//!
//! As with a driver that has a P2P device of its own: `p2p-dev-wlan0` is an interface with a socket,
//! and each group is another one (`p2p-wlan0-0`). Events of P2P go to the monitors of the P2P device
//! and, without `IFNAME=`, to those of the global socket.

mod commands;
mod devices;
mod events;
mod find;
mod forming;
mod group;
mod group_commands;
mod handle;
mod invite;
mod known;
mod members;
mod negotiate;
mod peer;
mod provision;
mod services;

use std::collections::BTreeMap;
use std::time::Duration;

pub use devices::P2pMethod;
pub(crate) use devices::{Devices, Message};
pub use handle::P2pPeerHandle;
pub use peer::{P2pAnswer, P2pPeer};

use self::find::Search;
use self::forming::Step;
use self::group::{Group, Persistent};
use self::known::Known;
use self::negotiate::Negotiation;
use self::services::{Query, Service};
use super::process::{Context, TimerId};
use crate::behaviour::Mac;

/// What a timer is for. Where its subject is gone, it does nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Due {
    Search,
    SearchOver,
    Ask(u64),
    Expire(Mac),
    /// The other side has answered a request for a group, or has not.
    Negotiated,
    /// The scan for a group to join is over.
    JoinScanned,
    Form(String, Step),
    Invited {
        peer: Mac,
        id: usize,
    },
    Proven {
        peer: Mac,
        method: P2pMethod,
    },
}

/// The device itself.
#[derive(Clone, Debug)]
struct Own {
    /// The interface of its radio.
    parent: String,
    address: Mac,
}

/// The P2P state of one wpa_supplicant.
#[derive(Debug, Default)]
pub(crate) struct P2p {
    /// None: this supplicant does not speak P2P.
    own: Option<Own>,
    known: Vec<Known>,
    search: Option<Search>,
    listening: bool,
    negotiation: Option<Negotiation>,
    /// Whose invitation is accepted without asking. As hostap's, only another one takes its place.
    awaited: Option<Negotiation>,
    groups: Vec<Group>,
    persistent: Vec<Persistent>,
    next_group: u32,
    services: Vec<Service>,
    queries: Vec<Query>,
    /// Invitations to persistent groups are accepted without asking.
    reconnects: bool,
    timers: BTreeMap<TimerId, Due>,
    /// What made-up PINs and names are counted from.
    made_up: u64,
}

impl P2p {
    /// That of a supplicant with this interface. `name`: as other devices see it, which its owner
    /// never hears of; none: it does not speak P2P.
    pub(crate) fn new(parent: &str, address: Mac, name: Option<String>) -> Self {
        let mut device = address;
        device[0] |= 0x40;
        let own = name.map(|_| Own { parent: parent.into(), address: device });
        Self { own, ..Self::default() }
    }

    /// The supplicant starts, or starts again: only what is configured stays.
    pub(crate) fn start(&mut self, context: &mut Context<'_>) {
        let Some(own) = self.own.take() else { return };
        for group in &self.groups {
            context.close_interface(&group.interface);
        }
        // Sockets of groups that were may not be gone yet: their names are not used again.
        *self = Self { own: Some(own), next_group: self.next_group, ..Self::default() };
        let device = self.device_interface();
        let member = context.member(&device);
        context.air().p2p.register(member);
        if !context.interfaces().contains(&device) {
            // A socket that can't be opened is one that clients can't find.
            let _ = context.open_interface(&device);
        }
    }

    fn own_address(&self) -> Mac {
        self.own.as_ref().map_or([0; 6], |own| own.address)
    }

    fn parent(&self) -> &str {
        self.own.as_ref().map_or("", |own| &own.parent)
    }

    fn device_interface(&self) -> String {
        format!("p2p-dev-{}", self.parent())
    }

    fn count(&mut self) -> u64 {
        self.made_up += 1;
        self.made_up
    }

    fn later(&mut self, time: Duration, due: Due, context: &mut Context<'_>) {
        // The same is waited for once: the clock begins anew.
        self.timers.retain(|_, other| *other != due);
        self.timers.insert(context.after(time), due);
    }

    fn later_ms(&mut self, time: u64, due: Due, context: &mut Context<'_>) {
        self.later(Duration::from_millis(time), due, context);
    }

    fn forget_timer(&mut self, due: &Due) {
        self.timers.retain(|_, other| other != due);
    }

    /// An event of P2P.
    fn announce(&self, text: impl std::fmt::Display, context: &mut Context<'_>) {
        let text = format!("<3>{text}");
        context.interface_event(&self.device_interface(), &text);
        context.global_event(&text);
    }

    /// A timer has ended, maybe one of P2P.
    pub(crate) fn wake(&mut self, timer: TimerId, context: &mut Context<'_>) {
        let Some(due) = self.timers.remove(&timer) else { return };
        match due {
            Due::Search => self.look_around(context),
            Due::SearchOver => self.stop_search(context),
            Due::Ask(id) => self.ask(id, context),
            Due::Expire(peer) => self.expire(peer, context),
            Due::Negotiated => self.negotiated(context),
            Due::JoinScanned => self.join_scanned(context),
            Due::Form(interface, step) => self.form(&interface, step, context),
            Due::Invited { peer, id } => self.invited(peer, id, context),
            Due::Proven { peer, method } => self.proven(peer, method, context),
        }
    }

    /// Another device said something.
    pub(crate) fn hear(&mut self, from: Mac, message: Message, context: &mut Context<'_>) {
        if self.own.is_none() {
            return;
        }
        match message {
            Message::WantsGroup { method } => self.wanted(from, method, context),
            Message::Provision { method } => self.asked_to_prove(from, method, context),
            Message::Services { tlvs } => {
                let frequency = context.air().p2p.peer(from).map_or(0, |peer| peer.frequency);
                self.asked_for_services(from, frequency, &tlvs, context);
            }
            Message::Invites => self.invited_by(from, context),
            Message::Joins { pin } => self.joined_by(from, pin.as_deref(), context),
            Message::Leaves => self.left_by(from, context),
            Message::Vanishes => self.later(find::EXPIRY, Due::Expire(from), context),
        }
    }
}
