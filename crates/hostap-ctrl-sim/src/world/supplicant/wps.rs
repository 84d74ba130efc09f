//! Wi-Fi Protected Setup: by button, by PIN, and by the access point's own PIN.

use super::connect::Link;
use super::interface::{Interface, Stage, State, Step, WpsStage};
use super::select::{Candidate, KeyManagement};
use crate::behaviour::{Mac, atoi, parse_mac, write_mac};
use crate::world::air::OnAir;
use crate::world::notice::Notice;
use crate::world::process::Context;

/// How this device proves that it may join.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Proof {
    Button,
    /// A PIN of ours, which the access point's registrar was told.
    Pin(String),
    /// The PIN of the access point.
    AccessPointPin(String),
}

/// WPS under way.
#[derive(Clone, Debug)]
pub(super) struct Enrolment {
    network: i32,
    proof: Proof,
    /// Only this access point.
    bssid: Option<Mac>,
}

impl Enrolment {
    fn fits(&self, point: &OnAir) -> bool {
        let ready = match &self.proof {
            Proof::Button => point.button,
            Proof::Pin(_) => !point.pins.is_empty() || self.bssid.is_some(),
            Proof::AccessPointPin(_) => true,
        };
        let wanted = self.bssid.is_none_or(|bssid| bssid == point.bssid);
        point.on && point.setup.wps && ready && wanted
    }

    fn convinces(&self, point: &OnAir) -> bool {
        match &self.proof {
            Proof::Button => point.button,
            Proof::Pin(pin) => point.pins.contains(pin),
            Proof::AccessPointPin(pin) => point.setup.wps_pin.as_ref() == Some(pin),
        }
    }
}

/// Milliseconds after which nobody pushes the other button any more.
const WALK_TIME: u64 = 120_000;
/// After success, the other networks wait for so long.
const PUT_ASIDE: u64 = 10_000;

impl Interface {
    /// `WPS_PBC [any|BSSID]`.
    pub(super) fn wps_button(&mut self, context: &mut Context<'_>, arguments: &[u8]) -> Vec<u8> {
        let bssid = match arguments {
            b"" | b"any" => None,
            _ => match parse_mac(arguments) {
                Some(bssid) => Some(bssid),
                None => return b"FAIL\n".to_vec(),
            },
        };
        self.enrol(context, Proof::Button, bssid);
        b"OK\n".to_vec()
    }

    /// `WPS_PIN get`, `WPS_PIN any|BSSID [PIN [seconds]]`.
    pub(super) fn wps_pin(&mut self, context: &mut Context<'_>, arguments: &[u8]) -> Vec<u8> {
        if arguments == b"get" {
            return self.new_pin().into_bytes();
        }
        let mut words = arguments.split(|byte| *byte == b' ');
        let bssid = match words.next() {
            Some(b"any") => None,
            Some(text) => match parse_mac(text) {
                Some(bssid) => Some(bssid),
                None => return b"FAIL\n".to_vec(),
            },
            None => return b"FAIL\n".to_vec(),
        };
        let given = words.next().map(|pin| String::from_utf8_lossy(pin).into_owned());
        let pin = given.unwrap_or_else(|| self.new_pin());
        self.enrol(context, Proof::Pin(pin.clone()), bssid);
        pin.into_bytes()
    }

    /// `WPS_REG BSSID PIN`: asks an access point for its settings.
    pub(super) fn wps_registrar(&mut self, context: &mut Context<'_>, arguments: &[u8]) -> bool {
        let mut words = arguments.split(|byte| *byte == b' ');
        let bssid = words.next().and_then(parse_mac);
        let (Some(bssid), Some(pin)) = (bssid, words.next()) else { return false };
        let pin = String::from_utf8_lossy(pin).into_owned();
        self.enrol(context, Proof::AccessPointPin(pin), Some(bssid));
        true
    }

    /// Digits with their check digit, another PIN each time.
    fn new_pin(&mut self) -> String {
        self.pins += 1;
        let seed = self.pins.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5bd1_e995;
        let digits = (seed >> 20) % 10_000_000;
        format!("{digits:07}{}", check_digit(digits))
    }

    fn enrol(&mut self, context: &mut Context<'_>, proof: Proof, bssid: Option<Mac>) {
        if self.link.is_some() {
            self.leave(context, 3);
        }
        self.end_enrolment(context);
        let network = self.networks.add();
        // Values of our own are always taken.
        self.networks.set(format!("{network} key_mgmt WPS").as_bytes());
        self.say(context, format!("CTRL-EVENT-NETWORK-ADDED {network}"));
        let enabled = self.networks.iter().filter(|other| other.is_enabled());
        self.put_aside = enabled.map(|other| other.id).filter(|id| *id != network).collect();
        self.networks.select(network.to_string().as_bytes());
        match proof {
            Proof::Button => self.say(context, "WPS-PBC-ACTIVE "),
            Proof::Pin(_) => self.say(context, "WPS-PIN-ACTIVE "),
            Proof::AccessPointPin(_) => {}
        }
        self.wps = Some(Enrolment { network, proof, bssid });
        self.disconnected = false;
        self.after_patience(context, WALK_TIME, Step::WpsTimeout);
        self.look(context);
    }

