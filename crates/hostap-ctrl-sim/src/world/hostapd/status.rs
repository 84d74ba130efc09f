//! STATUS, GET_CONFIG and the events of a channel switch.

use std::fmt::Write as _;

use super::Radio;
use super::bss::Bss;
use super::station::KeyManagement;
use crate::behaviour::{printf_encode, write_mac};
use crate::world::keys::psk;

/// The number of the channel at a frequency; 0 where there is none.
pub(super) fn channel(frequency: u32) -> u32 {
    match frequency {
        2484 => 14,
        2412..=2472 if (frequency - 2407) % 5 == 0 => (frequency - 2407) / 5,
        5160..=5885 if frequency % 5 == 0 => (frequency - 5000) / 5,
        5955..=7115 if frequency % 5 == 0 => (frequency - 5950) / 5,
        _ => 0,
    }
}

fn text_of(bytes: &[u8]) -> String {
    // Encoded text is ASCII.
    String::from_utf8_lossy(&printf_encode(bytes)).into_owned()
}

/// What a radio is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Enabled,
    Disabled,
    Uninitialized,
}

pub(super) fn status(radio: &Radio) -> String {
    let (state, phy, frequency) = match radio.state {
        State::Enabled => ("ENABLED", radio.phy.as_str(), radio.frequency),
        State::Disabled => ("DISABLED", radio.phy.as_str(), radio.frequency),
        State::Uninitialized => ("UNINITIALIZED", "", 0),
    };
    let is_on = radio.state == State::Enabled;
    let mut text = format!(
        "state={state}\nphy={phy}\nfreq={frequency}\nnum_sta_non_erp=0\n\
         num_sta_no_short_slot_time=0\nnum_sta_no_short_preamble=0\nolbc=0\n\
         num_sta_ht_no_gf=0\nnum_sta_no_ht=0\nnum_sta_ht_20_mhz=0\n\
         num_sta_ht40_intolerant=0\nolbc_ht=0\nht_op_mode=0x0\ncac_time_seconds=0\n\
         cac_time_left_seconds=N/A\nchannel={}\nedmg_enable=0\nedmg_channel=0\n\
         secondary_channel=0\nieee80211n={n}\nieee80211ac=0\nieee80211ax=0\nbeacon_int={}\n\
         dtim_period=2\n",
        channel(radio.frequency),
        radio.bss[0].wanted.beacon_interval,
        n = u8::from(radio.high_throughput),
    );
    if radio.high_throughput && radio.state != State::Uninitialized {
        text.push_str("ht_caps_info=000c\n");
    }
    if radio.high_throughput && is_on {
        text.push_str("ht_mcs_bitmask=ffff0000000000000000\n");
    }
    if is_on {
        text.push_str("supported_rates=02 04 0b 16 0c 12 18 24 30 48 60 6c\nmax_txpower=20\n");
    }
    for (number, bss) in radio.bss.iter().enumerate() {
        let _ = write!(
            text,
            "bss[{number}]={}\nbssid[{number}]={}\nssid[{number}]={}\nnum_sta[{number}]={}\n",
            bss.interface,
            write_mac(if radio.state == State::Uninitialized { [0; 6] } else { bss.bssid }),
            text_of(&bss.wanted.ssid),
            bss.clients.len(),
        );
    }
    text
}

pub(super) fn configuration(bss: &Bss) -> Vec<u8> {
    let setup = &bss.wanted;
    let mut text = format!(
        "bssid={}\nssid={}\nwps_state={}\n",
        write_mac(bss.bssid),
        text_of(&setup.ssid),
        if setup.wps { "configured" } else { "disabled" },
    )
    .into_bytes();
    let security = &setup.security;
    if let Some(passphrase) = &security.passphrase {
        text.extend_from_slice(b"passphrase=");
        text.extend_from_slice(passphrase);
        text.extend_from_slice(format!("\npsk={}\n", psk(passphrase, &setup.ssid)).as_bytes());
    }
    let management = match bss.keys() {
        KeyManagement::Open => return text,
        KeyManagement::Eap => "WPA-EAP",
        KeyManagement::Sae => "SAE",
        KeyManagement::Owe => "OWE",
        KeyManagement::Psk if security.sae_password.is_some() => "WPA-PSK SAE",
        KeyManagement::Psk => "WPA-PSK",
    };
    text.extend_from_slice(
        format!("wpa=2\nkey_mgmt={management}\ngroup_cipher=CCMP\nrsn_pairwise_cipher=CCMP\n")
            .as_bytes(),
    );
    text
}
