//! A group is formed: the owner is up, the client finds it and gets its credential.

use super::devices::P2pMethod;
use super::events::{REGISTRATION, REGISTRATION_END, association};
use super::group::{Group, Role};
use super::negotiate::Secret;
use super::peer::interface_of;
use super::{Due, P2p};
use crate::behaviour::{Mac, write_mac};
use crate::world::keys::uuid;
use crate::world::process::Context;

/// What happens next to a group that is being formed, or joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    // Of the owner:
    Up,
    Enrol,
    Registered,
    /// A member of a persistent group comes back, without registration.
    Probe,
    Joined(Mac),
    // Of the client:
    Look,
    Found,
    Credential,
    Connected,
}

impl P2p {
    pub(super) fn begin_forming(
        &mut self,
        mut group: Group,
        peer: Mac,
        secret: Secret,
        context: &mut Context<'_>,
    ) {
        group.forming = Some((peer, secret));
        let step = match group.role {
            Role::Owner => Step::Up,
            Role::Client => Step::Look,
        };
        let interface = group.interface.clone();
        self.open(group, context);
        self.step(&interface, step, 100, context);
    }

    pub(super) fn step(
        &mut self,
        interface: &str,
        step: Step,
        time: u64,
        context: &mut Context<'_>,
    ) {
        self.later_ms(time, Due::Form(interface.into(), step), context);
    }

    pub(super) fn form(&mut self, interface: &str, step: Step, context: &mut Context<'_>) {
        let Some(group) = self.group(interface) else { return };
        let forming = group.forming.clone();
        match (step, forming) {
            (Step::Up, Some((_, secret))) => {
                self.owner_is_up(interface, context);
                if secret == Secret::Button {
                    context.event(interface, "<3>WPS-PBC-ACTIVE ");
                }
                self.step(interface, Step::Enrol, 170, context);
            }
            (Step::Enrol, Some((peer, secret))) => self.enrol(interface, peer, &secret, context),
            (Step::Registered, Some((peer, secret))) => {
                self.registered(interface, peer, &secret, context);
            }
            (Step::Probe, Some((peer, _))) => {
                self.seen(interface, peer, 0, 0, context);
                // It comes back by its key: there is no registration.
                if let Some(group) = self.group(interface) {
                    group.forming = None;
                }
                self.step(interface, Step::Joined(peer), 70, context);
            }
            (Step::Joined(peer), _) => self.admit(interface, peer, context),
            (Step::Look, forming) => {
                if let Some((_, secret)) = forming {
                    let active = match secret {
                        Secret::Button => "<3>WPS-PBC-ACTIVE ",
                        _ => "<3>WPS-PIN-ACTIVE ",
                    };
                    context.event(interface, active);
                }
                context.event(interface, "<3>CTRL-EVENT-SCAN-STARTED ");
                self.step(interface, Step::Found, 300, context);
            }
            (Step::Found, forming) => self.found(interface, forming, context),
            (Step::Credential, _) => self.credential(interface, context),
            (Step::Connected, _) => self.connected(interface, context),
            // P2P_CANCEL was quicker.
            (Step::Up | Step::Enrol | Step::Registered | Step::Probe, None) => {}
        }
    }

    /// The owner sends beacons.
    pub(super) fn owner_is_up(&mut self, interface: &str, context: &mut Context<'_>) {
        let Some(bssid) = self.group(interface).map(|group| write_mac(group.bssid())) else {
            return;
        };
        context.event(interface, "<3>AP-ENABLED ");
        context.event(
            interface,
            format!("<3>CTRL-EVENT-CONNECTED - Connection to {bssid} completed [id=0 id_str=]"),
        );
    }

