//! What is done before the daemon begins to connect.

use std::string::String;
use std::sync::Arc;
use std::time::Instant;
use std::vec::Vec;

use super::source::ConnectingSource;
use crate::command::{
    AddNetwork, Command, NetworkVariable, RemoveNetwork, SelectNetwork, SetNetwork, Status,
};
use crate::driver::{Driver, Events, Settings, part, send};
use crate::error::{Error, ErrorKind};
use crate::reply::{Refusal, WpaState};
use crate::station::connect_request::What;
use crate::station::tasks::networks;
use crate::station::{ConnectReason, NetworkConfiguration};

/// Why preparing ended before its end.
pub(super) enum Stop {
    /// The daemon could be asked, and it can't be.
    Reason(ConnectReason),
    Error(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        if error.refusal() == Some(&Refusal::NoInterface) {
            return Self::Reason(ConnectReason::InterfaceGone);
        }
        Self::Error(error)
    }
}

impl<D: Driver> ConnectingSource<D> {
    /// Notes how things are, adds the network, and selects it.
    pub(super) async fn prepare(&mut self, what: &What) -> Result<(), Stop> {
        let status = send(&mut self.driver, &Status).await?;
        let state = status.wpa_state();
        let before = status.id().filter(|_| state == Some(WpaState::Completed));
        let tried = !matches!(
            state,
            None | Some(WpaState::Disconnected | WpaState::Inactive | WpaState::InterfaceDisabled,)
        );
        let known = networks::all(&mut self.driver).await?;
        let (id, ssid) = match what {
            What::New(network) => (self.add(network).await?, network.name()),
            What::Saved(id) => {
                let saved = known.iter().find(|network| network.id == *id);
                let saved = saved.ok_or_else(|| {
                    Error::new(
                        ErrorKind::InvalidArgument,
                        format_missing(*id, known.iter().map(|network| network.id)),
                    )
                })?;
                self.changes.enabled = saved.flags.is_disabled().then_some(*id);
                (*id, saved.ssid.to_ssid().filter(|ssid| !ssid.as_bytes().is_empty()))
            }
        };
        let others: Vec<u32> = known
            .iter()
            .filter(|network| network.id != id && !network.flags.is_disabled())
            .map(|network| network.id)
            .collect();
        let again = before.filter(|id| others.contains(id));
        let again = again.or_else(|| others.first().copied().filter(|_| tried));
        // What came so far is of other connections.
        while self.next_item(Some(Instant::now())).await?.is_some() {}
        self.attempt.select(id, ssid);
        (self.changes.disabled, self.changes.left) = (others, again);
        self.already = before == Some(id);
        send(&mut self.driver, &SelectNetwork::new(id)).await?;
        self.clock.start();
        Ok(())
    }

    async fn add(&mut self, network: &NetworkConfiguration) -> Result<u32, Stop> {
        let settings = self.driver.settings().clone();
        let id = self.driver.undivided(Added::<D>::add(settings)).await?.take();
        self.changes.added = Some(id);
        (self.attempt.network_id, self.attempt.ssid) = (Some(id), network.name());
        for variable in network.variables() {
            self.set(id, variable).await?;
        }
        Ok(id)
    }

    async fn set(&mut self, id: u32, variable: NetworkVariable<'_>) -> Result<(), Stop> {
        let set = SetNetwork::new(id, variable);
        match send(&mut self.driver, &set).await {
            Ok(_) => Ok(()),
            Err(error) if error.refusal() == Some(&Refusal::Fail) => {
                let variable = name_of(&set);
                Err(Stop::Reason(ConnectReason::SettingRefused { variable }))
            }
            Err(error) => Err(error.into()),
        }
    }

    pub(super) async fn next_item(
        &mut self,
        deadline: Option<Instant>,
    ) -> Result<Option<crate::monitor::MonitorItem>, Error> {
        match &mut self.events {
            Some(events) => events.next(deadline).await,
            None => Ok(None),
        }
    }
}

/// A network that was added, and is removed again if nobody takes it: its number is known only when
/// the daemon has answered, and whoever asked for it may be gone by then.
struct Added<D: Driver> {
    driver: D,
    id: Option<u32>,
}

impl<D: Driver> Added<D> {
    async fn add(settings: Arc<Settings>) -> Result<Self, Error> {
        let mut added = Self { driver: D::open(settings).await?, id: None };
        added.id = Some(send(&mut added.driver, &AddNetwork).await?.value());
        Ok(added)
    }

    fn take(mut self) -> u32 {
        self.id.take().unwrap_or_default()
    }
}

impl<D: Driver> Drop for Added<D> {
    fn drop(&mut self) {
        if let Some(id) = self.id {
            part(&self.driver, &RemoveNetwork::new(id));
        }
    }
}

/// `SET_NETWORK 0 name value`: the value may be secret.
fn name_of(set: &SetNetwork<'_>) -> String {
    let request = set.to_request();
    let bytes = request.as_ref().map(|request| request.as_bytes()).unwrap_or_default();
    let name = bytes.split(|byte| *byte == b' ').nth(2).unwrap_or_default();
    String::from_utf8_lossy(name).into_owned()
}

fn format_missing(id: u32, known: impl Iterator<Item = u32>) -> String {
    use core::fmt::Write;
    let mut text = std::format!("there is no network {id}; ");
    let mut any = false;
    for known in known {
        let before = if any { ", " } else { "these are: " };
        let _ = write!(text, "{before}{known}");
        any = true;
    }
    if !any {
        text.push_str("none is configured");
    }
    text
}
