//! Whole tasks of a station, on wpa_supplicant: what is there, what is configured, and connecting.
//!
//! A [`Station`] is one interface of a wpa_supplicant. Each method is a whole task: it asks, waits
//! for the events that belong to it and to nothing else, and gives what came of it, or the reason.
//! What fails leaves nothing behind: no socket, no network half made, no other network disabled.
//! `aio::Station` has the same methods, asynchronous (feature `tokio`).
#![doc = include_str!("tour.md")]
#![doc = include_str!("connecting.md")]

mod band;
mod connect_failure;
mod connect_failure_text;
mod connect_request;
mod connect_step;
mod connected;
mod eap_configuration;
mod found;
mod found_networks;
mod network_configuration;
mod network_details;
mod network_security;
mod printable;
mod prompt;
mod scan_options;
mod signal;
mod station_state;
mod status;
pub(crate) mod streams;
mod tasks;
mod wps;
mod wps_pin;

use core::time::Duration;
use std::string::String;
use std::vec::Vec;

pub use band::Band;
pub use connect_failure::{
    CertificateError, ConnectError, ConnectFailure, ConnectReason, ConnectStage, EapFailure,
    RejectedDuring, Rejection, UnsuitableBss,
};
pub use connect_request::ConnectRequest;
pub use connect_step::{ConnectStep, Disconnection, EapStep, Reaction};
pub use connected::Connected;
pub use eap_configuration::EapConfiguration;
pub use found::FoundBss;
pub use found_networks::{Found, FoundNetwork};
pub use network_configuration::NetworkConfiguration;
pub use network_details::NetworkDetails;
pub use network_security::NetworkSecurity;
pub use prompt::{Answer, Prompt, PromptField};
pub use scan_options::ScanOptions;
pub use signal::{Signal, SignalChange};
pub use station_state::StationState;
pub use status::StationStatus;
pub use streams::{Connecting, SignalMonitor, States, WpsAttempt};
pub use wps::{WpsConfigError, WpsConnection, WpsFailure, WpsStep};
pub use wps_pin::{InvalidWpsPin, WpsPin};

use crate::client::KeptNetworks;
use crate::driver::face;
use crate::value::MacAddress;

