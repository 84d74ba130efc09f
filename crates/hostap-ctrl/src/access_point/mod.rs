//! Whole tasks of an access point, on hostapd: who is there, who comes and goes, who may.
//!
//! An [`AccessPoint`] is one interface (one BSS) of hostapd; [`AccessPoints`] are all of them, over
//! its global socket. The asynchronous ones, `aio::AccessPoint` and `aio::AccessPoints`, have the
//! same methods.
//!
//! **Who is there, who comes, who leaves.** The stream begins with those that are there, and
//! survives restarts of the daemon: whoever came or left meanwhile is found by comparing lists. A
//! station counts as soon as it may send data.
//!
//! ```
//! # let place = tempfile::tempdir()?; let socket = place.path().join("wlan0");
//! # let daemon = hostap_ctrl_sim::Daemon::start(
//! #     hostap_ctrl_sim::Transport::unix(&socket),
//! #     hostap_ctrl_sim::Script::hostapd()
//! #         .stations([hostap_ctrl_sim::Station::new([2, 0, 0, 0, 1, 0])]),
//! # )?;
//! use hostap_ctrl::access_point::{AccessPoint, StationChange};
//!
//! let mut access_point = AccessPoint::open(&socket)?;
//! # let mut count = 0;
//! let changes = access_point.station_changes()?;
//! # daemon.send_event("<3>AP-STA-CONNECTED 02:00:00:00:02:00 keyid=anna")?;
//! # daemon.send_event("<3>AP-STA-DISCONNECTED 02:00:00:00:02:00")?;
//! for change in changes {
//!     match change? {
//!         StationChange::Present(station) => println!("{} is there", station.address()),
//!         StationChange::Joined(join) => println!("{} has come", join.address),
//!         StationChange::Left(leave) => println!("{} has left", leave.address),
//!         StationChange::WrongKey(address) => println!("{address} has a wrong passphrase"),
//!         other => println!("{other:?}"),
//!     }
//! #   count += 1;
//! #   if count == 3 { break; }
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Streams have connections of their own. Read them all the time, as any
//! [monitor](crate#read-your-monitors), and drop them when they are not needed any more.
//!
//! **Send a station away, and keep it out.** Deauthenticated, a station may come back at once;
//! denied, it is sent away and can't. hostapd keeps the lists until it ends.
//!
//! ```
//! # use hostap_ctrl_sim::{Daemon, Pattern, Script, Step, Transport};
//! # let place = tempfile::tempdir()?; let socket = place.path().join("wlan0");
//! # let script = Script::hostapd()
//! #     .on(Pattern::prefix("DENY_ACL ADD_MAC "), [Step::reply("OK\n")])
//! #     .on(Pattern::prefix("DENY_ACL SHOW"), [Step::reply("02:00:00:00:01:00 VLAN_ID=0\n")])
//! #     .on(Pattern::prefix("DEAUTHENTICATE "), [Step::reply("OK\n")]);
//! # let daemon = Daemon::start(Transport::unix(&socket), script)?;
//! use std::time::Duration;
//! use hostap_ctrl::access_point::{AccessPoint, AccessSide, Dismissal};
//!
//! let mut access_point = AccessPoint::open(&socket)?;
//! let station = "02:00:00:00:01:00".parse()?;
//! access_point.deauthenticate(station, Dismissal::reason(5).wait(Duration::from_secs(2)))?;
//! access_point.add_access(AccessSide::Deny, station, None)?;
//! assert_eq!(access_point.access_list(AccessSide::Deny)?[0].address, station);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! **Change the channel**, and wait until it is done:
//!
//! ```
//! # use hostap_ctrl_sim::{Daemon, Pattern, Script, Step, Transport};
//! # let place = tempfile::tempdir()?; let socket = place.path().join("wlan0");
//! # let script = Script::hostapd().on(Pattern::prefix("CHAN_SWITCH "), [
//! #     Step::reply("OK\n"), Step::event_to_monitors("<3>AP-CSA-FINISHED freq=2437 dfs=0")]);
//! # let daemon = Daemon::start(Transport::unix(&socket), script)?;
//! use hostap_ctrl::access_point::{AccessPoint, ChannelSwitch, ChannelSwitchOutcome};
//!
//! let mut access_point = AccessPoint::open(&socket)?;
//! match access_point.switch_channel(&ChannelSwitch::to(2437).ht())? {
//!     ChannelSwitchOutcome::Switched(channel) => assert_eq!(channel.frequency, 2437),
//!     other => panic!("{other}"),
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! **Let a device in with WPS**, by button or PIN. The last step tells how it ended; a stream that
//! is dropped before is called off.
//!
//! ```
//! # use hostap_ctrl_sim::{Daemon, Pattern, Script, Step, Transport};
//! # let place = tempfile::tempdir()?; let socket = place.path().join("wlan0");
//! # let success = "<3>WPS-REG-SUCCESS 02:00:00:00:01:00 572cf82f-c957-5653-9b16-b5cfb298abf1";
//! # let script = Script::hostapd().on(Pattern::exact("WPS_PBC"), [
//! #     Step::reply("OK\n"), Step::event_to_monitors(success)]);
//! # let daemon = Daemon::start(Transport::unix(&socket), script)?;
//! use hostap_ctrl::access_point::{AccessPoint, WpsOutcome, WpsStep};
//!
//! let mut access_point = AccessPoint::open(&socket)?;
//! # let mut ended = false;
//! for step in access_point.wps_button()? {
//!     match step? {
//!         WpsStep::Seen(device) => println!("{} wants to come in", device.address),
//!         WpsStep::Ended(WpsOutcome::Registered { address, .. }) => println!("{address} is in"),
//!         WpsStep::Ended(outcome) => println!("nobody came in: {outcome}"),
//!         other => println!("{other:?}"),
//!     }
//! #   ended = true;
//! }
//! # assert!(ended);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! **All access points at once**, each station with its interface:
//!
//! ```no_run
//! use hostap_ctrl::access_point::{AccessPoints, AccessPointsChange};
//!
//! let mut all = AccessPoints::open("/run/hostapd/global")?;
//! let mut guests = all.on("wlan0_1")?;
//! println!("{} guests", guests.stations()?.len());
//! for change in all.changes()? {
//!     match change? {
//!         AccessPointsChange::Station { interface, change } => println!("{interface}: {change:?}"),
//!         other => println!("{other:?}"),
//!     }
//! }
//! # Ok::<(), hostap_ctrl::Error>(())
//! ```
//!
//! # wpa_supplicant as an access point
//!
//! wpa_supplicant, with a network of `mode=2`, answers many of the same commands: `stations`,
//! `station`, `station_changes`, `deauthenticate`, `disassociate`, `switch_channel`, `wps_button`
//! and `wps_pin` (for any device) work with it as well, and the access lists since its release
//! 2.11. It has none of `status` (it has [its own](crate::Client::status)), `configuration`,
//! `enable`, `disable`, `reload`, `wps_status` and `set_access_policy`: those are refused.

mod access;
#[cfg(feature = "serde")]
mod bytes;
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

    /// Sends a station away with a deauthentication frame. hostapd takes any address, of stations
    /// or not; ff:ff:ff:ff:ff:ff stands for all stations.
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

    /// Puts a station onto an access list, and, if it is to be accepted, into a VLAN. One that is
    /// there already is put into another VLAN by taking it off the list first. One that is denied
    /// now is sent away at once.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn add_access(side: AccessSide, address: MacAddress, vlan: Option<u32>) -> () = tasks::access::add;

    /// Takes a station off an access list, on which it need not be. hostapd sends it away at once
    /// if only those on the list are accepted.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn remove_access(side: AccessSide, address: MacAddress) -> () = tasks::access::remove;

    /// Takes all stations off an access list, with the same consequences.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn clear_access(side: AccessSide) -> () = tasks::access::clear;

    /// Says what counts for stations that are on neither list. Those that are connected stay until
    /// a list is changed.
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
