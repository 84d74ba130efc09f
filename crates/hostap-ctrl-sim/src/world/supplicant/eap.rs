//! EAP, as its events show it.

use super::connect::Link;
use super::interface::{EapStage, Interface, Stage, State, Step};
use super::select::KeyManagement;
use crate::behaviour::{Network, parse_string, write_mac};
use crate::world::notice::Notice;
use crate::world::process::Context;

/// The methods that the world's servers know. The first one is what they propose.
const METHODS: &[(u8, &str)] = &[
    (25, "PEAP"),
    (21, "TTLS"),
    (13, "TLS"),
    (43, "FAST"),
    (4, "MD5"),
    (6, "GTC"),
    (26, "MSCHAPV2"),
    (52, "PWD"),
];

/// Milliseconds until the access point sends away whom its server refused. Longer than a real one
/// needs, so that a client has time to hear of the failure first.
const SENT_AWAY: u64 = 300;

const AUTHORITY: &str = "/O=Simulated world/CN=Authority";
const SERVER: &str = "/O=Simulated world/CN=server.example";
const ERROR: &str = "self-signed certificate in certificate chain";

impl Interface {
    fn eap_after(&mut self, context: &mut Context<'_>, milliseconds: u64, stage: EapStage) {
        self.after(context, milliseconds, Step::Connect(Stage::Eap(stage)));
    }

    fn eap_status(&self, context: &mut Context<'_>, status: &str, parameter: &str) {
        self.say(
            context,
            format!("CTRL-EVENT-EAP-STATUS status='{status}' parameter='{parameter}'"),
        );
    }

    pub(super) fn advance_eap(&mut self, context: &mut Context<'_>, link: &Link, stage: EapStage) {
        let Some(network) = self.networks.with_id(link.network).cloned() else { return };
        match stage {
            EapStage::Start => self.start_eap(context, link, &network),
            EapStage::Propose => self.propose(context, &network),
            EapStage::Certificates => self.check_certificates(context, link, &network),
            EapStage::Secret => self.need_secret(context, link, &network),
            EapStage::Decide => self.decide(context, link, &network),
            EapStage::Distrusted => {
                self.say(context, "CTRL-EVENT-EAP-FAILURE EAP authentication failed");
                self.eap_after(context, SENT_AWAY, EapStage::Failed);
            }
            EapStage::Failed => self.eap_failed(context, link, "reason=23"),
            EapStage::TimedOut => {
                self.say(context, "CTRL-EVENT-EAP-FAILURE EAP authentication failed");
                let bssid = write_mac(link.bssid);
                self.say(context, format!("Authentication with {bssid} timed out."));
                self.eap_failed(context, link, "reason=3 locally_generated=1");
            }
        }
    }

    fn start_eap(&mut self, context: &mut Context<'_>, link: &Link, network: &Network) {
        self.say(context, "CTRL-EVENT-EAP-STARTED EAP authentication started");
        self.eap_status(context, "started", "");
        let (bssid, station) = (link.bssid, self.address);
        context.air().tell_owner(bssid, Notice::EapStarted { bssid, station });
        if network.text("identity").is_none() {
            self.ask(context, "IDENTITY", network, "Identity");
            self.give_up_later(context);
        } else {
            self.eap_after(context, 2, EapStage::Propose);
        }
    }

    /// What the daemon waits for an answer to a question.
    fn give_up_later(&mut self, context: &mut Context<'_>) {
        self.cancel(|step| *step == Step::Connect(Stage::Eap(EapStage::TimedOut)));
        self.after_patience(context, 60_000, Step::Connect(Stage::Eap(EapStage::TimedOut)));
    }

    fn propose(&mut self, context: &mut Context<'_>, network: &Network) {
        let allowed = |name: &str| network.value("eap").is_empty() || network.has_word("eap", name);
        let (number, name) = METHODS[0];
        let mut method = (number, name);
        if !allowed(name) {
            self.say(
                context,
                format!("CTRL-EVENT-EAP-PROPOSED-METHOD vendor=0 method={number} -> NAK"),
            );
            self.eap_status(context, "refuse proposed method", name);
            match METHODS.iter().find(|(_, name)| allowed(name)) {
                Some(found) => method = *found,
                None => return self.end_eap(context, false),
            }
        }
        let (number, name) = method;
        self.say(context, format!("CTRL-EVENT-EAP-PROPOSED-METHOD vendor=0 method={number}"));
        self.eap_status(context, "accept proposed method", name);
        self.say(
            context,
            format!("CTRL-EVENT-EAP-METHOD EAP vendor 0 method {number} ({name}) selected"),
        );
        if let Some(link) = &mut self.link {
            link.eap = Some(method);
        }
        let tunnel = matches!(number, 13 | 21 | 25 | 43);
        let next = if tunnel { EapStage::Certificates } else { EapStage::Secret };
        self.eap_after(context, 24, next);
    }

