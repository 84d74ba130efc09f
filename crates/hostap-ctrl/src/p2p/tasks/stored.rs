//! Groups that are stored.

use std::vec::Vec;

use super::done;
use crate::command::RemoveNetwork;
use crate::driver::{Driver, lists, send};
use crate::error::Error;
use crate::p2p::StoredGroup;

pub(crate) async fn all<D: Driver>(driver: &mut D) -> Result<Vec<StoredGroup>, Error> {
    let networks = lists::networks(driver).await?;
    let stored = networks.iter().filter(|network| network.flags.is_p2p_persistent());
    Ok(stored.map(|network| StoredGroup::of(&network)).collect())
}

pub(crate) async fn forget<D: Driver>(driver: &mut D, network: u32) -> Result<bool, Error> {
    done(send(driver, &RemoveNetwork::new(network)).await)
}
