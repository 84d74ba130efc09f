//! One BSS of a hostapd: its configuration, its stations, its lists and its registrar.

use std::time::Duration;

use super::access_control::AccessControl;
use super::station::{Client, KeyManagement, Stage, WpsDevice};
use super::wps::Registrar;
use crate::behaviour::Mac;
use crate::world::access_point::AccessPoint;
use crate::world::keys::uuid;

/// One BSS, which is an interface of its own.
#[derive(Debug)]
pub(super) struct Bss {
    pub(super) interface: String,
    /// Zero until the air has given it one.
    pub(super) bssid: Mac,
    /// As the configuration file has it: what a restart finds.
    pub(super) configured: AccessPoint,
    /// With what SET has changed since; on the air after RELOAD.
    pub(super) wanted: AccessPoint,
    /// The newest first.
    pub(super) clients: Vec<Client>,
    pub(super) access: AccessControl,
    pub(super) registrar: Registrar,
}

impl Bss {
    pub(super) fn new(interface: String, setup: AccessPoint) -> Self {
        Self {
            interface,
            bssid: [0; 6],
            wanted: setup.clone(),
            configured: setup,
            clients: Vec::new(),
            access: AccessControl::default(),
            registrar: Registrar::default(),
        }
    }

    /// What a restart forgets.
    pub(super) fn forget(&mut self) {
        self.wanted = self.configured.clone();
        self.clients.clear();
        self.access = AccessControl::default();
        for mac in &self.configured.denied {
            self.access.refuse(*mac);
        }
        self.registrar = Registrar::default();
        self.registrar.own_pin.clone_from(&self.configured.wps_pin);
    }

    /// How stations get their keys here.
    pub(super) fn keys(&self) -> KeyManagement {
        let security = &self.wanted.security;
        if security.users.is_some() {
            KeyManagement::Eap
        } else if security.sae_password.is_some() && security.passphrase.is_none() {
            KeyManagement::Sae
        } else if security.passphrase.is_some() {
            KeyManagement::Psk
        } else if security.owe {
            KeyManagement::Owe
        } else {
            KeyManagement::Open
        }
    }

    pub(super) fn client(&mut self, address: Mac) -> Option<&mut Client> {
        self.clients.iter_mut().find(|client| client.address == address)
    }

    /// A station that authenticates becomes the first of the list.
    pub(super) fn admit(&mut self, address: Mac, association: u16, now: Duration) -> &mut Client {
        self.clients.retain(|client| client.address != address);
        let client = Client::new(address, association, self.keys(), now);
        self.clients.insert(0, client);
        &mut self.clients[0]
    }

    /// The station has gone, or was sent away; whether it was using the network.
    pub(super) fn dismiss(&mut self, address: Mac, stage: Stage) -> bool {
        let Some(client) = self.client(address) else { return false };
        let was_there = client.stage == Stage::Authorized;
        client.stage = stage;
        was_there
    }

    pub(super) fn remove(&mut self, address: Mac) {
        self.clients.retain(|client| client.address != address);
    }

    /// Those who use the network.
    pub(super) fn authorized(&self) -> Vec<Mac> {
        let there = self.clients.iter().filter(|client| client.stage == Stage::Authorized);
        there.map(|client| client.address).collect()
    }
}

/// What a wpa_supplicant of the world tells of itself by WPS.
pub(super) fn device_of(address: Mac) -> WpsDevice {
    WpsDevice {
        uuid: uuid(address),
        kind: "1-0050F204-1".into(),
        name: "Lab station".into(),
        manufacturer: "Lab".into(),
        model: "radio".into(),
    }
}
