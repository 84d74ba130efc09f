//! Invitations.

use std::time::Instant;

use super::connect::{ConnectSource, Goal};
use crate::command::{P2pInvite, P2pInviteGroup};
use crate::driver::{Driver, Events, send};
use crate::error::{Error, ErrorKind};
use crate::event::Event;
use crate::monitor::{MonitorItem, Reconnect};
use crate::p2p::options::{InviteOptions, InviteTarget};
use crate::p2p::{InvitationAnswer, PeerStatus};

pub(crate) async fn reinvoke<D: Driver>(
    driver: &mut D,
    options: &InviteOptions,
) -> Result<ConnectSource<D>, Error> {
    let InviteTarget::Persistent(network) = &options.target else {
        return Err(wrong("a group that runs is not started again: use `invite`"));
    };
    let mut command = P2pInvite::new().network_id(*network).peer(options.peer);
    if let Some(frequency) = options.frequency {
        command = command.frequency(frequency);
    }
    let (peer, limit) = (Some(options.peer), options.time_limit);
    let mut source = ConnectSource::prepare(driver, Goal::Reinvoke, peer, limit).await?;
    source.begin_plain(&command).await?;
    Ok(source)
}

pub(crate) async fn invite<D: Driver>(
    driver: &mut D,
    options: &InviteOptions,
) -> Result<InvitationAnswer, Error> {
    let InviteTarget::Running { interface, owner } = &options.target else {
        return Err(wrong("a stored group does not run yet: use `reinvoke`"));
    };
    let mut command = P2pInviteGroup::new(interface, options.peer);
    if let Some(owner) = owner {
        command = command.owner(*owner);
    }
    let mut events = driver.listen(Reconnect::Never).await?;
    send(driver, &command).await?;
    let deadline = Instant::now().checked_add(options.time_limit);
    while let Some(item) = events.next(deadline).await? {
        let MonitorItem::Event(event) = item else { continue };
        if let Event::P2pInvitationResult(result) = event.event() {
            return Ok(match PeerStatus::from(result.status) {
                PeerStatus::Success => InvitationAnswer::Accepted,
                PeerStatus::NotAvailableNow => InvitationAnswer::Asked,
                status => InvitationAnswer::Refused(status),
            });
        }
    }
    Ok(InvitationAnswer::TimedOut)
}

pub(super) fn wrong(text: &str) -> Error {
    Error::new(ErrorKind::InvalidArgument, text)
}
