//! Whole tasks of a station, on wpa_supplicant: what is there, what is configured, and connecting.
//!
//! # Connecting
//!
//! [`Station::connect`] adds a network, selects it and waits. It gives what was
//! [`Connected`], or a [`ConnectError`] with the [`ConnectReason`], a sentence that says what would
//! be right, and the events that led to it. What was begun is undone when it fails.
//!
//! What counts as a failure follows what wpa_supplicant itself does, which tries more than once:
//!
//! | what it tells | what it means here |
//! | --- | --- |
//! | `CTRL-EVENT-SSID-TEMP-DISABLED` of this network | it gives up for now: the reason is its `reason`, and what came before it |
//! | ... `reason=WRONG_KEY` | [`WrongKey`](ConnectReason::WrongKey) |
//! | ... `reason=AUTH_FAILED` | [`EapFailure`](ConnectReason::EapFailure) |
//! | ... `reason=CONN_FAILED` | the last refusal; of SAE's second message, which proves the password: [`WrongKey`](ConnectReason::WrongKey) |
//! | `CTRL-EVENT-AUTH-REJECT`, `-ASSOC-REJECT` | nothing yet: it leaves that BSS out for a while, and tries another one, or the same once more, up to four times |
//! | `CTRL-EVENT-EAP-FAILURE` | the same, unless the other side lets the station in within two seconds |
//! | `CTRL-EVENT-NETWORK-NOT-FOUND` | [`NotFound`](ConnectReason::NotFound) after [`scans`](ConnectRequest::scans) of them that followed a scan |
//! | `CTRL-EVENT-DISCONNECTED` | nothing yet: it tries again |
//! | `CTRL-EVENT-CONNECTED` of this network | [`Connected`], if `STATUS` says so, too |
//!
//! Only events of this network count, and only what comes after it was selected. At the time limit
//! the last refusal or disconnection is the reason, or, without any, that it took too long.

mod connect_failure;
mod connect_failure_text;
mod connect_request;
mod connect_step;
mod connected;
mod eap_configuration;
mod network_configuration;
mod printable;
mod prompt;
mod station_state;
mod streams;
mod tasks;

pub use connect_failure::{
    CertificateError, ConnectError, ConnectFailure, ConnectReason, ConnectStage, EapFailure,
    RejectedDuring, Rejection, UnsuitableBss,
};
pub use connect_request::ConnectRequest;
pub use connect_step::{ConnectStep, Disconnection, EapStep, Reaction};
pub use connected::Connected;
pub use eap_configuration::EapConfiguration;
pub use network_configuration::NetworkConfiguration;
pub use prompt::{Answer, Prompt, PromptField};
pub use station_state::StationState;
pub use streams::{Connecting, States};

use crate::client::KeptNetworks;
use crate::driver::face;

face! {
    /// A station: one interface of wpa_supplicant, and whole tasks on it.
    blocking Station;

    /// A station: one interface of wpa_supplicant, and whole tasks on it. The blocking one with
    /// the same methods is [`station::Station`](crate::station::Station).
    tokio;

    /// All networks that are configured.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    fn networks() -> KeptNetworks = tasks::networks::all;

    /// Connects to a network, and waits until it is connected or has failed. Takes a
    /// [`NetworkConfiguration`] or a [`ConnectRequest`].
    ///
    /// Other networks are as they were afterwards, and may be connected to by wpa_supplicant
    /// itself when this one is gone; a station that was connected before goes back when this
    /// fails. Nothing is saved.
    ///
    /// # Dropping it
    ///
    /// When the future of the asynchronous face is dropped, what is needed to undo everything is
    /// sent, and no reply is waited for. One thing can't be undone then: between `ADD_NETWORK` and
    /// its answer nobody knows the number, and an empty disabled network stays. Over UDP nothing
    /// is sent.
    ///
    /// # Errors
    /// Why it did not connect, or why the daemon could not be asked.
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
}
