//! Making and ending a connection.

use super::interface::{EapStage, Interface, Stage, State, Step, WpsStage};
use super::select::{Candidate, KeyManagement};
use crate::behaviour::{Mac, parse_string, printf_encode, write_mac};
use crate::world::air::{Answered, Method};
use crate::world::process::Context;

/// The connection that is there, or is being made.
#[derive(Clone, Debug)]
pub(super) struct Link {
    pub(super) network: i32,
    pub(super) bssid: Mac,
    pub(super) ssid: Vec<u8>,
    pub(super) frequency: u32,
    pub(super) keys: KeyManagement,
    /// Keys of an earlier connection are used again.
    pub(super) cached: bool,
    /// Management frames are protected: 1 possible, 2 required.
    pub(super) protection: i32,
    /// The method of EAP, when there was one.
    pub(super) eap: Option<(u8, &'static str)>,
    pub(super) transmitted: u64,
}

/// Milliseconds of the steps, as between a station and an access point in one room.
const AUTHENTICATION: u64 = 3;
const SAE_COMMIT: u64 = 48;
const ASSOCIATION: u64 = 8;
const HANDSHAKE: u64 = 26;
const TIMED_OUT: u64 = 500;
/// What the access point waits for an answer that it can use.
const WRONG_KEY: u64 = 4_000;

impl Interface {
    pub(super) fn is_connecting(&self) -> bool {
        self.link.is_some() && self.state < State::Completed
    }

    /// Forgets a connection that is about to be begun.
    pub(super) fn cancel_connection(&mut self) {
        self.cancel(|step| matches!(step, Step::Connect(_)));
    }

    fn connect_after(&mut self, context: &mut Context<'_>, milliseconds: u64, stage: Stage) {
        self.after(context, milliseconds, Step::Connect(stage));
    }

    /// "with ADDRESS (SSID='...' freq=N MHz)".
    fn with_whom(&self) -> String {
        let Some(link) = &self.link else { return String::new() };
        let ssid = printf_encode(&link.ssid);
        let ssid = String::from_utf8_lossy(&ssid);
        let bssid = write_mac(link.bssid);
        format!("with {bssid} (SSID='{ssid}' freq={} MHz)", link.frequency)
    }

    pub(super) fn begin(&mut self, context: &mut Context<'_>, candidate: Candidate) {
        self.cancel_connection();
        self.cancel(|step| *step == Step::Rescan);
        if let Some(old) = self.link.take() {
            context.air().forget(old.bssid, self.address);
        }
        let Candidate { network, bssid, ssid, keys } = candidate;
        let frequency = context.air().point(bssid).map_or(0, |point| point.setup.frequency);
        let protection = self.networks.with_id(network).map_or(0, |found| self.protection(found));
        let protectable =
            context.air().point(bssid).is_some_and(|point| point.setup.security.may_protect());
        let caches = [KeyManagement::Sae, KeyManagement::Eap, KeyManagement::Owe];
        let cached = caches.contains(&keys) && self.keys.contains(&(bssid, network));
        self.link = Some(Link {
            network,
            bssid,
            ssid,
            frequency,
            keys,
            cached,
            protection: if protectable { protection } else { 0 },
            eap: None,
            transmitted: 4,
        });
        self.state = State::Authenticating;
        self.say(context, format!("SME: Trying to authenticate {}", self.with_whom()));
        let commits = keys == KeyManagement::Sae && !cached;
        let time = if commits { SAE_COMMIT } else { AUTHENTICATION };
        self.connect_after(context, time, Stage::Authenticate);
    }

    pub(super) fn advance(&mut self, context: &mut Context<'_>, stage: Stage) {
        if stage == Stage::Begin {
            match self.choose(context, true) {
                Some(candidate) => self.begin(context, candidate),
                None => self.look(context),
            }
            return;
        }
        let Some(link) = self.link.clone() else { return };
        match stage {
            Stage::Begin => {}
            Stage::Authenticate if link.keys == KeyManagement::Sae && !link.cached => {
                let answers = context
                    .air()
                    .point(link.bssid)
                    .is_some_and(|point| point.on && !point.setup.silent);
                if answers {
                    self.say(context, format!("SME: Trying to authenticate {}", self.with_whom()));
                    self.connect_after(context, AUTHENTICATION, Stage::Confirm);
                } else {
                    self.connect_after(context, TIMED_OUT, Stage::TimedOut);
                }
            }
            Stage::Authenticate | Stage::Confirm => self.authenticate(context, &link),
            Stage::TimedOut => self.connection_failed(context, link.bssid, link.network),
            Stage::Associate => self.associate(context, &link),
            Stage::Handshake => self.handshake(context, &link),
            Stage::HandshakeFailed => self.handshake_failed(context, &link),
            Stage::Eap(stage) => self.advance_eap(context, &link, stage),
            Stage::Wps(stage) => self.advance_wps(context, &link, stage),
            Stage::BeaconLost => self.lost(context, &link),
        }
    }

