//! Whole tasks of a station, on wpa_supplicant: what is there, what is configured, and connecting.

mod band;
mod found;
mod found_networks;
mod network_details;
mod network_security;
mod scan_options;
mod signal;
mod status;
mod streams;
mod tasks;
mod wps;
mod wps_pin;

use core::time::Duration;
use std::string::String;
use std::vec::Vec;

pub use band::Band;
pub use found::FoundBss;
pub use found_networks::{Found, FoundNetwork};
pub use network_details::NetworkDetails;
pub use network_security::NetworkSecurity;
pub use scan_options::ScanOptions;
pub use signal::{Signal, SignalChange};
pub use status::StationStatus;
pub use streams::{SignalMonitor, WpsAttempt};
pub use wps::{WpsConfigError, WpsConnection, WpsFailure, WpsStep};
pub use wps_pin::{InvalidWpsPin, WpsPin};

use crate::client::KeptNetworks;
use crate::driver::face;
use crate::value::MacAddress;

face! {
    /// A station: one interface of wpa_supplicant, and whole tasks on it.
    blocking Station;

    /// A station: one interface of wpa_supplicant, and whole tasks on it. The blocking one with
    /// the same methods is [`station::Station`](crate::station::Station).
    tokio;

    /// The state of the interface: whether it is connected, and to what.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn status() -> StationStatus = tasks::status::status;

    /// The names of the daemon's interfaces; asks its global socket.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send). The socket of one interface does not know the
    /// command.
    fn interfaces() -> Vec<String> = tasks::status::interfaces;

    /// Scans, and gives all BSSes that are known then, when the results are there.
    ///
    /// It waits for its own scan: others that end meanwhile don't count. While the interface is
    /// busy, with a scan of another program or with connecting, it waits and tries again.
    ///
    /// # Errors
    /// [`Timeout`](crate::ErrorKind::Timeout) when the time limit of the options is over;
    /// [`Failed`](crate::ErrorKind::Failed) when the driver could not scan;
    /// [`DaemonGone`](crate::ErrorKind::DaemonGone); and as [`Client::send`](crate::Client::send).
    fn scan(options: &ScanOptions) -> Found = tasks::scan::scan;

    /// All BSSes that are known already, without a scan.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn found() -> Found = tasks::scan::found;

    /// All networks that are configured, in the order of their numbers.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn networks() -> KeptNetworks = tasks::networks::all;

    /// What is configured of this network.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send); refused when there is no such network.
    fn network(id: u32) -> NetworkDetails = tasks::networks::details;

    /// Removes this network, and disconnects from it.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send); refused when there is no such network.
    fn forget(id: u32) -> () = tasks::networks::forget;

    /// Removes all networks, and disconnects.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn forget_all() -> () = tasks::networks::forget_all;

    /// Connects to this network and no other: all others are disabled, until they are enabled
    /// again. It does not wait for the connection.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send); refused when there is no such network.
    fn select(id: u32) -> () = tasks::networks::select;

    /// Lets wpa_supplicant connect to this network when it finds it.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send); refused when there is no such network.
    fn enable(id: u32) -> () = tasks::networks::enable;

    /// Lets wpa_supplicant connect to every network that it finds.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn enable_all() -> () = tasks::networks::enable_all;

    /// Keeps wpa_supplicant from this network, and disconnects from it.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send); refused when there is no such network.
    fn disable(id: u32) -> () = tasks::networks::disable;

    /// Puts these networks before all others, the first one first: where several are to be found,
    /// wpa_supplicant connects to that of the highest priority. All others stay as they are among
    /// themselves. The list of [`networks`](Self::networks) keeps the order of their numbers.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send); refused when there is no such network. Then the
    /// priorities are what they were.
    fn reorder(ids: &[u32]) -> () = tasks::networks::reorder;

    /// Writes the networks and all else that is configured to wpa_supplicant's file.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send); refused where the file is not to be written, or
    /// can't be.
    fn save() -> () = tasks::networks::save;

    /// Goes over to this access point of the network that is connected.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send); refused without a connection, and when no such
    /// BSS of the network is known.
    fn roam(bssid: MacAddress) -> () = tasks::status::roam;

    /// The signal of the connection.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send); refused without a connection.
    fn signal() -> Signal = tasks::signal::signal;

    /// Tells when the signal becomes better or worse than `threshold`, in dBm, by more than
    /// `hysteresis`, in dB. Drop it when it is not needed any more: that switches it off.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send); refused by drivers that can't do it.
    fn signal_monitor(threshold: i32, hysteresis: u32) -> SignalMonitor =
        tasks::signal::monitor => stream SignalMonitor;

    /// Sets up a network by WPS, with the access point whose button is pressed. `limit` is for all
    /// of it, connecting included; wpa_supplicant looks for an access point for two minutes.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn wps_button(limit: Duration) -> WpsAttempt = tasks::wps::button => stream WpsAttempt;

    /// Sets up a network by WPS, with an access point into which this PIN is typed; without one,
    /// wpa_supplicant makes it up, and the first step tells it. `limit` as with
    /// [`wps_button`](Self::wps_button).
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn wps_pin(pin: Option<WpsPin>, limit: Duration) -> WpsAttempt =
        tasks::wps::pin => stream WpsAttempt;

    /// Calls off a WPS that is under way.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn wps_cancel() -> () = tasks::wps::cancel;
}
