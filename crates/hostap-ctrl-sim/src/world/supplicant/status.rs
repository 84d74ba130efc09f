//! STATUS and the other commands that tell about the connection.

use super::bss::NOISE;
use super::bss_text::find;
use super::interface::{Interface, SignalMonitor, State};
use super::select::KeyManagement;
use crate::behaviour::{Mac, atoi, printf_encode, write_mac};
use crate::world::keys::uuid;
use crate::world::process::Context;

impl Interface {
    pub(super) fn status(&self) -> Vec<u8> {
        let mut out = Vec::new();
        let mut line = |key: &str, value: &[u8]| {
            out.extend([key.as_bytes(), b"=", value, b"\n"].concat());
        };
        let link = self.link.as_ref().filter(|_| self.state >= State::Associated);
        if let Some(link) = link {
            line("bssid", write_mac(link.bssid).as_bytes());
            line("freq", link.frequency.to_string().as_bytes());
            line("ssid", &printf_encode(&link.ssid));
            line("id", link.network.to_string().as_bytes());
            let network = self.networks.with_id(link.network);
            if let Some(id_str) = network.and_then(|network| network.text("id_str")) {
                line("id_str", &id_str);
            }
            line("mode", b"station");
            if self.state == State::Completed {
                line("wifi_generation", b"4");
            }
            let open = matches!(link.keys, KeyManagement::None | KeyManagement::Wps);
            let cipher: &[u8] = if open { b"NONE" } else { b"CCMP" };
            line("pairwise_cipher", cipher);
            line("group_cipher", cipher);
            line("key_mgmt", link.keys.name().as_bytes());
            if link.protection > 0 && !open {
                line("pmf", link.protection.to_string().as_bytes());
                line("mgmt_group_cipher", b"BIP");
            }
            if link.keys == KeyManagement::Sae && !link.cached {
                line("sae_group", b"19");
                let elements = self.settings.number("sae_pwe") > 0;
                line("sae_h2e", if elements { b"1" } else { b"0" });
                line("sae_pk", b"0");
            }
        }
        line("wpa_state", self.state.name().as_bytes());
        line("address", write_mac(self.address).as_bytes());
        if let Some(link) = link.filter(|link| link.keys == KeyManagement::Eap) {
            let done = self.state == State::Completed;
            line("Supplicant PAE state", if done { b"AUTHENTICATED" } else { b"AUTHENTICATING" });
            line("suppPortStatus", if done { b"Authorized" } else { b"Unauthorized" });
            line("EAP state", if done { b"SUCCESS" } else { b"IDLE" });
            if let Some((number, name)) = link.eap {
                line("selectedMethod", format!("{number} (EAP-{name})").as_bytes());
                if matches!(number, 13 | 21 | 25 | 43) {
                    line("eap_tls_version", b"TLSv1.2");
                    line("EAP TLS cipher", b"ECDHE-ECDSA-AES256-GCM-SHA384");
                    line("tls_session_reused", b"0");
                }
            }
        }
        line("uuid", uuid(self.address).as_bytes());
        out
    }

    /// What the driver says of the connection.
    pub(super) fn signal_poll(&self, context: &mut Context<'_>) -> Option<String> {
        let link = self.link.as_ref().filter(|_| self.state == State::Completed)?;
        let signal = context.air().point(link.bssid)?.setup.signal;
        let frequency = link.frequency;
        let rate = rate(signal) / 1000;
        Some(format!(
            "RSSI={signal}\nLINKSPEED={rate}\nNOISE={NOISE}\nFREQUENCY={frequency}\n\
             WIDTH=20 MHz\nCENTER_FRQ1={frequency}\nAVG_RSSI={signal}\nAVG_BEACON_RSSI={signal}\n"
        ))
    }

    pub(super) fn packet_counts(&mut self) -> Option<String> {
        let state = self.state;
        let link = self.link.as_mut().filter(|_| state == State::Completed)?;
        link.transmitted += 1;
        Some(format!("TXGOOD={}\nTXBAD=0\nRXGOOD={}\n", link.transmitted, link.transmitted + 4))
    }

    /// `SIGNAL_MONITOR [THRESHOLD=dBm] [HYSTERESIS=dB]`.
    pub(super) fn monitor_signal(&mut self, arguments: &[u8]) {
        let threshold = find(arguments, b"THRESHOLD=").map_or(0, atoi);
        let hysteresis = find(arguments, b"HYSTERESIS=").map_or(0, atoi);
        self.signal_monitor =
            (threshold != 0).then_some(SignalMonitor { threshold, hysteresis, last: i32::MIN });
    }