    /// The password for SAE: `sae_password`, or the passphrase.
    fn password(&self, id: i32) -> Vec<u8> {
        let Some(network) = self.networks.with_id(id) else { return Vec::new() };
        let value = network.secret("sae_password").or_else(|| network.secret("psk"));
        value.and_then(parse_string).unwrap_or_default()
    }

    fn authenticate(&mut self, context: &mut Context<'_>, link: &Link) {
        let sae = link.keys == KeyManagement::Sae && !link.cached;
        let password = self.password(link.network);
        let method = if sae { Method::Sae(&password) } else { Method::Open };
        let member = Some(context.member(&self.name));
        let bssid = write_mac(link.bssid);
        match context.air().authenticate(link.bssid, self.address, member, &method) {
            Answered::Yes => {
                if sae {
                    self.cache_keys(context, link);
                }
                self.state = State::Associating;
                self.say(context, format!("Trying to associate {}", self.with_whom()));
                self.connect_after(context, ASSOCIATION, Stage::Associate);
            }
            Answered::No(status) => {
                let kind = if link.keys == KeyManagement::Sae { 3 } else { 0 };
                self.say(
                    context,
                    format!(
                        "CTRL-EVENT-AUTH-REJECT {bssid} auth_type={kind} auth_transaction=2 \
                         status_code={status}"
                    ),
                );
                self.connection_failed(context, link.bssid, link.network);
            }
            Answered::Silence => self.connect_after(context, TIMED_OUT, Stage::TimedOut),
        }
    }

    /// A PMKSA for the next time.
    pub(super) fn cache_keys(&mut self, context: &mut Context<'_>, link: &Link) {
        self.keys.retain(|(bssid, _)| *bssid != link.bssid);
        self.keys.push((link.bssid, link.network));
        let bssid = write_mac(link.bssid);
        self.say(context, format!("PMKSA-CACHE-ADDED {bssid} {}", link.network));
    }

    fn associate(&mut self, context: &mut Context<'_>, link: &Link) {
        let bssid = write_mac(link.bssid);
        match context.air().associate(link.bssid, self.address) {
            Answered::Yes => {}
            Answered::No(status) => {
                let event = format!("CTRL-EVENT-ASSOC-REJECT bssid={bssid} status_code={status}");
                self.say(context, event);
                self.connection_failed(context, link.bssid, link.network);
                return;
            }
            Answered::Silence => {
                self.connect_after(context, TIMED_OUT, Stage::TimedOut);
                return;
            }
        }
        if link.keys == KeyManagement::Owe && !link.cached {
            self.cache_keys(context, link);
        }
        self.state = State::Associated;
        self.say(context, format!("Associated with {bssid}"));
        let status = "CTRL-EVENT-SUBNET-STATUS-UPDATE status=0";
        if link.keys == KeyManagement::None {
            self.complete(context, link);
            self.say(context, status);
            return;
        }
        self.say(context, status);
        match link.keys {
            KeyManagement::Wps => self.connect_after(context, 1, Stage::Wps(WpsStage::Start)),
            KeyManagement::Eap if !link.cached => {
                self.connect_after(context, 7, Stage::Eap(EapStage::Start));
            }
            _ => self.begin_handshake(context),
        }
    }

    pub(super) fn begin_handshake(&mut self, context: &mut Context<'_>) {
        self.state = State::FourWayHandshake;
        self.connect_after(context, HANDSHAKE, Stage::Handshake);
    }

    fn handshake(&mut self, context: &mut Context<'_>, link: &Link) {
        if link.keys == KeyManagement::Psk {
            let network = self.networks.with_id(link.network);
            let key = network.and_then(|network| network.secret("psk")).map(<[u8]>::to_vec);
            let key = key.unwrap_or_default();
            // 64 digits are the key itself.
            let quoted = key.strip_prefix(b"\"").and_then(|rest| rest.strip_suffix(b"\""));
            let key = quoted.unwrap_or(&key);
            if !context.air().check_passphrase(link.bssid, self.address, key) {
                self.connect_after(context, WRONG_KEY, Stage::HandshakeFailed);
                return;
            }
        }
        self.state = State::GroupHandshake;
        let bssid = write_mac(link.bssid);
        self.say(
            context,
            format!("WPA: Key negotiation completed with {bssid} [PTK=CCMP GTK=CCMP]"),
        );
        self.complete(context, link);
        let transition = context.air().point(link.bssid).and_then(|point| {
            point
                .setup
                .transition_disable
                .filter(|_| link.keys == KeyManagement::Sae && !link.cached)
        });
        if let Some(bits) = transition {
            self.say(context, format!("TRANSITION-DISABLE {bits:02x}"));
        }
    }

