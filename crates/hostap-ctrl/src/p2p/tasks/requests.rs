//! What other devices ask, and the answers.

use std::time::Instant;

use super::connect::ConnectSource;
use super::invite::wrong;
use super::{connect, done, invite};
use crate::command::P2pReject;
use crate::driver::{Driver, Events, Source, send};
use crate::error::Error;
use crate::monitor::{MonitorItem, Reconnect};
use crate::p2p::request::Answer;
use crate::p2p::{Incoming, PeerRequest, Pin, RequestKind};

pub(crate) async fn start<D: Driver>(driver: &mut D) -> Result<RequestSource<D>, Error> {
    let events = driver.listen(Reconnect::Always).await?;
    Ok(RequestSource { events, ended: false })
}

pub(crate) async fn accept<D: Driver>(
    driver: &mut D,
    request: &PeerRequest,
    pin: Option<&Pin>,
) -> Result<ConnectSource<D>, Error> {
    if request.group.is_some() {
        return Err(wrong("the device wants to join a group that runs here: use `admit`"));
    }
    match request.answer(pin) {
        Some(Answer::Connect(peer, options)) => connect::start(driver, peer, &options).await,
        Some(Answer::Invite(options)) => invite::reinvoke(driver, &options).await,
        None if request.needs_pin() => {
            Err(wrong("the PIN is missing that the other device shows: ask the user for it"))
        }
        None => Err(wrong("the daemon has accepted this by itself: wait for the group")),
    }
}

pub(crate) async fn reject<D: Driver>(driver: &mut D, request: &PeerRequest) -> Result<(), Error> {
    // An invitation is turned down by doing nothing: the daemon has told that it has to ask.
    if matches!(request.kind, RequestKind::Invitation { .. }) {
        return Ok(());
    }
    done(send(driver, &P2pReject::new(request.peer)).await).map(drop)
}

/// What other devices ask.
pub(crate) struct RequestSource<D: Driver> {
    events: D::Events,
    ended: bool,
}

impl<D: Driver> Source for RequestSource<D> {
    type Item = Incoming;

    async fn next(&mut self, deadline: Option<Instant>) -> Result<Option<Incoming>, Error> {
        while !self.ended {
            let item = self.events.next(deadline).await;
            self.ended = item.as_ref().is_err_and(Error::is_final);
            match item? {
                None => return Ok(None),
                Some(MonitorItem::Event(event)) => {
                    if let Some(request) = PeerRequest::from_event(event) {
                        return Ok(Some(Incoming::Request(request)));
                    }
                }
                Some(MonitorItem::Lost(loss)) => return Ok(Some(Incoming::DaemonLost(loss))),
                Some(MonitorItem::Reattached(gap)) => return Ok(Some(Incoming::DaemonBack(gap))),
            }
        }
        Ok(None)
    }

    fn has_ended(&self) -> bool {
        self.ended
    }
}
