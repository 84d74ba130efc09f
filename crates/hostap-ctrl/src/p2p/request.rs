//! What other devices ask of this one.

use std::borrow::ToOwned;
use std::string::ToString;
use std::vec::Vec;

use super::{ConnectOptions, InviteOptions, Method, Pin};
use crate::event::{Event, OwnedEvent};
use crate::monitor::{Gap, Loss};
use crate::value::{MacAddress, Text};

/// What comes from other devices.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Incoming {
    /// A device asks something.
    Request(PeerRequest),
    /// The daemon is gone. The stream waits for it to come back.
    DaemonLost(Loss),
    /// The daemon is back, and knows nothing of what was asked before.
    DaemonBack(Gap),
}

/// What another device asks. [`P2p::accept`](super::P2p::accept) and
/// [`P2p::reject`](super::P2p::reject) answer it.
///
/// ```
/// use hostap_ctrl::event::OwnedEvent;
/// use hostap_ctrl::p2p::{PeerRequest, RequestKind};
///
/// let event = b"<3>P2P-GO-NEG-REQUEST 42:00:00:00:03:00 dev_passwd_id=4 go_intent=14";
/// let request = PeerRequest::from_event(OwnedEvent::from_datagram(event)).unwrap();
/// assert_eq!(request.peer.to_string(), "42:00:00:00:03:00");
/// assert!(matches!(request.kind, RequestKind::Negotiation { password: 4, .. }));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PeerRequest {
    /// Who asks: its address as a device where that is told, and else the one it sent from.
    pub peer: MacAddress,
    /// What it asks.
    pub kind: RequestKind,
    /// What it calls itself, if the event tells it.
    #[cfg_attr(feature = "serde", serde(serialize_with = "super::serialised::optional_text"))]
    pub name: Option<Vec<u8>>,
    /// The interface of the group of this device that the other one wants to join.
    #[cfg_attr(feature = "serde", serde(serialize_with = "super::serialised::optional_text"))]
    pub group: Option<Vec<u8>>,
    /// What the daemon said.
    pub event: OwnedEvent,
}

/// What another device asks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum RequestKind {
    /// It wants to form a group, and waits for this side's consent (`P2P-GO-NEG-REQUEST`).
    #[non_exhaustive]
    Negotiation {
        /// WPS' Device Password ID: 4 for buttons, 1 if a PIN is to be shown here, 5 if it shows
        /// one, which is to be typed in here.
        password: u64,
        /// How much it wants to own the group, 0 to 15.
        intent: Option<u64>,
    },
    /// This PIN is to be shown: it will be typed in there (`P2P-PROV-DISC-SHOW-PIN`).
    ShowPin(Pin),
    /// It shows a PIN, which is to be typed in here (`P2P-PROV-DISC-ENTER-PIN`).
    EnterPin,
    /// It asks for the button to be pressed (`P2P-PROV-DISC-PBC-REQ`).
    PushButton,
    /// It invites into a group and waits for this side's consent (`P2P-INVITATION-RECEIVED`).
    #[non_exhaustive]
    Invitation {
        /// The network that keeps the group here, if it is a stored one.
        network: Option<u32>,
        /// Who owns the group, if it is one that runs.
        owner: Option<MacAddress>,
        /// The channel, in MHz, if it is told.
        frequency: Option<i64>,
    },
    /// It invited into a group, and the daemon has accepted by itself, as it is configured to
    /// (`persistent_reconnect`).
    #[non_exhaustive]
    InvitationAccepted {
        /// The network that keeps the group here.
        network: Option<u32>,
    },
}

/// How a request is accepted: with what a task of [`P2p`](super::P2p) takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    Connect(MacAddress, ConnectOptions),
    Invite(InviteOptions),
}

