//! The states of an interface, one after another.

use core::time::Duration;
use std::collections::VecDeque;
use std::time::Instant;

use super::super::{Disconnection, StationState};
use crate::command::Status;
use crate::driver::{Driver, Events, Source, send};
use crate::error::{Error, ErrorKind};
use crate::event::{Event, OwnedEvent};
use crate::monitor::{MonitorItem, Reconnect};
use crate::reply::{self, Refusal, WpaState};
use crate::value::Ssid;

/// An interface that goes down while it is not connected tells nothing: so long nothing is heard
/// before it is looked at.
const QUIET: Duration = Duration::from_secs(5);

pub(crate) struct StatesSource<D: Driver> {
    driver: D,
    events: D::Events,
    /// What was told last.
    told: Option<StationState>,
    next: VecDeque<StationState>,
    /// The name of the network that was spoken of last.
    ssid: Option<Ssid>,
    look: Instant,
    /// Something happened: to be looked at when all events that have come are heard, so that what
    /// `STATUS` says is not older than they are.
    due: bool,
    /// The connection for requests is one to a daemon that is gone.
    stale: bool,
    ended: bool,
}

pub(in crate::station) async fn states<D: Driver>(
    driver: &mut D,
) -> Result<StatesSource<D>, Error> {
    let own = D::open(driver.settings().clone()).await?;
    // Attached first, so that no change gets lost between.
    let events = own.listen(Reconnect::Always).await?;
    let mut source = StatesSource {
        driver: own,
        events,
        told: None,
        next: VecDeque::new(),
        ssid: None,
        look: Instant::now() + QUIET,
        due: false,
        stale: false,
        ended: false,
    };
    source.see().await?;
    Ok(source)
}

impl<D: Driver> StatesSource<D> {
    /// Whether it speaks of the state.
    fn take(&mut self, item: &MonitorItem) -> bool {
        self.look = Instant::now() + QUIET;
        match item {
            MonitorItem::Event(event) => return self.hear(event),
            MonitorItem::Lost(_) => self.tell(StationState::DaemonGone),
            MonitorItem::Reattached(_) => (self.due, self.stale) = (true, true),
        }
        true
    }

    /// Whether it speaks of the state.
    fn hear(&mut self, message: &OwnedEvent) -> bool {
        match message.event() {
            Event::SmeTryingToAuthenticate(event) => {
                self.ssid = event.ssid.to_ssid();
                self.tell(StationState::Authenticating { bssid: Some(event.bssid) });
            }
            Event::TryingToAssociate(event) => {
                self.ssid = event.ssid.to_ssid();
                self.tell(StationState::Associating { bssid: event.bssid });
            }
            Event::AssociatedWith(event) => {
                self.tell(StationState::Associated { bssid: Some(event.bssid) });
                // A network without keys is connected now, and a handshake may have begun.
                self.due = true;
            }
            Event::Disconnected(event) => {
                let cause = Some(Disconnection::of(&event));
                self.tell(StationState::Disconnected { cause });
                // It may go on at once, or be the interface that went down.
                self.due = true;
            }
            Event::Connected(event) => {
                self.due = true;
                if let Some(ssid) = self.ssid {
                    let (bssid, network_id) = (event.bssid, u32::try_from(event.id).ok());
                    self.tell(StationState::Completed { bssid, ssid, network_id });
                }
            }
            Event::StateChange(_)
            | Event::WpaKeyNegotiationCompleted(_)
            | Event::EapStarted(_)
            | Event::AuthReject(_)
            | Event::AssocReject(_)
            | Event::TempDisabled(_)
            | Event::Reenabled(_)
            | Event::NetworkAdded(_)
            | Event::NetworkRemoved(_)
            | Event::NetworkNotFound(_)
            | Event::ScanStarted(_)
            | Event::ScanResults(_)
            | Event::ScanFailed(_) => self.due = true,
            _ => return false,
        }
        true
    }

