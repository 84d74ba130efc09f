//! Looking at the daemon's state, where events don't tell or may be lost.

use std::string::ToString;
use std::time::Instant;

use super::source::ConnectingSource;
use crate::command::Status;
use crate::driver::{Driver, send};
use crate::error::Error;
use crate::monitor::MonitorItem;
use crate::reply::WpaState;
use crate::station::tasks::networks;
use crate::station::{ConnectReason, Connected};

/// What `STATUS` shows.
#[derive(Debug)]
pub(super) enum Sight {
    /// Nothing that would change anything.
    Nothing,
    Connected(Connected),
    Other,
    RadioOff,
}

impl<D: Driver> ConnectingSource<D> {
    /// Looks at `STATUS`, and ends the attempt if it is connected or can't be.
    pub(super) async fn look(&mut self) -> Result<(), Error> {
        let sight = match self.see().await {
            Ok(sight) => sight,
            Err(error) => self.unanswered(error).await?,
        };
        let was_off = core::mem::replace(&mut self.radio_off, matches!(sight, Sight::RadioOff));
        match sight {
            Sight::Connected(mut connected) => {
                // Events that have come and were not read yet tell how it came about.
                while let Ok(Some(item)) = self.next_item(Some(Instant::now())).await {
                    if let MonitorItem::Event(event) = item {
                        self.attempt.hear(&event);
                    }
                }
                connected.handshake_peer = self.attempt.handshake_peer;
                self.succeed(connected).await;
            }
            Sight::Other => self.look_for_others().await?,
            Sight::RadioOff if was_off => self.fail(ConnectReason::InterfaceDisabled).await,
            Sight::RadioOff => self.clock.look_soon(),
            Sight::Nothing => {}
        }
        Ok(())
    }

    async fn see(&mut self) -> Result<Sight, Error> {
        let own = self.attempt.network_id;
        let (ssid, already) = (self.attempt.ssid, self.already);
        let status = send(&mut self.driver, &Status).await?;
        Ok(match (status.wpa_state(), status.bssid()) {
            (Some(WpaState::InterfaceDisabled), _) => Sight::RadioOff,
            (Some(WpaState::Completed), Some(bssid)) if status.id() == own && own.is_some() => {
                let text = |value: Option<crate::value::Text<'_>>| {
                    value.filter(|text| *text != "NONE").map(|text| text.to_string())
                };
                let told = status.ssid().and_then(|ssid| ssid.to_ssid());
                Sight::Connected(Connected {
                    network_id: own.unwrap_or_default(),
                    bssid,
                    ssid: told.or(ssid).unwrap_or_default(),
                    frequency: status.freq().filter(|frequency| *frequency != 0),
                    handshake_peer: None,
                    key_management: status.get("key_mgmt").map(|text| text.to_string()),
                    pairwise_cipher: text(status.get("pairwise_cipher")),
                    group_cipher: text(status.get("group_cipher")),
                    address: status.address(),
                    already,
                })
            }
            (Some(WpaState::Completed), _) => Sight::Other,
            _ => Sight::Nothing,
        })
    }

    /// Another network is connected: an old event, or somebody has selected it.
    pub(super) async fn look_for_others(&mut self) -> Result<(), Error> {
        let own = self.attempt.network_id;
        let known = match networks::all(&mut self.driver).await {
            Ok(known) => known,
            Err(error) => return self.unanswered(error).await.map(drop),
        };
        let reason = match known.iter().find(|network| Some(network.id) == own) {
            None => ConnectReason::NetworkRemoved,
            Some(network) if network.flags.is_disabled() => {
                let current = known.iter().find(|network| network.flags.is_current());
                ConnectReason::Superseded { network_id: current.map(|network| network.id) }
            }
            Some(_) => return Ok(()),
        };
        self.fail(reason).await;
        Ok(())
    }

    /// The daemon has given up a network of this number, which may have been another one's before.
    pub(super) async fn ask_whether_disabled(
        &mut self,
        reason: ConnectReason,
    ) -> Result<(), Error> {
        let own = self.attempt.network_id;
        let known = match networks::all(&mut self.driver).await {
            Ok(known) => known,
            Err(error) => return self.unanswered(error).await.map(drop),
        };
        let mut same = known.iter().filter(|network| Some(network.id) == own);
        if same.any(|network| network.flags.is_temporarily_disabled()) {
            self.fail(reason).await;
        }
        Ok(())
    }

    /// Whether the daemon still has this network.
    pub(super) async fn is_there(&mut self) -> Result<bool, Error> {
        let own = self.attempt.network_id;
        let known = networks::all(&mut self.driver).await?;
        let mut same = known.iter().filter(|network| Some(network.id) == own);
        Ok(same.any(|network| match self.attempt.ssid {
            Some(ssid) => network.ssid.to_ssid() == Some(ssid),
            None => true,
        }))
    }
}
