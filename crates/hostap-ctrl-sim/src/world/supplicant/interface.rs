//! One interface of the wpa_supplicant: its state.

use std::collections::BTreeMap;
use std::time::Duration;

use super::bss::{Search, Table};
use super::connect::Link;
use super::failure::Disabled;
use super::prompt::Prompt;
use super::select::Candidate;
use super::settings::Settings;
use super::wps::Enrolment;
use crate::behaviour::{Mac, Networks};
use crate::world::process::{Context, TimerId};

/// `wpa_state`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    Disconnected,
    Inactive,
    Scanning,
    Authenticating,
    Associating,
    Associated,
    FourWayHandshake,
    GroupHandshake,
    Completed,
}

impl State {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Disconnected => "DISCONNECTED",
            Self::Inactive => "INACTIVE",
            Self::Scanning => "SCANNING",
            Self::Authenticating => "AUTHENTICATING",
            Self::Associating => "ASSOCIATING",
            Self::Associated => "ASSOCIATED",
            Self::FourWayHandshake => "4WAY_HANDSHAKE",
            Self::GroupHandshake => "GROUP_HANDSHAKE",
            Self::Completed => "COMPLETED",
        }
    }
}

/// What a timer is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The kernel tells that the scan has begun.
    ScanStarted,
    ScanDone,
    /// Time to look for networks again.
    Rescan,
    /// Goes to the BSS that ROAM named.
    Roam,
    /// A network may be used again.
    Reenable(i32),
    /// The next step of the connection that is being made.
    Connect(Stage),
    WpsTimeout,
    /// The networks that WPS disabled may be used again.
    WpsOver,
    /// Somebody attached while an answer is waited for.
    RepeatPrompt,
}

/// Where the making of a connection stands: what happens next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    Begin,
    Authenticate,
    Confirm,
    Associate,
    Handshake,
    HandshakeFailed,
    /// No answer came.
    TimedOut,
    BeaconLost,
    Eap(EapStage),
    Wps(WpsStage),
}

/// The steps of EAP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EapStage {
    Start,
    Propose,
    Certificates,
    Secret,
    Decide,
    /// Somebody found the certificate bad.
    Distrusted,
    Failed,
    TimedOut,
}

/// The steps of WPS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WpsStage {
    Start,
    Credential,
    Leave,
    TryAgain,
}

/// A scan under way.
#[derive(Clone, Debug)]
pub(super) struct Scan {
    /// 0 without one.
    pub(super) id: u32,
    /// Its results are only told: no connection comes of it.
    pub(super) only: bool,
    /// It was not asked for by a command.
    pub(super) own: bool,
    pub(super) search: Search,
    /// What `wpa_state` was before.
    pub(super) before: State,
}

/// SIGNAL_MONITOR.
#[derive(Clone, Copy, Debug)]
pub(super) struct SignalMonitor {
    pub(super) threshold: i32,
    pub(super) hysteresis: i32,
    pub(super) last: i32,
}

pub(super) struct Interface {
    pub(super) name: String,
    pub(super) address: Mac,
    pub(super) networks: Networks,
    pub(super) settings: Settings,
    pub(super) state: State,
    pub(super) table: Table,
    pub(super) scan: Option<Scan>,
    pub(super) last_scan_id: u32,
    /// When the last scan ended.
    pub(super) scanned: Option<Duration>,
    /// DISCONNECT was the last word, or nothing was asked for yet.
    pub(super) disconnected: bool,
    pub(super) link: Option<Link>,
    pub(super) prompt: Option<Prompt>,
    /// The answer to a question for a one-time password.
    pub(super) one_time: Option<Vec<u8>>,
    pub(super) disabled: BTreeMap<i32, Disabled>,
    /// Connections that failed in a row, by BSSID.
    pub(super) failures: BTreeMap<Mac, u32>,
    /// BSSID_IGNORE.
    pub(super) ignored: Vec<Mac>,
    /// PMKSA: what keys are cached, and for which network.
    pub(super) keys: Vec<(Mac, i32)>,
    pub(super) signal_monitor: Option<SignalMonitor>,
    pub(super) wps: Option<Enrolment>,
    /// The networks that WPS disabled.
    pub(super) put_aside: Vec<i32>,
    pub(super) roam_to: Option<Candidate>,
    /// What SAVE_CONFIG wrote.
    pub(super) saved: Option<(Networks, Settings)>,
    /// How many PINs were made.
    pub(super) pins: u64,
    timers: Vec<(TimerId, Step)>,
}