face! {
    /// A station: one interface of wpa_supplicant, and whole tasks on it.
    blocking Station;

    /// A station: one interface of wpa_supplicant, and whole tasks on it. The blocking one with
    /// the same methods is [`station::Station`](crate::station::Station); what comes one after
    /// another is a `Stream` here. Dropping a task halfway leaves nothing behind.
    ///
    #[doc = include_str!("asynchronous.md")]
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

    /// Connects to a network, and waits until it is connected or has failed. Takes a
    /// [`NetworkConfiguration`] or a [`ConnectRequest`].
    ///
    /// When the daemon asks for something, such as a password that was left out, it ends with
    /// [`CredentialsNeeded`](ConnectReason::CredentialsNeeded): see
    /// [`connect_with`](Self::connect_with) and [`connecting`](Self::connecting) for answering.
    ///
    /// Other networks are as they were afterwards, and may be connected to by wpa_supplicant
    /// itself when this one is gone; a station that was connected before goes back when this
    /// fails. Nothing is saved.
    ///
    /// # Dropping it
    ///
    /// When the future of the asynchronous face is dropped, what is needed to undo everything is
    /// sent, and no reply is waited for. Between `ADD_NETWORK` and its answer nobody knows the
    /// number: the network is removed when the answer is there, if the runtime still runs. Over UDP
    /// nothing is sent.
    ///
    /// # Errors
    /// Why it did not connect, or why the daemon could not be asked.
    ///
    /// ```
    /// # use hostap_ctrl_sim::{Daemon, Script, Step, Transport, Pattern};
    /// # let place = tempfile::tempdir()?; let socket = place.path().join("wlan0");
    /// # let trying = "<3>SME: Trying to authenticate with 02:00:00:00:00:00 \
    /// #     (SSID='Lab' freq=2412 MHz)";
    /// # let told = "<3>CTRL-EVENT-SSID-TEMP-DISABLED id=0 ssid=\"Lab\" auth_failures=1 \
    /// #     duration=10 reason=WRONG_KEY";
    /// # let script = Script::wpa_supplicant().on(Pattern::prefix("SELECT_NETWORK "),
    /// #     [Step::reply("OK\n"), Step::event_to_monitors(trying), Step::event_to_monitors(told)]);
    /// # let daemon = Daemon::start(Transport::unix(&socket), script)?;
    /// use hostap_ctrl::station::{ConnectReason, NetworkConfiguration, Station};
    ///
    /// let mut station = Station::open(&socket)?;
    /// let network = NetworkConfiguration::personal("Lab", "wrong horse");
    /// match station.connect(&network) {
    ///     Ok(connected) => println!("{connected}, peer {:?}", connected.handshake_peer),
    ///     Err(error) if error.reason() == Some(&ConnectReason::WrongKey) => {
    ///         println!("ask for the password again");
    ///     }
    ///     Err(error) => println!("{error}"), // says what would be right
    /// }
    /// # assert!(daemon.received().iter().any(|command| command == b"REMOVE_NETWORK 0"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    fn connect(request: impl Into<ConnectRequest>) -> Connected, ConnectError
        = tasks::connect::connect;

    /// As [`connect`](Self::connect), to a network that is configured already.
    ///
    /// # Errors
    /// As there.
    fn connect_saved(network_id: u32) -> Connected, ConnectError = tasks::connect::connect_saved;

    /// As [`connect`](Self::connect); the callback sees every step, may answer prompts and may
    /// give up. While it runs no events are read: who has to ask a user for long should take
    /// [`connecting`](Self::connecting) instead.
    ///
    /// # Errors
    /// As there.
    fn connect_with(
        request: impl Into<ConnectRequest>,
        callback: impl FnMut(&ConnectStep) -> Reaction,
    ) -> Connected, ConnectError = tasks::connect::connect_with;

    /// As [`connect`](Self::connect), step by step: the last step is
    /// [`Connected`](ConnectStep::Connected) or [`Failed`](ConnectStep::Failed). Dropping it
    /// before undoes what was begun, as far as it can without waiting.
    ///
    /// # Errors
    /// Why the daemon could not be asked.
    ///
    /// ```no_run
    /// use hostap_ctrl::station::{ConnectStep, EapConfiguration, NetworkConfiguration, Station};
    ///
    /// let mut station = Station::open("/run/wpa_supplicant/wlan0")?;
    /// let network = NetworkConfiguration::enterprise("Lab", EapConfiguration::new("PEAP"));
    /// for step in station.connecting(&network)? {
    ///     match step? {
    ///         ConnectStep::Prompt(prompt) => station.answer(&prompt, "the user's answer")?,
    ///         ConnectStep::Connected(connected) => println!("{connected}"),
    ///         ConnectStep::Failed(failure) => println!("{failure}"),
    ///         other => println!("{other:?}"),
    ///     }
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    fn connecting(request: impl Into<ConnectRequest>) -> Connecting, ConnectError
        = tasks::connect::connecting => stream Connecting;

    /// Answers a prompt.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn answer(prompt: &Prompt, answer: impl Into<Answer>) -> () = tasks::connect::answer;

    /// How far the interface is, and each change: the first is the present state, and no two
    /// neighbours are the same. It goes on when the daemon is started anew.
    ///
    /// # Errors
    /// As [`Monitor::open`](crate::Monitor::open).
    ///
    /// ```
    /// # let place = tempfile::tempdir()?; let socket = place.path().join("wlan0");
    /// # let _daemon = hostap_ctrl_sim::Daemon::start(
    /// #     hostap_ctrl_sim::Transport::unix(&socket), hostap_ctrl_sim::Script::wpa_supplicant())?;
    /// use hostap_ctrl::station::{Station, StationState};
    ///
    /// for state in Station::open(&socket)?.states()? {
    ///     match state? {
    ///         StationState::Completed { ssid, .. } => println!("connected to {ssid}"),
    ///         StationState::DaemonGone => println!("wpa_supplicant is gone"),
    ///         other => println!("{other:?}"),
    ///     }
    /// #   break;
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    fn states() -> States = tasks::states::states => stream States;

    /// Disconnects, and stays so until [`reconnect`](Self::reconnect) or a network is selected.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn disconnect() -> () = tasks::connect::disconnect;

    /// Connects again after [`disconnect`](Self::disconnect). It does not wait.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn reconnect() -> () = tasks::connect::reconnect;

    /// Connects anew, to the best BSS of the best network. It does not wait.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn reassociate() -> () = tasks::connect::reassociate;

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
    /// can't be. What was set, and a connection, hold all the same; the text says so.
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
