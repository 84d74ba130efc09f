//! SET, GET, RELOAD, ENABLE, DISABLE and the end of a hostapd.

use super::access_control::Unlisted;
use super::commands::{done, fail, ok};
use super::status::State;
use super::wps::Button;
use super::{HostapdProcess, Place};
use crate::behaviour::{atoi, parse_string};
use crate::world::process::Context;

/// IEEE 802.11: previous authentication no longer valid; the sender is leaving.
const REASON_NOT_VALID: u16 = 2;
const REASON_LEAVING: u16 = 3;

/// What SET knows besides what has an effect here.
const KNOWN: &[&str] = &[
    "ap_isolate",
    "ap_max_inactivity",
    "bss_transition",
    "config_id",
    "disassoc_low_ack",
    "dtim_period",
    "eap_server",
    "hw_mode",
    "ieee80211n",
    "ieee80211w",
    "interworking",
    "logger_stdout_level",
    "logger_syslog_level",
    "rrm_beacon_report",
    "rrm_neighbor_report",
    "rsn_pairwise",
    "rts_threshold",
    "skip_inactivity_poll",
    "wmm_enabled",
    "wpa",
    "wpa_group_rekey",
    "wpa_key_mgmt",
    "wpa_pairwise",
    "wpa_ptk_rekey",
];

/// GET.
pub(super) fn get(variable: &[u8]) -> Vec<u8> {
    match variable {
        b"version" => b"2.10".to_vec(),
        b"tls_library" => b"OpenSSL build=OpenSSL 3.0.16 run=OpenSSL 3.0.16".to_vec(),
        _ => fail(),
    }
}

impl HostapdProcess {
    /// `NAME VALUE`. What concerns the network itself is on the air after RELOAD.
    pub(super) fn set(
        &mut self,
        place: Place,
        arguments: &[u8],
        context: &mut Context<'_>,
    ) -> Vec<u8> {
        let Some(at) = arguments.iter().position(|byte| *byte == b' ') else { return fail() };
        let (name, value) = (&arguments[..at], &arguments[at + 1..]);
        let number = u32::try_from(atoi(value)).unwrap_or(0);
        let wanted = &mut self.bss_mut(place).wanted;
        match name {
            b"ssid" if (1..=32).contains(&value.len()) => wanted.ssid = value.to_vec(),
            b"ssid2" => match parse_string(value).filter(|ssid| (1..=32).contains(&ssid.len())) {
                Some(ssid) => wanted.ssid = ssid,
                None => return fail(),
            },
            b"wpa_passphrase" if (8..=63).contains(&value.len()) => {
                wanted.security.passphrase = Some(value.to_vec());
            }
            b"sae_password" if !value.is_empty() => {
                wanted.security.sae_password = Some(value.to_vec());
            }
            b"ignore_broadcast_ssid" => wanted.hidden = number != 0,
            b"max_num_sta" => wanted.max_stations = usize::try_from(number).ok(),
            b"beacon_int" if (15..=65535).contains(&number) => wanted.beacon_interval = number,
            b"wps_state" => wanted.wps = number != 0,
            b"country_code" if value.len() == 2 => wanted.country = Some([value[0], value[1]]),
            b"channel" => return self.set_channel(place, number),
            b"macaddr_acl" => {
                let denied = number == 1;
                let unlisted = if denied { Unlisted::Denied } else { Unlisted::Accepted };
                self.bss_mut(place).access.unlisted = unlisted;
                self.publish(place, context);
            }
            _ => return done(KNOWN.iter().any(|known| known.as_bytes() == name)),
        }
        ok()
    }

    fn set_channel(&mut self, place: Place, number: u32) -> Vec<u8> {
        let frequency = match number {
            1..=13 => 2407 + 5 * number,
            14 => 2484,
            32..=177 => 5000 + 5 * number,
            _ => return fail(),
        };
        self.bss_mut(place).wanted.frequency = frequency;
        ok()
    }

    /// Everybody goes, and everything that was set is on the air.
    pub(super) fn reload(&mut self, radio: usize, context: &mut Context<'_>) -> Vec<u8> {
        self.dismiss_all(radio, REASON_NOT_VALID, context);
        if self.radios[radio].state == State::Enabled {
            self.radios[radio].frequency = self.radios[radio].bss[0].wanted.frequency;
        }
        for bss in 0..self.radios[radio].bss.len() {
            self.publish(Place { radio, bss }, context);
        }
        ok()
    }

    pub(super) fn enable(&mut self, radio: usize, context: &mut Context<'_>) -> Vec<u8> {
        if self.radios[radio].state == State::Enabled {
            return fail();
        }
        self.turn_on(radio, context);
        self.tell(Place { radio, bss: 0 }, "AP-ENABLED ", context);
        ok()
    }

    pub(super) fn disable(&mut self, radio: usize, context: &mut Context<'_>) -> Vec<u8> {
        if self.radios[radio].state != State::Enabled {
            return fail();
        }
        self.tell(Place { radio, bss: 0 }, "AP-DISABLED ", context);
        self.turn_off(radio, context);
        ok()
    }

    fn turn_off(&mut self, radio: usize, context: &mut Context<'_>) {
        self.dismiss_all(radio, REASON_LEAVING, context);
        self.radios[radio].state = State::Disabled;
        self.radios[radio].switch = None;
        for bss in &mut self.radios[radio].bss {
            bss.registrar.button = Button::Disabled;
            context.air().turn(bss.bssid, false);
        }
    }

    /// Sends every station of a radio away and forgets it.
    fn dismiss_all(&mut self, radio: usize, reason: u16, context: &mut Context<'_>) {
        for bss in 0..self.radios[radio].bss.len() {
            let place = Place { radio, bss };
            for address in self.bss(place).authorized() {
                self.remove_station(place, address, reason, false, context);
            }
            self.bss_mut(place).clients.clear();
        }
    }

    /// What a radio says when it goes for good.
    pub(super) fn farewell(&mut self, radio: usize, context: &mut Context<'_>) {
        if self.radios[radio].state == State::Enabled {
            self.turn_off(radio, context);
            self.tell(Place { radio, bss: 0 }, "AP-DISABLED ", context);
        }
        for bss in 0..self.radios[radio].bss.len() {
            self.tell(Place { radio, bss }, "CTRL-EVENT-TERMINATING ", context);
        }
    }

    pub(super) fn terminate(&mut self, context: &mut Context<'_>) {
        for radio in 0..self.radios.len() {
            if !self.radios[radio].removed {
                self.farewell(radio, context);
            }
        }
        context.end();
    }
}
