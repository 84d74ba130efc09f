//! Groups that are stored.

use std::vec::Vec;

use super::done;
use crate::client::KeptNetworks;
use crate::command::RemoveNetwork;
use crate::driver::{Driver, send};
use crate::error::Error;
use crate::p2p::StoredGroup;
use crate::reply::NetworkPages;

pub(crate) async fn all<D: Driver>(driver: &mut D) -> Result<Vec<StoredGroup>, Error> {
    let (mut networks, mut pages) = (KeptNetworks::default(), NetworkPages::new());
    while let Some(command) = pages.command() {
        match send(driver, &command).await {
            Ok(reply) => {
                networks.push(reply.text().as_bytes());
                pages.accept(&reply);
            }
            Err(error) if command.after.is_some() && error.refusal().is_some() => pages.refused(),
            Err(error) => return Err(error),
        }
    }
    let stored = networks.iter().filter(|network| network.flags.is_p2p_persistent());
    Ok(stored.map(|network| StoredGroup::of(&network)).collect())
}

pub(crate) async fn forget<D: Driver>(driver: &mut D, network: u32) -> Result<bool, Error> {
    done(send(driver, &RemoveNetwork::new(network)).await)
}
