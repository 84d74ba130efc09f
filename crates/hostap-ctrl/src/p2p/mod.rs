//! Wi-Fi Direct (P2P), on wpa_supplicant: find devices, connect to them, own groups, invite, and
//! ask for services.

mod bits;
mod bytes;
mod connecting;
mod group;
mod options;
mod peer;
mod place;
mod request;
mod service;
mod status;
mod streams;
mod tasks;

pub use bits::{ConfigMethods, DeviceCapability, GroupCapability};
pub use bytes::Pin;
pub use connecting::{ConnectFailure, ConnectStep, InvitationAnswer, PairingFailure};
pub use group::{Group, GroupAddresses, GroupEnd, GroupEvent, GroupRole, Member, StoredGroup};
pub use options::{ConnectOptions, FindOptions, GroupOptions, InviteOptions, Method};
pub use peer::{Peer, PeerEvent, PeerList};
pub use request::{Incoming, PairingAnswer, PairingQuestion, PeerRequest, RequestKind};
pub use service::{
    LocalService, Service, ServiceAnswer, ServiceField, ServiceProtocol, ServiceQuery,
};
pub use status::PeerStatus;
pub use streams::{Connecting, GroupEvents, PeerEvents, PeerRequests, ServiceAnswers};

use crate::driver::face;
use crate::value::MacAddress;

face! {
    /// A device of Wi-Fi Direct: whole tasks of P2P, on wpa_supplicant.
    blocking P2p through place::of_p2p;

    /// A device of Wi-Fi Direct: whole tasks of P2P, on wpa_supplicant. The blocking one with the
    /// same methods is [`p2p::P2p`](crate::p2p::P2p).
    tokio;

    /// Looks for devices. Dropping the stream stops the search.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send), and as [`Monitor::open`](crate::Monitor::open).
    fn find(options: &FindOptions) -> PeerEvents = tasks::find::start => stream PeerEvents;

    /// Stops to look for devices, and to listen.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn stop_find() -> () = tasks::find::stop;

    /// Listens for so long, so that other devices find this one; the daemon counts whole seconds.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn listen(time: core::time::Duration) -> () = tasks::find::listen;

    /// All devices that the daemon knows of.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn peers() -> PeerList = tasks::peers::all;

    /// One device, with all that is known of it; `None` if it is not known.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn peer(address: MacAddress) -> Option<Peer> = tasks::peers::one;

    /// Forms a group with another device, or joins its group.
    ///
    /// # Errors
    /// The daemon refused at once: it does not know the device, the PIN is none, the channel is
    /// not allowed. Otherwise as [`Client::send`](crate::Client::send). What fails later is a step,
    /// [`ConnectStep::Failed`].
    fn connect(peer: MacAddress, options: &ConnectOptions) -> Connecting
        = tasks::connect::start => stream Connecting;

    /// Makes a group that this device owns, for others to join. Its steps are few: it runs, or why
    /// it does not.
    ///
    /// # Errors
    /// The daemon refused at once; otherwise as [`Client::send`](crate::Client::send).
    fn create_group(options: &GroupOptions) -> Connecting
        = tasks::create::start => stream Connecting;

    /// Removes the group on this interface. `false` if there is no such group.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn remove_group(interface: &[u8]) -> bool = tasks::create::remove;

    /// What happens to groups from now on: they start and stop, and others join and leave those
    /// that this device owns.
    ///
    /// # Errors
    /// As [`Monitor::open`](crate::Monitor::open).
    fn groups() -> GroupEvents = tasks::groups::start => stream GroupEvents;

    /// The groups that are stored. The networks that keep them are those of the interface that does
    /// P2P.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn stored_groups() -> std::vec::Vec<StoredGroup> = tasks::stored::all;

    /// Removes a stored group. `false` if there is none of this number.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn forget_group(network: u32) -> bool = tasks::stored::forget;

    /// Lets a device into the group that this one owns on this interface: by button, or by PIN, in
    /// which case the PIN is returned that is to be typed in there. A PIN that is given with the
    /// method is one that the other device shows, or that is shown here already.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send), and as [`P2p::open`] for the group's interface.
    fn admit(interface: &[u8], method: &Method) -> Option<Pin> = tasks::create::admit;

    /// Asks another device for a way to pair, and waits for its answer (provision discovery).
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn ask_to_pair(peer: MacAddress, question: PairingQuestion) -> PairingAnswer
        = tasks::provision::ask;

    /// Invites a device to start a stored group again, and waits for that group.
    ///
    /// # Errors
    /// The daemon refused at once; otherwise as [`Client::send`](crate::Client::send).
    fn reinvoke(options: &InviteOptions) -> Connecting
        = tasks::invite::reinvoke => stream Connecting;

    /// Invites a device into a group that runs, and waits for its answer. That it has come,
    /// [`groups`](Self::groups) tells.
    ///
    /// # Errors
    /// The daemon refused at once; otherwise as [`Client::send`](crate::Client::send).
    fn invite(options: &InviteOptions) -> InvitationAnswer = tasks::invite::invite;

    /// What other devices ask of this one from now on.
    ///
    /// # Errors
    /// As [`Monitor::open`](crate::Monitor::open).
    fn requests() -> PeerRequests = tasks::requests::start => stream PeerRequests;

    /// Accepts what another device asks: connects, or starts the group again.
    ///
    /// # Errors
    /// The PIN is missing that the other device shows, or there is nothing to accept; otherwise as
    /// [`connect`](Self::connect).
    fn accept(request: &PeerRequest, pin: Option<&Pin>) -> Connecting
        = tasks::requests::accept => stream Connecting;

    /// Says no to what another device asks.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn reject(request: &PeerRequest) -> () = tasks::requests::reject;

    /// Offers a service to other devices.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn add_service(service: &LocalService) -> () = tasks::services::add;

    /// Offers a service no more. `false` if it was not offered.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn remove_service(service: &LocalService) -> bool = tasks::services::remove;

    /// Offers no service any more.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn flush_services() -> () = tasks::services::flush;

    /// Asks for services, and looks for devices meanwhile, which it takes to ask them. Dropping
    /// the stream withdraws the question.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send), and as [`Monitor::open`](crate::Monitor::open).
    fn discover_services(query: &ServiceQuery) -> ServiceAnswers
        = tasks::services::discover => stream ServiceAnswers;
}
