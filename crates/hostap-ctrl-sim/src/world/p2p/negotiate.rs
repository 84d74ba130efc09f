//! P2P_CONNECT: who owns the group, and whether there is one at all.

use super::devices::P2pMethod;
use super::group::Role;
use super::peer::{P2pAnswer, P2pPeer};
use super::{Due, P2p};
use crate::behaviour::{Mac, parse_mac, write_mac};
use crate::world::process::Context;

/// hostap's own intent where none is given.
const DEFAULT_INTENT: u8 = 7;

/// Wi-Fi Direct: both insist on owning the group; the user rejected; hostap: no answer.
const STATUS_BOTH_INSIST: i32 = 9;
const STATUS_REJECTED: i32 = 11;
const STATUS_NO_ANSWER: i32 = -1;

/// How the credential is protected while it goes over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Secret {
    Button,
    /// Shown here.
    Shown(String),
    /// Typed here.
    Typed(String),
    /// Typed there, and not what was to be typed.
    Mistyped,
}

impl Secret {
    /// `wps_method` of events.
    fn method(&self) -> &'static str {
        match self {
            Self::Button => "PBC",
            Self::Shown(_) => "Display",
            Self::Typed(_) | Self::Mistyped => "Keypad",
        }
    }
}

/// A group that is wished for.
#[derive(Clone, Debug)]
pub(super) struct Negotiation {
    pub(super) peer: Mac,
    pub(super) secret: Secret,
    intent: u8,
    frequency: Option<u32>,
    persistent: bool,
    /// Into the group that the peer has.
    joins: bool,
    /// Only authorized: the peer is to begin.
    pub(super) waits: bool,
}

impl P2p {
    /// `ADDRESS pbc|pin|PIN[ display|keypad|label][ persistent[=ID]][ join][ auth]
    /// [ go_intent=N][ freq=MHZ]`.
    pub(super) fn connect(
        &mut self,
        arguments: &[u8],
        context: &mut Context<'_>,
    ) -> Option<Vec<u8>> {
        let peer = parse_mac(arguments)?;
        let text = String::from_utf8_lossy(arguments.get(18..)?).into_owned();
        let words: Vec<&str> = text.split(' ').collect();
        let has = |flag: &str| words.contains(&flag);
        let value =
            |name: &str| words.iter().find_map(|word| word.strip_prefix(name)?.strip_prefix('='));
        let (secret, reply) = match *words.first()? {
            "pbc" => (Secret::Button, None),
            "pin" => {
                let pin = self.new_pin();
                (Secret::Shown(pin.clone()), Some(pin.into_bytes()))
            }
            pin if pin.len() == 8 && pin.bytes().all(|byte| byte.is_ascii_digit()) => {
                let pin = pin.to_owned();
                (if has("display") { Secret::Shown(pin) } else { Secret::Typed(pin) }, None)
            }
            _ => return None,
        };
        let intent = match value("go_intent") {
            Some(intent) => intent.parse().ok().filter(|intent| *intent <= 15)?,
            None => DEFAULT_INTENT,
        };
        let frequency = match value("freq") {
            Some(frequency) => Some(frequency.parse().ok().filter(|frequency| *frequency > 0)?),
            None => None,
        };
        let persistent = has("persistent") || value("persistent").is_some();
        let (joins, waits) = (has("join"), has("auth"));
        if !joins && self.known(peer).is_none() {
            return None;
        }
        let wish = Negotiation { peer, secret, intent, frequency, persistent, joins, waits };
        if joins && waits {
            // Until the peer invites into its group.
            self.awaited = Some(wish);
            return Some(reply.unwrap_or_else(|| b"OK\n".to_vec()));
        }
        self.stop_search(context);
        self.negotiation = Some(wish);
        if joins {
            let device = self.device_interface();
            context.event(&device, "<3>CTRL-EVENT-SCAN-STARTED ");
            self.later_ms(100, Due::JoinScanned, context);
        } else if !waits {
            let time = match context.air().p2p.there(peer).map(|peer| peer.answer) {
                // hostap sends its request again and again.
                None | Some(P2pAnswer::Silent) => 12_000,
                Some(_) => 400,
            };
            self.later_ms(time, Due::Negotiated, context);
        }
        Some(reply.unwrap_or_else(|| b"OK\n".to_vec()))
    }

