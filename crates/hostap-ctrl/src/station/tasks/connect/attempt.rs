//! What the events of a connection mean: the daemon's progress, step by step, and its end.

use std::collections::VecDeque;
use std::vec::Vec;

use super::eap::EapFacts;
use super::verdict::Setback;
use crate::event::{Event, OwnedEvent};
use crate::station::{
    ConnectFailure, ConnectReason, ConnectStage, ConnectStep, Disconnection, Prompt, PromptField,
    RejectedDuring, Rejection,
};
use crate::value::{EncodedText, MacAddress, Ssid};

/// What an event calls for, beyond its steps.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// Nothing.
    GoOn,
    /// To look at `STATUS`: it says that it is connected, or something may be wrong.
    Look,
    /// Another network was connected.
    Foreign,
    /// The end, unless the connection completes in a moment.
    Grace,
    /// The end, if the daemon has given up this network, and not one before that had its number.
    Ask(ConnectReason),
    /// The end.
    Fail(ConnectReason),
}

/// One attempt, from the selection of the network on.
#[derive(Debug)]
pub(super) struct Attempt {
    pub(super) network_id: Option<u32>,
    pub(super) ssid: Option<Ssid>,
    pub(super) scans_wanted: u32,
    /// What is to be told.
    pub(super) steps: VecDeque<ConnectStep>,
    pub(super) events: VecDeque<OwnedEvent>,
    /// Something happened that only this attempt can be the cause of. Before, refusals and
    /// disconnections are those of the connection that was there.
    began: bool,
    /// A scan ended since the last one in vain.
    scanned: bool,
    pub(super) scans: u32,
    pub(super) reached: ConnectStage,
    pub(super) bssid: Option<MacAddress>,
    pub(super) handshake_peer: Option<MacAddress>,
    pub(super) asked: Option<PromptField>,
    pub(super) eap: EapFacts,
    pub(super) setback: Option<Setback>,
    refusals: u32,
    /// SAE's second message was refused, or a handshake failed as it does with a wrong key.
    pub(super) key_suspected: bool,
    told: Option<(ConnectStage, Option<MacAddress>)>,
}

/// Whom wpa_supplicant is associated with on Ethernet: the group of all that speak 802.1X.
const PAE_GROUP: MacAddress = MacAddress::new([0x01, 0x80, 0xc2, 0, 0, 0x03]);

impl Attempt {
    pub(super) fn new(scans_wanted: u32) -> Self {
        Self {
            network_id: None,
            ssid: None,
            scans_wanted,
            steps: VecDeque::new(),
            events: VecDeque::new(),
            began: false,
            scanned: false,
            scans: 0,
            reached: ConnectStage::Searching,
            bssid: None,
            handshake_peer: None,
            asked: None,
            eap: EapFacts::default(),
            setback: None,
            refusals: 0,
            key_suspected: false,
            told: None,
        }
    }

    /// From now on it is about this network, which is to be selected next. On a wired interface
    /// no event tells that it begins.
    pub(super) fn select(&mut self, network_id: u32, ssid: Option<Ssid>) {
        self.network_id = Some(network_id);
        self.ssid = ssid;
        self.began = ssid.is_none();
    }

    /// Takes an event in.
    pub(super) fn hear(&mut self, message: &OwnedEvent) -> Turn {
        let event = message.event();
        if !matches!(event, Event::BssAdded(_) | Event::BssRemoved(_)) {
            if self.events.len() >= ConnectFailure::EVENTS {
                self.events.pop_front();
            }
            self.events.push_back(message.clone());
        }
        let ours = |id: i64| self.network_id.is_some_and(|own| i64::from(own) == id);
        match event {
            Event::Connected(event) if ours(event.id) => return Turn::Look,
            Event::Connected(_) => return Turn::Foreign,
            Event::TempDisabled(event) if ours(event.id) => {
                let reason = self.given_up(event.reason);
                // Where a network is removed just when it fails, the daemon tells of it afterwards,
                // and gives its number to the next one.
                let sure =
                    self.began && self.ssid.is_none_or(|own| event.ssid.to_ssid() == Some(own));
                return if sure { Turn::Fail(reason) } else { Turn::Ask(reason) };
            }
            Event::NetworkRemoved(event) if ours(event.id) => {
                return Turn::Fail(ConnectReason::NetworkRemoved);
            }
            Event::CtrlRequest(event) if ours(event.network_id) => {
                if let Some(prompt) = Prompt::of(&event) {
                    // A passphrase is asked for before anything is tried, all else after that.
                    self.began |= prompt.field != PromptField::Passphrase;
                    self.ask(prompt);
                }
            }
            Event::ScanFailed(_) => return Turn::Look,
            Event::ScanStarted(_) => self.search(),
            Event::ScanResults(_) => self.scanned = true,
            Event::NetworkNotFound(_) => return self.not_found(),
            Event::SmeTryingToAuthenticate(event) if self.is_named(event.ssid) => {
                self.found(event.bssid, u32::try_from(event.freq).ok());
                let step = ConnectStep::Authenticating { bssid: event.bssid };
                self.get_to(ConnectStage::Authenticating, Some(event.bssid), step);
            }
            Event::TryingToAssociate(event) if self.is_named(event.ssid) => {
                if let Some(bssid) = event.bssid {
                    self.found(bssid, event.freq.and_then(|freq| u32::try_from(freq).ok()));
                }
                self.begin();
                let step = ConnectStep::Associating { bssid: event.bssid };
                self.get_to(ConnectStage::Associating, event.bssid, step);
            }
            // Ethernet: nothing is tried before it, and no other network is selected.
            Event::AssociatedWith(event) if event.bssid == PAE_GROUP => {
                self.began = true;
                return self.hear_of_bss(Event::AssociatedWith(event));
            }
            _ if self.began => return self.hear_of_bss(event),
            _ => {}
        }
        Turn::GoOn
    }