impl Interface {
    pub(super) fn new(name: String, address: Mac, settings: Settings) -> Self {
        Self {
            name,
            address,
            networks: Networks::default(),
            settings,
            state: State::Inactive,
            table: Table::default(),
            scan: None,
            last_scan_id: 0,
            scanned: None,
            disconnected: false,
            link: None,
            prompt: None,
            one_time: None,
            disabled: BTreeMap::new(),
            failures: BTreeMap::new(),
            ignored: Vec::new(),
            keys: Vec::new(),
            signal_monitor: None,
            wps: None,
            put_aside: Vec::new(),
            roam_to: None,
            saved: None,
            pins: 0,
            timers: Vec::new(),
        }
    }

    /// An event of the usual level.
    pub(super) fn say(&self, context: &mut Context<'_>, text: impl AsRef<[u8]>) {
        context.event(&self.name, [b"<3>", text.as_ref()].concat());
    }

    pub(super) fn say_all(&self, context: &mut Context<'_>, texts: &[String]) {
        texts.iter().for_each(|text| self.say(context, text));
    }

    pub(super) fn after(&mut self, context: &mut Context<'_>, milliseconds: u64, step: Step) {
        let timer = context.after(Duration::from_millis(milliseconds));
        self.timers.push((timer, step));
    }

    /// As [`after`](Self::after), where somebody in front of the client is waited for.
    pub(super) fn after_patience(
        &mut self,
        context: &mut Context<'_>,
        milliseconds: u64,
        step: Step,
    ) {
        let timer = context.after_patience(Duration::from_millis(milliseconds));
        self.timers.push((timer, step));
    }

    /// Forgets the timers that are for something like this.
    pub(super) fn cancel(&mut self, unwanted: impl Fn(&Step) -> bool) {
        self.timers.retain(|(_, step)| !unwanted(step));
    }

    pub(super) fn waits_for(&self, wanted: impl Fn(&Step) -> bool) -> bool {
        self.timers.iter().any(|(_, step)| wanted(step))
    }

    /// A timer has ended: whether it was one of this interface's.
    pub(super) fn wake(&mut self, timer: TimerId, context: &mut Context<'_>) -> bool {
        let Some(at) = self.timers.iter().position(|(id, _)| *id == timer) else { return false };
        let (_, step) = self.timers.remove(at);
        match step {
            Step::ScanStarted => self.scan_started(context),
            Step::ScanDone => self.scan_done(context),
            Step::Rescan => self.rescan(context),
            Step::Roam => {
                if let Some(candidate) = self.roam_to.take() {
                    self.begin(context, candidate);
                }
            }
            Step::Reenable(id) => self.may_use_again(context, id),
            Step::Connect(stage) => self.advance(context, stage),
            Step::WpsTimeout => self.wps_timed_out(context),
            Step::WpsOver => self.enable_put_aside(),
            Step::RepeatPrompt => self.repeat_prompt(context),
        }
        true
    }

    /// What its monitors hear when it ends.
    pub(super) fn say_goodbye(&mut self, context: &mut Context<'_>) {
        if self.link.is_some() {
            self.leave(context, 3);
        }
        for network in self.networks.iter() {
            self.say(context, format!("CTRL-EVENT-NETWORK-REMOVED {}", network.id));
        }
        let events = self.table.flush(Duration::ZERO, context.now(), None);
        self.say_all(context, &events);
        self.say(context, "CTRL-EVENT-DSCP-POLICY clear_all");
    }

    /// As after the program's start: what is configured stays, the rest is new.
    pub(super) fn restarted(self) -> Self {
        let (networks, settings) = self.saved.clone().unwrap_or_else(|| {
            let update = self.settings.number("update_config") == 1;
            (Networks::default(), Settings::new(update))
        });
        let mut new = Self::new(self.name, self.address, settings);
        new.networks = networks;
        new.saved = self.saved;
        new
    }

    pub(super) fn bssid(&self) -> Option<Mac> {
        self.link.as_ref().filter(|_| self.state >= State::Associated).map(|link| link.bssid)
    }
}