    /// Tells what `STATUS` says. A daemon that does not answer is gone; the monitor notices it, and
    /// when it is back.
    async fn see(&mut self) -> Result<(), Error> {
        // Until it is done: who is cancelled meanwhile looks again.
        self.due = true;
        let state = match self.ask().await {
            Ok(state) => state,
            Err(error) if is_gone(&error) => Some(StationState::DaemonGone),
            Err(error) => return Err(error),
        };
        // What happened before the reply has come by now. Told after it, it would lead back.
        if self.catch_up().await? {
            return Ok(());
        }
        self.due = false;
        if let Some(StationState::Completed { ssid, .. }) = state {
            self.ssid = Some(ssid);
        }
        // How it came to an end was told before, by an event.
        let known = matches!(
            (self.last(), state),
            (Some(StationState::Disconnected { .. }), Some(StationState::Disconnected { .. }))
        );
        if let Some(state) = state.filter(|_| !known) {
            self.tell(state);
        }
        Ok(())
    }

    /// Hears the events that wait, and tells whether one speaks of the state.
    async fn catch_up(&mut self) -> Result<bool, Error> {
        let mut spoke = false;
        loop {
            match self.events.next(Some(Instant::now())).await {
                Ok(Some(item)) => spoke |= self.take(&item),
                Ok(None) => return Ok(spoke),
                Err(error) if error.kind() == ErrorKind::Truncated => spoke = true,
                Err(error) => return Err(error),
            }
        }
    }

    async fn ask(&mut self) -> Result<Option<StationState>, Error> {
        if self.stale {
            self.driver = D::open(self.driver.settings().clone()).await?;
            self.stale = false;
        }
        Ok(StationState::of(&send(&mut self.driver, &Status).await?))
    }

    fn last(&self) -> Option<StationState> {
        self.next.back().copied().or(self.told)
    }

    fn tell(&mut self, state: StationState) {
        if self.last() != Some(state) {
            self.next.push_back(state);
        }
    }
}

impl<D: Driver> Source for StatesSource<D> {
    type Item = StationState;

    async fn next(&mut self, deadline: Option<Instant>) -> Result<Option<StationState>, Error> {
        loop {
            if let Some(state) = self.next.pop_front() {
                self.told = Some(state);
                return Ok(Some(state));
            }
            let look = if self.due { Instant::now() } else { self.look };
            let until = deadline.map_or(look, |deadline| deadline.min(look));
            let outcome = match self.events.next(Some(until)).await {
                Ok(Some(item)) => {
                    self.take(&item);
                    Ok(())
                }
                Ok(None) if look > Instant::now() => return Ok(None),
                Ok(None) => {
                    self.look = Instant::now() + QUIET;
                    self.see().await
                }
                // An event is lost that was too long for the buffer.
                Err(error) if error.kind() == ErrorKind::Truncated => {
                    self.due = true;
                    Ok(())
                }
                Err(error) => Err(error),
            };
            if let Err(error) = outcome {
                self.ended = true;
                return Err(error);
            }
        }
    }

    fn has_ended(&self) -> bool {
        self.ended
    }
}

fn is_gone(error: &Error) -> bool {
    let kinds = [ErrorKind::DaemonGone, ErrorKind::NoDaemon, ErrorKind::Timeout];
    kinds.contains(&error.kind()) || error.refusal() == Some(&Refusal::NoInterface)
}

impl StationState {
    /// `None` where the reply does not say.
    fn of(status: &reply::Status<'_>) -> Option<Self> {
        let bssid = status.bssid();
        Some(match status.wpa_state()? {
            WpaState::Disconnected => Self::Disconnected { cause: None },
            WpaState::InterfaceDisabled => Self::InterfaceDisabled,
            WpaState::Inactive => Self::Inactive,
            WpaState::Scanning => Self::Scanning,
            WpaState::Authenticating => Self::Authenticating { bssid },
            WpaState::Associating => Self::Associating { bssid },
            WpaState::Associated => Self::Associated { bssid },
            WpaState::FourWayHandshake => Self::FourWayHandshake,
            WpaState::GroupHandshake => Self::GroupHandshake,
            WpaState::Completed => Self::Completed {
                bssid: bssid?,
                ssid: status.ssid().and_then(|ssid| ssid.to_ssid()).unwrap_or_default(),
                network_id: status.id(),
            },
            _ => return None,
        })
    }
}