    /// Of events that do not name their network, once it is clear whose they are.
    fn hear_of_bss(&mut self, event: Event<'_>) -> Turn {
        match event {
            Event::AssociatedWith(event) => {
                self.bssid = Some(event.bssid);
                let step = ConnectStep::Associated { bssid: event.bssid };
                self.get_to(ConnectStage::Associated, Some(event.bssid), step);
            }
            Event::WpaKeyNegotiationCompleted(event) => {
                self.handshake_peer = Some(event.addr);
                let step = ConnectStep::Handshake { peer: event.addr };
                self.get_to(ConnectStage::Handshake, Some(event.addr), step);
            }
            Event::AuthReject(event) => {
                // SAE is algorithm 3; its second message proves that both know the password.
                if (event.auth_type, event.auth_transaction) == (3, 2) {
                    self.key_suspected = true;
                }
                self.refused(Rejection {
                    bssid: Some(event.addr),
                    status_code: Some(event.status_code),
                    during: RejectedDuring::Authentication,
                    timed_out: false,
                    times: 0,
                });
            }
            Event::AssocReject(event) => self.refused(Rejection {
                bssid: event.bssid,
                status_code: (!event.timeout).then_some(event.status_code),
                during: RejectedDuring::Association,
                timed_out: event.timeout,
                times: 0,
            }),
            Event::Wpa4wayHandshakeFailed(_) => self.key_suspected = true,
            Event::Disconnected(event) => {
                let cut = Disconnection::of(&event);
                // 15: the access point got no good answer in the four-way handshake.
                self.key_suspected |= cut.reason == 15 && !self.eap.started;
                self.told = None;
                self.setback = Some(Setback::Disconnected(cut));
                self.steps.push_back(ConnectStep::Disconnected(cut));
                // A radio that is switched off is told by this alone.
                if cut.locally_generated {
                    return Turn::Look;
                }
            }
            event => return self.hear_of_eap(event),
        }
        Turn::GoOn
    }

    fn hear_of_eap(&mut self, event: Event<'_>) -> Turn {
        let heard = self.eap.hear(&event);
        if heard.goes_on {
            self.asked = None;
            self.reached = self.reached.max(ConnectStage::Eap);
        }
        self.steps.extend(heard.step.map(ConnectStep::Eap));
        if heard.failed { Turn::Grace } else { Turn::GoOn }
    }

    fn search(&mut self) {
        if self.told.is_none() && self.reached == ConnectStage::Searching {
            self.told = Some((ConnectStage::Searching, None));
            self.steps.push_back(ConnectStep::Searching);
        }
    }

    fn not_found(&mut self) -> Turn {
        // A network whose passphrase is awaited is passed over; so is one that a BSS has just
        // refused; and without a scan the results are old.
        let counts = core::mem::take(&mut self.scanned) && self.asked.is_none();
        if !counts || self.reached != ConnectStage::Searching {
            return Turn::GoOn;
        }
        self.scans += 1;
        if self.scans < self.scans_wanted {
            self.steps.push_back(ConnectStep::NotYetFound { scans: self.scans });
            return Turn::GoOn;
        }
        Turn::Fail(ConnectReason::NotFound { scans: self.scans, unsuitable: Vec::new() })
    }

    fn found(&mut self, bssid: MacAddress, frequency: Option<u32>) {
        self.begin();
        if self.bssid != Some(bssid) {
            self.bssid = Some(bssid);
            self.handshake_peer = None;
            self.steps.push_back(ConnectStep::Found { bssid, frequency });
        }
    }

    fn begin(&mut self) {
        self.began = true;
        self.asked = None;
    }

    /// SAE has two messages for each, which are one step.
    fn get_to(&mut self, stage: ConnectStage, bssid: Option<MacAddress>, step: ConnectStep) {
        self.reached = self.reached.max(stage);
        if self.told != Some((stage, bssid)) {
            self.told = Some((stage, bssid));
            self.steps.push_back(step);
        }
    }

    fn refused(&mut self, mut rejection: Rejection) {
        self.told = None;
        self.refusals += 1;
        rejection.times = self.refusals;
        self.setback = Some(Setback::Rejected(rejection.clone()));
        self.steps.push_back(ConnectStep::Rejected(rejection));
    }

    /// Every program that attaches makes the daemon repeat its question for all.
    fn ask(&mut self, prompt: Prompt) {
        if self.asked.as_ref() != Some(&prompt.field) {
            self.asked = Some(prompt.field.clone());
            self.steps.push_back(ConnectStep::Prompt(prompt));
        }
    }

    fn is_named(&self, ssid: EncodedText<'_>) -> bool {
        self.ssid.is_some_and(|own| ssid.to_ssid() == Some(own))
    }
}
