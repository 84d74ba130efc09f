//! Groups: how they come into being, who is in them, and how they end.

use super::forming::Step;
use super::known::Owner;
use super::negotiate::Secret;
use super::peer::interface_of;
use super::{Due, P2p};
use crate::behaviour::{Mac, atoi, write_mac};
use crate::world::hostapd::station::Client;
use crate::world::process::Context;

/// This device's part in a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Owner,
    Client,
}

impl Role {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Owner => "GO",
            Self::Client => "client",
        }
    }

    pub(super) fn owner(self) -> Owner {
        match self {
            Self::Owner => Owner::Local,
            Self::Client => Owner::Remote,
        }
    }
}

/// A group that this device is in, or is about to be in.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) interface: String,
    pub(super) role: Role,
    /// The P2P device address of its owner.
    pub(super) owner: Mac,
    pub(super) ssid: Vec<u8>,
    pub(super) passphrase: Vec<u8>,
    pub(super) frequency: u32,
    pub(super) is_persistent: bool,
    /// P2P-GROUP-STARTED has told of it.
    pub(super) is_started: bool,
    /// With whom it is being formed, and how.
    pub(super) forming: Option<(Mac, Secret)>,
    /// The owner's stations, the newest first.
    pub(super) clients: Vec<Client>,
    /// The owner's button is pushed.
    pub(super) button: bool,
    /// Who has asked to join by button, which was not pushed.
    pub(super) waiting: Option<Mac>,
    /// The PINs that the owner expects.
    pub(super) pins: Vec<String>,
}

impl Group {
    /// The BSSID, which is the address of the owner's interface.
    pub(super) fn bssid(&self) -> Mac {
        interface_of(self.owner)
    }

    pub(super) fn ssid_text(&self) -> String {
        String::from_utf8_lossy(&crate::behaviour::printf_encode(&self.ssid)).into_owned()
    }
}

/// A group that is remembered.
#[derive(Clone, Debug)]
pub(super) struct Persistent {
    pub(super) id: usize,
    pub(super) ssid: Vec<u8>,
    pub(super) passphrase: Vec<u8>,
    pub(super) owner: Mac,
    pub(super) role: Role,
    /// The others in it.
    pub(super) members: Vec<Mac>,
}

const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

