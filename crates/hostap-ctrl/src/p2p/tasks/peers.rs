//! The devices that the daemon knows.

use std::collections::BTreeSet;
use std::vec::Vec;

use super::done;
use crate::command::{P2pPeer, P2pPeerFirst, P2pPeerNext};
use crate::driver::{Driver, send};
use crate::error::Error;
use crate::p2p::{Peer, PeerList};
use crate::reply::{P2pPeer as Told, Refusal};
use crate::value::MacAddress;

/// How often the list is begun anew, because a device went away in the middle.
const ATTEMPTS: usize = 8;

/// The most entries that are asked for: the daemon keeps some hundreds, and one that repeats
/// itself for ever is not to hold this up.
const MOST: usize = 10_000;

pub(crate) async fn all<D: Driver>(driver: &mut D) -> Result<PeerList, Error> {
    let mut peers: Vec<Peer> = Vec::new();
    let mut seen = BTreeSet::new();
    let (mut at, mut attempts) = (None, 0);
    for _ in 0..MOST {
        let next = match at {
            None => kept(send(driver, &P2pPeerFirst).await)?,
            Some(address) => kept(send(driver, &P2pPeerNext::new(address)).await)?,
        };
        match (next, at) {
            (Some(peer), _) => {
                at = Some(peer.address());
                if seen.insert(peer.address()) {
                    peers.push(peer);
                }
            }
            (None, None) => return Ok(PeerList { peers, complete: true }),
            // The same FAIL says that there is no next one, and that this one is gone.
            (None, Some(address)) => {
                if done(send(driver, &P2pPeer::new(address)).await)? {
                    return Ok(PeerList { peers, complete: true });
                }
                peers.retain(|peer| peer.address() != address);
                seen.remove(&address);
                attempts += 1;
                if attempts == ATTEMPTS {
                    break;
                }
                at = None;
            }
        }
    }
    Ok(PeerList { peers, complete: false })
}

pub(crate) async fn one<D: Driver>(
    driver: &mut D,
    address: MacAddress,
) -> Result<Option<Peer>, Error> {
    kept(send(driver, &P2pPeer::new(address)).await)
}

fn kept(reply: Result<Told<'_>, Error>) -> Result<Option<Peer>, Error> {
    match reply {
        Ok(told) => Ok(Peer::from_reply(told.text().as_bytes()).ok()),
        Err(error) if error.refusal() == Some(&Refusal::Fail) => Ok(None),
        Err(error) => Err(error),
    }
}
