//! The stations that are there.

use std::sync::Arc;

use super::super::KeptStation;
use super::super::watch::{AllChanges, Changes};
use crate::client::KeptStations;
use crate::client::walk::Walk;
use crate::command::{Sta, StaFirst, StaNext};
use crate::driver::{Driver, send_on};
use crate::error::Error;
use crate::reply::Refusal;
use crate::value::MacAddress;

pub(in crate::access_point) async fn all<D: Driver>(driver: &mut D) -> Result<KeptStations, Error> {
    let settings = Arc::clone(driver.settings());
    all_on(driver, settings.interface.as_deref()).await
}

/// All stations of one interface. They come and go meanwhile, as with
/// [`Client::stations`](crate::Client::stations).
pub(in crate::access_point) async fn all_on<D: Driver>(
    driver: &mut D,
    interface: Option<&[u8]>,
) -> Result<KeptStations, Error> {
    let (mut stations, mut walk) = (KeptStations::default(), Walk::default());
    while !walk.is_hopeless() {
        let reply = match walk.at() {
            None => send_on(driver, interface, &StaFirst).await,
            Some(address) => send_on(driver, interface, &StaNext::new(address)).await,
        };
        match reply {
            Ok(reply) => match reply.station() {
                None => return Ok(stations),
                Some(station) if walk.step(station.address()) => {
                    stations.push(station.text().as_bytes());
                }
                Some(_) => {}
            },
            Err(error) if walk.at().is_some() && error.refusal() == Some(&Refusal::Fail) => {
                walk.begin_anew();
            }
            Err(error) => return Err(error),
        }
    }
    stations.cut();
    Ok(stations)
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
    match send_on(driver, interface, &Sta::new(address)).await {
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
