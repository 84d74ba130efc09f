//! Setting up a network by WPS.

use core::time::Duration;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Instant;
use std::vec::Vec;

use super::networks;
use crate::command::{
    EnableNetwork, RemoveNetwork, WpsCancel as Cancel, WpsPbc as Button, WpsPinAny as Pin,
};
use crate::driver::{Driver, Events, Source, part, send};
use crate::error::Error;
use crate::event::Event;
use crate::monitor::Reconnect;
use crate::reply::Refusal;
use crate::station::{WpsConfigError, WpsConnection, WpsFailure, WpsPin, WpsStep};

pub(crate) async fn button<D: Driver>(
    driver: &mut D,
    limit: Duration,
) -> Result<Attempt<D>, Error> {
    let mut attempt = Attempt::prepare(driver, limit).await?;
    attempt.condition = Condition::Running;
    match send(&mut attempt.driver, &Button::new()).await.map(drop) {
        Ok(()) => attempt.begun(None),
        Err(error) if error.refusal() == Some(&Refusal::PbcOverlap) => {
            attempt.steps.push_back(WpsStep::Failed(WpsFailure::Overlap));
        }
        Err(error) => return Err(attempt.refused(error)),
    }
    Ok(attempt)
}

pub(crate) async fn pin<D: Driver>(
    driver: &mut D,
    pin: Option<WpsPin>,
    limit: Duration,
) -> Result<Attempt<D>, Error> {
    let mut attempt = Attempt::prepare(driver, limit).await?;
    let command = match &pin {
        Some(pin) => Pin::new().pin(pin.reveal()),
        None => Pin::new(),
    };
    attempt.condition = Condition::Running;
    let told = match send(&mut attempt.driver, &command).await {
        Ok(told) => WpsPin::of_daemon(told.as_str()),
        Err(error) => return Err(attempt.refused(error)),
    };
    attempt.begun(pin.or(told));
    Ok(attempt)
}

pub(crate) async fn cancel<D: Driver>(driver: &mut D) -> Result<(), Error> {
    send(driver, &Cancel).await.map(drop)
}

/// A set-up that is under way.
pub(crate) struct Attempt<D: Driver> {
    driver: D,
    events: D::Events,
    deadline: Option<Instant>,
    /// The networks that there were before.
    known: Vec<u32>,
    /// Those of them that were enabled: WPS disables them.
    enabled: Vec<u32>,
    /// The network that WPS added.
    added: Option<u32>,
    /// Steps that have not been told yet.
    steps: VecDeque<WpsStep>,
    found: bool,
    credentials: bool,
    /// What an access point said that did not want to.
    not_ready: Option<WpsFailure>,
    condition: Condition,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Condition {
    /// Nothing has been asked of the daemon yet.
    Prepared,
    /// Asked for, or about to be.
    Running,
    Ended,
}

impl<D: Driver> Attempt<D> {
    async fn prepare(driver: &D, limit: Duration) -> Result<Self, Error> {
        let mut driver = D::open(Arc::clone(driver.settings())).await?;
        let networks = networks::all(&mut driver).await?;
        let known = networks.iter().map(|network| network.id).collect();
        let enabled = networks.iter().filter(|network| !network.flags.is_disabled());
        let enabled = enabled.map(|network| network.id).collect();
        let events = driver.listen(Reconnect::Never).await?;
        Ok(Self {
            driver,
            events,
            deadline: Instant::now().checked_add(limit),
            known,
            enabled,
            added: None,
            steps: VecDeque::new(),
            found: false,
            credentials: false,
            not_ready: None,
            condition: Condition::Prepared,
        })
    }

    fn begun(&mut self, pin: Option<WpsPin>) {
        self.steps.push_back(WpsStep::Searching { pin });
    }

    /// Where it was refused, nothing was begun, so nothing is to be taken back.
    fn refused(&mut self, error: Error) -> Error {
        if error.refusal().is_some() {
            self.condition = Condition::Prepared;
        }
        error
    }

