//! A connection that is being made: its events, what they call for, and its end.

use std::string::ToString;
use std::time::Instant;
use std::vec::Vec;

use super::attempt::{Attempt, Turn};
use super::clock::{Clock, Due};
use super::look::Sight;
use super::undo::Changes;
use crate::command::{CtrlRsp, GetNetwork, ScanResults};
use crate::driver::{Driver, Source, send};
use crate::error::{Error, ErrorKind};
use crate::event::Event;
use crate::monitor::{Loss, MonitorItem};
use crate::reply::Refusal;
use crate::station::{
    Answer, ConnectFailure, ConnectReason, ConnectStep, Connected, NetworkSecurity, Prompt,
    UnsuitableBss,
};

pub(crate) struct ConnectingSource<D: Driver> {
    pub(super) driver: D,
    /// Gone at the end: a monitor that nobody reads does harm.
    pub(super) events: Option<D::Events>,
    pub(super) attempt: Attempt,
    pub(super) changes: Changes,
    pub(super) clock: Clock,
    pub(super) exclusive: bool,
    /// The network was connected before.
    pub(super) already: bool,
    /// How the connection to the daemon was lost, and not found again yet.
    lost: Option<Loss>,
    terminated: bool,
    /// The radio was off when it was looked at.
    pub(super) radio_off: bool,
    settled: bool,
}

impl<D: Driver> ConnectingSource<D> {
    pub(super) fn new(
        driver: D,
        events: D::Events,
        attempt: Attempt,
        clock: Clock,
        exclusive: bool,
    ) -> Self {
        Self {
            driver,
            events: Some(events),
            attempt,
            changes: Changes::default(),
            clock,
            exclusive,
            already: false,
            lost: None,
            terminated: false,
            radio_off: false,
            settled: false,
        }
    }

    /// Waits for what comes next, until the deadline.
    async fn advance(&mut self, deadline: Option<Instant>) -> Result<bool, Error> {
        let (at, due) = self.clock.next();
        let until = deadline.map_or(at, |deadline| deadline.min(at));
        match self.next_item(Some(until)).await {
            Ok(Some(item)) => self.take(item).await?,
            Ok(None) if at > Instant::now() => return Ok(false),
            Ok(None) => self.fall_due(due).await?,
            Err(error) => self.broken(error).await?,
        }
        Ok(true)
    }

    pub(super) async fn take(&mut self, item: MonitorItem) -> Result<(), Error> {
        self.clock.heard();
        match item {
            MonitorItem::Event(event) => {
                if matches!(event.event(), Event::Terminating(_)) {
                    self.terminated = true;
                }
                let turn = self.attempt.hear(&event);
                self.clock.prompted(self.attempt.asked.is_some());
                match turn {
                    Turn::GoOn => {}
                    Turn::Look => self.look().await?,
                    Turn::Foreign => self.look_for_others().await?,
                    Turn::Grace => self.clock.give_grace(),
                    Turn::Ask(reason) => self.ask_whether_disabled(reason).await?,
                    Turn::Fail(reason) => self.fail(reason).await,
                }
            }
            MonitorItem::Lost(loss) => {
                self.lost = Some(loss);
                if loss == Loss::Terminated {
                    self.fail(self.gone()).await;
                }
            }
            MonitorItem::Reattached(_) => {
                self.lost = None;
                self.driver = D::open(self.driver.settings().clone()).await?;
                if self.is_there().await? {
                    self.look().await?;
                } else {
                    // A new daemon, which knows nothing of this.
                    self.changes.keep();
                    self.fail(ConnectReason::DaemonGone).await;
                }
            }
        }
        Ok(())
    }

    async fn fall_due(&mut self, due: Due) -> Result<(), Error> {
        match due {
            Due::Look => {
                self.clock.heard();
                self.look().await
            }
            Due::Grace => {
                let reason = self.attempt.eap_failed();
                self.fail(reason).await;
                Ok(())
            }
            Due::End => {
                if self.lost.is_some() {
                    self.fail(self.gone()).await;
                    return Ok(());
                }
                // The last event may have been lost.
                self.look().await?;
                let reason = match self.radio_off {
                    true => ConnectReason::InterfaceDisabled,
                    false => self.attempt.out_of_time(self.clock.limit),
                };
                self.fail(reason).await;
                Ok(())
            }
        }
    }

    /// The monitor failed.
    async fn broken(&mut self, error: Error) -> Result<(), Error> {
        match error.kind() {
            // An event is lost that was too long for the buffer.
            ErrorKind::Truncated => self.look().await,
            ErrorKind::DaemonGone | ErrorKind::NoDaemon => {
                self.fail(self.gone()).await;
                Ok(())
            }
            _ => Err(error),
        }
    }

    /// Whether it was the daemon that went, or the interface: a daemon that ends says so before,
    /// and one that is killed leaves its socket file.
    fn gone(&self) -> ConnectReason {
        let endpoint = &self.driver.settings().options.endpoint;
        let removed = self.lost == Some(Loss::SocketReplaced)
            && endpoint.path().is_some_and(|path| !path.exists());
        if removed && !self.terminated {
            ConnectReason::InterfaceGone
        } else {
            ConnectReason::DaemonGone
        }
    }

