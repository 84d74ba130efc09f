//! The stations that are there.

use std::sync::Arc;

use super::super::KeptStation;
use super::super::watch::{AllChanges, Changes};
use crate::client::KeptStations;
use crate::command::Sta;
use crate::driver::{Driver, On, lists, send};
use crate::error::Error;
use crate::reply::Refusal;
use crate::value::MacAddress;

pub(in crate::access_point) async fn all<D: Driver>(driver: &mut D) -> Result<KeptStations, Error> {
    lists::stations(driver).await
}

/// All stations of one interface. They come and go meanwhile, as with
/// [`Client::stations`](crate::Client::stations).
pub(in crate::access_point) async fn all_on<D: Driver>(
    driver: &mut D,
    interface: Option<&[u8]>,
) -> Result<KeptStations, Error> {
    lists::stations(&mut On::new(driver, interface)).await
}

pub(in crate::access_point) async fn one<D: Driver>(
    driver: &mut D,
    address: MacAddress,
) -> Result<Option<KeptStation>, Error> {
    let settings = Arc::clone(driver.settings());
    one_on(driver, settings.interface.as_deref(), address).await
}

pub(in crate::access_point) async fn one_on<D: Driver>(
    driver: &mut D,
    interface: Option<&[u8]>,
    address: MacAddress,
) -> Result<Option<KeptStation>, Error> {
    match send(&mut On::new(driver, interface), &Sta::new(address)).await {
        Ok(reply) => Ok(reply.station().as_ref().map(KeptStation::new)),
        Err(error) if error.refusal() == Some(&Refusal::Fail) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether this station is there and may send data.
pub(super) async fn is_connected<D: Driver>(
    driver: &mut D,
    address: MacAddress,
) -> Result<bool, Error> {
    let station = one(driver, address).await?;
    Ok(station.is_some_and(|station| station.get().is_authorized()))
}

pub(in crate::access_point) async fn changes<D: Driver>(
    driver: &mut D,
) -> Result<Changes<D>, Error> {
    Changes::open(Arc::clone(driver.settings())).await
}

pub(in crate::access_point) async fn all_changes<D: Driver>(
    driver: &mut D,
) -> Result<AllChanges<D>, Error> {
    AllChanges::open(Arc::clone(driver.settings())).await
}