    /// A client looks for the owner.
    fn seen(
        &self,
        interface: &str,
        peer: Mac,
        password: u16,
        request: u8,
        context: &mut Context<'_>,
    ) {
        let station = write_mac(interface_of(peer));
        let mut radio = peer;
        radio[0] &= !0x40;
        let uuid = uuid(radio);
        let level = context.air().p2p.peer(peer).map_or(-50, |peer| peer.level);
        context.event(
            interface,
            format!(
                "<3>WPS-ENROLLEE-SEEN {station} {uuid} 0-00000000-0 0x3148 {password} {request} \
                 [ ]"
            ),
        );
        context.event(interface, format!("<3>RX-PROBE-REQUEST sa={station} signal={level}"));
    }

    /// The client registers with the owner, which is this device.
    fn enrol(&mut self, interface: &str, peer: Mac, secret: &Secret, context: &mut Context<'_>) {
        let password = if *secret == Secret::Button { 4 } else { 0 };
        self.seen(interface, peer, password, 1, context);
        let station = write_mac(interface_of(peer));
        context.event(interface, format!("<3>CTRL-EVENT-EAP-STARTED {station}"));
        for method in ["vendor=0 method=1", "vendor=14122 method=254"] {
            context.event(interface, format!("<3>CTRL-EVENT-EAP-PROPOSED-METHOD {method}"));
        }
        if self.is_right(peer, secret, context) {
            self.step(interface, Step::Registered, 50, context);
        } else {
            self.tell_wrong_pin(interface, context);
            context.event(interface, format!("<3>CTRL-EVENT-EAP-FAILURE {station}"));
            self.fail_forming(interface, context);
        }
    }

    /// Whether a PIN is the one that the peer has.
    fn is_right(&self, peer: Mac, secret: &Secret, context: &mut Context<'_>) -> bool {
        let theirs = context.air().p2p.peer(peer).and_then(|peer| peer.pin.clone());
        match (secret, theirs) {
            (Secret::Mistyped, _) => false,
            (Secret::Typed(pin), Some(theirs)) => *pin == theirs,
            // The user reads what is shown here, and types it there.
            _ => true,
        }
    }

    /// The owner has given its credential to a client.
    fn registered(
        &mut self,
        interface: &str,
        peer: Mac,
        secret: &Secret,
        context: &mut Context<'_>,
    ) {
        let station = write_mac(interface_of(peer));
        let mut radio = peer;
        radio[0] &= !0x40;
        let done = format!("<3>WPS-REG-SUCCESS {station} {}", uuid(radio));
        context.event(interface, done);
        let is_new = self.group(interface).is_some_and(|group| !group.is_started);
        if is_new {
            self.announce("P2P-GROUP-FORMATION-SUCCESS ", context);
            self.started(interface, context);
        }
        if *secret == Secret::Button {
            context.event(interface, "<3>WPS-PBC-DISABLE ");
        }
        context.event(interface, "<3>WPS-SUCCESS ");
        context.event(interface, format!("<3>CTRL-EVENT-EAP-FAILURE {station}"));
        if let Some(group) = self.group(interface) {
            group.button = false;
            group.pins.clear();
        }
        self.step(interface, Step::Joined(peer), 70, context);
    }

    /// The client has found the owner, and associates.
    fn found(
        &mut self,
        interface: &str,
        forming: Option<(Mac, Secret)>,
        context: &mut Context<'_>,
    ) {
        let Some(group) = self.group(interface) else { return };
        let bssid = write_mac(group.bssid());
        let steps = association(group);
        context.event(interface, format!("<3>CTRL-EVENT-BSS-ADDED 0 {bssid}"));
        context.event(interface, "<3>CTRL-EVENT-SCAN-RESULTS ");
        let Some((peer, secret)) = forming else {
            // By the key of a persistent group.
            self.step(interface, Step::Connected, 0, context);
            return;
        };
        context.event(interface, "<3>WPS-AP-AVAILABLE-PBC ");
        for step in steps.iter().map(String::as_str).chain(REGISTRATION) {
            context.event(interface, format!("<3>{step}"));
        }
        if self.is_right(peer, &secret, context) {
            self.step(interface, Step::Credential, 50, context);
        } else {
            self.tell_wrong_pin(interface, context);
            for event in REGISTRATION_END {
                context.event(interface, format!("<3>{event}"));
            }
            self.fail_forming(interface, context);
        }
    }

