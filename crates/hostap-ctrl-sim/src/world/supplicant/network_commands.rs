//! The commands about networks.

use super::commands::{done, ok};
use super::connect::Link;
use super::interface::{EapStage, Interface, Stage, State, Step};
use crate::behaviour::{Marks, Network, atoi, printf_encode, write_mac};
use crate::world::process::Context;

impl Interface {
    pub(super) fn list_networks(&self, arguments: &[u8]) -> Vec<u8> {
        let current = self.link.as_ref().map(|link| link.network);
        self.networks.marked_table(arguments, |id| Marks {
            current: current == Some(id),
            temporarily_disabled: self.has_disabled_mark(id),
        })
    }

    /// `ENABLE_NETWORK <id>|all [no-connect]`.
    pub(super) fn enable(&mut self, context: &mut Context<'_>, arguments: &[u8]) -> Vec<u8> {
        let waits = arguments.ends_with(b" no-connect");
        let target = arguments.strip_suffix(b" no-connect").unwrap_or(arguments);
        if !self.networks.disable(target, false) {
            return done(false);
        }
        for id in self.ids(target) {
            self.forgive(context, id);
        }
        if !waits && (self.link.is_none() || self.disconnected) {
            self.disconnected = false;
            self.seek(context);
        }
        ok()
    }

    fn ids(&self, target: &[u8]) -> Vec<i32> {
        let all = target == b"all" || target.starts_with(b"any");
        let wanted = |network: &&Network| all || network.id == atoi(target);
        self.networks.iter().filter(wanted).map(|network| network.id).collect()
    }

    pub(super) fn disable(&mut self, context: &mut Context<'_>, arguments: &[u8]) -> Vec<u8> {
        if !self.networks.disable(arguments, true) {
            return done(false);
        }
        let gone = self.ids(arguments);
        if self.link.as_ref().is_some_and(|link| gone.contains(&link.network)) {
            self.leave(context, 3);
            self.after(context, 100, Step::Rescan);
        }
        ok()
    }

    pub(super) fn select(&mut self, context: &mut Context<'_>, arguments: &[u8]) -> Vec<u8> {
        if !self.networks.select(arguments) {
            return done(false);
        }
        let chosen = self.ids(arguments);
        for id in &chosen {
            self.forgive(context, *id);
        }
        self.disconnected = false;
        self.failures.clear();
        match &self.link {
            Some(link) if chosen.contains(&link.network) => return ok(),
            Some(_) => self.leave(context, 3),
            None => {}
        }
        self.cancel_connection();
        self.seek(context);
        ok()
    }

    pub(super) fn remove(&mut self, context: &mut Context<'_>, arguments: &[u8]) -> Vec<u8> {
        let ids = self.ids(arguments);
        if ids.is_empty() && arguments != b"all" {
            return done(false);
        }
        let used = self.link.clone().filter(|link| ids.contains(&link.network));
        let failed = self.waits_for(|step| *step == Step::Connect(Stage::Eap(EapStage::Failed)));
        for id in ids {
            self.flush_keys(context, Some(id));
            self.disabled.remove(&id);
            self.networks.remove(id.to_string().as_bytes());
            self.say(context, format!("CTRL-EVENT-NETWORK-REMOVED {id}"));
        }
        if let Some(link) = used {
            if failed {
                self.leave_after_failure(context, &link);
            } else if self.link.is_some() {
                self.leave(context, 3);
            }
            self.after(context, 100, Step::Rescan);
        }
        ok()
    }

    /// A network is removed while its access point is about to send us away, since EAP failed: the
    /// real daemon then disables the network that is gone.
    fn leave_after_failure(&mut self, context: &mut Context<'_>, link: &Link) {
        self.drop_link(context);
        self.state = State::Disconnected;
        let (bssid, id) = (write_mac(link.bssid), link.network);
        let ssid = printf_encode(&link.ssid);
        let ssid = String::from_utf8_lossy(&ssid);
        for event in [
            format!("CTRL-EVENT-DISCONNECTED bssid={bssid} reason=3 locally_generated=1"),
            format!(
                "CTRL-EVENT-SSID-TEMP-DISABLED id={id} ssid=\"{ssid}\" auth_failures=1 \
                 duration=10 reason=AUTH_FAILED"
            ),
            "CTRL-EVENT-DSCP-POLICY clear_all".to_string(),
        ] {
            self.say(context, event);
        }
    }

    /// Forgets cached keys, of one network or of all. A connection that uses them ends.
    pub(super) fn flush_keys(&mut self, context: &mut Context<'_>, network: Option<i32>) {
        let gone = |id: i32| network.is_none_or(|network| network == id);
        let keys = std::mem::take(&mut self.keys);
        let (lost, kept): (Vec<_>, Vec<_>) = keys.into_iter().partition(|(_, id)| gone(*id));
        self.keys = kept;
        for (bssid, id) in &lost {
            let bssid = write_mac(*bssid);
            self.say(context, format!("PMKSA-CACHE-REMOVED {bssid} {id}"));
        }
        let current = self.bssid();
        if lost.iter().any(|(bssid, _)| Some(*bssid) == current) {
            self.leave(context, 1);
            if network.is_none() {
                self.after(context, 100, Step::Rescan);
            }
        }
    }

    /// `BSSID <id> <address>`.
    pub(super) fn set_bssid(&mut self, arguments: &[u8]) -> bool {
        let Some(at) = arguments.iter().position(|byte| *byte == b' ') else { return false };
        let set = [&arguments[..at], b" bssid", &arguments[at..]].concat();
        self.networks.set(&set)
    }
}
