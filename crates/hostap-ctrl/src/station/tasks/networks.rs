//! The networks that are configured.

use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use crate::client::KeptNetworks;
use crate::command::{
    Command, DisableNetwork, EnableNetwork, EnableNetworkAll, Get, GetNetwork, NetworkVariable,
    RemoveNetwork, RemoveNetworkAll, SaveConfig, SelectNetwork, SetNetwork, Status,
};
use crate::driver::{Driver, lists, send};
use crate::error::{Error, ErrorKind, Source};
use crate::reply::{NetworkValue, Refusal, WpaState};
use crate::station::NetworkDetails;

pub(crate) async fn all<D: Driver>(driver: &mut D) -> Result<KeptNetworks, Error> {
    lists::networks(driver).await
}

pub(crate) async fn forget<D: Driver>(driver: &mut D, id: u32) -> Result<(), Error> {
    on_network(driver, id, &RemoveNetwork::new(id)).await
}

pub(crate) async fn forget_all<D: Driver>(driver: &mut D) -> Result<(), Error> {
    send(driver, &RemoveNetworkAll).await.map(drop)
}

pub(crate) async fn select<D: Driver>(driver: &mut D, id: u32) -> Result<(), Error> {
    on_network(driver, id, &SelectNetwork::new(id)).await
}

pub(crate) async fn enable<D: Driver>(driver: &mut D, id: u32) -> Result<(), Error> {
    on_network(driver, id, &EnableNetwork::new(id)).await
}

pub(crate) async fn enable_all<D: Driver>(driver: &mut D) -> Result<(), Error> {
    send(driver, &EnableNetworkAll).await.map(drop)
}

pub(crate) async fn disable<D: Driver>(driver: &mut D, id: u32) -> Result<(), Error> {
    on_network(driver, id, &DisableNetwork::new(id)).await
}

/// Sends a command about one network. A refusal says so if there is no such network.
async fn on_network<D: Driver, C: Command + Sync>(
    driver: &mut D,
    id: u32,
    command: &C,
) -> Result<(), Error> {
    let error = match send(driver, command).await {
        Ok(_) => return Ok(()),
        Err(error) => error,
    };
    Err(if error.refusal() == Some(&Refusal::Fail) {
        missing(driver, id, error).await
    } else {
        error
    })
}

/// The error of a command that was refused, maybe because there is no such network.
async fn missing<D: Driver>(driver: &mut D, id: u32, error: Error) -> Error {
    let Ok(networks) = all(driver).await else { return error };
    let ids: Vec<u32> = networks.iter().map(|network| network.id).collect();
    if ids.contains(&id) || !networks.is_complete() {
        return error;
    }
    no_network(driver, id, &ids, error.command().unwrap_or_default())
}

fn no_network<D: Driver>(driver: &D, id: u32, ids: &[u32], command: &str) -> Error {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let others = match ids.len() {
        0 => "none is configured".into(),
        _ => format!("configured are {}", ids.join(", ")),
    };
    Error::new(ErrorKind::Refused, format!("there is no network {id}: {others}"))
        .of_endpoint(&driver.settings().options.endpoint)
        .of_command(command)
        .caused_by(Source::Reply(Refusal::Fail.into()))
}

pub(crate) async fn reorder<D: Driver>(driver: &mut D, ids: &[u32]) -> Result<(), Error> {
    let configured: Vec<u32> = all(driver).await?.iter().map(|network| network.id).collect();
    for (place, id) in ids.iter().enumerate() {
        if !configured.contains(id) {
            return Err(no_network(driver, *id, &configured, "SET_NETWORK"));
        }
        if ids.iter().take(place).any(|before| before == id) {
            let text = format!("network {id} is to come twice in the order: name it once");
            return Err(Error::new(ErrorKind::InvalidArgument, text));
        }
    }
    let (mut highest, mut before) = (0, Vec::new());
    for id in configured {
        let priority = priority(driver, id).await?;
        if ids.contains(&id) {
            before.push((id, priority));
        } else {
            highest = priority.max(highest);
        }
    }
    let wanted = ids.iter().rev().zip(highest.saturating_add(1)..);
    for (done, (id, priority)) in wanted.enumerate() {
        let set = SetNetwork::new(*id, NetworkVariable::priority(priority));
        if let Err(error) = send(driver, &set).await.map(drop) {
            for id in ids.iter().rev().take(done) {
                let old = before.iter().find(|(other, _)| other == id);
                let old = NetworkVariable::priority(old.map_or(0, |(_, priority)| *priority));
                // It went one way; if it does not go back, the first error says more.
                _ = send(driver, &SetNetwork::new(*id, old)).await.map(drop);
            }
            return Err(error);
        }
    }
    Ok(())
}