    fn handshake_failed(&mut self, context: &mut Context<'_>, link: &Link) {
        self.link = None;
        context.air().send_away(link.bssid, self.address, 15, false);
        self.state = State::Disconnected;
        let bssid = write_mac(link.bssid);
        self.say(context, format!("CTRL-EVENT-DISCONNECTED bssid={bssid} reason=15"));
        self.say(context, "WPA: 4-Way Handshake failed - pre-shared key may be incorrect");
        self.authentication_failed(context, link.network, "WRONG_KEY");
        self.after(context, 100, Step::Rescan);
    }

    /// It is connected.
    fn complete(&mut self, context: &mut Context<'_>, link: &Link) {
        self.state = State::Completed;
        self.failures.clear();
        self.disabled.remove(&link.network);
        let network = self.networks.with_id(link.network);
        let id_str = network.and_then(|network| network.text("id_str")).unwrap_or_default();
        let bssid = write_mac(link.bssid);
        let id = link.network;
        let front =
            format!("CTRL-EVENT-CONNECTED - Connection to {bssid} completed [id={id} id_str=");
        self.say(context, [front.as_bytes(), &id_str, b"]"].concat());
        context.air().join(link.bssid, self.address);
        if let Some(monitor) = &mut self.signal_monitor {
            monitor.last = i32::MIN;
        }
    }

    /// Ends what there is of a connection without an event.
    pub(super) fn drop_link(&mut self, context: &mut Context<'_>) {
        self.cancel_connection();
        self.prompt = None;
        if let Some(link) = self.link.take() {
            context.air().leave(link.bssid, self.address, 3);
        }
    }

    /// Leaves by a command of ours.
    pub(super) fn leave(&mut self, context: &mut Context<'_>, reason: u16) {
        let associated = self.bssid();
        self.drop_link(context);
        self.state = State::Disconnected;
        if let Some(bssid) = associated {
            let bssid = write_mac(bssid);
            self.say(
                context,
                format!(
                    "CTRL-EVENT-DISCONNECTED bssid={bssid} reason={reason} locally_generated=1"
                ),
            );
        }
        self.say(context, "CTRL-EVENT-DSCP-POLICY clear_all");
    }

    /// The access point sent us away.
    pub(super) fn sent_away(&mut self, context: &mut Context<'_>, bssid: Mac, reason: u16) {
        if self.bssid() != Some(bssid) {
            return;
        }
        self.cancel_connection();
        self.prompt = None;
        self.link = None;
        self.state = State::Disconnected;
        let bssid = write_mac(bssid);
        self.say(context, format!("CTRL-EVENT-DISCONNECTED bssid={bssid} reason={reason}"));
        self.after(context, 100, Step::Rescan);
    }

    /// No beacons: the driver gives up after a while.
    pub(super) fn beacon_lost(&mut self, context: &mut Context<'_>, bssid: Mac) {
        if self.bssid() == Some(bssid) {
            self.cancel_connection();
            self.connect_after(context, 1_200, Stage::BeaconLost);
        }
    }

    fn lost(&mut self, context: &mut Context<'_>, link: &Link) {
        self.say(context, "CTRL-EVENT-BEACON-LOSS ");
        self.drop_link(context);
        self.state = State::Disconnected;
        let bssid = write_mac(link.bssid);
        self.say(
            context,
            format!("CTRL-EVENT-DISCONNECTED bssid={bssid} reason=4 locally_generated=1"),
        );
        self.after(context, 100, Step::Rescan);
    }

    /// We follow the access point to another channel.
    pub(super) fn channel_switched(
        &mut self,
        context: &mut Context<'_>,
        bssid: Mac,
        frequency: u32,
    ) {
        if self.bssid() != Some(bssid) {
            return;
        }
        if let Some(link) = &mut self.link {
            link.frequency = frequency;
        }
        let what = format!(
            "CHANNEL-SWITCH freq={frequency} ht_enabled=1 ch_offset=0 ch_width=20 MHz \
             cf1={frequency} cf2=0"
        );
        self.say(context, format!("CTRL-EVENT-STARTED-{what}"));
        self.say(context, format!("CTRL-EVENT-{what}"));
    }
}