    pub(super) fn signal_changed(&mut self, context: &mut Context<'_>, bssid: Mac) {
        if self.bssid() != Some(bssid) || self.state != State::Completed {
            return;
        }
        let Some(signal) = context.air().point(bssid).map(|point| point.setup.signal) else {
            return;
        };
        let Some(monitor) = &mut self.signal_monitor else { return };
        let far =
            monitor.last == i32::MIN || (signal - monitor.last).abs() >= monitor.hysteresis.max(1);
        let was_above = monitor.last >= monitor.threshold;
        let above = signal >= monitor.threshold;
        if far && (monitor.last == i32::MIN || was_above != above) {
            monitor.last = signal;
            let (above, rate) = (u8::from(above), rate(signal));
            self.say(
                context,
                format!(
                    "CTRL-EVENT-SIGNAL-CHANGE above={above} signal={signal} noise={NOISE} \
                     txrate={rate}"
                ),
            );
        }
    }

    pub(super) fn mib(&self) -> String {
        let connected = self.state == State::Completed;
        let suite = match self.link.as_ref().map(|link| link.keys) {
            Some(KeyManagement::Psk) => 2,
            Some(KeyManagement::Sae) => 8,
            Some(KeyManagement::Eap) => 1,
            Some(KeyManagement::Owe) => 18,
            _ => 0,
        };
        let port = if connected { "Authorized" } else { "Unauthorized" };
        let cipher = if connected && suite > 0 { 4 } else { 0 };
        format!(
            "dot11RSNAOptionImplemented=TRUE\ndot11RSNAPreauthenticationImplemented=TRUE\n\
             dot11RSNAEnabled={}\ndot11RSNAPreauthenticationEnabled=TRUE\n\
             dot11RSNAConfigVersion=1\ndot11RSNAConfigPairwiseKeysSupported=5\n\
             dot11RSNAConfigGroupCipherSize=128\ndot11RSNAConfigPMKLifetime=43200\n\
             dot11RSNAConfigPMKReauthThreshold=70\ndot11RSNAConfigNumberOfPTKSAReplayCounters=1\n\
             dot11RSNAConfigSATimeout=60\ndot11RSNAAuthenticationSuiteSelected=00-0f-ac-{suite}\n\
             dot11RSNAPairwiseCipherSelected=00-0f-ac-{cipher}\n\
             dot11RSNAGroupCipherSelected=00-0f-ac-{cipher}\ndot11RSNAPMKIDUsed=\n\
             dot11RSNAAuthenticationSuiteRequested=00-0f-ac-{suite}\n\
             dot11RSNAPairwiseCipherRequested=00-0f-ac-{cipher}\n\
             dot11RSNAGroupCipherRequested=00-0f-ac-{cipher}\n\
             dot11RSNAConfigNumberOfGTKSAReplayCounters=0\ndot11RSNA4WayHandshakeFailures=0\n\
             dot1xSuppPaeState={}\ndot1xSuppHeldPeriod=60\ndot1xSuppAuthPeriod=30\n\
             dot1xSuppStartPeriod=30\ndot1xSuppMaxStart=3\n\
             dot1xSuppSuppControlledPortStatus={port}\ndot1xSuppBackendPaeState=2\n\
             dot1xSuppEapolFramesRx=0\ndot1xSuppEapolFramesTx=2\ndot1xSuppEapolStartFramesTx=0\n\
             dot1xSuppEapolLogoffFramesTx=0\ndot1xSuppEapolRespFramesTx=0\n\
             dot1xSuppEapolReqIdFramesRx=0\ndot1xSuppEapolReqFramesRx=0\n\
             dot1xSuppInvalidEapolFramesRx=0\ndot1xSuppEapLengthErrorFramesRx=0\n\
             dot1xSuppLastEapolFrameVersion=0\n\
             dot1xSuppLastEapolFrameSource=00:00:00:00:00:00\n",
            if suite > 0 { "TRUE" } else { "FALSE" },
            if connected { 5 } else { 1 },
        )
    }

    /// PMKSA: the keys that are cached. What stands for their names is no secret.
    pub(super) fn pmksa(&self) -> String {
        let mut out =
            String::from("Index / AA / PMKID / expiration (in seconds) / opportunistic\n");
        for (at, (bssid, _)) in self.keys.iter().enumerate() {
            let name: String = (0..16_u8).map(|byte| format!("{:02x}", byte ^ bssid[5])).collect();
            out.push_str(&format!("{} {} {name} 43200 0\n", at + 1, write_mac(*bssid)));
        }
        out
    }
}

/// Kilobits per second at a signal.
fn rate(signal: i32) -> i32 {
    match signal {
        -50.. => 65_000,
        -65..-50 => 39_000,
        -75..-65 => 13_000,
        _ => 1_000,
    }
}
