//! P2P through either face of the crate.

use std::rc::Rc;

use hostap_ctrl::p2p::{
    ConnectFailure, ConnectOptions, ConnectStep, Connecting, FindOptions, Group, GroupEvent,
    GroupEvents, GroupOptions, Incoming, InvitationAnswer, InviteOptions, LocalService, Method,
    P2p, PeerEvent, PeerEvents, PeerList, PeerRequest, PeerRequests, Pin, ServiceAnswer,
    ServiceAnswers, ServiceQuery, StoredGroup,
};
use hostap_ctrl::value::MacAddress;
use hostap_ctrl::{Error, aio};

use super::face::{either, faced, streamed};
use crate::failure::{Failure, Outcome};
use crate::wifi::LATER;

faced! {
    /// A device of P2P, through either face.
    P2pFace, P2p, aio::P2p
}

streamed! {
    /// What a search finds.
    Found of PeerEvent, PeerEvents, aio::p2p::PeerEvents
}

streamed! {
    /// A connection, step by step.
    Steps of ConnectStep, Connecting, aio::p2p::Connecting
}

streamed! {
    /// What happens to groups.
    Groups of GroupEvent, GroupEvents, aio::p2p::GroupEvents
}

streamed! {
    /// What others ask.
    Requests of Incoming, PeerRequests, aio::p2p::PeerRequests
}

streamed! {
    /// What services others offer.
    Services of ServiceAnswer, ServiceAnswers, aio::p2p::ServiceAnswers
}

/// Methods that give a stream.
macro_rules! streams {
    ($($name:ident($($argument:ident: $type:ty),*) -> $stream:ident;)*) => { $(
        pub(super) fn $name(&mut self, $($argument: $type),*) -> Result<$stream, Error> {
            Ok(match self {
                Self::Blocking(p2p) => $stream::Blocking(p2p.$name($($argument),*)?),
                Self::Tokio(runtime, p2p) => {
                    let stream = runtime.block_on(p2p.$name($($argument),*))?;
                    $stream::Tokio(Rc::clone(runtime), stream)
                }
            })
        }
    )* };
}

/// Methods that give something else.
macro_rules! methods {
    ($($name:ident($($argument:ident: $type:ty),*) -> $output:ty;)*) => { $(
        pub(super) fn $name(&mut self, $($argument: $type),*) -> Result<$output, Failure> {
            Ok(either!(self, p2p => p2p.$name($($argument),*))?)
        }
    )* };
}

impl P2pFace {
    streams! {
        find(options: &FindOptions) -> Found;
        connect(peer: MacAddress, options: &ConnectOptions) -> Steps;
        create_group(options: &GroupOptions) -> Steps;
        reinvoke(options: &InviteOptions) -> Steps;
        groups() -> Groups;
        requests() -> Requests;
        accept(request: &PeerRequest, pin: Option<&Pin>) -> Steps;
        discover_services(query: &ServiceQuery) -> Services;
    }

    methods! {
        peers() -> PeerList;
        stored_groups() -> Vec<StoredGroup>;
        forget_group(network: u32) -> bool;
        remove_group(interface: &[u8]) -> bool;
        admit(interface: &[u8], method: &Method) -> Option<Pin>;
        invite(options: &InviteOptions) -> InvitationAnswer;
        listen(time: std::time::Duration) -> ();
        add_service(service: &LocalService) -> ();
        remove_service(service: &LocalService) -> bool;
    }

    /// Searches until this device is found.
    pub(super) fn find_one(&mut self, address: MacAddress) -> Result<PeerEvent, Failure> {
        let mut found = self.find(&FindOptions::new())?;
        loop {
            match found.next(LATER)? {
                PeerEvent::Found(peer) | PeerEvent::Updated(peer) if peer.address() == address => {
                    return Ok(PeerEvent::Found(peer));
                }
                PeerEvent::Stopped => return Err(Failure::new("the search has ended")),
                _ => {}
            }
        }
    }
}

impl Steps {
    /// Goes to the last step, and gives all before it as well.
    pub(super) fn ending(
        &mut self,
    ) -> Result<(Vec<ConnectStep>, Result<Group, ConnectFailure>), Failure> {
        let mut steps = Vec::new();
        loop {
            match self.next(LATER)? {
                ConnectStep::Connected(group) => return Ok((steps, Ok(group))),
                ConnectStep::Failed(failure) => return Ok((steps, Err(failure))),
                step => steps.push(step),
            }
        }
    }

    /// Goes to the group.
    pub(super) fn group(&mut self) -> Result<(Vec<ConnectStep>, Group), Failure> {
        let (steps, end) = self.ending()?;
        let group = end.map_err(|failure| Failure::new(format!("{failure}, after {steps:?}")))?;
        Ok((steps, group))
    }
}

impl Requests {
    /// The next thing that another device asks.
    pub(super) fn request(&mut self) -> Result<PeerRequest, Failure> {
        loop {
            if let Incoming::Request(request) = self.next(LATER)? {
                return Ok(request);
            }
        }
    }
}

impl Groups {
    /// Goes to the next event that is wanted.
    pub(super) fn until<T>(
        &mut self,
        wanted: impl Fn(&GroupEvent) -> Option<T>,
    ) -> Result<T, Failure> {
        loop {
            let event = self.next(LATER)?;
            if let Some(found) = wanted(&event) {
                return Ok(found);
            }
        }
    }

    /// Goes to where this device has joined.
    pub(super) fn joined(&mut self, device: MacAddress) -> Outcome {
        self.until(|event| match event {
            GroupEvent::Joined(member) if member.device == Some(device) => Some(()),
            _ => None,
        })
    }
}