    fn credential(&mut self, interface: &str, context: &mut Context<'_>) {
        let Some(group) = self.group(interface) else { return };
        let bssid = write_mac(group.bssid());
        context.event(interface, "<3>WPS-CRED-RECEIVED ");
        context.event(interface, "<3>WPS-SUCCESS ");
        self.announce("P2P-GROUP-FORMATION-SUCCESS ", context);
        for event in REGISTRATION_END {
            context.event(interface, format!("<3>{event}"));
        }
        context.event(
            interface,
            format!("<3>CTRL-EVENT-DISCONNECTED bssid={bssid} reason=3 locally_generated=1"),
        );
        context.event(interface, "<3>CTRL-EVENT-DSCP-POLICY clear_all");
        self.step(interface, Step::Connected, 50, context);
    }

    fn connected(&mut self, interface: &str, context: &mut Context<'_>) {
        let Some(group) = self.group(interface) else { return };
        let bssid = write_mac(group.bssid());
        let steps = association(group);
        for step in steps {
            context.event(interface, format!("<3>{step}"));
        }
        context.event(
            interface,
            format!("<3>WPA: Key negotiation completed with {bssid} [PTK=CCMP GTK=CCMP]"),
        );
        context.event(
            interface,
            format!("<3>CTRL-EVENT-CONNECTED - Connection to {bssid} completed [id=0 id_str=]"),
        );
        self.started(interface, context);
        if let Some(group) = self.group(interface) {
            group.forming = None;
        }
    }

    /// WPS has failed, which the P2P device's monitors are told too while a group is formed.
    fn tell_wrong_pin(&mut self, interface: &str, context: &mut Context<'_>) {
        let failed = "<3>WPS-FAIL msg=8 config_error=18";
        context.event(interface, failed);
        if self.group(interface).is_none_or(|group| !group.is_started) {
            context.interface_event(&self.device_interface(), failed);
        }
    }

    /// There will be no group.
    pub(super) fn fail_forming(&mut self, interface: &str, context: &mut Context<'_>) {
        let is_started = self.group(interface).is_some_and(|group| group.is_started);
        if is_started {
            // Somebody could not join; the group goes on.
            if let Some(group) = self.group(interface) {
                group.forming = None;
            }
            return;
        }
        self.announce("P2P-GROUP-FORMATION-FAILURE ", context);
        self.end_group(interface, "FORMATION_FAILED", context);
    }

    /// Another device joins the group that this one owns.
    pub(super) fn joined_by(&mut self, from: Mac, pin: Option<&str>, context: &mut Context<'_>) {
        // It asks first, as hostap's clients do.
        let method = if pin.is_some() { P2pMethod::Display } else { P2pMethod::Button };
        self.asked_to_prove(from, method, context);
        let is_ready = |group: &Group| match pin {
            None => group.button,
            Some(_) => !group.pins.is_empty(),
        };
        let is_owned = |group: &&mut Group| group.role == Role::Owner && group.is_started;
        let mut groups = self.groups.iter_mut().filter(is_owned);
        let Some(group) = groups.find(|group| is_ready(group)) else {
            if pin.is_none() {
                let groups = self.groups.iter_mut().filter(is_owned);
                groups.for_each(|group| group.waiting = Some(from));
            }
            return;
        };
        let interface = group.interface.clone();
        let secret = match pin {
            None => Secret::Button,
            // A PIN that nobody expects is a wrong one.
            Some(pin) if group.pins.iter().any(|known| known == pin) => Secret::Shown(pin.into()),
            Some(_) => Secret::Mistyped,
        };
        self.begin_joining(&interface, from, secret, context);
    }

    /// Another device is let into the group that this one owns.
    pub(super) fn begin_joining(
        &mut self,
        interface: &str,
        device: Mac,
        secret: Secret,
        context: &mut Context<'_>,
    ) {
        let Some(group) = self.group(interface) else { return };
        group.forming = Some((device, secret));
        self.step(interface, Step::Enrol, 50, context);
    }
}
