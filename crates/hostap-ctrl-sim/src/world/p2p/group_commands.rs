//! The socket of a group's interface.

use super::P2p;
use super::commands::done;
use super::group::Role;
use super::negotiate::Secret;
use super::peer::interface_of;
use crate::behaviour::{parse_mac, write_mac};
use crate::world::process::Context;

impl P2p {
    pub(super) fn group_command(
        &mut self,
        interface: &str,
        command: &[u8],
        context: &mut Context<'_>,
    ) -> Vec<u8> {
        let unknown = || b"UNKNOWN COMMAND\n".to_vec();
        match command {
            b"PING" => b"PONG\n".to_vec(),
            b"IFNAME" => interface.as_bytes().to_vec(),
            b"LIST_NETWORKS" => self.group_networks(interface),
            b"STA-FIRST" => self.group_station(interface, 0, context),
            b"WPS_PBC" => {
                let Some(group) = self.group(interface) else { return done(false) };
                group.button = true;
                let waiting = group.waiting.take();
                context.event(interface, "<3>WPS-PBC-ACTIVE ");
                if let Some(device) = waiting {
                    self.begin_joining(interface, device, Secret::Button, context);
                }
                done(true)
            }
            b"WPS_CANCEL" => {
                let Some(group) = self.group(interface) else { return done(false) };
                group.button = false;
                group.pins.clear();
                done(true)
            }
            b"DISCONNECT" => {
                self.end_group(interface, "REQUESTED", context);
                done(true)
            }
            _ if command.starts_with(b"STATUS") => self.group_status(interface),
            _ => {
                let Some(at) = command.iter().position(|byte| *byte == b' ') else {
                    return unknown();
                };
                let (name, arguments) = (&command[..at], &command[at + 1..]);
                match name {
                    b"STA" => self.find_station(interface, arguments, 0, context),
                    b"STA-NEXT" => self.find_station(interface, arguments, 1, context),
                    b"WPS_PIN" => self.expect_pin(interface, arguments),
                    b"DEAUTHENTICATE" | b"DISASSOCIATE" => {
                        self.send_away(interface, arguments, context)
                    }
                    _ => unknown(),
                }
            }
        }
    }

    fn group_networks(&mut self, interface: &str) -> Vec<u8> {
        let Some(group) = self.group(interface) else { return done(false) };
        let bssid = match group.role {
            Role::Owner => "any".into(),
            Role::Client => write_mac(group.bssid()),
        };
        let ssid = group.ssid_text();
        format!("network id / ssid / bssid / flags\n0\t{ssid}\t{bssid}\t[CURRENT]\n").into_bytes()
    }

    fn group_status(&mut self, interface: &str) -> Vec<u8> {
        let (device, uuid) = (self.own_address(), self.uuid());
        let Some(group) = self.group(interface) else { return done(false) };
        let own = write_mac(interface_of(device));
        let mode = match group.role {
            Role::Owner => "mode=P2P GO\n",
            Role::Client => "mode=station\nwifi_generation=4\n",
        };
        let state = if group.is_started { "COMPLETED" } else { "SCANNING" };
        format!(
            "bssid={}\nfreq={}\nssid={}\nid=0\n{mode}pairwise_cipher=CCMP\ngroup_cipher=CCMP\n\
             key_mgmt=WPA2-PSK\nwpa_state={state}\np2p_device_address={}\naddress={own}\n\
             uuid={uuid}\n",
            write_mac(group.bssid()),
            group.frequency,
            group.ssid_text(),
            write_mac(device),
        )
        .into_bytes()
    }

    /// The station at a place of the list. A client has no such list.
    fn group_station(&mut self, interface: &str, at: usize, context: &Context<'_>) -> Vec<u8> {
        let group = self.group(interface).filter(|group| group.role == Role::Owner);
        let Some(group) = group else { return done(false) };
        let text = group.clients.get(at).map(|client| client.text(context.now()));
        text.unwrap_or_default().into_bytes()
    }

    fn find_station(
        &mut self,
        interface: &str,
        address: &[u8],
        behind: usize,
        context: &Context<'_>,
    ) -> Vec<u8> {
        let at = parse_mac(address).and_then(|address| {
            let mut clients = self.group(interface)?.clients.iter();
            clients.position(|client| client.address == address)
        });
        at.map_or_else(|| done(false), |at| self.group_station(interface, at + behind, context))
    }

    /// `any[ PIN]`: the PIN, which is made up where none is given.
    fn expect_pin(&mut self, interface: &str, arguments: &[u8]) -> Vec<u8> {
        let text = String::from_utf8_lossy(arguments).into_owned();
        let pin = match text.split(' ').nth(1) {
            Some(pin) => pin.to_owned(),
            None => self.new_pin(),
        };
        let Some(group) = self.group(interface) else { return done(false) };
        group.pins.push(pin.clone());
        pin.into_bytes()
    }

    fn send_away(
        &mut self,
        interface: &str,
        arguments: &[u8],
        context: &mut Context<'_>,
    ) -> Vec<u8> {
        let Some(address) = parse_mac(arguments) else { return done(false) };
        self.dismiss(interface, address, context);
        done(true)
    }
}
