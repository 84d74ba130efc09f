//! What stations do, as hostapd sees it.

use std::time::Duration;

use super::bss::device_of;
use super::station::{KeyManagement, Stage, WpsDevice};
use super::wps::Outcome;
use super::{Due, HostapdProcess, Place};
use crate::behaviour::{Mac, write_mac};
use crate::world::notice::Notice;
use crate::world::process::Context;

/// How often hostapd tries a message of the 4-way handshake, and how long it waits for an answer.
const TRIES: u8 = 4;
const ANSWER_TIME: Duration = Duration::from_secs(1);

/// How long a station that was sent away is remembered.
pub(super) const MEMORY: Duration = Duration::from_secs(5);

/// IEEE 802.11: the 4-way handshake timed out.
const REASON_HANDSHAKE_TIMEOUT: u16 = 15;

impl HostapdProcess {
    pub(super) fn heard(&mut self, notice: Notice, context: &mut Context<'_>) {
        match notice {
            Notice::Authenticated { bssid, station } => {
                self.authenticated(bssid, station, context);
            }
            Notice::Associated { bssid, station, id } => {
                let Some(place) = self.place_of(bssid) else { return };
                if let Some(client) = self.bss_mut(place).client(station) {
                    client.association = id;
                    client.stage = Stage::Associated;
                }
            }
            Notice::WrongKey { bssid, station } => self.mismatch(bssid, station, 1, context),
            Notice::WrongPassword { bssid, station } => {
                if let Some(place) = self.place_of(bssid) {
                    self.bss_mut(place).remove(station);
                }
            }
            Notice::EapStarted { bssid, station } => self.eap_started(bssid, station, context),
            Notice::EapEnded { bssid, station, method, success, .. } => {
                self.eap_ended(bssid, station, method, success, context);
            }
            Notice::Joined { bssid, station } => self.joined(bssid, station, context),
            Notice::Left { bssid, station, by_itself, .. } => {
                self.left(bssid, station, by_itself, context);
            }
            Notice::WpsSeen { bssid, station, pin } => {
                self.wps_seen(bssid, station, pin.as_deref(), context);
            }
            Notice::WpsStarted { bssid, station, pin } => {
                self.wps_started(bssid, station, pin.as_deref(), context);
            }
            Notice::WpsEnded { bssid, station, success } => {
                self.wps_ended(bssid, station, success, context);
            }
            // A refused station leaves no trace. The others are for stations.
            _ => {}
        }
    }

    fn authenticated(&mut self, bssid: Mac, station: Mac, context: &mut Context<'_>) {
        let Some(place) = self.place_of(bssid) else { return };
        let now = context.now();
        let guest = context.air().guest(station).cloned();
        let id = context.air().point(bssid).and_then(|point| {
            point.stations.iter().find(|other| other.station == station).map(|other| other.id)
        });
        let high_throughput = self.radios[place.radio].high_throughput;
        // It comes back: what was told of its going is told already.
        let was_there = self.bss_mut(place).dismiss(station, Stage::Gone);
        if was_there {
            self.tell(place, format_args!("AP-STA-DISCONNECTED {}", write_mac(station)), context);
        }
        self.timers.retain(|_, due| *due != Due::Forget { bssid, station });
        let client = self.bss_mut(place).admit(station, id.unwrap_or(1), now);
        client.high_throughput = high_throughput;
        if let Some(guest) = guest {
            client.signal = guest.signal;
            client.key_name = guest.key_name;
            client.lines = guest.lines;
        }
    }

    fn joined(&mut self, bssid: Mac, station: Mac, context: &mut Context<'_>) {
        let Some(place) = self.place_of(bssid) else { return };
        let now = context.now();
        let keys = self.bss(place).keys();
        let wps = self.wps_device(place, station);
        let Some(client) = self.bss_mut(place).client(station) else { return };
        client.stage = Stage::Authorized;
        client.since = now;
        client.wps = wps;
        let name = client.key_name.as_ref().map(|name| format!(" keyid={name}"));
        let address = write_mac(station);
        let connected =
            format!("AP-STA-CONNECTED {address}{}", name.as_deref().unwrap_or_default());
        let completed = format!("EAPOL-4WAY-HS-COMPLETED {address}");
        let events = match keys {
            KeyManagement::Open => vec![connected],
            // After EAP the port opens with the keys, otherwise with the handshake's last message.
            KeyManagement::Eap => vec![completed, connected],
            KeyManagement::Psk | KeyManagement::Sae | KeyManagement::Owe => {
                vec![connected, completed]
            }
        };
        for event in events {
            self.tell(place, event, context);
        }
    }

    fn left(&mut self, bssid: Mac, station: Mac, by_itself: bool, context: &mut Context<'_>) {
        let Some(place) = self.place_of(bssid) else { return };
        let was_there = match self.bss_mut(place).client(station).map(|client| client.stage) {
            Some(Stage::Authorized) => true,
            // It was sent away by a command, which has told it.
            Some(Stage::Gone | Stage::Disassociated) if !by_itself => return,
            Some(_) => false,
            None => return,
        };
        if was_there {
            self.tell(place, format_args!("AP-STA-DISCONNECTED {}", write_mac(station)), context);
        }
        if by_itself {
            self.bss_mut(place).remove(station);
        } else {
            self.remember(place, station, Stage::Gone, context);
        }
    }

    /// A station that was sent away stays in the list for some seconds.
    pub(super) fn remember(
        &mut self,
        place: Place,
        station: Mac,
        stage: Stage,
        context: &mut Context<'_>,
    ) {
        let bssid = self.bss(place).bssid;
        self.bss_mut(place).dismiss(station, stage);
        self.later(MEMORY, Due::Forget { bssid, station }, context);
    }