    /// What an event means for the set-up.
    fn step(&mut self, event: &Event<'_>) -> Option<WpsStep> {
        let reason = |number: Option<i64>| number.map(WpsConfigError);
        Some(match event {
            Event::NetworkAdded(event) if self.added.is_none() => {
                self.added = u32::try_from(event.id).ok();
                return None;
            }
            Event::WpsApAvailablePbc(_)
            | Event::WpsApAvailableAuth(_)
            | Event::WpsApAvailablePin(_)
                if !self.found =>
            {
                self.found = true;
                WpsStep::AccessPointFound
            }
            Event::AssociatedWith(event) if !self.credentials => {
                WpsStep::Associated { bssid: event.bssid }
            }
            Event::WpsCredReceived(_) => {
                self.credentials = true;
                WpsStep::CredentialsReceived
            }
            Event::WpsSuccess(_) => WpsStep::Configured,
            Event::Connected(event) if self.credentials => {
                let network = u32::try_from(event.id).ok();
                // The daemon enables the others again after a while, and may take one of them.
                if network.is_some_and(|id| self.known.contains(&id)) {
                    WpsStep::Failed(WpsFailure::NotConnected)
                } else {
                    WpsStep::Connected(WpsConnection { bssid: event.bssid, network })
                }
            }
            Event::WpsM2d(event) => {
                let error = reason(event.config_error);
                self.not_ready = Some(WpsFailure::NotReady { error });
                return None;
            }
            Event::WpsOverlap(_) => WpsStep::Failed(WpsFailure::Overlap),
            Event::WpsTimeout(_) => WpsStep::Failed(self.late()),
            Event::WpsCancel(_) => WpsStep::Failed(WpsFailure::Cancelled),
            Event::WpsFail(event) => WpsStep::Failed(match (&self.not_ready, event.msg) {
                (Some(not_ready), None) => not_ready.clone(),
                (_, message) => WpsFailure::Protocol { message, error: reason(event.config_error) },
            }),
            _ => return None,
        })
    }

    /// Why it took too long.
    fn late(&self) -> WpsFailure {
        match (&self.not_ready, self.credentials) {
            (_, true) => WpsFailure::NotConnected,
            (Some(not_ready), _) => not_ready.clone(),
            (None, _) => WpsFailure::TimedOut,
        }
    }

    /// Leaves things as they are to be after this last step.
    async fn end(&mut self, connected: bool) -> Result<(), Error> {
        self.condition = Condition::Ended;
        if !connected {
            // The daemon may have ended it by itself, and has nothing to call off then.
            accept_refusal(send(&mut self.driver, &Cancel).await.map(drop))?;
        }
        let now = networks::all(&mut self.driver).await?;
        let added = now.iter().map(|network| network.id).find(|id| Some(*id) == self.added);
        if let (Some(id), false) = (added, connected) {
            accept_refusal(send(&mut self.driver, &RemoveNetwork::new(id)).await.map(drop))?;
        }
        for network in now.iter().filter(|network| self.enabled.contains(&network.id)) {
            // What was called off between two scans is not followed by another one: enabling
            // makes the daemon look for the others, also where it has enabled them itself.
            if connected && !network.flags.is_disabled() {
                continue;
            }
            let enable = EnableNetwork::new(network.id);
            let enable = if connected { enable.no_connect() } else { enable };
            accept_refusal(send(&mut self.driver, &enable).await.map(drop))?;
        }
        Ok(())
    }
}

fn accept_refusal(outcome: Result<(), Error>) -> Result<(), Error> {
    match outcome {
        Err(error) if error.refusal().is_some() => Ok(()),
        outcome => outcome,
    }
}

impl<D: Driver> Source for Attempt<D> {
    type Item = WpsStep;

    async fn next(&mut self, deadline: Option<Instant>) -> Result<Option<WpsStep>, Error> {
        let until = match (deadline, self.deadline) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        while self.steps.is_empty() {
            if self.condition == Condition::Ended {
                return Ok(None);
            }
            match self.events.next(until).await {
                Ok(Some(item)) => {
                    let Some(event) = item.event() else { continue };
                    let step = self.step(&event.event());
                    self.steps.extend(step);
                }
                Ok(None) if self.deadline.is_some_and(|end| end <= Instant::now()) => {
                    self.steps.push_back(WpsStep::Failed(self.late()));
                }
                Ok(None) => return Ok(None),
                Err(error) => {
                    if error.is_final() {
                        self.condition = Condition::Ended;
                    }
                    return Err(error);
                }
            }
        }
        let Some(step) = self.steps.pop_front() else { return Ok(None) };
        match &step {
            WpsStep::Connected(_) => self.end(true).await?,
            WpsStep::Failed(_) => self.end(false).await?,
            _ => {}
        }
        Ok(Some(step))
    }

    fn has_ended(&self) -> bool {
        self.condition == Condition::Ended
    }
}

impl<D: Driver> Drop for Attempt<D> {
    /// Calls it off if it has not ended.
    fn drop(&mut self) {
        if self.condition != Condition::Running {
            return;
        }
        part(&self.driver, &Cancel);
        if let Some(id) = self.added {
            part(&self.driver, &RemoveNetwork::new(id));
        }
        for id in &self.enabled {
            part(&self.driver, &EnableNetwork::new(*id));
        }
    }
}
