//! Lists that don't fit into one reply, asked for until they are complete.

use std::collections::BTreeSet;

use super::{Requests, send};
use crate::client::{KeptBsses, KeptNetworks, KeptP2pPeers, KeptStations};
use crate::command::{P2pPeer, P2pPeerFirst, P2pPeerNext, StaFirst, StaNext};
use crate::error::Error;
use crate::reply::{BssPages, NetworkPages, Refusal};
use crate::value::MacAddress;

/// How often a walk begins anew because the entry at which it stood has gone.
const ATTEMPTS: usize = 5;

pub(crate) async fn bsses<R: Requests>(to: &mut R, mask: u32) -> Result<KeptBsses, Error> {
    let (mut bsses, mut pages) = (KeptBsses::default(), BssPages::new(mask));
    while let Some(command) = pages.command() {
        let reply = send(to, &command).await?;
        if pages.accept(&reply) {
            bsses.push(reply.text().as_bytes());
        }
    }
    Ok(bsses)
}

pub(crate) async fn networks<R: Requests>(to: &mut R) -> Result<KeptNetworks, Error> {
    let (mut networks, mut pages) = (KeptNetworks::default(), NetworkPages::new());
    while let Some(command) = pages.command() {
        match send(to, &command).await {
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

pub(crate) async fn stations<R: Requests>(to: &mut R) -> Result<KeptStations, Error> {
    let (mut stations, mut walk) = (KeptStations::default(), Walk::default());
    while let Some(at) = walk.next() {
        let reply = match at {
            None => send(to, &StaFirst).await,
            Some(address) => send(to, &StaNext::new(address)).await,
        };
        match reply {
            Ok(reply) => match reply.station() {
                Some(station) => {
                    if walk.found(station.address()) {
                        stations.push(station.text().as_bytes());
                    }
                }
                None => walk.end(),
            },
            Err(error) if at.is_some() => walk.gone(error)?,
            Err(error) => return Err(error),
        }
    }
    if walk.was_given_up() {
        stations.cut();
    }
    Ok(stations)
}

pub(crate) async fn p2p_peers<R: Requests>(to: &mut R) -> Result<KeptP2pPeers, Error> {
    let (mut peers, mut walk) = (KeptP2pPeers::default(), Walk::default());
    while let Some(at) = walk.next() {
        let reply = match at {
            None => send(to, &P2pPeerFirst).await,
            Some(address) => send(to, &P2pPeerNext::new(address)).await,
        };
        match reply {
            Ok(peer) => {
                if walk.found(peer.address()) {
                    peers.push(peer.text().as_bytes());
                }
            }
            Err(error) if error.refusal() != Some(&Refusal::Fail) => return Err(error),
            // The same FAIL says that there is no next one, and that this one is not known.
            Err(_) => match at {
                None => walk.end(),
                Some(address) => match send(to, &P2pPeer::new(address)).await {
                    Ok(_) => walk.end(),
                    Err(error) => walk.gone(error)?,
                },
            },
        }
    }
    if walk.was_given_up() {
        peers.cut();
    }
    Ok(peers)
}

/// The way from entry to entry, of which each counts once.
#[derive(Debug, Default)]
struct Walk {
    seen: BTreeSet<MacAddress>,
    at: Option<MacAddress>,
    attempts: usize,
    /// How many entries were seen before, since the last new one.
    repeated: usize,
    ended: bool,
}

impl Walk {
    /// After which entry to ask, none for the first; nothing when it is over.
    fn next(&self) -> Option<Option<MacAddress>> {
        // One that comes back goes to the front of the list, and all others follow again.
        (!self.ended && !self.was_given_up()).then_some(self.at)
    }

    /// Stands at this entry now. Whether it is new.
    fn found(&mut self, address: MacAddress) -> bool {
        self.at = Some(address);
        let new = self.seen.insert(address);
        self.repeated = if new { 0 } else { self.repeated + 1 };
        new
    }

    fn end(&mut self) {
        self.ended = true;
    }

    /// The entry at which it stood is not there any more, if the error says so: it begins anew.
    fn gone(&mut self, error: Error) -> Result<(), Error> {
        if error.refusal() != Some(&Refusal::Fail) {
            return Err(error);
        }
        self.at = None;
        self.attempts += 1;
        Ok(())
    }

    /// Whether the list changed again and again, and may have more entries.
    fn was_given_up(&self) -> bool {
        let too_many = self.repeated > self.seen.len().saturating_mul(ATTEMPTS);
        !self.ended && (self.attempts >= ATTEMPTS || too_many)
    }
}
