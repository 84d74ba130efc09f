//! What is asked for: searches, connections, groups, invitations.

use core::time::Duration;
use std::vec::Vec;

use super::Pin;
use crate::command::P2pFindKind;
use crate::value::{DeviceType, MacAddress};

/// How long a connection may take unless set: two minutes, as long as a button of WPS counts.
pub(super) const TIME_LIMIT: Duration = Duration::from_secs(120);

macro_rules! time_limit {
    () => {
        /// How long it may take (two minutes unless set). Then it is undone.
        pub fn time_limit(mut self, limit: Duration) -> Self {
            self.time_limit = limit;
            self
        }
    };
}

macro_rules! flags {
    ($($(#[$about:meta])* $name:ident;)*) => { $(
        $(#[$about])*
        pub fn $name(mut self) -> Self {
            self.$name = true;
            self
        }
    )* };
}

/// What devices to look for, and how long.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[must_use]
pub struct FindOptions {
    pub(super) time: Option<Duration>,
    pub(super) kind: Option<P2pFindKind>,
    pub(super) device: Option<MacAddress>,
    pub(super) device_type: Option<DeviceType>,
    pub(super) frequency: Option<u32>,
}

impl FindOptions {
    /// All devices, until the search is stopped.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long to search; the daemon counts whole seconds, and more than none.
    pub fn time(mut self, time: Duration) -> Self {
        self.time = Some(time);
        self
    }

    /// On which channels; without it on all of them first, and then on the social ones.
    pub fn kind(mut self, kind: P2pFindKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Only this device.
    pub fn device(mut self, address: impl Into<MacAddress>) -> Self {
        self.device = Some(address.into());
        self
    }

    /// Only devices of this type.
    pub fn device_type(mut self, device_type: DeviceType) -> Self {
        self.device_type = Some(device_type);
        self
    }

    /// Only on this frequency, in MHz.
    pub fn frequency(mut self, megahertz: u32) -> Self {
        self.frequency = Some(megahertz);
        self
    }
}

/// How the two sides make sure of each other.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Method {
    /// Buttons are pressed on both sides.
    PushButton,
    /// The daemon makes a PIN, which is shown here and typed in there.
    ShowPin,
    /// This PIN, which is shown here already, is typed in there.
    ShownPin(Pin),
    /// This PIN, which was shown there, was typed in here.
    EnteredPin(Pin),
}

/// How to connect.
///
/// ```
/// use hostap_ctrl::p2p::{ConnectOptions, Pin};
///
/// let first = ConnectOptions::push_button().group_owner_intent(15).frequency(2437);
/// let second = ConnectOptions::enter_pin(Pin::new("12345670")).join();
/// # assert_ne!(first, second);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct ConnectOptions {
    pub(super) method: Method,
    pub(super) join: bool,
    pub(super) automatic: bool,
    pub(super) persistent: bool,
    pub(super) network: Option<u32>,
    pub(super) authorize_only: bool,
    pub(super) intent: Option<u8>,
    pub(super) frequency: Option<u32>,
    pub(super) provision_discovery: bool,
    pub(super) time_limit: Duration,
}

impl ConnectOptions {
    /// In this way.
    pub fn new(method: Method) -> Self {
        Self {
            method,
            join: false,
            automatic: false,
            persistent: false,
            network: None,
            authorize_only: false,
            intent: None,
            frequency: None,
            provision_discovery: false,
            time_limit: TIME_LIMIT,
        }
    }

    /// By buttons.
    pub fn push_button() -> Self {
        Self::new(Method::PushButton)
    }

    /// By a PIN that is shown here: [`ConnectStep::ShowPin`](super::ConnectStep::ShowPin) tells it.
    pub fn show_pin() -> Self {
        Self::new(Method::ShowPin)
    }

    /// By the PIN that the other device shows.
    pub fn enter_pin(pin: Pin) -> Self {
        Self::new(Method::EnteredPin(pin))
    }

    flags! {
        /// Joins the group that the other device owns.
        join;
        /// Lets the daemon find out whether the other device owns a group; joins it then, and forms
        /// one with it if not.
        automatic;
        /// Stores the group, so that it can be started again without buttons or PINs.
        persistent;
        /// Starts nothing, but gives the other device permission to start; with `join`, to invite into
        /// its group, once.
        authorize_only;
        /// Asks the other device for its consent before the negotiation.
        provision_discovery;
    }

    /// Uses the stored group that this network keeps, see
    /// [`stored_groups`](super::P2p::stored_groups).
    pub fn persistent_network(mut self, network: u32) -> Self {
        self.network = Some(network);
        self
    }

    /// How much this device wants to own the group: 0 not at all, 15 it has to.
    pub fn group_owner_intent(mut self, intent: u8) -> Self {
        self.intent = Some(intent);
        self
    }

    /// On this frequency, in MHz.
    pub fn frequency(mut self, megahertz: u32) -> Self {
        self.frequency = Some(megahertz);
        self
    }

    time_limit!();
}

/// What kind of group to own.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct GroupOptions {
    pub(super) persistent: bool,
    pub(super) network: Option<u32>,
    pub(super) frequency: Option<u32>,
    pub(super) time_limit: Duration,
}