    fn check_certificates(&mut self, context: &mut Context<'_>, link: &Link, network: &Network) {
        for (depth, subject) in [(1, AUTHORITY), (0, SERVER)] {
            let front = format!("CTRL-EVENT-EAP-PEER-CERT depth={depth} subject='{subject}'");
            let byte = format!("{:02x}", 0xa0 + depth);
            self.say(context, format!("{front} hash={}", byte.repeat(32)));
            self.say(context, format!("{front} cert=3082{}", byte.repeat(60)));
        }
        self.say(context, "CTRL-EVENT-EAP-PEER-ALT depth=0 DNS:server.example");
        let bad = context
            .air()
            .point(link.bssid)
            .is_some_and(|point| point.setup.security.bad_certificate);
        let status = "remote certificate verification";
        if bad && network.text("ca_cert").is_some() {
            self.say(
                context,
                format!(
                    "CTRL-EVENT-EAP-TLS-CERT-ERROR reason=1 depth=1 subject='{AUTHORITY}' \
                     err='{ERROR}'"
                ),
            );
            self.eap_status(context, status, ERROR);
            self.eap_status(context, "local TLS alert", "unknown CA");
            return self.end_eap(context, false);
        }
        self.eap_status(context, status, "success");
        let phase1 = network.text("phase1").unwrap_or_default();
        if phase1.windows(20).any(|window| window == b"tls_ext_cert_check=1") {
            let what = "External server certificate validation";
            self.ask(context, "EXT_CERT_CHECK", network, what);
            self.give_up_later(context);
        } else {
            self.eap_after(context, 13, EapStage::Secret);
        }
    }

    fn need_secret(&mut self, context: &mut Context<'_>, link: &Link, network: &Network) {
        let phase2 = network.text("phase2").unwrap_or_default();
        let token = phase2.windows(3).any(|window| window == b"GTC");
        let method = link.eap.map_or("", |(_, name)| name);
        if method == "TLS" || network.secret("password").is_some() {
            self.eap_after(context, 7, EapStage::Decide);
        } else if token || method == "GTC" {
            self.ask(context, "OTP", network, "[Password]");
            self.give_up_later(context);
        } else {
            self.ask(context, "PASSWORD", network, "Password");
            self.give_up_later(context);
        }
    }

    fn decide(&mut self, context: &mut Context<'_>, link: &Link, network: &Network) {
        let identity = network.text("identity").unwrap_or_default();
        let kept = network.secret("password").and_then(parse_string);
        let password = self.one_time.take().or(kept).unwrap_or_default();
        let method = link.eap.map_or("", |(_, name)| name);
        let users = context.air().point(link.bssid);
        let users = users.and_then(|point| point.setup.security.users.clone()).unwrap_or_default();
        let success = users.iter().any(|user| {
            user.identity == identity && (method == "TLS" || user.password == password)
        });
        let (bssid, station) = (link.bssid, self.address);
        let number = link.eap.map_or(0, |(number, _)| number);
        context.air().tell_owner(
            bssid,
            Notice::EapEnded { bssid, station, identity, method: number, success },
        );
        if !success {
            let phase2 = network.text("phase2").unwrap_or_default();
            let tunnelled = phase2.is_empty() || phase2.windows(8).any(|word| word == b"MSCHAPV2");
            if method == "MSCHAPV2" || (method == "PEAP" && tunnelled) {
                // Of the level of a warning.
                let text =
                    "<4>EAP-MSCHAPV2: failure message: 'FAILED' (retry not allowed, error 691)";
                context.event(&self.name, text);
            }
        }
        self.end_eap(context, success);
    }

    fn end_eap(&mut self, context: &mut Context<'_>, success: bool) {
        if !success {
            self.eap_status(context, "completion", "failure");
            self.say(context, "CTRL-EVENT-EAP-FAILURE EAP authentication failed");
            self.eap_after(context, SENT_AWAY, EapStage::Failed);
            return;
        }
        self.eap_status(context, "completion", "success");
        self.say(context, "CTRL-EVENT-EAP-SUCCESS EAP authentication completed successfully");
        if let Some(link) = self.link.clone().filter(|link| link.keys == KeyManagement::Eap) {
            self.cache_keys(context, &link);
        }
        self.begin_handshake(context);
    }

    fn eap_failed(&mut self, context: &mut Context<'_>, link: &Link, reason: &str) {
        self.cancel_connection();
        self.prompt = None;
        self.link = None;
        context.air().send_away(link.bssid, self.address, 23, false);
        self.state = State::Disconnected;
        let bssid = write_mac(link.bssid);
        self.say(context, format!("CTRL-EVENT-DISCONNECTED bssid={bssid} {reason}"));
        self.authentication_failed(context, link.network, "AUTH_FAILED");
        self.after(context, 100, Step::Rescan);
    }
}
