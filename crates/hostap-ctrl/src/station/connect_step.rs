//! What happens on the way to a connection.

use core::fmt;
use std::string::String;

use super::prompt::Answer;
use super::{ConnectFailure, Connected, Prompt, Rejection};
use crate::event::Disconnected;
use crate::value::MacAddress;

/// One thing that happened while a station connects. The last one is
/// [`Connected`](Self::Connected) or [`Failed`](Self::Failed).
///
/// Not every connection has every step, and wpa_supplicant may go back: after a refusal it scans
/// again and tries another BSS, or the same once more.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ConnectStep {
    /// The network is looked for.
    Searching,
    /// A scan was in vain; there will be others.
    NotYetFound {
        /// How many were.
        scans: u32,
    },
    /// A BSS of the network is there and was chosen.
    Found {
        /// Which.
        bssid: MacAddress,
        /// On which frequency, in MHz.
        frequency: Option<u32>,
    },
    /// The authentication that comes before the association; SAE is proven in it.
    Authenticating {
        /// With which BSS.
        bssid: MacAddress,
    },
    /// The association.
    Associating {
        /// With which BSS; `None` where the driver chooses.
        bssid: Option<MacAddress>,
    },
    /// It is associated; what proves who is who comes now.
    Associated {
        /// With which BSS.
        bssid: MacAddress,
    },
    /// The authentication by EAP goes on.
    Eap(EapStep),
    /// The four-way handshake is done: both have the keys.
    Handshake {
        /// The address of the other side.
        peer: MacAddress,
    },
    /// A BSS said no. wpa_supplicant goes on with another one, or tries it again.
    Rejected(Rejection),
    /// The connection was cut before it was complete. wpa_supplicant tries again.
    Disconnected(Disconnection),
    /// The daemon needs to know something.
    Prompt(Prompt),
    /// It is connected.
    Connected(Connected),
    /// It can't be connected.
    Failed(ConnectFailure),
}

/// A step of an authentication by EAP.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum EapStep {
    /// It began.
    Started,
    /// A method was agreed on.
    Method {
        /// Its name, such as `PEAP`.
        name: String,
    },
    /// The server showed a certificate.
    Certificate {
        /// How far it is from the server's own, which is 0.
        depth: i64,
        /// Whose it is.
        subject: String,
    },
    /// It told something about itself.
    Status {
        /// What, such as `remote certificate verification`.
        status: String,
        /// More about it, such as `success`.
        parameter: String,
    },
    /// The server let the user in.
    Succeeded,
    /// It failed.
    Failed,
}

/// How a connection was cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Disconnection {
    /// From which BSS; zeros if there was none.
    pub bssid: MacAddress,
    /// The reason code of IEEE 802.11; 0 if the driver told none.
    pub reason: i64,
    /// Whether it was this side.
    pub locally_generated: bool,
}

impl Disconnection {
    pub(super) fn of(event: &Disconnected<'_>) -> Self {
        Self {
            bssid: event.bssid,
            reason: event.reason,
            locally_generated: event.locally_generated.is_some_and(|flag| flag != 0),
        }
    }
}

impl fmt::Display for Disconnection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = if self.locally_generated { "this side" } else { "the access point" };
        write!(formatter, "{side} ended it with reason {} ({})", self.reason, self.bssid)
    }
}

/// What the callback of [`Station::connect_with`](super::Station::connect_with) wants.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Reaction {
    /// To go on. A prompt stays unanswered then, and may be answered elsewhere.
    #[default]
    Continue,
    /// To answer the prompt that this step is; for other steps as `Continue`.
    Answer(Answer),
    /// To give up. What was begun is undone.
    Cancel,
}