impl Default for GroupOptions {
    fn default() -> Self {
        Self { persistent: false, network: None, frequency: None, time_limit: TIME_LIMIT }
    }
}

impl GroupOptions {
    /// A new group that is not stored, on a channel that the daemon chooses.
    pub fn new() -> Self {
        Self::default()
    }

    flags! {
        /// Stores the group.
        persistent;
    }

    /// Starts the stored group that this network keeps.
    pub fn persistent_network(mut self, network: u32) -> Self {
        self.network = Some(network);
        self
    }

    /// On this frequency, in MHz; 2 or 5 stand for the band.
    pub fn frequency(mut self, megahertz: u32) -> Self {
        self.frequency = Some(megahertz);
        self
    }

    time_limit!();
}

/// Whom to invite, and to what.
///
/// ```
/// use hostap_ctrl::p2p::InviteOptions;
///
/// let peer = [2, 0, 0, 0, 3, 0];
/// let again = InviteOptions::persistent(peer, 0).frequency(2412);
/// let into = InviteOptions::running(peer, "p2p-wlan0-0");
/// # assert_ne!(again, into);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct InviteOptions {
    pub(super) peer: MacAddress,
    pub(super) target: InviteTarget,
    pub(super) frequency: Option<u32>,
    pub(super) time_limit: Duration,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum InviteTarget {
    Persistent(u32),
    Running { interface: Vec<u8>, owner: Option<MacAddress> },
}

impl InviteOptions {
    /// To start the stored group again that this network keeps.
    pub fn persistent(peer: impl Into<MacAddress>, network: u32) -> Self {
        Self::new(peer.into(), InviteTarget::Persistent(network))
    }

    /// Into the group that runs on this interface.
    pub fn running(peer: impl Into<MacAddress>, interface: impl AsRef<[u8]>) -> Self {
        let interface = interface.as_ref().to_vec();
        Self::new(peer.into(), InviteTarget::Running { interface, owner: None })
    }

    fn new(peer: MacAddress, target: InviteTarget) -> Self {
        Self { peer, target, frequency: None, time_limit: TIME_LIMIT }
    }

    /// Who owns the running group, if it is another device.
    pub fn owner(mut self, address: impl Into<MacAddress>) -> Self {
        if let InviteTarget::Running { owner, .. } = &mut self.target {
            *owner = Some(address.into());
        }
        self
    }

    /// The stored group on this frequency, in MHz. A running group has its own.
    pub fn frequency(mut self, megahertz: u32) -> Self {
        self.frequency = Some(megahertz);
        self
    }

    time_limit!();
}
