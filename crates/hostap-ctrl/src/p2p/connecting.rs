//! How a connection goes, and how it ends.

use core::fmt;
use std::string::{String, ToString};

use super::{Group, GroupEnd, GroupRole, PeerStatus, Pin};
use crate::error::{Error, ErrorKind};
use crate::value::MacAddress;

/// A step on the way into a group.
#[derive(Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ConnectStep {
    /// This PIN is to be typed in on the other device. It is the first step, where a PIN was to be
    /// made.
    ShowPin(Pin),
    /// The other device agreed to the way to pair (provision discovery).
    Agreed,
    /// The other device accepted the invitation.
    InvitationAccepted,
    /// There is no group to join, so that one is negotiated; the daemon's word for why.
    FellBack(String),
    /// It is settled who owns the group.
    #[non_exhaustive]
    Negotiated {
        /// What this device will be.
        role: GroupRole,
        /// The channel, in MHz.
        frequency: i64,
        /// The other device's address in the group.
        peer_interface: MacAddress,
    },
    /// The other device is proven to be the right one; the group is formed.
    Formed,
    /// An attempt to pair failed. The daemon says later whether that was the end.
    PairingFailed(PairingFailure),
    /// The group runs. This is the last step.
    Connected(Group),
    /// It did not come to a group. What was begun is undone. This is the last step.
    Failed(ConnectFailure),
}

impl fmt::Display for ConnectStep {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ShowPin(_) => formatter.write_str("a PIN is to be typed in on the other device"),
            Self::Agreed => formatter.write_str("the other device agrees to pair"),
            Self::InvitationAccepted => formatter.write_str("the invitation is accepted"),
            Self::FellBack(why) => write!(formatter, "no group to join ({why}): forming one"),
            Self::Negotiated { role, frequency, .. } => {
                write!(formatter, "this device will be {role}, on {frequency} MHz")
            }
            Self::Formed => formatter.write_str("the group is formed"),
            Self::PairingFailed(failure) => failure.fmt(formatter),
            Self::Connected(group) => write!(formatter, "the group runs on {}", group.interface()),
            Self::Failed(failure) => failure.fmt(formatter),
        }
    }
}

/// Why WPS failed, as far as the daemon tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PairingFailure {
    /// The message at which it failed: 4 is M1, 5 M2, and so on.
    pub message: Option<i64>,
    /// WPS' Configuration Error: 18 for a wrong PIN.
    pub config_error: Option<i64>,
}

impl PairingFailure {
    /// The Configuration Error that says that the two sides have not the same PIN.
    const WRONG_PASSWORD: i64 = 18;

    /// Whether the PIN was wrong.
    pub fn is_wrong_pin(self) -> bool {
        self.config_error == Some(Self::WRONG_PASSWORD)
    }
}

impl fmt::Display for PairingFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.is_wrong_pin(), self.config_error) {
            (true, _) => formatter.write_str("the PIN is wrong"),
            (false, Some(error)) => {
                write!(formatter, "WPS failed with configuration error {error}")
            }
            (false, None) => formatter.write_str("WPS failed"),
        }
    }
}

/// Why there is no group.
#[derive(Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ConnectFailure {
    /// The two devices could not agree in the negotiation.
    Negotiation(PeerStatus),
    /// The user of the other device said no.
    RejectedByUser,
    /// The other device did not agree to the way to pair; the daemon's number for why, if it told
    /// one.
    Provision(Option<i64>),
    /// The other device did not accept the invitation.
    Invitation(PeerStatus),
    /// The PIN was wrong.
    WrongPin,
    /// WPS failed otherwise.
    Pairing(PairingFailure),
    /// The group was not formed, for the reason that the daemon tells, if it does.
    Formation(Option<String>),
    /// The group was formed and ended before it ran.
    Ended(GroupEnd),
    /// The other device is not there any more.
    PeerGone,
    /// It took too long.
    TimedOut,
    /// The daemon is gone.
    DaemonGone,
    /// Something else, for example a system call that failed.
    Other(
        #[cfg_attr(feature = "serde", serde(serialize_with = "super::serialised::sentence"))] Error,
    ),
}

impl From<Error> for ConnectFailure {
    fn from(error: Error) -> Self {
        match error.kind() {
            ErrorKind::DaemonGone | ErrorKind::NoDaemon => Self::DaemonGone,
            _ => Self::Other(error),
        }
    }
}

impl ConnectFailure {
    pub(super) fn negotiation(status: i64) -> Self {
        match PeerStatus::from(status) {
            PeerStatus::RejectedByUser => Self::RejectedByUser,
            status => Self::Negotiation(status),
        }
    }

    pub(super) fn formation(pairing: Option<PairingFailure>, reason: Option<&str>) -> Self {
        match pairing {
            Some(failure) if failure.is_wrong_pin() => Self::WrongPin,
            Some(failure) => Self::Pairing(failure),
            None => Self::Formation(reason.map(ToString::to_string)),
        }
    }
}

impl fmt::Display for ConnectFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = |formatter: &mut fmt::Formatter<'_>, what, status: &PeerStatus| {
            write!(formatter, "{what}: {status} (status {})", status.code())
        };
        match self {
            Self::Negotiation(status) => said(formatter, "the negotiation failed", status),
            Self::Invitation(status) => said(formatter, "the invitation failed", status),
            Self::RejectedByUser => formatter.write_str("the user of the other device said no"),
            Self::Provision(Some(1 | 3)) => formatter
                .write_str("the other device does not answer: let it listen or search, near by"),
            Self::Provision(_) => formatter
                .write_str("the other device does not agree to this way to pair: try another one"),
            Self::WrongPin => formatter.write_str("the PIN is wrong: type it in again"),
            Self::Pairing(failure) => failure.fmt(formatter),
            Self::Formation(None) => formatter
                .write_str("the group was not formed: was the PIN right, the button pressed?"),
            Self::Formation(Some(word)) => write!(formatter, "the group was not formed: {word}"),
            Self::Ended(reason) => write!(formatter, "the group ended at once: {reason}"),
            Self::PeerGone => formatter.write_str("the other device is not there any more"),
            Self::TimedOut => formatter.write_str("it took too long, and was given up"),
            Self::DaemonGone => formatter.write_str("wpa_supplicant is gone"),
            Self::Other(error) => error.fmt(formatter),
        }
    }
}

impl std::error::Error for ConnectFailure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Other(error) => Some(error),
            _ => None,
        }
    }
}

/// How an invitation into a running group was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum InvitationAnswer {
    /// The other device comes: it was told beforehand to accept.
    Accepted,
    /// The other device asks its user, who may agree: then it joins. wpa_supplicant answers so
    /// (`status=1`) unless it was told beforehand.
    Asked,
    /// It does not.
    Refused(PeerStatus),
    /// It did not answer in time.
    TimedOut,
}