    /// The other side wants a group.
    pub(super) fn wanted(&mut self, from: Mac, method: P2pMethod, context: &mut Context<'_>) {
        let Some(peer) = context.air().p2p.there(from) else { return };
        self.meet(from, context);
        let is_rejected =
            self.known(from).is_some_and(|known| known.flags.contains(&"[USER_REJECTED]"));
        if is_rejected {
            return;
        }
        if self.negotiation.as_ref().is_some_and(|wish| wish.peer == from && !wish.joins) {
            self.later_ms(100, Due::Negotiated, context);
            return;
        }
        let password = match method {
            P2pMethod::Button => 4,
            // Who has a PIN typed shows it: one of the registrar.
            P2pMethod::Keypad => 5,
            P2pMethod::Display => 1,
        };
        let request = format!(
            "P2P-GO-NEG-REQUEST {} dev_passwd_id={password} go_intent={}",
            write_mac(from),
            peer.intent
        );
        self.announce(request, context);
    }

    /// The other side has answered, or it never will.
    pub(super) fn negotiated(&mut self, context: &mut Context<'_>) {
        let Some(wish) = self.negotiation.take() else { return };
        let there = context.air().p2p.there(wish.peer);
        let status = match &there {
            None => STATUS_NO_ANSWER,
            Some(peer) => match peer.answer {
                P2pAnswer::Silent => STATUS_NO_ANSWER,
                P2pAnswer::Rejects => STATUS_REJECTED,
                P2pAnswer::Accepts if wish.intent == 15 && peer.intent == 15 => STATUS_BOTH_INSIST,
                P2pAnswer::Accepts => 0,
            },
        };
        let Some(peer) = there.filter(|_| status == 0) else {
            self.announce(format!("P2P-GO-NEG-FAILURE status={status}"), context);
            return;
        };
        // Of equal intents this side wins the toss.
        let role = if wish.intent >= peer.intent { Role::Owner } else { Role::Client };
        let name = match role {
            Role::Owner => "GO",
            Role::Client => "client",
        };
        let frequency = wish.frequency.unwrap_or(peer.frequency);
        let success = format!(
            "P2P-GO-NEG-SUCCESS role={name} freq={frequency} ht40=0 peer_dev={} peer_iface={} \
             wps_method={}",
            write_mac(peer.address),
            write_mac(peer.interface()),
            wish.secret.method()
        );
        self.announce(success, context);
        self.agree(&wish, &peer, role, frequency, context);
    }

    fn agree(
        &mut self,
        wish: &Negotiation,
        peer: &P2pPeer,
        role: Role,
        frequency: u32,
        context: &mut Context<'_>,
    ) {
        let ssid = self.new_ssid();
        let passphrase = self.new_passphrase();
        if let Some(known) = self.known(peer.address) {
            known.owner = role.owner();
            known.dialog += 1;
            known.interface = Some(peer.interface());
            known.frequency = frequency;
        }
        let owner = match role {
            Role::Owner => self.own_address(),
            Role::Client => peer.address,
        };
        let group = self.new_group(role, owner, ssid, passphrase, frequency, wish.persistent);
        self.begin_forming(group, peer.address, wish.secret.clone(), context);
    }

    /// The peer's group was found, or there is none.
    pub(super) fn join_scanned(&mut self, context: &mut Context<'_>) {
        let Some(wish) = self.negotiation.take() else { return };
        self.meet(wish.peer, context);
        let there = context.air().p2p.there(wish.peer);
        let Some((peer, group)) =
            there.and_then(|peer| peer.group.clone().map(|group| (peer, group)))
        else {
            self.announce("P2P-GROUP-FORMATION-FAILURE ", context);
            return;
        };
        let (ssid, passphrase) = (group.ssid, group.passphrase);
        let frequency = group.frequency;
        let group = self.new_group(
            Role::Client,
            peer.address,
            ssid,
            passphrase,
            frequency,
            wish.persistent,
        );
        self.begin_forming(group, peer.address, wish.secret, context);
    }

    /// P2P_CANCEL: whether there was anything to cancel.
    pub(super) fn cancel(&mut self, context: &mut Context<'_>) -> bool {
        if self.negotiation.take().is_some() {
            self.forget_timer(&Due::Negotiated);
            self.forget_timer(&Due::JoinScanned);
            return true;
        }
        let forming = self.groups.iter().find(|group| !group.is_started);
        let Some(interface) = forming.map(|group| group.interface.clone()) else { return false };
        self.fail_forming(&interface, context);
        true
    }
}
