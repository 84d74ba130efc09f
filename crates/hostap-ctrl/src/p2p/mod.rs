//! Wi-Fi Direct (P2P), on wpa_supplicant: find devices, connect to them, own groups, invite, and
//! ask for services. [`P2p`] blocks; with the feature `tokio` there is `aio::P2p` with the same
//! methods.
//!
//! # Which socket
//!
//! A daemon has one device of P2P, whatever number of interfaces, and its events come where one
//! does not look for them:
//!
//! | socket | what comes |
//! | --- | --- |
//! | of the device, `p2p-dev-wlan0` | all of P2P, and who joins and leaves groups of this device, not of which group |
//! | of the station, `wlan0` | commands work, and **no event of P2P comes** where there is a `p2p-dev-wlan0`; where there is none (older drivers), this is the device |
//! | of a group, `p2p-wlan0-0` | its stations and its WPS, no event of P2P; it takes `WPS_PIN` and `WPS_PBC` |
//! | global | all of that: events of P2P name no interface, a group's name the group's |
//!
//! [`P2p::open`] takes any of the first, second and last: from `wlan0` it goes on to the socket
//! `p2p-dev-wlan0` beside it, and over a global socket it needs no
//! [`interface`](crate::TaskBuilder::interface). A global socket tells most. That a PIN was wrong,
//! hostap 2.10 tells over `p2p-dev-wlan0` too; where a daemon does not, there is only
//! [`ConnectFailure::Formation`] in place of [`ConnectFailure::WrongPin`].
//!
//! # Find and connect
//!
//! ```
//! # use hostap_ctrl_sim::{Daemon, Script, Step, Transport};
//! # let place = tempfile::tempdir()?; let socket = place.path().join("p2p-dev-wlan0");
//! # let found = "<3>P2P-DEVICE-FOUND 42:00:00:00:03:00 p2p_dev_addr=42:00:00:00:03:00 \
//! #     pri_dev_type=1-0050F204-1 name='Television' config_methods=0x188 dev_capab=0x25 \
//! #     group_capab=0x0 new=1";
//! # let agreed = "<3>P2P-GO-NEG-SUCCESS role=client freq=2412 ht40=0 \
//! #     peer_dev=42:00:00:00:03:00 peer_iface=46:00:00:00:03:00 wps_method=PBC";
//! # let started = "<3>P2P-GROUP-STARTED p2p-wlan0-0 client ssid=\"DIRECT-Ti\" freq=2412 psk=00 \
//! #     go_dev_addr=42:00:00:00:03:00";
//! # let script = Script::wpa_supplicant()
//! #     .on("P2P_FIND", [Step::reply("OK\n"), Step::event_to_monitors(found)])
//! #     .on("P2P_STOP_FIND", [Step::reply("OK\n")])
//! #     .on("P2P_CONNECT 42:00:00:00:03:00 pbc go_intent=1", [Step::reply("OK\n"),
//! #         Step::event_to_monitors(agreed), Step::event_to_monitors(started)]);
//! # let _daemon = Daemon::start(Transport::unix(&socket), script)?;
//! use hostap_ctrl::p2p::{ConnectOptions, ConnectStep, FindOptions, P2p, PeerEvent};
//!
//! let mut p2p = P2p::open(&socket)?;
//! let mut television = None;
//! for event in p2p.find(&FindOptions::new())? {
//!     match event? {
//!         PeerEvent::Found(peer) if peer.name() == "Television" => {
//!             television = Some(peer);
//!             break; // the search is stopped when the stream is dropped
//!         }
//!         other => println!("{other:?}"),
//!     }
//! }
//! let television = television.ok_or("the television is not there")?;
//!
//! let options = ConnectOptions::push_button().group_owner_intent(1);
//! for step in p2p.connect(television.address(), &options)? {
//!     match step? {
//!         ConnectStep::Connected(group) => {
//!             println!("{} on {}", group.role(), group.interface());
//! #           assert_eq!(group.interface(), "p2p-wlan0-0");
//!         }
//!         ConnectStep::Failed(failure) => return Err(failure.into()),
//!         step => println!("{step}"),
//!     }
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Who needs no steps calls [`Connecting::finish`]. A connection that fails, takes too long or is
//! dropped on the way is undone: called off, a permission taken back, a group removed that came of
//! it at the last moment.
//!
//! # Own a group
//!
//! ```
//! # use hostap_ctrl_sim::{Daemon, Script, Step, Transport};
//! # let place = tempfile::tempdir()?; let socket = place.path().join("p2p-dev-wlan0");
//! # let started = "<3>P2P-GROUP-STARTED p2p-wlan0-0 GO ssid=\"DIRECT-gZ\" freq=2412 \
//! #     passphrase=\"rnkvn9Jg\" go_dev_addr=42:00:00:00:02:00";
//! # let group = Transport::unix(place.path().join("p2p-wlan0-0"));
//! # let pin = Script::wpa_supplicant().before("WPS_PIN any", [Step::reply("92432802")]);
//! # let _group = Daemon::start(group, pin)?;
//! # let script = Script::wpa_supplicant()
//! #     .on("P2P_GROUP_ADD", [Step::reply("OK\n"), Step::event_to_monitors(started)])
//! #     .on("P2P_GROUP_REMOVE p2p-wlan0-0", [Step::reply("OK\n")]);
//! # let _daemon = Daemon::start(Transport::unix(&socket), script)?;
//! use hostap_ctrl::p2p::{GroupOptions, Method, P2p};
//!
//! let mut p2p = P2p::open(&socket)?;
//! let group = p2p.create_group(&GroupOptions::new())?.finish()?;
//! let interface = group.interface().as_bytes();
//! if let Some(pin) = p2p.admit(interface, &Method::ShowPin)? {
//!     println!("type {} in on the other device", pin.reveal());
//! }
//! if let Some(passphrase) = group.passphrase() {
//!     println!("without P2P, join with {}", passphrase.reveal());
//! }
//! p2p.remove_group(interface)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`P2p::groups`] tells who comes and goes, [`P2p::requests`] what other devices ask, which
//! [`P2p::accept`] and [`P2p::reject`] answer, and [`P2p::discover_services`] what they offer.

mod bits;
mod bytes;
mod connecting;
mod group;
mod options;
mod peer;
mod place;
mod request;
#[cfg(feature = "serde")]
mod serialised;
mod service;
mod status;
pub(crate) mod streams;
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

    /// Invites a device into a group that runs, and waits for its answer. It has to be let in as
    /// any other, by [`admit`](Self::admit), before or when it asks. That it has come,
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