    /// What the failure of a request means; an error that has nothing to do with the daemon's or
    /// the interface's end is given back.
    pub(super) async fn unanswered(&mut self, error: Error) -> Result<Sight, Error> {
        if error.refusal() == Some(&Refusal::NoInterface) {
            self.fail(ConnectReason::InterfaceGone).await;
            return Ok(Sight::Nothing);
        }
        match error.kind() {
            // The monitor, or the time limit, will tell.
            ErrorKind::DaemonGone | ErrorKind::NoDaemon | ErrorKind::Timeout => Ok(Sight::Nothing),
            _ => Err(error),
        }
    }

    /// The daemon said that it is connected, and `STATUS` agrees.
    pub(super) async fn succeed(&mut self, connected: Connected) {
        if self.exclusive {
            self.changes.keep();
        } else {
            self.changes.allow_others(&mut self.driver).await;
        }
        self.settle(ConnectStep::Connected(connected));
    }

    pub(super) async fn fail(&mut self, mut reason: ConnectReason) {
        if self.settled {
            return;
        }
        if let ConnectReason::NotFound { unsuitable, .. } = &mut reason {
            *unsuitable = self.unsuitable().await;
        }
        match reason {
            // Whoever listens there by now is another daemon, with networks of its own.
            _ if self.lost == Some(Loss::Terminated) => self.changes.keep(),
            // There is nobody to wait for, but it may be that it only hangs.
            ConnectReason::DaemonGone | ConnectReason::InterfaceGone => {
                self.changes.part(&mut self.driver);
            }
            ConnectReason::NetworkRemoved | ConnectReason::Superseded { .. } => {
                // Somebody else says how things shall be now.
                self.changes.disabled.clear();
                self.changes.left = None;
                self.changes.undo(&mut self.driver).await;
            }
            _ => self.changes.undo(&mut self.driver).await,
        }
        let failure = ConnectFailure {
            reason,
            ssid: self.attempt.ssid,
            network_id: self.attempt.network_id,
            events: self.attempt.events.drain(..).collect(),
        };
        self.settle(ConnectStep::Failed(failure));
    }

    fn settle(&mut self, step: ConnectStep) {
        self.attempt.steps.push_back(step);
        self.events = None;
        self.settled = true;
    }

    /// BSSes of this name, none of which the daemon took.
    async fn unsuitable(&mut self) -> Vec<UnsuitableBss> {
        let Some(own) = self.attempt.ssid else { return Vec::new() };
        let Ok(results) = send(&mut self.driver, &ScanResults).await else { return Vec::new() };
        let same = results.iter().filter(|bss| bss.ssid.to_ssid() == Some(own));
        let mut unsuitable: Vec<_> = same
            .map(|bss| UnsuitableBss::new(bss.bssid, bss.frequency, bss.flags.to_string()))
            .collect();
        if !unsuitable.is_empty() {
            let configured = self.configured().await;
            unsuitable.iter_mut().for_each(|bss| bss.configured = configured);
        }
        unsuitable
    }

    /// How the network is configured that is connected to.
    async fn configured(&mut self) -> Option<NetworkSecurity> {
        let id = self.attempt.network_id?;
        let value = send(&mut self.driver, &GetNetwork::new(id, "key_mgmt")).await.ok()?;
        let words: Vec<_> = value.words().map(|word| word.to_string()).collect();
        NetworkSecurity::of_key_management(words.iter().map(|word| &**word))
    }

    /// Answers a prompt that this attempt has told.
    pub(super) async fn answer(&mut self, prompt: &Prompt, answer: &Answer) -> Result<(), Error> {
        // What repeats the question is older than the answer.
        while let Some(item) = self.next_item(Some(Instant::now())).await? {
            self.take(item).await?;
        }
        if self.settled {
            return Ok(());
        }
        let (field, id) = (prompt.field.name(), prompt.network_id);
        send(&mut self.driver, &CtrlRsp::new(field, id, answer.as_bytes())).await?;
        self.attempt.asked = None;
        self.clock.prompted(false);
        Ok(())
    }

    /// Undoes everything after an error that nothing can be said about.
    pub(super) async fn abandon(&mut self) {
        self.changes.undo(&mut self.driver).await;
        self.events = None;
        self.settled = true;
    }
}

impl<D: Driver> Source for ConnectingSource<D> {
    type Item = ConnectStep;

    async fn next(&mut self, deadline: Option<Instant>) -> Result<Option<ConnectStep>, Error> {
        loop {
            if let Some(step) = self.attempt.steps.pop_front() {
                return Ok(Some(step));
            }
            if self.settled {
                return Ok(None);
            }
            match self.advance(deadline).await {
                Ok(true) => {}
                Ok(false) => return Ok(None),
                Err(error) => {
                    self.abandon().await;
                    return Err(error);
                }
            }
        }
    }

    fn has_ended(&self) -> bool {
        self.settled && self.attempt.steps.is_empty()
    }
}

impl<D: Driver> Drop for ConnectingSource<D> {
    fn drop(&mut self) {
        if self.lost == Some(Loss::Terminated) {
            return;
        }
        self.changes.part(&mut self.driver);
    }
}
