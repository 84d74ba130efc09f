//! What failed: networks disabled for a time, and the next try.

use super::interface::{Interface, State, Step};
use crate::behaviour::Mac;
use crate::world::process::Context;

/// A network that may not be used for a while.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Disabled {
    failures: u32,
    /// The while is not over.
    waiting: bool,
    /// It is to be told when the network is used again.
    told: bool,
}

impl Interface {
    pub(super) fn is_temporarily_disabled(&self, id: i32) -> bool {
        self.disabled.get(&id).is_some_and(|disabled| disabled.waiting)
    }

    pub(super) fn all_temporarily_disabled(&self) -> bool {
        let mut usable = self.networks.iter().filter(|network| self.is_usable(network)).peekable();
        usable.peek().is_some() && usable.all(|network| self.is_temporarily_disabled(network.id))
    }

    /// LIST_NETWORKS shows the mark until the network is used again.
    pub(super) fn has_disabled_mark(&self, id: i32) -> bool {
        self.disabled.get(&id).is_some_and(|disabled| disabled.told)
    }

    /// A failure that disables the network for a while.
    pub(super) fn authentication_failed(
        &mut self,
        context: &mut Context<'_>,
        id: i32,
        reason: &str,
    ) {
        let Some(network) = self.networks.with_id(id) else { return };
        let ssid =
            String::from_utf8_lossy(&crate::behaviour::printf_encode(&network.ssid())).into_owned();
        let disabled = self.disabled.entry(id).or_default();
        disabled.failures += 1;
        (disabled.waiting, disabled.told) = (true, true);
        let failures = disabled.failures;
        let seconds = match failures {
            51.. => 300,
            11.. => 120,
            6.. => 90,
            4.. => 60,
            3 => 30,
            2 => 20,
            _ => 10,
        };
        self.say(
            context,
            format!(
                "CTRL-EVENT-SSID-TEMP-DISABLED id={id} ssid=\"{ssid}\" \
                 auth_failures={failures} duration={seconds} reason={reason}"
            ),
        );
        self.cancel(|step| *step == Step::Reenable(id));
        self.after(context, seconds * 1000, Step::Reenable(id));
    }

    pub(super) fn may_use_again(&mut self, context: &mut Context<'_>, id: i32) {
        if let Some(disabled) = self.disabled.get_mut(&id) {
            disabled.waiting = false;
        }
        if self.link.is_none() && !self.disconnected {
            self.look(context);
        }
    }

    /// The network is used again: the while was over.
    pub(super) fn enable_again(&mut self, context: &mut Context<'_>, id: i32) {
        let Some(disabled) = self.disabled.get_mut(&id) else { return };
        disabled.waiting = false;
        if std::mem::take(&mut disabled.told) {
            self.tell_reenabled(context, id);
        }
    }

    /// Somebody selected or enabled it: its failures are forgotten.
    pub(super) fn forgive(&mut self, context: &mut Context<'_>, id: i32) {
        self.cancel(|step| *step == Step::Reenable(id));
        if self.disabled.remove(&id).is_some_and(|disabled| disabled.told) {
            self.tell_reenabled(context, id);
        }
    }

    fn tell_reenabled(&mut self, context: &mut Context<'_>, id: i32) {
        let Some(network) = self.networks.with_id(id) else { return };
        let ssid = crate::behaviour::printf_encode(&network.ssid());
        let ssid = String::from_utf8_lossy(&ssid);
        self.say(context, format!("CTRL-EVENT-SSID-REENABLED id={id} ssid=\"{ssid}\""));
    }

    /// A connection was not made: tries again, later each time.
    pub(super) fn connection_failed(&mut self, context: &mut Context<'_>, bssid: Mac, id: i32) {
        let count = self.failures.entry(bssid).or_default();
        *count += 1;
        let count = *count;
        self.drop_link(context);
        self.state = State::Disconnected;
        if count > 3 {
            self.authentication_failed(context, id, "CONN_FAILED");
        }
        let wait = match count {
            1 => 100,
            2 => 500,
            3 => 1_000,
            4 => 5_000,
            _ => 10_000,
        };
        self.after(context, wait, Step::Rescan);
    }
}