    pub(super) fn forget(&mut self, bssid: Mac, station: Mac) {
        let Some(place) = self.place_of(bssid) else { return };
        let bss = self.bss_mut(place);
        let gone = |stage: Stage| matches!(stage, Stage::Gone | Stage::Disassociated);
        if bss.client(station).is_some_and(|client| gone(client.stage)) {
            bss.remove(station);
        }
    }

    /// The handshake's second message was wrong, and is wrong each time hostapd asks again.
    pub(super) fn mismatch(
        &mut self,
        bssid: Mac,
        station: Mac,
        seen: u8,
        context: &mut Context<'_>,
    ) {
        let Some(place) = self.place_of(bssid) else { return };
        let waits = |stage: Stage| matches!(stage, Stage::Associated | Stage::Authenticated);
        if !self.bss_mut(place).client(station).is_some_and(|client| waits(client.stage)) {
            return;
        }
        if seen <= TRIES {
            let address = write_mac(station);
            self.tell(place, format_args!("AP-STA-POSSIBLE-PSK-MISMATCH {address}"), context);
            self.later(ANSWER_TIME, Due::Mismatch { bssid, station, seen: seen + 1 }, context);
            return;
        }
        self.remember(place, station, Stage::Gone, context);
        // A wpa_supplicant gives up by itself.
        let is_guest = context.air().guest(station).is_some();
        if is_guest {
            context.air().send_away(bssid, station, REASON_HANDSHAKE_TIMEOUT, false);
        }
    }

    fn eap_started(&mut self, bssid: Mac, station: Mac, context: &mut Context<'_>) {
        let Some(place) = self.place_of(bssid) else { return };
        let address = write_mac(station);
        self.tell(place, format_args!("CTRL-EVENT-EAP-STARTED {address}"), context);
        self.tell(place, "CTRL-EVENT-EAP-PROPOSED-METHOD vendor=0 method=1", context);
    }

    fn eap_ended(
        &mut self,
        bssid: Mac,
        station: Mac,
        method: u8,
        success: bool,
        context: &mut Context<'_>,
    ) {
        let Some(place) = self.place_of(bssid) else { return };
        let method = format!("CTRL-EVENT-EAP-PROPOSED-METHOD vendor=0 method={method}");
        self.tell(place, method, context);
        let result = if success { "SUCCESS" } else { "FAILURE" };
        let address = write_mac(station);
        self.tell(place, format_args!("CTRL-EVENT-EAP-{result} {address}"), context);
    }

    /// A station looks for an access point that takes part in WPS.
    fn wps_seen(&mut self, bssid: Mac, station: Mac, pin: Option<&str>, context: &mut Context<'_>) {
        let Some(place) = self.place_of(bssid) else { return };
        let WpsDevice { uuid, kind, name, .. } = device_of(station);
        let address = write_mac(station);
        // Device password 4 is the button, 0 a PIN.
        let password = if pin.is_some() { 0 } else { 4 };
        let seen =
            format!("WPS-ENROLLEE-SEEN {address} {uuid} {kind} 0x2388 {password} 1 [{name}]");
        self.tell(place, seen, context);
        let waiting = &mut self.bss_mut(place).registrar.waiting;
        if pin.is_none() && !waiting.contains(&station) {
            waiting.push(station);
        }
    }

    fn wps_started(
        &mut self,
        bssid: Mac,
        station: Mac,
        pin: Option<&str>,
        context: &mut Context<'_>,
    ) {
        let Some(place) = self.place_of(bssid) else { return };
        self.bss_mut(place).registrar.by_button = pin.is_none();
        let started = format!("CTRL-EVENT-EAP-STARTED {}", write_mac(station));
        self.tell(place, started, context);
        self.tell(place, "CTRL-EVENT-EAP-PROPOSED-METHOD vendor=0 method=1", context);
        self.tell(place, "CTRL-EVENT-EAP-PROPOSED-METHOD vendor=14122 method=254", context);
    }

    fn wps_ended(&mut self, bssid: Mac, station: Mac, success: bool, context: &mut Context<'_>) {
        let Some(place) = self.place_of(bssid) else { return };
        let address = write_mac(station);
        let device = device_of(station);
        let registrar = &mut self.bss_mut(place).registrar;
        let by_button = registrar.by_button;
        let outcome = if success { Outcome::Success } else { Outcome::Failed };
        registrar.ended(outcome, station, by_button);
        let mut events = Vec::new();
        if success {
            events.push(format!("WPS-REG-SUCCESS {address} {}", device.uuid));
            if by_button {
                events.push("WPS-PBC-DISABLE ".into());
            }
            events.push("WPS-SUCCESS ".into());
        } else {
            events.push("WPS-FAIL msg=8 config_error=18".into());
        }
        events.push(format!("CTRL-EVENT-EAP-FAILURE {address}"));
        for event in events {
            self.tell(place, event, context);
        }
        let known = &mut self.bss_mut(place).registrar.devices;
        known.retain(|(other, _)| *other != station);
        if success {
            known.push((station, device));
        }
        self.publish(place, context);
    }

    /// What a station told of itself when it got its credential here.
    fn wps_device(&self, place: Place, station: Mac) -> Option<WpsDevice> {
        let devices = &self.bss(place).registrar.devices;
        devices.iter().find(|(other, _)| *other == station).map(|(_, device)| device.clone())
    }
}
