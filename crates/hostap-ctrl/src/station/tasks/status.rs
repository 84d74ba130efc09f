//! The interface and its state.

use std::string::{String, ToString};
use std::vec::Vec;

use crate::command::{Interfaces, Roam, Status};
use crate::driver::{Driver, send, send_plain};
use crate::error::Error;
use crate::station::StationStatus;
use crate::value::MacAddress;

pub(crate) async fn status<D: Driver>(driver: &mut D) -> Result<StationStatus, Error> {
    send(driver, &Status).await.map(StationStatus::new)
}

pub(crate) async fn interfaces<D: Driver>(driver: &mut D) -> Result<Vec<String>, Error> {
    let names = send_plain(driver, &Interfaces).await?;
    Ok(names.iter().map(|name| name.to_string()).collect())
}

pub(crate) async fn roam<D: Driver>(driver: &mut D, bssid: MacAddress) -> Result<(), Error> {
    send(driver, &Roam::new(bssid)).await.map(drop)
}