    /// The networks that were disabled for WPS.
    pub(super) fn enable_put_aside(&mut self) {
        self.cancel(|step| *step == Step::WpsOver);
        for id in std::mem::take(&mut self.put_aside) {
            self.networks.disable(id.to_string().as_bytes(), false);
        }
    }

    /// Forgets what there is of WPS, with the network that was added for it.
    fn end_enrolment(&mut self, context: &mut Context<'_>) {
        self.cancel(|step| *step == Step::WpsTimeout);
        self.enable_put_aside();
        if let Some(enrolment) = self.wps.take() {
            self.networks.remove(enrolment.network.to_string().as_bytes());
            self.say(context, format!("CTRL-EVENT-NETWORK-REMOVED {}", enrolment.network));
        }
    }

    pub(super) fn wps_cancel(&mut self, context: &mut Context<'_>) {
        let enrolling = self.link.as_ref().is_some_and(|link| link.keys == KeyManagement::Wps);
        if enrolling {
            self.end_of_enrollee(context);
        }
        // Between two scans nothing is looked for any more, until somebody asks for it.
        self.cancel(|step| *step == Step::Rescan);
        self.end_enrolment(context);
        self.say(context, "WPS-CANCEL ");
    }

    pub(super) fn wps_timed_out(&mut self, context: &mut Context<'_>) {
        if self.wps.is_some() {
            self.say(context, "WPS-TIMEOUT Requested operation timed out");
            self.end_enrolment(context);
            self.cancel(|step| *step == Step::Rescan);
        }
    }

    /// What a scan tells of WPS; whether WPS goes on with it.
    pub(super) fn wps_results(&mut self, context: &mut Context<'_>) -> bool {
        if self.disconnected || self.state >= State::Associated {
            return false;
        }
        let offers: Vec<_> = self.table.entries().iter().filter_map(|entry| entry.wps).collect();
        let any = |selected| offers.iter().any(|offer| offer.selected == selected);
        if any(Some(true)) {
            self.say(context, "WPS-AP-AVAILABLE-PBC ");
        } else if any(Some(false)) {
            self.say(context, "WPS-AP-AVAILABLE-AUTH ");
        } else if any(None) {
            self.say(context, "WPS-AP-AVAILABLE ");
        }
        let Some(enrolment) = self.wps.clone() else { return false };
        self.be_seen(context, &enrolment);
        let fits = |point: &&OnAir| enrolment.fits(point);
        let found: Vec<_> = context.air().points().iter().filter(fits).cloned().collect();
        match (&found[..], &enrolment.proof) {
            ([], _) => self.after(context, 500, Step::Rescan),
            ([first, second, ..], Proof::Button) => {
                let (first, second) = (write_mac(first.bssid), write_mac(second.bssid));
                self.say(context, format!("WPS: PBC overlap detected: {first} and {second}"));
                self.say(context, "WPS-OVERLAP-DETECTED PBC session overlap");
                self.end_enrolment(context);
                self.say(context, "WPS-CANCEL ");
            }
            ([point, ..], _) => {
                let candidate = Candidate {
                    network: enrolment.network,
                    bssid: point.bssid,
                    ssid: point.setup.ssid.clone(),
                    keys: KeyManagement::Wps,
                };
                self.begin(context, candidate);
            }
        }
        true
    }

    /// Its probe requests tell of WPS.
    fn be_seen(&self, context: &mut Context<'_>, enrolment: &Enrolment) {
        let pin = match &enrolment.proof {
            Proof::Button => None,
            Proof::Pin(pin) => Some(pin.clone()),
            Proof::AccessPointPin(_) => return,
        };
        let station = self.address;
        let offers = |point: &&OnAir| point.on && point.setup.wps;
        let points: Vec<_> =
            context.air().points().iter().filter(offers).map(|point| point.bssid).collect();
        for bssid in points {
            let notice = Notice::WpsSeen { bssid, station, pin: pin.clone() };
            context.air().tell_owner(bssid, notice);
        }
    }

