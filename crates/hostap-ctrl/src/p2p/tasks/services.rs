//! Services: offered, and asked for.

use std::string::{String, ToString};
use std::sync::Arc;
use std::time::Instant;

use super::done;
use crate::command::{
    P2pFind, P2pServDiscCancelReq, P2pServDiscReq, P2pServDiscReqUpnp, P2pServiceAddBonjour,
    P2pServiceAddUpnp, P2pServiceDelBonjour, P2pServiceDelUpnp, P2pServiceFlush, P2pStopFind,
};
use crate::driver::{Driver, Events, Source, part, send};
use crate::error::Error;
use crate::monitor::{MonitorItem, Reconnect};
use crate::p2p::service::{LocalService, Question, ServiceAnswer, ServiceQuery};
use crate::value::MacAddress;

pub(crate) async fn add<D: Driver>(driver: &mut D, service: &LocalService) -> Result<(), Error> {
    match service {
        LocalService::Bonjour { query, response } => {
            send(driver, &P2pServiceAddBonjour::new(query, response)).await.map(drop)
        }
        LocalService::Upnp { version, service } => {
            send(driver, &P2pServiceAddUpnp::new(&[*version], service)).await.map(drop)
        }
    }
}

pub(crate) async fn remove<D: Driver>(
    driver: &mut D,
    service: &LocalService,
) -> Result<bool, Error> {
    match service {
        LocalService::Bonjour { query, .. } => {
            done(send(driver, &P2pServiceDelBonjour::new(query)).await)
        }
        LocalService::Upnp { version, service } => {
            done(send(driver, &P2pServiceDelUpnp::new(&[*version], service)).await)
        }
    }
}

pub(crate) async fn flush<D: Driver>(driver: &mut D) -> Result<(), Error> {
    send(driver, &P2pServiceFlush).await.map(drop)
}

pub(crate) async fn discover<D: Driver>(
    driver: &mut D,
    query: &ServiceQuery,
) -> Result<ServiceSource<D>, Error> {
    let own = D::open(Arc::clone(driver.settings())).await?;
    let events = own.listen(Reconnect::Never).await?;
    let mut source = ServiceSource {
        driver: own,
        events,
        request: None,
        only: (!query.asks_all()).then_some(query.peer),
        limit: Instant::now().checked_add(query.time),
        ended: false,
    };
    // The question goes out when the search comes upon a device.
    if let Err(error) = send(&mut source.driver, &P2pFind::new()).await.map(drop) {
        // It may have begun, unless it was refused.
        source.ended = error.refusal().is_some();
        return Err(error);
    }
    let own = &mut source.driver;
    let asked = match &query.question {
        Question::Fields(fields) => send(own, &P2pServDiscReq::new(query.peer, fields)).await,
        Question::Upnp(version, target) => {
            send(own, &P2pServDiscReqUpnp::new(query.peer, &[*version], target)).await
        }
    };
    source.request = Some(asked?.number().as_str().to_string());
    Ok(source)
}

/// The answers to a question.
pub(crate) struct ServiceSource<D: Driver> {
    driver: D,
    events: D::Events,
    /// The daemon's name for the question.
    request: Option<String>,
    /// The device that alone was asked.
    only: Option<MacAddress>,
    limit: Option<Instant>,
    ended: bool,
}

impl<D: Driver> ServiceSource<D> {
    /// Ends: withdraws the question and stops the search for whom to ask.
    fn end(&mut self, is_there: bool) {
        if core::mem::replace(&mut self.ended, true) || !is_there {
            return;
        }
        if let Some(request) = self.request.take() {
            // The daemon has forgotten it, if it was for one device, which has answered.
            part(&self.driver, &P2pServDiscCancelReq::new(&request));
        }
        part(&self.driver, &P2pStopFind);
    }
}

impl<D: Driver> Source for ServiceSource<D> {
    type Item = ServiceAnswer;

    async fn next(&mut self, deadline: Option<Instant>) -> Result<Option<ServiceAnswer>, Error> {
        while !self.ended {
            let until = [deadline, self.limit].into_iter().flatten().min();
            match self.events.next(until).await {
                Ok(Some(MonitorItem::Event(event))) => {
                    let Some(answer) = ServiceAnswer::from_event(&event) else { continue };
                    match self.only {
                        Some(only) if only == answer.peer => self.end(true),
                        Some(_) => continue,
                        None => {}
                    }
                    return Ok(Some(answer));
                }
                Ok(Some(_)) => {}
                Ok(None) if self.limit.is_some_and(|limit| limit <= Instant::now()) => {
                    self.end(true);
                }
                Ok(None) => return Ok(None),
                Err(error) => {
                    if error.is_final() {
                        self.end(false);
                    }
                    return Err(error);
                }
            }
        }
        Ok(None)
    }

    fn has_ended(&self) -> bool {
        self.ended
    }
}

impl<D: Driver> Drop for ServiceSource<D> {
    fn drop(&mut self) {
        self.end(true);
    }
}