impl P2p {
    fn letters(&mut self, count: usize) -> Vec<u8> {
        let mut state = self.count().wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 16;
        let mut letter = || {
            let at = usize::try_from(state % LETTERS.len() as u64).unwrap_or(0);
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1) >> 3;
            LETTERS[at]
        };
        (0..count).map(|_| letter()).collect()
    }

    pub(super) fn new_ssid(&mut self) -> Vec<u8> {
        [b"DIRECT-".to_vec(), self.letters(2)].concat()
    }

    pub(super) fn new_passphrase(&mut self) -> Vec<u8> {
        self.letters(8)
    }

    pub(super) fn group(&mut self, interface: &str) -> Option<&mut Group> {
        self.groups.iter_mut().find(|group| group.interface == interface)
    }

    pub(super) fn new_group(
        &mut self,
        role: Role,
        owner: Mac,
        ssid: Vec<u8>,
        passphrase: Vec<u8>,
        frequency: u32,
        is_persistent: bool,
    ) -> Group {
        let interface = format!("p2p-{}-{}", self.parent(), self.next_group);
        self.next_group += 1;
        Group {
            interface,
            role,
            owner,
            ssid,
            passphrase,
            frequency,
            is_persistent,
            is_started: false,
            forming: None,
            clients: Vec::new(),
            button: false,
            waiting: None,
            pins: Vec::new(),
        }
    }

    /// The group's interface comes into being.
    pub(super) fn open(&mut self, group: Group, context: &mut Context<'_>) {
        // A socket that can't be opened is one that clients can't find.
        let _ = context.open_interface(&group.interface);
        self.groups.push(group);
    }

    /// `[persistent[=ID]][ freq=MHZ]`: a group without anybody to negotiate with.
    pub(super) fn add_group(&mut self, arguments: &[u8], context: &mut Context<'_>) -> bool {
        let text = String::from_utf8_lossy(arguments).into_owned();
        let mut words = text.split(' ');
        let frequency = match text.split(' ').find_map(|word| word.strip_prefix("freq=")) {
            Some(text) => match text.parse() {
                Ok(frequency) => frequency,
                Err(_) => return false,
            },
            None => 2412,
        };
        if let Some(id) = words.find_map(|word| word.strip_prefix("persistent=")) {
            let id = usize::try_from(atoi(id.as_bytes())).ok();
            return match self.persistent.iter().find(|group| Some(group.id) == id).cloned() {
                Some(known) => {
                    self.start_again(&known, frequency, context);
                    true
                }
                None => false,
            };
        }
        let is_persistent = text.split(' ').any(|word| word == "persistent");
        let (ssid, passphrase) = (self.new_ssid(), self.new_passphrase());
        let owner = self.own_address();
        let group = self.new_group(Role::Owner, owner, ssid, passphrase, frequency, is_persistent);
        let interface = group.interface.clone();
        self.open(group, context);
        self.owner_is_up(&interface, context);
        self.started(&interface, context);
        true
    }

    /// A persistent group comes into being again; gives its interface.
    pub(super) fn start_again(
        &mut self,
        known: &Persistent,
        frequency: u32,
        context: &mut Context<'_>,
    ) -> String {
        let (ssid, passphrase) = (known.ssid.clone(), known.passphrase.clone());
        let group = self.new_group(known.role, known.owner, ssid, passphrase, frequency, true);
        let interface = group.interface.clone();
        self.open(group, context);
        match known.role {
            Role::Owner => {
                self.owner_is_up(&interface, context);
                self.started(&interface, context);
            }
            Role::Client => self.later_ms(40, Due::Form(interface.clone(), Step::Look), context),
        }
        interface
    }

    /// The group is there: it is remembered, where that is wanted, and told of.
    pub(super) fn started(&mut self, interface: &str, context: &mut Context<'_>) {
        let Some(group) = self.group(interface) else { return };
        if std::mem::replace(&mut group.is_started, true) {
            return;
        }
        let announced = super::events::group_started(group);
        let peer = group.forming.as_ref().map(|(peer, _)| *peer);
        if group.is_persistent {
            let (ssid, passphrase) = (group.ssid.clone(), group.passphrase.clone());
            let (owner, role) = (group.owner, group.role);
            self.remember(ssid, passphrase, owner, role, peer);
        }
        self.announce(announced, context);
    }

    fn remember(
        &mut self,
        ssid: Vec<u8>,
        passphrase: Vec<u8>,
        owner: Mac,
        role: Role,
        peer: Option<Mac>,
    ) {
        let is_same = |group: &&mut Persistent| group.ssid == ssid && group.owner == owner;
        let members: Vec<Mac> = peer.into_iter().collect();
        match self.persistent.iter_mut().find(is_same) {
            Some(group) => group.members.extend(members),
            None => {
                let id = self.persistent.last().map_or(0, |group| group.id + 1);
                let group = Persistent { id, ssid, passphrase, owner, role, members };
                self.persistent.push(group);
            }
        }
    }

    /// The id of the persistent group with a device.
    pub(super) fn persistent_with(&self, device: Mac) -> Option<usize> {
        let has = |group: &&Persistent| group.owner == device || group.members.contains(&device);
        self.persistent.iter().find(has).map(|group| group.id)
    }

    /// `INTERFACE`, or `*` for all there are.
    pub(super) fn remove_group(&mut self, arguments: &[u8], context: &mut Context<'_>) -> bool {
        let name = String::from_utf8_lossy(arguments);
        let groups = self.groups.iter().map(|group| group.interface.clone());
        let wanted: Vec<String> = groups.filter(|group| name == "*" || name == *group).collect();
        let is_known = name == "*" || !wanted.is_empty();
        for interface in wanted {
            self.end_group(&interface, "REQUESTED", context);
        }
        is_known
    }

    /// The group ends for this device, with the events that belong to its role.
    pub(super) fn end_group(&mut self, interface: &str, reason: &str, context: &mut Context<'_>) {
        let Some(at) = self.groups.iter().position(|group| group.interface == interface) else {
            return;
        };
        let (role, bssid) = (self.groups[at].role, self.groups[at].bssid());
        let removed = format!("P2P-GROUP-REMOVED {interface} {} reason={reason}", role.name());
        let leave = format!(
            "<3>CTRL-EVENT-DISCONNECTED bssid={} reason=3 locally_generated=1",
            write_mac(bssid)
        );
        let clear = "<3>CTRL-EVENT-DSCP-POLICY clear_all";
        match role {
            Role::Owner => {
                self.announce(removed, context);
                let clients = self.groups[at].clients.iter().map(|client| client.address);
                let clients: Vec<Mac> = clients.collect();
                for client in clients {
                    self.dismiss(interface, client, context);
                }
                context.event(interface, "<3>AP-DISABLED ");
                context.event(interface, leave);
                context.event(interface, clear);
            }
            Role::Client => {
                if reason == "GO_ENDING_SESSION" {
                    let sent =
                        format!("<3>CTRL-EVENT-DISCONNECTED bssid={} reason=3", write_mac(bssid));
                    context.event(interface, sent);
                }
                context.event(interface, leave);
                context.event(interface, clear);
                self.announce(removed, context);
                context.event(interface, clear);
                let bss = format!("<3>CTRL-EVENT-BSS-REMOVED 0 {}", write_mac(bssid));
                context.event(interface, bss);
            }
        }
        context.event(interface, clear);
        context.close_interface(interface);
        self.groups.remove(at);
    }

    /// The passphrase of the group that this device owns, on the group's own socket.
    pub(super) fn passphrase(&mut self, interface: &str) -> Option<Vec<u8>> {
        let group = self.group(interface).filter(|group| group.role == Role::Owner)?;
        Some(group.passphrase.clone())
    }
}