impl PeerRequest {
    /// What an event asks, if it asks anything.
    pub fn from_event(event: OwnedEvent) -> Option<Self> {
        let network = |id: Option<i64>| id.and_then(|id| u32::try_from(id).ok());
        let kept = |text: Option<Text<'_>>| text.map(|text| text.as_bytes().to_owned());
        let (peer, kind, name, group) = match event.event() {
            Event::P2pGoNegRequest(request) => {
                let (password, intent) = (request.dev_passwd_id, request.go_intent);
                (request.addr, RequestKind::Negotiation { password, intent }, None, None)
            }
            // Without the device's address these are answers to what this side asked.
            Event::P2pProvDiscShowPin(request) => {
                let pin = Pin::new(request.pin.reveal().to_string());
                let kind = RequestKind::ShowPin(pin);
                (request.p2p_dev_addr?, kind, kept(request.name), kept(request.group))
            }
            Event::P2pProvDiscEnterPin(request) => {
                let kind = RequestKind::EnterPin;
                (request.p2p_dev_addr?, kind, kept(request.name), kept(request.group))
            }
            Event::P2pProvDiscPbcReq(request) => {
                let peer = request.p2p_dev_addr.unwrap_or(request.addr);
                (peer, RequestKind::PushButton, kept(request.name), kept(request.group))
            }
            Event::P2pInvitationReceived(request) => {
                let kind = RequestKind::Invitation {
                    network: network(request.persistent),
                    owner: request.go_dev_addr,
                    frequency: request.freq,
                };
                (request.sa, kind, None, None)
            }
            Event::P2pInvitationAccepted(request) => {
                let network = network(request.persistent);
                (request.sa, RequestKind::InvitationAccepted { network }, None, None)
            }
            _ => return None,
        };
        Some(Self { peer, kind, name, group, event })
    }

    /// Whether accepting needs the PIN that the other device shows, which the user types in.
    pub fn needs_pin(&self) -> bool {
        // WPS' number for a PIN that comes from the other side.
        const SHOWN_THERE: u64 = 5;
        match &self.kind {
            RequestKind::EnterPin => true,
            RequestKind::Negotiation { password, .. } => *password == SHOWN_THERE,
            _ => false,
        }
    }

    /// How it is accepted. `None` where there is nothing to accept, or the PIN is missing.
    pub(super) fn answer(&self, pin: Option<&Pin>) -> Option<Answer> {
        const BUTTON: u64 = 4;
        let entered = |pin: &Pin| ConnectOptions::enter_pin(pin.clone());
        let options = match &self.kind {
            RequestKind::Negotiation { password: BUTTON, .. } | RequestKind::PushButton => {
                ConnectOptions::push_button()
            }
            RequestKind::Negotiation { .. } if self.needs_pin() => entered(pin?),
            RequestKind::Negotiation { .. } => match pin {
                Some(pin) => ConnectOptions::new(Method::ShownPin(pin.clone())),
                None => ConnectOptions::show_pin(),
            },
            RequestKind::ShowPin(pin) => ConnectOptions::new(Method::ShownPin(pin.clone())),
            RequestKind::EnterPin => entered(pin?),
            RequestKind::Invitation { network: Some(network), frequency, .. } => {
                let mut options = InviteOptions::persistent(self.peer, *network);
                options.frequency = frequency.and_then(|it| u32::try_from(it).ok());
                return Some(Answer::Invite(options));
            }
            RequestKind::Invitation { owner, .. } => {
                let options = match pin {
                    Some(pin) => entered(pin),
                    None => ConnectOptions::push_button(),
                };
                return Some(Answer::Connect(owner.unwrap_or(self.peer), options.join()));
            }
            RequestKind::InvitationAccepted { .. } => return None,
        };
        // The daemon waits for the other device, which began.
        Some(Answer::Connect(self.peer, options))
    }
}

/// What another device is asked before a group is formed or joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum PairingQuestion {
    /// To press its button.
    PressButton,
    /// To show a PIN, which is typed in here.
    ShowPin,
    /// To have a PIN typed in that is shown here.
    EnterPin,
}

/// What the other device said, and so what comes next.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum PairingAnswer {
    /// Its button will be pressed: connect by
    /// [`push_button`](ConnectOptions::push_button).
    ButtonPressed,
    /// It shows a PIN: connect by [`enter_pin`](ConnectOptions::enter_pin).
    EnterPin,
    /// This PIN is to be shown here: connect by [`Method::ShownPin`].
    ShowPin(Pin),
    /// It did not agree, or could not be reached; the daemon's number for why, if it told one:
    /// 1 no answer, 2 refused.
    Refused(Option<i64>),
    /// Nothing came in time.
    TimedOut,
}
