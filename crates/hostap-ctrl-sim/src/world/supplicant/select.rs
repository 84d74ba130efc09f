//! Which BSS is the right one for which network.

use super::bss::Entry;
use super::interface::{Interface, State};
use crate::behaviour::{Mac, Network, parse_mac, write_mac};
use crate::world::access_point::Security;
use crate::world::process::Context;

/// How the keys of a connection come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyManagement {
    None,
    Psk,
    Sae,
    Eap,
    Owe,
    Wps,
}

impl KeyManagement {
    /// As STATUS writes it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::None => "NONE",
            Self::Psk => "WPA2-PSK",
            Self::Sae => "SAE",
            Self::Eap => "WPA2/IEEE 802.1X/EAP",
            Self::Owe => "OWE",
            Self::Wps => "WPS",
        }
    }
}

/// A network, and a BSS that offers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    pub(super) network: i32,
    pub(super) bssid: Mac,
    pub(super) ssid: Vec<u8>,
    pub(super) keys: KeyManagement,
}

impl Interface {
    /// Whether a network is enabled and has what it needs.
    pub(super) fn is_usable(&self, network: &Network) -> bool {
        let psk_only = network.has_word("key_mgmt", "WPA-PSK")
            && !network.has_word("key_mgmt", "WPA-EAP")
            && !network.has_word("key_mgmt", "SAE");
        let has_key = network.secret("psk").is_some() || network.number("mem_only_psk") == 1;
        network.is_enabled() && (has_key || !psk_only)
    }

    /// The best BSS for the networks of the highest priority that have one. With `ready`: what was
    /// disabled for a time that is over is enabled again, and a missing key is asked for.
    pub(super) fn choose(&mut self, context: &mut Context<'_>, ready: bool) -> Option<Candidate> {
        let mut networks: Vec<Network> =
            self.networks.iter().filter(|network| self.is_usable(network)).cloned().collect();
        // Of the same priority, the one added first.
        networks.sort_by_key(|network| std::cmp::Reverse(network.number("priority")));
        let mut best: Option<(i32, i32, Candidate)> = None;
        for network in &networks {
            if self.is_temporarily_disabled(network.id) {
                continue;
            }
            let priority = network.number("priority");
            if best.as_ref().is_some_and(|(found, ..)| *found > priority) {
                break;
            }
            let heard: Vec<Entry> = self.table.entries().to_vec();
            for entry in &heard {
                let Some(keys) = self.matches(context, network, entry) else { continue };
                if keys == KeyManagement::Psk && network.secret("psk").is_none() {
                    if ready {
                        self.ask_for_passphrase(context, network);
                    }
                    continue;
                }
                let level = entry.bss.level;
                if best.as_ref().is_some_and(|(_, found, _)| *found >= level) {
                    continue;
                }
                let (bssid, ssid) = (entry.bss.bssid, entry.bss.ssid.clone());
                let candidate = Candidate { network: network.id, bssid, ssid, keys };
                best = Some((priority, level, candidate));
            }
        }
        let (_, _, candidate) = best?;
        if ready {
            self.enable_again(context, candidate.network);
        }
        Some(candidate)
    }

    /// Whether a network's BSS is this one, and how it gets its keys there.
    fn matches(
        &self,
        context: &mut Context<'_>,
        network: &Network,
        entry: &Entry,
    ) -> Option<KeyManagement> {
        let bss = &entry.bss;
        if bss.ssid.is_empty() || network.ssid() != bss.ssid || self.ignored.contains(&bss.bssid) {
            return None;
        }
        let address = write_mac(bss.bssid);
        let wanted = network.value("bssid");
        if !wanted.is_empty() && parse_mac(&wanted) != Some(bss.bssid) {
            return None;
        }
        if ["bssid_ignore", "bssid_blacklist"].iter().any(|name| network.has_word(name, &address)) {
            return None;
        }
        let accepted = network.value("bssid_accept");
        if !accepted.is_empty() && !network.has_word("bssid_accept", &address) {
            return None;
        }
        let frequencies = network.value("freq_list");
        if !frequencies.is_empty() && !network.has_word("freq_list", &bss.frequency.to_string()) {
            return None;
        }
        let security = &context.air().point(bss.bssid)?.setup.security;
        self.key_management(network, security)
    }

    /// OWE before SAE before a passphrase before EAP.
    fn key_management(&self, network: &Network, security: &Security) -> Option<KeyManagement> {
        let word = |name: &str| network.has_word("key_mgmt", name);
        let has_password =
            network.secret("sae_password").is_some() || network.secret("psk").is_some();
        let protection = self.protection(network);
        let protected = protection > 0 || !security.needs_protection();
        if security.is_open() {
            return word("NONE").then_some(KeyManagement::None);
        }
        if protection == 2 && !security.may_protect() {
            return None;
        }
        if security.owe && word("OWE") && protected {
            return Some(KeyManagement::Owe);
        }
        if security.sae_password.is_some() && word("SAE") && has_password && protected {
            return Some(KeyManagement::Sae);
        }
        if security.passphrase.is_some() && word("WPA-PSK") {
            return Some(KeyManagement::Psk);
        }
        (security.users.is_some() && word("WPA-EAP")).then_some(KeyManagement::Eap)
    }

    /// ieee80211w: of the network, or of the configuration.
    pub(super) fn protection(&self, network: &Network) -> i32 {
        match network.number("ieee80211w") {
            3 => self.settings.number("pmf"),
            own => own,
        }
    }

    /// After a scan while connected: a much better BSS of the same network is gone to.
    pub(super) fn consider_roaming(&mut self, context: &mut Context<'_>) {
        let Some(link) = self.link.clone().filter(|_| self.state == State::Completed) else {
            return;
        };
        let Some(candidate) = self.choose(context, false) else { return };
        if candidate.network != link.network || candidate.bssid == link.bssid {
            return;
        }
        let current = self.table.find(link.bssid, &link.ssid).cloned();
        let selected = self.table.find(candidate.bssid, &candidate.ssid).cloned();
        let (Some(current), Some(selected)) = (current, selected) else { return };
        let better = selected.bss.level - current.bss.level;
        // The stronger the signal, the more has to be gained.
        let needed = match current.bss.level {
            ..-85 => 1,
            -85..-80 => 2,
            -80..-75 => 3,
            -75..-70 => 3,
            -70..-60 => 5,
            _ => 6,
        };
        let roams = better >= needed;
        let part = |name: &str, entry: &Entry| {
            format!(
                "{name}_bssid={} {name}_freq={} {name}_level={} {name}_est={}",
                write_mac(entry.bss.bssid),
                entry.bss.frequency,
                entry.bss.level,
                entry.throughput()
            )
        };
        let verb = if roams { "DO" } else { "SKIP" };
        let (current, selected) = (part("cur", &current), part("sel", &selected));
        self.say(context, format!("CTRL-EVENT-{verb}-ROAM {current} {selected}"));
        if roams {
            self.begin(context, candidate);
        }
    }
}
