//! Why a connection failed.

use core::fmt;
use core::time::Duration;
use std::boxed::Box;
use std::string::String;
use std::vec::Vec;

use super::{Disconnection, NetworkSecurity, PromptField};
use crate::error::Error;
use crate::event::OwnedEvent;
use crate::value::{MacAddress, Ssid};

/// Why [`connect`](super::Station::connect) did not connect.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConnectError {
    /// The daemon tried, and it failed.
    Failed(Box<ConnectFailure>),
    /// It could not be asked: an argument that can't be sent (nothing was sent then), no daemon,
    /// no right to its socket.
    Request(Error),
}

impl ConnectError {
    /// Why the daemon's attempt failed; `None` if there was none.
    pub fn reason(&self) -> Option<&ConnectReason> {
        match self {
            Self::Failed(failure) => Some(&failure.reason),
            Self::Request(_) => None,
        }
    }
}

impl From<Error> for ConnectError {
    fn from(error: Error) -> Self {
        Self::Request(error)
    }
}

impl From<ConnectFailure> for ConnectError {
    fn from(failure: ConnectFailure) -> Self {
        Self::Failed(Box::new(failure))
    }
}

impl fmt::Display for ConnectError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(failure) => failure.fmt(formatter),
            Self::Request(error) => error.fmt(formatter),
        }
    }
}

impl core::error::Error for ConnectError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            Self::Failed(_) => None,
            Self::Request(error) => core::error::Error::source(error),
        }
    }
}

/// A connection that failed. What was begun has been undone.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ConnectFailure {
    /// Why.
    pub reason: ConnectReason,
    /// To what; `None` on a wired interface.
    pub ssid: Option<Ssid>,
    /// The number that the network had; it is gone if it was added for this.
    pub network_id: Option<u32>,
    /// What the daemon told on the way, the last [`EVENTS`](Self::EVENTS) of it; without what it
    /// told of BSSes that come and go.
    pub events: Vec<OwnedEvent>,
}

impl ConnectFailure {
    /// How many events are kept.
    pub const EVENTS: usize = 256;
}

/// Why a connection failed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ConnectReason {
    /// The passphrase or the password is wrong.
    WrongKey,
    /// No BSS of the network is there, or none that fits its settings.
    NotFound {
        /// How many scans were in vain.
        scans: u32,
        /// BSSes of this name that were there and did not fit.
        unsuitable: Vec<UnsuitableBss>,
    },
    /// Access points refuse the station.
    Rejected(Rejection),
    /// The authentication by EAP failed.
    EapFailure(EapFailure),
    /// The daemon asked for what nobody answered.
    CredentialsNeeded {
        /// What.
        field: PromptField,
    },
    /// It took too long.
    TimedOut {
        /// How far it got at best.
        reached: ConnectStage,
        /// The time limit.
        limit: Duration,
    },
    /// The interface is down, or its radio is blocked.
    InterfaceDisabled,
    /// The daemon has this interface no more.
    InterfaceGone,
    /// The daemon ended, or was started anew.
    DaemonGone,
    /// The connection was cut again and again before it was complete.
    Disconnected(Disconnection),
    /// Somebody else connected to another network meanwhile, or disabled this one.
    Superseded {
        /// The network that is used now.
        network_id: Option<u32>,
    },
    /// Somebody else removed the network meanwhile.
    NetworkRemoved,
    /// The daemon does not take a setting of the network: this build can't do it.
    SettingRefused {
        /// The variable.
        variable: String,
    },
    /// The callback said so.
    Cancelled,
}

/// How far a connection got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ConnectStage {
    /// Nothing was found.
    Searching,
    /// A BSS was found.
    Authenticating,
    /// It had been authenticated.
    Associating,
    /// It was associated.
    Associated,
    /// The authentication by EAP had begun.
    Eap,
    /// The keys had been agreed on.
    Handshake,
}

/// How an access point refused the station.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Rejection {
    /// Which one; `None` if the driver did not say.
    pub bssid: Option<MacAddress>,
    /// The status code of IEEE 802.11; `None` without an answer.
    pub status_code: Option<u64>,
    /// In which of the two exchanges.
    pub during: RejectedDuring,
    /// There was no answer, rather than a refusal.
    pub timed_out: bool,
    /// How often it happened.
    pub times: u32,
}

/// The exchange in which a station was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum RejectedDuring {
    /// Authentication.
    Authentication,
    /// Association.
    Association,
}

/// A BSS that has the network's name and does not fit its settings.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UnsuitableBss {
    /// Which.
    pub bssid: MacAddress,
    /// Its frequency in MHz.
    pub frequency: u32,
    /// What it wants, in the daemon's words, such as `[WPA2-SAE-CCMP][ESS]`.
    pub flags: String,
    /// How the network is configured, which is not what the BSS wants or not where it is.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(super) configured: Option<NetworkSecurity>,
}

impl UnsuitableBss {
    pub(super) fn new(bssid: MacAddress, frequency: u32, flags: String) -> Self {
        Self { bssid, frequency, flags, configured: None }
    }
}

/// How an authentication by EAP failed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EapFailure {
    /// The method that was agreed on, such as `PEAP`; `None`: none was.
    pub method: Option<String>,
    /// What was wrong with the server's certificate, if that was it.
    pub certificate: Option<CertificateError>,
    /// The last thing that it told about itself: what, and more about it.
    pub status: Option<(String, String)>,
    /// The number of the error that the server told (MSCHAPV2: 691 is a wrong name or password).
    pub error: Option<i64>,
    /// The method could not be started: a file or a passphrase of a key is missing or wrong.
    pub not_started: bool,
}

/// What is wrong with a server's certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CertificateError {
    /// How far it is from the server's own, which is 0.
    pub depth: i64,
    /// Whose certificate it is.
    pub subject: String,
    /// The daemon's number of the reason: 1 not trusted, 2 revoked, 3 not yet valid, 4 expired,
    /// 5 another subject, 6 another alternative subject, 7 bad, 8 only looked at, 9 and 10
    /// another domain, 11 too short a key, 12 another name, 0 something else.
    pub reason: i64,
    /// The reason in words.
    pub error: String,
}
