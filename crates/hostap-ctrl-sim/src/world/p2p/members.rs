//! Who is in a group: clients that join, leave, and are told of.

use super::P2p;
use super::group::Role;
use super::peer::interface_of;
use crate::behaviour::{Mac, parse_mac, write_mac};
use crate::world::hostapd::station::{Client, KeyManagement, P2pClient, Stage, WpsDevice};
use crate::world::keys::uuid;
use crate::world::process::Context;

impl P2p {
    /// A device has joined the group that this one owns.
    pub(super) fn admit(&mut self, interface: &str, device: Mac, context: &mut Context<'_>) {
        let now = context.now();
        let Some(peer) = context.air().p2p.peer(device).cloned() else { return };
        let own = self.own_address();
        let Some(group) = self.group(interface) else { return };
        let used = |id: u16| group.clients.iter().any(|client| client.association == id);
        let id = (1..2007).find(|id| !used(*id)).unwrap_or(2007);
        let by_registration = group.forming.take().is_some();
        let mut client = Client::new(peer.interface(), id, KeyManagement::Psk, now);
        client.stage = Stage::Authorized;
        client.p2p = Some(P2pClient {
            device,
            kind: peer.kind.clone(),
            name: peer.name.clone(),
            methods: peer.methods,
        });
        let mut radio = device;
        radio[0] &= !0x40;
        // What hostap's clients tell in the registration of a group.
        client.wps = by_registration.then(|| WpsDevice {
            uuid: uuid(radio),
            kind: "0-00000000-0".into(),
            name: " ".into(),
            manufacturer: " ".into(),
            model: " ".into(),
        });
        group.clients.insert(0, client);
        let (ssid, is_persistent) = (group.ssid.clone(), group.is_persistent);
        if let Some(known) = self.known(device) {
            known.interface = Some(peer.interface());
            known.ssid.clone_from(&ssid);
        }
        if is_persistent {
            let mut groups = self.persistent.iter_mut();
            if let Some(group) = groups.find(|group| group.ssid == ssid && group.owner == own) {
                group.members.push(device);
            }
        }
        let (interface, station) = (interface.to_owned(), peer.interface());
        self.tell_owner(
            &interface,
            format_args!(
                "AP-STA-CONNECTED {} p2p_dev_addr={}",
                write_mac(station),
                write_mac(device)
            ),
            context,
        );
        let completed = format!("<3>EAPOL-4WAY-HS-COMPLETED {}", write_mac(station));
        context.event(&interface, completed);
    }

    /// An event of a station, which the P2P device's monitors get too.
    fn tell_owner(&self, interface: &str, text: impl std::fmt::Display, context: &mut Context<'_>) {
        let text = format!("<3>{text}");
        context.event(interface, &text);
        context.interface_event(&self.device_interface(), &text);
    }

    /// A station has left the group that this device owns.
    pub(super) fn dismiss(&mut self, interface: &str, station: Mac, context: &mut Context<'_>) {
        let Some(group) = self.group(interface) else { return };
        let Some(at) = group.clients.iter().position(|client| client.address == station) else {
            return;
        };
        let client = group.clients.remove(at);
        let device = client.p2p.map_or([0; 6], |p2p| p2p.device);
        let gone = format!(
            "AP-STA-DISCONNECTED {} p2p_dev_addr={}",
            write_mac(station),
            write_mac(device)
        );
        self.tell_owner(interface, gone, context);
    }

    /// The address that a device has in one of the groups.
    pub(super) fn member(&self, device: &[u8]) -> Option<Vec<u8>> {
        let device = parse_mac(device)?;
        let mut clients = self.groups.iter().flat_map(|group| &group.clients);
        let client =
            clients.find(|client| client.p2p.as_ref().is_some_and(|p2p| p2p.device == device))?;
        Some(write_mac(client.address).into_bytes())
    }

    /// `ADDRESS` of a device, or `iface=ADDRESS` of its interface: it goes, and is forgotten.
    pub(super) fn remove_client(&mut self, arguments: &[u8], context: &mut Context<'_>) -> bool {
        let by_interface = arguments.strip_prefix(b"iface=");
        let Some(address) = parse_mac(by_interface.unwrap_or(arguments)) else { return false };
        let station = if by_interface.is_some() { address } else { interface_of(address) };
        for interface in self.groups.iter().map(|group| group.interface.clone()).collect::<Vec<_>>()
        {
            self.dismiss(&interface, station, context);
        }
        for group in &mut self.persistent {
            group.members.retain(|member| interface_of(*member) != station);
        }
        true
    }

    /// A client asks the owner when it will be there.
    pub(super) fn request_presence(&mut self, interface: &str, context: &mut Context<'_>) -> bool {
        let group = self.group(interface).filter(|group| group.role == Role::Client);
        let Some(bssid) = group.map(|group| group.bssid()) else { return false };
        let response =
            format!("<3>P2P-PRESENCE-RESPONSE src={} status=5 noa=0000", write_mac(bssid));
        context.event(interface, response);
        true
    }

    /// The other side leaves, or ends the group that it owns.
    pub(super) fn left_by(&mut self, from: Mac, context: &mut Context<'_>) {
        let groups = self.groups.iter().map(|group| (group.interface.clone(), group.owner));
        let groups: Vec<_> = groups.collect();
        for (interface, owner) in groups {
            if owner == from {
                self.end_group(&interface, "GO_ENDING_SESSION", context);
            } else {
                self.dismiss(&interface, interface_of(from), context);
            }
        }
    }
}
