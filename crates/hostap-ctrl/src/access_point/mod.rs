//! Whole tasks of an access point, on hostapd: who is there, who comes and goes, who may.

mod access;
mod channel;
mod dismissal;
mod interface_name;
mod kept;
mod several;
mod station_change;
mod streams;
mod tasks;
mod watch;
mod wps;

pub use access::{AccessPolicy, AccessSide};
pub use channel::{ChannelSwitch, ChannelSwitchOutcome, ChannelWidth, NewChannel};
pub use dismissal::Dismissal;
pub use interface_name::InterfaceName;
pub use kept::{KeptConfig, KeptStation, KeptStatus, KeptWpsStatus};
pub use several::AccessPoints;
pub use station_change::{AccessPointsChange, Departure, Join, Leave, StationChange};
pub use streams::{AccessPointsChanges, StationChanges, WpsProgress};
pub use wps::{WpsAdmission, WpsEnrollee, WpsMismatch, WpsOutcome, WpsStep};

#[cfg(feature = "tokio")]
pub(crate) use several::asynchronous as several_aio;
#[cfg(feature = "tokio")]
pub(crate) use streams::asynchronous as aio_streams;

use std::vec::Vec;

use crate::client::KeptStations;
use crate::driver::face;
use crate::reply::AccessEntry;
use crate::value::MacAddress;

face! {
    /// An access point: one interface (one BSS) of hostapd, and whole tasks on it.
    blocking AccessPoint;

    /// An access point: one interface (one BSS) of hostapd, and whole tasks on it. The blocking
    /// one with the same methods is [`access_point::AccessPoint`](crate::access_point::AccessPoint).
    tokio;

    /// All stations, with everything that is told of them. Those that are associated and have
    /// not got the key yet are among them: see
    /// [`is_authorized`](crate::reply::Station::is_authorized).
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn stations() -> KeptStations = tasks::stations::all;

    /// The station with this address; `None` if there is none.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn station(address: MacAddress) -> Option<KeptStation> = tasks::stations::one;

    /// The stations that are there, and then who comes and who goes. It has connections of its
    /// own, and goes on when the daemon is restarted.
    ///
    /// # Errors
    /// As [`Monitor::open`](crate::Monitor::open).
    fn station_changes() -> StationChanges = tasks::stations::changes => stream StationChanges;

    /// Sends a station away with a deauthentication frame.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send);
    /// [`Timeout`](crate::ErrorKind::Timeout) if it was to be waited for and has not left.
    fn deauthenticate(address: MacAddress, how: Dismissal) -> () = tasks::dismissing::deauthenticate;

    /// Sends a station away with a disassociation frame: it stays authenticated.
    ///
    /// # Errors
    /// As [`deauthenticate`](Self::deauthenticate).
    fn disassociate(address: MacAddress, how: Dismissal) -> () = tasks::dismissing::disassociate;

    /// The stations on one of the two access lists.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn access_list(side: AccessSide) -> Vec<AccessEntry> = tasks::access::list;

    /// Puts a station onto an access list, and, if it is to be accepted, into a VLAN.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn add_access(side: AccessSide, address: MacAddress, vlan: Option<u32>) -> () = tasks::access::add;

    /// Takes a station off an access list.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn remove_access(side: AccessSide, address: MacAddress) -> () = tasks::access::remove;

    /// Takes all stations off an access list.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn clear_access(side: AccessSide) -> () = tasks::access::clear;

    /// Says which of the access lists counts.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn set_access_policy(policy: AccessPolicy) -> () = tasks::access::set_policy;

    /// Moves to another channel, stations and all, and waits until it is there.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send): hostapd refuses a channel that its radio or its
    /// country has not got, and while another switch goes on.
    fn switch_channel(switch: &ChannelSwitch) -> ChannelSwitchOutcome = tasks::channel::switch;

    /// Presses the WPS button: the next device whose button is pressed within two minutes gets
    /// the settings. What follows comes as a stream.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn wps_button() -> WpsProgress = tasks::wps::button => stream WpsProgress;

    /// Lets a device in that has this WPS PIN. What follows comes as a stream.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn wps_pin(admission: &WpsAdmission) -> WpsProgress = tasks::wps::pin => stream WpsProgress;

    /// Ends what [`wps_button`](Self::wps_button) or [`wps_pin`](Self::wps_pin) began.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn wps_cancel() -> () = tasks::wps::cancel;

    /// The state of the WPS button, and how WPS ended the last time.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn wps_status() -> KeptWpsStatus = tasks::wps::status;

    /// The state of the radio and of its BSSs.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn status() -> KeptStatus = tasks::interface::status;

    /// What a client must know to connect, passphrases included, which `Debug` hides.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn configuration() -> KeptConfig = tasks::interface::configuration;

    /// Switches the access point on.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn enable() -> () = tasks::interface::enable;

    /// Switches the access point off: its stations are sent away.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn disable() -> () = tasks::interface::disable;

    /// Lets changed settings take effect: the access point goes off and on.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn reload() -> () = tasks::interface::reload;
}
