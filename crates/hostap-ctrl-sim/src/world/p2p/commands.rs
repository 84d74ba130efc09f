//! The commands of P2P, and those of the P2P device's socket.

use super::P2p;
use super::peer::interface_of;
use crate::behaviour::{Mac, atoi, parse_mac, printf_encode, until_nul, write_mac};
use crate::world::hostapd::wps::pin_of;
use crate::world::keys::uuid;
use crate::world::process::Context;

pub(super) fn done(success: bool) -> Vec<u8> {
    if success { b"OK\n".to_vec() } else { b"FAIL\n".to_vec() }
}

/// The newest first.
fn interfaces(context: &mut Context<'_>) -> Vec<u8> {
    let names = context.interfaces().into_iter().rev();
    names.map(|name| format!("{name}\n")).collect::<String>().into_bytes()
}

/// Variables of P2P_SET.
const VARIABLES: &[&str] = &[
    "client_apsd",
    "cross_connect",
    "ctwindow",
    "disabled",
    "disallow_freq",
    "disc_int",
    "discoverability",
    "listen_channel",
    "managed",
    "max_go_device_found",
    "noa",
    "no_group_iface",
    "oppps",
    "per_sta_psk",
    "peer_filter",
    "ps",
    "ssid_postfix",
];

impl P2p {
    /// A command that came to a socket of the process. `None`: it is no command of P2P.
    pub(crate) fn command(
        &mut self,
        interface: &str,
        command: &[u8],
        context: &mut Context<'_>,
    ) -> Option<Vec<u8>> {
        self.own.as_ref()?;
        let command = until_nul(command);
        if let Some(reply) = self.p2p_command(interface, command, context) {
            return Some(reply);
        }
        if interface == self.device_interface() {
            return Some(self.device_command(command, context));
        }
        let group = self.groups.iter().any(|group| group.interface == interface);
        group.then(|| self.group_command(interface, command, context))
    }

    fn p2p_command(
        &mut self,
        interface: &str,
        command: &[u8],
        context: &mut Context<'_>,
    ) -> Option<Vec<u8>> {
        let (name, arguments) = match command.iter().position(|byte| *byte == b' ') {
            Some(at) => (&command[..at], Some(&command[at + 1..])),
            None => (command, None),
        };
        let given = arguments.unwrap_or_default();
        Some(match (name, arguments.is_some()) {
            (b"P2P_FIND", _) => done(self.find(given, context)),
            (b"P2P_STOP_FIND", false) => {
                self.stop_search(context);
                self.listening = false;
                done(true)
            }
            (b"P2P_LISTEN", _) => {
                self.stop_search(context);
                self.listening = true;
                done(true)
            }
            (b"P2P_EXT_LISTEN", _) | (b"P2P_SERVICE_UPDATE", false) => done(true),
            (b"P2P_FLUSH", false) => {
                self.flush(context);
                done(true)
            }
            (b"P2P_PEER", true) => self.peer_text(given, context).unwrap_or_else(|| done(false)),
            (b"P2P_CONNECT", true) => self.connect(given, context).unwrap_or_else(|| done(false)),
            (b"P2P_CANCEL", false) => done(self.cancel(context)),
            (b"P2P_REJECT", true) => done(self.reject(given)),
            (b"P2P_UNAUTHORIZE", true) => done(self.unauthorize(given)),
            (b"P2P_GROUP_ADD", _) => done(self.add_group(given, context)),
            (b"P2P_GROUP_REMOVE", true) => done(self.remove_group(given, context)),
            (b"P2P_GROUP_MEMBER", true) => self.member(given).unwrap_or_else(|| done(false)),
            (b"P2P_GET_PASSPHRASE", false) => {
                self.passphrase(interface).unwrap_or_else(|| done(false))
            }
            (b"P2P_PRESENCE_REQ", _) => done(self.request_presence(interface, context)),
            (b"P2P_REMOVE_CLIENT", true) => done(self.remove_client(given, context)),
            (b"P2P_INVITE", true) => done(self.invite(given, context)),
            (b"P2P_PROV_DISC", true) => done(self.prove(given, context)),
            (b"P2P_SERV_DISC_REQ", true) => {
                self.ask_services(given, context).unwrap_or_else(|| done(false))
            }
            (b"P2P_SERV_DISC_CANCEL_REQ", true) => done(self.cancel_query(given)),
            (b"P2P_SERV_DISC_EXTERNAL", true) => done(matches!(given, b"0" | b"1")),
            (b"P2P_SERVICE_ADD", true) => done(self.add_service(given)),
            (b"P2P_SERVICE_DEL", true) => done(self.delete_service(given)),
            (b"P2P_SERVICE_FLUSH", false) => {
                self.services.clear();
                done(true)
            }
            (b"P2P_SET", true) => {
                let variable = given.split(|byte| *byte == b' ').next().unwrap_or_default();
                let is_known = VARIABLES.iter().any(|known| known.as_bytes() == variable);
                done(is_known && given.contains(&b' '))
            }
            // Of the variables of SET this is about P2P, whichever socket it comes to.
            (b"SET", true) => {
                let value = given.strip_prefix(b"persistent_reconnect ")?;
                self.reconnects = atoi(value) != 0;
                done(true)
            }
            _ => return None,
        })
    }

