//! The networks that are configured.

use crate::client::KeptNetworks;
use crate::driver::{Driver, send};
use crate::error::Error;
use crate::reply::NetworkPages;

pub(crate) async fn all<D: Driver>(driver: &mut D) -> Result<KeptNetworks, Error> {
    let (mut networks, mut pages) = (KeptNetworks::default(), NetworkPages::new());
    while let Some(command) = pages.command() {
        match send(driver, &command).await {
            Ok(reply) => {
                networks.push(reply.text().as_bytes());
                pages.accept(&reply);
            }
            Err(error) if command.after.is_some() && error.refusal().is_some() => {
                networks.cut();
                pages.refused();
            }
            Err(error) => return Err(error),
        }
    }
    Ok(networks)
}
