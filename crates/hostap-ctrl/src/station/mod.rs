//! Whole tasks of a station, on wpa_supplicant: what is there, what is configured, and connecting.

mod streams;
mod tasks;

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
}
