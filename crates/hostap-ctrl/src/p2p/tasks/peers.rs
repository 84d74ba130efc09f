//! The devices that the daemon knows.

use crate::command::P2pPeer;
use crate::driver::{Driver, lists, send};
use crate::error::Error;
use crate::p2p::{Peer, PeerList};
use crate::reply::Refusal;
use crate::value::MacAddress;

pub(crate) async fn all<D: Driver>(driver: &mut D) -> Result<PeerList, Error> {
    let kept = lists::p2p_peers(driver).await?;
    let peers = kept.datagrams().filter_map(|reply| Peer::from_reply(reply).ok()).collect();
    Ok(PeerList { peers, complete: kept.is_complete() })
}

pub(crate) async fn one<D: Driver>(
    driver: &mut D,
    address: MacAddress,
) -> Result<Option<Peer>, Error> {
    match send(driver, &P2pPeer::new(address)).await {
        Ok(told) => Ok(Peer::from_reply(told.text().as_bytes()).ok()),
        Err(error) if error.refusal() == Some(&Refusal::Fail) => Ok(None),
        Err(error) => Err(error),
    }
}
