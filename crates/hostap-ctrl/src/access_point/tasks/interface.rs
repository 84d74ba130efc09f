//! The interface itself: its state, its settings, on and off.

use std::sync::Arc;
use std::vec::Vec;

use super::super::{InterfaceName, KeptConfig, KeptStatus};
use crate::command::{Disable, Enable, GetConfig, HostapdStatus, Interfaces, Ping, Reload};
use crate::driver::{Driver, Settings, send, send_plain};
use crate::error::Error;

pub(in crate::access_point) async fn status<D: Driver>(
    driver: &mut D,
) -> Result<KeptStatus, Error> {
    Ok(KeptStatus::new(&send(driver, &HostapdStatus).await?))
}

pub(in crate::access_point) async fn configuration<D: Driver>(
    driver: &mut D,
) -> Result<KeptConfig, Error> {
    Ok(KeptConfig::new(&send(driver, &GetConfig).await?))
}

pub(in crate::access_point) async fn enable<D: Driver>(driver: &mut D) -> Result<(), Error> {
    send(driver, &Enable).await.map(drop)
}

pub(in crate::access_point) async fn disable<D: Driver>(driver: &mut D) -> Result<(), Error> {
    send(driver, &Disable).await.map(drop)
}

pub(in crate::access_point) async fn reload<D: Driver>(driver: &mut D) -> Result<(), Error> {
    send(driver, &Reload).await.map(drop)
}

/// The names of the daemon's interfaces.
pub(in crate::access_point) async fn all<D: Driver>(
    driver: &mut D,
) -> Result<Vec<InterfaceName>, Error> {
    let names = send_plain(driver, &Interfaces).await?;
    Ok(names.iter().map(|name| InterfaceName::from(name.as_bytes())).collect())
}

/// A connection for one of them, which has to be there.
pub(in crate::access_point) async fn on<D: Driver>(
    driver: &mut D,
    interface: &str,
) -> Result<D, Error> {
    let options = driver.settings().options.clone();
    let interface = Some(interface.as_bytes().to_vec());
    let mut driver = D::open(Arc::new(Settings { options, interface })).await?;
    send(&mut driver, &Ping).await?;
    Ok(driver)
}