    pub(super) fn advance_wps(&mut self, context: &mut Context<'_>, link: &Link, stage: WpsStage) {
        let Some(enrolment) = self.wps.clone() else { return };
        let (bssid, station) = (link.bssid, self.address);
        match stage {
            WpsStage::Start => {
                for event in [
                    "CTRL-EVENT-EAP-STARTED EAP authentication started",
                    "CTRL-EVENT-EAP-STATUS status='started' parameter=''",
                    "CTRL-EVENT-EAP-PROPOSED-METHOD vendor=14122 method=1",
                    "CTRL-EVENT-EAP-STATUS status='accept proposed method' parameter='WSC'",
                    "CTRL-EVENT-EAP-METHOD EAP vendor 14122 method 1 (WSC) selected",
                ] {
                    self.say(context, event);
                }
                let pin = match &enrolment.proof {
                    Proof::Pin(pin) => Some(pin.clone()),
                    _ => None,
                };
                context.air().tell_owner(bssid, Notice::WpsStarted { bssid, station, pin });
                self.after(context, 40, Step::Connect(Stage::Wps(WpsStage::Credential)));
            }
            WpsStage::Credential => {
                let point = context.air().point(bssid);
                let success = point.is_some_and(|point| enrolment.convinces(point));
                context.air().tell_owner(bssid, Notice::WpsEnded { bssid, station, success });
                if success {
                    self.say(context, "WPS-CRED-RECEIVED ");
                    self.after(context, 76, Step::Connect(Stage::Wps(WpsStage::Leave)));
                } else {
                    self.say(context, "WPS-FAIL msg=8 config_error=18");
                    self.after(context, 2_000, Step::Connect(Stage::Wps(WpsStage::TryAgain)));
                }
            }
            WpsStage::Leave => self.use_credential(context, link, &enrolment),
            WpsStage::TryAgain => {
                self.end_of_enrollee(context);
                self.after(context, 5_000, Step::Rescan);
            }
        }
    }

    /// WPS ends EAP with a failure, whether it succeeded or not.
    fn end_of_enrollee(&mut self, context: &mut Context<'_>) {
        self.say(context, "CTRL-EVENT-EAP-STATUS status='completion' parameter='failure'");
        self.say(context, "CTRL-EVENT-EAP-FAILURE EAP authentication failed");
        self.leave(context, 3);
    }

    fn use_credential(&mut self, context: &mut Context<'_>, link: &Link, enrolment: &Enrolment) {
        self.say(context, "WPS-SUCCESS ");
        self.wps = None;
        self.cancel(|step| *step == Step::WpsTimeout);
        let id = enrolment.network;
        let security = context.air().point(link.bssid).map(|point| point.setup.security.clone());
        let passphrase = security.and_then(|security| security.passphrase);
        let ssid: String = link.ssid.iter().map(|byte| format!("{byte:02x}")).collect();
        self.networks.set(format!("{id} ssid {ssid}").as_bytes());
        match passphrase {
            Some(passphrase) => {
                self.networks.set(format!("{id} key_mgmt WPA-PSK").as_bytes());
                let front = format!("{id} psk \"").into_bytes();
                self.networks.set(&[&front, passphrase.as_slice(), b"\""].concat());
            }
            None => {
                self.networks.set(format!("{id} key_mgmt NONE").as_bytes());
            }
        }
        if let Some(point) = context.air().point_mut(link.bssid) {
            point.button = false;
            if let Proof::Pin(pin) = &enrolment.proof {
                point.pins.retain(|other| other != pin);
            }
        }
        self.end_of_enrollee(context);
        self.after_patience(context, PUT_ASIDE, Step::WpsOver);
        self.after(context, 12, Step::Connect(Stage::Begin));
    }
}

/// The last digit of a PIN, from the seven before it.
fn check_digit(digits: u64) -> u64 {
    let (mut rest, mut sum, mut weight) = (digits, 0, 3);
    while rest > 0 {
        sum += weight * (rest % 10);
        rest /= 10;
        weight = 4 - weight;
    }
    (10 - sum % 10) % 10
}

/// WPS_CHECK_PIN: the PIN without what stands between its digits, or what is wrong.
pub(super) fn check_pin(text: &[u8]) -> Vec<u8> {
    let digits: Vec<u8> = text.iter().copied().filter(u8::is_ascii_digit).collect();
    match digits.len() {
        4 => digits,
        8 => {
            let number = u64::try_from(atoi(&digits)).unwrap_or(0);
            match check_digit(number / 10) == number % 10 {
                true => digits,
                false => b"FAIL-CHECKSUM\n".to_vec(),
            }
        }
        _ => b"FAIL\n".to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As in the recordings of a real daemon.
    #[test]
    fn pins_are_checked() {
        for (pin, answer) in [
            ("50785490", "50785490"),
            ("50785491", "FAIL-CHECKSUM\n"),
            ("1234-5670", "12345670"),
            ("12", "FAIL\n"),
            ("1234", "1234"),
            ("98613472", "98613472"),
        ] {
            assert_eq!(check_pin(pin.as_bytes()), answer.as_bytes(), "{pin}");
        }
    }
}