    /// What else the P2P device's socket answers.
    fn device_command(&mut self, command: &[u8], context: &mut Context<'_>) -> Vec<u8> {
        match command {
            b"PING" => b"PONG\n".to_vec(),
            b"IFNAME" => self.device_interface().into_bytes(),
            b"LIST_NETWORKS" => self.list_persistent(),
            b"INTERFACES" => interfaces(context),
            // P2P devices have no networks but persistent groups.
            b"SCAN_RESULTS" => b"bssid / frequency / signal level / flags / ssid\n".to_vec(),
            _ if command.starts_with(b"STATUS") => {
                let own = self.own_address();
                let address = write_mac(own);
                let uuid = self.uuid();
                format!(
                    "wpa_state=DISCONNECTED\np2p_device_address={address}\naddress={address}\n\
                     uuid={uuid}\n"
                )
                .into_bytes()
            }
            _ => match command.strip_prefix(b"REMOVE_NETWORK ") {
                Some(id) => done(self.forget_persistent(id)),
                None => b"UNKNOWN COMMAND\n".to_vec(),
            },
        }
    }

    /// The daemon's UUID comes from its radio's address.
    pub(super) fn uuid(&self) -> String {
        let mut radio = self.own_address();
        radio[0] &= !0x40;
        uuid(radio)
    }

    fn list_persistent(&self) -> Vec<u8> {
        let mut text = b"network id / ssid / bssid / flags\n".to_vec();
        for group in &self.persistent {
            text.extend_from_slice(format!("{}\t", group.id).as_bytes());
            text.extend_from_slice(&printf_encode(&group.ssid));
            let owner = write_mac(group.owner);
            let rest = format!("\t{owner}\t[DISABLED][P2P-PERSISTENT]\n");
            text.extend_from_slice(rest.as_bytes());
        }
        text
    }

    fn forget_persistent(&mut self, id: &[u8]) -> bool {
        if id == b"all" {
            self.persistent.clear();
            return true;
        }
        let id = usize::try_from(atoi(id)).ok();
        let before = self.persistent.len();
        self.persistent.retain(|group| Some(group.id) != id);
        self.persistent.len() != before
    }

    /// A command on the global socket. `None`: it is not about P2P, or nobody speaks P2P here.
    pub(crate) fn global_command(
        &mut self,
        command: &[u8],
        context: &mut Context<'_>,
    ) -> Option<Vec<u8>> {
        let own = self.own.as_ref()?.address;
        let command = until_nul(command);
        match command {
            b"STATUS" => Some(self.global_status(own).into_bytes()),
            // Redirected to the P2P device.
            _ => self.p2p_command(&self.device_interface(), command, context),
        }
    }

    fn global_status(&self, own: Mac) -> String {
        let state = if self.search.is_some() {
            "SEARCH"
        } else if self.negotiation.is_some() {
            "CONNECT"
        } else if self.groups.iter().any(|group| !group.is_started) {
            "PROVISIONING"
        } else if self.listening {
            "LISTEN_ONLY"
        } else {
            "IDLE"
        };
        let address = write_mac(own);
        let mut text = format!("p2p_device_address={address}\np2p_state={state}\nwifi_display=1\n");
        let mut radio = own;
        radio[0] &= !0x40;
        let groups = self.groups.iter().rev();
        let mut interfaces: Vec<_> =
            groups.map(|group| (group.interface.clone(), interface_of(own))).collect();
        interfaces.push((self.device_interface(), own));
        interfaces.push((self.parent().to_owned(), radio));
        for (name, address) in interfaces {
            text.push_str(&format!("ifname={name}\naddress={}\n", write_mac(address)));
        }
        text
    }

    /// A PIN nobody has had yet.
    pub(super) fn new_pin(&mut self) -> String {
        // Spread over all seven digits.
        pin_of(self.count().wrapping_mul(7_654_321))
    }

    fn reject(&mut self, arguments: &[u8]) -> bool {
        let known = parse_mac(arguments).and_then(|address| self.known(address));
        known.map(|known| known.flag("[USER_REJECTED]")).is_some()
    }

    /// Takes an authorization back.
    fn unauthorize(&mut self, arguments: &[u8]) -> bool {
        let address = parse_mac(arguments);
        let is_for =
            self.negotiation.as_ref().is_some_and(|wish| wish.waits && Some(wish.peer) == address);
        if is_for {
            self.negotiation = None;
        }
        is_for
    }
}