async fn priority<D: Driver>(driver: &mut D, id: u32) -> Result<i64, Error> {
    Ok(send(driver, &GetNetwork::new(id, "priority")).await?.number().unwrap_or(0))
}

pub(crate) async fn save<D: Driver>(driver: &mut D) -> Result<(), Error> {
    let error = match send(driver, &SaveConfig).await {
        Ok(_) => return Ok(()),
        Err(error) if error.refusal() == Some(&Refusal::Fail) => error,
        Err(error) => return Err(error),
    };
    let why = match send(driver, &Get::new("update_config")).await {
        Ok(value) if value.text() == "1" => "wpa_supplicant could not write its configuration file: look whether the file and its directory are writable for it, and whether it was started with -c".into(),
        Ok(_) => "wpa_supplicant does not write its configuration file unless that has the line update_config=1".into(),
        Err(unknown) if unknown.refusal().is_some() => error.to_string(),
        Err(_) => return Err(error),
    };
    let status = send(driver, &Status).await.ok();
    let connected = status
        .filter(|status| status.wpa_state() == Some(WpaState::Completed))
        .map_or("", |_| ", and the connection is up");
    let text = format!("{why}; what was set holds until wpa_supplicant ends{connected}");
    Err(Error::new(ErrorKind::Refused, text)
        .of_endpoint(&driver.settings().options.endpoint)
        .of_command("SAVE_CONFIG")
        .caused_by(Source::Reply(Refusal::Fail.into())))
}

pub(crate) async fn details<D: Driver>(driver: &mut D, id: u32) -> Result<NetworkDetails, Error> {
    // Every network has a priority.
    let priority = match priority(driver, id).await {
        Ok(priority) => priority,
        Err(error) => return Err(missing(driver, id, error).await),
    };
    let words = |value: NetworkValue<'_>| value.words().map(|word| word.to_string()).collect();
    let bytes = |value: NetworkValue<'_>| value.bytes().map(|bytes| bytes.collect());
    let is_one = |value: NetworkValue<'_>| value.switch() == Some(true);
    Ok(NetworkDetails {
        id,
        ssid: variable(driver, id, "ssid", |value| value.to_ssid()).await?.flatten(),
        bssid: variable(driver, id, "bssid", |value| value.text().to_str().ok()?.parse().ok())
            .await?
            .flatten(),
        hidden: variable(driver, id, "scan_ssid", is_one).await?.unwrap_or(false),
        key_management: variable(driver, id, "key_mgmt", words).await?.unwrap_or_default(),
        has_passphrase: is_set(driver, id, "psk").await?
            || is_set(driver, id, "sae_password").await?,
        identity: variable(driver, id, "identity", bytes).await?.flatten(),
        eap: variable(driver, id, "eap", words).await?.unwrap_or_default(),
        priority,
        disabled: variable(driver, id, "disabled", |value| value.text() != "0")
            .await?
            .unwrap_or(false),
        id_string: variable(driver, id, "id_str", bytes).await?.flatten(),
    })
}

/// A variable of a network; `None` if it is not set, or not known to this daemon.
async fn variable<D: Driver, T>(
    driver: &mut D,
    id: u32,
    name: &str,
    read: impl FnOnce(NetworkValue<'_>) -> T + Send,
) -> Result<Option<T>, Error> {
    match send(driver, &GetNetwork::new(id, name)).await {
        Ok(value) if value.text().is_empty() => Ok(None),
        Ok(value) => Ok(Some(read(value))),
        Err(error) if error.refusal().is_some() => Ok(None),
        Err(error) => Err(error),
    }
}

async fn is_set<D: Driver>(driver: &mut D, id: u32, name: &str) -> Result<bool, Error> {
    Ok(variable(driver, id, name, |_| ()).await?.is_some())
}
